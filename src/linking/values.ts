import type { CountValue, FieldName, FieldValues, PlaceValue, SiteValue, TimeValue } from '../model/desk.ts'
import { kilometres } from '../model/distance.ts'
import type { Incident, Reading } from '../model/reading.ts'
import { countValue, fold, mostOf, placeValue, timeValue } from './features.ts'

/** One incident as one report tells it, with the words. */
export interface Telling {
  /** Key of the mention. */
  readonly mention: string
  readonly report: string
  /** Reports that print one dispatch share it. */
  readonly origin: string
  /** ISO date or date-time; the later report wins where nothing else decides. */
  readonly published: string | null
  readonly incident: Incident
  readonly reading: Reading
}

/** A value of a field in one telling, with the offsets of its words. */
export interface ToldValue<T> {
  readonly value: T
  readonly spans: readonly { readonly start: number; readonly end: number; readonly text: string }[]
}

type Spans = ToldValue<unknown>['spans']
type Teller<Name extends FieldName> = (telling: Telling) => ToldValue<FieldValues[Name]> | null

/** For each field, what one telling says of it; null where it says nothing. */
export const TELLERS: { readonly [Name in FieldName]: Teller<Name> } = {
  kinds: ({ incident }) => told(sorted(incident.kinds), incident.spans.slice(0, 1)),
  status: ({ incident }) => told(incident.status, incident.spans.slice(0, 1)),
  modality: ({ incident }) =>
    told(incident.modality, incident.attribution ? [incident.attribution] : incident.spans.slice(0, 1)),
  date: ({ incident: { when } }) => (when?.from ? told(when.from.slice(0, 10), [when.span]) : null),
  when: ({ incident: { when } }) => (when?.from ? told(timeValue(when), [when.span]) : null),
  where: ({ incident: { where } }) => (where ? told(placeValue(where), [where.span]) : null),
  site: ({ incident: { where } }) =>
    where?.site?.name
      ? told({ name: where.site.name, kind: where.site.kind, register: where.site.register }, [where.span])
      : null,
  targets: ({ incident: { targets } }) =>
    set(
      targets.map(({ kind }) => kind),
      targets.map(({ span }) => span),
    ),
  weapons: ({ incident: { weapons } }) =>
    set(
      weapons.map(({ kind }) => kind),
      weapons.map(({ span }) => span),
    ),
  'damage.vehicle.count': damage('vehicle'),
  'damage.building.count': damage('building'),
  'damage.door.count': damage('door'),
  'damage.equipment.count': damage('equipment'),
  'damage.other.count': damage('other'),
  'casualties.killed': ({ incident }) => counted(incident.casualties.killed, incident.spans),
  'casualties.wounded': ({ incident }) => counted(incident.casualties.wounded, incident.spans),
  'perpetrators.count': ({ incident: { perpetrators } }) => {
    const most = mostOf(perpetrators)
    return most ? counted(most.count, [most.span]) : null
  },
  'perpetrators.names': ({ incident: { perpetrators } }) => names(perpetrators),
  'victims.names': ({ incident: { victims } }) => names(victims ?? []),
  markers: ({ incident, reading }) => {
    const marks = reading.markers.filter(({ id }) => incident.markers.includes(id))
    return set(
      marks.map(({ text }) => text),
      marks.flatMap(({ spans }) => spans.slice(0, 1)),
    )
  },
}

function told<T>(value: T, spans: Spans): ToldValue<T> {
  return { value, spans: spans.map(({ start, end, text }) => ({ start, end, text })) }
}

function set<T extends string>(values: readonly T[], spans: Spans): ToldValue<readonly T[]> | null {
  return values.length === 0 ? null : told(sorted(values), spans)
}

function sorted<T extends string>(values: readonly T[]): readonly T[] {
  return [...new Set(values)].sort()
}

function counted(count: Incident['casualties']['killed'], otherwise: Spans): ToldValue<CountValue> | null {
  const value = countValue(count)
  return value ? told(value, count?.span ? [count.span] : otherwise.slice(0, 1)) : null
}

/** What one telling says of a field, null where nothing. */
export function tellingValue(field: FieldName, telling: Telling): unknown {
  return TELLERS[field](telling)?.value ?? null
}

type Damaged = Incident['damage'][number]['what']

function damage(what: Damaged): (telling: Telling) => ToldValue<CountValue> | null {
  return ({ incident }) => {
    const most = mostOf(incident.damage.filter((damaged) => damaged.what === what))
    return most ? counted(most.count, [most.span]) : null
  }
}

function names(
  people: readonly { readonly name?: string | null; readonly span: Spans[number] }[],
): ToldValue<readonly string[]> | null {
  const named = people.filter(({ name }) => name)
  return set(
    named.map(({ name }) => name!),
    named.map(({ span }) => span),
  )
}

/** Fields of which each report tells a part: a guard's car outside a prison is a vehicle, prison staff and a prison. */
const ASPECTS = new Set<FieldName>(['modality', 'targets', 'markers', 'perpetrators.names', 'victims.names'])

/** How two values of one field fit: equal; one within the other, or overlapping; or not both true. */
export type Fit = 'equal' | 'fits' | 'conflicts'

/** Compares two values of a field, by what it holds. `date` is compared by `when`: one night has two dates. */
export function fitOf(field: FieldName, a: unknown, b: unknown): Fit {
  if (JSON.stringify(a) === JSON.stringify(b)) return 'equal'
  if (field === 'when') return timesFit(a as TimeValue, b as TimeValue)
  if (field === 'where') return placesFit(a as PlaceValue, b as PlaceValue)
  if (field === 'site') return sitesFit(a as SiteValue, b as SiteValue)
  if (field.endsWith('count') || field.startsWith('casualties')) return countsFit(a as CountValue, b as CountValue)
  if (ASPECTS.has(field)) return 'fits'
  return Array.isArray(a) && Array.isArray(b) ? setsFit(a, b) : 'conflicts'
}

function timesFit(a: TimeValue, b: TimeValue): Fit {
  if (a.from === null || b.from === null) return 'fits'
  if (a.from === b.from && a.to === b.to) return 'equal'
  const [x, y] = [stretch(a), stretch(b)]
  return (x.from < y.to && y.from < x.to) || a.from === b.from ? 'fits' : 'conflicts'
}

/** "About 0.45" allows half an hour on either side. */
const ABOUT_MS = 30 * 60_000

function stretch({ from, to, approximate }: TimeValue): { from: number; to: number } {
  const ms = (iso: string) => Date.parse(`${iso.slice(0, 19)}Z`)
  const slack = approximate ? ABOUT_MS : 0
  return { from: ms(from!) - slack, to: ms(to ?? from!) + slack }
}

/** One town and what it is called in another report: kilometres. The contract's measure of a right place. */
const SAME_PLACE_KM = 30

function placesFit(a: PlaceValue, b: PlaceValue): Fit {
  if (a.country !== null && b.country !== null && a.country !== b.country) return 'conflicts'
  const same = fold(a.name) === fold(b.name) && a.precision === b.precision
  if (a.lat === null || b.lat === null) return same ? 'equal' : 'fits'
  const near = kilometres(a.lat, a.lon!, b.lat, b.lon!) <= SAME_PLACE_KM
  if (same && near) return 'equal'
  const coarse = [a, b].some(
    ({ precision }) => precision === 'region' || precision === 'country' || precision === 'unresolved',
  )
  return coarse || near ? 'fits' : 'conflicts'
}

function sitesFit(a: SiteValue, b: SiteValue): Fit {
  if (fold(a.name) === fold(b.name)) return 'equal'
  if (a.register !== null && b.register !== null) return a.register === b.register ? 'equal' : 'conflicts'
  return 'fits'
}

function countsFit(a: CountValue, b: CountValue): Fit {
  if (a.min === b.min && a.max === b.max) return 'equal'
  const [aMax, bMax] = [a.max ?? Number.POSITIVE_INFINITY, b.max ?? Number.POSITIVE_INFINITY]
  return (a.min ?? 0) <= bMax && (b.min ?? 0) <= aMax ? 'fits' : 'conflicts'
}

/** Values that name a thing in general and one that names it exactly do not contradict. */
const GENERAL: Readonly<Record<string, readonly string[]>> = {
  attack: [],
  firearm: ['assault-rifle', 'handgun', 'shotgun'],
  incendiary: ['molotov'],
  explosive: ['grenade', 'rocket'],
}

function setsFit(a: readonly string[], b: readonly string[]): Fit {
  const covers = (x: string, y: string) => x === y || x === 'attack' || GENERAL[x]?.includes(y) === true
  return a.some((x) => b.some((y) => covers(x, y) || covers(y, x))) ? 'fits' : 'conflicts'
}

/** How exact a value is: higher is more exact; used where two values have as many sources. */
export function exactness(field: FieldName, value: unknown): number {
  if (field === 'when') return timeExactness(value as TimeValue)
  if (field === 'where') return PLACE_RANK[(value as PlaceValue).precision]
  if (field === 'site') return (value as SiteValue).register === null ? 0 : 1
  if (field.endsWith('count') || field.startsWith('casualties')) return countExactness(value as CountValue)
  return Array.isArray(value) ? value.length : 0
}

const PLACE_RANK = { unresolved: 0, country: 1, region: 2, place: 3, site: 4 } as const

/** Shorter is more exact; an approximate time is as exact as an hour more. Minus the length in hours. */
function timeExactness({ from, to, approximate }: TimeValue): number {
  if (from === null || to === null) return Number.NEGATIVE_INFINITY
  const hours = (Date.parse(`${to.slice(0, 19)}Z`) - Date.parse(`${from.slice(0, 19)}Z`)) / 3_600_000
  return -hours - (approximate ? 1 : 0)
}

function countExactness({ min, max, approximate }: CountValue): number {
  return (min !== null && min === max ? 2 : max !== null ? 1 : 0) - (approximate ? 0.5 : 0)
}
