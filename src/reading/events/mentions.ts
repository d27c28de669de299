import type { TriggerRule } from '../../locales/shape/events.ts'
import type { IncidentKind, IncidentStatus, Modality, Span } from '../../model/reading.ts'
import type { Doc } from '../../text/doc.ts'
import type { TimeMention } from '../state.ts'
import { timeFor } from './dating.ts'
import { days, isHistory } from './history.ts'
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
  /** "a bomb attack", "un attentat": told as new. */
  readonly indefinite: boolean
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
  // "'I thought it was a bomb'" of a gas blast is no evidence of one.
  const mishaps = context.mishap.includes(true)
  const violent =
    scan.triggers.some((t) => sure(t) && !(mishaps && context.quoted(t.first)) && plausible(input, t)) ||
    scan.words.perpetrators.some((h) => !context.drill[doc.tokens[h.first]!.sentence] && !isAdjective(doc, h)) ||
    scan.words.deliberate.some((h) => isMeant(input, h))
  const told = scan.triggers.filter(
    (hit) => plausible(input, hit) && needMet(input, hit, violent) && !isOfOtherWorld(input, hit),
  )
  const since = storyBegins(input, told)
  return told.map((hit) => mentionOf(input, hit, since)).map((m, _, all) => withSharedPlace(doc, m, all))
}

/** "killing a guard and abducting 34 students": what goes on with a verb happened where that did. */
function withSharedPlace(doc: Doc, m: EventMention, all: readonly EventMention[]): EventMention {
  if (m.loci.length > 0 || m.rule.class === 'noun') return m
  if (doc.children[m.first]!.some((c) => doc.tokens[c]!.rel.startsWith('nsubj'))) return m
  for (let at = m.first, steps = 0; steps < 3 && /^(conj|advcl|xcomp)/.test(doc.tokens[at]!.rel); steps++) {
    at = doc.tokens[at]!.head
    const above = all.find((x) => x !== m && x.first <= at && at < x.last && x.loci.length === 1)
    if (above) m.loci = above.loci
    if (above) return m
  }
  return m
}

/** "son origine reste inconnue": no stranger did it. */
function isAdjective(doc: Doc, h: Hit<true>): boolean {
  const t = doc.tokens[h.first]!
  return h.last - h.first === 1 && t.pos === 'ADJ' && t.rel !== 'amod'
}

/** "a second policeman", "une troisième personne": another of those hurt, not another act. */
function countsPeople(scan: Scan, another: Hit<true>): boolean {
  return scan.words.people.some((p) => p.first >= another.last - 1 && p.first <= another.last && p.last > another.last)
}

/** "a deliberate act", and not "no sign of a deliberate act", a drill, or what the inquiry into an accident rules out. */
function isMeant({ state: { doc }, scan, context }: MentionInput, h: Hit<true>): boolean {
  const s = doc.tokens[h.first]!.sentence
  return !context.drill[s] && !context.accident[s] && !context.figurative[s] && !isNegated(doc, scan, h)
}

/** "Hackers knocked out the website. The attack …": looks back at what the sentence before told of another world. */
function isOfOtherWorld({ state: { doc }, scan, context }: MentionInput, hit: Hit<TriggerRule>): boolean {
  if (hit.value.class !== 'noun' || hit.value.kinds[0] !== 'attack' || !isDefinite(doc, scan, hit.first)) return false
  const s = doc.sentences[doc.tokens[hit.first]!.sentence]!
  const before = doc.sentences[s.index - 1]
  return before !== undefined && before.paragraph === s.paragraph && context.figurative[before.index] === true
}

/** "On 4 February …; on the 11th …; on 2 March …": acts close behind one another are one story, however far back it goes. */
function storyBegins(input: MentionInput, told: readonly Hit<TriggerRule>[]): string | null {
  if (!input.state.published) return null
  const days_ = told.map((h) => timeFor(input, h)).filter((t) => t?.from && t.to && FINE.has(t.precision))
  const times = days_.map((t) => ({ from: t!.from!, to: t!.to!, start: t!.start, end: t!.end }))
  let since: string | null = null
  for (const t of times.sort((a, b) => (a.from < b.from ? 1 : -1))) {
    if (t.from > input.state.published) continue
    if (isHistory(input.state, t) && (since === null || days(t.to, since) > STORY_GAP_DAYS)) continue
    since = t.from
  }
  return since
}
const FINE: ReadonlySet<string> = new Set(['minute', 'hour', 'part-of-day', 'day', 'days'])
/** Days between two acts of one story. */
const STORY_GAP_DAYS = 14

function mentionOf(input: MentionInput, hit: Hit<TriggerRule>, since: string | null): EventMention {
  const { state, scan, context, groups } = input
  const { doc } = state
  const token = doc.tokens[hit.first]!
  const s = doc.sentences[token.sentence]!
  const noun = hit.value.class === 'noun' || (token.pos === 'NOUN' && hit.last - hit.first === 1)
  const conditional = isConditional(doc, scan, hit)
  const dud =
    /\.(bomb|explode)$/.test(hit.value.name) &&
    doc.tokens.slice(hit.first, hit.last).some((t) => t.pos === 'VERB') &&
    isNegated(doc, scan, { first: hit.last - 1 })
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
    definite: ((noun || isNounPhrase(doc, hit)) && isDefinite(doc, scan, hit.first)) || isAttribute(doc, hit),
    indefinite: noun && isIndefinite(doc, scan, hit.first),
    aims: isByKnownMeans(input, hit),
    resumes: token.pos === 'VERB' && isByKnown(input, hit),
    plural:
      noun &&
      !hit.value.manyIsOne &&
      (token.morph.number === 'plur' || /s$/.test(token.lower)) &&
      token.lemma !== token.lower,
    another:
      scan.words.another.some(
        (a) => a.first >= s.first && a.first < hit.last + 2 && a.first < s.last && !countsPeople(scan, a),
      ) || opensWithSameTime(doc, scan, s.first),
    apart: anyWithin(scan.words.apart, s.first, s.last),
    quoted: context.quoted(hit.first),
    title: doc.paragraphs[s.paragraph]!.title,
    negated: !dud && isNegated(doc, scan, hit),
    old: time !== null && isHistory(state, time) && !(since && time.from && time.from >= since),
    aftermath: isAftermath(input, hit),
  }
}

/** "the number of abducted girls": a participle before its noun looks back at what was done to them. */
function isAttribute(doc: Doc, hit: Hit<TriggerRule>): boolean {
  const t = doc.tokens[hit.first]!
  return t.rel === 'amod' && t.head > hit.first && doc.tokens[t.head]!.pos === 'NOUN' && t.morph.form === 'part'
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
  const { rel, head } = doc.tokens[hit.first]!
  const subjectOf = (verb: number) => doc.children[verb]!.find((c) => doc.tokens[c]!.rel === 'nsubj')
  const subject = subjectOf(hit.first) ?? (rel === 'conj' ? subjectOf(head) : undefined)
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

function isIndefinite(doc: Doc, { grammar }: Scan, i: number): boolean {
  for (let k = i - 1; k >= Math.max(0, i - 2); k--) {
    if (grammar.indefinites.has(doc.tokens[k]!.lower)) return true
    if (doc.tokens[k]!.pos !== 'ADJ') return false
  }
  return false
}

/** "The same night, the town hall was daubed": another act than the one told before. */
function opensWithSameTime(doc: Doc, { grammar }: Scan, first: number): boolean {
  const near = doc.tokens.slice(first, first + 3)
  return near.some((t, k) => grammar.sameWords.has(t.lower) && grammar.sameTimes.has(near[k + 1]?.lower ?? ''))
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
