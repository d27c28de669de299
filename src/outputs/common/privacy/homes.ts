import type { Dossier, IncidentRecord, PlaceValue } from '../../../model/desk.ts'
import { allValues } from '../fields.ts'
import { streetsIn } from './addresses.ts'
import { WITHHELD } from './scrub.ts'

/**
 * Whether an incident may be at somebody's home: a residence among its targets or sites, or staff without any site of work. When
 * sources differ, one that tells of a home is enough.
 */
export function isHome(incident: IncidentRecord): boolean {
  const targets = allValues(incident, 'targets').flat()
  const sites = allValues(incident, 'site')
  if (targets.includes('residence') || sites.some(({ kind }) => kind === 'residence')) return true
  return targets.includes('prison-staff') && !targets.includes('prison') && sites.length === 0
}

/** Streets that the texts about homes name. */
export function homeStreets(dossier: Dossier): string[] {
  const texts = dossier.incidents.filter(isHome).flatMap(textsOf)
  return [...new Set(texts.flatMap(streetsIn))]
}

/** Every text of an incident: its words, those of its values, and the names of its places. */
export function textsOf(incident: IncidentRecord): string[] {
  const spans = Object.values(incident.fields).flatMap((field) => field?.values.flatMap(({ spans }) => spans) ?? [])
  const names = [...allValues(incident, 'where'), ...allValues(incident, 'site')].map(({ name }) => name)
  return [...[...incident.spans, ...incident.attribution, ...spans].map(({ text }) => text), ...names]
}

/** Points of towns by their name and country, from all incidents. */
export type Towns = ReadonlyMap<string, PlaceValue>

export function townsOf(dossier: Dossier): Towns {
  const places = dossier.incidents.flatMap((incident) => allValues(incident, 'where'))
  return new Map(places.filter(({ precision }) => precision === 'place').map((place) => [key(place), place]))
}

/** The place of a home, no finer than the commune. A point of unknown fineness goes, unless the town's own is known. */
export function commune(place: PlaceValue, towns: Towns): PlaceValue {
  if (place.precision === 'unresolved') return { ...place, name: WITHHELD, lat: null, lon: null, geonames: null }
  if (place.precision !== 'site') return place
  const town = towns.get(key(place))
  const { lat, lon, geonames } = town ?? { lat: null, lon: null, geonames: null }
  return { ...place, precision: 'place', lat, lon, geonames }
}

function key({ name, country }: PlaceValue): string {
  return `${country ?? ''}/${name}`
}
