import type { IncidentRecord, PlaceValue } from '../../model/desk.ts'
import { shown } from '../common/fields.ts'
import { pointOf } from '../common/points.ts'
import { TARGET_WORDS } from '../common/words.ts'
import { type Context, constant, incidentId, relationship } from './context.ts'
import type { StixObject } from './shape.ts'

/**
 * Radius in metres for STIX's `precision`. Not measured: a register may hold its town's point for a site, and a town is as wide as
 * it is, so that both get a radius that holds all but the largest cities.
 */
const RADIUS_M = 15_000

/** Sectors of STIX's open vocabulary. */
const SECTORS: Readonly<Record<string, readonly string[]>> = {
  prison: ['government-public-services'],
  'prison-staff': ['government-public-services'],
  police: ['emergency-services'],
  military: ['defense'],
  government: ['government'],
  court: ['government-public-services'],
  diplomatic: ['government-national'],
  education: ['education'],
  transport: ['transportation'],
  telecom: ['telecommunications'],
  energy: ['energy'],
  water: ['water'],
  health: ['healthcare'],
  business: ['commercial'],
  finance: ['financial-services'],
  media: ['communications'],
  tourism: ['hospitality-leisure'],
  aid: ['non-profit'],
}

/** Where an incident was and what it was aimed at, as far as the reports tell, with the relationships to it. */
export function placeObjects(context: Context, incident: IncidentRecord): StixObject[] {
  const id = incidentId(context, incident)
  const place = shown(incident, 'where')
  const location = place && locationOf(context, place)
  const targets = targetIdentities(context, incident)
  const site = shown(incident, 'site') ? targets[0] : undefined
  return [
    ...(location ? [location, relationship(context, 'located-at', id, location.id)] : []),
    ...targets.flatMap((target) => [target, relationship(context, 'targets', id, target.id)]),
    ...(location && site ? [relationship(context, 'located-at', site.id, location.id)] : []),
  ]
}

/** A location needs a country or a point; a place that has neither stays in the incident's words. */
function locationOf(context: Context, place: PlaceValue): StixObject | null {
  const point = pointOf(place)
  if (point === null && place.country === null) return null
  const city = place.precision === 'site' || place.precision === 'place' ? place.name : null
  const area = place.region ?? (place.precision === 'region' ? place.name : null)
  const properties = {
    name: place.name,
    ...(point ? { latitude: point.lat, longitude: point.lon, precision: RADIUS_M } : {}),
    ...(place.country === null ? {} : { country: place.country }),
    ...(area === null ? {} : { administrative_area: area }),
    ...(city === null ? {} : { city }),
  }
  return constant(context, context.id('location', JSON.stringify(properties)), properties)
}

/** The site, when one is named; else what kind of thing or person was aimed at, as a class. */
function targetIdentities(context: Context, incident: IncidentRecord): StixObject[] {
  const site = shown(incident, 'site')
  const kinds = site ? [site.kind] : (shown(incident, 'targets') ?? [])
  return kinds.map((kind) => {
    const name = site?.name ?? TARGET_WORDS[kind]
    const identityClass = site ? 'organization' : 'class'
    const sectors = SECTORS[kind]
    return constant(context, context.id('identity', identityClass, name, kind), {
      name,
      identity_class: identityClass,
      ...(sectors ? { sectors } : {}),
      ...(site?.register
        ? { external_references: [{ source_name: 'site register', external_id: site.register }] }
        : {}),
    })
  })
}
