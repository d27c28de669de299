import type { CountValue, FieldName, PlaceValue, SiteValue, TimeValue } from '../../model/desk.ts'
import { kilometres } from '../../model/distance.ts'
import type { Same, ScaleKind } from '../agreement/types.ts'

/** How the values of a field are compared between coders. */
export interface FieldScale {
  /** The scale of alpha; percent agreement and kappa are always nominal. */
  readonly kind: ScaleKind
  /** The value as a category; `unknown` is one of them. */
  readonly category: (value: unknown) => string
  /** Which categories agree; equal ones when null. */
  readonly same: Same | null
  /** On an ordinal or interval scale: its number, null when it has none. */
  readonly number: (value: unknown) => number | null
  /** For sets: what is in it. */
  readonly labels: ((value: unknown) => readonly string[]) | null
}

export const UNKNOWN = 'unknown'
/** Two points agree up to here: a town and its outskirts, or two points that gazetteers give one town, but not two towns. */
const NEAR_KM = 30

const SETS: readonly FieldName[] = ['kinds', 'targets', 'weapons']

/** The scale of a field; counts have the one asked for. */
export function scaleOf(field: FieldName, counts: ScaleKind): FieldScale {
  const nominal = { kind: 'nominal', same: null, number: () => null, labels: null } as const
  if (field === 'when') return { ...nominal, category: known(dayOf) }
  if (field === 'where') return placeScale()
  if (field === 'site') return { ...nominal, category: known((value) => folded((value as SiteValue).name)) }
  if (isCount(field)) return { ...nominal, kind: counts, category: known(countOf), number: numberOf }
  if (SETS.includes(field)) return { ...nominal, category: known(setOf), labels: labelsOf }
  return { ...nominal, category: known(setOf) }
}

function known(category: (value: unknown) => string): (value: unknown) => string {
  return (value) => (value === null || value === undefined ? UNKNOWN : category(value))
}

function isCount(field: FieldName): boolean {
  return field.endsWith('.count') || field.startsWith('casualties')
}

function labelsOf(value: unknown): readonly string[] {
  return Array.isArray(value) ? (value as string[]) : []
}

function setOf(value: unknown): string {
  const values = Array.isArray(value) ? (value as string[]) : [String(value)]
  return [...new Set(values.map(folded))].sort().join(', ')
}

function folded(text: string): string {
  return text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase().trim()
}

const DAYS = new Set(['minute', 'hour', 'part-of-day', 'day'])

/** The local day on which it began; told less exactly than by the day, the whole stretch, which is no day of it. */
function dayOf(value: unknown): string {
  const { from, to, precision } = value as TimeValue
  if (from === null) return UNKNOWN
  const day = from.slice(0, 10)
  return DAYS.has(precision) ? day : `${day}/${to?.slice(0, 10) ?? ''}`
}

/** "About" is left aside: one coder's 15 and another's about 15 are one number. */
function countOf(value: unknown): string {
  const { min, max } = value as CountValue
  if (min === null && max === null) return UNKNOWN
  return min === max ? String(min) : `${min ?? ''}..${max ?? ''}`
}

/** The middle of a range, the known end of an open one. */
function numberOf(value: unknown): number | null {
  if (value === null || value === undefined) return null
  const { min, max } = value as CountValue
  return min !== null && max !== null ? (min + max) / 2 : (min ?? max)
}

/** Not clusters of places: with enough of them every town is near the next, and the clusters grow into one. */
function placeScale(): FieldScale {
  const places = new Map<string, PlaceValue>()
  const category = known((value) => {
    const place = value as PlaceValue
    const { name, precision, country, lat, lon, geonames } = place
    const key = JSON.stringify([folded(name), levelOf(precision), country, lat, lon, geonames])
    places.set(key, place)
    return key
  })
  const same: Same = (a, b) => {
    const [one, other] = [places.get(String(a)), places.get(String(b))]
    return one && other ? samePlace(one, other) : a === b
  }
  return { kind: 'nominal', category, same, number: () => null, labels: null }
}

function samePlace(a: PlaceValue, b: PlaceValue): boolean {
  const level = levelOf(a.precision)
  if (level !== levelOf(b.precision)) return false
  if (level === 'country') return (a.country ?? folded(a.name)) === (b.country ?? folded(b.name))
  if (level === 'point' && a.lat !== null && a.lon !== null && b.lat !== null && b.lon !== null)
    return kilometres(a.lat, a.lon, b.lat, b.lon) <= NEAR_KM
  if (a.geonames !== null && b.geonames !== null) return a.geonames === b.geonames
  return folded(a.name) === folded(b.name) && (a.country === null || b.country === null || a.country === b.country)
}

function levelOf(precision: PlaceValue['precision']): string {
  return precision === 'site' || precision === 'place' || precision === 'unresolved' ? 'point' : precision
}
