import { mainIncident } from '../linking/index.ts'
import type { Dossier, IncidentRecord, MentionRecord, Told, WaveRecord } from '../model/desk.ts'
import type { Reading } from '../model/reading.ts'
import type { Store } from '../store/store.ts'
import { active } from './constraints.ts'
import { type Desk, instant } from './desk.ts'
import { disagreementsOf, overallDisagreements } from './disagreements.ts'
import { DeskError } from './error.ts'
import { waveIdOf } from './ids.ts'
import { incidentRecords, serialsOf } from './incidents.ts'
import { reportRecords } from './reports.ts'
import { currentWaves } from './survey.ts'
import { readingsOf } from './tellings.ts'
import { zoneOf } from './zone.ts'

export interface Scope {
  /** One wave; the whole desk when left out. */
  readonly wave?: string | undefined
}

/** Everything that briefs and exports may say of the desk or of one wave. */
export async function dossier(desk: Desk, scope: Scope = {}): Promise<Dossier> {
  const { store } = desk
  const waves = await currentWaves(store)
  const wave = scope.wave === undefined ? null : waveOf(waves, scope.wave)
  const incidents = await incidentRecords(store, await serialsOf(store, wave ? { wave: wave.id } : {}))
  const ids = await reportsIn(store, wave ? incidents : null)
  const readings = await readingsOf(store, ids)
  const mentions = await mentionRecords(store, incidents)
  const told = records(readings)
  return {
    asOf: instant(desk.now()),
    zone: await zoneOf(store, incidents),
    wave,
    incidents,
    waves: wave ? [wave] : waves,
    mentions,
    main: mains(readings, mentions),
    reports: await reportRecords(store, ids),
    ...told,
    disagreements: [...incidents.flatMap(disagreementsOf), ...overallDisagreements(readings, wave?.id ?? null)],
    decisions: active(await store.decisions()),
  }
}

function waveOf(waves: readonly WaveRecord[], id: string): WaveRecord {
  const wave = waves.find((one) => one.id === waveIdOf(id))
  if (!wave) throw new DeskError('no-such-wave', id)
  return wave
}

async function reportsIn(store: Store, incidents: readonly IncidentRecord[] | null): Promise<string[]> {
  if (incidents === null) return (await store.allCurrent()).map(({ report }) => report).sort()
  return [...new Set(incidents.flatMap(({ reports }) => reports))].sort()
}

async function mentionRecords(store: Store, incidents: readonly IncidentRecord[]): Promise<MentionRecord[]> {
  const rows = await store.mentions(incidents.flatMap(({ mentions }) => mentions))
  return rows.map(({ key, report, local }) => ({ key, report, local })).sort((a, b) => (a.key < b.key ? -1 : 1))
}

/** For each report the mention of what it is about. */
function mains(readings: ReadonlyMap<string, Reading>, mentions: readonly MentionRecord[]): Record<string, string> {
  const main: Record<string, string> = {}
  for (const { key, report, local } of mentions)
    if (mainIncident(readings.get(report)!.incidents)?.id === local) main[report] = key
  return main
}

function records(readings: ReadonlyMap<string, Reading>) {
  const told = <T extends { id: string }>(of: (reading: Reading) => readonly T[]): Told<T>[] =>
    [...readings].flatMap(([report, reading]) =>
      of(reading).map((record) => ({ ...record, report, key: `${report}/${record.id}` })),
    )
  return {
    statements: told(({ statements }) => statements),
    measures: told(({ measures }) => measures),
    investigations: told(({ investigations }) => investigations),
    claims: told(({ claims }) => claims),
    markers: told(({ markers }) => markers),
    figures: told(({ figures }) => figures),
    hypotheses: told(({ hypotheses }) => hypotheses),
    notes: [...readings].flatMap(([report, { notes }]) => notes.map((note) => ({ ...note, report }))),
    declared: [...readings].flatMap(([report, { waves }]) =>
      waves.flatMap(({ declared, spans }) =>
        declared ? [{ report, count: declared, spans: spans.map((span) => ({ report, ...span })) }] : [],
      ),
    ),
  }
}
