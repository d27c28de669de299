import type { GrammarLocale } from '../../../locales/shape/grammar.ts'
import type { Count, Span } from '../../../model/reading.ts'
import type { Doc } from '../../../text/doc.ts'
import { spanOf } from '../../../text/span.ts'
import { inSentence } from '../by-sentence.ts'
import type { Scan } from '../lexicon.ts'
import { ageIn, type Phrase } from './phrases.ts'

/** What a word of harm tells: "shot" leaves open whether to death. */
export type HarmKind = 'killed' | 'wounded' | 'shot'

/** Age, name and sex where told: what tells two persons apart. */
export interface Who {
  readonly age: string | null
  readonly name: string | null
  readonly sex: 'm' | 'f' | null
}

const YEARS = /^\d{1,3}$/
const UNKNOWN: Who = { age: null, name: null, sex: null }

export function whoIs(doc: Doc, grammar: GrammarLocale, p: Phrase | undefined): Who {
  if (!p) return UNKNOWN
  const head = doc.tokens[p.head]!
  let age: string | null = null
  for (let i = p.first; i < Math.min(p.last + 2, doc.tokens.length); i++)
    age ??= YEARS.exec(ageIn(grammar, doc.tokens[i]!.lower) ?? doc.tokens[i]!.lower)?.[0] ?? null
  const name =
    p.actor?.kind === 'person' && /\p{Lu}/u.test(p.actor.name) ? p.actor.name.toLowerCase().split(' ').at(-1)! : null
  return { age, name, sex: sexOf(grammar, head.lemma) }
}

function sexOf(grammar: GrammarLocale, noun: string): Who['sex'] {
  if (grammar.femaleNouns.has(noun)) return 'f'
  return grammar.maleNouns.has(noun) ? 'm' : null
}

export function areTwo(a: Who, b: Who): boolean {
  const differ = (x: string | null, y: string | null) => x !== null && y !== null && x !== y
  return differ(a.age, b.age) || differ(a.name, b.name) || differ(a.sex, b.sex)
}

/** A number is said, not just an article. */
export function numeral(p: Phrase): boolean {
  return p.quantity !== null && !p.quantity.article
}

/** Attackers told to be dead or hurt are no casualties of the act. */
export function isAttacker(doc: Doc, scan: Scan, p: Phrase): boolean {
  if (p.perpetrator) return true
  const t = doc.tokens[p.head]!
  return (
    t.rel === 'appos' &&
    inSentence(doc, scan.words.perpetrators, t.sentence).some((h) => h.first <= t.head && t.head < h.last)
  )
}

/** A phrase that may be people harmed: a class of people, a person, an age, a number of something that is no thing. */
export function isPerson(doc: Doc, grammar: GrammarLocale, p: Phrase, kind: HarmKind): boolean {
  if (p.people || p.perpetrator || p.actor?.kind === 'person') return true
  const t = doc.tokens[p.head]!
  if (ageIn(grammar, t.lower) !== null) return true
  if (p.quantity === null || p.damaged !== null || p.weapon !== null) return false
  if (t.pos === 'NOUN') return kind !== 'shot' && !p.quantity.article && !grammar.uncountedNouns.has(t.lemma)
  return /^(nsubj|obj|root|conj)/.test(t.rel)
}

/** "the boy, 9, was …", "Cal Dunn, 24 was shot", "ages 13, 17 and 19". */
export function isAge(doc: Doc, grammar: GrammarLocale, p: Phrase): boolean {
  if (p.quantity === null || p.quantity.counted >= 0) return false
  for (let i = p.first - 1; i >= Math.max(0, p.first - 6); i--)
    if (grammar.ageWords.has(doc.tokens[i]!.lower)) return true
  if (doc.tokens[p.first - 1]?.text !== ',') return false
  const named = doc.tokens[p.first - 2]?.pos === 'PROPN' && /^(AUX|VERB)$/.test(doc.tokens[p.last]?.pos ?? '')
  return named || doc.tokens[p.last]?.text === ','
}

/** "three men and one woman": one number for those listed with the first. */
export function together(doc: Doc, grammar: GrammarLocale, hurt: readonly Phrase[], lead: Phrase): Count {
  const count = countOf(lead)
  let at = hurt.indexOf(lead)
  while (at > 0 && isListed(doc, grammar, hurt[at - 1]!, hurt[at]!)) plus(count, hurt[--at]!)
  at = hurt.indexOf(lead)
  while (at >= 0 && at + 1 < hurt.length && isListed(doc, grammar, hurt[at]!, hurt[at + 1]!)) plus(count, hurt[++at]!)
  return { ...count, span: spanAt(doc, lead) }
}

function countOf(p: Phrase): Count {
  return p.quantity ? { ...p.quantity.count } : { min: 1, max: 1 }
}

function plus(sum: Count, p: Phrase): void {
  const { min, max } = countOf(p)
  sum.min = sum.min === null || min === null ? null : sum.min + min
  sum.max = sum.max === null || max === null ? null : sum.max + max
}

/** Only commas, ages and "and" part the two. */
function isListed(doc: Doc, grammar: GrammarLocale, a: Phrase, b: Phrase): boolean {
  if (b.first <= a.last || b.first - a.last > 4) return false
  let and = false
  for (let i = a.last; i < b.first; i++) {
    const t = doc.tokens[i]!
    if (t.text === '&' || grammar.and.has(t.lower)) and = true
    else if (t.pos !== 'PUNCT' && t.pos !== 'NUM' && t.pos !== 'DET') return false
  }
  return and
}

export function isSingle(doc: Doc, p: Phrase): boolean {
  const t = doc.tokens[p.head]!
  if (p.group) return false
  return p.actor?.kind === 'person' || t.morph.number === 'sing' || (t.morph.number !== 'plur' && t.lemma === t.lower)
}

export function isSetApart(doc: Doc, grammar: GrammarLocale, p: Phrase): boolean {
  for (let i = p.first; i < p.last; i++) if (grammar.others.has(doc.tokens[i]!.lower)) return true
  return false
}

function spanAt(doc: Doc, p: Phrase): Span {
  return spanOf(doc.text, doc.tokens[p.first]!.start, doc.tokens[p.last - 1]!.end)
}
