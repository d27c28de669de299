import type { CountValue, PlaceValue } from '../model/desk.ts'
import { kilometres } from '../model/distance.ts'
import type { IncidentKind, TargetKind, WeaponKind } from '../model/reading.ts'
import { type Features, fold } from './features.ts'
import { cosines } from './words-in-common.ts'

/**
 * What is compared of two mentions. Each kind of evidence falls in one of a few cases; the trained weight of the case (nats of
 * log odds) is what it adds. Cases with `unknown` add what not knowing is worth.
 */
export interface Evidence {
  /**
   * One of the reports tells many incidents. It then names the place of each, and shares words with all of them: place and
   * words are weighed apart.
   */
  readonly listed: boolean
  readonly site: 'same' | 'alike' | 'other' | 'unknown'
  readonly place: 'same' | 'near' | 'around' | 'far' | 'same-region' | 'same-country' | 'other-country' | 'unknown'
  readonly time: 'same-hours' | 'overlap' | 'coarse' | 'next-day' | 'days' | 'weeks' | 'far' | 'unknown'
  readonly published: 'days' | 'week' | 'month' | 'later' | 'unknown'
  readonly kinds: 'same' | 'generic' | 'other'
  readonly targets: 'same' | 'other' | 'unknown'
  readonly weapons: 'same' | 'other' | 'unknown'
  readonly killed: CountCase
  readonly wounded: CountCase
  readonly damage: CountCase
  readonly markers: 'same' | 'other' | 'unknown'
  readonly names: 'same' | 'other' | 'unknown'
  /** Cosines, 0..1: over names and numbers, over all words. */
  readonly sharedNames: number
  readonly sharedWords: number
}
export type CountCase = 'same' | 'close' | 'other' | 'unknown'

/** Incidents from which on a report is a list. */
const LISTED_MIN = 3

/** What two mentions tell of the act itself, without the words they share: enough to see whether they can be one. */
export type Circumstances = Omit<Evidence, 'sharedNames' | 'sharedWords'>

/** Compares two mentions; the same either way round. */
export function compare(a: Features, b: Features): Evidence {
  const { names, words } = cosines(a.words, b.words)
  return { ...circumstances(a, b), sharedNames: names, sharedWords: words }
}

/** All of `compare` but the words, which are most of its work. */
export function circumstances(a: Features, b: Features): Circumstances {
  const place = placeCase(a, b)
  return {
    listed: Math.max(a.told, b.told) >= LISTED_MIN,
    site: siteCase(a, b, place),
    place,
    time: timeCase(a, b),
    published: publishedCase(a, b),
    kinds: kindsCase(a.kinds, b.kinds),
    targets: setCase(a.targets.filter(tells), b.targets.filter(tells)),
    weapons: weaponsCase(a.weapons, b.weapons),
    killed: countCase(a.killed, b.killed),
    wounded: countCase(a.wounded, b.wounded),
    damage: damageCase(a, b),
    markers: setCase(a.markers, b.markers),
    names: namesCase(a.names, b.names),
  }
}

/** "The prison" says nothing against "La Farlède prison", and little for "the prison" of another town; two registered sites do. */
function siteCase({ site: a }: Features, { site: b }: Features, place: Evidence['place']): Evidence['site'] {
  if (!a || !b || a.folded === '' || b.folded === '') return 'unknown'
  if (a.register !== null && b.register !== null) return a.register === b.register ? 'same' : 'other'
  if (ELSEWHERE.has(place)) return 'unknown'
  const [short, long] = [telling(a.folded), telling(b.folded)].sort((x, y) => x.length - y.length)
  const shared = short!.filter((word) => long!.includes(word))
  if (shared.length === 0) return 'unknown'
  return a.folded === b.folded && shared.length > 1 ? 'same' : 'alike'
}

const ELSEWHERE = new Set<Evidence['place']>(['around', 'far', 'other-country'])

/** Words of a site's name, small ones left out. */
function telling(name: string): string[] {
  return name.split(' ').filter((word) => word.length > 3)
}

/** Kilometres: one town; a town and its suburb; a county. */
const SAME_KM = 4
const NEAR_KM = 15
const AROUND_KM = 60

function placeCase({ where: a }: Features, { where: b }: Features): Evidence['place'] {
  if (!a || !b) return 'unknown'
  const place = placesCase(a, b)
  return isNamesake(place) && fold(a.name) === fold(b.name) ? 'unknown' : place
}

/** Two towns of one name: the reader may have taken one for the other. */
function isNamesake(place: Evidence['place']): boolean {
  return place === 'far' || place === 'other-country' || place === 'around'
}

function placesCase(a: PlaceValue, b: PlaceValue): Evidence['place'] {
  if (a.country !== null && b.country !== null && a.country !== b.country) return 'other-country'
  const exact = [a, b].every(({ precision }) => precision === 'site' || precision === 'place')
  if (exact && a.lat !== null && b.lat !== null) return distanceCase(kilometres(a.lat, a.lon!, b.lat, b.lon!))
  if (exact) return a.name === b.name ? 'same' : 'unknown'
  if (a.region !== null && a.region === b.region) return 'same-region'
  return a.country !== null && a.country === b.country ? 'same-country' : 'unknown'
}

function distanceCase(km: number): Evidence['place'] {
  if (km <= SAME_KM) return 'same'
  if (km <= NEAR_KM) return 'near'
  return km <= AROUND_KM ? 'around' : 'far'
}

/** Precisions that place an act on a day or better. */
const EXACT = new Set(['minute', 'hour', 'part-of-day', 'day'])
const HOURS = new Set(['minute', 'hour', 'part-of-day'])

function timeCase({ when: a }: Features, { when: b }: Features): Evidence['time'] {
  if (!a?.from || !b?.from) return 'unknown'
  const overlap = a.from < (b.to ?? b.from) && b.from < (a.to ?? a.from)
  if (overlap || a.from === b.from) {
    if (HOURS.has(a.precision) && HOURS.has(b.precision)) return 'same-hours'
    return EXACT.has(a.precision) && EXACT.has(b.precision) ? 'overlap' : 'coarse'
  }
  const days = gapDays(a.from, a.to ?? a.from, b.from, b.to ?? b.from)
  if (days <= 1) return 'next-day'
  if (days <= 3) return 'days'
  return days <= 21 ? 'weeks' : 'far'
}

/** Days between the end of the earlier and the start of the later, 0 within a day. */
export function gapDays(fromA: string, toA: string, fromB: string, toB: string): number {
  const ms = (iso: string) => Date.parse(`${iso.slice(0, 19)}Z`)
  const gap = Math.max(ms(fromB) - ms(toA), ms(fromA) - ms(toB))
  return Math.max(0, Math.floor(gap / 86_400_000 + 0.5))
}

function publishedCase({ published: a }: Features, { published: b }: Features): Evidence['published'] {
  if (a === null || b === null) return 'unknown'
  const days = Math.abs(a - b)
  if (days <= 2) return 'days'
  if (days <= 9) return 'week'
  return days <= 40 ? 'month' : 'later'
}

function kindsCase(a: readonly IncidentKind[], b: readonly IncidentKind[]): Evidence['kinds'] {
  const shared = a.filter((kind) => kind !== 'attack' && b.includes(kind))
  if (shared.length > 0) return 'same'
  return a.includes('attack') || b.includes('attack') || a.length === 0 || b.length === 0 ? 'generic' : 'other'
}

/** Kinds that half of all attacks have tell nothing. */
function tells(kind: TargetKind): boolean {
  return kind !== 'civilians' && kind !== 'other' && kind !== 'vehicle'
}

function setCase(a: readonly string[], b: readonly string[]): 'same' | 'other' | 'unknown' {
  if (a.length === 0 || b.length === 0) return 'unknown'
  return a.some((value) => b.includes(value)) ? 'same' : 'other'
}

const FIREARMS = new Set<WeaponKind>(['firearm', 'assault-rifle', 'handgun', 'shotgun'])
const FIRES = new Set<WeaponKind>(['incendiary', 'molotov'])

function weaponsCase(a: readonly WeaponKind[], b: readonly WeaponKind[]): 'same' | 'other' | 'unknown' {
  const family = (kind: WeaponKind) => (FIREARMS.has(kind) ? 'firearm' : FIRES.has(kind) ? 'incendiary' : kind)
  return setCase(a.map(family), b.map(family))
}

function countCase(a: CountValue | null, b: CountValue | null): CountCase {
  if (!a || !b) return 'unknown'
  const [aMax, bMax] = [a.max ?? Number.POSITIVE_INFINITY, b.max ?? Number.POSITIVE_INFINITY]
  if (a.min === b.min && aMax === bMax) return 'same'
  const gap = Math.max((a.min ?? 0) - bMax, (b.min ?? 0) - aMax)
  return gap <= 1 ? 'close' : 'other'
}

function damageCase({ damage: a }: Features, { damage: b }: Features): CountCase {
  for (const what of Object.keys(a).sort()) if (b[what]) return countCase(a[what]!, b[what]!)
  return 'unknown'
}

/** A shared surname is enough: reports shorten names. */
function namesCase(a: readonly string[], b: readonly string[]): 'same' | 'other' | 'unknown' {
  const last = (name: string) => name.slice(name.lastIndexOf(' ') + 1)
  return setCase(a.map(last), b.map(last))
}
