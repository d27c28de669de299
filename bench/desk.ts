import { mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { currentWaves, type Desk, keepDocument, openDesk, readDocument } from '../src/index.ts'
import { type MadeReport, made } from './made.ts'
import { type Original, retold } from './retold.ts'

/**
 * `node bench/desk.ts [SIZE…] [--retold] [--desk FOLDER]`: a desk grows to each size (1,000, 10,000 and 100,000 reports unless told); the last
 * 500 reports before it are measured, each read, kept and linked in a transaction of its own; then the waves over all of it. Reports are
 * made up, of twelve sentences, 200 a week; about every third tells an incident that another tells, and acts of one kind in one
 * town and week may be one, too.
 *
 * `--retold`: the reports between the measured ones are not read. Each is one of 2,000 that were, with other names, days and places, and
 * so an incident of its own; they are kept and linked two hundred at a time. That fills a desk of 100,000 in some ten minutes; bench/multiply.ts makes it larger.
 *
 * `--desk`: the desk stays in the folder, and the next run goes on with it: `--fill` first, without measuring; then, when the machine is quiet, without. A size
 * that it has already is measured with 500 more; `--at N` gives their number, and so their weeks, on a desk made larger by bench/multiply.ts; `--adding` leaves the waves out.
 */
const { values: options, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    retold: { type: 'boolean' },
    desk: { type: 'string' },
    fill: { type: 'boolean' },
    at: { type: 'string' },
    adding: { type: 'boolean' },
  },
})
const SIZES = positionals.length > 0 ? positionals.map(Number) : [1_000, 10_000, 100_000]
const MEASURED = 500
const ORIGINALS = 2_000
const TOGETHER = 200
const A_WEEK = 200
/** `made` spreads its reports over ten years. */
const WEEKS_OF_MADE = 3650 / 7

const folder = options.desk ?? mkdtempSync(join(tmpdir(), 'tocsin-bench-'))
mkdirSync(folder, { recursive: true })
const desk = openDesk({ folder, now: () => new Date('2025-04-20T10:00:00Z'), by: 'bench', create: true })
try {
  const { documents } = await desk.store.counts()
  let at = documents
  if (!options.fill)
    process.stdout.write(
      '| reports on the desk | incidents | added a second | ms a report, median | 95 of 100 | of it keeping and linking, median | 95 of 100 | waves, s |\n|---|---|---|---|---|---|---|---|\n',
    )
  for (const size of SIZES) {
    const start = Math.max(at, size - MEASURED)
    await fill(at, start)
    at = start
    if (options.fill) continue
    at += MEASURED
    process.stdout.write(`${await measured(Number(options.at ?? start), at)}\n`)
  }
} finally {
  await desk.store.close()
  if (!options.desk) rmSync(folder, { recursive: true })
}

async function measured(from: number, size: number): Promise<string> {
  const to = from + MEASURED
  const whole: number[] = []
  const kept: number[] = []
  const start = performance.now()
  for (let n = from; n < to; n++) {
    const before = performance.now()
    const { document } = readMade(n)
    const read = performance.now()
    await keepDocument(desk, document)
    whole.push(performance.now() - before)
    kept.push(performance.now() - read)
  }
  const rate = (to - from) / ((performance.now() - start) / 1000)
  const waves = performance.now()
  if (!options.adding) await currentWaves(desk.store)
  const seconds = (performance.now() - waves) / 1000
  const { incidents } = await desk.store.counts()
  const times = [quantile(whole, 0.5), quantile(whole, 0.95), quantile(kept, 0.5), quantile(kept, 0.95)]
  return `| ${size} | ${incidents} | ${rate.toFixed(0)} | ${times.join(' | ')} | ${options.adding ? '' : seconds.toFixed(1)} |`
}

function quantile(times: readonly number[], share: number): string {
  return [...times].sort((a, b) => a - b)[Math.floor(times.length * share)]!.toFixed(1)
}

function readMade(n: number): Original {
  const report = made(n, A_WEEK * WEEKS_OF_MADE)
  return { document: readReport(n, report), names: report.names, published: report.published }
}

function readReport(n: number, { text, published }: MadeReport) {
  const line = JSON.stringify({ id: `r${n}`, text, published, source: `Paper ${n % 40}`, language: 'en' })
  const hints = { place: `${n}`, ending: '.jsonl', today: '2030-01-01' } as const
  const read = readDocument({ bytes: new TextEncoder().encode(line), form: 'line', hints, path: null })
  if (!('reading' in read)) throw new Error(JSON.stringify(read))
  return read
}

async function fill(from: number, to: number): Promise<void> {
  if (!options.retold) {
    for (let n = from; n < to; n++) await keepDocument(desk, readMade(n).document)
    return
  }
  const originals = from < to ? Array.from({ length: ORIGINALS }, (_, n) => readMade(n)) : []
  for (let first = from; first < to; first += TOGETHER)
    await desk.store.transaction(async (store) => {
      const on: Desk = { ...desk, store }
      for (let n = first; n < Math.min(to, first + TOGETHER); n++) {
        const weeks = Math.floor(n / A_WEEK) - Math.floor((n % ORIGINALS) / A_WEEK)
        await keepDocument(on, retold(originals[n % ORIGINALS]!, n, weeks))
      }
    })
}
