import { nounPhraseBefore } from '../records/people.ts'
import { quoteAt, type View } from '../records/view.ts'
import { headIn } from './actions.ts'
import type { Draft } from './draft.ts'
import type { Lexicon } from './lexicon.ts'

/** "A curfew has been in force since Friday": the measure is the subject, nobody is named. */
export function readState(view: View, lex: Lexicon, i: number): Draft | null {
  const hit = lex.told.matchesAt(view.doc, i).find((m) => m.value === 'in-force')
  if (!hit || quoteAt(view, view.doc.tokens[i]!.start)) return null
  const subject = nounPhraseBefore(view, i)
  if (!subject || !headIn(view, subject, lex.measureNouns) || headIn(view, subject, lex.notMeasures, true)) return null
  return {
    rule: 'state',
    status: 'in-force',
    by: null,
    action: { first: subject.first, last: subject.last },
    trigger: i,
  }
}
