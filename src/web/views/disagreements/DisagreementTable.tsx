import type { DisagreementRecord } from '../../../model/desk.ts'
import { Badge } from '../../components/Badge.tsx'
import { type Column, Table } from '../../components/Table.tsx'
import { t } from '../../i18n/index.ts'
import { href } from '../../router.ts'
import { type ReportNames, Sources } from '../parts/sources.tsx'
import { sameValue, valueText } from '../parts/value.ts'
import { subjectField } from './fields.ts'
import '../parts/parts.css'
import './disagreements.css'

interface TableProps {
  readonly records: readonly DisagreementRecord[]
  readonly names: ReportNames
}

/** Where reports differ: every value, who gives it, the one shown and why. */
export function DisagreementTable({ records, names }: TableProps) {
  return (
    <div class="differing-table">
      <Table
        caption={t('disagreements.count', { n: records.length })}
        columns={columns(names)}
        rows={records}
        rowKey={({ incident, wave, field }) => `${incident} ${wave} ${field}`}
      />
    </div>
  )
}

function columns(names: ReportNames): Column<DisagreementRecord>[] {
  return [
    { key: 'subject', head: t('disagreements.subject'), rowHead: true, cell: (record) => <Subject record={record} /> },
    { key: 'field', head: t('disagreements.field'), cell: ({ field }) => subjectField(field) },
    {
      key: 'difference',
      head: t('disagreements.difference'),
      cell: ({ difference }) => (
        <Badge tone={difference === 'conflict' ? 'warn' : 'info'}>{t(`incident.difference.${difference}`)}</Badge>
      ),
    },
    { key: 'values', head: t('disagreements.values'), cell: (record) => <Values record={record} names={names} /> },
  ]
}

function Subject({ record: { incident, wave } }: { readonly record: DisagreementRecord }) {
  if (incident) return <a href={href('incidents', incident)}>{incident}</a>
  return wave ? <a href={href('waves', wave)}>{wave}</a> : <span>{t('disagreements.whole')}</span>
}

function Values({
  record: { field, values, shown, rule },
  names,
}: {
  readonly record: DisagreementRecord
  readonly names: ReportNames
}) {
  return (
    <>
      <ul class="differing">
        {values.map(({ value, reports, spans }) => {
          const isShown = sameValue(value, shown)
          return (
            <li key={JSON.stringify(value)}>
              <span class={isShown ? 'is-shown-value' : undefined}>
                {isShown && (
                  <span role="img" aria-label={t('disagreements.shown')}>
                    ✓{' '}
                  </span>
                )}
                {valueText(field, value)}
              </span>
              <Sources ids={reports} spans={spans} reports={names} />
            </li>
          )
        })}
      </ul>
      <small class="muted">{t(`incident.rule.${rule}`)}</small>
    </>
  )
}
