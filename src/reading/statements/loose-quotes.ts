import { trimEnd } from './clause-end.ts'
import { type Context, isNamed, type QuoteRange } from './context.ts'
import { withoutFinalMark } from './quoted.ts'
import { type Report, size } from './report.ts'

/** Least words after a colon that are taken for what the one before it says. */
const COLON_CLAUSE_MIN = 3

/** "Brandt: the bridge will stay", "BRANDT: …" of a transcript: a name, a colon, and what is said to the end. */
export function colonClauses(ctx: Context): Report[] {
  const { doc } = ctx
  const out: Report[] = []
  for (const a of ctx.state.actors) {
    const sentence = doc.sentences[doc.tokens[a.first]!.sentence]!
    if (
      a.pronoun ||
      !(isNamed(a) || (ctx.lex.locale.headlineColon && a.kind !== 'person')) ||
      a.first > sentence.first ||
      doc.tokens[a.last]?.text !== ':'
    )
      continue
    const first = a.last + 1
    const shouted =
      a.end - a.start > 3 && doc.text.slice(a.start, a.end) === doc.text.slice(a.start, a.end).toUpperCase()
    const end = shouted ? paragraphEnd(ctx, sentence.paragraph, sentence.index) : sentence.last
    const last = trimEnd(ctx, first, end)
    if (
      last - first < COLON_CLAUSE_MIN ||
      doc.tokens[first]!.sentence > sentence.index + (shouted ? 1 : 0) ||
      ctx.quoteAt[first]! >= 0
    )
      continue
    out.push({
      speaker: { first: a.first, last: a.last },
      content: { first, last },
      clause: { first: a.first, last: a.last },
      whole: shouted,
      rule: 'speaker-colon',
    })
  }
  return out
}

function paragraphEnd(ctx: Context, paragraph: number, from: number): number {
  const { sentences } = ctx.doc
  let i = from
  while (sentences[i + 1]?.paragraph === paragraph) i++
  return sentences[i]!.last
}

/** Tokens that some report's content holds. */
function toldTokens(ctx: Context, reports: readonly Report[]): Uint8Array {
  const out = new Uint8Array(ctx.doc.tokens.length)
  for (const r of reports) out.fill(1, r.content.first, r.content.last)
  return out
}

function isTold(q: QuoteRange, told: Uint8Array): boolean {
  for (let i = q.first; i < q.last; i++) if (told[i]) return true
  return false
}

/** `The army denies it: "…"`, `X: "…"`: a quotation after a colon right behind the one who speaks. */
export function colonQuotes(ctx: Context, reports: readonly Report[]): Report[] {
  const { doc } = ctx
  const told = toldTokens(ctx, reports)
  const out: Report[] = []
  for (const q of ctx.quotes) {
    const mention = ctx.actorAt[q.before - 1]
    if (
      !mention ||
      doc.tokens[q.before]?.text !== ':' ||
      mention.last !== q.before ||
      size(q) < COLON_CLAUSE_MIN ||
      isTold(q, told)
    )
      continue
    const speaker = { first: mention.first, last: mention.last }
    out.push({ speaker, content: withoutFinalMark(ctx, q), clause: speaker, whole: true, rule: 'speaker-colon-quote' })
  }
  return out
}

/** Shortest quotation that is taken for speech when only its place tells who speaks, in tokens. */
const LONE_QUOTE_MIN = 4

/** A sentence that is nothing but a quotation goes on with the speaker before it: in its paragraph, or opened in the last one. */
export function followingQuotes(ctx: Context, reports: readonly Report[]): Report[] {
  const { doc } = ctx
  const told = toldTokens(ctx, reports)
  const all = [...reports].sort((a, b) => a.content.last - b.content.last)
  const out: Report[] = []
  let last: Report | undefined
  let at = 0
  for (const q of ctx.quotes) {
    while (at < all.length && all[at]!.content.last <= q.first) {
      if (all[at]!.clause.first < q.first) last = all[at]
      at++
    }
    if (!last || size(q) < LONE_QUOTE_MIN || isTold(q, told) || !standsAlone(ctx, q)) continue
    const distance = paragraphOf(ctx, q.first) - paragraphOf(ctx, Math.max(last.content.first, last.clause.first))
    const open =
      distance === 1 &&
      last.whole &&
      !/["”»]/.test(doc.text.slice(doc.tokens[last.content.last - 1]!.end, doc.tokens[q.before + 1]!.start).trim())
    if (distance !== 0 && !open) continue
    const rule = distance === 0 ? 'quote-goes-on' : 'quote-next-paragraph'
    last = { speaker: last.speaker, content: withoutFinalMark(ctx, q), clause: last.speaker, whole: true, rule }
    out.push(last)
  }
  return out
}

function paragraphOf(ctx: Context, i: number): number {
  return ctx.doc.sentences[ctx.doc.tokens[i]!.sentence]!.paragraph
}

function standsAlone(ctx: Context, q: QuoteRange): boolean {
  const { doc } = ctx
  const first = doc.sentences[doc.tokens[q.first]!.sentence]!
  const last = doc.sentences[doc.tokens[q.last - 1]!.sentence]!
  return first.first >= q.before && (last.last <= q.after + 1 || /^[.!?…]$/.test(doc.tokens[q.after]?.text ?? '.'))
}
