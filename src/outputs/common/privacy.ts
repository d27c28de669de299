import type {
  DisagreementRecord,
  Dossier,
  Field,
  FieldName,
  Fields,
  IncidentRecord,
  PlaceValue,
  ReportRecord,
} from '../../model/desk.ts'
import { foldOf } from '../../text/atoms.ts'
import { allValues } from './fields.ts'
import { urlHasStreet } from './privacy/addresses.ts'
import { commune, homeStreets, isHome, type Towns, townsOf } from './privacy/homes.ts'
import { isPerson, protectedNames } from './privacy/persons.ts'
import { type Secrets, scrubber, urlNames } from './privacy/scrub.ts'

/**
 * The dossier that may leave the desk. Withheld everywhere, in fields and quotes: names of victims, of persons named as
 * perpetrators and of whoever speaks without a public office; street addresses; for what may be a home, its site, its street and
 * every point finer than the commune. Who decided what stays inside too. Quotes keep their offsets, so that the desk finds them.
 */
export function publicDossier(dossier: Dossier): Dossier {
  const secrets: Secrets = {
    names: protectedNames(dossier),
    streets: homeStreets(dossier),
    common: commonWords(dossier),
  }
  const towns = townsOf(dossier)
  const homes = new Set(dossier.incidents.filter(isHome).map(({ id }) => id))
  const atHome = new Set(dossier.incidents.filter(isHome).flatMap(({ reports }) => reports))
  const structured: Dossier = {
    ...dossier,
    incidents: dossier.incidents.map((incident) => publicIncident(incident, towns)),
    reports: dossier.reports.map((report) => publicReport(report, secrets, atHome.has(report.id))),
    disagreements: dossier.disagreements.flatMap((record) => publicDisagreement(record, homes, towns)),
    decisions: [],
  }
  const scrub = scrubber(secrets)
  return withTexts(structured, scrub)
}

/** A URL that names a protected person goes; so does one with a street in it, where the report tells of a home. */
function publicReport(report: ReportRecord, secrets: Secrets, atHome: boolean): ReportRecord {
  const { url } = report
  return url !== null && (urlNames(url, secrets) || (atHome && urlHasStreet(url))) ? { ...report, url: null } : report
}

function publicIncident(incident: IncidentRecord, towns: Towns): IncidentRecord {
  const home = isHome(incident)
  const kept = Object.entries(incident.fields).flatMap(([name, field]) => {
    const left = field && publicField(name as FieldName, field as Field<unknown>, home, towns)
    return left ? [[name, left]] : []
  })
  return { ...incident, fields: Object.fromEntries(kept) as Fields }
}

function publicField(name: string, field: Field<unknown>, home: boolean, towns: Towns): Field<unknown> | null {
  const publish = publisher(name, home, towns)
  if (publish === null) return null
  const values = field.values.flatMap((one) => {
    const value = publish(one.value)
    return value === null ? [] : [{ ...one, value }]
  })
  const shown = field.shown === null ? null : publish(field.shown)
  return values.length === 0 && shown === null ? null : { ...field, values, shown }
}

/** What to do with the values of a field; null when the whole field goes. */
function publisher(name: string, home: boolean, towns: Towns): ((value: unknown) => unknown) | null {
  if (name === 'victims.names' || (home && name === 'site')) return null
  if (name === 'perpetrators.names') return organisationsOnly
  if (home && name === 'where') return (value) => commune(value as PlaceValue, towns)
  return (value) => value
}

function organisationsOnly(value: unknown): unknown {
  const left = (value as readonly string[]).filter((one) => !isPerson(one))
  return left.length ? left : null
}

function publicDisagreement(
  record: DisagreementRecord,
  homes: ReadonlySet<string>,
  towns: Towns,
): DisagreementRecord[] {
  const publish = publisher(record.field, homes.has(record.incident ?? ''), towns)
  if (publish === null) return []
  const values = record.values.flatMap((one) => {
    const value = publish(one.value)
    return value === null ? [] : [{ ...one, value }]
  })
  return values.length === 0 ? [] : [{ ...record, values, shown: record.shown === null ? null : publish(record.shown) }]
}

/** Folded words of places, sites and outlets. */
function commonWords(dossier: Dossier): Set<string> {
  const names = [
    ...dossier.incidents
      .flatMap((incident) => allValues(incident, 'where'))
      .flatMap(({ name, region }) => [name, region ?? '']),
    ...dossier.incidents
      .filter((incident) => !isHome(incident))
      .flatMap((incident) => allValues(incident, 'site').map(({ name }) => name)),
    ...dossier.reports.map(({ source }) => source ?? ''),
  ]
  return new Set(
    names.flatMap((name) => foldOf(name.toLowerCase()).split(/[^\p{L}\d]+/u)).filter((word) => word !== ''),
  )
}

/** The same value with every text in it mapped. */
function withTexts<T>(value: T, map: (text: string) => string): T {
  if (typeof value === 'string') return map(value) as T
  if (Array.isArray(value)) return value.map((one) => withTexts(one as unknown, map)) as T
  if (value === null || typeof value !== 'object') return value
  return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, withTexts(one as unknown, map)])) as T
}
