import type { CountValue, PlaceValue, TimeValue } from '../model/desk.ts'
import type { Incident, Reading } from '../model/reading.ts'
import type { Features } from './features.ts'
import type { Telling } from './values.ts'

/** A mention of which nothing is known but what is given. */
export function mention(key: string, known: Partial<Features> = {}): Features {
  const unknown = { when: null, where: null, site: null, killed: null, wounded: null, perpetrators: null }
  const nothing = { kinds: [], targets: [], weapons: [], markers: [], names: [], words: [], waves: [], damage: {} }
  const rest = { published: null, past: false, told: 1, main: true }
  return { key, report: key.slice(0, key.indexOf('/')), ...unknown, ...nothing, ...rest, ...known }
}

export function day(text: string): TimeValue {
  return { from: `${text}T00:00:00`, to: `${next(text)}T00:00:00`, precision: 'day', approximate: false }
}

/** A stretch of hours. */
export function hours(from: string, to: string): TimeValue {
  return { from: `${from}:00`, to: `${to}:00`, precision: 'part-of-day', approximate: false }
}

function next(text: string): string {
  return new Date(Date.parse(`${text}T00:00:00Z`) + 86_400_000).toISOString().slice(0, 10)
}

export function count(min: number | null, max: number | null = min, approximate = false): CountValue {
  return { min, max, approximate }
}

export const NIMES: PlaceValue = {
  name: 'Nîmes',
  precision: 'place',
  country: 'FR',
  region: 'Gard',
  lat: 43.84,
  lon: 4.36,
  geonames: 2990363,
}
export const TOULON: PlaceValue = { ...NIMES, name: 'Toulon', region: 'Var', lat: 43.12, lon: 5.93, geonames: 2972328 }
export const TURIN: PlaceValue = {
  ...NIMES,
  name: 'Turin',
  country: 'IT',
  region: 'Piedmont',
  lat: 45.07,
  lon: 7.69,
  geonames: 3165524,
}

const SPAN = { start: 0, end: 1, text: 'x' }

/** One report's telling of an incident of which nothing is told but what is given. */
export function telling(report: string, told: Partial<Incident> = {}, about: Partial<Telling> = {}): Telling {
  const nothing = { targets: [], weapons: [], damage: [], casualties: {}, perpetrators: [], markers: [] }
  const incident: Incident = {
    id: 'i1',
    kinds: ['arson'],
    status: 'completed',
    modality: 'stated',
    when: null,
    where: null,
    ...nothing,
    spans: [SPAN],
    ...told,
  }
  const reading = { incidents: [incident], markers: [] } as unknown as Reading
  return { mention: `${report}/1`, report, origin: report, published: null, incident, reading, ...about }
}
