import { meansBits, targetBits } from './classes.ts'
import type { WaveIncident } from './types.ts'

/** An incident in numbers: what pairs are compared by, millions of times. */
export interface Item {
  /** Place in the list of items. */
  readonly index: number
  readonly serial: number
  /** Days since 1970 of local time, `end` exclusive; NaN when undated. */
  readonly start: number
  readonly end: number
  readonly targets: number
  readonly means: number
  /** Number of the country, 0 for none known. */
  readonly country: number
  /** Degrees; NaN where no town or site is known. */
  readonly lat: number
  readonly lon: number
  readonly site: string | null
  readonly markers: readonly number[]
  /** Numbers of reported waves, ascending; doubled, plus one when called coordinated. */
  readonly told: readonly number[]
  /** May join a wave. */
  readonly free: boolean
}

const MS_PER_DAY = 86_400_000
/** Times closer than this are told no closer by any report. */
const LEAST_DAYS = 1 / 24
/** A time told no closer than this dates nothing: a month or a year. */
const MOST_DAYS = 16

/** Items in the order of time, undated ones last, the same whatever the order of the incidents. */
export function itemsOf(
  incidents: readonly WaveIncident[],
  always: ReadonlySet<number>,
): { items: Item[]; texts: ReadonlyMap<number, string> } {
  const numbers = { country: new Numbers(), marker: new Numbers(), told: new Numbers() }
  const timed = incidents
    .filter((incident) => incident.state !== 'rejected')
    .map((incident) => ({ incident, ...daysOf(incident.when) }))
    .sort((a, b) => order(a.start, b.start) || order(a.end, b.end) || a.incident.serial - b.incident.serial)
  const items = timed.map(({ incident, start, end }, index) => ({
    index,
    start,
    end,
    ...placed(incident, numbers.country),
    serial: incident.serial,
    targets: targetBits(incident.targets),
    means: meansBits(incident.kinds, incident.weapons),
    site: incident.site,
    markers: [...new Set(incident.markers.map((text) => numbers.marker.of(folded(text))))].sort((a, b) => a - b),
    told: [...new Map(incident.told.map((wave) => [numbers.told.of(wave.id), wave.coordinated]))]
      .map(([id, coordinated]) => id * 2 + (coordinated ? 1 : 0))
      .sort((a, b) => a - b),
    free: !incident.past || always.has(incident.serial),
  }))
  return {
    items,
    texts: new Map(
      timed.flatMap(({ incident }) => incident.markers.map((text) => [numbers.marker.of(folded(text)), text])),
    ),
  }
}

function placed({ where }: WaveIncident, countries: Numbers): Pick<Item, 'country' | 'lat' | 'lon'> {
  const exact = where !== null && (where.precision === 'site' || where.precision === 'place')
  return {
    country: where?.country ? countries.of(where.country) : 0,
    lat: (exact ? where.lat : null) ?? Number.NaN,
    lon: (exact ? where.lon : null) ?? Number.NaN,
  }
}

/** Days since 1970, read as if local time were UTC: a wave's hours are told in the time of its places. */
function daysOf(when: WaveIncident['when']): { start: number; end: number } {
  const start = dayNumber(when?.from ?? when?.to ?? null)
  const end = Math.max(dayNumber(when?.to ?? null) || start, start + LEAST_DAYS)
  return end - start <= MOST_DAYS ? { start, end } : { start: Number.NaN, end: Number.NaN }
}

function dayNumber(time: string | null): number {
  if (time === null) return Number.NaN
  return Date.parse(time.length > 10 ? `${time.slice(0, 19)}Z` : `${time.slice(0, 10)}T00:00:00Z`) / MS_PER_DAY
}

/** NaN comes last. */
function order(a: number, b: number): number {
  if (Number.isNaN(a) || Number.isNaN(b)) return Number(Number.isNaN(a)) - Number(Number.isNaN(b))
  return a - b
}

function folded(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\s.·-]+/g, '')
}

/** Texts by the order in which they first come, from 1. */
class Numbers {
  private readonly known = new Map<string, number>()

  of(text: string): number {
    const number = this.known.get(text) ?? this.known.size + 1
    this.known.set(text, number)
    return number
  }
}
