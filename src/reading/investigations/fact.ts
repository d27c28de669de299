import type { InvestigationRule } from '../../locales/shape/investigations.ts'
import type { Count, InvestigationStatus, Span } from '../../model/reading.ts'
import type { Range } from '../records/complement.ts'
import type { VerbGroup } from '../records/group.ts'
import { isPronoun, nounPhraseAfter, type Phrase, phraseHas } from '../records/people.ts'
import { lower, type View } from '../records/view.ts'
import type { Lexicon } from './lexicon.ts'

/** One step told in one place. */
export interface Fact {
  readonly rule: string
  /** Null when the sentence names none. */
  readonly authority: Phrase | null
  readonly status: InvestigationStatus | null
  readonly detained: Count | null
  /** Heard, and not said to be held. */
  readonly questioned?: Count | null
  /** Shows that a case is alive, but is no step of it ("were heard", "are looking at"). */
  readonly weak?: boolean
  readonly offences: readonly Span[]
  /** Token that told it, and the tokens that show it. */
  readonly trigger: number
  /** A prosecutor who entrusts the case to others: leads it under whatever name. */
  readonly giver?: boolean
  readonly range: Range
}

export function reflexive(view: View, g: VerbGroup): boolean {
  for (let k = g.first; k < g.verb; k++) if (view.words.reflexives.has(lower(view, k))) return true
  return false
}

export function fact(
  rule: InvestigationRule,
  g: VerbGroup,
  authority: Phrase | null,
  last: number,
  more: Partial<Fact> = {},
): Fact {
  const first = authority && authority.last <= g.first && g.first - authority.first < 25 ? authority.first : g.first
  return {
    rule: rule.name,
    authority,
    status: rule.status,
    detained: null,
    offences: [],
    trigger: g.verb,
    range: { first, last },
    ...more,
  }
}

export function agentAfter(view: View, after: number): Phrase | null {
  for (let k = after; k < after + 6; k++) {
    if (view.words.agent.has(lower(view, k))) return nounPhraseAfter(view, k + 1)
    if (/^[,;:.]$/.test(lower(view, k))) return null
  }
  return null
}

/** A subject that investigates; `wide`: any authority may open an inquiry. */
export function isService(view: View, lex: Lexicon, p: Phrase, wide: boolean): boolean {
  if (phraseHas(view, p, view.words.attackers)) return false
  if (isPronoun(view, p)) return p.actor !== null || view.words.servicePronouns.has(lower(view, p.first))
  if (phraseHas(view, p, view.words.services) || phraseHas(view, p, lex.generic) || acronym(view, p)) return true
  return wide && (phraseHas(view, p, view.words.authorities) || p.actor?.kind === 'organisation' || isProper(view, p))
}

/** A name that is no known person: "Fedpol", "Counter Terrorism Policing North East". */
export function isProper(view: View, p: Phrase): boolean {
  let k = p.first
  while (view.words.determiners.has(lower(view, k)) && k < p.last - 1) k++
  return (
    p.actor?.kind !== 'person' &&
    /^\p{Lu}\p{L}+/u.test(view.doc.tokens[k]!.text) &&
    (k > p.first || view.doc.tokens[k]!.pos === 'PROPN')
  )
}

export function acronym(view: View, p: Phrase): boolean {
  for (let k = p.first; k < Math.min(p.last, p.first + 3); k++)
    if (/^\p{Lu}{3,6}$/u.test(view.doc.tokens[k]!.text)) return true
  return false
}

/** "The case would be closed", "serait clos": not yet. */
export function isToCome(view: View, first: number, last: number): boolean {
  for (let k = first; k < last; k++) if (view.words.future.has(lower(view, k))) return true
  return false
}

export function serviceAgent(view: View, lex: Lexicon, after: number): Phrase | null {
  const agent = agentAfter(view, after)
  return agent && isService(view, lex, agent, false) ? agent : null
}
