import type { Damage, DamageState, IncidentKind } from '../../../model/reading.ts'
import { spanOf } from '../../../text/span.ts'
import type { Cluster } from '../cluster.ts'
import type { Hit } from '../lexicon.ts'
import type { MentionInput } from '../mentions.ts'
import { nounPhrase, roleOf } from '../tree.ts'
import { countOf, inRanges, type Range } from './shared.ts'

/** Things burned, hit, damaged, destroyed, defaced. */
export function damageOf(input: MentionInput, c: Cluster, ranges: readonly Range[]): Damage[] {
  const { state, scan } = input
  const out = new Map<string, Damage>()
  for (const t of c.tellings) {
    const m = t.mention
    const state_ = m.rule.damage
    if (!state_) continue
    for (const hit of scan.damaged) {
      if (!inRanges(ranges, hit.first) || state.doc.tokens[hit.first]!.sentence !== m.sentence) continue
      const role = roleOf(state.doc, hit.last - 1, m.first, m.rule.unaccusative === true)
      const reached = role === 'patient' || (role === 'beside' && m.rule.class === 'noun') || insideTrigger(m, hit)
      if (!reached) continue
      addDamage(input, out, hit, stateFor(m.rule.damage!, m.kinds))
    }
  }
  return [...out.values()]
}

function insideTrigger(m: { first: number; last: number }, hit: { first: number }): boolean {
  return hit.first >= m.first && hit.first < m.last
}

function stateFor(damage: DamageState, kinds: readonly IncidentKind[]): DamageState {
  return damage === 'hit' && kinds.includes('arson') ? 'burned' : damage
}

function addDamage(input: MentionInput, out: Map<string, Damage>, hit: Hit<Damage['what']>, state: DamageState): void {
  const { doc, quantities } = input.state
  const key = `${hit.value} ${state}`
  const count = countOf(quantities, hit)
  const known = out.get(key)
  if (known && (known.count || !count)) return
  const np = nounPhrase(doc, hit.last - 1)
  out.set(key, { what: hit.value, state, count, span: spanOf(doc.text, doc.tokens[Math.min(np.first, hit.first)]!.start, doc.tokens[hit.last - 1]!.end) })
}
