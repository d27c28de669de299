import { cpus } from 'node:os'
import { knox, nearRepeat, permutationScan, poissonScan, type SpaceTimeEvent } from '../src/index.ts'

/**
 * `node bench/scan.ts`: seconds and processor time of the space-time statistics on 10,000 random points in a year, with 999
 * permutations and default windows. The points come from a fixed sequence, so that every run measures the same.
 */
const POINTS = 10_000
const SIDE_M = 100_000
const DAYS = 365
/** Threads: as the requirement names them, whatever the machine has. */
const WORKERS = 2

/** A low-discrepancy sequence is too even to look like chance; a congruential one (Park and Miller 1988) does. */
function sequence(): () => number {
  let state = 20_250_414
  return () => {
    state = (state * 48_271) % 2_147_483_647
    return state / 2_147_483_647
  }
}

function points(): SpaceTimeEvent[] {
  const next = sequence()
  return Array.from({ length: POINTS }, () => ({
    x: next() * SIDE_M,
    y: next() * SIDE_M,
    time: Math.floor(next() * DAYS),
  }))
}

async function measure(what: string, run: () => Promise<{ permutations: number }>): Promise<void> {
  const start = performance.now()
  const spent = process.cpuUsage()
  const { permutations } = await run()
  const { user, system } = process.cpuUsage(spent)
  const seconds = ((performance.now() - start) / 1000).toFixed(1).padStart(6)
  const processor = ((user + system) / 1e6).toFixed(1).padStart(6)
  process.stdout.write(`${what.padEnd(34)} ${seconds} s  ${processor} s of processor  ${permutations} permutations\n`)
}

const events = points()
const options = { workers: WORKERS, permutations: 999, seed: 1 }
const towns = events.map(({ x, y, time }) => ({ x, y, cases: time % 5 === 0 ? 1 : 0, population: 100 + (time % 50) }))
process.stdout.write(
  `${POINTS} points, ${WORKERS} threads, Node ${process.versions.node}, ${cpus()[0]?.model.trim()}\n\n`,
)
await measure('Knox, 1 km, 7 days', () => knox(events, { space: 1000, time: 7 }, options))
const bands = { space: [1, 500, 1000, 2000], time: [1, 8, 15, 29] }
await measure('near repeats, 4 x 4 bands to 2 km', () => nearRepeat(events, bands, options))
await measure('space-time permutation scan', () => permutationScan(events, options))
await measure('Poisson scan of space, 10 %', () => poissonScan(towns, { ...options, maxShare: 0.1 }))
await measure('Poisson scan of space, 50 %', () => poissonScan(towns, options))
