import type { GrammarLocale } from '../../../locales/shape/grammar.ts'
import type { Doc } from '../../../text/doc.ts'
import { inSentence } from '../by-sentence.ts'
import type { MentionInput } from '../input.ts'
import type { Cluster } from '../telling.ts'
import { nameOf } from './names.ts'
import { type Phrase, phrasesOf } from './phrases.ts'
import { reachOf } from './reach.ts'

/** People whom the report names as arrested for the act, charged with it or suspected of it. */
export function suspectsOf(input: MentionInput, c: Cluster): Phrase[] {
  const { doc } = input.state
  const { grammar } = input.scan
  const own = [...new Set(c.tellings.map((t) => t.sentence))]
  const out: Phrase[] = []
  for (const s of reachOf(input.state, input.scan, own)) {
    const phrases = phrasesOf(input)[s]!
    for (const p of phrases) {
      if (nameOf(input, p) === null && !(own.includes(s) && isOnePerson(p) && isHeld(doc, grammar, p))) continue
      if (isHeld(doc, grammar, p) || isCalledAttacker(input, p) || isIdentified(doc, grammar, phrases, p)) out.push(p)
    }
  }
  return out
}

/** "A 22-year-old man was charged": one person without a name. */
function isOnePerson(p: Phrase): boolean {
  return p.people && !p.group && p.quantity?.article === true && p.quantity.count.max === 1
}

/** "X was charged with", "police arrested X", "took X into custody". */
function isHeld(doc: Doc, grammar: GrammarLocale, p: Phrase): boolean {
  const t = doc.tokens[p.head]!
  if (t.head < 0 || !/^(nsubj:pass|obj|nsubj|conj)$/.test(t.rel)) return false
  const verb = doc.tokens[t.head]!
  const done =
    t.rel === 'obj' || t.rel === 'nsubj:pass' || doc.children[verb.i]!.some((c) => doc.tokens[c]!.rel === 'aux:pass')
  if (!done) return false
  if (grammar.accusedVerbs.has(verb.lemma)) return true
  return doc.children[verb.i]!.some((c) => grammar.custodyNouns.has(doc.tokens[c]!.lemma))
}

/** "the gunman, X", "suspect X". */
function isCalledAttacker(input: MentionInput, p: Phrase): boolean {
  const { doc } = input.state
  const named = (i: number) =>
    inSentence(doc, input.scan.words.perpetrators, doc.tokens[i]!.sentence).some((h) => h.first <= i && i < h.last)
  for (let i = p.first; i < p.head; i++) if (named(i)) return true
  const before = doc.tokens[p.first - 1]?.text === ',' ? p.first - 2 : p.first - 1
  return (
    before >= 0 && doc.tokens[before]!.pos === 'NOUN' && named(before) && doc.tokens[before]!.morph.number !== 'plur'
  )
}

/** "identified the shooter as X", "the suspect was identified as X". */
function isIdentified(doc: Doc, grammar: GrammarLocale, phrases: readonly Phrase[], p: Phrase): boolean {
  if (!grammar.asWords.has(doc.tokens[p.first - 1]?.lower ?? '')) return false
  const near = phrases.findLast((x) => x.last <= p.first)
  const verb = doc.tokens.slice(Math.max(0, p.first - 6), p.first).some((t) => grammar.identifyVerbs.has(t.lemma))
  return verb && near?.perpetrator === true
}
