import type { Token } from '../../text/doc.ts'
import { type Context, classOf, isPossessive, isTimeWord, type Range } from './context.ts'

/** First token of the noun phrase that ends at token `end` (inclusive), or -1. Stays in the sentence and outside quotations. */
export function nounPhraseBefore(ctx: Context, end: number): Range | null {
  const { doc } = ctx
  const t = doc.tokens[end]
  if (!t) return null
  const begin = doc.sentences[t.sentence]!.first
  const actor = ctx.actorAt[end]
  if (actor && actor.last - 1 === end && !continuesLeft(ctx, actor.first, begin))
    return { first: actor.first, last: end + 1 }
  if (ctx.lex.subjectPronouns.has(t.lower) || ctx.lex.is.cliticSubjects.has(t.lower))
    return { first: end, last: end + 1 }
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
    if (
      c === 'N' ||
      c === 'A' ||
      isPossessive(ctx, u) ||
      (c === 'R' && (ctx.lex.is.closeTo.has(u.lower) || (first > 0 && classOf(ctx, doc.tokens[i + 1]!) === 'A')))
    ) {
      nominal ||= c === 'N'
      first = i
      i--
    } else if (c === 'D') {
      first = i
      i--
      if (i >= begin && !isPossessive(ctx, doc.tokens[i]!) && classOf(ctx, doc.tokens[i]!) !== 'P') break
    } else if (first > 0 && betweenPlaces(ctx, i)) {
      i--
    } else if (c === 'P' && first > 0 && joins(ctx, u) && i > begin && nominalAt(ctx, i - 1)) {
      i--
    } else break
  }
  return nominal && first >= 0 ? { first, last: end + 1 } : null
}

/** "police in Cork and Kerry": two proper names joined behind a preposition of place. */
function betweenPlaces(ctx: Context, i: number): boolean {
  const { doc, lex } = ctx
  const proper = (k: number) => doc.tokens[k] !== undefined && /^\p{Lu}/u.test(doc.tokens[k]!.text)
  return (
    lex.is.coordinators.has(doc.tokens[i]!.lower) &&
    proper(i - 1) &&
    proper(i + 1) &&
    lex.is.locating.has(doc.tokens[i - 2]?.lower ?? '')
  )
}

function nominalAt(ctx: Context, i: number): boolean {
  const c = classOf(ctx, ctx.doc.tokens[i]!)
  const before = ctx.doc.tokens[i - 1]
  const close = ctx.lex.is.closeTo.has(ctx.doc.tokens[i]!.lower)
  return (
    c === 'N' ||
    ctx.actorAt[i] !== undefined ||
    ((c === 'A' || close) && before !== undefined && (classOf(ctx, before) === 'N' || ctx.actorAt[i - 1] !== undefined))
  )
}

/** Prepositions that may stand inside a speaker's noun phrase: "a spokesman for the ministry", "officers in Wajir". */
function joins(ctx: Context, t: Token): boolean {
  return ctx.lex.linkers.has(t.lower) || ctx.lex.is.speakerPrepositions.has(t.lower)
}

function continuesLeft(ctx: Context, first: number, begin: number): boolean {
  const before = ctx.doc.tokens[first - 1]
  if (!before || first - 1 < begin) return false
  const c = classOf(ctx, before)
  if (c === 'P') return joins(ctx, before) && first - 2 >= begin && nominalAt(ctx, first - 2)
  return (
    isPossessive(ctx, before) ||
    c === 'A' ||
    (c === 'N' && ctx.actorAt[first - 1] === undefined && !/^\d/.test(before.text))
  )
}

/** The noun phrase that begins at token `begin`, or null; complements with "of", "de" included. */
export function nounPhraseAfter(ctx: Context, begin: number): Range | null {
  const { doc } = ctx
  const t = doc.tokens[begin]
  if (!t) return null
  const end = doc.sentences[t.sentence]!.last
  if (ctx.lex.complementizers.has(t.lower) && t.pos !== 'DET') return null
  const known = ctx.actorAt[begin]
  const pronoun = ctx.lex.subjectPronouns.has(t.lower) || ctx.lex.otherPronouns.has(t.lower)
  const possessive = ctx.lex.determiners.has(t.lower) && /[NA]/.test(classOf(ctx, doc.tokens[begin + 1] ?? t))
  if (pronoun && classOf(ctx, t) === 'O' && !possessive && (!known || known.pronoun))
    return { first: begin, last: begin + 1 }
  let i = begin
  let nominal = false
  while (i < end) {
    const u = doc.tokens[i]!
    const mention = ctx.actorAt[i]
    if (mention && !mention.pronoun && mention.first === i) {
      if (nominal && isAnother(ctx, i)) break
      nominal = true
      i = mention.last
      continue
    }
    if (nominal && isTimeWord(ctx, i) && classOf(ctx, doc.tokens[i - 1]!) !== 'P') break
    const c = classOf(ctx, u)
    if (
      c === 'N' ||
      (c === 'A' && (!nominal || ctx.lex.locale.adjectivesFollow)) ||
      isPossessive(ctx, u) ||
      (c === 'D' && (!nominal || afterLink(ctx, i)))
    ) {
      nominal ||= c === 'N'
      i++
    } else if (c === 'A' && classOf(ctx, doc.tokens[i + 1] ?? u) === 'N') i++
    else if (nominal && c === 'P' && ctx.lex.linkers.has(u.lower) && i + 1 < end && startsNominal(ctx, i + 1)) i++
    else break
  }
  return nominal ? { first: begin, last: i } : null
}

/** "a déclaré à la presse le maire", "à l'AFP Paul Brel": behind somebody told, an article or a name opens the next. */
function isAnother(ctx: Context, i: number): boolean {
  const told = ctx.actorAt[i - 1]
  if (!told || told.pronoun || !ctx.lex.locale.freeInversion) return false
  const next = ctx.actorAt[i]!
  return classOf(ctx, ctx.doc.tokens[i]!) === 'D' || (next.kind === 'person' && told.kind === 'organisation')
}

function afterLink(ctx: Context, i: number): boolean {
  const before = ctx.doc.tokens[i - 1]!
  return ctx.lex.linkers.has(before.lower) || isPossessive(ctx, before)
}

function startsNominal(ctx: Context, i: number): boolean {
  const c = classOf(ctx, ctx.doc.tokens[i]!)
  return c === 'N' || c === 'D' || c === 'A'
}
