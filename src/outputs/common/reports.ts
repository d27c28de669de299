import type { Dossier, IncidentRecord, ReportRecord } from '../../model/desk.ts'
import { compare } from './fields.ts'
import { lookup } from './lookup.ts'

/** The reports of an incident: one of each independent origin first, then the copies; within each by publication, then id. */
export function reportsOf(incident: IncidentRecord, dossier: Dossier): ReportRecord[] {
  const known = lookup(dossier).reports
  const reports = incident.reports.flatMap((id) => known.get(id) ?? []).sort(byPublication)
  const first = reports.filter(({ origin }, i) => reports.findIndex((other) => other.origin === origin) === i)
  return [...first, ...reports.filter((report) => !first.includes(report))]
}

function byPublication(a: ReportRecord, b: ReportRecord): number {
  return compare(a.published ?? '9999', b.published ?? '9999') || compare(a.id, b.id)
}
