import type { MeasureFrame, MeasureRule } from '../../locales/shape/measures.ts'
import type { Range } from '../records/complement.ts'
import { isAdverb } from '../records/group.ts'
import { singular } from '../records/people.ts'
import { endsIn, lower, type View } from '../records/view.ts'
import type { Lexicon } from './lexicon.ts'

/** Tokens of an object in which its head noun is looked for. */
export const HEAD_TOKENS = 9

export function actionFits(view: View, lex: Lexicon, rule: MeasureRule, frame: MeasureFrame, r: Range): boolean {
  const clausal = frame === 'that' || frame === 'clause'
  if (frame === 'object' && ((!rule.anything && headIn(view, r, lex.notMeasures, true)) || isClause(view, r)))
    return false
  if (frame === 'object' && view.words.subjectPronouns.has(lower(view, r.first))) return false
  if (frame === 'object' && rule.status === 'demanded' && isName(view, r)) return false
  if (holds(view, r, lex.ceremonies, HEAD_TOKENS)) return false
  if (frame === 'to' && r.last - r.first <= 2 && view.words.objectPronouns.has(lower(view, r.last - 1))) return false
  if (frame === 'to' && rule.status === 'announced' && view.words.negations.has(lower(view, r.first))) return false
  if (clausal && lex.notMeasures.has(lower(view, r.first))) return false
  if (frame === 'object' && rule.status === 'demanded' && holdsInfinitive(view, lex, r)) return false
  const unlike = rule.status === 'demanded' ? lex.notAsked : lex.notActing
  const told = clausal
    ? rule.status === 'announced' && holdsVerb(view, lex, r, unlike)
    : frame !== 'object' && unlike.has(lower(view, firstVerb(view, r)))
  if (told) return false
  if (rule.needs?.includes('measure-object') && frame === 'object' && !isMeasureObject(view, lex, rule, r)) return false
  if (
    rule.needs?.includes('acting') &&
    frame !== 'object' &&
    !clausal &&
    !lex.acting.has(lower(view, firstVerb(view, r)))
  )
    return false
  if (rule.done && holds(view, r, lex.response, 30)) return false
  return !(rule.status === 'rejected' && frame === 'to' && !lex.acting.has(lower(view, firstVerb(view, r))))
}

/** "demande Carlos": somebody is asked for, nothing is to be done. */
function isName(view: View, r: Range): boolean {
  const t = view.doc.tokens[r.first]!
  return t.pos === 'PROPN' && /^\p{Lu}/u.test(t.text) && view.doc.tokens[r.first + 1]?.pos !== 'NOUN'
}

/** "wants the minister to resign": what is asked of somebody is no measure. */
function holdsInfinitive(view: View, lex: Lexicon, r: Range): boolean {
  for (let k = r.first + 1; k < Math.min(r.last, r.first + HEAD_TOKENS); k++) {
    if (view.words.infinitiveMarkers.has(lower(view, k - 1)) && lex.notAsked.has(lower(view, k))) return true
  }
  return false
}

/** A finite auxiliary before any relative pronoun: a clause without "that", not a noun phrase. */
function isClause(view: View, r: Range): boolean {
  const { words: w } = view
  for (let k = r.first; k < r.last; k++) {
    const word = lower(view, k)
    if (w.relatives.has(word) || word === ',') return false
    if (w.finiteAuxiliaries.has(word)) return true
  }
  return false
}

/** The clause's finite acting verb decides, not every verb in it: only what follows a future auxiliary or is future itself. */
function holdsVerb(view: View, lex: Lexicon, r: Range, list: ReadonlySet<string>): boolean {
  for (let k = r.first; k < r.last; k++) {
    const word = lower(view, k)
    if (!list.has(word)) continue
    const before = lower(view, k - 1)
    if (
      view.words.modals.has(before) ||
      view.words.be.has(before) ||
      view.words.reflexives.has(before) ||
      endsIn(word, lex.futureEndings)
    )
      return true
  }
  return false
}

export function firstVerb(view: View, r: Range): number {
  const { words: w } = view
  let k = r.first
  while (
    k < r.last - 1 &&
    (w.causativeInfinitive.has(lower(view, k)) ||
      w.clitics.has(lower(view, k)) ||
      w.negations.has(lower(view, k)) ||
      isAdverb(view, k))
  )
    k++
  return k
}

/** A noun of measures; what is only asked for or planned may be any noun of doing ("removal", "clôture"). */
function isMeasureObject(view: View, lex: Lexicon, rule: MeasureRule, r: Range): boolean {
  if (headIn(view, r, lex.measureNouns) || holds(view, r, view.words.alert, HEAD_TOKENS)) return true
  if (rule.done || rule.status === 'adopted') return false
  for (let k = r.first; k < Math.min(r.last, r.first + 4); k++) if (isDoing(view, lower(view, k))) return true
  return false
}

/** A noun of doing in the singular or plural ("removals"), at least two letters before its ending. */
export function isDoing(view: View, word: string): boolean {
  const { doings, plurals } = view.syntax
  const stem = word.slice(2)
  return doings.some((e) => stem.endsWith(e) || plurals.some((s) => stem.endsWith(e + s)))
}

/** Does the head of the object, or (unless `strict`) a noun linked to it by "of", belong to the class? */
export function headIn(view: View, r: Range, list: ReadonlySet<string>, strict = false): boolean {
  const { words: w } = view
  for (let k = r.first; k < Math.min(r.last, r.first + HEAD_TOKENS); k++) {
    const word = lower(view, k)
    if (k > r.first && w.prepositions.has(word) && (strict || !isOf(view, k))) return false
    if (/^[,;:]$/.test(word) || (w.relatives.has(word) && k > r.first)) return false
    if ((!strict || isLastNoun(view, r, k)) && (list.has(word) || list.has(singular(view, word)))) return true
    if (view.doc.tokens[k]!.pos === 'VERB' && k > r.first) return false
  }
  return false
}

/** Where heads come last, "the threat | level" is a level. */
function isLastNoun(view: View, r: Range, k: number): boolean {
  if (view.syntax.headFirst || k + 1 >= r.last) return true
  return !/^(?:NOUN|PROPN)$/.test(view.doc.tokens[k + 1]!.pos) && !/^['’]s?$/.test(lower(view, k + 1))
}

function isOf(view: View, k: number): boolean {
  return view.words.of.has(lower(view, k))
}

export function holds(view: View, r: Range, list: ReadonlySet<string>, within: number): boolean {
  for (let k = r.first; k < Math.min(r.last, r.first + within); k++) if (list.has(lower(view, k))) return true
  return false
}
