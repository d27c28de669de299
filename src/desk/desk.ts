import type { Store } from '../store/store.ts'

export type { Store } from '../store/store.ts'

/** A desk at work: its store and what comes from outside, handed in so that the same input gives the same output. */
export interface Desk {
  readonly store: Store
  readonly now: () => Date
  /** Who decides: a login name. */
  readonly by: string
  /** What of a store the one who decides may see; all of it when left out. A decision is anchored in what was seen. */
  readonly sight?: ((store: Store) => Store) | undefined
}

/** Instant of a date, ISO 8601 UTC with milliseconds. */
export function instant(date: Date): string {
  return date.toISOString()
}
