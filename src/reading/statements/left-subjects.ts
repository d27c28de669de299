import { type Context, classOf, isNamed, isPossessive, isTimeWord, type Range } from './context.ts'
import { nounPhraseBefore } from './noun-phrases.ts'

/** The parser's subject of the verb, its complements with it, up to the first comma. */
export function parsedSubject(ctx: Context, verb: number, groupFirst: number): Range | null {
  const { doc } = ctx
  const begin = doc.sentences[doc.tokens[verb]!.sentence]!.first
  const head = doc.children[verb]!.find((c) => doc.tokens[c]!.rel === 'nsubj' && c < groupFirst && c >= begin)
  if (head === undefined || ctx.quoteAt[head]! >= 0) return null
  const t = doc.tokens[head]!
  if (ctx.lex.relatives.has(t.lower) && t.pos !== 'NOUN')
    return nominalRelative(ctx, head) ? null : { first: head, last: head + 1 }
  const actor = ctx.actorAt[head]
  let first = Math.min(head, actor && actor.last <= groupFirst ? actor.first : head)
  while (first > begin && belongs(ctx, first - 1, head)) first--
  let last = Math.max(head + 1, actor && actor.last <= groupFirst ? actor.last : head + 1)
  while (last < groupFirst && belongs(ctx, last, head) && !ctx.lex.relatives.has(doc.tokens[last]!.lower)) last++
  for (let i = first; i < last; i++) if (doc.tokens[i]!.morph.form === 'fin') return null
  for (let i = head + 1; i < last; i++)
    if (doc.tokens[i]!.pos === 'VERB' && i > head)
      last = Math.max(head + 1, ctx.lex.is.reflexives.has(doc.tokens[i - 1]?.lower ?? '') ? i - 1 : i)
  const before = doc.tokens[first - 1]
  if (
    classOf(ctx, doc.tokens[first]!) === 'P' ||
    (before && first > begin && classOf(ctx, before) === 'P' && !isPossessive(ctx, before))
  )
    return null
  const apposed = doc.tokens[last]?.text === ',' ? ctx.actorAt[last + 1] : undefined
  if (
    apposed &&
    apposed.last < groupFirst &&
    doc.tokens[apposed.last]?.text === ',' &&
    isNamed(apposed) &&
    !(actor && isNamed(actor))
  ) {
    return { first: apposed.first, last: apposed.last }
  }
  return { first, last }
}

/** Is token `i` below `head` in the tree, no mark, outside quotations? */
function belongs(ctx: Context, i: number, head: number): boolean {
  const { doc } = ctx
  const t = doc.tokens[i]!
  if (ctx.quoteAt[i]! >= 0 || (classOf(ctx, t) === 'M' && !isPossessive(ctx, t) && t.text !== '.' && t.text !== '-'))
    return false
  let at = t
  for (let n = 0; n < 12 && at.head >= 0; n++) {
    if (at.rel === 'parataxis' || at.rel === 'acl:relcl') return false
    if (at.head === head) return true
    at = doc.tokens[at.head]!
  }
  return false
}

/** The noun phrase that ends right before the verb group, past an apposition between commas. */
export function leftSubject(ctx: Context, groupFirst: number): Range | null {
  const { doc, lex } = ctx
  const begin = doc.sentences[doc.tokens[groupFirst]!.sentence]!.first
  const at = groupFirst - 1
  if (at < begin || ctx.quoteAt[at]! >= 0) return null
  const t = doc.tokens[at]!
  if (lex.relatives.has(t.lower)) return nominalRelative(ctx, at) ? null : { first: at, last: at + 1 }
  if (t.text === ',' || t.text === ')' || t.text === '–' || t.text === '—') return acrossApposition(ctx, at, begin)
  const early = beforeTime(ctx, at, begin)
  return (early < at ? nounPhraseBefore(ctx, early) : null) ?? nounPhraseBefore(ctx, at)
}

/** "Brandt this month announced", "a court in 2001 found": the token before a time that stands between subject and verb. */
function beforeTime(ctx: Context, at: number, begin: number): number {
  let i = at
  while (i > begin && i > at - 5 && isTimeWord(ctx, i)) i--
  if (i === at) return at
  while (i > begin && /[DPR]/.test(classOf(ctx, ctx.doc.tokens[i]!))) i--
  return ctx.actorAt[i] || ctx.doc.tokens[i]!.pos === 'PROPN' ? i : at
}

/** "that" as a subject of its own ("that means") or a question ("who did it") is no relative. */
function nominalRelative(ctx: Context, at: number): boolean {
  const before = ctx.doc.tokens[at - 1]
  if (!before || before.sentence !== ctx.doc.tokens[at]!.sentence) return true
  return (
    before.text !== ',' &&
    classOf(ctx, before) !== 'N' &&
    classOf(ctx, before) !== 'A' &&
    classOf(ctx, before) !== 'O' &&
    before.text !== ')'
  )
}

/** Longest apposition between commas, in tokens. */
const APPOSITION_MAX = 28

/** "Ada Brandt, the mayor of Ulm, said": the noun phrase before the comma that opens the apposition. */
export function acrossApposition(ctx: Context, comma: number, begin: number): Range | null {
  const { doc } = ctx
  const mark = doc.tokens[comma]!.text
  const opener = mark === ')' ? '(' : mark
  for (let i = comma - 1; i > begin && i > comma - APPOSITION_MAX; i--) {
    if (ctx.quoteAt[i]! >= 0 || doc.tokens[i]!.text !== opener) continue
    const phrase = nounPhraseBefore(ctx, beforeBracket(ctx, i - 1, begin))
    const inner = ctx.actorAt[i + 1]
    if (opener === ',' && inner && inner.last === comma && isNamed(inner) && phrase)
      return { first: inner.first, last: inner.last }
    if (phrase && namesSomebody(ctx, phrase)) return phrase
    if (opener !== ',') return null
  }
  return null
}

/** "the mayor, Ada Brandt, denies": the comma closes a name that another one opened. */
export function closesName(ctx: Context, comma: number): boolean {
  const named = ctx.actorAt[comma - 1]
  return (
    named !== undefined &&
    (isNamed(named) || named.pronoun || named.kind === 'person') &&
    ctx.doc.tokens[named.first - 1]?.text === ','
  )
}

/** "Rep. Ada Brandt (R-Ohio), a member, said": the token before a bracket that closes here. */
function beforeBracket(ctx: Context, at: number, begin: number): number {
  if (ctx.doc.tokens[at]?.text !== ')') return at
  for (let i = at - 1; i > begin && i > at - 12; i--) if (ctx.doc.tokens[i]!.text === '(') return i - 1
  return at
}

function namesSomebody(ctx: Context, r: Range): boolean {
  for (let i = r.first; i < r.last; i++) if (ctx.actorAt[i]) return true
  return /^\p{Lu}/u.test(ctx.doc.tokens[r.last - 1]!.text)
}
