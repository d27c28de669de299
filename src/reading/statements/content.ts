import { type Boundaries, clauseEnd, trimEnd } from './clause-end.ts'
import { CONTENT_TOKENS_MAX, type Context, classOf, isTimeWord, type Range } from './context.ts'
import { type Content, type Cue, groupBounds, isRelative, takes } from './cue.ts'
import { listedAfter } from './listed.ts'
import { nounPhraseBefore } from './noun-phrases.ts'
import { joined, pastArticle, quoteAhead, quoteBefore, sentenceStart, wholeQuote } from './quoted.ts'
import { complementizerAhead, pastRecipient } from './recipients.ts'
import { size } from './report.ts'
import { isSpeakingThing } from './saying.ts'
import {
  clauseLike,
  hasFiniteVerb,
  infinitiveAt,
  labelAfter,
  opensClause,
  opensNoun,
  orderAfter,
  relativeObject,
} from './verb-phrases.ts'

/** What stands after the cue, or before it; the nearest quotation first. */
export function contentsOf(ctx: Context, cue: Cue, boundaries: Boundaries): Content[] {
  const bounds = withTitle(ctx, cue, groupBounds(cue))
  const told = !isRelative(ctx, cue) && (cue.form === 'finite' || cue.form === 'past-participle')
  const before = told ? quoteBefore(ctx, cue, bounds.first) : null
  const partly = before?.rule === 'part-quote-then-cue'
  const listed = told ? listedAfter(ctx, cue, bounds.last) : []
  if (listed.length) return listed
  const after = contentAfter(ctx, cue, bounds.last, before !== null && !partly, boundaries)
  if (before && partly && after) {
    return after.rule === 'cue-quote' ? [{ ...before, last: after.last, rule: 'quote-around-cue' }] : [after]
  }
  if (before && after?.quote && after.rule === 'cue-quote') return joined(ctx, before, after)
  if (before) return [before]
  if (after) return [after]
  const left = told ? clauseBefore(ctx, cue, bounds) : null
  return left ? [left] : []
}

/** Longest title before a speaker's name, in tokens. */
const TITLE_MAX = 8

/** `"…," chief executive Ada Brandt said`: words before the name, back to a comma or a quotation, belong to the speaker. */
function withTitle(ctx: Context, cue: Cue, bounds: Range): Range {
  if (cue.order !== 'before' || cue.subject === null) return bounds
  const begin = sentenceStart(ctx, cue.verb)
  let i = bounds.first
  while (
    i > begin &&
    i > bounds.first - TITLE_MAX &&
    ctx.quoteAt[i - 1]! < 0 &&
    /[NAD]/.test(classOf(ctx, ctx.doc.tokens[i - 1]!))
  )
    i--
  const before = ctx.doc.tokens[i - 1]
  const role = before?.text === ',' ? ctx.actorAt[before.i - 1] : undefined
  if (role && role.last === before!.i && role.first > begin && opensAfterMark(ctx, role.first))
    return { first: role.first, last: bounds.last }
  const reaches = before !== undefined && i > begin && (ctx.quoteAt[before.i]! >= 0 || before.text === ',')
  return reaches ? { first: i, last: bounds.last } : bounds
}

/** Does a closing mark or a comma stand before token `i`? */
function opensAfterMark(ctx: Context, i: number): boolean {
  return ctx.quoteAt[i - 1]! >= 0 || ctx.doc.tokens[i - 1]!.text === ','
}

function contentAfter(ctx: Context, cue: Cue, from: number, quoted: boolean, boundaries: Boundaries): Content | null {
  const { doc } = ctx
  const end = doc.sentences[doc.tokens[cue.verb]!.sentence]!.last
  const colon = quoteAhead(ctx, cue, from, end, quoted)
  if (colon) return colon
  if (quoted) return null
  if (cue.phrasal && cue.phrasal.frame !== 'quote') return afterPhrasal(ctx, cue, from, end, boundaries)
  if (cue.order === 'after') return null
  const own = ownState(ctx, cue)
  const start = own >= 0 ? own : pastRecipient(ctx, cue, from, end)
  if (start >= end) return null
  return clauseAfter(ctx, cue, from, start, end, boundaries)
}

function clauseAfter(
  ctx: Context,
  cue: Cue,
  from: number,
  start: number,
  end: number,
  boundaries: Boundaries,
): Content | null {
  const { doc, lex } = ctx
  const t = doc.tokens[start]!
  const frame = start > from ? { first: from, last: start } : null
  const content = (begin: number, noun: boolean, rule: string): Content | null => {
    const last = clauseEnd(ctx, cue, begin, end, noun, boundaries)
    const first = noun ? pastArticle(ctx, begin, last) : begin
    return last > first ? { first, last, rule, quote: wholeQuote(ctx, first, last), frame } : null
  }
  if (start === ownState(ctx, cue)) return content(start, true, 'cue-label')
  if (lex.complementizers.has(t.lower) && takes(cue, 'clause', 'told'))
    return content(start + 1, false, 'cue-that-clause')
  if (
    t.text === ':' &&
    cue.frames.has('quote') &&
    start + 3 < end &&
    ctx.quoteAt[start + 1]! < 0 &&
    lex.anySubject.has(cue.lemma)
  )
    return content(start + 1, false, 'cue-colon-clause')
  if (classOf(ctx, t) === 'M' && ctx.quoteAt[start]! < 0) return null
  const asks = lex.questionWords.has(t.lower) && !lex.is.askingRelatives.has(t.lower)
  if (asks && takes(cue, 'question', 'told', 'clause')) return content(start, false, 'cue-question')
  const infinitive = infinitiveAt(ctx, start)
  if (infinitive >= 0) {
    if (start > from && takes(cue, 'order')) return content(infinitive, true, 'cue-order')
    if (takes(cue, 'infinitive', 'order')) return content(infinitive, true, 'cue-infinitive')
    return null
  }
  if (isWriting(ctx, cue, start)) return null
  if (takes(cue, 'label') && relativeObject(ctx, cue)) {
    const first = lex.is.labelMarks.has(doc.tokens[from]?.lower ?? '') ? from + 1 : start
    return content(first, true, 'cue-relative-label')
  }
  if (takes(cue, 'order', 'label') && !lex.complementizers.has(t.lower)) {
    const order = takes(cue, 'order') ? orderAfter(ctx, from, end) : -1
    if (order >= 0) return content(order, true, 'cue-order')
    if (takes(cue, 'label')) {
      const label = labelAfter(ctx, from, end)
      const named = label >= 0 ? content(label, true, 'cue-label') : null
      if (named) return { ...named, about: labelled(ctx, from, named.first) }
    }
  }
  if (lex.is.seeing.has(cue.lemma))
    return judges(ctx, cue, start) && opensNoun(ctx, start) ? content(start, true, 'cue-noun') : null
  const writing = cue.subject !== null && cue.order === 'before' && isSpeakingThing(ctx, cue.subject)
  if (relativeObject(ctx, cue) && takes(cue, 'clause') && lex.anySubject.has(cue.lemma) && t.morph.form === 'fin')
    return toComma(ctx, content(start, false, 'cue-relative-clause'))
  if (relativeObject(ctx, cue) || (lex.thatOnly.has(cue.lemma) && !writing)) return null
  if (takes(cue, 'clause', 'told') && opensClause(ctx, start) && clauseLike(ctx, cue, start, end))
    return nothingSaid(ctx, content(start, false, 'cue-clause'))
  if ((takes(cue, 'noun') || (writing && lex.is.showing.has(cue.lemma))) && opensNoun(ctx, start))
    return nothingSaid(ctx, content(start, true, 'cue-noun'))
  return null
}

/** "se dit innocent": the first word of what somebody calls himself, whatever its tag; -1 elsewhere. */
function ownState(ctx: Context, cue: Cue): number {
  const { doc, lex } = ctx
  if (lex.locale.bareLabel || !cue.frames.has('label') || !lex.is.reflexives.has(doc.tokens[cue.verb - 1]!.lower))
    return -1
  const t = doc.tokens[cue.verb + 1]
  const stated = t?.sentence === doc.tokens[cue.verb]!.sentence && /[ARVN]/.test(classOf(ctx, t))
  return stated && !lex.complementizers.has(t.lower) && t.morph.form !== 'inf' ? t.i : -1
}

/** "painted the words "X"", "relevé l'inscription « X »": what was written was found, not said by the finder. */
function isWriting(ctx: Context, cue: Cue, start: number): boolean {
  const { doc, lex } = ctx
  if (!lex.is.recording.has(cue.lemma)) return false
  const noun = doc.tokens[classOf(ctx, doc.tokens[start]!) === 'D' ? start + 1 : start]
  return noun !== undefined && lex.is.writings.has(noun.lower) && (ctx.quoteAt[noun.i + 1] ?? -1) >= 0
}

/** What stands between the verb and the label, without "as" and articles; null where nothing does. */
function labelled(ctx: Context, from: number, label: number): Range | null {
  const { doc, lex } = ctx
  let last = label
  while (
    last > from &&
    (/[DM]/.test(classOf(ctx, doc.tokens[last - 1]!)) || lex.is.labelMarks.has(doc.tokens[last - 1]!.lower))
  )
    last--
  return last > from ? { first: from, last } : null
}

/** "see no link", "y voit une menace": seeing is a judgement with a denial or a pronoun for the matter. */
function judges(ctx: Context, cue: Cue, start: number): boolean {
  if (ctx.lex.negations.has(ctx.doc.tokens[start]!.lower)) return true
  if (start > cue.groupLast && ctx.lex.is.matterPrepositions.has(ctx.doc.tokens[cue.groupLast]!.lower)) return true
  for (let i = cue.groupFirst; i < cue.verb; i++) if (ctx.lex.is.matter.has(ctx.doc.tokens[i]!.lower)) return true
  return false
}

/** ", which she said was arson, burned": the relative clause ends at the next comma. */
function toComma(ctx: Context, c: Content | null): Content | null {
  if (!c) return null
  for (let i = c.first; i < c.last; i++)
    if (ctx.doc.tokens[i]!.text === ',' && ctx.quoteAt[i]! < 0) return i > c.first ? { ...c, last: i } : null
  return c
}

/** "denies it", "says the same": a content that only points back says nothing by itself. */
function nothingSaid(ctx: Context, c: Content | null): Content | null {
  if (!c || size(c) > 2 || c.quote) return c
  const empty = ctx.doc.tokens
    .slice(c.first, c.last)
    .every((t) => ctx.lex.definite.has(t.lower) || ctx.lex.otherPronouns.has(t.lower) || ctx.lex.is.things.has(t.lower))
  return empty ? null : c
}

function afterPhrasal(ctx: Context, cue: Cue, from: number, end: number, boundaries: Boundaries): Content | null {
  const { doc, lex } = ctx
  let first = cue.phrasal!.gap > 2 && !cue.phrasal!.hearer ? cue.verb + 1 : from
  if (first >= end || (classOf(ctx, doc.tokens[first]!) === 'M' && ctx.quoteAt[first]! < 0)) return null
  const marker = cue.phrasal!.frame === 'clause' ? complementizerAhead(ctx, cue, first, end) : -1
  if (marker >= 0) first = marker
  if (lex.complementizers.has(doc.tokens[first]!.lower)) first++
  const infinitive = infinitiveAt(ctx, first)
  if (infinitive >= 0) first = infinitive
  else if (cue.phrasal!.frame === 'order' || lex.is.orderPhrasals.has(cue.lemma)) {
    const order = orderAfter(ctx, first, end)
    if (order >= 0) first = order
    else if (cue.phrasal!.frame === 'order') return null
  }
  const noun = cue.phrasal!.frame !== 'clause'
  const last = clauseEnd(ctx, cue, first, end, noun, boundaries)
  if (noun) first = pastArticle(ctx, first, last)
  return last > first
    ? { first, last, rule: `cue-phrasal-${noun ? 'noun' : 'clause'}`, quote: wholeQuote(ctx, first, last), frame: null }
    : null
}

/** "…, the mayor said": the clause before a reporting clause that ends the sentence or stands between commas. */
function clauseBefore(ctx: Context, cue: Cue, bounds: Range): Content | null {
  if (!takes(cue, 'clause', 'quote') || cue.order === 'shared' || cue.order === 'none') return null
  const { doc, lex } = ctx
  const comma = doc.tokens[bounds.first - 1]
  const begin = sentenceStart(ctx, cue.verb)
  if (bounds.first - begin > CONTENT_TOKENS_MAX) return null
  if (!comma || bounds.first - 1 <= begin || !/^[,–—-]$/.test(comma.text)) return null
  let first = afterStop(ctx, begin, bounds.first - 1)
  while (first < bounds.first && classOf(ctx, doc.tokens[first]!) === 'M' && ctx.quoteAt[first]! < 0) first++
  const rest = interrupted(ctx, bounds.last, cue)
  const short = shortAnswer(ctx, cue, bounds)
  if (
    rest < 0 &&
    !short &&
    (bounds.first - 1 - first < 3 ||
      !(inTitle(ctx, first) || saidOf(ctx, cue, bounds.first - first) || hasFiniteVerb(ctx, first, bounds.first - 1)))
  )
    return null
  if (lex.conjunctions.has(doc.tokens[first]!.lower) && lex.is.subordinators.has(doc.tokens[first]!.lower)) return null
  if (opensWithSource(ctx, first)) return null
  if (rest > 0) return { first, last: rest, rule: 'clause-around-cue', quote: null, frame: null }
  if (!short && nounPhraseBefore(ctx, bounds.first - 2)?.first === first) return null
  const last = trimEnd(ctx, first, bounds.first - 1)
  return last > first ? { first, last, rule: 'clause-then-cue', quote: null, frame: null } : null
}

/** "Un accident, ont conclu les enquêteurs": nothing follows the clause, so that what little stands before it is said. */
function shortAnswer(ctx: Context, cue: Cue, bounds: Range): boolean {
  const { doc, lex } = ctx
  const inverted = lex.locale.freeInversion && cue.order === 'after' && cue.frames.has('quote')
  const plain = !lex.locale.freeInversion && cue.order === 'before' && lex.anySubject.has(cue.lemma)
  const end = doc.sentences[doc.tokens[cue.verb]!.sentence]!.last
  const timed = (i: number) => isTimeWord(ctx, i) || classOf(ctx, doc.tokens[i]!) === 'M'
  let i = bounds.last
  while (i < end && (timed(i) || (classOf(ctx, doc.tokens[i]!) === 'P' && i + 1 < end && timed(i + 1)))) i++
  return (inverted || plain) && i >= end
}

/** "A third post was hit: a soldier died, the army says": only what stands behind the last colon or semicolon is said. */
function afterStop(ctx: Context, begin: number, end: number): number {
  for (let i = end - STOPPED_TOKENS_MIN; i > begin; i--)
    if (/^[:;]$/.test(ctx.doc.tokens[i]!.text) && ctx.quoteAt[i]! < 0) return i + 1
  return begin
}

/** Fewest tokens between a colon and the reporting clause that are a clause of their own. */
const STOPPED_TOKENS_MIN = 4

/** Before a verb of saying proper a long clause needs no verb that the tagger knows. */
function saidOf(ctx: Context, cue: Cue, tokens: number): boolean {
  return tokens > SAID_TOKENS_MIN && ctx.lex.anySubject.has(cue.lemma)
}

const SAID_TOKENS_MIN = 6

/** Headlines do without verbs: "Ferry still stuck, crew say". */
function inTitle(ctx: Context, i: number): boolean {
  const { doc } = ctx
  return doc.paragraphs[doc.sentences[doc.tokens[i]!.sentence]!.paragraph]!.title
}

/** "D'après un sondage, les clients se disent inquiets": what comes first names another source. */
function opensWithSource(ctx: Context, i: number): boolean {
  const { doc, lex } = ctx
  const phrases = lex.sources.get(doc.tokens[i]!.lower) ?? []
  return phrases.some((s) => !s.actorOnly && s.words.every((w, k) => doc.tokens[i + k]?.lower === w))
}

/** "The tunnel, she said, would stay shut": the end of a sentence that goes on after the reporting clause, or -1. */
function interrupted(ctx: Context, from: number, cue: Cue): number {
  const { doc } = ctx
  const end = doc.sentences[doc.tokens[cue.verb]!.sentence]!.last
  let comma = from
  while (comma < end && isTimeWord(ctx, comma)) comma++
  if (doc.tokens[comma]?.text !== ',' || comma + 2 >= end) return -1
  const next = doc.tokens[comma + 1]!
  if (cue.order !== 'before' && !(ctx.lex.locale.freeInversion && next.morph.form === 'fin')) return -1
  if (ctx.lex.is.without.has(next.lower)) return -1
  if (
    ctx.lex.is.joiners.has(next.lower) ||
    ctx.lex.cues.get(next.lower)?.some((c) => c.forms.has('present-participle'))
  )
    return -1
  if (end - comma > CONTENT_TOKENS_MAX) return -1
  const last = trimEnd(ctx, comma + 1, end)
  return last > comma + 1 ? last : -1
}
