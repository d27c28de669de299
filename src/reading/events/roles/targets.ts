import type { Target, TargetKind } from '../../../model/reading.ts'
import { spanOf } from '../../../text/span.ts'
import { inSentence } from '../by-sentence.ts'
import type { MentionInput } from '../input.ts'
import type { Hit } from '../lexicon.ts'
import type { Cluster, Telling } from '../telling.ts'
import { type Phrase, phrasesOf } from './phrases.ts'
import {
  bareSpan,
  countOf,
  inRangesOf,
  type Participant,
  participantsIn,
  participantsOf,
  type Range,
} from './shared.ts'

/** Kinds whose words name people rather than places. */
const PEOPLE_KINDS = new Set<TargetKind>(['civilians', 'prison-staff', 'political', 'aid', 'tourism'])
/** Kinds that leave open what was aimed at: what is said of all acts completes them. */
const OPEN_KINDS = new Set<TargetKind>(['vehicle', 'civilians'])

interface Found {
  readonly target: Target
  /** 3: suffers the act; 2: owner of what suffers it, or where it happened; 1: only named, or harmed beside it. */
  readonly rank: number
}

/** What was aimed at, one target a kind. */
export function targetsOf(
  input: MentionInput,
  c: Cluster,
  ranges: readonly Range[],
  shared: readonly Telling[],
): Target[] {
  const found = new Map<TargetKind, Found>()
  const put = (kind: TargetKind, target: Target, rank: number) => {
    const known = found.get(kind)
    if (rank > 0 && (!known || rank > known.rank)) found.set(kind, { target, rank })
  }
  const prison = tellsOfPrison(input, c)
  for (const p of participantsOf(input, c)) if (!p.mention.rule.looksBack) consider(input, p, prison, put)
  const site = c.locus?.site
  const named = site
    ? participantsOf(input, c).find((p) => p.phrase.head >= site.first && p.phrase.head < site.last)
    : undefined
  const workplace = named?.relation.owner === true && isWorkplace(input, named.phrase)
  if (site?.site && site.site.kind !== 'other' && !workplace && !isToldBetter(input, site.site.name, named, found)) {
    put(site.site.kind, { kind: site.site.kind, span: spanOf(input.state.doc.text, site.start, site.end) }, 2)
  }
  if ([...found].every(([kind, f]) => OPEN_KINDS.has(kind) || f.rank < 2)) {
    for (const p of participantsIn(input, shared)) if (p.relation.part === 'patient') consider(input, p, prison, put)
  }
  const agents = new Set(
    participantsOf(input, c)
      .filter((p) => p.relation.part === 'agent')
      .map((p) => p.phrase),
  )
  if (found.size === 0) mentioned(input, ranges, agents, put)
  return best([...found])
}

/** Office words and ways say less of a site than the kinds that its own phrase gives. */
function isToldBetter(
  input: MentionInput,
  name: string,
  named: Participant | undefined,
  found: ReadonlyMap<TargetKind, Found>,
): boolean {
  if (named?.phrase.targets.some((h) => (found.get(h.value)?.rank ?? 0) >= 2)) return true
  const [opening = ''] = name.toLowerCase().split(/[^\p{L}\d_]/u)
  return input.scan.grammar.plainSites.has(opening) && [...found.values()].some((f) => f.rank >= 2)
}

function best(found: readonly [TargetKind, Found][]): Target[] {
  const least = found.some(([kind, f]) => f.rank >= 2 && !OPEN_KINDS.has(kind)) ? 2 : 1.5
  const harmed = least < 2 && found.some(([, f]) => f.rank === 1.6) ? 1.6 : least
  const sure = found.filter(([, f]) => f.rank >= harmed)
  const kept = sure.length > 0 ? sure : found
  const specific = kept.filter(([kind]) => kind !== 'civilians')
  return (specific.length > 0 ? specific : kept).map(([, f]) => f.target)
}

/** Its staff are then the prison's: by the act's site, or by the words around. */
function tellsOfPrison(input: MentionInput, c: Cluster): boolean {
  if (c.locus?.site?.site?.kind === 'prison') return true
  return input.scan.targets.filter((h) => h.value === 'prison' || h.value === 'prison-staff').length > 1
}

type Put = (kind: TargetKind, target: Target, rank: number) => void

function consider(input: MentionInput, p: Participant, prison: boolean, put: Put): void {
  const { phrase } = p
  if (phrase.weapon && phrase.weapon.last > phrase.head) return
  const lead = phrase.targets.find((h) => h.first <= phrase.head && phrase.head < h.last)
  const vehicle = phrase.damaged?.value === 'vehicle'
  const owned = vehicle && phrase.targets.some((h) => h !== lead && !OPEN_KINDS.has(h.value))
  for (const hit of phrase.targets) {
    if (owned && hit === lead && hit.value === 'transport') continue
    if (hit !== lead && (hit.value === 'vehicle' || (lead && !vehicle && !ownedKind(lead.value)))) continue
    put(hit.value, targetAt(input, p, hit.value, hit === lead), targetRank(input, p, hit, hit === lead))
  }
  if (
    phrase.damaged?.value === 'vehicle' &&
    lead &&
    !input.scan.grammar.convoys.has(input.state.doc.tokens[phrase.head]!.lemma) &&
    lead.value !== 'vehicle' &&
    p.relation.part === 'patient' &&
    !p.relation.owner
  ) {
    put('vehicle', targetAt(input, p, 'vehicle', true), targetRank(input, p, { ...lead, value: 'vehicle' }, true))
  }
  const housed =
    p.relation.part === 'beside' && p.relation.owner && (isOfHome(input, phrase) || isResident(input, phrase))
  if (prison && isStaff(input, phrase) && (p.relation.part === 'patient' || housed)) {
    put('prison-staff', targetAt(input, p, 'prison-staff', true), p.relation.owner ? 2 : 3)
  }
}

/** "staff vehicles", "police barracks": who owns a vehicle or a home is aimed at with it. */
function ownedKind(kind: TargetKind): boolean {
  return kind === 'vehicle' || kind === 'residence'
}

function isStaff(input: MentionInput, phrase: Phrase): boolean {
  const { doc } = input.state
  for (let i = phrase.first; i < phrase.last; i++) if (input.locale.staff.includes(doc.tokens[i]!.lemma)) return true
  return false
}

/** 0: not a target. */
function targetRank(input: MentionInput, p: Participant, hit: Hit<TargetKind>, head: boolean): number {
  const { phrase, relation, mention } = p
  const { doc } = input.state
  const { attackPlaces, distances, nearby, ways } = input.scan.grammar
  if (phrase.perpetrator && head) return 0
  if (relation.part === 'agent' || relation.part === 'other') return 0
  if (hit.value === 'vehicle' && mention.rule.kinds.includes('ramming')) return 0
  if (mention.rule.name.endsWith('.found.intruder') && isPeople(input, hit)) return 0
  if (relation.owner && isWorkplace(input, phrase)) return 0
  if (relation.part === 'patient') {
    if (mention.rule.class === 'harm' && mention.rule.outcome) return hit.value === 'civilians' ? 1 : 1.6
    if (relation.by !== '' && ways.has(doc.tokens[hit.last - 1]!.lemma)) return 1
    return relation.owner ? 2 : head ? 3 : 2
  }
  if (!attackPlaces.has(relation.by)) return 0
  if (relation.via >= 0 && distances.has(doc.tokens[relation.via]!.lemma)) return 0
  if (relation.owner && isPeople(input, hit) && hit.value !== 'civilians' && isOfHome(input, phrase)) return 2
  if (hit.value === 'vehicle' || PEOPLE_KINDS.has(hit.value) || isPeople(input, hit)) return 0
  if (ways.has(doc.tokens[hit.last - 1]!.lemma) || mention.rule.class === 'harm') return 1
  if (nearby.has(relation.by) && hit.value !== 'residence') return 1.5
  return head ? 2 : 1
}

/** "a guard of the prison": only tells who the guard is. */
function isWorkplace(input: MentionInput, phrase: Phrase): boolean {
  const { doc } = input.state
  const before = doc.tokens[phrase.head]!.head
  if (before < 0) return false
  return (
    input.locale.staff.includes(doc.tokens[before]!.lemma) ||
    inSentence(doc, input.scan.words.people, doc.tokens[before]!.sentence).some((h) => h.first === before)
  )
}

/** "at the home of a judge": who is aimed at through the home. */
function isOfHome(input: MentionInput, phrase: Phrase): boolean {
  const { doc } = input.state
  const whole = doc.tokens[phrase.head]!.head
  if (whole < 0) return false
  const homes = inSentence(doc, input.scan.targets, doc.tokens[whole]!.sentence)
  return homes.some((h) => h.value === 'residence' && h.first <= whole && whole < h.last)
}

/** "a block where guards live". */
function isResident(input: MentionInput, phrase: Phrase): boolean {
  const { tokens } = input.state.doc
  const whole = tokens[phrase.head]!.head
  return whole >= 0 && tokens[whole]!.pos === 'VERB'
}

function isPeople(input: MentionInput, hit: Hit<TargetKind>): boolean {
  const { doc } = input.state
  const people = inSentence(doc, input.scan.words.people, doc.tokens[hit.first]!.sentence)
  return people.some((h) => h.first >= hit.first && h.first < hit.last)
}

/** Facilities named in the clauses that tell it, where the tree gives the act no object. */
function mentioned(input: MentionInput, ranges: readonly Range[], agents: ReadonlySet<Phrase>, put: Put): void {
  const { doc } = input.state
  for (const hit of inRangesOf(doc, input.scan.targets, ranges)) {
    if (hit.value === 'civilians' || hit.value === 'vehicle' || isPeople(input, hit)) continue
    const phrase = phrasesOf(input)[doc.tokens[hit.first]!.sentence]!.find((p) => p.targets.includes(hit))
    if (!phrase || doc.tokens[phrase.head]!.rel.startsWith('nsubj') || agents.has(phrase)) continue
    put(hit.value, { kind: hit.value, count: countOf(phrase), span: bareSpan(doc, phrase) }, 1)
  }
}

function targetAt(input: MentionInput, { phrase }: Participant, kind: TargetKind, head: boolean): Target {
  return { kind, count: head ? countOf(phrase) : null, span: bareSpan(input.state.doc, phrase) }
}
