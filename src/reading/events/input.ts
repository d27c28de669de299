import type { EventsLocale } from '../../locales/shape/events.ts'
import type { Doc } from '../../text/doc.ts'
import type { ReadingState } from '../state.ts'
import type { Context } from './context.ts'
import type { Scan } from './lexicon.ts'
import type { LocusGroup } from './locus.ts'

export interface MentionInput {
  readonly state: ReadingState
  readonly locale: EventsLocale
  readonly scan: Scan
  readonly context: Context
  readonly groups: readonly (readonly LocusGroup[])[]
}

/** The sentence's stretch around a trigger that no semicolon, colon or other trigger's verb cuts off. */
export function clauseOf(doc: Doc, first: number, last: number): { first: number; last: number } {
  const s = doc.sentences[doc.tokens[first]!.sentence]!
  let from = first
  while (from > s.first && !/^[;:]$/.test(doc.tokens[from - 1]!.text)) from--
  let to = last
  while (to < s.last && !/^[;]$/.test(doc.tokens[to]!.text)) to++
  return { first: from, last: to }
}

export function inside(h: { first: number }, range: { first: number; last: number }): boolean {
  return h.first >= range.first && h.first < range.last
}

export function cut(doc: Doc, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (/^[,;:.!?—–]$/.test(doc.tokens[i]!.text)) return true
  return false
}

/** "have reached 12 430 cases, up 13 %": a share in the sentence makes its numbers statistics. */
export function isStatistic(state: ReadingState, s: { first: number; last: number }): boolean {
  return state.quantities.some((q) => q.role === 'percent' && q.first >= s.first && q.first < s.last)
}
