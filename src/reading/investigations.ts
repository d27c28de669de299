import type { InvestigationsLocale } from '../locales/shape/investigations.ts'
import type { Investigation } from '../model/reading.ts'
import { toldAsPast } from './investigations/details.ts'
import type { Fact } from './investigations/fact.ts'
import { readVerb } from './investigations/facts.ts'
import { type Lexicon, lexiconOf } from './investigations/lexicon.ts'
import { mergeFacts } from './investigations/merge.ts'
import { readPhrase } from './investigations/phrases.ts'
import { inTitle, type View, viewOf } from './records/view.ts'
import type { ReadingState } from './state.ts'

/**
 * Who investigates and how far it is: one record for each named service, with the furthest step the report tells.
 * Time is linear in the number of tokens.
 */
export function findInvestigations(state: ReadingState, locale: InvestigationsLocale): Investigation[] {
  const view = viewOf(state, locale.clause)
  const lex = lexiconOf(locale)
  const facts: Fact[] = []
  for (const t of state.doc.tokens) {
    if (inTitle(view, t.i)) continue
    for (const f of factsAt(view, lex, t.i)) if (!toldAsPast(view, lex, f.trigger)) facts.push(f)
  }
  return mergeFacts(view, lex, facts)
}

function factsAt(view: View, lex: Lexicon, i: number): Fact[] {
  const word = view.doc.tokens[i]!.lower
  for (const entry of lex.rules.get(word) ?? []) {
    const found = readVerb(view, lex, i, entry)
    if (found.length > 0) return found
  }
  const [match] = lex.phrases.matchesAt(view.doc, i)
  const fact = match ? readPhrase(view, lex, match) : null
  return fact ? [fact] : []
}
