import type { IncidentKind } from '../../model/reading.ts'
import type { TimeMention } from '../state.ts'
import { isFine, type Locus } from './locus.ts'
import type { EventMention } from './mentions.ts'

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

export function lastOf(c: Cluster): Telling {
  let last = c.tellings[0]!
  for (const t of c.tellings) if (!t.mention.title && t.sentence >= last.sentence) last = t
  return last
}

export function open(t: Telling): Cluster {
  return { tellings: [t], locus: t.locus, time: t.time, kinds: new Set(t.mention.kinds), sentence: t.sentence }
}

/** "It did not go off" of a petrol bomb, a shell or a drone: the words of a blast add nothing to it. */
export function isEcho(c: Cluster, t: Telling): boolean {
  if (!/\.explode$/.test(t.mention.rule.name)) return false
  return (['bombing', 'shelling', 'drone-attack', 'arson'] as const).some((k) => c.kinds.has(k))
}

export function add(c: Cluster, t: Telling): void {
  c.tellings.push(t)
  const headline = t.mention.title && [...c.kinds].some((k) => k !== 'attack') && t.locus !== null
  if (!isEcho(c, t) && !headline) for (const k of t.mention.kinds) c.kinds.add(k)
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
