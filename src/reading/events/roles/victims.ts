import type { IncidentKind, Victim, VictimOutcome } from '../../../model/reading.ts'
import type { ActorMention } from '../../state.ts'
import type { Cluster } from '../cluster.ts'
import type { MentionInput } from '../mentions.ts'
import type { Phrase } from './phrases.ts'
import { countOf, fullSpan, participantsOf } from './shared.ts'

/** People who suffer a trigger of harm, as the text calls them. */
export function victimsOf(input: MentionInput, c: Cluster): Victim[] {
  const { doc } = input.state
  const out = new Map<string, Victim>()
  for (const { phrase, relation, mention } of participantsOf(input, c)) {
    if (relation.part !== 'patient' || relation.owner || !isPerson(phrase)) continue
    if (phrase.perpetrator && !mention.rule.outcome) continue
    const name = nameOf(input, phrase)
    const key = name ?? doc.tokens[phrase.head]!.lemma
    const outcome = outcomeFor(mention.rule.outcome, mention.kinds)
    const known = out.get(key)
    if (known) {
      if (known.outcome === 'unknown' || outcome === 'killed') known.outcome = outcome
      continue
    }
    out.set(key, { name, outcome, count: countOf(phrase), span: fullSpan(doc, phrase) })
  }
  return [...out.values()]
}

function outcomeFor(outcome: VictimOutcome | undefined, kinds: readonly IncidentKind[]): VictimOutcome {
  if (outcome) return outcome
  return kinds.includes('threat') ? 'threatened' : 'unknown'
}

function isPerson(phrase: Phrase): boolean {
  return phrase.people || phrase.actor?.kind === 'person' || (phrase.perpetrator && !phrase.group)
}

/** The personal name in the phrase; words for people ("soldier", "daughter") are no name. */
export function nameOf(input: MentionInput, phrase: Phrase): string | null {
  const a = phrase.actor
  if (!a || a.kind !== 'person') return null
  return isName(input, a) ? a.name : null
}

function isName(input: MentionInput, a: ActorMention): boolean {
  const { doc } = input.state
  if (!/^\p{L}/u.test(a.name)) return false
  for (let i = a.first; i < a.last; i++) {
    const t = doc.tokens[i]!
    if (a.name.toLowerCase().includes(t.lower) && (t.pos === 'NUM' || t.pos === 'DET')) return false
  }
  const words = new Set(a.name.toLowerCase().split(/[\s.]+/))
  return ![...words].some((w) => classWords(input).has(w))
}

const memory = new WeakMap<object, Set<string>>()

/** The words of the report that name kinds of people, places and things. */
function classWords(input: MentionInput): ReadonlySet<string> {
  const known = memory.get(input.scan)
  if (known) return known
  const { doc } = input.state
  const out = new Set<string>()
  const { people, perpetrators, groups } = input.scan.words
  for (const h of [...people, ...perpetrators, ...groups, ...input.scan.targets]) {
    if (h.last - h.first === 1) out.add(doc.tokens[h.first]!.lower)
  }
  memory.set(input.scan, out)
  return out
}
