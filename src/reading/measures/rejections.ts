import { nounPhraseBefore, type Phrase, singular } from '../records/people.ts'
import { actorsIn, endsIn, lower, sentenceOf, type View } from '../records/view.ts'
import { firstVerb, headIn, isDoing } from './actions.ts'
import type { Draft } from './draft.ts'
import type { Lexicon } from './lexicon.ts'
import { isAuthority } from './subjects.ts'

const LOOK_BACK_MEASURES = 20
/** Sentences back in which the rejected demand is looked for. */
const LOOK_BACK_SENTENCES = 2

/**
 * What a rejection rejects: "calls for X" is X; "this", "the demand", or a relative ("a step which …") is the demand told
 * before; other objects must name a measure. Null when nothing fits.
 */
export function resolveRejected(view: View, lex: Lexicon, d: Draft, before: readonly Draft[]): Draft | null {
  const { first } = d.action
  const able = d.by !== null && isAuthority(view, d.by)
  if (d.action.last === first + 1 && lex.anaphora.has(lower(view, first))) return repeat(view, d, before)
  const verb = firstVerb(view, d.action)
  if (lex.acting.has(lower(view, verb))) {
    const paid = headIn(view, { first: verb + 1, last: d.action.last }, lex.notMeasures)
    return able && !paid ? d : null
  }
  if (view.words.relatives.has(lower(view, first)) && d.action.last === first + 1) return repeat(view, d, before)
  const noun = anaphorAt(view, lex, first, d.action.last)
  if (noun >= 0) {
    const content = contentAfter(view, noun, d.action.last)
    if (content >= 0) return { ...d, action: { first: content, last: d.action.last } }
    return repeat(view, d, before)
  }
  if (!able || headIn(view, d.action, lex.notMeasures, true)) return null
  if (endsIn(lower(view, first), view.syntax.gerunds) && !lex.notActing.has(lower(view, first))) return d
  return wholesale(view, lex, first) || headIn(view, d.action, lex.measureNouns) ? d : null
}

/** "any further patrols", "toute négociation": what may be done, not what may be the case ("toute usure"). */
function wholesale(view: View, lex: Lexicon, first: number): boolean {
  if (!lex.wholesale.has(lower(view, first))) return false
  for (let k = first + 1; k < first + 4; k++) {
    const word = lower(view, k)
    if (isDoing(view, word) || endsIn(word, view.syntax.gerunds) || lex.measureNouns.has(word)) return true
  }
  return false
}

function anaphorAt(view: View, lex: Lexicon, first: number, last: number): number {
  for (let k = first; k < Math.min(last, first + 4); k++) {
    const word = lower(view, k)
    if (!lex.anaphora.has(word) && !lex.anaphora.has(singular(view, word))) continue
    const next = lower(view, k + 1)
    if (lex.anaphora.has(next) || lex.anaphora.has(singular(view, next))) continue
    return k
  }
  return -1
}

/** "calls for X", "a proposal to X", "l'idée de X": where X begins; -1 when the noun stands alone. */
function contentAfter(view: View, noun: number, last: number): number {
  const { words: w } = view
  const at = lower(view, noun + 1)
  if (noun + 2 >= last || !(w.linkers.has(at) || w.infinitiveMarkers.has(at))) return -1
  return noun + 2
}

function repeat(view: View, d: Draft, before: readonly Draft[]): Draft | null {
  const demand = lastDemand(view, d.trigger, before)
  return demand && { ...d, action: demand.action }
}

function lastDemand(view: View, i: number, before: readonly Draft[]): Draft | null {
  const sentence = sentenceOf(view, i).index
  const demand = before.slice(-LOOK_BACK_MEASURES).findLast((x) => x.status === 'demanded' || x.status === 'proposed')
  if (!demand) return null
  const told = view.doc.tokens[demand.trigger]!.sentence
  return sentence - told <= LOOK_BACK_SENTENCES ? demand : null
}

/** "The operator answered that this was impossible": the demand told just before is rejected. */
export function readRefusal(view: View, lex: Lexicon, i: number, before: readonly Draft[]): Draft | null {
  const hit = lex.told.matchesAt(view.doc, i).find((m) => m.value === 'refusal')
  const demand = hit && lastDemand(view, i, before)
  if (!hit || !demand) return null
  return { rule: 'refusal', status: 'rejected', by: whoAnswers(view, i), action: demand.action, trigger: i }
}

function whoAnswers(view: View, i: number): Phrase | null {
  const { first } = sentenceOf(view, i)
  const actor = actorsIn(view, first, i)[0]
  if (actor) return { first: actor.first, last: actor.last, actor }
  for (let k = first + 1; k < i && k < first + 12; k++) {
    if (view.doc.tokens[k]!.pos === 'VERB' || view.words.sayVerbs.has(lower(view, k))) return nounPhraseBefore(view, k)
  }
  return null
}
