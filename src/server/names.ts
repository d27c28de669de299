import type { LiveDesk } from '../desk/live/live.ts'
import type { View } from '../desk/live/view.ts'
import type { DisagreementRecord, ReportSpan } from '../model/desk.ts'
import type { ReportName } from './shapes.ts'

/** What the reports of these records are called by, each once. */
export function namesOf(
  { reports }: LiveDesk,
  { sight }: View,
  disagreements: readonly DisagreementRecord[],
  spans: readonly ReportSpan[] = [],
): ReportName[] {
  const values = disagreements.flatMap((record) => record.values)
  const words = [...spans, ...values.flatMap((value) => value.spans)]
  const ids = new Set([...values.flatMap((value) => value.reports), ...words.map(({ report }) => report)])
  return [...ids].sort().flatMap((id) => {
    const line = sight.report(id) ? reports.get(id) : undefined
    return line ? [{ id, title: line.title, source: line.source, language: line.language }] : []
  })
}
