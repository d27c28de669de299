import { CONTENT_TOKENS_MAX, type Context, classOf } from './context.ts'
import type { Cue } from './cue.ts'

/** Starts of other reporting groups in a sentence: where a content may end. */
export type Boundaries = ReadonlySet<number>

/** Where the content that begins at `first` ends: at the sentence's end, or where the reporting clause or another cue goes on. */
export function clauseEnd(
  ctx: Context,
  cue: Cue,
  first: number,
  end: number,
  noun: boolean,
  boundaries: Boundaries,
): number {
  const { doc, lex } = ctx
  const stop = Math.min(end, first + CONTENT_TOKENS_MAX)
  const opener = doc.tokens[cue.groupFirst - 1]
  const inRelative =
    (opener !== undefined && lex.relatives.has(opener.lower) && doc.tokens[opener.i - 1]?.text === ',') ||
    subordinate(ctx, cue)
  let i = first
  let finite = false
  while (i < stop) {
    const q = ctx.quoteAt[i]! >= 0 ? ctx.quotes[ctx.quoteAt[i]!]! : null
    if (q) {
      i = Math.max(i + 1, Math.min(end, q.after))
      continue
    }
    const t = doc.tokens[i]!
    if (i > first && (t.text === ';' || boundaries.has(i))) break
    if (i > first && t.text === ':' && citesSource(ctx, i + 1)) break
    if (noun && afterOpeningQuote(ctx, first, i) && lex.is.quoteEnders.has(t.lower)) break
    const next = doc.tokens[i + 1]
    if (t.text === ',' && next && i + 1 < end && (inRelative || endsAtComma(ctx, i, noun, boundaries))) break
    if (i > first && lex.is.joiners.has(t.lower) && next && endsAtConjunction(ctx, cue, i, noun, finite, boundaries))
      break
    if (noun && i > first && lex.is.nounEnders.has(t.lower)) break
    finite ||= classOf(ctx, t) === 'V' && t.morph.form !== 'inf' && t.morph.form !== 'part' && t.morph.form !== 'ger'
    i++
  }
  return trimEnd(ctx, first, i)
}

function endsAtComma(ctx: Context, comma: number, noun: boolean, boundaries: Boundaries): boolean {
  const { doc, lex } = ctx
  const next = doc.tokens[comma + 1]!
  if (boundaries.has(comma + 1)) return true
  const after = doc.tokens[comma + 2]
  if (lex.is.joiners.has(next.lower) && after && boundaries.has(after.i)) return true
  if (lex.is.asides.has(next.lower)) return !quoteFollows(ctx, comma)
  if (citesSource(ctx, comma + 1)) return true
  if (noun && (next.morph.form === 'ger' || (lex.subjectPronouns.has(next.lower) && next.pos === 'PRON'))) return true
  if (noun && lex.is.apposedArticles.has(next.lower)) return true
  return (
    lex.cues
      .get(next.lower)
      ?.some(
        (c) =>
          c.forms.has('present-participle') &&
          (c.frames.has('clause') || c.frames.has('label') || lex.is.citing.has(c.lemma)),
      ) === true && next.pos !== 'NOUN'
  )
}

/** `warned against "haste" after the fire`: behind a quotation that opens it, time and reason are the reporter's. */
function afterOpeningQuote(ctx: Context, first: number, i: number): boolean {
  const q = ctx.quotes[ctx.quoteAt[first]!] ?? ctx.quotes[ctx.quoteAt[first + 1] ?? -1]
  return q !== undefined && q.after === i && q.before <= first
}

/** "according to", "selon": another one is cited from here on. */
function citesSource(ctx: Context, i: number): boolean {
  const phrases = ctx.lex.sources.get(ctx.doc.tokens[i]?.lower ?? '') ?? []
  return phrases.some((s) => !s.actorOnly && s.words.every((w, k) => ctx.doc.tokens[i + k]?.lower === w))
}

/** "When the mayor laid out her plan, the crowd cheered": what follows the comma is the main clause. */
function subordinate(ctx: Context, cue: Cue): boolean {
  if (cue.order !== 'before' || !cue.subject) return false
  const opener = ctx.doc.tokens[cue.subject.first - 1]
  const begin = ctx.doc.sentences[ctx.doc.tokens[cue.verb]!.sentence]!.first
  return opener !== undefined && opener.i === begin && ctx.lex.is.subordinators.has(opener.lower)
}

/** Words between quotation marks in the rest of the sentence are the speaker's too. */
function quoteFollows(ctx: Context, from: number): boolean {
  const end = Math.min(ctx.doc.sentences[ctx.doc.tokens[from]!.sentence]!.last, from + QUOTE_REACH)
  for (let i = from; i < end; i++) if (ctx.quoteAt[i]! >= 0) return true
  return false
}

/** Tokens of an aside that are searched for quotation marks. */
const QUOTE_REACH = 30

/** "and have called for": a verb without a subject of its own goes back to the speaker. */
function endsAtConjunction(
  ctx: Context,
  cue: Cue,
  i: number,
  noun: boolean,
  finite: boolean,
  boundaries: Boundaries,
): boolean {
  const { doc, lex } = ctx
  if (boundaries.has(i + 1)) return true
  let j = i + 1
  while (doc.tokens[j] && classOf(ctx, doc.tokens[j]!) === 'R' && j < i + 4) j++
  const next = doc.tokens[j]
  if (!next || classOf(ctx, next) !== 'V' || next.morph.form === 'inf' || next.morph.form === 'ger') return false
  if (noun && !finite && (next.pos === 'AUX' || next.morph.tense !== undefined)) return true
  const entry = lex.cues.get(next.lower)
  if (next.rel === 'conj' && next.head === cue.verb && next.morph.form === 'fin') return true
  if (
    entry &&
    ctx.lex.complementizers.has(doc.tokens[j + 1]?.lower ?? '') &&
    entry.some((c) => c.frames.has('quote') && c.forms.has('finite'))
  )
    return true
  return (
    entry !== undefined &&
    (next.morph.form !== 'part' || lex.locale.sharedForms) &&
    entry.some((c) => c.frames.has('clause') && c.forms.has('finite')) &&
    sameTense(doc.tokens[cue.verb]!.morph.tense, next.morph.tense)
  )
}

function sameTense(a: string | undefined, b: string | undefined): boolean {
  return a === b || a === undefined || b === undefined
}

/** Without the marks that close the sentence; a quotation opened inside keeps its closing mark. */
export function trimEnd(ctx: Context, first: number, last: number): number {
  const { doc } = ctx
  let i = last
  while (i > first && /^[.,;:—–-]+$|^…$/.test(doc.tokens[i - 1]!.text) && ctx.quoteAt[i - 1]! < 0) i--
  return i
}
