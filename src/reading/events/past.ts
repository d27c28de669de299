import type { Incident } from '../../model/reading.ts'
import { isHistory } from './history.ts'
import type { MentionInput } from './input.ts'
import { anyWithin } from './lexicon.ts'
import type { Cluster } from './telling.ts'

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
