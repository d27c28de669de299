import type { Table, TableRow } from '../../sources/table.ts'
import { SCAN_WORDS as WORDS } from '../words-scan.ts'
import type { Column, Columns } from './columns.ts'
import { strictNumber } from './settings.ts'

/** A row of the table as a scan takes it. */
export interface Usable {
  readonly line: number
  readonly x: number
  readonly y: number
  /** Days since 1970 where times are dates; null without a time column. */
  readonly time: number | null
  readonly cases: number
  readonly population: number
}

/** A row that cannot be used, and why. */
export interface LeftOut {
  readonly line: number
  readonly reason: string
}

export interface Rows {
  readonly usable: readonly Usable[]
  readonly leftOut: readonly LeftOut[]
  /** Times are dates. */
  readonly dated: boolean
  /** Rows whose number of cases had a fraction. */
  readonly fractions: number
}

const DAY_MS = 86_400_000
const CELL_CHARS = 40

/** Takes every row that has what the scan needs. Times are dates when the first that can be read is one. */
export function rowsOf(table: Table, columns: Columns): Rows {
  const dated = columns.time.length === 3 || table.rows.some(({ cells }) => isDate(cellOf(cells, columns.time[0])))
  const usable: Usable[] = []
  const leftOut: LeftOut[] = []
  let fractions = 0
  for (const row of table.rows) {
    const read = new RowReader(row, columns, dated, table.delimiter)
    const taken = read.all()
    if (read.reason === null) usable.push(taken)
    else leftOut.push({ line: row.line, reason: read.reason })
    if (read.reason === null && read.fraction) fractions++
  }
  return { usable, leftOut, dated, fractions }
}

const cellOf = (cells: readonly string[], column: Column | undefined): string =>
  column ? (cells[column.index] ?? '') : ''

class RowReader {
  reason: string | null = null
  fraction = false
  private readonly row: TableRow
  private readonly columns: Columns
  private readonly dated: boolean
  private readonly delimiter: string

  constructor(row: TableRow, columns: Columns, dated: boolean, delimiter: string) {
    this.row = row
    this.columns = columns
    this.dated = dated
    this.delimiter = delimiter
  }

  all(): Usable {
    const { columns } = this
    const x = this.coordinate(columns.x, 180)
    const y = this.coordinate(columns.y, 90)
    const time = columns.time.length === 0 ? null : this.time()
    const counted = columns.cases ? this.count(columns.cases) : 1
    const cases = Math.floor(counted)
    this.fraction = cases !== counted
    const population = columns.population ? this.count(columns.population) : 0
    return { line: this.row.line, x, y, time, cases, population }
  }

  /** A comma is taken for a decimal point where it cannot part cells, and for coordinates only: 1,234 people are many. */
  private coordinate(column: Column, degrees: number): number {
    const value = this.number(column, this.delimiter !== ',')
    if (this.columns.lonlat && Math.abs(value) > degrees) this.fail(WORDS.noDegrees(column.name, String(value)))
    return value
  }

  private count(column: Column): number {
    const value = this.number(column)
    if (value < 0) this.fail(WORDS.noNumber(column.name, String(value)))
    return value
  }

  private time(): number {
    const { time } = this.columns
    if (!this.dated) return this.number(time[0]!)
    const cells = time.map((column) => cellOf(this.row.cells, column))
    const text = cells.length === 3 ? cells.map((cell, i) => cell.padStart(i === 0 ? 4 : 2, '0')).join('-') : cells[0]!
    const days = daysOf(text)
    if (days === null) this.fail(WORDS.noDate(time.map(({ name }) => name).join(', '), shortened(text)))
    return days ?? 0
  }

  private number(column: Column, decimalComma = false): number {
    const cell = cellOf(this.row.cells, column)
    const value = strictNumber(decimalComma ? cell.replace(/^([+-]?\d+),(\d+)$/, '$1.$2') : cell)
    if (Number.isNaN(value)) this.fail(WORDS.noNumber(column.name, shortened(cell)))
    return value
  }

  private fail(reason: string): void {
    this.reason ??= reason
  }
}

const shortened = (text: string): string => {
  const line = text.replace(/\s+/g, ' ')
  return line.length > CELL_CHARS ? `${line.slice(0, CELL_CHARS)}…` : line
}

const DATE = /^(\d{4})-(\d\d)-(\d\d)(?:[T ](\d\d):(\d\d)(?::(\d\d)(?:\.\d+)?)?)?(?:Z|[+-]\d\d:?\d\d)?$/

const isDate = (text: string): boolean => DATE.test(text)

/** Days since 1970-01-01 by the calendar and clock as written (an offset is not applied); null for no date that exists. */
export function daysOf(text: string): number | null {
  const m = DATE.exec(text)
  if (!m) return null
  const [year, month, day, hour, minute, second] = m.slice(1, 7).map((part) => Number(part ?? 0)) as [
    number,
    number,
    number,
    number,
    number,
    number,
  ]
  const midnight = Date.UTC(year, month - 1, day)
  const real = new Date(midnight).toISOString().slice(0, 10) === text.slice(0, 10)
  if (!real || hour > 24 || minute > 59 || second > 60) return null
  return midnight / DAY_MS + (hour * 3600 + minute * 60 + second) / 86_400
}

/** 2025-04-15 */
export function dayText(days: number): string {
  return new Date(days * DAY_MS).toISOString().slice(0, 10)
}
