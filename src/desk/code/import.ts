import type { FieldName } from '../../model/desk.ts'
import { EXIT, type Trouble, trouble } from '../../model/errors.ts'
import { parseTable, type TableRow } from '../../sources/table.ts'
import type { Store } from '../../store/store.ts'
import { type CodedValues, checkCoder, codedField, codings, fresh, writeCodes } from '../code.ts'
import { parseValue } from '../correct.ts'
import type { Desk } from '../desk.ts'
import { DeskError } from '../error.ts'
import { incidentId } from '../ids.ts'
import { incidentSerial } from '../resolve.ts'
import { SHEET_ABOUT } from './sheet.ts'

export interface Imported {
  /** Rows taken; empty ones, which say nothing, are not counted. */
  readonly rows: number
  /** Values written, and values that their coder gave before. */
  readonly written: number
  readonly same: number
  readonly troubles: readonly Trouble[]
  /** Columns that are no field, or a field for the second time. */
  readonly ignored: readonly string[]
}

interface Columns {
  readonly incident: number
  readonly coder: number
  readonly comment: number
  readonly fields: readonly (readonly [at: number, field: FieldName])[]
  readonly ignored: readonly string[]
}

interface Row {
  readonly serial: number
  readonly coder: string
  readonly values: CodedValues
  readonly why: string | null
}

/**
 * Takes a filled coding sheet: a row an incident and coder, a column a field, an empty cell for what was not coded. A row that
 * cannot be taken is named by its line and taken not even in part; the others go on. One transaction.
 */
export async function importSheet(desk: Desk, place: string, text: string): Promise<Imported> {
  const { header, rows } = parseTable(text)
  if (rows.length === 0) throw new DeskError('table-empty', place)
  const columns = columnsOf(header ?? [], place)
  return desk.store.transaction(async (store) => {
    const troubles: Trouble[] = []
    const taken: Row[] = []
    const lines = new Map<string, number>()
    for (const row of rows) {
      const read = await rowOf(store, row, columns, desk.by, { place, lines })
      if (Array.isArray(read)) troubles.push(...read)
      else if (read) taken.push(read)
    }
    return { rows: taken.length, ...(await write({ ...desk, store }, taken)), troubles, ignored: columns.ignored }
  })
}

function columnsOf(header: readonly string[], place: string): Columns {
  const names = header.map((name) => name.trim().toLowerCase())
  const incident = names.includes('incident') ? names.indexOf('incident') : names.indexOf('key')
  if (incident < 0)
    throw new DeskError('table-column-missing', place, {
      what: 'the incident',
      columns: header.join(', ') || '1, 2, 3 …',
      flags: 'the header "incident" or "key"',
    })
  const fields: [number, FieldName][] = []
  const ignored: string[] = []
  for (const [at, name] of names.entries()) {
    if (at === incident || name === '' || SHEET_ABOUT.some((about) => about === name)) continue
    const field = fieldOrNull(name)
    if (field === null || fields.some(([, known]) => known === field)) ignored.push(header[at]!)
    else fields.push([at, field])
  }
  return { incident, coder: names.indexOf('coder'), comment: names.indexOf('comment'), fields, ignored }
}

function fieldOrNull(name: string): FieldName | null {
  return attempt(
    () => codedField(name),
    () => null,
  )
}

/** The row as it will be written, null when it is empty, or everything that is wrong with it. */
async function rowOf(
  store: Store,
  { line, cells }: TableRow,
  columns: Columns,
  by: string,
  { place, lines }: { readonly place: string; readonly lines: Map<string, number> },
): Promise<Row | Trouble[] | null> {
  const at = `${place}:${line}`
  const cell = (column: number) => plain(cells[column] ?? '')
  const filled = columns.fields.filter(([column]) => cell(column) !== '')
  if (filled.length === 0) return null
  const wrong: Trouble[] = []
  const refused = (error: DeskError): null => {
    wrong.push({
      ...error.trouble,
      place: at,
      message: `${error.trouble.place}: ${error.trouble.message}`,
      exit: EXIT.input,
    })
    return null
  }
  const coder = cell(columns.coder) || by
  attempt(() => checkCoder(coder), refused)
  const serial = await serialOf(store, cell(columns.incident)).catch((error: unknown) => refused(deskError(error)))
  const values = new Map<FieldName, unknown>()
  for (const [column, field] of filled) attempt(() => void values.set(field, parseValue(field, cell(column))), refused)
  if (wrong.length > 0 || serial === null) return wrong
  const twice = repeated(`${serial} ${coder}`, incidentId(serial), coder, { at, line, lines })
  return twice ? [twice] : { serial, coder, values, why: cell(columns.comment) || null }
}

/** Two rows of one coder on one incident: nobody can say which is meant, and the first stands. */
function repeated(
  key: string,
  id: string,
  coder: string,
  { at, line, lines }: { readonly at: string; readonly line: number; readonly lines: Map<string, number> },
): Trouble | null {
  const first = lines.get(key)
  lines.set(key, first ?? line)
  if (first === undefined) return null
  const value = `${id}, coded by ${coder} on line ${first} already`
  const told = trouble('bad-value', at, { field: 'incident', value, form: 'one row for each incident and coder' })
  return { ...told, exit: EXIT.input }
}

/** An incident by its id, or by the key of one of its mentions as the crosswalk has it. */
async function serialOf(store: Store, given: string): Promise<number> {
  const mention = /^R-([0-9a-f]+\/\d+)$/i.exec(given)
  if (!mention) return incidentSerial(store, given)
  const [member] = await store.incidentsOf([`R-${mention[1]!.toLowerCase()}`])
  if (!member) throw new DeskError('no-such-mention', given)
  return member.incident
}

async function write(desk: Desk, rows: readonly Row[]): Promise<{ written: number; same: number }> {
  const before = await codings(desk.store)
  let [written, same] = [0, 0]
  for (const { serial, coder, values, why } of rows) {
    const decisions = await writeCodes(
      { ...desk, by: coder },
      serial,
      fresh(values, before.get(serial)?.get(coder)),
      why,
    )
    written += decisions.length
    same += values.size - decisions.length
  }
  return { written, same }
}

/** A cell without the apostrophe that keeps spreadsheets from taking it for a formula. */
function plain(cell: string): string {
  return cell.replace(/^'(?=[=+\-@\t\r])/, '').trim()
}

function attempt<T>(work: () => T, refused: (error: DeskError) => T): T {
  try {
    return work()
  } catch (error) {
    return refused(deskError(error))
  }
}

/** Anything else is a bug and thrown on. */
function deskError(error: unknown): DeskError {
  if (error instanceof DeskError) return error
  throw error
}
