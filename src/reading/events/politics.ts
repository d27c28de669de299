import type { TriggerRule } from '../../locales/shape/events.ts'
import type { IncidentKind, TargetKind } from '../../model/reading.ts'
import { inSentence } from './by-sentence.ts'
import { clauseOf, inside, type MentionInput } from './input.ts'
import { anyWithin, type Hit, type Scan } from './lexicon.ts'
import { roleOf } from './tree.ts'

/** Words of campaigns and parliaments in a sentence from which on it is of politics. */
const WORDS_MIN = 2
/** Share of a report's sentences with such a word from which on all of it is, and at least so many. */
const SHARE_MIN = 0.25
const SENTENCES_MIN = 5
/** What is done with words, too. */
const OF_WORDS = new Set<IncidentKind>(['attack', 'assault', 'threat'])
/** Who politicians hit with words. */
const PEOPLE = new Set<TargetKind>(['civilians', 'other'])

const memory = new WeakMap<Scan, readonly boolean[]>()

/**
 * "She attacked Trump on taxes", "beat him by six points": in a campaign words of force are words, unless the sentence tells of a weapon,
 * of attackers, of dead or hurt, or of a thing that was hit.
 */
export function isOfPolitics(input: MentionInput, hit: Hit<TriggerRule>): boolean {
  const { state, scan } = input
  const { doc } = state
  if (hit.value.class === 'harm' || !OF_WORDS.has(hit.value.kinds[0]!)) return false
  if (hit.value.need === 'always' && hit.value.kinds[0] !== 'attack') return false
  const s = doc.sentences[doc.tokens[hit.first]!.sentence]!
  if (!political(input)[s.index]) return false
  const own = (h: { first: number }) => h.first >= hit.first && h.first < hit.last
  const beside = (h: { first: number }) => h.first >= s.first && h.first < s.last && !own(h)
  if (scan.weapons.some(beside) || scan.words.killed.some(beside) || scan.words.wounded.some(beside)) return false
  if (anyWithin(scan.words.attackers, s.first, s.last)) return false
  const clause = clauseOf(doc, hit.first, hit.last)
  return !scan.targets.some(
    (h) =>
      !PEOPLE.has(h.value) &&
      inside(h, clause) &&
      roleOf(doc, scan.grammar, h.last - 1, hit.first, false) === 'patient',
  )
}

function political({ state: { doc }, scan }: MentionInput): readonly boolean[] {
  const known = memory.get(scan)
  if (known) return known
  const words = doc.sentences.map((s) => inSentence(doc, scan.words.politics, s.index).length)
  const naming = words.filter((n) => n > 0).length
  const all = naming >= SENTENCES_MIN && naming >= doc.sentences.length * SHARE_MIN
  const out = words.map((n) => all || n >= WORDS_MIN)
  memory.set(scan, out)
  return out
}
