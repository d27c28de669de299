import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { cpus } from 'node:os'
import { join } from 'node:path'
import { type Reading, read } from '../src/index.ts'
import { type Input, inputs } from './inputs.ts'
import { competitors } from './others.ts'

/**
 * `npm run bench`: articles a second on one core, start-up, peak memory, on fixed inputs; and what a user would pick instead,
 * in the same run. The inputs are the example reports, joined within a language to the length of the founding report.
 */
const PROJECT = join(import.meta.dirname, '..')
/** After a warm-up over all inputs; the best round is told, for the others say what else the machine was doing. */
const ROUND_MS = 1000
const ROUNDS = 5

interface Row {
  readonly what: string
  readonly value: string
  readonly note: string
}

function main(): void {
  const all = inputs()
  const english = all.filter((input) => input.language === 'en')
  const characters = Math.round(all.reduce((sum, input) => sum + input.text.length, 0) / all.length)
  const rows: Row[] = [
    speed('tocsin, English and French', all, readAll),
    speed('tocsin, English', english, readAll),
    speed(
      'tocsin, French',
      all.filter((input) => input.language === 'fr'),
      readAll,
    ),
    ...founding(),
    ...competitors().map(({ name, note, run }) => ({ ...speed(name, english, run), note })),
    ...processes(all),
  ]
  const [processor] = cpus()
  process.stdout.write(
    `${all.length} inputs of about ${characters} characters, Node ${process.versions.node}, ${processor?.model.trim()}\n\n`,
  )
  const width = Math.max(...rows.map((row) => row.what.length))
  for (const { what, value, note } of rows)
    process.stdout.write(`${what.padEnd(width)}  ${value.padStart(18)}  ${note}\n`)
}

function readAll({ text, language, published }: Input): Reading {
  return read({ text, language, published })
}

/** Articles a second: the best of several rounds. */
function speed(what: string, texts: readonly Input[], run: (input: Input) => unknown): Row {
  for (const input of texts) run(input)
  const best = Math.max(...Array.from({ length: ROUNDS }, () => round(texts, run)))
  return { what, value: `${best.toFixed(best < 100 ? 1 : 0)} articles/s`, note: '' }
}

/** By the thread's own processor time, so that what else the machine does counts as little as it can. */
function round(texts: readonly Input[], run: (input: Input) => unknown): number {
  const start = performance.now()
  const spent = process.threadCpuUsage()
  let done = 0
  while (performance.now() - start < ROUND_MS) {
    for (const input of texts) run(input)
    done += texts.length
  }
  const { user, system } = process.threadCpuUsage(spent)
  return (done / (user + system)) * 1e6
}

/** The founding report itself, where it is here. */
function founding(): Row[] {
  const gold = process.env.TOCSIN_GOLD ?? join(PROJECT, '..', 'shared', 'gold')
  const file = join(gold, 'seed', '2025-04-15-a2.txt')
  if (!existsSync(file)) return []
  const input: Input = { text: readFileSync(file, 'utf8'), language: 'en', published: '2025-04-15' }
  return [{ ...speed('tocsin, the founding report', [input], readAll), note: `${input.text.length} characters` }]
}

/** As the first line of bin/tocsin.mjs has it. */
const YOUNG_HEAP = '--max-semi-space-size=8'

/** Start-up and memory of processes of their own. */
function processes(all: readonly Input[]): Row[] {
  const [first] = all
  const started = Array.from({ length: 5 }, () => startUp(first?.text ?? '')).sort((a, b) => a - b)
  const memory = spawnSync(process.execPath, [YOUNG_HEAP, join(import.meta.dirname, 'memory.mjs'), library()], {
    input: JSON.stringify(all),
    encoding: 'utf8',
  })
  if (memory.status !== 0) throw new Error(`memory.mjs ended with ${memory.status}: ${memory.stderr}`)
  return [
    {
      what: 'start-up to first reading',
      value: `${(started[2] ?? 0).toFixed(0)} ms`,
      note: 'tocsin read - --json, a process of its own, middle of 5',
    },
    {
      what: 'peak memory',
      value: `${memory.stdout.trim()} MiB`,
      note: 'every input read 20 times, a process of its own',
    },
  ]
}

/** The compiled library, which is what users run; the sources where it is not built. */
function library(): string {
  const built = join(PROJECT, 'dist', 'src', 'index.js')
  return existsSync(built) ? built : join(PROJECT, 'src', 'index.ts')
}

function startUp(text: string): number {
  const built = existsSync(join(PROJECT, 'dist', 'src', 'cli', 'main.js'))
  const env = { ...process.env, ...(built ? {} : { TOCSIN_SRC: '1' }) }
  const start = performance.now()
  const ran = spawnSync(process.execPath, [join(PROJECT, 'bin', 'tocsin.mjs'), 'read', '-', '--json'], {
    input: text,
    env,
    encoding: 'utf8',
  })
  if (ran.status !== 0) throw new Error(`tocsin read ended with ${ran.status}: ${ran.stderr}`)
  return performance.now() - start
}

main()
