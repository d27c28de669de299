import { type CsvError, type Options, parse } from 'csv-parse/sync'

/** A row with the line of the file on which it ends, counted from 1. */
export interface TableRow {
  readonly line: number
  readonly cells: readonly string[]
}

/** A table of cells, as its file has them. */
export interface Table {
  /** Null when the first row is data: columns are then called 1, 2, 3 … */
  readonly header: readonly string[] | null
  readonly rows: readonly TableRow[]
  readonly delimiter: string
  /** A quotation mark that never closes was found; quotation marks were then read as plain characters. */
  readonly quoteLeftOpen: boolean
}

const DELIMITERS = [',', ';', '\t', '|'] as const
/** Characters looked at for the delimiter. */
const SAMPLE = 64 * 1024
/** Excel's first line that names the delimiter. */
const SEP_LINE = /^sep=(.)\r?\n/i

/**
 * Reads delimited text (RFC 4180, with other delimiters): the delimiter is the one of a first line `sep=;`, or else of comma,
 * semicolon, tab and bar the one that the first line with text has most often. Rows may differ in length. A first row of
 * numbers and dates only is data and no header.
 */
export function parseTable(text: string): Table {
  const named = SEP_LINE.exec(text)
  const body = named ? text.slice(named[0].length) : text
  const delimiter = named?.[1] ?? delimiterOf(body.slice(0, SAMPLE))
  const strict = records(body, delimiter, '"')
  const read = strict ?? records(body, delimiter, false) ?? []
  const shift = named ? 1 : 0
  const rows = read.map(({ record, info }) => ({ line: info.lines + shift, cells: record.map((cell) => cell.trim()) }))
  const quoteLeftOpen = strict === null
  const [first] = rows
  if (!first || first.cells.every(isDatum)) return { header: null, rows, delimiter, quoteLeftOpen }
  return { header: first.cells, rows: rows.slice(1), delimiter, quoteLeftOpen }
}

interface Parsed {
  readonly record: string[]
  readonly info: { readonly lines: number }
}

/** Null when a quotation mark is left open, which would swallow the rest of the file. */
function records(body: string, delimiter: string, quote: '"' | false): Parsed[] | null {
  const options: Options = {
    delimiter,
    quote,
    bom: true,
    info: true,
    relax_column_count: true,
    relax_quotes: true,
    skip_empty_lines: true,
  }
  try {
    return parse(body, options) as unknown as Parsed[]
  } catch (error) {
    if ((error as CsvError).code === 'CSV_QUOTE_NOT_CLOSED') return null
    throw error
  }
}

function delimiterOf(sample: string): string {
  const line = /\S[^\r\n]*/.exec(sample)?.[0].replace(/"[^"]*"/g, '') ?? ''
  const counts = DELIMITERS.map((delimiter) => line.split(delimiter).length)
  return DELIMITERS[counts.indexOf(Math.max(...counts))]!
}

/** A number, a date, or nothing. */
function isDatum(cell: string): boolean {
  return cell === '' || /^[+-]?(?:\d|\.\d)[\d.:TZeE+/-]*$/.test(cell.replace(' ', 'T'))
}
