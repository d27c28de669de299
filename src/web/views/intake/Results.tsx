import { Badge } from '../../components/Badge.tsx'
import { Table } from '../../components/Table.tsx'
import { formatNumber, t } from '../../i18n/index.ts'
import { href } from '../../router.ts'
import { visible } from '../report/glyphs.ts'
import type { IntakeItem, Job } from './taken.ts'

interface ResultsProps {
  readonly jobs: readonly Job[]
  readonly single: readonly IntakeItem[]
}

/** How far it is, and what came of each document; what could not be read comes first, with what to do. */
export function Results({ jobs, single }: ResultsProps) {
  const items = [...single, ...jobs.flatMap((job) => job.items)]
  const failed = items.filter(({ trouble }) => trouble !== null)
  return (
    <section aria-labelledby="results">
      <h2 id="results">{t('intake.results')}</h2>
      {jobs.map((job) => (
        <Progress key={job.id} job={job} />
      ))}
      {failed.length > 0 && (
        <p class="notice notice-warn" role="status">
          {t('intake.failed', { n: failed.length })}. {t('intake.failedAdvice')}
        </p>
      )}
      {items.length === 0 && jobs.length === 0 && <p class="muted">{t('intake.nothingYet')}</p>}
      {items.length > 0 && (
        <>
          <ResultTable items={[...failed, ...items.filter(({ trouble }) => trouble === null)]} />
          <a href={href('situation')}>{t('intake.toSituation')}</a>
        </>
      )}
    </section>
  )
}

function Progress({ job: { done, total } }: { readonly job: Job }) {
  const finished = total !== null && done >= total
  return (
    <p class="intake-progress">
      <progress aria-label={t('intake.progress')} max={Math.max(1, total ?? 1)} value={done} />
      <span role="status">
        {finished ? t('intake.finished') : t('intake.progressOf', { done, total: total ?? '…' })}
      </span>
    </p>
  )
}

function ResultTable({ items }: { readonly items: readonly IntakeItem[] }) {
  return (
    <Table
      caption={t('intake.results')}
      captionHidden
      rows={items.map((item, i) => ({ ...item, key: `${i} ${item.name}` }))}
      rowKey={({ key }) => key}
      columns={[
        {
          key: 'file',
          head: t('intake.file'),
          rowHead: true,
          cell: ({ name, report }) => (report ? <a href={href('reports', report)}>{visible(name)}</a> : visible(name)),
        },
        { key: 'result', head: t('intake.result'), cell: (item) => <Outcome item={item} /> },
        {
          key: 'incidents',
          head: t('intake.incidents'),
          numeric: true,
          cell: ({ incidents, trouble }) => (trouble ? '–' : formatNumber(incidents)),
        },
      ]}
    />
  )
}

function Outcome({ item: { change, trouble } }: { readonly item: IntakeItem }) {
  if (trouble) {
    return (
      <div class="trouble">
        <p>{t('intake.trouble', { detail: visible(trouble.message) })}</p>
        <p>{t('intake.advice', { advice: visible(trouble.advice) })}</p>
      </div>
    )
  }
  return change ? <Badge tone={change === 'same' ? 'neutral' : 'good'}>{t(`intake.change.${change}`)}</Badge> : null
}
