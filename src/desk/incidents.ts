import { fieldsOf, originsOf, type Telling } from '../linking/index.ts'
import type { Credibility, Decision, Field, FieldName, Fields, IncidentRecord, ReportSpan } from '../model/desk.ts'
import type { Store } from '../store/store.ts'
import { active } from './constraints.ts'
import { DeskError } from './error.ts'
import { incidentId, waveIdOf } from './ids.ts'
import { incidentSerial } from './resolve.ts'
import { concerns, stateOf } from './summary.ts'
import { currentWaves, waveByIncident } from './survey.ts'
import { tellingsOf } from './tellings.ts'

/** One incident with all its values. Throws a DeskError where there is none. */
export async function incident(store: Store, id: string): Promise<IncidentRecord> {
  const [record] = await incidentRecords(store, [await incidentSerial(store, id)])
  return record!
}

/** Incidents held in memory at a time, with the readings that tell them. */
const BATCH = 200

export interface IncidentFilter {
  /** Wave id. */
  readonly wave?: string | undefined
  /** Local dates or date-times, half-open. */
  readonly from?: string | undefined
  readonly to?: string | undefined
  /** ISO 3166-1 alpha-2. */
  readonly country?: string | undefined
  /** Background incidents besides. */
  readonly past?: boolean | undefined
}

/** The desk's incidents by time, undated ones last, then by id; in batches, so that a large desk fits in memory. */
export async function* incidents(store: Store, filter: IncidentFilter = {}): AsyncGenerator<IncidentRecord> {
  const serials = await serialsOf(store, filter)
  for (let i = 0; i < serials.length; i += BATCH) yield* await incidentRecords(store, serials.slice(i, i + BATCH))
}

/** Serials of the incidents that a filter lets through, by time. */
export async function serialsOf(store: Store, filter: IncidentFilter = {}): Promise<number[]> {
  const members = filter.wave === undefined ? null : await membersOf(store, filter.wave)
  const rows = (await store.allSummaries()).filter(
    ({ incident: serial, from, country, json }) =>
      (members === null || members.has(incidentId(serial))) &&
      (filter.country === undefined || country === filter.country.toUpperCase()) &&
      (filter.from === undefined || (from !== null && from >= filter.from)) &&
      (filter.to === undefined || (from !== null && from < filter.to)) &&
      (filter.past !== false || !(JSON.parse(json) as { past: boolean }).past),
  )
  return rows.sort((a, b) => time(a.from) - time(b.from) || a.incident - b.incident).map((row) => row.incident)
}

async function membersOf(store: Store, wave: string): Promise<ReadonlySet<string>> {
  const found = (await currentWaves(store)).find(({ id }) => id === waveIdOf(wave))
  if (!found) throw new DeskError('no-such-wave', wave)
  return new Set(found.incidents)
}

function time(from: string | null): number {
  return from === null ? Number.POSITIVE_INFINITY : Date.parse(`${from.slice(0, 19)}Z`)
}

/** Records of these incidents, in their order. */
export async function incidentRecords(store: Store, serials: readonly number[]): Promise<IncidentRecord[]> {
  const told = await tellingsOf(store, serials)
  const waves = waveByIncident(await currentWaves(store))
  const mentions = [...told.values()].flat().map(({ mention }) => mention)
  const decisions = active(await store.decisionsOn(mentions))
  return serials.map((serial) => recordOf(serial, told.get(serial)!, decisions, waves.get(incidentId(serial)) ?? null))
}

function recordOf(
  serial: number,
  tellings: readonly Telling[],
  log: readonly Decision[],
  wave: string | null,
): IncidentRecord {
  const keys = new Set(tellings.map(({ mention }) => mention))
  const own = log.filter((decision) => concerns(decision, keys))
  const sources = originsOf(tellings).size
  return {
    id: incidentId(serial),
    mentions: [...keys].sort(),
    reports: [...new Set(tellings.map(({ report }) => report))].sort(),
    sources,
    state: stateOf(keys, own),
    credibility: credibilityOf(own, sources, tellings),
    past: tellings.every(({ incident: told }) => told.past === true),
    wave,
    attribution: tellings.every(({ incident: told }) => told.modality !== 'stated') ? attributions(tellings) : [],
    spans: tellings.flatMap(({ report, incident: told }) => told.spans.map((span) => ({ report, ...span }))),
    fields: corrected(fieldsOf(tellings), own),
  }
}

function attributions(tellings: readonly Telling[]): ReportSpan[] {
  return tellings.flatMap(({ report, incident: { attribution } }) => (attribution ? [{ report, ...attribution }] : []))
}

/**
 * Information is 1 where independent sources state it, 2 where one states it on its own account, 3 where it is only attributed to
 * somebody, 6 where it is alleged or denied; a person's grade overrides.
 */
function credibilityOf(log: readonly Decision[], sources: number, tellings: readonly Telling[]): Credibility {
  const graded = log.flatMap(({ act }) => (act.kind === 'grade-incident' ? [act.credibility] : [])).at(-1)
  if (graded) return graded
  const stating = originsOf(tellings.filter(({ incident: { modality } }) => modality === 'stated')).size
  if (stating >= 2) return '1'
  if (stating === 1) return '2'
  return sources > 0 && tellings.some(({ incident: { modality } }) => modality === 'attributed') ? '3' : '6'
}

/** A correction stands beside the sources' values and is the one shown. */
function corrected(fields: Fields, log: readonly Decision[]): Fields {
  const result: Record<string, Field<unknown>> = { ...fields }
  for (const { id, act } of log) {
    if (act.kind !== 'correct') continue
    const told = result[act.field] ?? { values: [], disagreement: false, difference: 'none' as const }
    result[act.field] = { ...told, shown: act.value, rule: 'decided', decision: id }
    if (act.field === 'when') correctDate(result, act.value, id)
  }
  return result as { [Name in FieldName]?: Field<never> }
}

function correctDate(fields: Record<string, Field<unknown>>, when: unknown, decision: string): void {
  const from = (when as { from: string | null } | null)?.from ?? null
  const told = fields.date ?? { values: [], disagreement: false, difference: 'none' as const }
  fields.date = { ...told, shown: from?.slice(0, 10) ?? null, rule: 'decided', decision }
}
