import { type Context, classOf, type QuoteRange, type Range } from './context.ts'
import { type Content, type Cue, takes } from './cue.ts'

/** `"If they come back," he said, "we leave"` is one sentence and one content; `"They left," he said. "We stay."` are two. */
export function joined(ctx: Context, before: Content, after: Content): Content[] {
  const { doc } = ctx
  const ended = doc.tokens[after.first - 2]?.text === '.' || /^\p{Lu}/u.test(doc.tokens[after.first]!.text)
  if (ended || before.quote === null) return [before, { ...after, rule: 'quote-continued' }]
  return [{ ...before, last: after.last, rule: 'quote-around-cue' }]
}

/** `"…," said X`: a quotation that closes right before the reporting clause. */
export function quoteBefore(ctx: Context, cue: Cue, first: number): Content | null {
  if (!takes(cue, 'quote', 'clause', 'told')) return null
  let i = first - 1
  const mark = ctx.doc.tokens[i]
  if (mark && /^[,–—-]$/.test(mark.text) && ctx.quoteAt[i]! < 0) i--
  const q = i >= 0 ? ctx.quotes[ctx.quoteAt[i]!] : undefined
  if (!q || q.after !== i + 1) return null
  if (!sameParagraph(ctx, q.last - 1, cue.verb)) return null
  const comma = mark !== undefined && /^[,–—-]$/.test(mark.text) && ctx.quoteAt[mark.i]! < 0
  if (!comma && cue.order !== 'after' && /^(?:\.|…|\.\.\.)$/.test(ctx.doc.tokens[q.last - 1]!.text)) return null
  const begin = sentenceStart(ctx, q.before + 1)
  const lead = leadIn(ctx, begin, q)
  if (lead < 0) return { first: q.first, last: q.last, rule: 'quote-then-cue', quote: q, frame: null }
  if (!endsClause(ctx, q, mark?.text)) return null
  return { first: lead, last: q.after, rule: 'part-quote-then-cue', quote: null, frame: null }
}

function endsClause(ctx: Context, q: QuoteRange, mark: string | undefined): boolean {
  return mark === ',' || /[,.!?…]$/.test(ctx.doc.text.slice(q.quote.start, q.quote.end).trimEnd())
}

/** First token of the sentence that token `i` stands in. */
export function sentenceStart(ctx: Context, i: number): number {
  return ctx.doc.sentences[ctx.doc.tokens[i]!.sentence]!.first
}

/** First token of words that lead into the quotation within its sentence, -1 when it opens the sentence. */
function leadIn(ctx: Context, begin: number, q: QuoteRange): number {
  let i = begin
  while (i <= q.before && classOf(ctx, ctx.doc.tokens[i]!) === 'M') i++
  if (i > q.before) return -1
  const previous = ctx.doc.tokens[q.before]!
  if (/^[:,;.—–]$/.test(previous.text)) return -1
  return i
}

/** `X said: "…"`, `X told reporters, "…"`: a quotation that opens after the cue, at most a few words on. */
export function quoteAhead(ctx: Context, cue: Cue, from: number, end: number, quoted: boolean): Content | null {
  const speech = takes(cue, 'quote', 'told', 'clause')
  const { doc } = ctx
  const reach = Math.min(doc.tokens.length, Math.max(end, from + 1) + 1, from + 18)
  let marked = false
  for (let i = from; i < reach; i++) {
    const t = doc.tokens[i]!
    const q = ctx.quoteAt[i]! >= 0 ? ctx.quotes[ctx.quoteAt[i]!]! : null
    if (q && !speech && !(marked && doc.tokens[q.before]?.text === ':')) return null
    if (q) {
      const direct = i === from || marked || (i > from && /^[,:;.]$/.test(doc.tokens[i - 1]!.text))
      const whole = direct && closesClause(ctx, q, end)
      return whole
        ? { first: q.first, last: q.last, rule: 'cue-quote', quote: q, frame: { first: from, last: q.before + 1 } }
        : null
    }
    if (t.text === ':') marked = true
    else if (t.text === '.' || t.text === ';') {
      const next = doc.tokens[i + 1]
      marked =
        quoted && t.text === '.' && next !== undefined && ctx.quoteAt[i + 1]! >= 0 && sameParagraph(ctx, i, i + 1)
      if (!marked) return null
    } else if (!marked && classOf(ctx, t) === 'V' && t.text !== ',') return null
    else if (ctx.lex.complementizers.has(t.lower)) return null
  }
  return null
}

function sameParagraph(ctx: Context, i: number, j: number): boolean {
  const { doc } = ctx
  return doc.sentences[doc.tokens[i]!.sentence]!.paragraph === doc.sentences[doc.tokens[j]!.sentence]!.paragraph
}

/** A shorter quotation before "and" is part of a longer sentence. */
const SENTENCE_WORDS_MIN = 4

/** A quotation is the whole content when nothing of its clause goes on after it. */
function closesClause(ctx: Context, q: QuoteRange, end: number): boolean {
  const { doc } = ctx
  if (q.after >= end) return true
  const next = doc.tokens[q.after]!
  const inside = doc.tokens[q.last - 1]!
  return (
    /^[.,;:!?—–)]$/.test(next.text) ||
    /^[.,!?…]$/.test(inside.text) ||
    (ctx.lex.is.joiners.has(next.lower) && q.last - q.first > SENTENCE_WORDS_MIN)
  )
}

/** `a "cowardly act"`: the article before a quotation that fills the rest is not said. */
export function pastArticle(ctx: Context, first: number, last: number): number {
  const next = first + 1 < last && ctx.quoteAt[first + 1]! >= 0 ? ctx.quotes[ctx.quoteAt[first + 1]!]! : null
  return next && next.before === first && last <= next.after && classOf(ctx, ctx.doc.tokens[first]!) !== 'N'
    ? first + 1
    : first
}

/** The quotation that fills the content, marks apart. */
export function wholeQuote(ctx: Context, first: number, last: number): QuoteRange | null {
  const q = ctx.quoteAt[first]! >= 0 ? ctx.quotes[ctx.quoteAt[first]!]! : null
  return q && q.before + 1 === first && last <= q.after ? q : null
}

/** "…for a day,": the comma or full stop that stands inside the closing mark is not said. */
export function withoutFinalMark(ctx: Context, r: Range): Range {
  const last = ctx.doc.tokens[r.last - 1]!
  return r.last - r.first > 1 && /^[.,]$/.test(last.text)
    ? { first: r.first, last: r.last - 1 }
    : { first: r.first, last: r.last }
}
