import type { InvestigationRule } from '../../locales/shape/investigations.ts'
import { objectAt } from '../records/complement.ts'
import { complementEnd } from '../records/extent.ts'
import { skipAside, type VerbGroup } from '../records/group.ts'
import { isPronoun, nounPhraseAfter, type Phrase, phraseHas, subjectOf } from '../records/people.ts'
import { actorsIn, lower, reach, type View } from '../records/view.ts'
import { offenceObject, offencesAfter } from './details.ts'
import { acronym, agentAfter, type Fact, fact, isProper, isService, reflexive, serviceAgent } from './fact.ts'
import type { Lexicon } from './lexicon.ts'
import { shareNoun } from './shared.ts'

/** Tokens of an object in which the noun of a case is looked for. */
const CASE_TOKENS = 7

const ENTRUST_TOKENS = 14

/** "Le parquet l'avait ouverte": the case stands in the sentence before. */
function cliticCase(view: View, lex: Lexicon, g: VerbGroup): boolean {
  if (!view.words.openedClitics.has(lower(view, g.first))) return false
  const s = view.doc.sentences[view.doc.tokens[g.verb]!.sentence]!
  const from = view.doc.sentences[s.index - 1]?.first ?? s.first
  for (let k = Math.max(from, g.first - 60); k < g.first; k++) if (lex.caseNouns.has(lower(view, k))) return true
  return false
}

export function readCase(view: View, lex: Lexicon, rule: InvestigationRule, g: VerbGroup, after: number): Fact[] {
  const subject = subjectOf(view, g)
  if (g.passive) {
    if (!subject || !hasCase(view, lex, subject.first, subject.last)) return []
    const agent = serviceAgent(view, lex, after)
    const first = Math.min(subject.first, g.first)
    const offences = offencesAfter(view, lex, subject.first)
    return [
      {
        ...fact(rule, g, agent, agent?.last ?? complementEnd(view, g.verb), { offences, weak: agent === null }),
        range: { first, last: complementEnd(view, g.verb) },
      },
    ]
  }
  if (subject && cliticCase(view, lex, g) && isService(view, lex, subject, false))
    return [fact(rule, g, subject, g.verb + 1)]
  const object = objectPastTime(view, after)
  if (object < 0 || !hasCase(view, lex, object, object + CASE_TOKENS)) return []
  if (!subject || !isService(view, lex, subject, true)) return []
  const offences = offencesAfter(view, lex, object)
  const last = complementEnd(view, object)
  const range = { first: Math.min(subject.first, g.first), last }
  return shareNoun(view, subject).map((s, _, all) =>
    fact(rule, g, s, last, all.length > 1 ? { offences, range } : { offences }),
  )
}

/** Where the object begins: past "on Tuesday", "mardi". */
function objectPastTime(view: View, after: number): number {
  const at = skipAside(view, after)
  if (objectAt(view, at)) return at
  const far = view.words.dayPrepositions.has(lower(view, at)) ? at + 2 : at
  return objectAt(view, far) ? far : -1
}

function hasCase(view: View, lex: Lexicon, first: number, last: number): boolean {
  for (let k = first; k < last; k++) {
    const word = lower(view, k)
    if (/^[,;:.]$/.test(word) || view.words.relatives.has(word)) return false
    if (lex.caseNouns.has(word)) return true
    if (k > first && view.words.prepositions.has(word) && !view.words.of.has(word)) return false
  }
  return false
}

/** "confiée à la sous-direction et à la DGSI": one fact for each service named. */
export function readEntrust(view: View, lex: Lexicon, rule: InvestigationRule, g: VerbGroup, after: number): Fact[] {
  const subject = subjectOf(view, g)
  const { first: floor, last: ceiling } = reach(view, g.verb)
  if (rule.name === 'charge-with') return readChargeWith(view, lex, rule, g, after)
  const to = markerAfter(view, lex, after, Math.min(ceiling, after + ENTRUST_TOKENS))
  if (to < 0) return []
  const told = g.passive
    ? hasCase(view, lex, Math.max(floor, (subject?.first ?? g.first) - 1), g.first) ||
      (subject !== null && standsForCase(view, lex, subject))
    : hasCase(view, lex, after, to) || takesUpCase(view, lex, g, after) || caseBehind(view, lex, to) > 0
  if (!told) return []
  const start = g.passive && subject ? subject.first : g.first
  const offences = offencesAfter(view, lex, start)
  const behind = caseBehind(view, lex, to)
  const services = servicesFrom(view, lex, to).flatMap((p) => cutAt(view, p, behind))
  const last = services.at(-1)?.last ?? to
  const out = services.map((s) => ({ ...fact(rule, g, s, last, { offences }), range: { first: start, last } }))
  const giver = !g.passive && subject && isService(view, lex, subject, false) && services.length > 0 ? subject : null
  return giver && entrusts(view, g) ? [{ ...fact(rule, g, giver, last, { offences }), giver: true }, ...out] : out
}

/** "a chargé la PJ de l'enquête", "tasked the state police with the inquiry". */
function readChargeWith(view: View, lex: Lexicon, rule: InvestigationRule, g: VerbGroup, after: number): Fact[] {
  if (g.passive) return []
  const { last } = reach(view, g.verb)
  for (let k = after + 1; k < Math.min(last, after + ENTRUST_TOKENS); k++) {
    if (/^[,;:.]$/.test(lower(view, k))) return []
    if (!lex.chargeMarkers.has(lower(view, k)) || !hasCase(view, lex, k + 1, k + 4)) continue
    const service = { first: after, last: k, actor: actorsIn(view, after, k).find((a) => a.last <= k) ?? null }
    return isService(view, lex, service, true) ? [fact(rule, g, service, complementEnd(view, k))] : []
  }
  return []
}

/** "confié à l'IGPN | les investigations": where the case begins that stands behind the service; -1 when it does not. */
function caseBehind(view: View, lex: Lexicon, to: number): number {
  const { last } = reach(view, to)
  for (let k = to + 2; k < Math.min(last, to + ENTRUST_TOKENS); k++) {
    if (/^[,;:.]$/.test(lower(view, k))) return -1
    if (view.words.articles.has(lower(view, k)) && lex.caseNouns.has(lower(view, k + 1))) {
      const linked = view.words.prepositions.has(lower(view, k - 1)) || k === to + 1
      return linked ? -1 : k
    }
  }
  return -1
}

function cutAt(view: View, p: Phrase, at: number): Phrase[] {
  if (at < 0 || p.last <= at) return [p]
  return p.first < at ? [{ first: p.first, last: at, actor: actorsIn(view, p.first, at)[0] ?? null }] : []
}

/** "… has opened an inquiry and handed it to …", "l'a confiée à": the case was named before. */
function takesUpCase(view: View, lex: Lexicon, g: VerbGroup, after: number): boolean {
  const pronoun =
    view.words.caseObjects.has(lower(view, after)) ||
    (g.first < g.verb && view.words.caseClitics.has(lower(view, g.first)))
  if (!pronoun) return false
  for (let k = reach(view, g.verb).first; k < g.first; k++) if (lex.caseNouns.has(lower(view, k))) return true
  return false
}

/** "Une enquête a été ouverte. Elle a été confiée à …": the pronoun stands for the case. */
function standsForCase(view: View, lex: Lexicon, p: Phrase): boolean {
  if (!isPronoun(view, p)) return false
  const s = view.doc.sentences[view.doc.tokens[p.first]!.sentence]!
  const before = view.doc.sentences[s.index - 1]
  return before !== undefined && anyCase(view, lex, Math.max(before.first, before.last - 60), before.last)
}

function anyCase(view: View, lex: Lexicon, first: number, last: number): boolean {
  for (let k = first; k < last; k++) if (lex.caseNouns.has(lower(view, k))) return true
  return false
}

/** Who entrusts a case still leads it; who transmits the file is rid of it. */
function entrusts(view: View, g: VerbGroup): boolean {
  return [...view.words.entrustStems].some((stem) => lower(view, g.verb).startsWith(stem))
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
    const certain = out.length === 0 && !phraseHas(view, p, lex.persons)
    if (
      certain ||
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
    ((view.words.determiners.has(t.lower) && !view.words.of.has(t.lower)) ||
      view.words.entrustTo.has(t.lower) ||
      /^\p{Lu}/u.test(t.text))
  )
}

/** "The harbour police and the federal prosecutor are investigating": two services. */
function bothServices(view: View, lex: Lexicon, p: Phrase, g: VerbGroup): Phrase[] {
  for (let k = p.first + 1; k < g.first - 1; k++) {
    if (!view.words.coordinators.has(lower(view, k))) continue
    const parts = [withActor(view, p.first, k), withActor(view, k + 1, g.first)]
    if (parts.every((x) => x.first < x.last && isService(view, lex, x, false))) return parts
  }
  return [p]
}

function withActor(view: View, first: number, last: number): Phrase {
  return { first, last, actor: actorsIn(view, first, last)[0] ?? null }
}

export function readProbe(view: View, lex: Lexicon, rule: InvestigationRule, g: VerbGroup, after: number): Fact[] {
  const subject = subjectOf(view, g)
  if (g.passive) {
    const agent = agentAfter(view, after)
    return agent && isService(view, lex, agent, false) ? [fact(rule, g, agent, agent.last)] : []
  }
  if (!subject || !isService(view, lex, subject, false)) return []
  const end = complementEnd(view, skipAside(view, after))
  for (let k = after; k < Math.min(end, after + 5); k++) if (lex.notProbed.has(lower(view, k))) return []
  if (rule.name === 'follow-lead' && !hasLead(view, lex, after)) return []
  if (rule.name === 'treat-as' && supposes(view, lex, after)) return []
  const offences = offenceObject(view, lex, skipAside(view, after))
  return bothServices(view, lex, subject, g).map((s) =>
    fact(rule, g, s, end, { weak: rule.name !== 'investigate', offences }),
  )
}

const LEAD_TOKENS = 6

/** What investigators follow: "la piste", "the theory". */
function hasLead(view: View, lex: Lexicon, from: number): boolean {
  for (let k = from; k < from + LEAD_TOKENS; k++) if (lex.leadNouns.has(lower(view, k))) return true
  return false
}

const SUPPOSED_TOKENS = 8

/** "is treating robbery as the likeliest motive": a supposition, no case. */
function supposes(view: View, lex: Lexicon, from: number): boolean {
  const end = from + SUPPOSED_TOKENS
  for (let k = from; k < end - 2; k++) {
    if (!lex.supposedAs.has(lower(view, k)) || !view.words.definites.has(lower(view, k + 1))) continue
    for (let j = k + 2; j < Math.min(end, k + 5); j++) if (lex.supposedNouns.has(lower(view, j))) return true
  }
  return false
}

export function readSeize(view: View, lex: Lexicon, rule: InvestigationRule, g: VerbGroup, after: number): Fact[] {
  const subject = subjectOf(view, g)
  if (!subject || !isService(view, lex, subject, false)) return []
  if (rule.name === 'charged-with-case' && !hasCase(view, lex, after, after + CASE_TOKENS)) return []
  const refers = rule.name === 'refer'
  if (refers && (g.passive || reflexive(view, g) || !isService(view, lex, nounPhraseAfter(view, after), false)))
    return []
  const end = complementEnd(view, Math.min(after, reach(view, g.verb).last - 1))
  return [fact(rule, g, subject, end, { offences: offencesAfter(view, lex, after) })]
}
