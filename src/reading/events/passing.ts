import type { Incident } from '../../model/reading.ts'
import type { MentionInput } from './input.ts'
import { anyWithin } from './lexicon.ts'
import type { Cluster } from './telling.ts'

/** A report shorter than this may say all it has to say in one sentence. */
const SENTENCES_MIN = 8
/** More acts than this are a list of acts. */
const ACTS_MAX = 2
const TELLINGS_MAX = 2

/**
 * Words of force that a long report lets fall once or twice, not in its title, and beside which it names no police, court, rescue, attacker,
 * dead or hurt: a figure of speech ("he dynamited the mayor's record"), a mishap, a comparison. News of an attack has these beside it:
 * of 1,993 US reports on shootings 12 more are read to tell none, accidents among them; of 1,110 on illness, politics and local
 * matters 153 in place of 194 are read to tell one.
 */
export function isInPassing(input: MentionInput, incidents: readonly Incident[], acts: readonly Cluster[]): boolean {
  const current = acts.filter((_, k) => !incidents[k]!.past)
  if (current.length === 0 || current.length > ACTS_MAX) return false
  if (input.state.doc.sentences.length < SENTENCES_MIN) return false
  return current.every((act) => isSlight(input, act))
}

function isSlight({ state: { doc }, scan }: MentionInput, { tellings }: Cluster): boolean {
  if (tellings.some((t) => t.mention.title)) return false
  if (new Set(tellings.map((t) => t.sentence)).size > TELLINGS_MAX) return false
  const paragraphs = new Set(tellings.map((t) => t.paragraph))
  return !doc.sentences.some((s) => paragraphs.has(s.paragraph) && anyWithin(scan.words.aftermath, s.first, s.last))
}
