import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { addDocument, currentWaves, type Desk, openDesk } from '../src/index.ts'
import { made } from './made.ts'

/**
 * `node bench/desk.ts [reports]`: adding to a desk of that many reports (100,000 unless told), each read, kept and linked in a
 * transaction of its own; then the waves over all of it. Reports are made up, of three to six sentences; places, days and
 * names are drawn so that about every third report tells an incident that others tell.
 */
const REPORTS = Number(process.argv[2] ?? 100_000)
const MEASURED = 500
const STEPS = [1_000, 2_000, 4_000, 10_000, 30_000, 100_000, 1_000_000].filter((n) => n <= REPORTS)

const folder = mkdtempSync(join(tmpdir(), 'tocsin-bench-'))
const desk = openDesk({ folder, now: () => new Date('2025-04-20T10:00:00Z'), by: 'bench', create: true })
try {
  process.stdout.write(
    '| reports on the desk | added a second | ms a report, median | 95 of 100 | waves, s | incidents |\n|---|---|---|---|---|---|\n',
  )
  let at = 0
  for (const step of STEPS) {
    for (; at < step - MEASURED; at++) await add(desk, at)
    const times: number[] = []
    const start = performance.now()
    for (; at < step; at++) {
      const before = performance.now()
      await add(desk, at)
      times.push(performance.now() - before)
    }
    const seconds = (performance.now() - start) / 1000
    const waves = performance.now()
    await currentWaves(desk.store)
    times.sort((a, b) => a - b)
    const quantile = (share: number) => times[Math.floor(times.length * share)]!.toFixed(1)
    const counts = await desk.store.counts()
    process.stdout.write(
      `| ${step} | ${(MEASURED / seconds).toFixed(0)} | ${quantile(0.5)} | ${quantile(0.95)} | ${((performance.now() - waves) / 1000).toFixed(1)} | ${counts.incidents} |\n`,
    )
  }
} finally {
  await desk.store.close()
  rmSync(folder, { recursive: true })
}

async function add(on: Desk, n: number): Promise<void> {
  const { text, published } = made(n, REPORTS)
  const bytes = new TextEncoder().encode(
    JSON.stringify({ id: `r${n}`, text, published, source: `Paper ${n % 40}`, language: 'en' }),
  )
  await addDocument(on, {
    bytes,
    form: 'line',
    hints: { place: `${n}`, ending: '.jsonl', today: '2030-01-01' },
    path: null,
  })
}
