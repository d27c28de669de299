import type { Sentence } from '../../text/doc.ts'
import type { ActorMention } from '../state.ts'
import { trimEnd } from './clause-end.ts'
import { type Context, isNamed, type QuoteRange } from './context.ts'
import { nounPhraseAfter } from './noun-phrases.ts'
import { withoutFinalMark } from './quoted.ts'
import { type Report, size } from './report.ts'

/** Least words after a colon that are taken for what the one before it says. */
const COLON_CLAUSE_MIN = 3

/** "Brandt: the bridge will stay", "BRANDT: …" of a transcript: a name, a colon, and what is said to the end. */
export function colonClauses(ctx: Context): Report[] {
  const out: Report[] = studyHeadlines(ctx)
  const turns = new Set(ctx.state.actors.filter((a) => isTurn(ctx, a)).map((a) => ctx.doc.tokens[a.first]!.sentence))
  for (const a of ctx.state.actors) {
    const report = opensSentence(ctx, a) ? colonClause(ctx, a, turns) : null
    if (report) out.push(report)
  }
  return out
}

function colonClause(ctx: Context, a: ActorMention, turns: ReadonlySet<number>): Report | null {
  const { doc } = ctx
  const sentence = doc.sentences[doc.tokens[a.first]!.sentence]!
  const turn = isTurn(ctx, a)
  if (!turn && (a.kind === 'person' ? !isNamed(a) : !ctx.lex.locale.headlineColon)) return null
  const first = a.last + 1
  const last = trimEnd(ctx, first, turn ? turnEnd(ctx, sentence, turns) : sentence.last)
  const begins = doc.tokens[first]
  if (!begins || last - first < COLON_CLAUSE_MIN || (!turn && ctx.quoteAt[first]! >= 0)) return null
  if (begins.sentence > sentence.index + (turn ? 1 : 0)) return null
  const speaker = { first: a.first, last: a.last }
  return { speaker, content: { first, last }, clause: speaker, whole: turn, rule: 'speaker-colon' }
}

function opensSentence(ctx: Context, a: ActorMention): boolean {
  const { doc } = ctx
  const first = doc.sentences[doc.tokens[a.first]!.sentence]!.first
  const opens = a.first === first || (a.first === first + 1 && /^["“«]$/.test(doc.tokens[first]!.text))
  return !a.pronoun && opens && doc.tokens[a.last]?.text === ':'
}

/** "Poll: voters leave the party": a headline that opens with the kind of study that says so. */
function studyHeadlines(ctx: Context): Report[] {
  const { doc, lex } = ctx
  const out: Report[] = []
  for (const s of doc.sentences) {
    const word = doc.tokens[s.first]
    if (!word || doc.tokens[s.first + 1]?.text !== ':' || !lex.is.studies.has(word.lower)) continue
    const content = { first: s.first + 2, last: trimEnd(ctx, s.first + 2, s.last) }
    if (size(content) < COLON_CLAUSE_MIN || ctx.quoteAt[content.first]! >= 0) continue
    const speaker = { first: s.first, last: s.first + 1 }
    out.push({ speaker, content, clause: speaker, whole: false, rule: 'study-colon' })
  }
  return out
}

/** Fewest letters of a name that tells a turn of a transcript by its capitals. */
const TURN_LETTERS_MIN = 4

function isTurn(ctx: Context, a: ActorMention): boolean {
  const words = ctx.doc.text.slice(a.start, a.end)
  return words.length >= TURN_LETTERS_MIN && words === words.toUpperCase() && opensSentence(ctx, a)
}

/** The end of a turn: the paragraph's, or where the next turn begins. */
function turnEnd(ctx: Context, from: Sentence, turns: ReadonlySet<number>): number {
  const { sentences } = ctx.doc
  let i = from.index
  while (sentences[i + 1]?.paragraph === from.paragraph && !turns.has(i + 1)) i++
  return sentences[i]!.last
}

/** `"…" – Ada Brandt`: a quotation signed behind a dash. */
export function signedQuotes(ctx: Context, reports: readonly Report[]): Report[] {
  const { doc } = ctx
  const told = toldTokens(ctx, reports)
  const out: Report[] = []
  for (const q of ctx.quotes) {
    if (!/^[–—―-]+$/.test(doc.tokens[q.after]?.text ?? '') || size(q) < COLON_CLAUSE_MIN || isTold(q, told)) continue
    const speaker = nounPhraseAfter(ctx, q.after + 1)
    const next = speaker && doc.tokens[speaker.last]
    const ends = speaker && (!next || paragraphOf(ctx, speaker.last) !== paragraphOf(ctx, q.first) || next.text === ',')
    if (
      !speaker ||
      !ends ||
      doc.tokens[speaker.first]!.pos !== 'PROPN' ||
      paragraphOf(ctx, speaker.first) - paragraphOf(ctx, q.last - 1) > 1
    )
      continue
    out.push({ speaker, content: withoutFinalMark(ctx, q), clause: speaker, whole: true, rule: 'quote-signed' })
  }
  return out
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
