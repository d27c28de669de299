import type { HypothesesLocale } from '../locales/shape/hypotheses.ts'
import type { Hypothesis } from '../model/reading.ts'
import { type Lexicon, lexiconOf } from './hypotheses/lexicon.ts'
import { type Draft, readPhrase } from './hypotheses/read.ts'
import { tokenSpan } from './records/extent.ts'
import { actorOf } from './records/people.ts'
import { inTitle, sentenceOf, type View, viewOf } from './records/view.ts'
import type { ReadingState } from './state.ts'

/**
 * The motives and explanations that somebody offers for the attacks, in the order told; words told once are one record.
 * Time is linear in the number of tokens.
 */
export function findHypotheses(state: ReadingState, locale: HypothesesLocale): Hypothesis[] {
  const view = viewOf(state, locale.clause)
  const lex = lexiconOf(locale)
  const drafts: Draft[] = []
  for (const t of state.doc.tokens) {
    if (inTitle(view, t.i)) continue
    const draft = draftAt(view, lex, t.i)
    if (draft && !drafts.slice(-6).some((d) => d.text.first < draft.text.last && draft.text.first < d.text.last))
      drafts.push(draft)
  }
  return drafts.map((d, k) => toHypothesis(view, d, k))
}

/** The first rule, in the locale's order, that holds for the phrases at token i. */
function draftAt(view: View, lex: Lexicon, i: number): Draft | null {
  const found = lex.phrases.matchesAt(view.doc, i)
  if (found.length === 0) return null
  const matches = [...found].sort((a, b) => a.value.rank - b.value.rank || b.last - a.last)
  for (const m of matches) {
    const draft = readPhrase(view, lex, { ...m, value: m.value.rule })
    if (draft) return draft
  }
  return null
}

function toHypothesis(view: View, d: Draft, k: number): Hypothesis {
  const s = sentenceOf(view, d.trigger)
  return {
    id: `h${k + 1}`,
    text: tokenSpan(view, d.text.first, d.text.last),
    by: actorOf(view, d.by),
    spans: [tokenSpan(view, s.first, s.last)],
    rules: [d.rule],
  }
}
