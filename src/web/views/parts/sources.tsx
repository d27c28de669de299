import type { ReportSpan } from '../../../model/desk.ts'
import type { ReportName } from '../../contract.ts'
import { t } from '../../i18n/index.ts'
import { href } from '../../router.ts'
import { visible } from '../report/glyphs.ts'
import { quoteText } from './value.ts'

export type ReportNames = ReadonlyMap<string, ReportName>

export function byId(reports: readonly ReportName[]): ReportNames {
  return new Map(reports.map((report) => [report.id, report]))
}

export function sourceName(report: ReportName | undefined, id: string): string {
  return visible(report?.source ?? report?.title ?? id)
}

interface WordsProps {
  readonly span: ReportSpan
  readonly reports: ReportNames
}

/** Words of a report, as a link to where they stand in it. */
export function Words({ span, reports }: WordsProps) {
  const report = reports.get(span.report)
  const words = quoteText(span.text)
  const source = sourceName(report, span.report)
  return (
    <a
      class="words"
      href={href('reports', span.report, { start: span.start, end: span.end })}
      aria-label={t('incident.openWords', { words, source })}
    >
      <q lang={report?.language} dir="auto">
        {words}
      </q>
    </a>
  )
}

interface SourcesProps {
  readonly ids: readonly string[]
  readonly spans: readonly ReportSpan[]
  readonly reports: ReportNames
}

/** Who says it, in which words: one line a report. */
export function Sources({ ids, spans, reports }: SourcesProps) {
  return (
    <ul class="sources">
      {ids.map((id) => {
        const own = spans.filter((span) => span.report === id)
        return (
          <li key={id}>
            <a href={href('reports', id)}>{sourceName(reports.get(id), id)}</a>{' '}
            {own.map((span) => (
              <Words key={`${span.start}-${span.end}`} span={span} reports={reports} />
            ))}
            {own.length === 0 && <small class="muted">{t('incident.noWords')}</small>}
          </li>
        )
      })}
    </ul>
  )
}
