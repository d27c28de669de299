import type { Damage, DamageState, IncidentKind } from '../../../model/reading.ts'
import type { MentionInput } from '../input.ts'
import type { Cluster } from '../telling.ts'
import { countOf, fullSpan, type Participant, participantsOf, type Range } from './shared.ts'

/** Things burned, hit, damaged, destroyed, defaced. */
export function damageOf(input: MentionInput, c: Cluster, ranges: readonly Range[]): Damage[] {
  void ranges
  const out = new Map<string, Damage>()
  for (const p of participantsOf(input, c)) {
    const { damage } = p.mention.rule
    if (!damage || !p.phrase.damaged || p.phrase.weapon || !isReached(input, p)) continue
    if (p.phrase.damaged.value === 'vehicle' && p.mention.rule.kinds.includes('ramming')) continue
    addDamage(input, out, p, stateFor(damage, p.mention.kinds))
  }
  return [...out.values()]
}

/** What the act was done to ("a burned bus" too; a thing only thrown at may be whole), or a thing named inside the words that tell the act ("the car-burnings"). */
function isReached(input: MentionInput, { phrase, relation, mention, trigger }: Participant): boolean {
  const { grammar } = input.scan
  if (relation.part === 'patient')
    return !relation.owner && !(grammar.thrownAt.has(relation.by) && mention.rule.name.endsWith('.molotov'))
  if (phrase.head >= mention.first && phrase.head < mention.last)
    return phrase.head !== trigger.head || input.state.doc.tokens[mention.first]!.pos !== 'VERB'
  if (phrase.first <= trigger.head && trigger.head < phrase.head) return true
  return relation.part === 'beside' && mention.rule.class === 'noun' && grammar.of.has(relation.by)
}

function stateFor(damage: DamageState, kinds: readonly IncidentKind[]): DamageState {
  return damage === 'hit' && kinds.includes('arson') ? 'burned' : damage
}

function addDamage(input: MentionInput, out: Map<string, Damage>, p: Participant, state: DamageState): void {
  const what = p.phrase.damaged!.value
  const count = countOf(p.phrase)
  const known = out.get(`${what} ${state}`)
  if (known && (known.count || !count)) return
  out.set(`${what} ${state}`, { what, state, count, span: fullSpan(input.state.doc, p.phrase) })
}
