import type { Token } from '../../text/doc.ts'
import { type Context, classOf, type Range } from './context.ts'
import type { Content, Cue } from './cue.ts'
import { size } from './report.ts'
import { antecedentOf, mentionIn } from './speaker.ts'

/** "on estime", "a-t-on appris": the one who speaks is not told. */
export function isNobody(ctx: Context, r: Range): boolean {
  return r.last - r.first === 1 && ctx.lex.is.nobody.has(ctx.doc.tokens[r.first]!.lower)
}

/** "without confirming that", "sans préciser si": nothing was said. */
export function isWithout(ctx: Context, cue: Cue): boolean {
  for (let i = Math.max(0, cue.groupFirst - 1); i < cue.verb; i++)
    if (ctx.lex.is.without.has(ctx.doc.tokens[i]!.lower)) return true
  return false
}

/** "declined to comment", "did not say whether": nothing was said. */
export function isUnsaid(ctx: Context, cue: Cue): boolean {
  const { doc, lex } = ctx
  if (lex.is.refusing.has(cue.lemma)) {
    for (let i = cue.groupLast; i < cue.groupLast + 4; i++) {
      const words = lex.cues.get(doc.tokens[i]?.lower ?? '')
      if (
        lex.is.commenting.has(doc.tokens[i]?.lower ?? '') ||
        words?.some((w) => w.frames.has('quote') && w.frames.has('clause'))
      )
        return true
    }
    return false
  }
  for (let i = cue.groupFirst; i < cue.verb; i++) {
    if (lex.cues.get(doc.tokens[i]!.lower)?.some((w) => lex.is.refusing.has(w.lemma))) return true
  }
  if (lex.is.excluding.has(cue.lemma) && !negatedGroup(ctx, cue) && !sweeps(ctx, cue)) return true
  if (lex.is.wishing.has(cue.lemma)) {
    for (let i = cue.groupLast; i < cue.groupLast + 7; i++)
      if (lex.is.anonymity.has(doc.tokens[i]?.lower ?? '')) return true
  }
  if (
    negatedGroup(ctx, cue) &&
    lex.is.wishing.has(cue.lemma) &&
    lex.is.commenting.has(doc.tokens[cue.groupLast]?.lower ?? '')
  )
    return true
  if (!lex.questionWords.has(doc.tokens[cue.groupLast]?.lower ?? '')) return false
  for (let i = cue.groupFirst; i < cue.verb; i++)
    if (lex.negations.has(doc.tokens[i]!.lower) && !lex.is.negativeSubjects.has(doc.tokens[i]!.lower)) return true
  return false
}

/** "exclut toute panne", "écarte la piste": a possibility is ruled out, not somebody. */
function sweeps(ctx: Context, cue: Cue): boolean {
  return ctx.doc.tokens.slice(cue.verb + 1, cue.verb + SWEEP_REACH).some((t) => ctx.lex.is.sweeping.has(t.lower))
}

/** Tokens behind the verb: an adverb, an article, the noun. */
const SWEEP_REACH = 5

function negatedGroup(ctx: Context, cue: Cue): boolean {
  return ctx.doc.tokens.slice(cue.groupFirst, cue.groupLast).some((t) => ctx.lex.negations.has(t.lower))
}

/** "have not confirmed that": what is not confirmed is not said. */
export function isUnconfirmed(ctx: Context, cue: Cue): boolean {
  if (!ctx.lex.is.confirming.has(cue.lemma)) return false
  for (let i = cue.groupFirst; i < cue.groupLast; i++) if (ctx.lex.negations.has(ctx.doc.tokens[i]!.lower)) return true
  return false
}

/** A town, a date or a blast says nothing; a document says only what verbs of writing and showing report. */
export function canSpeak(ctx: Context, cue: Cue, r: Range, content: Content): boolean {
  const { doc, lex } = ctx
  const head = doc.tokens[r.last - 1]!
  const proper = (t: Token) => t.pos === 'PROPN' && t.text !== t.text.toUpperCase()
  if (!proper(head) && lex.notSpeakers.has(headOf(ctx, r))) return false
  if (mentionIn(ctx, r) || cue.phrasal?.frame === 'clause' || antecedentOf(ctx, r)) return true
  if (r.last - r.first === 1 && lex.is.things.has(head.lower)) {
    return lex.anySubject.has(cue.lemma)
  }
  if (size(r) === 1 && lex.relatives.has(head.lower) && lex.is.cliticRelatives.has(head.lower)) {
    const noun = doc.tokens[r.first - 1]
    return noun !== undefined && (noun.pos === 'PROPN' || lex.speakingThings.has(noun.lower))
  }
  for (let i = r.first; i < r.last; i++) {
    if (lex.linkers.has(doc.tokens[i]!.lower) && i > r.first) break
    if (
      !proper(doc.tokens[i]!) &&
      lex.notSpeakers.has(doc.tokens[i]!.lower) &&
      !lex.linkers.has(doc.tokens[i + 1]?.lower ?? '')
    )
      return false
  }
  if (
    lex.anySubject.has(cue.lemma) ||
    content.quote !== null ||
    (content.rule === 'cue-that-clause' && cue.frames.has('quote'))
  )
    return true
  return (
    head.pos === 'PROPN' ||
    doc.tokens.slice(r.first + 1, r.last).some((t) => t.pos === 'NOUN' && /^\p{Lu}\p{Ll}/u.test(t.text)) ||
    (r.last - r.first === 1 && lex.subjectPronouns.has(head.lower)) ||
    isSpeakingThing(ctx, r)
  )
}

/** The phrase's noun: the last word before any complement. */
export function headOf(ctx: Context, r: Range): string {
  let head = ''
  for (let i = r.first; i < r.last; i++) {
    const t = ctx.doc.tokens[i]!
    if (head && ctx.lex.linkers.has(t.lower)) break
    if (classOf(ctx, t) === 'N') head = t.lower
  }
  return head
}

/** Does the phrase hold a writing or a count that can say something: a letter, a poll? */
export function isSpeakingThing(ctx: Context, r: Range): boolean {
  for (let i = r.first; i < r.last; i++) {
    const w = ctx.doc.tokens[i]!.lower
    if (ctx.lex.speakingThings.has(w)) return true
    const ending = ctx.lex.locale.pluralEndings.find((e) => w.endsWith(e))
    if (ending !== undefined && ctx.lex.speakingThings.has(w.slice(0, -ending.length))) return true
  }
  return false
}
