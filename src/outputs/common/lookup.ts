import type { Dossier, IncidentRecord, ReportRecord, Told, WaveRecord } from '../../model/desk.ts'
import type { Claim } from '../../model/reading.ts'
import { wavesOf } from './waves.ts'

/** What is looked up for every incident of a dossier; made once for each, so that an export takes time in proportion to it. */
export interface Lookup {
  readonly reports: ReadonlyMap<string, ReportRecord>
  readonly incidents: ReadonlyMap<string, IncidentRecord>
  readonly waves: ReadonlyMap<string, WaveRecord>
  /** Incidents by the reports that tell them. */
  readonly toldBy: ReadonlyMap<string, readonly IncidentRecord[]>
  readonly claims: ReadonlyMap<string, readonly Told<Claim>[]>
  /** What each report is called in sentences: the outlet, else the title, else the id. */
  readonly names: ReadonlyMap<string, string>
}

const MADE = new WeakMap<Dossier, Lookup>()

export function lookup(dossier: Dossier): Lookup {
  const known = MADE.get(dossier)
  if (known) return known
  const made: Lookup = {
    reports: new Map(dossier.reports.map((report) => [report.id, report])),
    incidents: new Map(dossier.incidents.map((incident) => [incident.id, incident])),
    waves: new Map(wavesOf(dossier).map((wave) => [wave.id, wave])),
    toldBy: grouped(dossier.incidents, ({ reports }) => reports),
    claims: grouped(dossier.claims, ({ report }) => [report]),
    names: new Map(dossier.reports.map(({ id, source, title }) => [id, source ?? title ?? id])),
  }
  MADE.set(dossier, made)
  return made
}

function grouped<T>(items: readonly T[], keysOf: (item: T) => readonly string[]): Map<string, T[]> {
  const groups = new Map<string, T[]>()
  for (const item of items) {
    for (const key of new Set(keysOf(item))) {
      const group = groups.get(key)
      if (group) group.push(item)
      else groups.set(key, [item])
    }
  }
  return groups
}
