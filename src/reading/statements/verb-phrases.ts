import { type Context, classOf } from './context.ts'
import type { Cue } from './cue.ts'
import { nounPhraseAfter } from './noun-phrases.ts'
import { recipient } from './recipients.ts'

/** "what police called", "which officials have described as", "ce que le maire appelle": the object stands before. */
export function relativeObject(ctx: Context, cue: Cue): boolean {
  if (cue.order !== 'before' || !cue.subject) return false
  const before = ctx.doc.tokens[cue.subject.first - 1]
  return (
    before !== undefined &&
    before.sentence === ctx.doc.tokens[cue.verb]!.sentence &&
    ctx.lex.is.relativeObjects.has(before.lower) &&
    !ctx.lex.is.subordinators.has(ctx.doc.tokens[before.i - 1]?.lower ?? '')
  )
}

/** "to do", "de faire", bare French infinitives and their negation; the first token of the verb phrase, or -1. */
export function infinitiveAt(ctx: Context, i: number): number {
  const { doc, lex } = ctx
  const t = doc.tokens[i]
  if (!t) return -1
  const isInfinitive = (k: number) => {
    let j = k
    while (
      doc.tokens[j] &&
      (lex.negations.has(doc.tokens[j]!.lower) ||
        lex.is.clitics.has(doc.tokens[j]!.lower) ||
        classOf(ctx, doc.tokens[j]!) === 'R') &&
      j < k + 4
    )
      j++
    const u = doc.tokens[j]
    return (
      u !== undefined &&
      u.sentence === t.sentence &&
      classOf(ctx, u) === 'V' &&
      (lex.locale.sharedForms || u.morph.form === 'inf')
    )
  }
  if (lex.infinitiveMarkers.has(t.lower)) return isInfinitive(i + 1) ? i + 1 : -1
  if (lex.locale.sharedForms)
    return lex.negations.has(t.lower) && lex.infinitiveMarkers.has(doc.tokens[i + 1]?.lower ?? '') ? i : -1
  return classOf(ctx, t) !== 'D' && isInfinitive(i) ? i : -1
}

/** "urged residents to report": the verb phrase after the one who is asked. */
export function orderAfter(ctx: Context, from: number, end: number): number {
  const { doc, lex } = ctx
  for (let i = from; i < Math.min(end, from + 12); i++) {
    const t = doc.tokens[i]!
    if (ctx.quoteAt[i]! >= 0 || lex.complementizers.has(t.lower)) return -1
    const c = classOf(ctx, t)
    const infinitive = i > from && lex.infinitiveMarkers.has(t.lower) ? infinitiveAt(ctx, i) : -1
    if (infinitive >= 0) return infinitive
    if (
      lex.locale.sharedForms &&
      lex.negations.has(t.lower) &&
      lex.infinitiveMarkers.has(doc.tokens[i + 1]?.lower ?? '')
    )
      return i
    if (c === 'V' || c === 'M' || (c === 'C' && !lex.is.coordinators.has(t.lower))) return -1
  }
  return -1
}

/** "described the raid as cowardly", "qualifie l'acte de lâche": what it is called. */
export function labelAfter(ctx: Context, from: number, end: number): number {
  const { doc } = ctx
  const object = recipient(ctx, from, end)
  const pronoun = object === from + 1 && classOf(ctx, doc.tokens[from]!) === 'O'
  const begin = pronoun || object === from ? object : from
  const next = doc.tokens[object]
  const named =
    next !== undefined &&
    object > from &&
    object < end &&
    (classOf(ctx, next) === 'D' || classOf(ctx, next) === 'A' || ctx.quoteAt[object]! >= 0)
  if (named && ctx.lex.locale.bareLabel) return begin
  if (ctx.lex.locale.bareLabel && labelAhead(ctx, from + 1, Math.min(end, from + LABEL_REACH))) return from
  for (let i = from; i < Math.min(end, from + 12); i++) {
    const t = doc.tokens[i]!
    if (ctx.quoteAt[i]! >= 0) return ctx.quotes[ctx.quoteAt[i]!]!.before + 1
    if (ctx.lex.is.labelComparatives.has(t.lower)) return i + 1
    if (classOf(ctx, t) === 'M') return -1
  }
  return -1
}

/** Tokens of an object before its label. */
const LABEL_REACH = 14

/** "called her vote for the war a mistake": "a" right behind a noun opens the label. */
function labelAhead(ctx: Context, from: number, end: number): boolean {
  for (let i = from; i < end; i++) {
    const t = ctx.doc.tokens[i]!
    const c = classOf(ctx, t)
    if (c === 'M' || c === 'V' || ctx.quoteAt[i]! >= 0) return false
    if (ctx.lex.is.apposedArticles.has(t.lower) && classOf(ctx, ctx.doc.tokens[i - 1]!) === 'N') return true
  }
  return false
}

/** A finite verb, adverbs before it allowed: the noun phrase before is its subject. */
function finiteAt(ctx: Context, i: number, end: number): boolean {
  let j = i
  while (j < end && classOf(ctx, ctx.doc.tokens[j]!) === 'R') j++
  const t = ctx.doc.tokens[j]
  return (
    t !== undefined &&
    j < end &&
    classOf(ctx, t) === 'V' &&
    (t.morph.form === 'fin' || (t.pos === 'AUX' && t.morph.form === undefined))
  )
}

/** Is there a finite verb within the next 40 tokens? */
export function hasFiniteVerb(ctx: Context, from: number, end: number): boolean {
  const { doc } = ctx
  for (let i = from; i < Math.min(end, from + 40); i++) {
    const t = doc.tokens[i]!
    if (classOf(ctx, t) === 'V' && t.morph.form !== 'inf' && t.morph.form !== 'ger') return true
    if (t.text === ';') return false
  }
  return false
}

/** Does a sentence follow, rather than an object? By the parser where it says so, else by a verb before any comma. */
export function clauseLike(ctx: Context, cue: Cue, start: number, end: number): boolean {
  const { doc } = ctx
  // "claimed responsibility, but": a bare noun and a comma are an object.
  if (
    ctx.lex.objectVerbs.has(cue.lemma) &&
    classOf(ctx, doc.tokens[start]!) === 'N' &&
    doc.tokens[start + 1]?.text === ','
  )
    return false
  const children = doc.children[cue.verb]!.filter((c) => c >= start)
  if (children.some((c) => doc.tokens[c]!.rel === 'ccomp')) return true
  if (ctx.lex.anySubject.has(cue.lemma) && !cue.frames.has('noun') && !ctx.lex.objectVerbs.has(cue.lemma))
    return hasFiniteVerb(ctx, start, end)
  if (ctx.lex.subjectPronouns.has(doc.tokens[start]!.lower) && start + 2 < end) return true
  let quantity = start
  while (quantity < Math.min(start + 3, end) && /^[PRA]$/.test(classOf(ctx, doc.tokens[quantity]!))) quantity++
  const phrase = nounPhraseAfter(ctx, doc.tokens[quantity]?.pos === 'NUM' ? quantity : start)
  if (phrase && finiteAt(ctx, phrase.last, end)) return true
  if (children.some((c) => doc.tokens[c]!.rel === 'obj' && classOf(ctx, doc.tokens[c]!) === 'N')) return false
  return hasFiniteVerb(ctx, start, end)
}

/** May a sentence without "that" begin here? */
export function opensClause(ctx: Context, i: number): boolean {
  const { doc, lex } = ctx
  const t = doc.tokens[i]!
  if (!lex.locale.bareClause) return false
  const c = classOf(ctx, t)
  if (c === 'P') return !lex.is.notOpeners.has(t.lower)
  if (c === 'V') return t.morph.form === 'ger'
  return ctx.quoteAt[i]! >= 0 || c !== 'C' || lex.complementizers.has(t.lower) || lex.is.subordinators.has(t.lower)
}

/** May the noun phrase that is said begin here? */
export function opensNoun(ctx: Context, i: number): boolean {
  const t = ctx.doc.tokens[i]!
  const c = classOf(ctx, t)
  if (ctx.quoteAt[i]! >= 0) return true
  if (ctx.lex.is.partitives.has(t.lower)) return true
  return (
    c === 'D' ||
    c === 'N' ||
    c === 'A' ||
    (c === 'O' && !ctx.lex.is.cliticSubjects.has(t.lower)) ||
    (c === 'V' && t.morph.form === 'ger') ||
    (c === 'V' && t.morph.form === 'part' && classOf(ctx, ctx.doc.tokens[i + 1] ?? t) === 'N') ||
    c === 'R'
  )
}
