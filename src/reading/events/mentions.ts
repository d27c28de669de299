import type { EventsLocale, TriggerRule } from '../../locales/shape/events.ts'
import type { IncidentKind, IncidentStatus, Modality, Span } from '../../model/reading.ts'
import type { Doc } from '../../text/doc.ts'
import { spanOf } from '../../text/span.ts'
import type { ReadingState, TimeMention } from '../state.ts'
import type { Context } from './context.ts'
import { datingTimes, isFine, type Locus, type LocusGroup, unknownTown } from './ground.ts'
import { anyWithin, type Hit, type Scan, within } from './lexicon.ts'
import { isHistory } from './past.ts'
import { samePlace } from './same-place.ts'
import { governor, isPassive, roleOf } from './tree.ts'

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

export interface MentionInput {
  readonly state: ReadingState
  readonly locale: EventsLocale
  readonly scan: Scan
  readonly context: Context
  readonly groups: readonly (readonly LocusGroup[])[]
}

/** The sentence's stretch around a trigger that no semicolon, colon or other trigger's verb cuts off. */
export function clauseOf(doc: Doc, first: number, last: number): { first: number; last: number } {
  const s = doc.sentences[doc.tokens[first]!.sentence]!
  let from = first
  while (from > s.first && !/^[;:]$/.test(doc.tokens[from - 1]!.text)) from--
  let to = last
  while (to < s.last && !/^[;]$/.test(doc.tokens[to]!.text)) to++
  return { first: from, last: to }
}

export function findMentions(input: MentionInput): EventMention[] {
  const { state, scan, context } = input
  const { doc } = state
  const violent =
    scan.triggers.some((t) => t.value.need === 'always' && t.value.name.includes('.act.') && plausible(input, t)) ||
    scan.triggers.filter((t) => t.value.need === 'always' && t.value.kinds[0] !== 'attack' && plausible(input, t))
      .length > 0 ||
    scan.words.perpetrators.some((h) => !context.drill[doc.tokens[h.first]!.sentence])
  const out: EventMention[] = []
  for (const hit of scan.triggers) {
    if (!plausible(input, hit) || !needMet(input, hit, violent)) continue
    out.push(mentionOf(input, hit))
  }
  void context
  return out
}

/** What can happen by itself. */
const MISHAPS = new Set<IncidentKind>(['arson', 'bombing', 'ramming', 'attack', 'sabotage'])

/** Nothing around the trigger says that it never happened or is of another world. */
function plausible(input: MentionInput, hit: Hit<TriggerRule>): boolean {
  const { state, scan, context } = input
  const { doc } = state
  const t = doc.tokens[hit.first]!
  if (context.drill[t.sentence] || context.figurative[t.sentence]) return false
  if (context.accident[t.sentence] && (hit.value.need !== 'always' || hit.value.kinds[0] === 'arson')) return false
  if (context.mishap[t.sentence] && MISHAPS.has(hit.value.kinds[0]!)) return false
  if (isUnreal(doc, scan, hit)) return false
  if (isOffence(doc, scan, hit) || isAsked(doc, hit.first) || hitsAbstraction(input, hit)) return false
  if (context.hoax[t.sentence] && (hit.value.kinds[0] === 'threat' || hit.value.status === 'foiled')) return false
  if (hit.value.need === 'concrete' && isStatistic(state, doc.sentences[t.sentence]!)) return false
  return true
}

/** "have reached 12 430 cases, up 13 %": a share in the sentence makes its numbers statistics. */
export function isStatistic(state: ReadingState, s: { first: number; last: number }): boolean {
  return state.quantities.some((q) => q.role === 'percent' && q.first >= s.first && q.first < s.last)
}

const MODAL_PAST = /^(have|been|avoir|être|aurait|auraient|serait|seraient)$/

/** Hypothetical, feared, planned, prevented in general, or negated. */
function isUnreal(doc: Doc, scan: Scan, hit: Hit<TriggerRule>): boolean {
  const s = doc.sentences[doc.tokens[hit.first]!.sentence]!
  for (const u of within(scan.words.unreal, Math.max(s.first, hit.first - 6), hit.first)) {
    if (cut(doc, u.last, hit.first)) continue
    const between = doc.tokens.slice(u.last, hit.first).map((t) => t.lower)
    if (between.some((w) => MODAL_PAST.test(w)) || MODAL_PAST.test(doc.tokens[u.last - 1]!.lower)) continue
    if (doc.tokens[u.first]!.lower === 'may' && doc.tokens[u.first]!.pos === 'PROPN') continue
    return true
  }
  return doc.tokens[hit.first]!.morph.form === 'inf' && futureGovernor(doc, hit.first)
}

/** "trying to find out who attacked them and why": a question is no telling. */
function isAsked(doc: Doc, verb: number): boolean {
  return doc.children[verb]!.some((c) => {
    const t = doc.tokens[c]!
    if (!/^(who|why|how|whether|pourquoi|comment)$/.test(t.lower)) return false
    const before = doc.tokens[c - 1]
    return before === undefined || !/^(NOUN|PROPN|PUNCT|PRON)$/.test(before.pos)
  })
}

function futureGovernor(doc: Doc, verb: number): boolean {
  return doc.children[verb]!.some((c) => /^(will|would|shall|'ll|'d)$/.test(doc.tokens[c]!.lower))
}

function cut(doc: Doc, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (/^[,;:.!?—–]$/.test(doc.tokens[i]!.text)) return true
  return false
}

export function isNegated(doc: Doc, scan: Scan, hit: { first: number }): boolean {
  const s = doc.sentences[doc.tokens[hit.first]!.sentence]!
  for (let i = hit.first - 1; i >= Math.max(s.first, hit.first - 5); i--) {
    const t = doc.tokens[i]!
    if (
      doc.quotes.some(
        (q) => t.start >= q.start && t.end <= q.end && hit.first !== i && doc.tokens[hit.first]!.start >= q.end,
      )
    )
      continue
    const w = t.lower
    if (/^(no|not|n't|never|without|aucun|aucune|ni|sans|jamais|neither|nobody)$/.test(w)) return true
    if (w === 'pas' && doc.tokens[i - 1]?.lower !== 'à') return true
    if (/^[,;:]$/.test(w)) return false
  }
  void scan
  return false
}

/** "charged with arson", "enquête pour tentative d'assassinat": the name of an offence, not a telling. */
function isOffence(doc: Doc, scan: Scan, hit: Hit<TriggerRule>): boolean {
  const s = doc.sentences[doc.tokens[hit.first]!.sentence]!
  return within(scan.words.legal, Math.max(s.first, hit.first - 10), hit.first).some(
    (l) => !cut(doc, Math.min(l.last, hit.first), hit.first),
  )
}

function needMet(input: MentionInput, hit: Hit<TriggerRule>, violent: boolean): boolean {
  const { state, scan, context } = input
  const { doc } = state
  const clause = clauseOf(doc, hit.first, hit.last)
  const s = doc.tokens[hit.first]!.sentence
  switch (hit.value.need) {
    case 'always':
      return true
    case 'weapon':
      return (
        anyWithin(scan.weapons, clause.first, clause.last) ||
        anyWithin(scan.words.perpetrators, clause.first, clause.last)
      )
    case 'deliberate':
      return violent && !context.accident[s]
    case 'persons':
      return suffersIt(input, hit, clause)
    case 'concrete':
      return isConcrete(input, hit, clause)
  }
}

/** Somebody is what it is done to: object, passive subject, or beside a noun. */
function suffersIt(input: MentionInput, hit: Hit<TriggerRule>, clause: { first: number; last: number }): boolean {
  const { scan, state } = input
  const reached = (h: { first: number; last: number }) => {
    if (!inside(h, clause)) return false
    const role = roleOf(state.doc, h.last - 1, hit.first, false)
    return role === 'patient' || (role === 'beside' && hit.value.class === 'noun')
  }
  return (
    scan.words.people.some(reached) ||
    scan.targets.some(reached) ||
    state.actors.some((a) => a.kind === 'person' && reached({ first: a.head, last: a.head + 1 }))
  )
}

function inside(h: { first: number }, range: { first: number; last: number }): boolean {
  return h.first >= range.first && h.first < range.last
}

/** "shot down the plan", "attacked the budget": what is hit is an idea, or an idea hits. */
function hitsAbstraction(input: MentionInput, hit: Hit<TriggerRule>): boolean {
  const { state, scan } = input
  const { doc } = state
  if (hit.value.class === 'noun') return false
  const clause = clauseOf(doc, hit.first, hit.last)
  return scan.words.abstract.some((a) => {
    if (!inside(a, clause) || (a.first >= hit.first && a.first < hit.last)) return false
    const i = a.last - 1
    if (doc.tokens[i]!.head !== hit.first && roleOf(doc, i, hit.first, false) !== 'patient') return false
    const role = roleOf(doc, i, hit.first, false)
    return (
      (role === 'patient' && /^(obj|nsubj:pass)$/.test(doc.tokens[i]!.rel)) ||
      (role === 'agent' && doc.tokens[i]!.head === hit.first)
    )
  })
}

/** The object is a thing or a person that can be hit, and neither object nor subject is an abstraction. */
function isConcrete(input: MentionInput, hit: Hit<TriggerRule>, clause: { first: number; last: number }): boolean {
  const { state, scan } = input
  const { doc } = state
  const trigger = hit.first
  const own = (i: number) => i >= hit.first && i < hit.last
  const concrete = (h: { first: number; last: number }) =>
    inside(h, clause) && !own(h.first) && roleOf(doc, h.last - 1, trigger, false) !== 'other'
  if (scan.targets.some((h) => concrete(h) && roleOf(doc, h.last - 1, trigger, false) !== 'agent')) return true
  if (scan.damaged.some((h) => concrete(h) && roleOf(doc, h.last - 1, trigger, false) !== 'agent')) return true
  if (scan.words.perpetrators.some(concrete)) return true
  if (isPassive(doc, trigger) || hasAttackSubject(doc, scan, trigger)) {
    return state.places.some((p) => !p.demonym && inside(p, clause)) || scan.targets.some((h) => inside(h, clause))
  }
  return hit.last - hit.first > 1 && scan.targets.some((h) => inside(h, clause))
}

/** "A series of attacks struck …": the subject is itself a trigger. */
function hasAttackSubject(doc: Doc, scan: Scan, trigger: number): boolean {
  return doc.children[trigger]!.some(
    (c) => doc.tokens[c]!.rel.startsWith('nsubj') && scan.triggers.some((t) => t.first <= c && c < t.last),
  )
}

function mentionOf(input: MentionInput, hit: Hit<TriggerRule>): EventMention {
  const { state, scan, context, groups } = input
  const { doc } = state
  const token = doc.tokens[hit.first]!
  const s = doc.sentences[token.sentence]!
  const noun = hit.value.class === 'noun' || (token.pos === 'NOUN' && hit.last - hit.first === 1)
  const conditional = isConditional(doc, hit)
  const dud = /\.(bomb|explode)$/.test(hit.value.name) && isNegated(doc, scan, { first: hit.last - 1 })
  const attribution = conditional ? null : attributionOf(input, hit)
  const time = timeFor(input, hit)
  return {
    rule: hit.value,
    first: hit.first,
    last: hit.last,
    sentence: s.index,
    kinds: kindsOf(input, hit),
    loci: lociFor(input, hit, groups[s.index]!),
    time,
    status: dud ? 'attempted' : statusOf(doc, scan, hit),
    modality: conditional ? 'alleged' : attribution ? 'attributed' : 'stated',
    attribution,
    definite: noun && isDefinite(doc, hit.first),
    plural:
      noun &&
      !hit.value.manyIsOne &&
      (token.morph.number === 'plur' || /s$/.test(token.lower)) &&
      token.lemma !== token.lower,
    another: scan.words.another.some((a) => a.first >= s.first && a.first < hit.last + 2 && a.first < s.last),
    apart: anyWithin(scan.words.apart, s.first, s.last),
    quoted: context.quoted(hit.first),
    title: doc.paragraphs[s.paragraph]!.title,
    negated: !dud && isNegated(doc, scan, hit),
    old: time !== null && isHistory(state, time),
    aftermath: isAftermath(input, hit),
  }
}

function isAftermath(input: MentionInput, hit: Hit<TriggerRule>): boolean {
  const { state, scan } = input
  if (hit.value.class === 'noun' || !(hit.value.kinds.includes('shooting') || hit.value.class === 'harm')) return false
  const clause = clauseOf(state.doc, hit.first, hit.last)
  const after = (h: { first: number }) => h.first > hit.first || isPassive(state.doc, hit.first)
  const reached = (h: { first: number; last: number }) =>
    inside(h, clause) && after(h) && roleOf(state.doc, h.last - 1, hit.first, false) === 'patient'
  const t = state.doc.tokens[hit.first]!
  const described = (h: { first: number; last: number }) =>
    t.rel.startsWith('acl') && t.head >= h.first && t.head < h.last
  return scan.words.attackers.some((h) => reached(h) || described(h))
}

function hitsPeople(input: MentionInput, hit: Hit<TriggerRule>): boolean {
  const { state, scan } = input
  const reached = (i: number) =>
    roleOf(state.doc, i, hit.first, false) === 'patient' && /^(obj|nsubj:pass|conj)$/.test(state.doc.tokens[i]!.rel)
  return (
    scan.words.people.some((h) => h.last - 1 >= hit.last && reached(h.last - 1)) &&
    !scan.weapons.some((w) => inside(w, clauseOf(state.doc, hit.first, hit.last)))
  )
}

/** A blow at people is an assault; at a building, an attack. */
function kindsOf(input: MentionInput, hit: Hit<TriggerRule>): readonly IncidentKind[] {
  const blow = hit.value.kinds[0] === 'attack' && input.scan.words.blows.some((h) => h.first === hit.first)
  return blow && hitsPeople(input, hit) ? ['assault'] : hit.value.kinds
}

function isDefinite(doc: Doc, i: number): boolean {
  const s = doc.sentences[doc.tokens[i]!.sentence]!
  for (let k = i - 1; k >= Math.max(s.first, i - 3); k--) {
    const w = doc.tokens[k]!.lower
    if (/^(the|this|these|that|those|its|their|le|la|les|l'|cette|cet|ce|ces|leur|du|des|au|aux)$/.test(w)) return true
    if (/^(a|an|un|une)$/.test(w)) return false
    if (!/^(NOUN|ADJ|PROPN|NUM)$/.test(doc.tokens[k]!.pos)) return false
  }
  return false
}

function isConditional(doc: Doc, hit: Hit<TriggerRule>): boolean {
  for (let i = hit.first; i < hit.last; i++) {
    const t = doc.tokens[i]!
    if (t.morph.mood === 'cnd') return true
    if (doc.children[i]!.some((c) => doc.tokens[c]!.morph.mood === 'cnd' && doc.tokens[c]!.rel.startsWith('aux')))
      return true
  }
  if (doc.language === 'fr') return false
  const s = doc.sentences[doc.tokens[hit.first]!.sentence]!
  for (let i = Math.max(s.first, hit.first - 4); i < hit.last; i++) {
    const w = doc.tokens[i]!.lower
    if (/^(allegedly|reportedly|apparently|alleged)$/.test(w)) return true
    if (/^(may|might|could)$/.test(w) && doc.tokens[i + 1]?.lower === 'have') return true
    if (/^(said|reported|believed|thought|understood|alleged|rumoured)$/.test(w) && doc.tokens[i + 1]?.lower === 'to')
      return true
  }
  return false
}

function statusOf(doc: Doc, scan: Scan, hit: Hit<TriggerRule>): IncidentStatus {
  if (hit.value.status) return hit.value.status
  const clause = clauseOf(doc, hit.first, hit.last)
  if (scan.words.foiled.some((h) => inside(h, clause) && Math.abs(h.first - hit.first) < 14)) return 'foiled'
  if (scan.words.attempted.some((h) => inside(h, clause) && h.first >= hit.first - 8 && h.first < hit.last + 14))
    return 'attempted'
  return 'completed'
}

/** "according to X", "X said that …" over the clause of the trigger. */
function attributionOf(input: MentionInput, hit: Hit<TriggerRule>): Span | null {
  const { state, scan, context } = input
  const { doc } = state
  if (context.quoted(hit.first)) return null
  const s = doc.sentences[doc.tokens[hit.first]!.sentence]!
  for (const a of within(scan.words.attribution, s.first, s.last)) {
    const lower = doc.tokens[a.first]!.lower
    const tail = a.last === s.last || a.last + 8 > s.last
    const frame = /^(according|selon|d')$/.test(lower)
    if (!frame && !tail) continue
    let end = a.last
    if (frame) while (end < s.last && !/^[,.;]$/.test(doc.tokens[end]!.text) && end < a.last + 8) end++
    return spanOf(doc.text, doc.tokens[a.first]!.start, doc.tokens[end - 1]!.end)
  }
  return null
}

/** The location group that the trigger belongs to: its only one, or the nearest that no other trigger or semicolon cuts off. */
function lociFor(input: MentionInput, hit: Hit<TriggerRule>, groups: readonly LocusGroup[]): readonly Locus[] {
  const { doc } = input.state
  let best: LocusGroup | null = null
  let bestCost = Number.POSITIVE_INFINITY
  for (const g of groups) {
    if (isCarriedTo(input, hit, g)) continue
    const cost = groupCost(input, doc, hit, g)
    if (cost < bestCost) {
      best = g
      bestCost = cost
    }
  }
  if (best && bestCost < OUT_OF_REACH && best.loci.some(isFine)) return withSiteOf(best.loci, groups)
  const unknown = nameAfterPreposition(input, hit)
  if (unknown) return [unknown]
  return best && bestCost < OUT_OF_REACH ? best.loci : []
}

/** "Toulon, shortly after midnight: a burst at the gate of La Farlède prison": the facility that the sentence names in that town. */
function withSiteOf(loci: readonly Locus[], groups: readonly LocusGroup[]): readonly Locus[] {
  const [only] = loci
  if (loci.length !== 1 || !only || only.site || !only.town) return loci
  const sites = groups.flatMap((g) => g.loci).filter((l) => l !== only && l.site && samePlace(only, l))
  return sites.length === 1 ? [{ ...only, site: sites[0]!.site }] : loci
}

/** A name behind a preposition of place that no gazetteer holds is a place as written. */
function nameAfterPreposition(input: MentionInput, hit: Hit<TriggerRule>): Locus | null {
  const { doc, places, actors, times } = input.state
  const clause = clauseOf(doc, hit.first, hit.last)
  for (let i = clause.first; i + 1 < clause.last; i++) {
    if (!/^(in|at|near|à|près)$/.test(doc.tokens[i]!.lower)) continue
    let first = i + 1
    if (doc.tokens[first]!.lower === 'de') first++
    let last = first
    while (
      last < clause.last &&
      /^(PROPN|NOUN)$/.test(doc.tokens[last]!.pos) &&
      /^\p{Lu}/u.test(doc.tokens[last]!.text)
    )
      last++
    if (last === first || last - first > 3 || doc.tokens[first]!.pos !== 'PROPN') continue
    if (input.scan.words.thoroughfares.some((h) => h.first >= first && h.first <= last)) continue
    const known = (m: { first: number; last: number }) => m.first < last && first < m.last
    if (places.some(known) || times.some(known) || actors.some((a) => known(a) && a.kind === 'person')) continue
    return unknownTown(doc, first, last)
  }
  return null
}

/** Costs are about tokens between; a location of another clause is no location of this one. */
const OUT_OF_REACH = 30

function groupCost(input: MentionInput, doc: Doc, hit: Hit<TriggerRule>, g: LocusGroup): number {
  const before = g.last <= hit.first
  const from = before ? g.last : hit.last
  const to = before ? hit.first : g.first
  let cost = Math.max(0, to - from)
  for (let i = from; i < to; i++) {
    const t = doc.tokens[i]!
    if (t.text === ';') cost += 40
    if (!before && t.pos === 'VERB' && !input.scan.triggers.some((x) => x.first <= i && i < x.last)) cost += 4
  }
  for (const other of input.scan.triggers) {
    if (other !== hit && other.first >= from && other.first < to) cost += 6
  }
  if (!before && (belongsToLaterVerb(doc, hit, g) || opensNextAct(input, hit, g))) cost += OUT_OF_REACH
  if (before && insideSubject(doc, hit, g)) cost += 20
  if (before && opensClause(doc, g)) cost -= 6
  if (!g.loci.some((l) => l.site || l.town)) cost += 20
  return cost
}

/** "was taken to a hospital in X", "died at X": where the hurt were brought. */
function isCarriedTo(input: MentionInput, hit: Hit<TriggerRule>, g: LocusGroup): boolean {
  const { doc } = input.state
  const verb = governor(doc, g.loci[0]!.last - 1)
  if (isDestination(doc, g)) return true
  const carried = verb >= 0 && input.scan.words.carried.some((h) => h.first === verb && h.last <= g.first)
  if (carried) return true
  return hit.value.class === 'harm' && g.loci.some((l) => l.site?.site?.kind === 'health')
}

/** "the last coach to Davao", "the road from Lyon": a noun's direction, not where something happens. */
function isDestination(doc: Doc, g: LocusGroup): boolean {
  const before = doc.tokens[g.first - 1]
  if (!before || !/^(to|from|towards?|for|vers)$/.test(before.lower)) return false
  const place = doc.tokens[g.loci[0]!.last - 1]!
  return place.head >= 0 && /^(NOUN|PROPN)$/.test(doc.tokens[place.head]!.pos) && place.rel.startsWith('nmod')
}

/** "cars were burned and a threat was made in Nancy": the place hangs on a later verb with a subject of its own. */
function belongsToLaterVerb(doc: Doc, hit: Hit<TriggerRule>, g: LocusGroup): boolean {
  const verb = governor(doc, g.loci[0]!.last - 1)
  if (verb < hit.last || doc.tokens[verb]!.pos !== 'VERB') return false
  if (doc.tokens[hit.first]!.head === verb || !isCoordinated(doc, hit.last, g.first)) return false
  return doc.children[verb]!.some(
    (c) =>
      doc.tokens[c]!.rel.startsWith('nsubj') &&
      c > hit.last &&
      /^(NOUN|PROPN|PRON)$/.test(doc.tokens[c]!.pos) &&
      !/^(qui|who|which|that)$/.test(doc.tokens[c]!.lower),
  )
}

/** "the houses in Lecci belong to a firm whose owner got a bullet": the place is in the subject of another verb. */
function insideSubject(doc: Doc, hit: Hit<TriggerRule>, g: LocusGroup): boolean {
  let at = g.loci[0]!.last - 1
  for (let steps = 0; steps < 8; steps++) {
    const t = doc.tokens[at]!
    if (t.head < 0) return false
    const head = doc.tokens[t.head]!
    if (head.pos === 'VERB') {
      const own = head.i >= hit.first && head.i < hit.last
      return (
        t.rel.startsWith('nsubj') &&
        !own &&
        head.i < hit.first &&
        governor(doc, hit.first) !== head.i &&
        doc.tokens[hit.first]!.head !== head.i
      )
    }
    at = t.head
  }
  return false
}

/** "were set on fire and a prison in Toulon was attacked": another act's verb follows the place at once. */
function opensNextAct(input: MentionInput, hit: Hit<TriggerRule>, g: LocusGroup): boolean {
  const { doc } = input.state
  if (!isCoordinated(doc, hit.last, g.first)) return false
  const next = input.scan.triggers.find(
    (x) =>
      x.first >= g.last && x.value.class === 'act' && doc.tokens[x.first]!.sentence === doc.tokens[hit.first]!.sentence,
  )
  return next !== undefined && next.first - g.last <= 3 && !cut(doc, g.last, next.first)
}

function isCoordinated(doc: Doc, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (/^(,|and|but|while|et|mais|tandis)$/.test(doc.tokens[i]!.lower)) return true
  return false
}

/** "À Liège, …", "In Celle, …", "…, and in Villepinte, where …". */
function opensClause(doc: Doc, g: LocusGroup): boolean {
  const s = doc.sentences[doc.tokens[g.first]!.sentence]!
  let i = g.first - 1
  while (i >= s.first && /^(ADP|DET)$/.test(doc.tokens[i]!.pos)) i--
  return i < s.first || /^([;,:]|and|et|-|–|—)$/.test(doc.tokens[i]!.lower)
}

/** The time of the trigger's sentence that dates it: not one that hangs on a verb of speech or of the inquiry. */
function timeFor(input: MentionInput, hit: Hit<TriggerRule>): TimeMention | null {
  const { state, scan } = input
  const { doc } = state
  const s = doc.sentences[doc.tokens[hit.first]!.sentence]!
  let best: TimeMention | null = null
  let bestCost = Number.POSITIVE_INFINITY
  for (const t of datingTimes(state, s.first, s.last)) {
    if (hangsOnSpeech(doc, scan, t, hit) || isLimit(doc, t) || isOfNextStep(doc, t, hit)) continue
    const from = t.last <= hit.first ? t.last : hit.last
    const to = t.last <= hit.first ? hit.first : t.first
    let cost = Math.max(0, to - from) + coarseness(t)
    for (let i = from; i < to; i++) {
      if (doc.tokens[i]!.text === ';') cost += 40
      if (scan.triggers.some((x) => x.first === i)) cost += 5
    }
    if (cost < bestCost) {
      best = t
      bestCost = cost
    }
  }
  return best
}

/** "until nightfall", "depuis lundi": how long something lasted, not when it was done. */
function isLimit(doc: Doc, t: TimeMention): boolean {
  const limit = /^(until|till|since|for|jusqu'|jusque|depuis|pendant|durant)$/
  return limit.test(doc.tokens[t.first]!.lower) || limit.test(doc.tokens[t.first - 1]?.lower ?? '')
}

/** "before giving himself up on Wednesday evening": the time of what came after. */
function isOfNextStep(doc: Doc, t: TimeMention, hit: Hit<TriggerRule>): boolean {
  const verb = governor(doc, t.last - 1)
  if (verb <= hit.last || doc.tokens[verb]!.pos !== 'VERB') return false
  for (let i = verb - 1; i >= Math.max(hit.last, verb - 3); i--)
    if (/^(before|avant)$/.test(doc.tokens[i]!.lower)) return true
  return false
}

function coarseness(t: TimeMention): number {
  return { minute: 0, hour: 0, 'part-of-day': 1, day: 3, days: 6, month: 8, year: 14, unknown: 2 }[t.precision]
}

/** "said on Monday", "On Tuesday, the minister visited …": the time is of what was said or done about it afterwards. */
function hangsOnSpeech(doc: Doc, scan: Scan, t: TimeMention, hit: Hit<TriggerRule>): boolean {
  const isSpeech = (i: number) =>
    scan.words.speech.some((h) => h.first <= i && i < h.last) && !(i >= hit.first && i < hit.last)
  const s = doc.sentences[doc.tokens[hit.first]!.sentence]!
  for (let i = t.first - 1; i >= Math.max(s.first, t.first - 5); i--) {
    if (doc.tokens[i]!.text === ',' || scan.triggers.some((x) => x.first <= i && i < x.last)) break
    if (isSpeech(i) && /^(VERB|X)$/.test(doc.tokens[i]!.pos)) return true
  }
  const verb = governor(doc, t.last - 1)
  if (verb < 0 || doc.tokens[verb]!.pos !== 'VERB' || !isSpeech(verb)) return false
  if (verb > t.last && verb - t.last <= 2 && !cut(doc, t.last, verb)) return true
  return t.first - s.first <= 2 && verb > t.last && hit.first > verb
}
