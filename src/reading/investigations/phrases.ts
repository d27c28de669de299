import type { StepPhrase } from '../../locales/shape/investigations.ts'
import type { Span } from '../../model/reading.ts'
import { complementEnd } from '../records/extent.ts'
import { readGroup } from '../records/group.ts'
import { nounPhraseAfter, nounPhraseBefore, type Phrase, subjectOf } from '../records/people.ts'
import type { Form } from '../records/verbs.ts'
import { actorsIn, lower, lowerBound, quoteAt, reach, type View } from '../records/view.ts'
import { countOf, offencesAfter } from './details.ts'
import { type Fact, isService, isToCome, serviceAgent } from './fact.ts'
import type { Lexicon } from './lexicon.ts'
import { arePersons, deniedPhrase, releasedIn } from './persons.ts'

/** "No arrests have been made", "two men are in custody", "l'enquête se poursuit". */
export function readPhrase(
  view: View,
  lex: Lexicon,
  match: { value: StepPhrase; first: number; last: number },
): Fact | null {
  const { value: rule, first, last } = match
  if (quoteAt(view, view.doc.tokens[first]!.start) || isToCome(view, first, last)) return null
  const end = Math.max(last, complementEnd(view, last - 1))
  const base: Fact = {
    rule: rule.name,
    authority: null,
    status: rule.status,
    detained: null,
    offences: [],
    trigger: first,
    range: { first, last: end },
  }
  if (rule.service) {
    const service = subjectOf(view, readGroup(view, first, FINITE))
    return service && isService(view, lex, service, true)
      ? { ...base, authority: service, range: { first: service.first, last: end } }
      : null
  }
  if (rule.none) return { ...base, detained: { min: 0, max: 0, span: spanUp(view, first, last) } }
  if (rule.held === undefined)
    return {
      ...base,
      authority: serviceAgent(view, lex, last) ?? owner(view, lex, first) ?? courtAfter(view, rule.status, last),
      offences: offencesAfter(view, lex, first),
    }
  const people =
    rule.held === 'subject'
      ? nounPhraseBefore(view, first)
      : rule.held === 'after'
        ? nounPhraseAfter(view, last)
        : countedPhrase(view, first, last)
  if (view.words.nobody.has(lower(view, first - 1)) || view.words.nobody.has(lower(view, first - 2))) return null
  if (releasedIn(view, lex, first) || (people && deniedPhrase(view, people))) return null
  if (!people) return rule.held === 'count' ? base : null
  if (rule.held !== 'count' && !arePersons(view, lex, people)) return null
  return {
    ...base,
    detained: countOf(view, people),
    offences: offencesAfter(view, lex, first),
    range: { first: Math.min(first, people.first), last: Math.max(end, people.last) },
  }
}

/** "Police say their inquiry goes on": the case is the service's that its sentence names. */
function owner(view: View, lex: Lexicon, first: number): Phrase | null {
  if (!view.words.possessives.has(lower(view, first - 1))) return null
  const { first: floor } = reach(view, first)
  for (let k = first - 2; k >= floor; k--) {
    if (!lex.investigators.has(lower(view, k))) continue
    const actor = actorsIn(view, Math.max(floor, k - 4), k + 1).find((a) => a.first <= k && k < a.last) ?? null
    return actor ? { first: actor.first, last: actor.last, actor } : { first: k, last: k + 1, actor: null }
  }
  return null
}

/** "The trial opened before the criminal court": the court that tries. */
function courtAfter(view: View, status: StepPhrase['status'], from: number): Phrase | null {
  if (status !== 'trial') return null
  const { last } = reach(view, from - 1)
  for (let k = from; k < Math.min(last, from + COURT_TOKENS); k++) {
    if (!view.words.courtMarkers.has(lower(view, k))) continue
    const p = nounPhraseAfter(view, k + 1)
    for (let j = p.first; j < Math.min(p.last, p.first + 5); j++)
      if (view.words.courtNouns.has(lower(view, j))) return p
  }
  return null
}

const COURT_TOKENS = 8

function countedPhrase(view: View, first: number, last: number): Phrase | null {
  const { quantities } = view.state
  const q = quantities[lowerBound(quantities, first - 3, (x) => x.first)]
  return q && q.last <= last + 1 ? { first: q.first, last: Math.max(q.last, last), actor: null } : null
}

const FINITE: ReadonlySet<Form> = new Set<Form>(['finite', 'past-participle'])

function spanUp(view: View, first: number, last: number): Span {
  const { doc } = view
  const start = doc.tokens[first]!.start
  const end = doc.tokens[last - 1]!.end
  return { start, end, text: doc.text.slice(start, end) }
}
