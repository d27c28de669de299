import type { IncidentKind } from '../../model/reading.ts'
import type { TimeMention } from '../state.ts'
import { isFine, type Locus } from './ground.ts'
import type { EventMention } from './mentions.ts'
import { samePlace } from './same-place.ts'

/** A mention at one of its locations. */
export interface Telling {
  readonly mention: EventMention
  readonly locus: Locus | null
  readonly time: TimeMention | null
  readonly sentence: number
  readonly paragraph: number
}

/** Tellings of one act. */
export interface Cluster {
  readonly tellings: Telling[]
  locus: Locus | null
  time: TimeMention | null
  readonly kinds: Set<IncidentKind>
  /** Sentence of its first telling. */
  readonly sentence: number
}

export interface Clustering {
  readonly clusters: Cluster[]
  /** Tellings of several acts at once ("three stations were attacked"). */
  readonly summaries: Telling[]
}

/**
 * Joins tellings to acts, in the order of the text. Tellings with a location of their own found acts or open new ones;
 * then those that look back ("the attack", "two were killed") and the title's are given to the act they follow.
 */
export function cluster(tellings: readonly Telling[], isSummary: (t: Telling) => boolean): Clustering {
  const clusters: Cluster[] = []
  const summaries: Telling[] = []
  const later: Telling[] = []
  for (const t of tellings) {
    if (t.mention.negated) {
      later.push(t)
      continue
    }
    if (isSummary(t)) summaries.push(t)
    else if (looksBack(t)) later.push(t)
    else if (t.locus && isFine(t.locus)) place(clusters, t)
    else follow(clusters, t, later)
  }
  for (const t of later) if (!t.mention.negated) attach(clusters, t)
  return { clusters: consolidated(clusters), summaries }
}

/** An act without a place is the only placed one of its kind, when the times and the words do not set them apart. */
function consolidated(clusters: Cluster[]): Cluster[] {
  const placed = clusters.filter((c) => c.locus && isFine(c.locus))
  const gone = new Set<Cluster>()
  for (const c of clusters) {
    if (placed.includes(c) || c.tellings.some((t) => t.mention.another || t.mention.status === 'foiled')) continue
    const first = c.tellings[0]!
    const recalled = clusters.find(
      (p) =>
        p !== c &&
        p.tellings.some((t) => t.mention.definite && t.mention.kinds[0] !== 'attack' && first.sentence === t.sentence),
    )
    if (recalled && !gone.has(recalled)) {
      for (const t of c.tellings) add(recalled, t)
      gone.add(c)
      continue
    }
    const beside = (p: Cluster) => p.tellings.some((t) => t.sentence === first.sentence)
    const hosts = placed.filter(
      (p) =>
        (compatibleStrict(p.kinds, [...c.kinds]) || beside(p)) && timesMeet(p.time, c.time) && !isOfOtherAge(p, first),
    )
    const sameWords = hosts.find((p) => beside(p) && compatibleStrict(p.kinds, [...c.kinds]))
    if (sameWords) hosts.splice(0, hosts.length, sameWords)
    else if (hosts.length !== 1 || placed.length > 1) continue
    for (const t of c.tellings) add(hosts[0]!, t)
    gone.add(c)
  }
  return clusters.filter((c) => !gone.has(c))
}

/** It can only be told of an act that another telling has opened. */
function looksBack(t: Telling): boolean {
  const m = t.mention
  if (m.title || m.quoted || m.aftermath || m.rule.looksBack) return true
  const fine = t.locus !== null && isFine(t.locus)
  if (m.old && m.time && !m.definite) return false
  if (m.rule.class === 'harm') return !fine
  if (m.kinds.includes('threat') && !m.definite) return false
  if (m.rule.class === 'noun' || m.rule.name.includes('.noun.')) return !fine || m.definite
  return false
}

function place(clusters: Cluster[], t: Telling): void {
  const own = clusters.filter((c) => fits(c, t))
  const known = own.find((c) => lastOf(c).sentence === t.sentence) ?? own[0] ?? unplaced(clusters, t)
  if (known) add(known, t)
  else clusters.push(open(t))
}

/** "They had foiled an attack. A van full of explosives was found in X": what came before left the place open. */
function unplaced(clusters: readonly Cluster[], t: Telling): Cluster | undefined {
  if (t.mention.another || t.mention.loci.length > 1) return undefined
  return clusters.find((c) => {
    if (c.locus || !timesMeet(c.time, t.time) || isOfOtherAge(c, t)) return false
    const gap = t.sentence - lastOf(c).sentence
    if (gap === 0) return false
    const next = gap === 1 && lastOf(c).paragraph === t.paragraph && compatible(c.kinds, t.mention.kinds)
    return next || (clusters.length === 1 && compatibleStrict(c.kinds, t.mention.kinds))
  })
}

/** An act told without a location: of the same scene as the telling before it when their kinds go together. */
function follow(clusters: Cluster[], t: Telling, later: Telling[]): void {
  const before = nearestBefore(clusters, t)
  if (before && timesMeet(before.time, t.time) && !isOtherAct(before, t)) {
    const gap = t.sentence - lastOf(before).sentence
    const together = compatible(before.kinds, t.mention.kinds)
    const goesOn = together || (lastOf(before).paragraph === t.paragraph && !t.mention.kinds.includes('threat'))
    if (gap === 0 || (gap === 1 && goesOn) || (gap === 2 && goesOn && isBodily(t)) || (together && gap <= 3)) {
      add(before, t)
      return
    }
  }
  if (clusters.length > 0 && !t.locus && isTag(t)) return
  const known = clusters.find(
    (c) => compatible(c.kinds, t.mention.kinds) && timesMeet(c.time, t.time) && !isOtherAct(c, t),
  )
  if (known && !t.locus) add(known, t)
  else if (t.mention.plural || t.mention.modality !== 'stated') later.push(t)
  else clusters.push(open(t))
}

/** Blows and abductions are told as the next thing that the attackers did. */
function isBodily(t: Telling): boolean {
  return t.mention.kinds.some((k) => k === 'assault' || k === 'stabbing' || k === 'kidnapping')
}

/** Letters on a wall that the report does not place belong to no act of their own. */
function isTag(t: Telling): boolean {
  return t.mention.kinds.length === 1 && t.mention.kinds[0] === 'vandalism'
}

/** One is history, the other not. */
function isOfOtherAge(c: Cluster, t: Telling): boolean {
  if (t.time === null) return false
  return t.mention.old !== c.tellings.some((x) => x.mention.old)
}

/** Set apart by the text, of another age, or stopped where the act before was done. */
function isOtherAct(c: Cluster, t: Telling): boolean {
  if (lastOf(c).sentence === t.sentence) return false
  if (t.mention.another || isOfOtherAge(c, t)) return true
  return t.mention.status === 'foiled' && c.tellings.every((x) => x.mention.status === 'completed')
}

function attach(clusters: Cluster[], t: Telling): void {
  const fine = t.locus !== null && isFine(t.locus)
  if (t.mention.plural && !fine && (clusters.length > 0 || !t.time)) return
  if ((t.mention.quoted || t.mention.aftermath) && clusters.length > 0) return
  if (t.mention.title && !fine && clusters.length === 1 && !t.mention.plural && goesWith(clusters[0]!, t)) {
    add(clusters[0]!, t)
    return
  }
  const named =
    !fine && t.mention.definite
      ? clusters.filter((c) => compatibleStrict(c.kinds, t.mention.kinds) && t.mention.kinds[0] !== 'attack').at(-1)
      : undefined
  if (named && timesMeet(named.time, t.time)) {
    add(named, t)
    return
  }
  const known = fine
    ? (clusters.find((c) => fits(c, t)) ?? clusters.find((c) => samePlace(c.locus, t.locus)))
    : (nearestBefore(clusters, t, (c) => timesMeet(c.time, t.time) && !isOfOtherAge(c, t) && reachable(c, t)) ??
      clusters.find((c) => compatible(c.kinds, t.mention.kinds) && timesMeet(c.time, t.time) && !isOfOtherAge(c, t)))
  if (known) {
    if (!fine || !t.mention.title || known.tellings.length > 0) add(known, t)
    return
  }
  if ((t.mention.plural && !t.time) || t.mention.rule.looksBack) return
  const untold =
    fine && t.mention.kinds[0] !== 'attack' && !clusters.some((c) => compatibleStrict(c.kinds, t.mention.kinds))
  if (clusters.length === 0 || (fine && !t.mention.title) || (untold && t.mention.rule.class !== 'harm'))
    clusters.push(open(t))
}

/** The only act of the body takes what the title adds, unless that is an act of another sort ("hostages seized", "clinic shelled"). */
function goesWith(c: Cluster, t: Telling): boolean {
  return (
    compatible(c.kinds, t.mention.kinds) ||
    t.mention.rule.class === 'harm' ||
    isBodily(t) === [...c.kinds].some((k) => k !== 'shelling' && k !== 'drone-attack')
  )
}

function reachable(c: Cluster, t: Telling): boolean {
  const gap = t.sentence - lastOf(c).sentence
  return gap <= 1 || compatible(c.kinds, t.mention.kinds) || t.mention.rule.class === 'harm'
}

function nearestBefore(
  clusters: readonly Cluster[],
  t: Telling,
  ok: (c: Cluster) => boolean = () => true,
): Cluster | null {
  let best: Cluster | null = null
  for (const c of clusters) {
    if (lastOf(c).sentence > t.sentence || !ok(c)) continue
    if (
      !best ||
      lastOf(c).sentence > lastOf(best).sentence ||
      (lastOf(c).sentence === lastOf(best).sentence && closer(c, best, t))
    )
      best = c
  }
  return best
}

function closer(a: Cluster, b: Cluster, t: Telling): boolean {
  const distance = (c: Cluster) =>
    Math.min(
      ...c.tellings
        .filter((x) => x.sentence === lastOf(c).sentence)
        .map((x) => Math.abs(x.mention.first - t.mention.first)),
    )
  return distance(a) < distance(b)
}

export function lastOf(c: Cluster): Telling {
  let last = c.tellings[0]!
  for (const t of c.tellings) if (!t.mention.title && t.sentence >= last.sentence) last = t
  return last
}

export function open(t: Telling): Cluster {
  return { tellings: [t], locus: t.locus, time: t.time, kinds: new Set(t.mention.kinds), sentence: t.sentence }
}

export function add(c: Cluster, t: Telling): void {
  c.tellings.push(t)
  const echo =
    /\.explode$/.test(t.mention.rule.name) &&
    ['bombing', 'shelling', 'drone-attack', 'arson'].some((k) => c.kinds.has(k as IncidentKind))
  if (!echo) for (const k of t.mention.kinds) c.kinds.add(k)
  if (t.locus && (isFine(t.locus) || t.mention.rule.class === 'act'))
    c.locus = c.locus ? finer(c.locus, t.locus) : t.locus
  if (t.time && (!c.time || narrower(t.time, c.time))) c.time = t.time
}

function finer(a: Locus, b: Locus): Locus {
  if (!isFine(a)) return isFine(b) ? b : a
  return {
    site: pickSite(a, b),
    town: a.town ?? b.town,
    region: a.region ?? b.region,
    country: a.country ?? b.country,
    first: a.first,
    last: a.last,
  }
}

/** How surely the words name one facility. */
const SITE_RANK: Readonly<Record<string, number>> = { 'site-register': 3, 'facility-named': 2, 'facility-located': 1 }

function pickSite(a: Locus, b: Locus): Locus['site'] {
  const rank = (s: Locus['site']) => (s ? (SITE_RANK[s.rule] ?? 0) : -1)
  return rank(b.site) > rank(a.site) ? b.site : a.site
}

const WIDTH = { minute: 0, hour: 1, 'part-of-day': 2, day: 3, days: 4, month: 5, year: 6, unknown: 7 } as const

function narrower(a: TimeMention, b: TimeMention): boolean {
  return WIDTH[a.precision] < WIDTH[b.precision]
}

function fits(c: Cluster, t: Telling): boolean {
  if (!samePlace(c.locus, t.locus)) return false
  if (!timesMeet(c.time, t.time) || isOfOtherAge(c, t)) return false
  if (t.mention.apart && lastOf(c).sentence === t.sentence && !compatibleStrict(c.kinds, t.mention.kinds)) return false
  const near = Math.abs(lastOf(c).sentence - t.sentence) <= 1 || lastOf(c).paragraph === t.paragraph
  if (t.mention.another && !near && t.mention.rule.class !== 'harm' && !compatibleStrict(c.kinds, t.mention.kinds))
    return false
  if (isTag(t) && !t.time) return true
  if (!t.time && !t.mention.another && !t.mention.apart) return true
  return near ? joinable(c, t) : compatible(c.kinds, t.mention.kinds) || t.mention.rule.class === 'harm'
}

/** Side by side at one place: one act, unless the text sets them apart. */
function joinable(c: Cluster, t: Telling): boolean {
  return compatible(c.kinds, t.mention.kinds) || !t.mention.another
}

export function timesMeet(a: TimeMention | null, b: TimeMention | null): boolean {
  if (!a?.from || !a.to || !b?.from || !b.to) return true
  return a.from < b.to && b.from < a.to
}

const LETHAL = new Set<IncidentKind>([
  'shooting',
  'stabbing',
  'bombing',
  'assault',
  'assassination',
  'raid',
  'ramming',
  'kidnapping',
])

/** Kinds that one act may be told by: a shared one, the general one, or an assassination and its means. */
export function compatible(a: ReadonlySet<IncidentKind>, b: readonly IncidentKind[]): boolean {
  if (b.includes('attack') || (a.has('attack') && a.size === 1)) return true
  if (b.some((k) => a.has(k))) return true
  if (b.includes('assassination') || a.has('assassination'))
    return b.some((k) => LETHAL.has(k)) && [...a].some((k) => LETHAL.has(k))
  return a.has('raid') || b.includes('raid')
}

function compatibleStrict(a: ReadonlySet<IncidentKind>, b: readonly IncidentKind[]): boolean {
  return b.some((k) => k !== 'attack' && a.has(k))
}
