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
  return i.when !== null && isHistory(input.state, { to: i.when.to, from: i.when.from, words: i.when.span.text })
}

/** Over well before the report; in an undated report, a time with a year of its own beside times that count from today. */
export function isHistory(
  state: ReadingState,
  time: { from: string | null; to: string | null; words?: string; value?: string },
): boolean {
  if (state.published) return time.to !== null && days(time.to, state.published) > HISTORY_DAYS
  const ownYear = /\d{4}/.test(time.words ?? time.value ?? '')
  return (
    time.from !== null &&
    ownYear &&
    state.times.some((t) => t.from === null && (t.type === 'DATE' || t.type === 'TIME'))
  )
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
