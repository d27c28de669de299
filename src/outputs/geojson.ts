import type { Dossier, IncidentRecord } from '../model/desk.ts'
import { FIELD_NAMES, fieldOf, shown } from './common/fields.ts'
import { allowed, type ExportOptions } from './common/options.ts'
import { pointOf } from './common/points.ts'

/** The part of RFC 7946 that is used here. */
interface Feature {
  readonly type: 'Feature'
  readonly id: string
  readonly geometry: { readonly type: 'Point'; readonly coordinates: readonly [lon: number, lat: number] } | null
  readonly properties: Readonly<Record<string, unknown>>
}

/**
 * Incidents as an RFC 7946 feature collection. What has no place, or only a region or a country, has no geometry: it is in the list
 * and on no map. `precision` says what a point stands for.
 */
export function geojson(dossier: Dossier, options: ExportOptions): string {
  const said = allowed(dossier, options)
  const collection = { type: 'FeatureCollection', asOf: said.asOf, features: said.incidents.map(featureOf) }
  return `${JSON.stringify(collection, null, 1)}\n`
}

function featureOf(incident: IncidentRecord): Feature {
  const { id, state, credibility, past, sources, reports, wave } = incident
  const place = shown(incident, 'where')
  const point = place && pointOf(place)
  return {
    type: 'Feature',
    id,
    geometry: point && { type: 'Point', coordinates: [point.lon, point.lat] },
    properties: {
      precision: place?.precision ?? null,
      state,
      credibility,
      past,
      sources,
      reports,
      wave,
      ...fieldsOf(incident),
    },
  }
}

/** Each field told: what is shown, by which rule, and every value with its reports. Coordinates are the geometry's alone. */
function fieldsOf(incident: IncidentRecord): Record<string, unknown> {
  const told = FIELD_NAMES.flatMap((name) => {
    const field = fieldOf(incident, name)
    if (!field) return []
    const values = field.values.map(({ value, reports }) => ({ value: withoutPoint(value), reports }))
    return [[name, { shown: withoutPoint(field.shown), rule: field.rule, disagreement: field.disagreement, values }]]
  })
  return Object.fromEntries(told)
}

function withoutPoint(value: unknown): unknown {
  if (value === null || typeof value !== 'object' || !('lat' in value)) return value
  const { lat: _lat, lon: _lon, ...rest } = value as Record<string, unknown>
  return rest
}
