import type { Dossier, FieldName, IncidentRecord, ReportRecord } from '../../model/desk.ts'
import type { Print } from './format.ts'
import type { BriefSettings } from './shape.ts'
import { en } from './words/en.ts'
import { fr } from './words/fr.ts'
import type { BriefWords } from './words/shape.ts'

/** Every language a brief can be written in. */
export const BRIEF_WORDS: Readonly<Record<BriefSettings['language'], BriefWords>> = { en, fr }

/** Names of people whom a brief does not name: victims, and suspects, who are presumed innocent. */
export const WITHHELD: ReadonlySet<string> = new Set<FieldName>(['victims.names', 'perpetrators.names'])

/** What every part of a brief looks at. */
export interface Context extends Print {
  readonly dossier: Dossier
  readonly settings: BriefSettings
  /** Incidents that the brief is about, by time: neither rejected nor background. */
  readonly incidents: readonly IncidentRecord[]
  /** Those told as background. */
  readonly background: readonly IncidentRecord[]
  /** Every incident of the dossier that no one rejected. */
  readonly known: ReadonlyMap<string, IncidentRecord>
  readonly reports: ReadonlyMap<string, ReportRecord>
  /** Reports that print one dispatch, by time; the place in the list is the number less one. */
  readonly origins: readonly (readonly ReportRecord[])[]
  readonly numberOf: ReadonlyMap<string, number>
}

/** Lays out a dossier for one brief. */
export function contextOf(dossier: Dossier, settings: BriefSettings): Context {
  const words = BRIEF_WORDS[settings.language]
  const kept = dossier.incidents.filter(({ state }) => state !== 'rejected').sort(byTime)
  const members = dossier.wave && new Set(dossier.wave.incidents)
  const meant = members ? kept.filter(({ id }) => members.has(id)) : kept
  const origins = originsOf(dossier.reports)
  return {
    dossier,
    settings,
    words,
    language: settings.language,
    zone: dossier.zone,
    incidents: meant.filter(({ past }) => !past),
    background: meant.filter(({ past }) => past),
    known: new Map(kept.map((incident) => [incident.id, incident])),
    reports: new Map(dossier.reports.map((report) => [report.id, report])),
    origins,
    numberOf: new Map(origins.flatMap((group, i) => group.map(({ id }) => [id, i + 1] as const))),
  }
}

const LAST = '\uffff'
const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0)

function byTime(a: IncidentRecord, b: IncidentRecord): number {
  const from = ({ fields }: IncidentRecord) => fields.when?.shown?.from ?? fields.date?.shown ?? LAST
  return compare(from(a), from(b)) || compare(a.id, b.id)
}

function originsOf(reports: readonly ReportRecord[]): ReportRecord[][] {
  const groups = new Map<string, ReportRecord[]>()
  const sorted = [...reports].sort((a, b) => compare(a.published ?? LAST, b.published ?? LAST) || compare(a.id, b.id))
  for (const report of sorted) groups.set(report.origin, [...(groups.get(report.origin) ?? []), report])
  return [...groups.values()]
}
