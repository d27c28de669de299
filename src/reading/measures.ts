import type { MeasuresLocale } from '../locales/shape/measures.ts'
import type { Measure, MeasureStatus } from '../model/reading.ts'
import { readBill } from './measures/bills.ts'
import type { Draft } from './measures/draft.ts'
import { readFuture } from './measures/future.ts'
import { type Lexicon, lexiconOf } from './measures/lexicon.ts'
import { splitList } from './measures/lists.ts'
import { readRefusal, resolveRejected } from './measures/rejections.ts'
import { readState } from './measures/state.ts'
import { readVerb } from './measures/verbs.ts'
import { tokenSpan, trimEnd } from './records/extent.ts'
import { actorOf } from './records/people.ts'
import { inTitle, lower, type View, viewOf } from './records/view.ts'
import type { ReadingState } from './state.ts'

/**
 * What authorities do, or are asked to do, about the attacks: one record for each action and status, in the order told.
 * Time is linear in the number of tokens.
 */
export function findMeasures(state: ReadingState, locale: MeasuresLocale): Measure[] {
  const view = viewOf(state, locale.clause)
  const lex = lexiconOf(locale)
  const covered: Covered = new Set()
  const drafts = findBills(view, lex, covered)
  for (const t of view.doc.tokens) {
    if (inTitle(view, t.i)) continue
    for (const draft of draftsAt(view, lex, t.i, drafts)) if (cover(covered, draft)) drafts.push(draft)
  }
  drafts.sort((a, b) => a.trigger - b.trigger)
  return drafts
    .flatMap((d) => splitList(view, d).flatMap((x) => splitIncluding(view, lex, x)))
    .map((d, k) => toMeasure(view, d, k))
}

/** Tokens of actions found so far, rejected ones below zero: the same words do not make two measures, unless one rejects. */
type Covered = Set<number>

/** Marks the action's tokens; false, and no mark, when one of them belongs to another measure. */
function cover(covered: Covered, d: Draft): boolean {
  const keys: number[] = []
  for (let k = d.action.first; k < d.action.last; k++) keys.push(d.status === 'rejected' ? -1 - k : k)
  if (keys.some((k) => covered.has(k))) return false
  for (const k of keys) covered.add(k)
  return true
}

/** Draft laws come first: "examines a bill to …" is a bill on its way, not a measure that is considered. */
function findBills(view: View, lex: Lexicon, covered: Covered): Draft[] {
  const out: Draft[] = []
  for (const t of view.doc.tokens) {
    const m = lex.told.matchesAt(view.doc, t.i).find((x) => x.value === 'bill')
    const bill = m && !inTitle(view, t.i) ? readBill(view, lex, m.first, m.last) : null
    if (bill && cover(covered, bill)) out.push(bill)
  }
  return out
}

function draftsAt(view: View, lex: Lexicon, i: number, before: readonly Draft[]): Draft[] {
  const out: Draft[] = []
  const word = lower(view, i)
  for (const entry of lex.rules.get(word) ?? []) {
    const draft = readVerb(view, lex, i, entry)
    const kept = draft?.status === 'rejected' ? resolveRejected(view, lex, draft, before) : draft
    if (!kept) continue
    out.push(kept)
    break
  }
  for (const entry of lex.actingVerbs.get(word) ?? []) {
    const draft = out.length === 0 ? readFuture(view, lex, i, entry) : null
    if (draft) out.push(draft)
  }
  const told = readRefusal(view, lex, i, before) ?? readState(view, lex, i)
  return told ? [...out, told] : out
}

/** "a series of measures, including the creation of …" is two. */
function splitIncluding(view: View, lex: Lexicon, d: Draft): Draft[] {
  for (let k = d.action.first + 2; k < d.action.last - 2; k++) {
    if (lower(view, k - 1) !== ',' || !lex.including.has(lower(view, k))) continue
    const head = { ...d, action: { first: d.action.first, last: trimEnd(view, d.action.first, k) } }
    return [head, { ...d, action: { first: k + 1, last: d.action.last } }]
  }
  return [d]
}

function toMeasure(view: View, d: Draft, k: number): Measure {
  const status: MeasureStatus = d.status
  const first = Math.min(d.trigger, d.action.first, d.by && sameSentence(view, d) ? d.by.first : d.trigger)
  const last = Math.max(d.trigger + 1, d.action.last)
  const near = last - first < 80 && view.doc.tokens[first]!.sentence === view.doc.tokens[last - 1]!.sentence
  return {
    id: `m${k + 1}`,
    by: actorOf(view, d.by),
    action: tokenSpan(view, d.action.first, d.action.last),
    status,
    spans: near ? [tokenSpan(view, first, last)] : [sentenceSpan(view, d.trigger)],
    rules: [d.rule],
  }
}

function sameSentence(view: View, d: Draft): boolean {
  return d.by !== null && view.doc.tokens[d.by.first]!.sentence === view.doc.tokens[d.trigger]!.sentence
}

function sentenceSpan(view: View, i: number): ReturnType<typeof tokenSpan> {
  const s = view.doc.sentences[view.doc.tokens[i]!.sentence]!
  return tokenSpan(view, s.first, s.last)
}
