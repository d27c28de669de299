import type { Incident } from '../../model/reading.ts'
import type { ReadingState } from '../state.ts'
import type { Cluster } from './cluster.ts'
import { anyWithin } from './lexicon.ts'
import type { MentionInput } from './mentions.ts'

/** An act this long before the publication is told as history beside newer ones, in days. */
const HISTORY_DAYS = 30

/** Background told as history: dated well before the report or its other acts, or called back by words of memory. */
export function markPast(input: MentionInput, incidents: readonly Incident[], clusters: readonly Cluster[]): void {
  const old = incidents.map((i, k) => isOld(input, i) || isRemembered(input, i, clusters[k]!))
  incidents.forEach((incident, k) => {
    if (old[k]) incident.past = true
  })
}

function isOld(input: MentionInput, i: Incident): boolean {
  return i.when !== null && isHistory(input.state, { ...i.when.span, from: i.when.from, to: i.when.to })
}

/**
 * Over well before the report. In an undated report: a time that says its own year, told after times that count from
 * the report's day.
 */
export function isHistory(
  state: ReadingState,
  time: { start: number; end: number; from: string | null; to: string | null },
): boolean {
  if (state.published) return time.to !== null && days(time.to, state.published) > HISTORY_DAYS
  if (time.from === null || !/\d{4}/.test(state.doc.text.slice(time.start, time.end))) return false
  return state.times.some((t) => t.from === null && t.start < time.start && (t.type === 'DATE' || t.type === 'TIME'))
}

function days(from: string, to: string): number {
  return (Date.parse(`${to.slice(0, 10)}T00:00Z`) - Date.parse(`${from.slice(0, 10)}T00:00Z`)) / 86_400_000
}

/** No recent time of its own, and told with words that look back ("recalls", "last year", "anniversary"). */
function isRemembered(input: MentionInput, i: Incident, c: Cluster): boolean {
  if (i.when?.from && !isCoarse(i)) return false
  return c.tellings.every((t) => {
    const s = input.state.doc.sentences[t.sentence]!
    return anyWithin(input.scan.words.background, s.first, s.last) && !t.mention.title
  })
}

function isCoarse(i: Incident): boolean {
  return i.when?.precision === 'year' || i.when?.precision === 'month'
}
