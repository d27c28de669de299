import type { MeasuresLocale } from '../locales/shape/measures.ts'
import type { Measure, MeasureStatus } from '../model/reading.ts'
import { readBill } from './measures/bills.ts'
import { type Lexicon, lexiconOf } from './measures/lexicon.ts'
import { readRefusal, resolveRejected } from './measures/rejections.ts'
import { type Draft, readFuture, readVerb } from './measures/verbs.ts'
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
  const drafts: Draft[] = []
  for (const t of view.doc.tokens) {
    if (inTitle(view, t.i)) continue
    for (const draft of draftsAt(view, lex, t.i, drafts)) if (isNew(drafts, draft)) drafts.push(draft)
  }
  return drafts.flatMap((d) => splitIncluding(view, lex, d)).map((d, k) => toMeasure(view, d, k))
}

function draftsAt(view: View, lex: Lexicon, i: number, before: readonly Draft[]): Draft[] {
  const out: Draft[] = []
  const word = lower(view, i)
  for (const m of lex.billNouns.matchesAt(view.doc, i).slice(0, 1)) {
    const bill = readBill(view, lex, m.first, m.last)
    if (bill) out.push(bill)
  }
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
  const refusal = readRefusal(view, lex, i, before)
  return refusal ? [...out, refusal] : out
}

/** The same words do not make two measures, unless one rejects what the other asks. */
function isNew(drafts: readonly Draft[], d: Draft): boolean {
  return !drafts.slice(-12).some((x) => {
    const shared = Math.min(x.action.last, d.action.last) - Math.max(x.action.first, d.action.first)
    return shared > 0 && (x.status === 'rejected') === (d.status === 'rejected')
  })
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
