import type { IncidentKind, Victim, VictimOutcome } from '../../../model/reading.ts'
import { spanOf } from '../../../text/span.ts'
import type { Cluster } from '../cluster.ts'
import type { MentionInput } from '../mentions.ts'
import { nounPhrase, roleOf } from '../tree.ts'
import { countOf } from './shared.ts'

/** People who suffer a trigger of harm, as the text calls them. */
export function victimsOf(input: MentionInput, c: Cluster): Victim[] {
  const { state, scan } = input
  const { doc } = state
  const out = new Map<string, Victim>()
  for (const t of c.tellings) {
    const m = t.mention
    const s = doc.sentences[m.sentence]!
    const outcome = outcomeFor(m.rule.outcome, m.kinds)
    for (let i = s.first; i < s.last; i++) {
      if (!isPerson(input, i) || roleOf(doc, i, m.first, m.rule.unaccusative === true) !== 'patient') continue
      if (scan.words.perpetrators.some((h) => h.first <= i && i < h.last) && !m.rule.outcome) continue
      const np = nounPhrase(doc, i)
      const span = spanOf(doc.text, doc.tokens[np.first]!.start, doc.tokens[np.last - 1]!.end)
      const actor = state.actors.find((a) => a.kind === 'person' && !a.pronoun && a.first <= i && i < a.last)
      const key = actor?.name ?? span.text.toLowerCase()
      if (!out.has(key)) out.set(key, { name: actor?.name ?? null, outcome, count: countOf(state.quantities, { first: i, last: i + 1 }), span })
    }
  }
  return [...out.values()]
}

function outcomeFor(outcome: VictimOutcome | undefined, kinds: readonly IncidentKind[]): VictimOutcome {
  if (outcome) return outcome
  return kinds.includes('threat') ? 'threatened' : 'unknown'
}

function isPerson(input: MentionInput, i: number): boolean {
  const { state, scan } = input
  if (scan.words.people.some((h) => h.last - 1 === i)) return true
  return state.actors.some((a) => a.kind === 'person' && !a.pronoun && a.head === i)
}
