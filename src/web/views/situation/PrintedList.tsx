import { useEffect, useState } from 'preact/hooks'
import { Table } from '../../components/Table.tsx'
import { TimeText } from '../../components/TimeText.tsx'
import { t, tData } from '../../i18n/index.ts'
import type { Row } from './columns.ts'
import type { Situation } from './state.ts'
import { precisionText, titleOf } from './title.ts'

/** A longer list on paper helps nobody; exports give it whole. */
const PRINTED_MAX = 300

/** The list as a table for paper. Its rows are fetched before: the browser waits for nothing when it prints. */
export function PrintedList({ situation }: { readonly situation: Situation }) {
  const [rows, setRows] = useState<readonly Row[]>([])
  const [printing, setPrinting] = useState(false)
  const version = situation.version.value
  useEffect(() => {
    void situation.client.ask('rows', { start: 0, count: PRINTED_MAX }).then(setRows)
  }, [version])
  useEffect(() => onPrint(setPrinting), [])
  if (!printing) return null
  const total = situation.shown.value?.listed ?? 0
  return (
    <div class="print-only">
      <Table caption={t('situation.list')} columns={columns()} rows={rows} rowKey={({ id }) => id} />
      {total > rows.length && <p>{t('situation.printed', { n: rows.length, total })}</p>}
    </div>
  )
}

function onPrint(tell: (printing: boolean) => void): () => void {
  const before = () => tell(true)
  const after = () => tell(false)
  window.addEventListener('beforeprint', before)
  window.addEventListener('afterprint', after)
  return () => {
    window.removeEventListener('beforeprint', before)
    window.removeEventListener('afterprint', after)
  }
}

function columns() {
  return [
    {
      key: 'label',
      head: t('situation.column.what'),
      rowHead: true,
      cell: (row: Row) => `${titleOf(row)} (${row.id})`,
    },
    {
      key: 'time',
      head: t('situation.column.when'),
      cell: (row: Row) => <TimeText time={{ from: row.from, to: row.to }} country={row.country} full />,
    },
    { key: 'precision', head: t('situation.column.place'), cell: (row: Row) => precisionText(row.precision) },
    {
      key: 'state',
      head: t('situation.column.state'),
      cell: (row: Row) => tData('words', `state.${row.state}`, row.state),
    },
  ]
}
