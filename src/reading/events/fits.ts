import type { IncidentKind } from '../../model/reading.ts'
import type { TimeMention } from '../state.ts'
import { samePlace } from './same-place.ts'
import { type Cluster, lastOf, type Telling } from './telling.ts'

export function fits(c: Cluster, t: Telling): boolean {
  if (!samePlace(c.locus, t.locus)) return false
  if (t.mention.title && !t.time && c.tellings.every((x) => x.mention.old)) return false
  if (!timesMeet(c.time, t.time) || isOfOtherAge(c, t)) return false
  if (t.mention.apart && lastOf(c).sentence === t.sentence && !compatibleStrict(c.kinds, t.mention.kinds)) return false
  const near = Math.abs(lastOf(c).sentence - t.sentence) <= 1 || lastOf(c).paragraph === t.paragraph
  if (t.mention.another && !near && t.mention.rule.class !== 'harm' && !compatibleStrict(c.kinds, t.mention.kinds))
    return false
  if (isTag(t) && !t.time) return true
  if (isOtherThreat(c, t) && !near) return false
  if (!t.time && !t.mention.another && !t.mention.apart) return true
  return near ? joinable(c, t) : compatible(c.kinds, t.mention.kinds) || t.mention.rule.class === 'harm'
}

/** "The rabbi says he has had letters with threats", where the report told before of a knife attack there. */
function isOtherThreat(c: Cluster, t: Telling): boolean {
  return t.mention.kinds.join() === 'threat' && !t.mention.definite && !t.mention.title && !c.kinds.has('threat')
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

export function compatibleStrict(a: ReadonlySet<IncidentKind>, b: readonly IncidentKind[]): boolean {
  return b.some((k) => k !== 'attack' && a.has(k))
}

/** Letters on a wall that the report does not place belong to no act of their own. */
export function isTag(t: Telling): boolean {
  return t.mention.kinds.length === 1 && t.mention.kinds[0] === 'vandalism'
}

/** Blows and abductions are told as the next thing that the attackers did. */
export function isBodily(t: Telling): boolean {
  return t.mention.kinds.some((k) => k === 'assault' || k === 'stabbing' || k === 'kidnapping')
}

/** One is history, the other not. */
export function isOfOtherAge(c: Cluster, t: Telling): boolean {
  if (t.time === null) return false
  return t.mention.old !== c.tellings.some((x) => x.mention.old)
}

/** Set apart by the text, of another age, or stopped where the act before was done. */
export function isOtherAct(c: Cluster, t: Telling): boolean {
  if (lastOf(c).sentence === t.sentence) return false
  if (t.mention.another || isOfOtherAge(c, t)) return true
  return t.mention.status === 'foiled' && c.tellings.every((x) => x.mention.status === 'completed')
}
