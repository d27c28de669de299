import type { IncidentRecord, PlaceValue } from '../../model/desk.ts'
import type { Cell } from '../common/csv.ts'
import { lastDay, startOf, two } from '../common/dates.ts'
import { shown } from '../common/fields.ts'
import { pointOf } from '../common/points.ts'
import { gtdCountry } from './countries.ts'

/** Kinds that can last; only for them is a time of several days the length of the act. */
const LASTING = new Set(['kidnapping', 'hostage-taking', 'hijacking', 'riot', 'shelling'])

export function whenCells(incident: IncidentRecord): Record<string, Cell> {
  const { year, month, day, approximate } = startOf(incident)
  const when = shown(incident, 'when')
  const lasting = when?.precision === 'days' && (shown(incident, 'kinds') ?? []).some((kind) => LASTING.has(kind))
  return {
    iyear: year,
    imonth: month,
    iday: day,
    approxdate: approximate,
    extended: lasting ? 1 : 0,
    resolution: lasting && when?.to ? lastDay(when.to) : '',
  }
}

/** `04/14/2025: `, GTD's order of month and day; the parts that are known. */
export function gtdOpening(incident: IncidentRecord): string {
  const { year, month, day } = startOf(incident)
  const parts = [...(month ? [two(month), ...(day ? [two(day)] : [])] : []), String(year)]
  return year ? `${parts.join('/')}: ` : ''
}

export function whereCells(incident: IncidentRecord): Record<string, Cell> {
  const place = shown(incident, 'where')
  const country = gtdCountry(place?.country)
  const point = place && pointOf(place)
  const inTown = place?.precision === 'site' || place?.precision === 'place'
  return {
    country: country?.code ?? null,
    country_txt: country?.name ?? (place?.country ? place.country : 'Unknown'),
    region: country?.region ?? null,
    region_txt: country?.regionName ?? '',
    provstate: place?.region ?? (place?.precision === 'region' ? place.name : 'Unknown'),
    city: inTown ? place.name : 'Unknown',
    latitude: point?.lat ?? null,
    longitude: point?.lon ?? null,
    // 1: coordinates of the town. 5: none, as for a region or a country, whose middle would be a pin where nothing happened.
    specificity: point ? 1 : 5,
    vicinity: inTown ? 0 : -9,
    location: locationSentence(incident, place),
  }
}

function locationSentence(incident: IncidentRecord, place: PlaceValue | null): string {
  const site = shown(incident, 'site')
  if (site) return `The incident occurred at ${site.name}.`
  return place?.precision === 'unresolved' ? `The sources place the incident at ${place.name}.` : ''
}
