import type {
  Count, Damage, DamageState, Incident, IncidentKind, Perpetrator, Place, Span, Target, TargetKind, Time, Victim, VictimOutcome, Weapon,
} from '../../model/reading.ts'
import { spanOf } from '../../text/span.ts'
import { type PlaceMention, type Quantity, type TimeMention, toPlace } from '../state.ts'
import type { Cluster, Telling } from './cluster.ts'
import type { Locus } from './ground.ts'
import { harmIn } from './harm.ts'
import type { Hit } from './lexicon.ts'
import { clauseOf, type MentionInput } from './mentions.ts'
import { nounPhrase, type Role, roleOf } from './tree.ts'

/** Everything of one act, each value with its words. `shared` adds what is said of several acts at once, its kinds when `kindsToo`. */
export function buildIncident(input: MentionInput, c: Cluster, id: string, shared: readonly Telling[], alone: boolean, kindsToo: boolean): Incident {
  const ranges = rangesOf(input, c, alone)
  const tellings = [...c.tellings, ...shared]
  const targets = targetsOf(input, c, ranges, shared)
  const sentences = [...new Set(c.tellings.map((t) => t.sentence))]
  const harm = harmIn(input.state, input.scan, withFollowing(input, sentences, alone))
  return {
    id,
    kinds: kindsOf(c, kindsToo || onlyGeneral(c) ? shared : []),
    status: statusOf(c),
    modality: modalityOf(c),
    attribution: c.tellings.find((t) => t.mention.attribution)?.mention.attribution ?? null,
    when: c.time ? toTime(input, c.time) : null,
    where: c.locus ? placeOf(input, c.locus) : null,
    targets,
    weapons: weaponsOf(input, ranges),
    damage: damageOf(input, c, ranges),
    casualties: harm,
    victims: victimsOf(input, c),
    perpetrators: perpetratorsOf(input, c, ranges),
    markers: [],
    spans: spansOf(input, tellings),
    rules: [...new Set(tellings.map((t) => t.mention.rule.name))],
  }
}

interface Range {
  readonly first: number
  readonly last: number
}

/** The clauses that tell of the act; whole sentences where no other act is told in them. */
function rangesOf(input: MentionInput, c: Cluster, alone: boolean): Range[] {
  const { doc } = input.state
  const out: Range[] = []
  for (const t of c.tellings) {
    const s = doc.sentences[t.sentence]!
    const clause = clauseOf(doc, t.mention.first, t.mention.last)
    out.push(alone ? { first: s.first, last: s.last } : clause)
  }
  return out
}

/** The sentence after an act often counts its victims. */
function withFollowing(input: MentionInput, sentences: readonly number[], alone: boolean): number[] {
  if (!alone) return [...sentences]
  const all = new Set(sentences)
  for (const s of sentences) if (input.state.doc.sentences[s + 1] && input.state.doc.sentences[s + 1]!.paragraph === input.state.doc.sentences[s]!.paragraph) all.add(s + 1)
  return [...all].sort((a, b) => a - b)
}

/** The most specific kinds; "attack" only where nothing more is said. */
function kindsOf(c: Cluster, shared: readonly Telling[]): IncidentKind[] {
  const all = new Set(c.kinds)
  for (const t of shared) for (const k of t.mention.kinds) all.add(k)
  if (all.size > 1) all.delete('attack')
  if (all.has('assassination') && all.size > 1 && !c.tellings.some((t) => t.mention.kinds.includes('assassination'))) all.delete('assassination')
  return [...all].sort()
}

function onlyGeneral(c: Cluster): boolean {
  return c.kinds.size === 1 && c.kinds.has('attack')
}

function statusOf(c: Cluster): Incident['status'] {
  const said = c.tellings.map((t) => t.mention.status)
  if (said.includes('foiled')) return 'foiled'
  return said.every((s) => s === 'attempted') ? 'attempted' : 'completed'
}

function modalityOf(c: Cluster): Incident['modality'] {
  if (c.tellings.some((t) => t.mention.modality === 'denied')) return 'denied'
  const said = c.tellings.filter((t) => !t.mention.title).map((t) => t.mention.modality)
  if (said.includes('stated') || said.length === 0) return 'stated'
  return said.includes('attributed') ? 'attributed' : 'alleged'
}

export function toTime(input: MentionInput, t: TimeMention): Time {
  return {
    from: t.from,
    to: t.to,
    precision: t.from === null ? 'unknown' : t.precision,
    ...(t.approximate ? { approximate: true } : {}),
    span: spanOf(input.state.doc.text, t.start, t.end),
  }
}

/** The finest place said, with its site; coordinates are the town's where the site's are not known. */
export function placeOf(input: MentionInput, l: Locus): Place {
  const { doc } = input.state
  const base: PlaceMention = (l.town ?? l.site ?? l.region ?? l.country)!
  const said = l.site ?? l.town ?? l.region ?? l.country!
  const place = toPlace(base, spanOf(doc.text, said.start, said.end))
  if (l.site?.site) {
    place.site = { ...l.site.site }
    place.precision = 'site'
    if (l.site.site.register && l.site.lat !== null) Object.assign(place, { lat: l.site.lat, lon: l.site.lon })
    if (!l.town) place.name = l.site.name
  }
  place.region ??= l.region?.name ?? null
  place.country ??= l.country?.country ?? null
  return place
}

function inRanges(ranges: readonly Range[], i: number): boolean {
  return ranges.some((r) => i >= r.first && i < r.last)
}

const PEOPLE_KINDS = new Set<TargetKind>(['civilians', 'police', 'military', 'government', 'court', 'political', 'media', 'diplomatic'])

function targetsOf(input: MentionInput, c: Cluster, ranges: readonly Range[], shared: readonly Telling[]): Target[] {
  const { state, scan } = input
  const { doc } = state
  const found = new Map<TargetKind, { target: Target; rank: number }>()
  const consider = (hit: Hit<TargetKind>, tellings: readonly Telling[]) => {
    const role = bestRole(input, hit.last - 1, tellings)
    const rank = targetRank(input, hit, role)
    if (rank === 0) return
    const known = found.get(hit.value)
    if (!known || rank > known.rank) found.set(hit.value, { target: targetAt(input, hit), rank })
  }
  for (const hit of scan.targets) if (inRanges(ranges, hit.first)) consider(hit, c.tellings)
  for (const t of shared) {
    const s = doc.sentences[t.sentence]!
    for (const hit of scan.targets) if (hit.first >= s.first && hit.first < s.last) consider(hit, [t])
  }
  const site = c.locus?.site
  if (site?.site && site.site.kind !== 'other' && !found.has(site.site.kind)) {
    found.set(site.site.kind, { target: { kind: site.site.kind, span: spanOf(doc.text, site.start, site.end) }, rank: 2 })
  }
  if (found.size > 1 && found.has('civilians')) found.delete('civilians')
  return [...found.values()].map((f) => f.target)
}

function bestRole(input: MentionInput, i: number, tellings: readonly Telling[]): Role {
  const order: Role[] = ['patient', 'agent', 'beside', 'other']
  let best: Role = 'other'
  for (const t of tellings) {
    const m = t.mention
    if (input.state.doc.tokens[i]!.sentence !== m.sentence) continue
    const role = roleOf(input.state.doc, i, m.first, m.rule.unaccusative === true)
    if (order.indexOf(role) < order.indexOf(best)) best = role
  }
  return best
}

/** 0: not a target. People are targets only when they suffer the act; facilities also when it happened at them. */
function targetRank(input: MentionInput, hit: Hit<TargetKind>, role: Role): number {
  const { doc } = input.state
  if (isSpeaker(input, hit)) return 0
  if (input.scan.words.perpetrators.some((p) => p.first < hit.last && hit.first < p.last)) return 0
  if (role === 'agent') return 0
  if (hit.value === 'health' && /^(to|at|in|à|au|aux|en)$/.test(doc.tokens[Math.max(0, hit.first - 2)]!.lower) && role !== 'patient') return 0
  if (role === 'patient') return 3
  if (PEOPLE_KINDS.has(hit.value)) return role === 'beside' && isFacility(doc, hit) ? 2 : 0
  return role === 'beside' ? 2 : 1
}

/** A building word rather than a person: preceded by a preposition of place. */
function isFacility(doc: Doc, hit: Hit<TargetKind>): boolean {
  for (let i = hit.first - 1; i >= Math.max(0, hit.first - 3); i--) {
    if (/^(at|in|outside|near|inside|into|against|on|à|au|aux|dans|devant|contre|sur)$/.test(doc.tokens[i]!.lower)) return true
  }
  return false
}

type Doc = MentionInput['state']['doc']

/** "police said", "according to police", "told the court": people who speak or act on the report's account. */
function isSpeaker(input: MentionInput, hit: Hit<TargetKind>): boolean {
  const { doc } = input.state
  const t = doc.tokens[hit.last - 1]!
  if (t.rel.startsWith('nsubj') && t.head >= 0 && input.scan.words.speech.some((h) => h.first <= t.head && t.head < h.last)) {
    return !input.scan.triggers.some((x) => x.first <= t.head && t.head < x.last)
  }
  const before = doc.tokens.slice(Math.max(0, hit.first - 3), hit.first).map((x) => x.lower)
  if (before.some((w) => /^(according|selon|told|après)$/.test(w))) return true
  const after = doc.tokens[hit.last]
  return after !== undefined && input.scan.words.speech.some((h) => h.first === hit.last) && !input.scan.triggers.some((x) => x.first === hit.last)
}

function targetAt(input: MentionInput, hit: Hit<TargetKind>): Target {
  const { doc } = input.state
  const np = nounPhrase(doc, hit.last - 1)
  const first = Math.min(np.first, hit.first)
  const count = countOf(input.state.quantities, hit)
  return {
    kind: hit.value,
    ...(count ? { count } : { count: null }),
    span: spanOf(doc.text, doc.tokens[first]!.start, doc.tokens[Math.max(np.last, hit.last) - 1]!.end),
  }
}

/** The count said of the noun, when one is said. */
function countOf(quantities: readonly Quantity[], hit: { first: number; last: number }): Count | null {
  const q = quantities.find((x) => x.role === 'count' && x.counted >= hit.first && x.counted < hit.last)
  return q ? q.count : null
}

function weaponsOf(input: MentionInput, ranges: readonly Range[]): Weapon[] {
  const { doc } = input.state
  const found = new Map<string, Weapon>()
  for (const hit of input.scan.weapons) {
    if (!inRanges(ranges, hit.first) || found.has(hit.value)) continue
    const np = nounPhrase(doc, hit.last - 1)
    const single = doc.tokens[hit.last - 1]!.pos === 'NOUN' || doc.tokens[hit.last - 1]!.pos === 'PROPN'
    const first = single ? Math.min(np.first, hit.first) : hit.first
    found.set(hit.value, { kind: hit.value, span: spanOf(doc.text, doc.tokens[first]!.start, doc.tokens[hit.last - 1]!.end) })
  }
  dropGeneral(found, 'firearm', ['assault-rifle', 'handgun', 'shotgun'])
  dropGeneral(found, 'explosive', ['grenade', 'rocket'])
  dropGeneral(found, 'incendiary', ['molotov'])
  return [...found.values()]
}

function dropGeneral(found: Map<string, Weapon>, general: string, special: readonly string[]): void {
  if (special.some((s) => found.has(s))) found.delete(general)
}

function damageOf(input: MentionInput, c: Cluster, ranges: readonly Range[]): Damage[] {
  const { state, scan } = input
  const out = new Map<string, Damage>()
  for (const t of c.tellings) {
    const m = t.mention
    const state_ = m.rule.damage
    if (!state_) continue
    for (const hit of scan.damaged) {
      if (!inRanges(ranges, hit.first) || state.doc.tokens[hit.first]!.sentence !== m.sentence) continue
      const role = roleOf(state.doc, hit.last - 1, m.first, m.rule.unaccusative === true)
      const reached = role === 'patient' || (role === 'beside' && m.rule.class === 'noun') || insideTrigger(m, hit)
      if (!reached) continue
      addDamage(input, out, hit, stateFor(m.rule.damage!, m.kinds))
    }
  }
  return [...out.values()]
}

function insideTrigger(m: { first: number; last: number }, hit: { first: number }): boolean {
  return hit.first >= m.first && hit.first < m.last
}

function stateFor(damage: DamageState, kinds: readonly IncidentKind[]): DamageState {
  return damage === 'hit' && kinds.includes('arson') ? 'burned' : damage
}

function addDamage(input: MentionInput, out: Map<string, Damage>, hit: Hit<Damage['what']>, state: DamageState): void {
  const { doc, quantities } = input.state
  const key = `${hit.value} ${state}`
  const count = countOf(quantities, hit)
  const known = out.get(key)
  if (known && (known.count || !count)) return
  const np = nounPhrase(doc, hit.last - 1)
  out.set(key, { what: hit.value, state, count, span: spanOf(doc.text, doc.tokens[Math.min(np.first, hit.first)]!.start, doc.tokens[hit.last - 1]!.end) })
}

/** People who suffer a trigger of harm, as the text calls them. */
function victimsOf(input: MentionInput, c: Cluster): Victim[] {
  const { state, scan } = input
  const { doc } = state
  const out = new Map<string, Victim>()
  for (const t of c.tellings) {
    const m = t.mention
    const s = doc.sentences[m.sentence]!
    const outcome = outcomeFor(m.rule.outcome, m.kinds)
    for (let i = s.first; i < s.last; i++) {
      if (!isPerson(input, i) || roleOf(doc, i, m.first, m.rule.unaccusative === true) !== 'patient') continue
      if (scan.words.perpetrators.some((h) => h.first <= i && i < h.last) && !m.rule.outcome) continue
      const np = nounPhrase(doc, i)
      const span = spanOf(doc.text, doc.tokens[np.first]!.start, doc.tokens[np.last - 1]!.end)
      const actor = state.actors.find((a) => a.kind === 'person' && !a.pronoun && a.first <= i && i < a.last)
      const key = actor?.name ?? span.text.toLowerCase()
      if (!out.has(key)) out.set(key, { name: actor?.name ?? null, outcome, count: countOf(state.quantities, { first: i, last: i + 1 }), span })
    }
  }
  return [...out.values()]
}

function outcomeFor(outcome: VictimOutcome | undefined, kinds: readonly IncidentKind[]): VictimOutcome {
  if (outcome) return outcome
  return kinds.includes('threat') ? 'threatened' : 'unknown'
}

function isPerson(input: MentionInput, i: number): boolean {
  const { state, scan } = input
  if (scan.words.people.some((h) => h.last - 1 === i)) return true
  return state.actors.some((a) => a.kind === 'person' && !a.pronoun && a.head === i)
}

function perpetratorsOf(input: MentionInput, c: Cluster, ranges: readonly Range[]): Perpetrator[] {
  const { state, scan } = input
  const { doc } = state
  const out = new Map<string, Perpetrator>()
  const consider = (hit: { first: number; last: number }, sure: boolean) => {
    const i = hit.last - 1
    const role = bestRole(input, i, c.tellings)
    if (role === 'patient' || (!sure && role !== 'agent')) return
    if (isArrested(input, i)) return
    const np = nounPhrase(doc, i)
    const first = Math.min(np.first, hit.first)
    const span = spanOf(doc.text, doc.tokens[first]!.start, doc.tokens[Math.max(np.last, hit.last) - 1]!.end)
    const key = doc.tokens[i]!.lemma
    if (!out.has(key)) out.set(key, { kind: 'individual', name: null, count: countOf(state.quantities, hit), span })
  }
  for (const hit of scan.words.perpetrators) if (inRanges(ranges, hit.first)) consider(hit, true)
  for (const hit of scan.words.people) if (inRanges(ranges, hit.first)) consider(hit, false)
  for (const a of state.actors) {
    if (a.pronoun || a.kind === 'person' || !inRanges(ranges, a.head) || bestRole(input, a.head, c.tellings) !== 'agent') continue
    out.set(a.name, { kind: 'organisation', name: a.name, count: null, span: spanOf(doc.text, a.start, a.end) })
  }
  return [...out.values()]
}

function isArrested(input: MentionInput, i: number): boolean {
  const { doc } = input.state
  const head = doc.tokens[i]!.head
  return head >= 0 && /^(arrest|detain|apprehend|capture|charge|interpeller|arrêter|écrouer|appréhender|hold|question|identify)$/.test(doc.tokens[head]!.lemma) && doc.tokens[i]!.rel !== 'nsubj'
}

/** The clauses that tell of it, each once, in the order of the text. */
function spansOf(input: MentionInput, tellings: readonly Telling[]): Span[] {
  const { doc } = input.state
  const seen = new Map<string, Span>()
  for (const t of tellings) {
    const s = doc.sentences[t.sentence]!
    const c = clauseOf(doc, t.mention.first, t.mention.last)
    const whole = c.first === s.first && c.last >= s.last - 1
    const span = whole
      ? spanOf(doc.text, s.start, s.end)
      : spanOf(doc.text, doc.tokens[c.first]!.start, doc.tokens[c.last - 1]!.end)
    seen.set(`${span.start}-${span.end}`, span)
  }
  return [...seen.values()].sort((a, b) => a.start - b.start || a.end - b.end)
}
