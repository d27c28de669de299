import type { FieldName } from '../../../model/desk.ts'
import { Page } from '../../components/Page.tsx'
import { Empty, ErrorPanel, Spinner } from '../../components/states.tsx'
import { type Column, Table } from '../../components/Table.tsx'
import { formatNumber, t } from '../../i18n/index.ts'
import { useResource } from '../../resource.ts'
import { href } from '../../router.ts'
import { language } from '../../store.ts'
import { type Rows, rowsOf } from '../parts/rows.ts'
import { fieldText, valueText } from '../parts/value.ts'
import { visible } from '../report/glyphs.ts'

type Missing = 'one-coder' | 'no-overlap' | 'no-variation' | 'few-units'
interface Maybe<T> {
  readonly value: T | null
  readonly missing: Missing | null
}

/** As the desk tells how far coders agree on a field. */
interface FieldAgreement {
  readonly field: FieldName
  readonly label: string | null
  readonly coders: readonly string[]
  readonly units: number
  readonly percent: Maybe<number>
  readonly alpha: Maybe<number>
  readonly interval: Maybe<{ readonly low: number; readonly high: number }>
  readonly pairs: readonly { readonly coders: readonly string[]; readonly kappa: Maybe<number> }[]
  readonly disagreements: readonly {
    readonly incident: string
    readonly values: readonly { readonly coder: string; readonly value: unknown }[]
  }[]
}

export function Agreement() {
  const { data, error, reload } = useResource<Rows<FieldAgreement>>('/agreement')
  const rows = rowsOf(data)
  return (
    <Page
      title={t('review.agreement')}
      actions={
        <a class="button" href={href('review')}>
          {t('review.queue')}
        </a>
      }
    >
      {error && <ErrorPanel error={error} onRetry={reload} />}
      {!data && !error && <Spinner />}
      {data && rows.length === 0 && <Empty title={t('review.agreementNone')}>{t('review.agreementNoneAdvice')}</Empty>}
      {rows.length > 0 && (
        <>
          <p>
            {t('review.coders')}
            {t('incident.colon')} {rows[0]!.coders.map(coderName).join(', ')}
          </p>
          <Table
            caption={t('review.agreement')}
            captionHidden
            columns={columns()}
            rows={rows}
            rowKey={({ field, label }) => `${field} ${label}`}
          />
          <Differing rows={rows.filter(({ label }) => label === null)} />
        </>
      )}
    </Page>
  )
}

const coderName = (name: string) => (name === 'tocsin' ? t('review.machine') : visible(name))

function columns(): Column<FieldAgreement>[] {
  const number = (maybe: Maybe<number>) => maybeText(maybe, (value) => formatNumber(Math.round(value * 1000) / 1000))
  return [
    {
      key: 'field',
      head: t('review.field'),
      rowHead: true,
      cell: ({ field, label }) =>
        label === null
          ? fieldText(field)
          : `${fieldText(field)}, ${t('review.label', { label: valueText(field, label) })}`,
    },
    { key: 'units', head: t('review.units'), numeric: true, cell: ({ units }) => formatNumber(units) },
    {
      key: 'percent',
      head: t('review.percent'),
      numeric: true,
      cell: ({ percent }) =>
        maybeText(percent, (value) =>
          new Intl.NumberFormat(language.value, { style: 'percent', maximumFractionDigits: 0 }).format(value),
        ),
    },
    { key: 'alpha', head: t('review.alpha'), numeric: true, cell: ({ alpha }) => number(alpha) },
    {
      key: 'interval',
      head: t('review.interval'),
      numeric: true,
      cell: ({ interval }) =>
        maybeText(
          interval,
          ({ low, high }) =>
            `${formatNumber(Math.round(low * 100) / 100)} – ${formatNumber(Math.round(high * 100) / 100)}`,
        ),
    },
    {
      key: 'kappa',
      head: t('review.kappa'),
      cell: ({ pairs }) =>
        pairs.map(({ coders, kappa }) => (
          <div key={coders.join()}>{`${coders.map(coderName).join(', ')}${t('incident.colon')} ${number(kappa)}`}</div>
        )),
    },
  ]
}

function maybeText<T>({ value, missing }: Maybe<T>, text: (value: T) => string): string {
  if (value !== null) return text(value)
  return missing ? t(`review.missing.${missing}`) : '–'
}

function Differing({ rows }: { readonly rows: readonly FieldAgreement[] }) {
  const differing = rows.flatMap(({ field, disagreements }) => disagreements.map((one) => ({ field, ...one })))
  if (differing.length === 0) return null
  return (
    <Table
      caption={t('review.differ')}
      rows={differing}
      rowKey={({ field, incident }) => `${field} ${incident}`}
      columns={[
        {
          key: 'incident',
          head: t('incident.title'),
          rowHead: true,
          cell: ({ incident }) => <a href={href('incidents', incident)}>{incident}</a>,
        },
        { key: 'field', head: t('review.field'), cell: ({ field }) => fieldText(field) },
        {
          key: 'values',
          head: t('incident.values'),
          cell: ({ field, values }) =>
            values.map(({ coder, value }) => (
              <div key={coder}>{`${coderName(coder)}${t('incident.colon')} ${valueText(field, value)}`}</div>
            )),
        },
      ]}
    />
  )
}
