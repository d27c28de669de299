import { Button } from '../../components/Button.tsx'
import { Empty, ErrorPanel, Spinner } from '../../components/states.tsx'
import { type Column, Table } from '../../components/Table.tsx'
import { InstantText } from '../../components/TimeText.tsx'
import { t, tData } from '../../i18n/index.ts'
import { usePages } from '../parts/usePages.ts'
import { visible } from '../report/glyphs.ts'

interface AuditEntry {
  readonly serial: number
  readonly at: string
  readonly who: string | null
  readonly address: string | null
  readonly action: string
  readonly subject: string | null
  readonly detail: string | null
}

/** Who did what, newest first. */
export function Audit() {
  const { items, error, more } = usePages<AuditEntry>('/audit', { limit: 50 })
  return (
    <section aria-labelledby="audit">
      <h2 id="audit">{t('people.audit')}</h2>
      <p class="muted">{t('people.auditNote')}</p>
      {error && <ErrorPanel error={error} />}
      {!items && !error && <Spinner />}
      {items?.length === 0 && <Empty title={t('people.auditNone')} />}
      {items && items.length > 0 && (
        <Table
          caption={t('people.audit')}
          captionHidden
          columns={columns()}
          rows={items}
          rowKey={({ serial }) => String(serial)}
        />
      )}
      {more && <Button onClick={more}>{t('people.more')}</Button>}
    </section>
  )
}

function columns(): Column<AuditEntry>[] {
  return [
    { key: 'at', head: t('people.at'), cell: ({ at }) => <InstantText at={at} /> },
    { key: 'who', head: t('people.who'), rowHead: true, cell: ({ who }) => visible(who ?? '–') },
    { key: 'did', head: t('people.did'), cell: ({ action }) => tData('people', `action.${action}`, action) },
    {
      key: 'subject',
      head: t('people.subject'),
      cell: ({ subject, detail }) => visible([subject, detail].filter(Boolean).join(' · ') || '–'),
    },
    { key: 'from', head: t('people.from'), cell: ({ address }) => visible(address ?? '–') },
  ]
}
