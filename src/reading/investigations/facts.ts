import type { InvestigationRule, StepPhrase } from '../../locales/shape/investigations.ts'
import type { Count, InvestigationStatus, Span } from '../../model/reading.ts'
import { afterParticle, objectAt, type Range } from '../records/complement.ts'
import { complementEnd } from '../records/extent.ts'
import { readGroup, skipAside, usedAsVerb, type VerbGroup } from '../records/group.ts'
import {
  isPronoun,
  nounPhraseAfter,
  nounPhraseBefore,
  type Phrase,
  phraseHas,
  singular,
  subjectOf,
} from '../records/people.ts'
import type { VerbEntry } from '../records/verbs.ts'
import { actorsIn, lower, quoteAt, reach, type View } from '../records/view.ts'
import { countOf, offenceObject, offencesAfter } from './details.ts'
import type { Lexicon } from './lexicon.ts'

/** One step told in one place. */
export interface Fact {
  readonly rule: string
  /** Null when the sentence names none. */
  readonly authority: Phrase | null
  readonly status: InvestigationStatus | null
  readonly detained: Count | null
  /** Shows that a case is alive, but is no step of it ("were heard", "are looking at"). */
  readonly weak?: boolean
  readonly offences: readonly Span[]
  /** Token that told it, and the tokens that show it. */
  readonly trigger: number
  readonly range: Range
}

/** Tokens of an object in which the noun of a case is looked for. */
const CASE_TOKENS = 7
const ENTRUST_TOKENS = 14

/** What the verb at token i tells of an investigation; none when its rule does not hold. */
export function readVerb(view: View, lex: Lexicon, i: number, entry: VerbEntry<InvestigationRule>): Fact[] {
  const rule = entry.value
  if (quoteAt(view, view.doc.tokens[i]!.start) || !usedAsVerb(view, i, entry.forms)) return []
  const g = readGroup(view, i, entry.forms)
  if (g.negated || g.infinitive || (g.modal !== null && !g.passive)) return []
  if ((!g.finite && !entry.forms.has('present-participle')) || isToCome(view, g.first, g.verb)) return []
  if (!g.passive && !g.perfect && entry.forms.size === 1 && entry.forms.has('past-participle')) return []
  if ((rule.reflexive && !g.perfect && !reflexive(view, g)) || (rule.passive && !g.passive)) return []
  if (rule.reflexive && !reflexive(view, g)) return []
  const after = afterParticle(view, i, rule.particle)
  return after < 0 ? [] : FRAMES[rule.frame](view, lex, rule, g, after)
}

type Reader = (view: View, lex: Lexicon, rule: InvestigationRule, g: VerbGroup, after: number) => Fact[]

const FRAMES: Record<InvestigationRule['frame'], Reader> = {
  case: readCase,
  entrust: readEntrust,
  probe: readProbe,
  seize: readSeize,
  persons: readPersons,
  suspect: readSuspect,
}

function reflexive(view: View, g: VerbGroup): boolean {
  for (let k = g.first; k < g.verb; k++) if (view.words.reflexives.has(lower(view, k))) return true
  return false
}

function fact(
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

/** "Le parquet l'avait ouverte": the case stands in the sentence before. */
function cliticCase(view: View, lex: Lexicon, g: VerbGroup): boolean {
  if (!/^(?:l'|la|le)$/.test(lower(view, g.first))) return false
  const s = view.doc.sentences[view.doc.tokens[g.verb]!.sentence]!
  const from = view.doc.sentences[s.index - 1]?.first ?? s.first
  for (let k = Math.max(from, g.first - 60); k < g.first; k++) if (lex.caseNouns.has(lower(view, k))) return true
  return false
}

function readCase(view: View, lex: Lexicon, rule: InvestigationRule, g: VerbGroup, after: number): Fact[] {
  const subject = subjectOf(view, g)
  if (g.passive) {
    if (!subject || !hasCase(view, lex, subject.first, subject.last)) return []
    const agent = agentAfter(view, after)
    const first = Math.min(subject.first, g.first)
    const offences = offencesAfter(view, lex, subject.first)
    return [
      {
        ...fact(rule, g, agent, agent?.last ?? complementEnd(view, g.verb), { offences }),
        range: { first, last: complementEnd(view, g.verb) },
      },
    ]
  }
  if (subject && cliticCase(view, lex, g) && isService(view, lex, subject, false))
    return [fact(rule, g, subject, g.verb + 1)]
  const object = objectPastTime(view, after)
  if (object < 0 || !hasCase(view, lex, object, object + CASE_TOKENS)) return []
  if (!subject || !isService(view, lex, subject, true)) return []
  return [fact(rule, g, subject, complementEnd(view, object), { offences: offencesAfter(view, lex, object) })]
}

/** Where the object begins: past "on Tuesday", "mardi". */
function objectPastTime(view: View, after: number): number {
  const at = skipAside(view, after)
  if (objectAt(view, at)) return at
  const far = lower(view, at) === 'on' || lower(view, at) === 'in' ? at + 2 : at
  return objectAt(view, far) ? far : -1
}

function hasCase(view: View, lex: Lexicon, first: number, last: number): boolean {
  for (let k = first; k < last; k++) {
    const word = lower(view, k)
    if (/^[,;:.]$/.test(word) || view.words.relatives.has(word)) return false
    if (lex.caseNouns.has(word)) return true
    if (k > first && view.words.prepositions.has(word) && !/^(?:de|d'|des|of)$/.test(word)) return false
  }
  return false
}

function agentAfter(view: View, after: number): Phrase | null {
  for (let k = after; k < after + 6; k++) {
    if (view.words.agent.has(lower(view, k))) return nounPhraseAfter(view, k + 1)
    if (/^[,;:.]$/.test(lower(view, k))) return null
  }
  return null
}

/** A subject that investigates; `wide`: any authority may open an inquiry. */
function isService(view: View, lex: Lexicon, p: Phrase, wide: boolean): boolean {
  if (phraseHas(view, p, view.words.attackers)) return false
  if (isPronoun(view, p)) return p.actor !== null || /^(?:il|elle|he|she|it)$/.test(lower(view, p.first))
  if (phraseHas(view, p, view.words.services) || phraseHas(view, p, lex.generic) || acronym(view, p)) return true
  return wide && (phraseHas(view, p, view.words.authorities) || p.actor?.kind === 'organisation' || isProper(view, p))
}

/** A name that is no known person: "Fedpol", "Counter Terrorism Policing North East". */
function isProper(view: View, p: Phrase): boolean {
  let k = p.first
  while (view.words.determiners.has(lower(view, k)) && k < p.last - 1) k++
  return (
    p.actor?.kind !== 'person' &&
    /^\p{Lu}\p{L}+/u.test(view.doc.tokens[k]!.text) &&
    (k > p.first || view.doc.tokens[k]!.pos === 'PROPN')
  )
}

/** "confiée à la sous-direction et à la DGSI": one fact for each service named. */
function readEntrust(view: View, lex: Lexicon, rule: InvestigationRule, g: VerbGroup, after: number): Fact[] {
  const subject = subjectOf(view, g)
  const { first: floor, last: ceiling } = reach(view, g.verb)
  const to = markerAfter(view, lex, after, Math.min(ceiling, after + ENTRUST_TOKENS))
  if (to < 0) return []
  const told = g.passive
    ? hasCase(view, lex, Math.max(floor, (subject?.first ?? g.first) - 1), g.first)
    : hasCase(view, lex, after, to) || takesUpCase(view, lex, g, after)
  if (!told) return []
  const start = g.passive && subject ? subject.first : g.first
  const offences = offencesAfter(view, lex, start)
  const services = servicesFrom(view, lex, to)
  const last = services.at(-1)?.last ?? to
  const out = services.map((s) => ({ ...fact(rule, g, s, last, { offences }), range: { first: start, last } }))
  const giver = !g.passive && subject && isService(view, lex, subject, false) && services.length > 0 ? subject : null
  return giver && entrusts(view, g) ? [{ ...fact(rule, g, giver, last, { offences }) }, ...out] : out
}

/** "… has opened an inquiry and handed it to …", "l'a confiée à": the case was named before. */
function takesUpCase(view: View, lex: Lexicon, g: VerbGroup, after: number): boolean {
  const pronoun =
    /^(?:it|them)$/.test(lower(view, after)) || (g.first < g.verb && /^(?:l'|les)$/.test(lower(view, g.first)))
  if (!pronoun) return false
  for (let k = reach(view, g.verb).first; k < g.first; k++) if (lex.caseNouns.has(lower(view, k))) return true
  return false
}

/** Who entrusts a case still leads it; who transmits the file is rid of it. */
function entrusts(view: View, g: VerbGroup): boolean {
  return /^(?:entrust|confi|assign)/.test(lower(view, g.verb))
}

function markerAfter(view: View, lex: Lexicon, from: number, to: number): number {
  for (let k = from; k < to; k++) {
    if (/^[;:.]$/.test(lower(view, k))) return -1
    if (lex.entrustMarkers.has(lower(view, k))) return k
  }
  return -1
}

function servicesFrom(view: View, lex: Lexicon, to: number): Phrase[] {
  const out: Phrase[] = []
  const { last } = reach(view, to)
  let k = to + 1
  while (k < last && out.length < 6) {
    const p = listItem(view, k)
    if (
      phraseHas(view, p, view.words.services) ||
      p.actor?.kind === 'organisation' ||
      acronym(view, p) ||
      isProper(view, p)
    )
      out.push(p)
    const next = lower(view, p.last)
    if (next !== ',' && !view.words.coordinators.has(next)) break
    k = p.last + 1
    while (view.words.coordinators.has(lower(view, k)) || lex.entrustMarkers.has(lower(view, k))) k++
    if (next === ',' && view.words.relatives.has(lower(view, k))) break
  }
  return out
}

/** The noun phrase at `first` up to the next coordinator. */
function listItem(view: View, first: number): Phrase {
  const p = nounPhraseAfter(view, first)
  for (let k = first + 1; k < p.last; k++) {
    if (!view.words.coordinators.has(lower(view, k)) || !listGoesOn(view, k + 1)) continue
    return { first, last: k, actor: actorsIn(view, first, k)[0] ?? null }
  }
  return p
}

/** "X and the Y", "et à la Y", "and DGSI": another item, not an adjective or noun inside one name. */
function listGoesOn(view: View, k: number): boolean {
  const t = view.doc.tokens[k]
  return (
    t !== undefined &&
    ((view.words.determiners.has(t.lower) && !/^(?:de|d'|du|des)$/.test(t.lower)) ||
      /^(?:à|to)$/.test(t.lower) ||
      /^\p{Lu}/u.test(t.text))
  )
}

function acronym(view: View, p: Phrase): boolean {
  for (let k = p.first; k < Math.min(p.last, p.first + 3); k++)
    if (/^\p{Lu}{3,6}$/u.test(view.doc.tokens[k]!.text)) return true
  return false
}

function readProbe(view: View, lex: Lexicon, rule: InvestigationRule, g: VerbGroup, after: number): Fact[] {
  const subject = subjectOf(view, g)
  if (g.passive) {
    const agent = agentAfter(view, after)
    return agent && isService(view, lex, agent, false) ? [fact(rule, g, agent, agent.last)] : []
  }
  if (!subject || !isService(view, lex, subject, false)) return []
  const end = complementEnd(view, skipAside(view, after))
  for (let k = after; k < Math.min(end, after + 5); k++) if (lex.notProbed.has(lower(view, k))) return []
  return [
    fact(rule, g, subject, end, {
      weak: rule.name !== 'investigate',
      offences: offenceObject(view, lex, skipAside(view, after)),
    }),
  ]
}

function readSeize(view: View, lex: Lexicon, rule: InvestigationRule, g: VerbGroup, after: number): Fact[] {
  const subject = subjectOf(view, g)
  if (!subject || !isService(view, lex, subject, false)) return []
  if (rule.name === 'charged-with-case' && !hasCase(view, lex, after, after + CASE_TOKENS)) return []
  const end = complementEnd(view, Math.min(after, reach(view, g.verb).last - 1))
  return [fact(rule, g, subject, end, { offences: offencesAfter(view, lex, after) })]
}

function readPersons(view: View, lex: Lexicon, rule: InvestigationRule, g: VerbGroup, after: number): Fact[] {
  const subject = subjectOf(view, g)
  const end = complementEnd(view, g.verb)
  if (releasedIn(view, lex, g.verb)) return []
  const offences = rule.frame === 'persons' ? offencesAfter(view, lex, g.verb + 1) : []
  if (g.passive) {
    if (!subject || deniedPhrase(view, subject) || !(rule.anyone || arePersons(view, lex, subject))) return []
    if (sideMatter(view, lex, rule, g.verb)) return []
    const agent = agentAfter(view, after)
    const authority = agent && isService(view, lex, agent, true) ? agent : null
    const detained = rule.custody ? countOf(view, subject) : null
    return [
      {
        ...fact(rule, g, authority, end, {
          detained,
          offences,
          weak: rule.status === 'under-way' && !ongoing(view, g),
        }),
        range: { first: Math.min(subject.first, g.first), last: end },
      },
    ]
  }
  const at = skipAside(view, after)
  if (!subject || !isService(view, lex, subject, true)) return []
  const people = nounPhraseAfter(view, at)
  if (deniedPhrase(view, people) || !(arePersons(view, lex, people) || (rule.anyone && countOf(view, people))))
    return []
  const held = rule.custody === true || heldIn(view, lex, people)
  const status = held && rule.status === 'under-way' ? 'arrest' : rule.status
  return [
    fact(rule, g, subject, Math.max(end, people.last), {
      status,
      detained: held ? countOf(view, people) : null,
      offences,
    }),
  ]
}

/** "were being questioned", "sont entendus": it goes on. */
function ongoing(view: View, g: VerbGroup): boolean {
  for (let k = g.first; k < g.verb; k++)
    if (/^(?:being|est|sont)$/.test(lower(view, k))) return !view.words.have.has(lower(view, k - 1))
  return false
}

/** "the woman held, "l'homme arrêté lundi": who is questioned is in custody. */
function heldIn(view: View, lex: Lexicon, p: Phrase): boolean {
  for (let k = p.first + 1; k < p.last; k++) {
    const rules = lex.rules.get(lower(view, k)) ?? []
    if (rules.some((r) => (r.value.custody || r.lemma === 'hold') && r.forms.has('past-participle'))) return true
  }
  return false
}

function deniedPhrase(view: View, p: Phrase): boolean {
  return view.words.nobody.has(lower(view, p.first))
}

function arePersons(view: View, lex: Lexicon, p: Phrase): boolean {
  if (p.actor?.kind === 'person') return true
  for (let k = p.first; k < Math.min(p.last, p.first + 6); k++) {
    const word = lower(view, k)
    if (lex.persons.has(word) || view.words.attackers.has(word) || word.endsWith('-year-old') || word.endsWith('-old'))
      return true
    if (k > p.first && view.words.prepositions.has(word) && !/^(?:of|de|d'|des)$/.test(word)) return false
  }
  return isPronoun(view, p) && /^(?:he|she|they|il|elle|ils|elles)$/.test(lower(view, p.first)) && p.actor !== null
}

function releasedIn(view: View, lex: Lexicon, i: number): boolean {
  const { last } = reach(view, i)
  for (let k = i; k < Math.min(last, i + 25); k++) if (lex.released.has(lower(view, k))) return true
  return false
}

/** The first sentence of the body tells what the report is about. */
function opensReport(view: View, i: number): boolean {
  const s = view.doc.sentences[view.doc.tokens[i]!.sentence]!
  const before = view.doc.sentences[s.index - 1]
  return before === undefined ? view.doc.sentences.length > 1 : view.doc.paragraphs[before.paragraph]?.title === true
}

/** A trial or a sentence is this report's matter only where its sentence names an attack or a suspect. */
function sideMatter(view: View, lex: Lexicon, rule: InvestigationRule, i: number): boolean {
  if (rule.status !== 'trial' && rule.status !== 'convicted') return false
  const { first, last } = reach(view, i)
  if (opensReport(view, i)) return false
  for (let k = first; k < last; k++)
    if (lex.attackNouns.has(lower(view, k)) || view.words.attackers.has(singular(lower(view, k)))) return false
  return true
}

function readSuspect(view: View, lex: Lexicon, rule: InvestigationRule, g: VerbGroup): Fact[] {
  const subject = subjectOf(view, g)
  if (!subject || !arePersons(view, lex, subject) || sideMatter(view, lex, rule, g.verb)) return []
  return [fact(rule, g, null, complementEnd(view, g.verb), { offences: offencesAfter(view, lex, g.verb + 1) })]
}

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
  if (rule.none) return { ...base, detained: { min: 0, max: 0, span: spanUp(view, first, last) } }
  if (rule.held === undefined)
    return { ...base, authority: serviceAgent(view, lex, last), offences: offencesAfter(view, lex, first) }
  const people = rule.held === 'subject' ? nounPhraseBefore(view, first) : countedPhrase(view, first, last)
  if (view.words.nobody.has(lower(view, first - 1)) || view.words.nobody.has(lower(view, first - 2))) return null
  if (releasedIn(view, lex, first) || (people && deniedPhrase(view, people))) return null
  if (!people) return rule.held === 'count' ? base : null
  if (rule.held === 'subject' && !arePersons(view, lex, people)) return null
  return { ...base, detained: countOf(view, people), range: { first: people.first, last: end } }
}

/** "The case would be closed", "serait clos": not yet. */
function isToCome(view: View, first: number, last: number): boolean {
  for (let k = first; k < last; k++) if (view.words.future.has(lower(view, k))) return true
  return false
}

function serviceAgent(view: View, lex: Lexicon, after: number): Phrase | null {
  const agent = agentAfter(view, after)
  return agent && isService(view, lex, agent, false) ? agent : null
}

function countedPhrase(view: View, first: number, last: number): Phrase | null {
  const q = view.state.quantities.find((x) => x.first >= first - 3 && x.last <= last + 1)
  return q ? { first: q.first, last: Math.max(q.last, last), actor: null } : null
}

function spanUp(view: View, first: number, last: number): Span {
  const { doc } = view
  const start = doc.tokens[first]!.start
  const end = doc.tokens[last - 1]!.end
  return { start, end, text: doc.text.slice(start, end) }
}
