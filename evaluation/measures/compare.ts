import type { Count, Incident, Place, Span, Time } from '../../src/index.ts'

/** How a reading is held against gold: the rules of the contract ("How readings are compared"), one function each. */

const DAY_MS = 86_400_000
/** The contract's distance within which two points are one place. */
const SAME_PLACE_KM = 30
/** Closer than this is a better match among possible ones. */
const NEAR_KM = 5
const EXACT_TO_THE_DAY = new Set(['minute', 'hour', 'part-of-day', 'day'])
const COARSE_PLACE = new Set(['region', 'country', 'unresolved'])

export const foldName = (name: string | null | undefined): string =>
  (name ?? '')
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .toLowerCase()
    .replace(/[’']/g, "'")
    .replace(/[^a-z0-9' ]+/g, ' ')
    .replace(/\s+/g, ' ')
    .trim()

export const lastWord = (name: string | null | undefined): string => foldName(name).split(' ').at(-1) ?? ''

type Point = { lat: number; lon: number }

/** Great-circle distance in kilometres (haversine, mean radius 6,371 km). */
export function distanceKm(a: Point, b: Point): number {
  const rad = Math.PI / 180
  const dLat = (b.lat - a.lat) * rad
  const dLon = (b.lon - a.lon) * rad
  const h = Math.sin(dLat / 2) ** 2 + Math.cos(a.lat * rad) * Math.cos(b.lat * rad) * Math.sin(dLon / 2) ** 2
  return 2 * 6371 * Math.asin(Math.sqrt(h))
}

export function pointOf(where: Place | null | undefined): Point | null {
  return where?.lat != null && where.lon != null ? { lat: where.lat, lon: where.lon } : null
}

export function isCoarse(where: Place): boolean {
  return COARSE_PLACE.has(where.precision)
}

export function within(a: Place | null | undefined, b: Place | null | undefined, km = SAME_PLACE_KM): boolean {
  const p = pointOf(a)
  const q = pointOf(b)
  return p !== null && q !== null && distanceKm(p, q) <= km
}

function milliseconds(local: string | null | undefined): number | null {
  if (local == null) return null
  return Date.parse(`${local.length <= 10 ? `${local}T00:00` : local.slice(0, 16)}Z`)
}

function rangeOf(when: Time | null | undefined): [number, number] | null {
  const from = milliseconds(when?.from)
  const to = milliseconds(when?.to)
  return from === null && to === null ? null : [from ?? -Infinity, to ?? Infinity]
}

/** True also when either time is unknown: unknown contradicts nothing. */
export function timesAgree(a: Time | null, b: Time | null): boolean {
  const x = rangeOf(a)
  const y = rangeOf(b)
  return !x || !y || (x[0] < y[1] && y[0] < x[1])
}

/** Same start date; where the gold is coarser than a day, an overlap; both unknown agree. */
export function sameDay(found: Incident, gold: Incident): boolean {
  const a = rangeOf(found.when)
  const b = rangeOf(gold.when)
  if (!b || !gold.when) return !a
  if (!a) return false
  if (EXACT_TO_THE_DAY.has(gold.when.precision)) return Math.floor(a[0] / DAY_MS) === Math.floor(b[0] / DAY_MS)
  return a[0] < b[1] && b[0] < a[1]
}

function placesAgree(found: Incident, gold: Incident): boolean {
  const p = found.where
  const g = gold.where
  if (!g || !p) return !g && !p
  if (within(p, g)) return true
  const name = foldName(p.name)
  if (name && name === foldName(g.name)) return true
  if (name && p.site?.name && foldName(p.site.name) === foldName(g.site?.name)) return true
  return isCoarse(g) && (!g.country || !p.country || g.country === p.country)
}

function kindsAgree(a: Incident, b: Incident): boolean {
  return a.kinds.includes('attack') || b.kinds.includes('attack') || a.kinds.some((kind) => b.kinds.includes(kind))
}

/** Characters two spans share over characters they cover together. */
function intersectionOverUnion(a: Span, b: Span): number {
  const shared = Math.min(a.end, b.end) - Math.max(a.start, b.start)
  return shared <= 0 ? 0 : shared / (Math.max(a.end, b.end) - Math.min(a.start, b.start))
}

/** F1 of the characters of two spans. */
export function overlapF1(a: Span | null | undefined, b: Span | null | undefined): number {
  if (!a || !b) return 0
  const shared = Math.min(a.end, b.end) - Math.max(a.start, b.start)
  return shared <= 0 ? 0 : (2 * shared) / (a.end - a.start + b.end - b.start)
}

function evidence(a: Incident, b: Incident): number {
  return Math.max(0, ...a.spans.flatMap((x) => b.spans.map((y) => intersectionOverUnion(x, y))))
}

/** 0: not the same incident; else greater is the better match. */
export function incidentScore(found: Incident, gold: Incident): number {
  if (!placesAgree(found, gold) || !kindsAgree(found, gold) || !timesAgree(found.when, gold.when)) return 0
  const p = pointOf(found.where)
  const g = pointOf(gold.where)
  const near = p && g && distanceKm(p, g) < NEAR_KM ? 2 : 0
  const shared = new Set(found.kinds.filter((kind) => gold.kinds.includes(kind))).size
  return 1 + near + (sameDay(found, gold) ? 1 : 0) + shared + evidence(found, gold)
}

/** Pairs one to one, best score first; among equal scores the earlier ones. */
export function bestPairs<A, B>(found: readonly A[], gold: readonly B[], score: (a: A, b: B) => number): [A, B][] {
  const scored: [number, number, number][] = []
  for (const [i, a] of found.entries()) {
    for (const [j, b] of gold.entries()) {
      const value = score(a, b)
      if (value > 0) scored.push([value, i, j])
    }
  }
  scored.sort((x, y) => y[0] - x[0])
  const usedFound = new Set<number>()
  const usedGold = new Set<number>()
  const pairs: [A, B][] = []
  for (const [, i, j] of scored) {
    if (usedFound.has(i) || usedGold.has(j)) continue
    usedFound.add(i)
    usedGold.add(j)
    pairs.push([found[i]!, gold[j]!])
  }
  return pairs
}

export interface SetCounts {
  readonly right: number
  readonly extra: number
  readonly missed: number
}

/** Null when both are empty: nothing to judge. */
export function compareSets(found: readonly string[], gold: readonly string[]): SetCounts | null {
  const a = new Set(found)
  const b = new Set(gold)
  if (a.size === 0 && b.size === 0) return null
  const right = [...a].filter((item) => b.has(item)).length
  return { right, extra: a.size - right, missed: b.size - right }
}

/** Null when neither gives a number. */
export function sameCount(a: Count | null | undefined, b: Count | null | undefined): boolean | null {
  if (a == null && b == null) return null
  return a != null && b != null && a.min === b.min && a.max === b.max
}
