import type { CountValue, Dossier, IncidentRecord } from '../model/desk.ts'
import { actorCells } from './acled/actors.ts'
import { ACLED_COLUMNS } from './acled/columns.ts'
import { eventTypeOf } from './acled/event.ts'
import { countryOf } from './common/countries.ts'
import { type Cell, csv } from './common/csv.ts'
import { startOf, two } from './common/dates.ts'
import { disagreementSentences } from './common/disagreement.ts'
import { allValues, compare, serialOf, shown } from './common/fields.ts'
import { lookup } from './common/lookup.ts'
import { allowed, type ExportOptions } from './common/options.ts'
import { pointOf } from './common/points.ts'
import { reportsOf } from './common/reports.ts'
import { summaryOf } from './common/summary.ts'

/** Why an incident has no row. */
type LeftOut = 'threat' | 'past' | 'rejected' | 'denied' | 'undated'

/** Incidents as rows of ACLED, one row an incident, by date, then id. */
export function acled(dossier: Dossier, options: ExportOptions): string {
  const said = allowed(dossier, options)
  const rows = said.incidents
    .filter((incident) => leftOutOf(incident) === null)
    .map((incident) => ({ incident, date: dateCells(incident) }))
    .sort(
      (a, b) => compare(String(a.date.event_date), String(b.date.event_date)) || compare(a.incident.id, b.incident.id),
    )
    .map(({ incident, date }) => {
      const cells = { ...date, ...rowOf(incident, said) }
      return ACLED_COLUMNS.map((column) => cells[column] ?? null)
    })
  return csv(ACLED_COLUMNS, rows)
}

/** How many incidents make no row of ACLED, by reason. */
export function acledLeftOut(dossier: Dossier): Readonly<Record<LeftOut, number>> {
  const counts = { threat: 0, past: 0, rejected: 0, denied: 0, undated: 0 }
  for (const incident of dossier.incidents) {
    const reason = leftOutOf(incident)
    if (reason) counts[reason]++
  }
  return counts
}

/** ACLED dates to the month at least and codes no threats. */
function leftOutOf(incident: IncidentRecord): LeftOut | null {
  const kinds = shown(incident, 'kinds') ?? []
  const modality = shown(incident, 'modality')
  if (incident.state === 'rejected') return 'rejected'
  if (incident.past) return 'past'
  if (modality === 'denied' || modality === 'hypothetical') return 'denied'
  if (kinds.length > 0 && kinds.every((kind) => kind === 'threat')) return 'threat'
  return startOf(incident).month === 0 ? 'undated' : null
}

function rowOf(incident: IncidentRecord, dossier: Dossier): Record<string, Cell> {
  const { disorder, event, sub } = eventTypeOf(incident)
  const actors = actorCells(incident, dossier, event)
  const reports = reportsOf(incident, dossier)
  return {
    event_id_cnty: `${countryOf(shown(incident, 'where')?.country)?.alpha3 ?? 'ZZZ'}${serialOf(incident.id)}`,
    disorder_type: disorder,
    event_type: event,
    sub_event_type: sub,
    ...actors,
    civilian_targeting: actors.inter2 === 7 && disorder === 'Political violence' ? 'Civilian targeting' : '',
    ...placeCells(incident),
    source: [...new Set(reports.map(({ source, title, id }) => source ?? title ?? id))].join('; '),
    // Whether an outlet is local or national is not in the dossier.
    source_scale: '',
    notes: notesOf(incident, dossier),
    fatalities: conservative(allValues(incident, 'casualties.killed')),
    tags: event === 'Riots' ? 'crowd size=no report' : '',
    timestamp: Math.floor(Date.parse(dossier.asOf) / 1000),
  }
}

/** A day; or, with time_precision 3 and a word in the notes, the middle of the month, which is ACLED's way to write a month. */
function dateCells(incident: IncidentRecord): Record<string, Cell> {
  const { year, month, day, approximate } = startOf(incident)
  const days = shown(incident, 'when')?.precision === 'days'
  return {
    event_date: `${String(year).padStart(4, '0')}-${two(month)}-${two(day || 15)}`,
    year,
    time_precision: day === 0 ? (days ? 2 : 3) : approximate ? 2 : 1,
  }
}

function placeCells(incident: IncidentRecord): Record<string, Cell> {
  const place = shown(incident, 'where')
  const country = countryOf(place?.country)
  const point = place && pointOf(place)
  return {
    iso: country?.numeric ?? null,
    region: country?.acledRegion ?? '',
    country: country?.name ?? '',
    admin1: place?.region ?? (place?.precision === 'region' ? place.name : ''),
    location: place?.name ?? '',
    latitude: point?.lat ?? null,
    longitude: point?.lon ?? null,
    geo_precision: point ? 1 : 3,
  }
}

function notesOf(incident: IncidentRecord, dossier: Dossier): string {
  const { year, month, day, approximate } = startOf(incident)
  const date = [year, ...(month ? [two(month)] : []), ...(day ? [two(day)] : [])].join('-')
  const notes = [
    summaryOf(incident, dossier, `${day ? 'On' : 'In'} ${date}: `),
    day ? '' : `The day is not known${approximate ? ` (${approximate})` : ''}; the date is the middle of the month.`,
    incident.fields['casualties.killed'] ? '' : 'Fatalities are not told.',
    ...disagreementSentences(incident, lookup(dossier).names),
    `[Tocsin ${incident.id}${incident.wave ? `, wave ${incident.wave}` : ''}]`,
  ]
  return notes.filter(Boolean).join(' ')
}

/** The lowest number any source tells; 0 when none does, as ACLED codes it: the notes then say that it is not told. */
function conservative(values: readonly CountValue[]): number {
  return values.length ? Math.min(...values.map(({ min }) => min ?? 0)) : 0
}
