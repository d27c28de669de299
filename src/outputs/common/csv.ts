import { stringify } from 'csv-stringify/sync'

export type Cell = string | number | null

/**
 * Rows as CSV (RFC 4180 with LF). A text that a spreadsheet would take for a formula gets an apostrophe before it; numbers stay
 * numbers, -99 too. Control characters and line breaks become one space, so that one row is one line and nothing hides a formula
 * behind a break.
 */
export function csv(columns: readonly string[], rows: readonly (readonly Cell[])[]): string {
  return stringify([columns, ...rows.map((row) => row.map(cleaned))], { escape_formulas: true, record_delimiter: '\n' })
}

function cleaned(cell: Cell): Cell {
  if (typeof cell !== 'string') return cell === null || Number.isFinite(cell) ? cell : null
  return cell.replace(/[\p{Cc}\u2028\u2029]+/gu, ' ').replace(/^[\s\p{Cf}]+|\s+$/gu, '')
}
