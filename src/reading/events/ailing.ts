import type { TriggerRule } from '../../locales/shape/events.ts'
import type { IncidentKind } from '../../model/reading.ts'
import { inSentence } from './by-sentence.ts'
import { clauseOf, inside, type MentionInput } from './input.ts'
import { anyWithin, type Hit, type Scan } from './lexicon.ts'
import { roleOf } from './tree.ts'

/** So many sentences that name an illness make the whole report one of an outbreak. */
const OUTBREAK_SENTENCES = 3
/** What illness, bad food and culls are told with, too. */
const OF_ILLNESS = new Set<IncidentKind>(['attack', 'sabotage', 'arson', 'kidnapping'])

const memory = new WeakMap<Scan, readonly boolean[]>()

/**
 * "The virus killed 20", "6,500 hogs were slaughtered", "hit by an epidemic": illness does it, or it is done to animals. Beside
 * a weapon or attackers the words are of an attack, wherever it happened.
 */
export function isOfIllness(input: MentionInput, hit: Hit<TriggerRule>): boolean {
  const { state, scan } = input
  const { doc } = state
  const s = doc.sentences[doc.tokens[hit.first]!.sentence]!
  if (anyWithin(scan.words.attackers, s.first, s.last)) return false
  if (scan.weapons.some((w) => w.value !== 'chemical' && w.first >= s.first && w.first < s.last)) return false
  const clause = clauseOf(doc, hit.first, hit.last)
  const role = (h: { first: number; last: number }) =>
    inside(h, clause) ? roleOf(doc, scan.grammar, h.last - 1, hit.first, false) : 'other'
  const sick = ailing(input)[s.index]
  if (sick && scan.words.animals.some((h) => role(h) === 'patient')) return true
  if (!OF_ILLNESS.has(hit.value.kinds[0]!)) return false
  if (scan.words.ailments.some((h) => role(h) !== 'other')) return true
  return sick === true && (hit.value.class === 'harm' || hit.value.outcome === 'killed')
}

/** Sentences of a paragraph that names an illness; all of them in a report that names illness again and again. */
function ailing({ state: { doc }, scan }: MentionInput): readonly boolean[] {
  const known = memory.get(scan)
  if (known) return known
  const naming = doc.sentences.filter((s) => inSentence(doc, scan.words.ailments, s.index).length > 0)
  const outbreak = naming.length >= OUTBREAK_SENTENCES
  const paragraphs = new Set(naming.map((s) => s.paragraph))
  const out = doc.sentences.map((s) => outbreak || paragraphs.has(s.paragraph))
  memory.set(scan, out)
  return out
}
