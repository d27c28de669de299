import type { ReportSpan } from '../../model/desk.ts'
import type { Span } from '../../model/reading.ts'
import type { AnyRecord } from './cites.ts'
import type { Context } from './context.ts'
import { RECORD_LISTS } from './shape.ts'

/** Most quotations printed of one independent source. */
export const QUOTES_MAX = 24

/** The words of a report that a brief stands on, in their order; those inside longer ones are left out. */
export function quotesOf(report: string, context: Context): ReportSpan[] {
  const spans = allSpans(context).get(report) ?? []
  const sorted = [...spans].sort((a, b) => a.start - b.start || b.end - a.end)
  const kept: ReportSpan[] = []
  for (const span of sorted) {
    const last = kept.at(-1)
    if (!last || span.end > last.end) kept.push(span)
  }
  return kept
}

const CACHE = new WeakMap<Context, Map<string, ReportSpan[]>>()

function allSpans(context: Context): Map<string, ReportSpan[]> {
  const known = CACHE.get(context)
  if (known) return known
  const found = new Map<string, ReportSpan[]>()
  const add = (report: string, { start, end, text }: Span | ReportSpan) => {
    const list = found.get(report)
    const span = { report, start, end, text }
    if (list) list.push(span)
    else found.set(report, [span])
  }
  for (const { spans } of [...context.incidents, ...context.background])
    for (const span of spans) add(span.report, span)
  for (const list of RECORD_LISTS)
    for (const record of context.dossier[list] as readonly AnyRecord[])
      for (const span of record.spans) add(record.report, span)
  for (const { report, spans } of context.dossier.declared) for (const span of spans) add(report, span)
  CACHE.set(context, found)
  return found
}
