import type { Random } from './random.ts'
import { sharedFloats, sharedInts } from './shared.ts'
import { axisReach, distance, type Space } from './space.ts'

/** Memory: 12 bytes a pair. Bands that hold more are wider than what happens "near". */
export const CLOSE_PAIRS_MAX = 20_000_000

/**
 * Pairs of events by how far they are apart in space and in time. Bands are half-open and given by their upper ends, which rise;
 * beyond the last end lies one band more. Only pairs in a band of space with an end are listed.
 */
export interface PairsJob {
  readonly method: 'pairs'
  /** Times of the events, in canonical order. */
  readonly times: Float64Array
  readonly first: Int32Array
  readonly second: Int32Array
  /** Band of space of each pair listed. */
  readonly band: Int32Array
  readonly spaceEnds: Float64Array
  readonly timeEnds: Float64Array
  /** All pairs, listed or not, by band of time: no order of the times changes them. */
  readonly timeTotals: Float64Array
}

/**
 * Lists the close pairs: a sweep along x, so that its time grows with the events times those beside each of them.
 *
 * @param space events in canonical order
 * @throws RangeError when there are more than `CLOSE_PAIRS_MAX`
 */
export function pairsJob(space: Space, times: Float64Array, spaceEnds: number[], timeEnds: number[]): PairsJob {
  const near = closePairs(space, spaceEnds)
  const length = near.band.length
  const job: PairsJob = {
    method: 'pairs',
    times: sharedFloats(times.length),
    first: sharedInts(length),
    second: sharedInts(length),
    band: sharedInts(length),
    spaceEnds: Float64Array.from(spaceEnds),
    timeEnds: Float64Array.from(timeEnds),
    timeTotals: timeTotals(times, timeEnds),
  }
  job.times.set(times)
  job.first.set(near.first)
  job.second.set(near.second)
  job.band.set(near.band)
  return job
}

function closePairs(space: Space, ends: readonly number[]) {
  const [first, second, band] = [[], [], []] as [number[], number[], number[]]
  const n = space.x.length
  const limit = ends.at(-1)!
  const reach = axisReach(space.metric, limit)
  const bandOf = bandFinder(Float64Array.from(ends))
  // On the sphere, canonical order is by longitude and not by x.
  const order = Int32Array.from({ length: n }, (_, i) => i).sort((i, j) => space.x[i]! - space.x[j]! || i - j)
  for (let p = 0; p < n; p++) {
    const i = order[p]!
    for (let q = p + 1; q < n && space.x[order[q]!]! - space.x[i]! <= reach; q++) {
      const j = order[q]!
      if (Math.abs(space.y[j]! - space.y[i]!) > reach) continue
      const apart = distance(space, i, j)
      if (apart >= limit) continue
      first.push(i)
      second.push(j)
      band.push(bandOf(apart))
    }
    if (band.length > CLOSE_PAIRS_MAX)
      throw new RangeError(`more than ${CLOSE_PAIRS_MAX / 1e6} million pairs within ${limit}; choose narrower bands`)
  }
  return { first, second, band }
}

/** The number of ends that a value has reached. */
function bandFinder(ends: Float64Array): (value: number) => number {
  return (value) => {
    let band = 0
    while (band < ends.length && value >= ends[band]!) band++
    return band
  }
}

/** All pairs of times by band, counted on the sorted times: closer than each end, then the differences. */
function timeTotals(times: Float64Array, ends: readonly number[]): Float64Array {
  const sorted = times.slice().sort()
  const within = ends.map((end) => {
    let [pairs, from] = [0, 0]
    for (let j = 0; j < sorted.length; j++) {
      while (sorted[j]! - sorted[from]! >= end) from++
      pairs += j - from
    }
    return pairs
  })
  const all = (sorted.length * (sorted.length - 1)) / 2
  return Float64Array.from([...within, all], (count, i) => count - (i > 0 ? within[i - 1]! : 0))
}

/** Width of a replication's row: one count a cell, space by time, the bands beyond included. */
export function pairsWidth(job: PairsJob): number {
  return (job.spaceEnds.length + 1) * (job.timeEnds.length + 1)
}

/** Counts pairs by space band (rows) and time band, the times in the order given. */
export function countPairs(job: PairsJob, times: Float64Array, out: Float64Array): void {
  const { first, second, band, timeEnds, timeTotals } = job
  const columns = timeEnds.length + 1
  out.fill(0)
  for (let i = 0; i < band.length; i++) {
    const apart = Math.abs(times[first[i]!]! - times[second[i]!]!)
    let column = 0
    while (column < timeEnds.length && apart >= timeEnds[column]!) column++
    out[band[i]! * columns + column]!++
  }
  const beyond = job.spaceEnds.length * columns
  for (let column = 0; column < columns; column++) {
    let near = 0
    for (let cell = column; cell < beyond; cell += columns) near += out[cell]!
    out[beyond + column] = timeTotals[column]! - near
  }
}

/** One replication: the events keep their places and get each other's times. */
export function replicatePairs(job: PairsJob): (random: Random, out: Float64Array) => void {
  const times = new Float64Array(job.times.length)
  return (random, out) => {
    times.set(job.times)
    random.shuffle(times)
    countPairs(job, times, out)
  }
}
