import type { Incident } from '../../model/reading.ts'
import { days, isHistory } from './history.ts'
import type { MentionInput } from './input.ts'
import { anyWithin } from './lexicon.ts'
import type { Cluster } from './telling.ts'

/** Background told as history: dated well before the report or its other acts, or called back by words of memory. */
export function markPast(input: MentionInput, incidents: readonly Incident[], clusters: readonly Cluster[]): void {
  const old = incidents.map(
    (i, k) =>
      isOld(input, i, clusters[k]!) || isRemembered(input, i, clusters[k]!) || isAside(input, incidents, clusters, k),
  )
  incidents.forEach((incident, k) => {
    if (old[k]) incident.past = true
  })
}

function isOld(input: MentionInput, i: Incident, c: Cluster): boolean {
  if (c.tellings.some((t) => t.time && t.time.from === i.when?.from && !t.mention.old)) return false
  return i.when !== null && isHistory(input.state, { ...i.when.span, from: i.when.from, to: i.when.to })
}

/** No recent time of its own, and told with words that look back ("recalls", "last year", "anniversary"). */
function isRemembered(input: MentionInput, i: Incident, c: Cluster): boolean {
  if (i.when?.from && !isCoarse(i)) return false
  return c.tellings.every((t) => {
    const s = input.state.doc.sentences[t.sentence]!
    return anyWithin(input.scan.words.background, s.first, s.last) && !t.mention.title
  })
}

/** Days before every other act of the report that make one a memory beside them. */
const ASIDE_DAYS = 14

/** "They recall that on 30 May a bomb was made safe in Kaduna": told once, in passing, of a day long before what the report tells. */
function isAside(input: MentionInput, all: readonly Incident[], clusters: readonly Cluster[], k: number): boolean {
  // "In mid-February" of a report of early March: the month began long before, if it did not end so.
  const to = isCoarse(all[k]!) ? all[k]!.when?.from : all[k]!.when?.to
  const others = all.flatMap((i, j) => (j !== k && i.when?.from && !isOld(input, i, clusters[j]!) ? [i.when.from] : []))
  if (!to || others.length < 2 || others.some((from) => days(to, from) < ASIDE_DAYS)) return false
  const { paragraphs } = input.state.doc
  const lead = paragraphs[0]?.title ? 1 : 0
  return new Set(clusters[k]!.tellings.map((t) => t.sentence)).size === 1 && clusters[k]!.tellings[0]!.paragraph > lead
}

function isCoarse(i: Incident): boolean {
  return i.when?.precision === 'year' || i.when?.precision === 'month'
}
