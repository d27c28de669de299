import { type Command, Option } from 'commander'
import { EXIT, isTrouble, type Trouble, trouble } from '../model/errors.ts'
import { decode } from '../reading/intake/decode.ts'
import { openFile, readAll } from '../sources/files.ts'
import { parseTable } from '../sources/table.ts'
import { raiseExit, report } from './options.ts'
import { type Columns, columnsOf } from './scan/columns.ts'
import { progressBar } from './scan/progress.ts'
import { type Rows, rowsOf } from './scan/rows.ts'
import { runMethod } from './scan/run.ts'
import type { Scanned } from './scan/scanned.ts'
import {
  bandsByDefault,
  DISTANCES,
  METHODS,
  parseAlpha,
  parseBands,
  parsePositive,
  parseShare,
  parseWhole,
  type ScanCommandOptions,
  SPACES,
} from './scan/settings.ts'
import { asJson, notes, viewScan } from './scan/view.ts'
import { styleFor } from './view/style.ts'
import { SCAN_WORDS as WORDS } from './words-scan.ts'

const WHOLE_MAX = Number.MAX_SAFE_INTEGER

/** Adds `tocsin scan` to the program. */
export function register(program: Command): void {
  const command = program.command('scan').description(WORDS.description).argument('<table>', WORDS.file)
  command.addOption(new Option('--method <name>', WORDS.method).choices(METHODS).makeOptionMandatory())
  addColumnOptions(command)
  command
    .addOption(new Option('--max-population <share>', WORDS.maxPopulation).argParser(parseShare))
    .addOption(new Option('--max-radius <distance>', WORDS.maxRadius).argParser(parsePositive))
    .addOption(new Option('--max-duration <units>', WORDS.maxDuration).argParser(parseWhole(1, WHOLE_MAX)))
    .addOption(new Option('--bands <bands>', WORDS.bands).argParser(parseBands))
    .addOption(new Option('--distance <metric>', WORDS.distance).choices(DISTANCES).default('euclidean'))
    .addOption(new Option('--permutations <n>', WORDS.permutations).argParser(parseWhole(1, 1_000_000)).default(999))
    .addOption(new Option('--seed <n>', WORDS.seed).argParser(parseWhole(0, WHOLE_MAX)).default(1))
    .addOption(new Option('--workers <n>', WORDS.workers).argParser(parseWhole(1, 256)))
    .addOption(new Option('--alpha <p>', WORDS.alpha).argParser(parseAlpha).default(0.05))
    .option('--json', WORDS.json)
    .addHelpText('after', WORDS.examples)
    .action(scanCommand)
}

function addColumnOptions(command: Command): void {
  command
    .addOption(new Option('--space <unit>', WORDS.space).choices(SPACES))
    .option('--x <column>', WORDS.x)
    .option('--y <column>', WORDS.y)
    .option('--lat <column>', WORDS.lat)
    .option('--lon <column>', WORDS.lon)
    .option('--time <column>', WORDS.time)
    .option('--date <column>', WORDS.date)
    .option('--cases <column>', WORDS.cases)
    .option('--population <column>', WORDS.population)
}

/** Runs one test on one table and prints it; what goes wrong with the table goes to standard error. */
export async function scanCommand(path: string, options: ScanCommandOptions, command?: Command): Promise<void> {
  const wrong = contradiction(options)
  if (wrong) return command?.error(`tocsin: ${wrong}`, { exitCode: EXIT.usage })
  const scanned = await scan(path, options)
  if (isTrouble(scanned)) {
    report(scanned)
    return raiseExit(scanned.exit)
  }
  for (const note of notes(scanned)) process.stderr.write(`tocsin: ${path}: ${note}\n`)
  const text = options.json
    ? `${JSON.stringify(asJson(scanned))}\n`
    : viewScan(scanned, styleFor(process.stdout, process.env))
  process.stdout.write(text)
}

function contradiction({ method, bands, distance, space }: ScanCommandOptions): string | null {
  if (method === 'knox' && bands && (bands.space.length > 1 || bands.time.length > 1)) return WORDS.knoxBands
  if (distance !== 'manhattan') return null
  if (method === 'permutation' || method === 'poisson') return WORDS.manhattanScan
  return space === 'lonlat' ? WORDS.manhattanDegrees : null
}

async function scan(path: string, options: ScanCommandOptions): Promise<Scanned | Trouble> {
  const bytes = await readAll(openFile(path, process.stdin))
  if (isTrouble(bytes)) return bytes
  if (bytes.length === 0) return trouble('empty', path)
  const decoded = decode(bytes)
  if ('binary' in decoded) return trouble('binary', path, { kind: decoded.binary, how: decoded.how })
  const table = parseTable(decoded.text)
  if (table.rows.length === 0) return trouble('table-empty', path)
  const columns = columnsOf(table, options, path)
  if (isTrouble(columns)) return columns
  const rows = rowsOf(table, columns)
  const problem = unfit(rows, columns, options, path, table.rows.length)
  if (problem) return problem
  const settled = withBands(options, columns)
  if (settled.distance === 'manhattan' && columns.lonlat)
    return trouble('scan-impossible', path, { reason: WORDS.manhattanDegrees })
  const bar = progressBar(process.stderr)
  try {
    const result = await runMethod(rows, columns, settled, bar.step)
    const { header, quoteLeftOpen } = table
    return { place: path, options: settled, columns, rows, header: header !== null, quoteLeftOpen, result }
  } catch (error) {
    // The library says so of a table that it cannot test.
    if (error instanceof RangeError) return trouble('scan-impossible', path, { reason: error.message })
    throw error
  } finally {
    bar.end()
  }
}

/** Events beyond all tests: none, one, all at one place, all at one time. */
function unfit(
  { usable, leftOut, dated }: Rows,
  columns: Columns,
  { method }: ScanCommandOptions,
  path: string,
  rows: number,
): Trouble | null {
  const [first] = usable
  if (!first) return trouble('table-row-unusable', path, { rows, reason: reasonOf(leftOut) })
  if (usable.length === 1) return trouble('table-one-point', path, { count: 1, rows })
  if (usable.every(({ x, y }) => x === first.x && y === first.y)) return trouble('table-one-place', path)
  const whole = (time: number | null): number =>
    dated && method === 'permutation' ? Math.floor(time ?? 0) : (time ?? 0)
  const oneTime = columns.time.length > 0 && usable.every(({ time }) => whole(time) === whole(first.time))
  return oneTime && method !== 'poisson' ? trouble('table-one-day', path) : null
}

function reasonOf(leftOut: Rows['leftOut']): string {
  const [first] = leftOut
  return first ? WORDS.lineWith(first.line, first.reason) : ''
}

function withBands(options: ScanCommandOptions, columns: Columns): ScanCommandOptions {
  const space = options.space ?? (columns.lonlat ? 'lonlat' : 'm')
  const { method } = options
  if (options.bands || (method !== 'knox' && method !== 'near-repeat')) return { ...options, space }
  return { ...options, space, bands: parseBands(bandsByDefault(method, space)), bandsByDefault: true }
}
