import { trimEnd } from './clause-end.ts'
import { CONTENT_TOKENS_MAX, type Context, classOf, isTimeWord, type Range } from './context.ts'
import { nounPhraseAfter } from './noun-phrases.ts'
import { withoutFinalMark } from './quoted.ts'
import type { Report } from './report.ts'
import { headOf } from './saying.ts'
import { mentionIn } from './speaker.ts'

/** "according to X", "selon X": the sentence without those words is what X says. */
export function sourceReports(ctx: Context): Report[] {
  const { doc, lex } = ctx
  const out: Report[] = []
  for (const t of doc.tokens) {
    const list = lex.sources.get(t.lower)
    if (!list || ctx.quoteAt[t.i]! >= 0) continue
    for (const s of list) {
      const after = behindWords(ctx, t.i, s.words)
      const report = after > t.i ? sourceReport(ctx, t.i, after, s.actorOnly) : null
      if (report) {
        out.push(report)
        break
      }
    }
  }
  return out
}

/** The token behind the words of a source; a time may stand before the last ("a-t-on appris jeudi de"); -1 where they are not there. */
function behindWords(ctx: Context, first: number, words: readonly string[]): number {
  let at = first
  for (const [k, w] of words.entries()) {
    if (k > 1 && k === words.length - 1) while (isTimeWord(ctx, at)) at++
    if (ctx.doc.tokens[at]?.lower.replace('’', "'") !== w) return -1
    at++
  }
  return at
}

function sourceReport(ctx: Context, first: number, after: number, actorOnly: boolean): Report | null {
  const { doc } = ctx
  const speaker = nounPhraseAfter(ctx, after)
  const sentence = doc.sentences[doc.tokens[first]!.sentence]!
  const quoted = speaker && speaker.last < sentence.last ? ctx.quotes[ctx.quoteAt[speaker.last]!] : undefined
  if (speaker && quoted && quoted.before + 1 === speaker.last && first > sentence.first && !actorOnly)
    return {
      speaker,
      content: withoutFinalMark(ctx, quoted),
      clause: { first, last: speaker.last },
      whole: true,
      rule: 'source-quote',
    }
  if (!speaker || speaker.last > sentence.last) return null
  const mention = mentionIn(ctx, speaker)
  if (actorOnly && (!mention || first !== sentence.first)) return null
  if (ctx.lex.notSpeakers.has(headOf(ctx, speaker))) return null
  const opens =
    first === sentence.first ||
    precededOnlyByMarks(ctx, sentence.first, first) ||
    (/^[:;]$/.test(doc.tokens[first - 1]!.text) && nextComma(ctx, speaker.last, sentence.last) === speaker.last)
  const comma = closingComma(ctx, speaker.last, sentence.last)
  if (opens && comma < 0) return null
  const report = (content: Range, rule: string): Report => ({
    speaker,
    content,
    clause: { first, last: speaker.last },
    whole: false,
    rule,
  })
  if (sentence.last - sentence.first > 2 * CONTENT_TOKENS_MAX) return null
  if (opens) {
    const last = trimEnd(ctx, comma + 1, sentence.last)
    return last > comma + 2 ? report({ first: comma + 1, last }, 'source-first') : null
  }
  const before = doc.tokens[first - 1]!
  const set = before.text === ',' || before.text === '–' || before.text === '—'
  const ends =
    /^[.,;!?)]$/.test(doc.tokens[speaker.last]?.text ?? '.') || comma === speaker.last || speaker.last >= sentence.last
  if (!set && !ends) return null
  const begin = skipMarks(
    ctx,
    Math.max(afterStop(ctx, sentence.first, first), apposedQuote(ctx, sentence.first, first)),
    first,
  )
  const last = trimEnd(ctx, begin, first)
  const rest = trimEnd(ctx, speaker.last + 1, sentence.last)
  if (set && doc.tokens[speaker.last]?.text === ',' && rest - speaker.last > 2 * (last - begin)) {
    return report({ first: speaker.last + 1, last: rest }, 'source-between')
  }
  return last > begin + 1 || begin > sentence.first ? report({ first: begin, last }, 'source-last') : null
}

/** "…, a night "without precedent", according to X": words apposed with a quotation in them are all that X says. */
function apposedQuote(ctx: Context, begin: number, first: number): number {
  const { doc } = ctx
  const at = doc.tokens[first - 1]?.text === ',' ? first - 2 : first - 1
  const q = ctx.quotes[ctx.quoteAt[at] ?? -1]
  if (!q || q.after !== at + 1) return begin
  for (let i = q.before; i > begin; i--) {
    const t = doc.tokens[i]!
    if (t.morph.form === 'fin') return begin
    if (t.text === ',') return i + 1
  }
  return begin
}

/** "Nothing to do with it: a short circuit, according to X": what stands behind the last colon is what X says. */
function afterStop(ctx: Context, begin: number, first: number): number {
  for (let i = first - 2; i > begin; i--)
    if (/^[:;]$/.test(ctx.doc.tokens[i]!.text) && ctx.quoteAt[i]! < 0) return i + 1
  return begin
}

function precededOnlyByMarks(ctx: Context, from: number, to: number): boolean {
  for (let i = from; i < to; i++)
    if (classOf(ctx, ctx.doc.tokens[i]!) !== 'M' && classOf(ctx, ctx.doc.tokens[i]!) !== 'C') return false
  return true
}

function skipMarks(ctx: Context, from: number, to: number): number {
  let i = from
  while (i < to && classOf(ctx, ctx.doc.tokens[i]!) === 'M' && ctx.quoteAt[i]! < 0) i++
  return i
}

/** Longest stretch between the speaker and the comma that closes "according to …", in tokens. */
const SOURCE_TAIL_MAX = 30

/** The comma that closes "according to X"; a relative clause set off by commas belongs to X. */
function closingComma(ctx: Context, from: number, end: number): number {
  const comma = nextComma(ctx, from, end)
  if (comma < 0 || !ctx.lex.relatives.has(ctx.doc.tokens[comma + 1]?.lower ?? '')) return comma
  return nextComma(ctx, comma + 1, end)
}

function nextComma(ctx: Context, from: number, end: number): number {
  for (let i = from; i < Math.min(end, from + SOURCE_TAIL_MAX); i++) {
    if (ctx.quoteAt[i]! >= 0) return i > from ? -1 : i - 1
    if (ctx.doc.tokens[i]!.text === ',') return i
  }
  return -1
}
