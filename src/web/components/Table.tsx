import type { ComponentChildren } from 'preact'
import { t } from '../i18n/index.ts'

export interface Column<Row> {
  readonly key: string
  readonly head: ComponentChildren
  readonly cell: (row: Row) => ComponentChildren
  /** The cell that names the row. */
  readonly rowHead?: boolean
  readonly numeric?: boolean
}

interface TableProps<Row> {
  readonly caption: string
  /** The caption is there for screen readers alone: a heading beside the table says the same. */
  readonly captionHidden?: boolean
  readonly columns: readonly Column<Row>[]
  readonly rows: readonly Row[]
  readonly rowKey: (row: Row) => string
  readonly rowClass?: (row: Row) => string | undefined
}

/** A table that scrolls sideways by itself, by keyboard too, so that the page never does. */
export function Table<Row>({ caption, captionHidden = false, columns, rows, rowKey, rowClass }: TableProps<Row>) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keyboard.
    <section class="table-scroll" aria-label={t('shell.scroll', { caption })} tabIndex={0}>
      <table>
        <caption class={captionHidden ? 'hidden-text' : undefined}>{caption}</caption>
        <thead>
          <tr>
            {columns.map(({ key, head, numeric }) => (
              <th key={key} scope="col" class={numeric ? 'numeric' : undefined}>
                {head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={rowKey(row)} class={rowClass?.(row)}>
              {columns.map((column) => cell(column, row))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}

function cell<Row>({ key, cell: draw, rowHead, numeric }: Column<Row>, row: Row) {
  const look = numeric ? 'numeric' : undefined
  return rowHead ? (
    <th key={key} scope="row" class={look}>
      {draw(row)}
    </th>
  ) : (
    <td key={key} class={look}>
      {draw(row)}
    </td>
  )
}
