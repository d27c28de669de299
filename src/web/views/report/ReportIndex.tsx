import { useEffect, useState } from 'preact/hooks'
import { MarkingBadge } from '../../components/Badge.tsx'
import { Button } from '../../components/Button.tsx'
import { Field } from '../../components/Field.tsx'
import { Page } from '../../components/Page.tsx'
import { Empty, ErrorPanel, Spinner } from '../../components/states.tsx'
import { type Column, Table } from '../../components/Table.tsx'
import type { ReportListItem } from '../../contract.ts'
import { formatNumber, t } from '../../i18n/index.ts'
import { href, route, setParams } from '../../router.ts'
import { localTime } from '../incident/local.ts'
import { usePages } from '../parts/usePages.ts'
import { valueText } from '../parts/value.ts'
import { visible } from './glyphs.ts'

/** Typing is not searched letter by letter. */
const TYPED_MS = 200

/** All reports of the desk, by words. */
export function ReportIndex() {
  const [text, setText] = useState(route.value.params.get('q') ?? '')
  const q = route.value.params.get('q') ?? ''
  useEffect(() => {
    const wait = setTimeout(() => setParams({ q: text.trim() || null }), TYPED_MS)
    return () => clearTimeout(wait)
  }, [text])
  const { items, total, error, more } = usePages<ReportListItem>('/reports', { q, limit: 50 })
  return (
    <Page title={t('report.listTitle')}>
      <Field label={t('report.search')}>
        {(control) => (
          <input {...control} type="search" value={text} onInput={(event) => setText(event.currentTarget.value)} />
        )}
      </Field>
      {error && <ErrorPanel error={error} />}
      {!items && !error && <Spinner />}
      {items?.length === 0 && <Nothing searched={q !== ''} />}
      {items && items.length > 0 && (
        <>
          <Table
            caption={t('report.shownOf', { shown: items.length, total })}
            columns={columns()}
            rows={items}
            rowKey={({ id }) => id}
          />
          {more && <Button onClick={more}>{t('report.more')}</Button>}
        </>
      )}
    </Page>
  )
}

function Nothing({ searched }: { readonly searched: boolean }) {
  if (searched) return <Empty title={t('report.noneFits')}>{t('report.noneFitsAdvice')}</Empty>
  return (
    <Empty title={t('report.none')}>
      <p>{t('report.noneAdvice')}</p>
      <a href={href('intake')}>{t('report.toIntake')}</a>
    </Empty>
  )
}

function columns(): Column<ReportListItem>[] {
  return [
    {
      key: 'title',
      head: t('report.title'),
      rowHead: true,
      cell: ({ id, title, language }) => (
        <a class="report-title" href={href('reports', id)} lang={language} dir="auto">
          {visible(title ?? t('report.untitled'))}
        </a>
      ),
    },
    { key: 'source', head: t('report.source'), cell: ({ source }) => visible(source ?? '–') },
    {
      key: 'published',
      head: t('report.published'),
      cell: ({ published }) => (
        <span class="day">{published ? valueText('date', published.slice(0, 10)) : t('report.undated')}</span>
      ),
    },
    { key: 'added', head: t('report.added'), cell: ({ addedAt }) => <span class="day">{localTime(addedAt)}</span> },
    {
      key: 'incidents',
      head: t('shell.view.incidents'),
      numeric: true,
      cell: ({ incidents }) => formatNumber(incidents),
    },
    { key: 'marking', head: t('report.marking'), cell: ({ marking }) => <MarkingBadge marking={marking} /> },
  ]
}
