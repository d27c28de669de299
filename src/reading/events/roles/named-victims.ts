import type { GrammarLocale } from '../../../locales/shape/grammar.ts'
import type { Doc } from '../../../text/doc.ts'
import { inSentence } from '../by-sentence.ts'
import type { MentionInput } from '../input.ts'
import type { Cluster } from '../telling.ts'
import { nameOf } from './names.ts'
import { type Phrase, phrasesOf } from './phrases.ts'
import { reachOf } from './reach.ts'
import { caseOf } from './relation.ts'

/** Words between a noun of harm and the name of its victim: titles, offices, parties ("murder of the party leader X"). */
const TITLE_TOKENS_MAX = 12

/** Names that sentences give to the victims without the tree tying them to the act: "the dead man was identified as X". */
export function namedVictims(input: MentionInput, c: Cluster): Phrase[] {
  const out: Phrase[] = []
  const own = [...new Set(c.tellings.map((t) => t.sentence))]
  for (const t of c.tellings) if (t.mention.rule.outcome) out.push(...afterNoun(input, t.mention.first, t.mention.last))
  for (const s of reachOf(input.state, input.scan, own)) out.push(...identified(input, s))
  return out
}

/** The first name behind "assassination of", before a verb or the end of the clause, where the phrase between is too long for the tree. */
function afterNoun(input: MentionInput, first: number, last: number): Phrase[] {
  const { doc } = input.state
  if (doc.tokens[first]!.pos !== 'NOUN' || !input.scan.grammar.victimMarkers.has(doc.tokens[last]?.lower ?? ''))
    return []
  const sentence = doc.tokens[first]!.sentence
  for (const p of phrasesOf(input)[sentence]!) {
    if (p.first <= last) continue
    if (p.first - last > TITLE_TOKENS_MAX || hasVerb(doc, last, p.head)) return []
    if (nameOf(input, p) !== null) return [p]
  }
  return []
}

function hasVerb(doc: Doc, from: number, to: number): boolean {
  for (let i = from; i < to; i++)
    if (/^(VERB|AUX|SCONJ)$/.test(doc.tokens[i]!.pos) || /^[;:]$/.test(doc.tokens[i]!.text)) return true
  return false
}

/** "identified as X", "among the dead are X and Y", "nine people, including X", in a sentence that tells of victims. */
function identified(input: MentionInput, sentence: number): Phrase[] {
  const { doc } = input.state
  const { grammar } = input.scan
  const phrases = phrasesOf(input)[sentence]!
  const harmed = ['killed', 'wounded'] as const
  const victims =
    phrases.some((p) => isVictimWord(doc, grammar, p)) ||
    harmed.some((k) => inSentence(doc, input.scan.words[k], sentence).length > 0)
  if (!victims) return []
  const out: Phrase[] = []
  for (const p of phrases) {
    if (nameOf(input, p) === null || p.perpetrator) continue
    if (isIncluded(doc, grammar, p) || isIdentified(doc, grammar, p) || isPredicateOfVictim(doc, grammar, phrases, p))
      out.push(p)
    else if (
      out.length > 0 &&
      doc.tokens[p.head]!.rel === 'conj' &&
      out.some((o) => o.head === doc.tokens[p.head]!.head)
    )
      out.push(p)
  }
  return out
}

function isVictimWord(doc: Doc, grammar: GrammarLocale, p: Phrase): boolean {
  return grammar.victimNouns.has(doc.tokens[p.head]!.lemma)
}

/** "including the leader X", "dont le maire X". */
function isIncluded(doc: Doc, grammar: GrammarLocale, p: Phrase): boolean {
  if (grammar.including.has(caseOf(doc, grammar, p.head))) return true
  for (let i = p.first - 1; i >= Math.max(0, p.first - 6); i--) {
    const t = doc.tokens[i]!
    if (grammar.including.has(t.lower)) return true
    if (t.pos === 'VERB' || t.pos === 'PUNCT') return false
  }
  return false
}

function isIdentified(doc: Doc, grammar: GrammarLocale, p: Phrase): boolean {
  const before = doc.tokens[p.first - 1]
  const verb = doc.tokens[p.first - 2]
  return grammar.asWords.has(before?.lower ?? '') && grammar.identifyVerbs.has(verb?.lemma ?? '')
}

/** "the other victim is X", "among the dead are X". */
function isPredicateOfVictim(doc: Doc, grammar: GrammarLocale, phrases: readonly Phrase[], p: Phrase): boolean {
  const copula = doc.children[p.head]!.some((c) => doc.tokens[c]!.rel === 'cop')
  if (!copula && !grammar.copulas.has(doc.tokens[p.first - 1]?.lower ?? '')) return false
  return phrases.some((v) => v.last <= p.first && p.first - v.last < TITLE_TOKENS_MAX && isVictimWord(doc, grammar, v))
}
