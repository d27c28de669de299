import type { TriggerRule } from '../../locales/shape/events.ts'
import type { IncidentKind, IncidentStatus, Modality, Span } from '../../model/reading.ts'
import type { Doc } from '../../text/doc.ts'
import type { TimeMention } from '../state.ts'
import { timeFor } from './dating.ts'
import { isHistory } from './history.ts'
import { clauseOf, cut, inside, type MentionInput } from './input.ts'
import { anyWithin, type Hit, type Scan } from './lexicon.ts'
import { lociFor } from './location.ts'
import type { Locus, LocusGroup } from './locus.ts'
import { needMet } from './needs.ts'
import { plausible } from './plausible.ts'
import { attributionOf, isAftermath, isConditional, isNegated, isRefuted, statusOf } from './standing.ts'
import { roleOf } from './tree.ts'

/** One telling of an act: the word that tells it and what its sentence says of it. */
export interface EventMention {
  readonly rule: TriggerRule
  /** Trigger tokens [first, last). */
  readonly first: number
  readonly last: number
  readonly sentence: number
  readonly kinds: readonly IncidentKind[]
  /** Locations of its own sentence; empty when the sentence gives none. */
  loci: readonly Locus[]
  time: TimeMention | null
  readonly status: IncidentStatus
  readonly modality: Modality
  readonly attribution: Span | null
  /** "the attack", "cette attaque": looks back at one already told. */
  readonly definite: boolean
  /** "The device was aimed at the depot": what a known act was meant for. */
  readonly aims: boolean
  /** "They set fire to it", "the men emptied a can": done by people told of before. */
  readonly resumes: boolean
  /** "attacks": more than one, or any; not "shots", which are one act. */
  readonly plural: boolean
  readonly another: boolean
  /** Its sentence tells of acts that it sets apart ("two separate"). */
  readonly apart: boolean
  readonly quoted: boolean
  readonly title: boolean
  /** Passive or active, it stands in a clause of the report's past perfect ("avait tué"). */
  readonly negated: boolean
  /** Done to the attackers ("the gunman was shot dead by police"): what came of an act already told. */
  readonly aftermath: boolean
  /** Dated well before the report. */
  readonly old: boolean
}

export function findMentions(input: MentionInput): EventMention[] {
  const { state, scan, context } = input
  const { doc } = state
  const sure = (t: Hit<TriggerRule>) =>
    t.value.need === 'always' && (t.value.name.includes('.act.') || t.value.kinds[0] !== 'attack')
  const violent =
    scan.triggers.some((t) => sure(t) && plausible(input, t)) ||
    scan.words.perpetrators.some((h) => !context.drill[doc.tokens[h.first]!.sentence]) ||
    scan.words.deliberate.some((h) => isMeant(input, h))
  return scan.triggers
    .filter((hit) => plausible(input, hit) && needMet(input, hit, violent))
    .map((hit) => mentionOf(input, hit))
}

/** "a second policeman", "une troisième personne": another of those hurt, not another act. */
function countsPeople(scan: Scan, another: Hit<true>): boolean {
  return scan.words.people.some((p) => p.first >= another.last - 1 && p.first <= another.last && p.last > another.last)
}

/** "a deliberate act", and not "no sign of a deliberate act" or a drill. */
function isMeant({ state: { doc }, scan, context }: MentionInput, h: Hit<true>): boolean {
  const s = doc.tokens[h.first]!.sentence
  return !context.drill[s] && !context.mishap[s] && !context.figurative[s] && !isNegated(doc, scan, h)
}

function mentionOf(input: MentionInput, hit: Hit<TriggerRule>): EventMention {
  const { state, scan, context, groups } = input
  const { doc } = state
  const token = doc.tokens[hit.first]!
  const s = doc.sentences[token.sentence]!
  const noun = hit.value.class === 'noun' || (token.pos === 'NOUN' && hit.last - hit.first === 1)
  const conditional = isConditional(doc, scan, hit)
  const dud = /\.(bomb|explode)$/.test(hit.value.name) && isNegated(doc, scan, { first: hit.last - 1 })
  const attribution = conditional ? null : attributionOf(input, hit)
  const time = timeFor(input, hit)
  return {
    rule: hit.value,
    first: hit.first,
    last: hit.last,
    sentence: s.index,
    kinds: kindsOf(input, hit),
    loci: lociOf(input, hit, groups[s.index]!),
    time,
    status: dud ? 'attempted' : statusOf(doc, scan, hit),
    modality: isRefuted(doc, scan, hit) ? 'denied' : conditional ? 'alleged' : attribution ? 'attributed' : 'stated',
    attribution,
    definite: (noun || isNounPhrase(doc, hit)) && isDefinite(doc, scan, hit.first),
    aims: isByKnownMeans(input, hit),
    resumes: !noun && isByKnown(input, hit),
    plural:
      noun &&
      !hit.value.manyIsOne &&
      (token.morph.number === 'plur' || /s$/.test(token.lower)) &&
      token.lemma !== token.lower,
    another: scan.words.another.some(
      (a) => a.first >= s.first && a.first < hit.last + 2 && a.first < s.last && !countsPeople(scan, a),
    ),
    apart: anyWithin(scan.words.apart, s.first, s.last),
    quoted: context.quoted(hit.first),
    title: doc.paragraphs[s.paragraph]!.title,
    negated: !dud && isNegated(doc, scan, hit),
    old: time !== null && isHistory(state, time),
    aftermath: isAftermath(input, hit),
  }
}

/** "the rocket attack". */
function isNounPhrase(doc: Doc, hit: Hit<TriggerRule>): boolean {
  return doc.tokens.slice(hit.first, hit.last).every((t) => t.pos === 'NOUN')
}

function hitsPeople(input: MentionInput, hit: Hit<TriggerRule>): boolean {
  const { state, scan } = input
  const reached = (i: number) =>
    roleOf(state.doc, scan.grammar, i, hit.first, false) === 'patient' &&
    /^(obj|nsubj:pass|conj)$/.test(state.doc.tokens[i]!.rel)
  const by = (h: { first: number }) =>
    state.doc.tokens.slice(hit.last, h.first).some((t) => scan.grammar.agentMarkers.has(t.lower))
  const next = (h: { first: number }) => h.first - hit.last <= 3 && !cut(state.doc, hit.last, h.first) && !by(h)
  return (
    scan.words.people.some((h) => h.first >= hit.last && (reached(h.last - 1) || next(h))) &&
    !scan.weapons.some((w) => inside(w, clauseOf(state.doc, hit.first, hit.last)))
  )
}

/** A blow at people is an assault; at a building, an attack. */
function kindsOf(input: MentionInput, hit: Hit<TriggerRule>): readonly IncidentKind[] {
  if (isFirework(input, hit)) return ['attack']
  const blow = hit.value.kinds[0] === 'attack' && input.scan.words.blows.some((h) => h.first === hit.first)
  return blow && hitsPeople(input, hit) ? ['assault'] : hit.value.kinds
}

/** Rockets and mortars of the fairground, where nothing tells of shells or of firearms. */
function isFirework({ state: { doc }, scan }: MentionInput, hit: Hit<TriggerRule>): boolean {
  if (hit.value.kinds[0] !== 'shooting' && hit.value.kinds[0] !== 'shelling') return false
  const { first, last } = clauseOf(doc, hit.first, hit.last)
  if (!scan.weapons.some((w) => w.value === 'firework' && w.last > first && w.first < last)) return false
  const war = (w: Hit<string>) => w.value === 'rocket' || (w.value === 'assault-rifle' && inside(w, { first, last }))
  return !scan.weapons.some(war) && !doc.tokens.some((t) => scan.grammar.fighters.has(t.lemma))
}

/** The subject is a pronoun, or people with a definite article. */
function isByKnown({ state: { doc }, scan }: MentionInput, hit: Hit<TriggerRule>): boolean {
  const subject = doc.children[hit.first]!.find((c) => doc.tokens[c]!.rel === 'nsubj')
  if (subject === undefined || subject > hit.first) return false
  const t = doc.tokens[subject]!
  if (t.pos === 'PRON') return t.morph.number === 'plur' && !scan.grammar.relatives.has(t.lower)
  const at = (h: Hit<true>) => h.first <= subject && subject < h.last
  return isDefinite(doc, scan, subject) && (scan.words.people.some(at) || scan.words.perpetrators.some(at))
}

/** What a known device was meant for is no other site of the act. */
function lociOf(input: MentionInput, hit: Hit<TriggerRule>, groups: readonly LocusGroup[]): readonly Locus[] {
  const loci = lociFor(input, hit, groups)
  return isByKnownMeans(input, hit) ? loci.filter((l) => l.town).map((l) => ({ ...l, site: null })) : loci
}

/** "The device was aimed at the depot": what the weapon of a known act was meant for. */
function isByKnownMeans({ state: { doc }, scan }: MentionInput, hit: Hit<TriggerRule>): boolean {
  if (hit.value.kinds[0] !== 'attack') return false
  const subject = doc.children[hit.first]!.find((c) => doc.tokens[c]!.rel.startsWith('nsubj'))
  if (subject === undefined || subject > hit.first || doc.tokens[subject]!.morph.number === 'plur') return false
  return isDefinite(doc, scan, subject) && scan.weapons.some((w) => w.first <= subject && subject < w.last)
}

function isDefinite(doc: Doc, { grammar }: Scan, i: number): boolean {
  const s = doc.sentences[doc.tokens[i]!.sentence]!
  for (let k = i - 1; k >= Math.max(s.first, i - 3); k--) {
    const w = doc.tokens[k]!.lower
    if (grammar.definites.has(w)) return true
    if (grammar.indefinites.has(w)) return false
    if (!/^(NOUN|ADJ|PROPN|NUM)$/.test(doc.tokens[k]!.pos)) return false
  }
  return false
}
