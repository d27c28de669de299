import type { Doc, Quote, Token } from '../../text/doc.ts'
import type { ActorMention, ReadingState, TimeMention } from '../state.ts'
import type { SpeechLexicon } from './lexicon.ts'

/** A token range, half-open. */
export interface Range {
  readonly first: number
  readonly last: number
}

/** Longest content told without quotation marks, in tokens: keeps the time linear whatever the text. */
export const CONTENT_TOKENS_MAX = 300

/** What the rules of this stage look at: the text, who is named where, which token stands in which quotation. */
export interface Context {
  readonly state: ReadingState
  readonly doc: Doc
  readonly lex: SpeechLexicon
  /** Outermost quotations, in order, none inside another. */
  readonly quotes: readonly QuoteRange[]
  /** Index in `quotes` of the quotation a token stands in (its marks included), -1 outside. */
  readonly quoteAt: Int32Array
  /** The actor mention a token belongs to. */
  readonly actorAt: readonly (ActorMention | undefined)[]
  /** The time expression a token belongs to. */
  readonly timeAt: readonly (TimeMention | undefined)[]
}

/** A quotation with its tokens: `first`, `last` without the marks; `before`, `after` the tokens outside its marks. */
export interface QuoteRange extends Range {
  readonly quote: Quote
  readonly before: number
  readonly after: number
}

/** Indexes the state by token; linear in the text. */
export function contextOf(state: ReadingState, lex: SpeechLexicon): Context {
  const { doc } = state
  const quotes = outermost(doc)
  const quoteAt = new Int32Array(doc.tokens.length).fill(-1)
  quotes.forEach((q, i) => {
    quoteAt.fill(i, q.before + 1, q.after)
  })
  const actorAt = byToken(doc, state.actors)
  return { state, doc, lex, quotes, quoteAt, actorAt, timeAt: byToken(doc, state.times) }
}

function byToken<M extends Range>(doc: Doc, mentions: readonly M[]): (M | undefined)[] {
  const out: (M | undefined)[] = new Array(doc.tokens.length).fill(undefined)
  for (const m of mentions) out.fill(m, m.first, m.last)
  return out
}

function outermost(doc: Doc): QuoteRange[] {
  const out: QuoteRange[] = []
  let close = -1
  let at = 0
  for (const quote of doc.quotes) {
    if (quote.open < close || quote.end <= quote.start) continue
    close = quote.close
    while (at < doc.tokens.length && doc.tokens[at]!.end <= quote.open) at++
    const before = at - 1
    let first = at
    while (first < doc.tokens.length && doc.tokens[first]!.start < quote.start) first++
    let last = first
    while (last < doc.tokens.length && doc.tokens[last]!.end <= quote.end) last++
    let after = last
    while (after < doc.tokens.length && doc.tokens[after]!.start < quote.close) after++
    if (last > first) out.push({ quote, first, last, before, after })
  }
  return out
}

/** D article, N noun or number, A adjective, P preposition, V verb, R adverb, C conjunction, O pronoun, M mark. */
export type WordClass = 'D' | 'N' | 'A' | 'P' | 'V' | 'R' | 'C' | 'O' | 'M'

const BY_TAG: Readonly<Record<string, WordClass>> = {
  ADJ: 'A',
  ADP: 'P',
  ADV: 'R',
  AUX: 'V',
  CCONJ: 'C',
  DET: 'D',
  INTJ: 'R',
  NOUN: 'N',
  NUM: 'N',
  PART: 'R',
  PRON: 'O',
  PROPN: 'N',
  PUNCT: 'M',
  SCONJ: 'C',
  SYM: 'N',
  VERB: 'V',
}

/** The word's class by its tag; before tagging by the locale's lists, everything unlisted a noun. */
export function classOf(ctx: Context, t: Token): WordClass {
  if (!/[\p{L}\d%$€£]/u.test(t.text)) return 'M'
  const { lex } = ctx
  if (t.pos !== 'X') return lex.linkers.has(t.lower) && lex.determiners.has(t.lower) ? 'P' : (BY_TAG[t.pos] ?? 'N')
  if (lex.linkers.has(t.lower) || lex.prepositions.has(t.lower)) return 'P'
  if (lex.determiners.has(t.lower)) return 'D'
  if (lex.conjunctions.has(t.lower) || lex.complementizers.has(t.lower)) return 'C'
  if (lex.subjectPronouns.has(t.lower) || lex.otherPronouns.has(t.lower)) return 'O'
  if (lex.auxiliaries.has(t.lower)) return 'V'
  if (lex.adverbs.has(t.lower) || lex.negations.has(t.lower)) return 'R'
  const cue = lex.cues.get(t.lower)
  return cue && !/^\p{Lu}/u.test(t.text) ? 'V' : 'N'
}

/** The mark of a genitive behind its noun. */
export function isPossessive(ctx: Context, t: Token): boolean {
  return ctx.lex.is.genitives.has(t.text.replace('’', "'"))
}

const NAMED = /name|acronym|courtesy|capitalised/

/** A mention that holds a proper name. */
export function isNamed(a: ActorMention): boolean {
  return NAMED.test(a.rule ?? '')
}

/** Is the token part of a time expression, or a word that only tells time? */
export function isTimeWord(ctx: Context, i: number): boolean {
  const t = ctx.doc.tokens[i]!
  return ctx.lex.timeWords.has(t.lower) || ctx.timeAt[i] !== undefined
}
