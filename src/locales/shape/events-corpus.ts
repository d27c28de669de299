import type { IncidentKind } from '../../model/reading.ts'

/** Sentences that show each rule at work, and sentences that must give no incident. */
export interface EventsCorpus {
  readonly examples: readonly {
    readonly rule: string
    readonly kinds: readonly IncidentKind[]
    readonly texts: readonly string[]
  }[]
  readonly negatives: readonly string[]
}
