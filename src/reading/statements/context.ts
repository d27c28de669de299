import type { Doc, Quote, Token } from '../../text/doc.ts'
import type { ActorMention, ReadingState } from '../state.ts'
import type { SpeechLexicon } from './lexicon.ts'

/** A token range, half-open. */
export interface Range {
  readonly first: number
  readonly last: number
}

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
}

/** A quotation with its tokens: `first`, `last` without the marks; `before`, `after` the tokens outside its marks. */
export interface QuoteRange extends Range {
  readonly quote: Quote
  readonly before: number
  readonly after: number
}

export function contextOf(state: ReadingState, lex: SpeechLexicon): Context {
  const { doc } = state
  const quotes = outermost(doc)
  const quoteAt = new Int32Array(doc.tokens.length).fill(-1)
  quotes.forEach((q, i) => {
    quoteAt.fill(i, q.before + 1, q.after)
  })
  const actorAt: (ActorMention | undefined)[] = new Array(doc.tokens.length).fill(undefined)
  for (const a of state.actors) for (let i = a.first; i < a.last; i++) actorAt[i] = a
  return { state, doc, lex, quotes, quoteAt, actorAt }
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
  ADJ: 'A', ADP: 'P', ADV: 'R', AUX: 'V', CCONJ: 'C', DET: 'D', INTJ: 'R', NOUN: 'N', NUM: 'N', PART: 'R', PRON: 'O',
  PROPN: 'N', PUNCT: 'M', SCONJ: 'C', SYM: 'N', VERB: 'V',
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

export function isPossessive(t: Token): boolean {
  return t.text === "'s" || t.text === '’s' || t.text === "'" || t.text === '’'
}

export const CLITIC_SUBJECT = /^-(?:t-)?(?:il|elle|on|ils|elles|je|nous|vous)$/

/** First token of the noun phrase that ends at token `end` (inclusive), or -1. Stays in the sentence and outside quotations. */
export function nounPhraseBefore(ctx: Context, end: number): Range | null {
  const { doc } = ctx
  const t = doc.tokens[end]
  if (!t) return null
  const begin = doc.sentences[t.sentence]!.first
  const actor = ctx.actorAt[end]
  if (actor && actor.last - 1 === end && !continuesLeft(ctx, actor.first, begin)) return { first: actor.first, last: end + 1 }
  if (ctx.lex.subjectPronouns.has(t.lower) || CLITIC_SUBJECT.test(t.lower)) return { first: end, last: end + 1 }
  let i = end
  let nominal = false
  let first = -1
  while (i >= begin) {
    const u = doc.tokens[i]!
    const mention = ctx.actorAt[i]
    const c = classOf(ctx, u)
    if (mention && !mention.pronoun && mention.first >= begin) {
      nominal = true
      i = mention.first - 1
      first = i + 1
      continue
    }
    if (c === 'N' || c === 'A' || isPossessive(u) || (c === 'R' && (/^(?:close|proche|proches)$/.test(u.lower) || first > 0) && classOf(ctx, doc.tokens[i + 1]!) === 'A')) {
      nominal ||= c === 'N'
      first = i
      i--
    } else if (c === 'D') {
      first = i
      i--
      if (i >= begin && !isPossessive(doc.tokens[i]!) && classOf(ctx, doc.tokens[i]!) !== 'P') break
    } else if (c === 'P' && first > 0 && joins(ctx, u) && i > begin && nominalAt(ctx, i - 1)) {
      i--
    } else break
  }
  return nominal && first >= 0 ? { first, last: end + 1 } : null
}

function nominalAt(ctx: Context, i: number): boolean {
  const c = classOf(ctx, ctx.doc.tokens[i]!)
  const before = ctx.doc.tokens[i - 1]
  const close = /^(?:close|proche|proches)$/.test(ctx.doc.tokens[i]!.lower)
  return c === 'N' || ctx.actorAt[i] !== undefined || ((c === 'A' || close) && before !== undefined && (classOf(ctx, before) === 'N' || ctx.actorAt[i - 1] !== undefined))
}

/** Prepositions that may stand inside a speaker's noun phrase: "a spokesman for the ministry", "officers in Wajir". */
function joins(ctx: Context, t: Token): boolean {
  return ctx.lex.linkers.has(t.lower) || /^(?:of|for|in|at|from|with|to|on|près|chez|au|aux|à|dans|en|sur|pour|auprès)$/.test(t.lower)
}

function continuesLeft(ctx: Context, first: number, begin: number): boolean {
  const before = ctx.doc.tokens[first - 1]
  if (!before || first - 1 < begin) return false
  const c = classOf(ctx, before)
  if (c === 'P') return joins(ctx, before) && first - 2 >= begin && nominalAt(ctx, first - 2)
  return isPossessive(before) || c === 'A' || (c === 'N' && ctx.actorAt[first - 1] === undefined && !/^\d/.test(before.text))
}

/** The noun phrase that begins at token `begin`, or null; complements with "of", "de" included. */
export function nounPhraseAfter(ctx: Context, begin: number): Range | null {
  const { doc } = ctx
  const t = doc.tokens[begin]
  if (!t) return null
  const end = doc.sentences[t.sentence]!.last
  if (ctx.lex.complementizers.has(t.lower) && t.pos !== 'DET') return null
  if ((ctx.lex.subjectPronouns.has(t.lower) || ctx.lex.otherPronouns.has(t.lower)) && classOf(ctx, t) === 'O') return { first: begin, last: begin + 1 }
  let i = begin
  let nominal = false
  while (i < end) {
    const u = doc.tokens[i]!
    const mention = ctx.actorAt[i]
    if (mention && !mention.pronoun && mention.first === i) {
      nominal = true
      i = mention.last
      continue
    }
    const c = classOf(ctx, u)
    if (c === 'N' || (c === 'A' && (!nominal || ctx.doc.language === 'fr')) || isPossessive(u) || (c === 'D' && (!nominal || afterLink(ctx, i)))) {
      nominal ||= c === 'N'
      i++
    } else if (c === 'A' && classOf(ctx, doc.tokens[i + 1] ?? u) === 'N') i++
    else if (nominal && c === 'P' && ctx.lex.linkers.has(u.lower) && i + 1 < end && startsNominal(ctx, i + 1)) i++
    else break
  }
  return nominal ? { first: begin, last: i } : null
}

function afterLink(ctx: Context, i: number): boolean {
  const before = ctx.doc.tokens[i - 1]!
  return ctx.lex.linkers.has(before.lower) || isPossessive(before)
}

function startsNominal(ctx: Context, i: number): boolean {
  const c = classOf(ctx, ctx.doc.tokens[i]!)
  return c === 'N' || c === 'D' || c === 'A'
}
