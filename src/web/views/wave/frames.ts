import type { TimeValue } from '../../../model/desk.ts'

/** What a moment of the play shows: members that have happened by then. */
export interface Frame {
  /** Local time, ISO 8601. */
  readonly at: string
  readonly ids: readonly string[]
}

interface Dated {
  readonly id: string
  readonly when: TimeValue | null
}

/** One moment for each time at which a member begins, in order. Members without a time are in none. */
export function framesOf(members: readonly Dated[]): Frame[] {
  const dated = members.flatMap(({ id, when }) => (when?.from ? [{ id, at: when.from }] : []))
  dated.sort((a, b) => (a.at === b.at ? (a.id < b.id ? -1 : 1) : a.at < b.at ? -1 : 1))
  const frames: Frame[] = []
  const ids: string[] = []
  for (const { id, at } of dated) {
    ids.push(id)
    if (frames.at(-1)?.at === at) frames.pop()
    frames.push({ at, ids: [...ids] })
  }
  return frames
}

export function undatedOf(members: readonly Dated[]): string[] {
  return members.filter(({ when }) => !when?.from).map(({ id }) => id)
}
