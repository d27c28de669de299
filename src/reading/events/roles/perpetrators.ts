import type { Perpetrator } from '../../../model/reading.ts'
import { spanOf } from '../../../text/span.ts'
import type { Cluster } from '../cluster.ts'
import type { MentionInput } from '../mentions.ts'
import { nounPhrase } from '../tree.ts'
import { bestRole, countOf, inRanges, type Range } from './shared.ts'

/** Who did it, individuals and organisations apart. */
export function perpetratorsOf(input: MentionInput, c: Cluster, ranges: readonly Range[]): Perpetrator[] {
  const { state, scan } = input
  const { doc } = state
  const out = new Map<string, Perpetrator>()
  const consider = (hit: { first: number; last: number }, sure: boolean) => {
    const i = hit.last - 1
    const role = bestRole(input, i, c.tellings)
    if (role === 'patient' || (!sure && role !== 'agent')) return
    if (isArrested(input, i)) return
    const np = nounPhrase(doc, i)
    const first = Math.min(np.first, hit.first)
    const span = spanOf(doc.text, doc.tokens[first]!.start, doc.tokens[Math.max(np.last, hit.last) - 1]!.end)
    const key = doc.tokens[i]!.lemma
    if (!out.has(key)) out.set(key, { kind: 'individual', name: null, count: countOf(state.quantities, hit), span })
  }
  for (const hit of scan.words.perpetrators) if (inRanges(ranges, hit.first)) consider(hit, true)
  for (const hit of scan.words.people) if (inRanges(ranges, hit.first)) consider(hit, false)
  for (const a of state.actors) {
    if (a.pronoun || a.kind === 'person' || !inRanges(ranges, a.head) || bestRole(input, a.head, c.tellings) !== 'agent') continue
    out.set(a.name, { kind: 'organisation', name: a.name, count: null, span: spanOf(doc.text, a.start, a.end) })
  }
  return [...out.values()]
}

function isArrested(input: MentionInput, i: number): boolean {
  const { doc } = input.state
  const head = doc.tokens[i]!.head
  return head >= 0 && /^(arrest|detain|apprehend|capture|charge|interpeller|arrêter|écrouer|appréhender|hold|question|identify)$/.test(doc.tokens[head]!.lemma) && doc.tokens[i]!.rel !== 'nsubj'
}
