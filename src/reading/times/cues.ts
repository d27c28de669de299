import type { TimesLocale } from '../../locales/shape/times.ts'
import { type Atom, type AtomPhrases, atomPhraseAt, atomPhrases, foldOf } from '../../text/atoms.ts'
import type { Doc, Token } from '../../text/doc.ts'

export type Tense = 'past' | 'future'

/** How far from a time its verb is looked for, in atoms. */
const REACH = 25

/** The same for a participle without auxiliary. */
const NEAR = 10

/** A locale's words about times, ready for look-up. */
export interface Cues {
  readonly future: AtomPhrases<true>
  readonly past: AtomPhrases<true>
  readonly locale: TimesLocale
  readonly exceptions: ReadonlySet<string>
  readonly connectors: ReadonlySet<string>
  readonly reporting: ReadonlySet<string>
  readonly bylines: AtomPhrases<true>
  readonly bylineLinks: ReadonlySet<string>
  readonly leads: readonly { readonly atoms: readonly string[]; readonly value: Lead }[]
  readonly ranges: readonly { readonly open: string; readonly middle: string }[]
}

export type Lead = TimesLocale['leads'][string]

const compiled = new WeakMap<TimesLocale, Cues>()

export function cuesOf(locale: TimesLocale): Cues {
  const before = compiled.get(locale)
  if (before) return before
  const fold = (words: readonly string[]) => new Set(words.map((w) => foldOf(w.toLowerCase())))
  const split = (w: string) => foldOf(w.toLowerCase()).match(/[\p{L}\p{M}]+|\p{Nd}+|\S/gu) ?? []
  const made: Cues = {
    future: atomPhrases(locale.tense.future.map((w) => [w, true] as const)),
    past: atomPhrases(locale.tense.past.map((w) => [w, true] as const)),
    locale,
    exceptions: fold(locale.tense.futureExceptions),
    connectors: fold(locale.connectors),
    reporting: fold(locale.reporting),
    bylines: atomPhrases(locale.bylines.map((w) => [w, true] as const)),
    bylineLinks: fold(locale.bylineLinks),
    leads: Object.entries(locale.leads)
      .map(([words, value]) => ({ atoms: split(words), value }))
      .sort((a, b) => b.atoms.length - a.atoms.length),
    ranges: locale.ranges.map(([open, middle]) => ({ open: foldOf(open), middle: foldOf(middle) })),
  }
  compiled.set(locale, made)
  return made
}

/** The tense of the verb nearest to atoms [first, last) in their sentence, or null when no verb tells. */
export function tenseAt(doc: Doc, atoms: readonly Atom[], first: number, last: number, cues: Cues): Tense | null {
  const sentence = doc.tokens[atoms[first]!.token]!.sentence
  for (let d = 1; d <= REACH; d++) {
    const found = tenseOf(doc, atoms, first - d, sentence, cues) ?? tenseOf(doc, atoms, last - 1 + d, sentence, cues)
    if (found) return found
  }
  return hasLoneParticiple(doc, atoms, first, last, sentence) ? 'past' : null
}

/** "…closed on Monday": where no verb tells, a past participle close by does. */
function hasLoneParticiple(doc: Doc, atoms: readonly Atom[], first: number, last: number, sentence: number): boolean {
  for (let i = Math.max(0, first - NEAR); i < Math.min(atoms.length, last + NEAR); i++) {
    const token = doc.tokens[atoms[i]!.token]!
    if (token.sentence !== sentence || token.pos !== 'VERB' || token.morph.form !== 'part') continue
    if (token.morph.tense === 'past' && !doc.children[token.i]?.some((c) => doc.tokens[c]!.rel.startsWith('aux')))
      return true
  }
  return false
}

function tenseOf(doc: Doc, atoms: readonly Atom[], i: number, sentence: number, cues: Cues): Tense | null {
  const atom = atoms[i]
  if (atom?.kind !== 'word') return null
  const token = doc.tokens[atom.token]!
  if (token.sentence !== sentence) return null
  if (atomPhraseAt(cues.future, atoms, i)) return 'future'
  const isVerb = token.pos === 'VERB' || token.pos === 'AUX'
  // "à" folds to "a".
  if ((isVerb || token.pos === 'X') && atomPhraseAt(cues.past, atoms, i)) return 'past'
  if (token.pos !== 'X' && !isVerb) return null
  if (token.morph.tense === 'fut') return 'future'
  if (isVerb && token.morph.form && token.morph.form !== 'fin') return tenseOfParticiple(doc, token, cues)
  if (isVerb && token.morph.tense) return token.morph.tense === 'pres' ? null : 'past'
  const { tense } = cues.locale
  const ends = (endings: readonly string[]) =>
    endings.some((e) => atom.fold.length > e.length + 1 && atom.fold.endsWith(e))
  if (ends(tense.futureEndings) && !cues.exceptions.has(atom.fold)) return 'future'
  return ends(tense.pastEndings) ? 'past' : null
}

/** A participle is past by itself ("cars burned on Monday"); with auxiliaries the first of them tells. */
function tenseOfParticiple(doc: Doc, token: Token, cues: Cues): Tense | null {
  if (token.morph.form !== 'part' || token.head < 0) return null
  const auxiliary = doc.children[token.i]?.map((c) => doc.tokens[c]!).find((t) => t.rel.startsWith('aux'))
  if (!auxiliary) return token.rel.startsWith('acl') && token.morph.tense === 'past' ? 'past' : null
  if (auxiliary.morph.tense === 'fut' || saysAlone(cues.future, auxiliary.fold)) return 'future'
  return auxiliary.morph.tense === 'past' || auxiliary.morph.tense === 'imp' || saysAlone(cues.past, auxiliary.fold)
    ? 'past'
    : null
}

/** Is the word one of the phrases by itself? */
function saysAlone(phrases: AtomPhrases<true>, word: string): boolean {
  return phrases.get(word)?.some((p) => p.atoms.length === 1) ?? false
}

/** The lead word or words right before atom `first` ("about", "peu avant"), not before atom `after`, and where they begin. */
export function leadBefore(
  atoms: readonly Atom[],
  first: number,
  after: number,
  cues: Cues,
): { value: Lead; first: number } | null {
  for (const lead of cues.leads) {
    const from = first - lead.atoms.length
    // "a drive-by Wednesday night": the second half of a compound is no lead.
    if (from > 0 && atoms[from]?.glued && atoms[from - 1]!.fold === '-') continue
    if (from >= after && lead.atoms.every((w, k) => atoms[from + k]!.fold === w))
      return { value: lead.value, first: from }
  }
  return null
}
