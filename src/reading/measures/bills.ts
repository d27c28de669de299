import type { Range } from '../records/complement.ts'
import { complementEnd, trimEnd } from '../records/extent.ts'
import { isAdverb } from '../records/group.ts'
import { nounPhraseBefore, type Phrase } from '../records/people.ts'
import { actorsIn, endsIn, lower, quoteAt, reach, type View } from '../records/view.ts'
import type { Draft } from './draft.ts'
import type { BillCue, Lexicon } from './lexicon.ts'

/** Tokens between a draft law and the words that tell what becomes of it. */
const CUE_TOKENS = 14
/** Words that stand between an article and its noun. */
const BEFORE_NOUN_TOKENS = 6

/** What the draft law named at tokens [first, last) is for and how far it has come; null when the sentence does not tell. */
export function readBill(view: View, lex: Lexicon, first: number, last: number): Draft | null {
  if (quoteAt(view, view.doc.tokens[first]!.start)) return null
  if (lex.vagueBills.has(lower(view, first)) && !isParticiple(view, last)) return null
  const start = articleBefore(view, first)
  if (start < 0) return null
  const cue = cueNear(view, lex, first, last)
  if (!cue) return null
  const action = contentOf(view, lex, start, last)
  if (action.first === start && action.last - start <= last - first + 1) return null
  const by = cue.match.first < first ? activeSubject(view, cue.match.first, start) : houseNear(view, lex, first)
  return {
    rule: cue.match.value.name,
    status: cue.match.value.status,
    by: by ?? houseNear(view, lex, first),
    action,
    trigger: first,
  }
}

function articleBefore(view: View, noun: number): number {
  for (let k = noun - 1; k >= Math.max(reach(view, noun).first, noun - BEFORE_NOUN_TOKENS); k--) {
    const word = lower(view, k)
    if (view.words.determiners.has(word)) return k
    if (view.words.prepositions.has(word) || /^[,;:]$/.test(word)) return -1
  }
  return -1
}

function cueNear(
  view: View,
  lex: Lexicon,
  first: number,
  last: number,
): { match: { value: BillCue; first: number } } | null {
  const range = reach(view, first)
  let best: { value: BillCue; first: number } | null = null
  for (let k = Math.max(range.first, first - CUE_TOKENS); k < Math.min(range.last, last + CUE_TOKENS * 2); k++) {
    if (k >= first && k < last) continue
    for (const m of notYet(view, k) ? [] : lex.billCues.matchesAt(view.doc, k))
      if (!isNoun(view, m) && (!best || m.value.rank < best.value.rank)) best = { value: m.value, first: m.first }
  }
  return best && { match: best }
}

/** "after a heated debate": one word that is a noun there tells nothing of the bill. */
function isNoun(view: View, m: { first: number; last: number }): boolean {
  const tagged = m.last - m.first === 1 && view.doc.tokens[m.first]!.pos === 'NOUN'
  return tagged && !endsIn(lower(view, m.first), view.syntax.pasts)
}

/** "soit adoptée": wished for, not done. */
function notYet(view: View, k: number): boolean {
  return view.words.wished.has(lower(view, k - 1))
}

/** What the law would do: its relative clause, else the noun phrase with what it is about. */
function contentOf(view: View, lex: Lexicon, start: number, last: number): Range {
  const { words: w } = view
  const range = reach(view, start)
  for (let k = last; k < range.last; k++) {
    const word = lower(view, k)
    if (/^[;:.]$/.test(word)) break
    if (!w.relatives.has(word) || view.words.prepositions.has(lower(view, k - 1))) continue
    let verb = k + 1
    while (w.future.has(lower(view, verb))) verb++
    const clitic =
      w.clitics.has(lower(view, verb)) &&
      (w.subjectRelatives.has(word) || /^(?:VERB|AUX)$/.test(view.doc.tokens[verb + 1]?.pos ?? ''))
    const opens = w.determiners.has(lower(view, verb)) && !clitic
    if (!w.be.has(lower(view, verb)) && !w.have.has(lower(view, verb)) && !opens)
      return { first: verb, last: stopAtMainVerb(view, lex, verb, complementEnd(view, verb)) }
  }
  if (
    lex.billContent.has(lower(view, last)) ||
    isParticiple(view, last) ||
    (lower(view, last) === ',' && lex.billContent.has(lower(view, last + 1)))
  ) {
    return { first: start, last: stopAtCue(view, lex, last, complementEnd(view, last + 1)) }
  }
  return mainObject(view, lex, last) ?? { first: start, last }
}

/** "A rule adopted on Monday requires | two guards": what the rule itself brings. */
function mainObject(view: View, lex: Lexicon, last: number): Range | null {
  const range = reach(view, last)
  for (let k = last; k < Math.min(range.last, last + CUE_TOKENS); k++) {
    const t = view.doc.tokens[k]!
    if (/^[;:.]$/.test(t.text)) return null
    if (!lex.imposes.has(t.lower) || !/^(?:VERB|X)$/.test(t.pos) || view.words.determiners.has(lower(view, k - 1)))
      continue
    let at = k + 1
    while (isAdverb(view, at)) at++
    const last = complementEnd(view, at)
    return view.words.determiners.has(lower(view, at)) ? { first: at, last } : null
  }
  return null
}

/** "A bill that would double fines | is before the senate". */
function stopAtMainVerb(view: View, lex: Lexicon, from: number, to: number): number {
  const { words: w } = view
  for (let k = from + 1; k < to; k++) {
    const word = lower(view, k)
    if (!w.be.has(word) && !w.have.has(word) && !w.modals.has(word)) continue
    for (let j = k; j < k + 4; j++) if (lex.billCues.matchesAt(view.doc, j).length > 0) return trimEnd(view, from, k)
  }
  return to
}

/** "un décret prolongeant l'état d'urgence", "a law banning masks". */
function isParticiple(view: View, k: number): boolean {
  const t = view.doc.tokens[k]
  return t !== undefined && t.pos === 'VERB' && endsIn(t.lower, view.syntax.participles)
}

/** The bill as subject: its phrase ends where the verb that tells its way begins. */
function stopAtCue(view: View, lex: Lexicon, from: number, to: number): number {
  const { words: w } = view
  for (let k = from + 1; k < to; k++) {
    const word = lower(view, k)
    if (w.be.has(word) || w.have.has(word) || w.modals.has(word) || lex.billCues.matchesAt(view.doc, k).length > 0)
      return trimEnd(view, from, k)
  }
  return to
}

function activeSubject(view: View, cue: number, before: number): Phrase | null {
  const actors = actorsIn(view, reach(view, cue).first, before)
  const last = actors.at(-1)
  if (last) return { first: last.first, last: last.last, actor: last }
  let k = cue
  const floor = reach(view, cue).first
  while (
    k > floor &&
    (view.words.have.has(lower(view, k - 1)) ||
      view.words.be.has(lower(view, k - 1)) ||
      view.words.modals.has(lower(view, k - 1)))
  )
    k--
  return k > floor ? nounPhraseBefore(view, k) : null
}

function houseNear(view: View, lex: Lexicon, noun: number): Phrase | null {
  const range = reach(view, noun)
  for (let k = range.first; k < range.last; k++) {
    if (!lex.houses.has(lower(view, k))) continue
    const first = /^\p{Lu}/u.test(view.doc.tokens[k - 1]?.text ?? '') && k - 1 > range.first ? k - 1 : k
    return { first, last: k + 1, actor: actorsIn(view, first, k + 1)[0] ?? null }
  }
  return null
}
