import type { MeasureFrame, MeasureRule } from '../../locales/shape/measures.ts'
import {
  addressee,
  addresseeObject,
  bareInfinitive,
  infinitive,
  objectAt,
  type Range,
  thatClause,
} from '../records/complement.ts'
import { complementEnd, trimEnd } from '../records/extent.ts'
import { phraseHas } from '../records/people.ts'
import { actorsIn, lower, type View } from '../records/view.ts'
import { actionFits, HEAD_TOKENS, holds } from './actions.ts'
import type { Lexicon } from './lexicon.ts'

export function takeFrame(
  view: View,
  lex: Lexicon,
  rule: MeasureRule,
  frame: MeasureFrame,
  verb: number,
  after: number,
): Range | null {
  const range = readFrame(view, lex, rule, frame, after)
  if (!range || range.last <= range.first) return null
  if (!actionFits(view, lex, rule, frame, range)) return null
  return rule.withVerb && frame === 'object' ? { first: verb, last: range.last } : range
}

function readFrame(view: View, lex: Lexicon, rule: MeasureRule, frame: MeasureFrame, after: number): Range | null {
  if (frame === 'that') return futureClause(view, lex, rule, thatClause(view, after))
  if (frame === 'to') return infinitive(view, after)
  if (frame === 'bare') return bareInfinitive(view, after)
  if (frame === 'addressee-object') return addresseeObject(view, after)
  if (frame === 'object') return beforeAside(view, objectAt(view, after))
  if (frame === 'clause') return zeroClause(view, after)
  const found = addressee(view, after)
  if (!found || holds(view, found.who, lex.public, HEAD_TOKENS)) return null
  const takesOrders = holds(view, found.who, lex.subordinates, HEAD_TOKENS)
  if (rule.needs?.includes('subordinate') && !takesOrders) return null
  return takesOrders || canAct(view, found.who) ? found.action : null
}

/** "escorts | that he has no men for": a relative clause with a subject of its own is a comment, not the measure. */
function beforeAside(view: View, r: Range | null): Range | null {
  if (!r) return r
  for (let k = r.first + 1; k < r.last - 1; k++) {
    if (!view.words.relatives.has(lower(view, k))) continue
    if (view.words.subjectPronouns.has(lower(view, k + 1))) return { first: r.first, last: trimEnd(view, r.first, k) }
  }
  return r
}

/** Can those asked take measures: an authority, a body, or a capital letter that stands for a government ("called on Rome to …")? */
function canAct(view: View, who: Range): boolean {
  const p = { ...who, actor: actorsIn(view, who.first, who.last)[0] ?? null }
  if (p.actor?.kind === 'organisation' || phraseHas(view, p, view.words.authorities)) return true
  return p.actor === null && /^\p{Lu}/u.test(view.doc.tokens[who.last - 1]!.text)
}

/** An announced clause tells what will be; a demanded one may stand in any tense. */
function futureClause(view: View, lex: Lexicon, rule: MeasureRule, clause: Range | null): Range | null {
  if (!clause || rule.status !== 'announced') return clause
  for (let k = clause.first; k < clause.last; k++) {
    const word = lower(view, k)
    if (view.words.future.has(word)) return clause
    if (lex.acting.has(word) && lex.futureEndings.some((e) => word.endsWith(e))) return clause
  }
  return null
}

/** A clause without "that": it must hold an auxiliary of the future. */
function zeroClause(view: View, at: number): Range | null {
  const first = at
  const last = complementEnd(view, first)
  for (let k = first + 1; k < Math.min(last, first + 14); k++)
    if (view.words.future.has(lower(view, k))) return { first, last }
  return null
}
