import { Limits, logLikelihoodRatio } from './likelihood.ts'
import type { Neighbours } from './neighbours.ts'
import type { Random } from './random.ts'
import { sharedFloats, sharedInts } from './shared.ts'
import { NO_WINDOW, type Window } from './window.ts'

/** Cases around each place, and what no permutation of their times changes. */
export interface PermutationJob {
  readonly method: 'permutation'
  /** As `Neighbours`, of cases instead of places: a negative entry says that the next case belongs to the same step. */
  readonly neighbours: Neighbours
  /** The place of each case. */
  readonly placeOf: Int32Array
  /** Unit of time of each case, from 0. */
  readonly units: Int32Array
  /** Longest window, in units of time. */
  readonly durationMax: number
  /** Cases before each unit of time; one longer than there are units. */
  readonly before: Float64Array
  /** fewest[unit * durationMax + d]: the fewest cases of all windows of d + 1 units that hold `unit`. */
  readonly fewest: Float64Array
}

/**
 * @param places neighbours of places
 * @param placeOf place of each case, rising
 * @param units unit of time of each case, from 0 to `unitCount` - 1
 */
export function permutationJob(
  places: Neighbours,
  placeOf: Int32Array,
  units: Int32Array,
  unitCount: number,
  durationMax: number,
): PermutationJob {
  const before = sharedFloats(unitCount + 1)
  for (const unit of units) before[unit + 1]!++
  for (let unit = 0; unit < unitCount; unit++) before[unit + 1]! += before[unit]!
  const shared = { placeOf: sharedInts(units.length), units: sharedInts(units.length) }
  shared.placeOf.set(placeOf)
  shared.units.set(units)
  const fewest = fewestCases(before, unitCount, durationMax)
  return { method: 'permutation', neighbours: casesOf(places, placeOf), ...shared, durationMax, before, fewest }
}

/** Each place of the lists gives way to its cases. */
function casesOf(places: Neighbours, placeOf: Int32Array): Neighbours {
  const count = places.start.length - 1
  const first = new Int32Array(count + 1)
  for (const place of placeOf) first[place + 1]!++
  for (let place = 0; place < count; place++) first[place + 1]! += first[place]!
  const start = sharedFloats(count + 1)
  let length = 0
  for (let centre = 0; centre < count; centre++) {
    for (let i = places.start[centre]!; i < places.start[centre + 1]!; i++) {
      const place = idOf(places.entries[i]!)
      length += first[place + 1]! - first[place]!
    }
    start[centre + 1] = length
  }
  const entries = sharedInts(length)
  let at = 0
  for (const entry of places.entries) {
    const place = idOf(entry)
    for (let i = first[place]!; i < first[place + 1]!; i++) entries[at++] = ~i
    if (entry >= 0) entries[at - 1] = ~entries[at - 1]!
  }
  return { start, entries }
}

const idOf = (entry: number): number => (entry < 0 ? ~entry : entry)

function fewestCases(before: Float64Array, unitCount: number, durationMax: number): Float64Array {
  const fewest = sharedFloats(unitCount * durationMax).fill(Number.POSITIVE_INFINITY)
  for (let d = 0; d < durationMax; d++)
    for (let from = 0; from + d < unitCount; from++) {
      const cases = before[from + d + 1]! - before[from]!
      for (let unit = from; unit <= from + d; unit++) {
        const at = unit * durationMax + d
        if (cases < fewest[at]!) fewest[at] = cases
      }
    }
  return fewest
}

/** Blocks of units that the longest window reaches to each side: classes of lengths that are passed over together. */
const CLASSES = 4

/**
 * Looks at every cylinder of a table of cases (Kulldorff et al. 2005, A space-time permutation scan statistic for disease
 * outbreak detection, PLoS Medicine 2). A cylinder of places A and times T is expected to hold cases(A) × cases(T) / cases.
 *
 * A window gets better only where a case enters it, so windows are looked at around the cases of each step, those lengths only
 * for which the cases around could beat the best window so far.
 */
export class PermutationScan {
  private readonly job: PermutationJob
  private readonly total: number
  private readonly limits: Limits
  /** Cases so far by unit of time, with `durationMax` empty units before and after. */
  private readonly counts: Int32Array
  /** Their sums by blocks of units, with `CLASSES` empty ones before and after, and the block of each unit. */
  private readonly blocks: Int32Array
  private readonly blockOf: Int32Array
  private readonly blockSize: number
  /** The shortest windows of each class, from `fewest`: classFewest[unit * CLASSES + class]. */
  private readonly classFewest: Float64Array
  private units: Int32Array
  private limit: Float64Array
  private best: Window = NO_WINDOW

  constructor(job: PermutationJob) {
    const unitCount = job.before.length - 1
    const { durationMax } = job
    this.job = job
    this.total = job.units.length
    this.limits = new Limits(this.total)
    this.units = job.units
    this.limit = this.limits.row(0)
    this.counts = new Int32Array(unitCount + 2 * durationMax)
    const size = Math.ceil(durationMax / CLASSES)
    this.blockSize = size
    this.blocks = new Int32Array(Math.ceil(unitCount / size) + 2 * CLASSES)
    this.blockOf = Int32Array.from({ length: unitCount }, (_, unit) => Math.floor(unit / size) + CLASSES)
    this.classFewest = Float64Array.from({ length: unitCount * CLASSES }, (_, i) => {
      const shortest = (i % CLASSES) * size
      return shortest < durationMax
        ? job.fewest[Math.floor(i / CLASSES) * durationMax + shortest]!
        : Number.POSITIVE_INFINITY
    })
  }

  /** The window with the highest ratio that holds no blocked place, times as given. Of equal ones the first found, smallest first. */
  run(units: Int32Array, blocked?: Uint8Array): Window {
    this.units = units
    this.best = NO_WINDOW
    this.limit = this.limits.row(0)
    const places = this.job.neighbours.start.length - 1
    for (let centre = 0; centre < places; centre++) this.around(centre, blocked)
    return this.best
  }

  private around(centre: number, blocked: Uint8Array | undefined): void {
    const { neighbours, placeOf, durationMax } = this.job
    const { counts, blocks, blockOf, units } = this
    const { entries } = neighbours
    const first = neighbours.start[centre]!
    const end = neighbours.start[centre + 1]!
    counts.fill(0)
    blocks.fill(0)
    for (let from = first, i = first; i < end; i++) {
      const entry = entries[i]!
      const id = entry < 0 ? ~entry : entry
      if (blocked?.[placeOf[id]!]) break
      const unit = units[id]!
      counts[unit + durationMax]!++
      blocks[blockOf[unit]!]!++
      if (entry < 0) continue
      const cases = i + 1 - first
      for (; from < i; from++) this.lookAround(units[~entries[from]!]!, centre, cases)
      this.lookAround(unit, centre, cases)
      from = i + 1
    }
  }

  /**
   * Windows of the nearest `cases` that hold `unit`, where a case has just come in. A class of lengths is passed over when the
   * blocks that its windows can reach hold too few cases.
   */
  private lookAround(unit: number, centre: number, cases: number): void {
    const { blocks, classFewest, limit } = this
    const share = cases / this.total
    const block = this.blockOf[unit]!
    let around = blocks[block]!
    for (let c = 0; c < CLASSES; c++) {
      around += blocks[block - c - 1]! + blocks[block + c + 1]!
      if (share * classFewest[unit * CLASSES + c]! <= limit[around]!) this.lookInto(c, around, unit, centre, cases)
    }
  }

  /** One class of lengths, each length where the cases within it could be enough. */
  private lookInto(c: number, within: number, unit: number, centre: number, cases: number): void {
    const { durationMax, fewest } = this.job
    const { counts } = this
    const share = cases / this.total
    const low = c * this.blockSize
    if (this.tooFew(within, share * this.classFewest[unit * CLASSES + c]!)) return
    const enough = this.limit[within]!
    const high = Math.min(low + this.blockSize, durationMax)
    const middle = unit + durationMax
    let around = low === 0 ? -counts[middle]! : 0
    for (let at = middle - low + 1; at < middle + low; at++) around += counts[at]!
    for (let d = low, at = unit * durationMax + low; d < high; d++, at++) {
      around += counts[middle - d]! + counts[middle + d]!
      const expected = share * fewest[at]!
      // Longer windows are expected to hold more still.
      if (expected > enough) return
      if (expected <= this.limit[around]! && !this.tooFew(around, expected)) this.lookAt(unit, d + 1, centre, cases)
    }
  }

  /** Can so many cases not beat the best window where at least so many are expected? */
  private tooFew(cases: number, expected: number): boolean {
    this.limits.tighten(this.limit, this.best.ratio, cases)
    return expected > this.limit[cases]!
  }

  /** All windows of one length that hold `unit`. */
  private lookAt(unit: number, length: number, centre: number, steps: number): void {
    const { before, durationMax } = this.job
    const { counts } = this
    const share = steps / this.total
    const last = Math.min(unit, before.length - 1 - length)
    let from = Math.max(0, unit - length + 1)
    let cases = 0
    for (let t = from; t < from + length; t++) cases += counts[t + durationMax]!
    for (; from <= last; from++) {
      const expected = share * (before[from + length]! - before[from]!)
      if (expected <= this.limit[cases]!) this.compare(cases, expected, centre, steps, from, from + length)
      cases += counts[from + length + durationMax]! - counts[from + durationMax]!
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

/** Places in a window of a job, nearest first. */
export function placesInside(job: PermutationJob, { centre, steps }: Window): Int32Array {
  const first = job.neighbours.start[centre]!
  const ids = job.neighbours.entries.slice(first, first + steps).map(idOf)
  return Int32Array.from(new Set(Array.from(ids, (id) => job.placeOf[id]!)))
}

/** One replication: the cases keep their places and get each other's times; the highest ratio of all windows. */
export function replicatePermutation(job: PermutationJob): (random: Random, out: Float64Array) => void {
  const scan = new PermutationScan(job)
  const units = new Int32Array(job.units.length)
  return (random, out) => {
    units.set(job.units)
    random.shuffle(units)
    out[0] = scan.run(units).ratio
  }
}
