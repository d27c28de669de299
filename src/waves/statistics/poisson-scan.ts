import { Limits, logLikelihoodRatio } from './likelihood.ts'
import type { Neighbours } from './neighbours.ts'
import type { Random } from './random.ts'
import { sharedFloats, sharedInts } from './shared.ts'
import { NO_WINDOW, type Window } from './window.ts'

/** Cases and expected cases by place and unit of time; one unit makes the scan purely spatial. */
export interface PoissonJob {
  readonly method: 'poisson'
  readonly neighbours: Neighbours
  readonly unitCount: number
  readonly durationMax: number
  /** cases[place * unitCount + unit] */
  readonly cases: Int32Array
  /** The same cells; sums to the number of cases. */
  readonly expected: Float64Array
  /** For circles: cases expected before each chunk of `CHUNK` entries of each centre's list, and where its chunks start. */
  readonly chunkExpected: Float64Array
  readonly chunkStart: Int32Array
  /** Vose's tables for drawing a cell in proportion to `expected`. */
  readonly keep: Float64Array
  readonly alias: Int32Array
}

/** Entries that are passed over together. */
const CHUNK = 16

export function poissonJob(
  neighbours: Neighbours,
  cells: { unitCount: number; durationMax: number; cases: Int32Array; weights: Float64Array },
): PoissonJob {
  const length = cells.cases.length
  const total = cells.cases.reduce((sum, count) => sum + count, 0)
  const weight = cells.weights.reduce((sum, value) => sum + value, 0)
  const cases = sharedInts(length)
  cases.set(cells.cases)
  const expected = sharedFloats(length)
  expected.set(cells.weights.map((value) => (value / weight) * total))
  const { unitCount, durationMax } = cells
  const chunks = unitCount === 1 ? chunksOf(neighbours, expected) : { chunkExpected: expected, chunkStart: cases }
  const tables = aliasTables(cells.weights, weight)
  return { method: 'poisson', neighbours, unitCount, durationMax, cases, expected, ...chunks, ...tables }
}

function chunksOf({ start, entries }: Neighbours, expected: Float64Array) {
  const count = start.length - 1
  const chunkStart = sharedInts(count + 1)
  for (let centre = 0; centre < count; centre++)
    chunkStart[centre + 1] = chunkStart[centre]! + Math.ceil((start[centre + 1]! - start[centre]!) / CHUNK)
  const chunkExpected = sharedFloats(chunkStart[count]!)
  for (let centre = 0, chunk = 0; centre < count; centre++) {
    let sum = 0
    for (let i = start[centre]!; i < start[centre + 1]!; i++) {
      if ((i - start[centre]!) % CHUNK === 0) chunkExpected[chunk++] = sum
      sum += expected[placeIn(entries[i]!)]!
    }
  }
  return { chunkExpected, chunkStart }
}

/** The place of an entry, without a branch: `~entry` when it is negative. */
const placeIn = (entry: number): number => entry ^ (entry >> 31)

/** M. Vose, A linear algorithm for generating random numbers with a given distribution, IEEE TSE 17 (1991). */
function aliasTables(weights: Float64Array, sum: number): { keep: Float64Array; alias: Int32Array } {
  const n = weights.length
  const keep = sharedFloats(n)
  const alias = sharedInts(n)
  const [small, large] = [[], []] as [number[], number[]]
  for (let i = 0; i < n; i++) {
    keep[i] = (weights[i]! / sum) * n
    alias[i] = i
    ;(keep[i]! < 1 ? small : large).push(i)
  }
  while (small.length > 0 && large.length > 0) {
    const [poor, rich] = [small.pop()!, large.at(-1)!]
    alias[poor] = rich
    keep[rich] = keep[rich]! + keep[poor]! - 1
    if (keep[rich]! < 1) small.push(large.pop()!)
  }
  // What is left over is 1 but for rounding; a cell without weight must not be drawn even then.
  const some = weights.findIndex((weight) => weight > 0)
  for (const i of [...small, ...large]) {
    keep[i] = weights[i]! > 0 ? 1 : 0
    alias[i] = some
  }
  return { keep, alias }
}

/** Looks at every circle (one unit of time) or cylinder of a table with a population (Kulldorff 1997; Kulldorff et al. 1998). */
export class PoissonScan {
  private readonly job: PoissonJob
  private readonly total: number
  private readonly limits: Limits
  private readonly placeCases: Int32Array
  /** Cases and expected cases of the places so far, by unit of time. */
  private readonly counts: Int32Array
  private readonly expected: Float64Array
  private cases: Int32Array
  private limit: Float64Array
  private best: Window = NO_WINDOW

  constructor(job: PoissonJob) {
    this.job = job
    this.total = job.cases.reduce((sum, count) => sum + count, 0)
    this.limits = new Limits(this.total)
    this.cases = job.cases
    this.placeCases = new Int32Array(job.neighbours.start.length - 1)
    this.counts = new Int32Array(job.unitCount)
    this.expected = new Float64Array(job.unitCount)
    this.limit = this.limits.row(0)
  }

  /** The window with the highest ratio that holds no blocked place. Of equal ones the first found, smallest first. */
  run(cases: Int32Array, blocked?: Uint8Array): Window {
    const { unitCount } = this.job
    this.cases = cases
    this.best = NO_WINDOW
    this.limit = this.limits.row(0)
    this.placeCases.fill(0)
    for (let place = 0, cell = 0; place < this.placeCases.length; place++)
      for (let unit = 0; unit < unitCount; unit++) this.placeCases[place]! += cases[cell++]!
    for (let centre = 0; centre < this.placeCases.length; centre++)
      if (unitCount === 1) this.circles(centre, blocked)
      else this.cylinders(centre, blocked)
    return this.best
  }

  /** Chunks of a centre's list are passed over when all their cases, at the first entry's expected number, are too few. */
  private circles(centre: number, blocked: Uint8Array | undefined): void {
    const { neighbours, expected, chunkExpected, chunkStart } = this.job
    const { entries, start } = neighbours
    const placeCases = this.cases
    const first = start[centre]!
    const end = start[centre + 1]!
    let cases = 0
    for (let from = first, chunk = chunkStart[centre]!; from < end; from += CHUNK, chunk++) {
      const to = Math.min(end, from + CHUNK)
      let after = cases
      for (let i = from; i < to; i++) after += placeCases[placeIn(entries[i]!)]!
      const least = chunkExpected[chunk]! + expected[placeIn(entries[from]!)]!
      const look = blocked !== undefined || (least <= this.limit[after]! && !this.tooFew(after, least))
      if (look && !this.chunk(centre, from, to, cases, chunkExpected[chunk]!, blocked)) return
      cases = after
    }
  }

  /** The circles that end in a chunk: one gets better only where a case enters it. False at a blocked place. */
  private chunk(
    centre: number,
    from: number,
    to: number,
    casesBefore: number,
    expectedBefore: number,
    blocked: Uint8Array | undefined,
  ): boolean {
    const { neighbours, expected: expectedAt } = this.job
    const first = neighbours.start[centre]!
    let [cases, expected] = [casesBefore, expectedBefore]
    for (let i = from; i < to; i++) {
      const entry = neighbours.entries[i]!
      const place = placeIn(entry)
      if (blocked?.[place]) return false
      cases += this.cases[place]!
      expected += expectedAt[place]!
      if (entry >= 0 && expected <= this.limit[cases]!) this.compare(cases, expected, centre, i + 1 - first, 0, 1)
    }
    return true
  }

  /** Can so many cases not beat the best window where at least so many are expected? */
  private tooFew(cases: number, expected: number): boolean {
    this.limits.tighten(this.limit, this.best.ratio, cases)
    return expected > this.limit[cases]!
  }

  private cylinders(centre: number, blocked: Uint8Array | undefined): void {
    const { start, entries } = this.job.neighbours
    const first = start[centre]!
    let [cases, before] = [0, 0]
    this.counts.fill(0)
    this.expected.fill(0)
    for (let i = first; i < start[centre + 1]!; i++) {
      const entry = entries[i]!
      const place = entry < 0 ? ~entry : entry
      if (blocked?.[place]) return
      this.add(place)
      cases += this.placeCases[place]!
      if (entry < 0 || cases === before) continue
      before = cases
      this.intervals(centre, i + 1 - first)
    }
  }

  private add(place: number): void {
    const { unitCount, expected } = this.job
    for (let unit = 0, cell = place * unitCount; unit < unitCount; unit++, cell++) {
      this.counts[unit]! += this.cases[cell]!
      this.expected[unit]! += expected[cell]!
    }
  }

  /** All intervals of the places so far that start with a case. */
  private intervals(centre: number, steps: number): void {
    const { unitCount, durationMax } = this.job
    for (let from = 0; from < unitCount; from++) {
      if (this.counts[from] === 0) continue
      let [cases, expected] = [0, 0]
      for (let to = from; to < unitCount && to < from + durationMax; to++) {
        cases += this.counts[to]!
        expected += this.expected[to]!
        if (expected <= this.limit[cases]!) this.compare(cases, expected, centre, steps, from, to + 1)
      }
    }
  }

  private compare(cases: number, expected: number, centre: number, steps: number, from: number, to: number): void {
    const ratio = logLikelihoodRatio(cases, expected, this.total)
    if (ratio > this.best.ratio) {
      this.best = { centre, steps, from, to, cases, expected, ratio }
      this.limit = this.limits.row(ratio)
    } else this.limits.tighten(this.limit, this.best.ratio, cases)
  }
}

/** One replication: as many cases, each in a cell drawn in proportion to what is expected there; the highest ratio. */
export function replicatePoisson(job: PoissonJob): (random: Random, out: Float64Array) => void {
  const scan = new PoissonScan(job)
  const { keep, alias } = job
  const total = job.cases.reduce((sum, count) => sum + count, 0)
  const cases = new Int32Array(job.cases.length)
  return (random, out) => {
    cases.fill(0)
    for (let i = 0; i < total; i++) {
      const cell = random.below(cases.length)
      cases[random.unit() < keep[cell]! ? cell : alias[cell]!]!++
    }
    out[0] = scan.run(cases).ratio
  }
}
