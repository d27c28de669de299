import type { HypothesisNeed, HypothesisRule } from '../../locales/shape/hypotheses.ts'
import type { Range } from '../records/complement.ts'
import { complementEnd, trimEnd } from '../records/extent.ts'
import { isAdverb, readGroup } from '../records/group.ts'
import {
  antecedent,
  nounPhraseAfter,
  nounPhraseBefore,
  type Phrase,
  phraseHas,
  speakerOf,
  subjectOf,
} from '../records/people.ts'
import { afterSource, isSource, lower, lowerBound, quoteAt, reach, sentenceOf, type View } from '../records/view.ts'
import type { Lexicon } from './lexicon.ts'

/** A hypothesis before it gets its id. */
export interface Draft {
  readonly rule: string
  readonly text: Range
  readonly by: Phrase | null
  readonly trigger: number
}

/** A quotation longer than this explains more than one thing. */
const QUOTE_TOKENS_MAX = 40

/** What the phrase at tokens [first, last) offers as explanation; null when a condition of its rule fails. */
export function readPhrase(
  view: View,
  lex: Lexicon,
  m: { value: HypothesisRule; first: number; last: number },
): Draft | null {
  const rule = m.value
  const text = takeText(view, rule, m.first, m.last)
  if (!text || text.last <= text.first) return null
  if (text.last - text.first === 1 && lex.hollow.has(lower(view, text.first))) return null
  const whole = { match: m, text }
  if (!(rule.needs ?? []).every((need) => CHECKS[need](view, lex, whole))) return null
  return { rule: rule.name, text, by: sayer(view, m.first), trigger: m.first }
}

function takeText(view: View, rule: HypothesisRule, first: number, last: number): Range | null {
  const skip = rule.skip?.split(' ') ?? []
  let from = last - (rule.back ?? 0)
  while (skip.includes(lower(view, from))) from++
  if (rule.take === 'quote') return wholeQuote(view, first)
  if (rule.take === 'before') return phraseBefore(view, first)
  const bare = from >= reach(view, first).last || /^[,.;:!?]$/.test(lower(view, from))
  const end = bare ? last : complementEnd(view, from)
  if (rule.take === 'after') return { first: keepsLead(view, rule, from), last: end }
  if (rule.take === 'from') return { first: withArticle(view, first), last: Math.max(end, trimEnd(view, first, last)) }
  return { first: clauseStart(view, first), last: end }
}

/** "could be because …", "were linked to …": the last words of the phrase belong to what is offered. */
function keepsLead(view: View, rule: HypothesisRule, from: number): number {
  if (rule.name === 'because') return from - 1
  if (rule.name === 'linked') return from - 2
  if (rule.name !== 'links') return from
  let k = from - 1
  while (k > 0 && view.words.hypothesisLead.has(lower(view, k - 1))) k--
  return k
}

function withArticle(view: View, i: number): number {
  return view.words.determiners.has(lower(view, i - 1)) &&
    view.doc.tokens[i - 1]!.sentence === view.doc.tokens[i]!.sentence
    ? i - 1
    : i
}

function wholeQuote(view: View, i: number): Range | null {
  const q = quoteAt(view, view.doc.tokens[i]!.start)
  if (!q) return null
  const { tokens } = view.doc
  const first = lowerBound(tokens, q.start, (t) => t.start)
  const last = lowerBound(tokens, q.end, (t) => t.start)
  return last - first > QUOTE_TOKENS_MAX || last - first < 5 ? null : { first, last: trimEnd(view, first, last) }
}

function phraseBefore(view: View, i: number): Range | null {
  const p = nounPhraseBefore(view, i)
  if (!p) return null
  let { first } = p
  while (first + 1 < p.last && /^(?:VERB|ADP)$/.test(view.doc.tokens[first]!.pos)) first++
  return { first, last: p.last }
}

/** Start of the clause: its subject's first word. */
function clauseStart(view: View, i: number): number {
  const { words: w } = view
  if (w.determiners.has(lower(view, i))) return i
  const group = readGroup(view, i, new Set(['finite', 'present-participle']))
  const subject = subjectOf(view, group)
  if (subject && subject.last <= i && subject.first >= reach(view, i).first) return subject.first
  return group.first
}

interface Whole {
  readonly match: { readonly first: number; readonly last: number }
  readonly text: Range
}

const CHECKS: Record<HypothesisNeed, (view: View, lex: Lexicon, x: Whole) => boolean> = {
  attack: (view, lex, x) =>
    any(view, lex.attackWords, Math.min(sentenceOf(view, x.match.first).first, x.text.first), x.match.last) ||
    previousTells(view, lex, x.match.first),
  'not-attack': (view, lex, x) => !any(view, lex.attackNouns, x.match.last - 1, x.text.last),
  motive: (view, lex, x) => any(view, lex.motiveWords, x.text.first, Math.min(x.text.last, x.text.first + 9)),
  intent: (view, lex, x) => intends(view, lex, x.match.last),
  reported: (view, _, x) =>
    quoteAt(view, view.doc.tokens[x.match.first]!.start) !== null || isReported(view, x.match.first),
  people: (view, lex, x) =>
    investigates(view, lex, x.match.first) ||
    any(view, lex.attackWords, x.text.first, x.text.last) ||
    any(view, lex.partyWords, x.text.first, x.text.last) ||
    any(view, lex.motiveWords, x.text.first, x.text.last),
  affirmed: (view, lex, x) => !excluded(view, lex, x),
  purpose: (view, lex, x) =>
    any(view, lex.attackWords, sentenceOf(view, x.match.first).first, x.match.last) || intends(view, lex, x.match.last),
  verb: (view, _, x) =>
    x.match.first > sentenceOf(view, x.match.first).first &&
    /^(?:VERB|AUX|X)$/.test(view.doc.tokens[x.match.first]!.pos) &&
    !view.words.determiners.has(lower(view, x.match.first - 1)),
  clause: (view, _, x) => holdsVerb(view, x.text),
  positive: (view, _, x) => !negatedBefore(view, x.match.first),
  party: (view, lex, x) => isParty(view, lex, x.text),
}

/** "had not established whether", "does not believe that". */
function negatedBefore(view: View, i: number): boolean {
  const { first } = sentenceOf(view, i)
  for (let k = i - 1; k >= Math.max(first, i - 3); k--) if (view.words.negations.has(lower(view, k))) return true
  return false
}

/** "Investigators think …": what they think is about the attack. */
function investigates(view: View, lex: Lexicon, i: number): boolean {
  for (let k = Math.max(sentenceOf(view, i).first, i - 8); k < i; k++)
    if (view.words.services.has(lower(view, k))) return true
  for (let k = Math.max(sentenceOf(view, i).first, i - 30); k < i; k++) if (lex.experts.has(lower(view, k))) return true
  return false
}

function holdsVerb(view: View, r: Range): boolean {
  for (let k = r.first + 1; k < Math.min(r.last, r.first + 20); k++) {
    const { pos, lower: word } = view.doc.tokens[k]!
    if (view.words.relatives.has(word)) return false
    if (pos === 'VERB' || pos === 'AUX' || view.words.be.has(word) || view.words.have.has(word)) return true
  }
  return false
}

function any(view: View, list: ReadonlySet<string>, first: number, last: number): boolean {
  for (let k = Math.max(first, last - 80); k < last; k++) if (list.has(lower(view, k))) return true
  return false
}

/** The sentence before tells of the attack and this one goes on with a pronoun. */
function previousTells(view: View, lex: Lexicon, i: number): boolean {
  const s = sentenceOf(view, i)
  const previous = view.doc.sentences[s.index - 1]
  return (
    previous !== undefined &&
    view.words.subjectPronouns.has(lower(view, s.first)) &&
    any(view, lex.attackNouns, previous.first, previous.last)
  )
}

function intends(view: View, lex: Lexicon, at: number): boolean {
  let k = at
  while (
    isAdverb(view, k) ||
    view.words.clitics.has(lower(view, k)) ||
    view.words.intentMarkers.has(lower(view, k)) ||
    /^["“”«»]$/.test(lower(view, k))
  )
    k++
  return lex.intentVerbs.has(lower(view, k))
}

function isReported(view: View, i: number): boolean {
  const s = sentenceOf(view, i)
  for (let k = Math.max(s.first, i - 40); k < Math.min(s.last, i + 40); k++) {
    const word = lower(view, k)
    if (view.words.sayVerbs.has(word) || isSource(view, k)) return true
  }
  return false
}

/** "…, which police excluded", "écarte la piste": unless denied in turn ("n'écarte pas"). */
function excluded(view: View, lex: Lexicon, x: Whole): boolean {
  const s = sentenceOf(view, x.match.first)
  for (let k = Math.max(s.first, x.match.first - 8); k < Math.min(s.last, x.match.last + 12); k++) {
    if (!lex.exclusions.has(lower(view, k))) continue
    const turned = [k - 3, k - 2, k - 1, k + 1].some((j) => lex.notExcluded.has(lower(view, j)))
    if (!turned) return true
  }
  return false
}

function isParty(view: View, lex: Lexicon, r: Range): boolean {
  const p = nounPhraseAfter(view, r.first)
  if (p.actor && !p.actor.pronoun) return true
  for (let k = r.first; k < Math.min(r.last, r.first + 7); k++) {
    const word = lower(view, k)
    if (lex.partyWords.has(word) || view.words.attackers.has(word)) return true
    if (view.words.complementizers.has(word)) return false
  }
  return false
}

/** Whose word it is: the speaker of the quotation, the source named, or the subject of the reporting verb. */
function sayer(view: View, i: number): Phrase | null {
  const q = quoteAt(view, view.doc.tokens[i]!.start)
  if (q) return speakerOf(view, q)
  const s = sentenceOf(view, i)
  const near = Math.max(s.first, i - 40)
  const own = holder(view, i)
  if (own) return own
  for (let k = near; k < Math.min(s.last, i + 40); k++) {
    if (isSource(view, k)) return nounPhraseAfter(view, afterSource(view, k))
  }
  for (let k = near; k < i; k++) {
    if (view.words.sayVerbs.has(lower(view, k)) && view.doc.tokens[k]!.pos !== 'NOUN')
      return subjectOf(view, readGroup(view, k, new Set(['finite'])))
  }
  return null
}

/** "Detectives have not ruled out …", "she believes …": the subject offers it, unless it is the attackers. */
function holder(view: View, i: number): Phrase | null {
  let verb = i
  while (view.words.negations.has(lower(view, verb)) || isAdverb(view, verb)) verb++
  const p = subjectOf(view, readGroup(view, verb, new Set(['finite', 'past-participle'])))
  if (!p || p.last > i || phraseHas(view, p, view.words.attackers)) return null
  const found = view.words.relatives.has(lower(view, p.first)) ? antecedent(view, p.first) : p
  if (!found) return null
  return found.actor || phraseHas(view, found, view.words.services) || phraseHas(view, found, view.words.authorities)
    ? found
    : null
}
