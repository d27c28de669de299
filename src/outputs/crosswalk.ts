import type { Dossier } from '../model/desk.ts'
import { csv } from './common/csv.ts'
import { compare } from './common/fields.ts'
import { allowed, type ExportOptions } from './common/options.ts'

const COLUMNS = ['report', 'ref', 'mention', 'incident', 'wave', 'main', 'key', 'source', 'published', 'origin']

/** Which report tells which incident: one row a mention, background too, by report and mention. */
export function crosswalk(dossier: Dossier, options: ExportOptions): string {
  const said = allowed(dossier, options)
  const incidents = new Map(
    said.incidents.flatMap((incident) => incident.mentions.map((key) => [key, incident] as const)),
  )
  const reports = new Map(said.reports.map((report) => [report.id, report]))
  const rows = [...said.mentions].sort(byReport).map(({ key, report, local }) => {
    const incident = incidents.get(key)
    const told = reports.get(report)
    return [
      report,
      told?.ref ?? '',
      local,
      incident?.id ?? '',
      incident?.wave ?? '',
      String(said.main[report] === key),
      key,
      told?.source ?? '',
      told?.published ?? '',
      told?.origin ?? '',
    ]
  })
  return csv(COLUMNS, rows)
}

function byReport(a: Dossier['mentions'][number], b: Dossier['mentions'][number]): number {
  return compare(a.report, b.report) || number(a.key) - number(b.key) || compare(a.key, b.key)
}

/** The n of `R-…/n`. */
function number(key: string): number {
  return Number(/\d+$/.exec(key)?.[0] ?? 0)
}
