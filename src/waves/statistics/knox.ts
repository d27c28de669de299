import { replications, replicationsHere, type Simulation } from './montecarlo.ts'
import { canonicalOrder } from './order.ts'
import { countPairs, type PairsJob, pairsJob, pairsWidth } from './pairs.ts'
import { spaceOf } from './space.ts'
import { finiteRows, type Metric, type MonteCarloOptions, rankP, type SpaceTimeEvent } from './types.ts'

/** Upper ends of bands, which rise; each band is half-open, the first starts at 0, and one more lies beyond the last end. */
export interface Bands {
  /** In the unit of the plane, or kilometres on the sphere. */
  readonly space: readonly number[]
  /** In the unit of the events' times. */
  readonly time: readonly number[]
}

/** One cell of a near-repeat table. */
export interface BandCell {
  /** Pairs whose distance and interval lie in the cell's bands. */
  readonly observed: number
  /** Mean over the permutations. */
  readonly expected: number
  /** observed / expected; null where no permutation had such a pair. */
  readonly ratio: number | null
  /** Share of permutations, the observed order among them, with as many pairs or more. */
  readonly p: number
}

/** A near-repeat table: rows are bands of space, columns bands of time, the bands beyond the last ends included. */
export interface NearRepeatResult {
  readonly method: 'near-repeat'
  readonly events: number
  readonly pairs: number
  readonly bands: Bands
  readonly cells: readonly (readonly BandCell[])[]
  readonly permutations: number
  readonly seed: number
}

/** A Knox test. */
export interface KnoxResult {
  readonly method: 'knox'
  readonly events: number
  readonly pairs: number
  /** Pairs at most `space` apart. */
  readonly closeInSpace: number
  /** Pairs at most `time` apart. */
  readonly closeInTime: number
  /** Pairs close in both: Knox's X. */
  readonly observed: number
  /** closeInSpace × closeInTime / pairs (Knox 1964): what permutations of the times give on average, exactly. */
  readonly expected: number
  /** Share of permutations, the observed order among them, with as many close pairs or more. */
  readonly p: number
  /** P(X ≥ observed) were X Poisson with this mean (David and Barton 1966 say when it is: few close pairs). An approximation. */
  readonly pPoisson: number
  readonly permutations: number
  readonly seed: number
}

export interface PairOptions extends MonteCarloOptions {
  readonly metric?: Metric
}

/**
 * Exact counts of pairs by band, without simulation: rows are bands of space, columns bands of time, the last of each beyond
 * the last end. Nothing is rounded: a pair is in [low, high) when its distance is.
 *
 * @throws RangeError when bands do not rise, a number is not finite, or more than 20 million pairs are close
 */
export function pairCounts(events: readonly SpaceTimeEvent[], bands: Bands, metric: Metric = 'euclidean'): number[][] {
  const job = jobOf(events, bands, metric)
  const out = new Float64Array(pairsWidth(job))
  countPairs(job, job.times, out)
  return rowsOf(out, job)
}

/**
 * The near-repeat table of the Near Repeat Calculator (Ratcliffe 2009; method of Johnson et al. 2007, after Knox 1964): pairs by
 * bands of space and time, against permutations of the times.
 *
 * @throws RangeError as `pairCounts`, and with fewer than two events
 */
export async function nearRepeat(
  events: readonly SpaceTimeEvent[],
  bands: Bands,
  options: PairOptions = {},
): Promise<NearRepeatResult> {
  const job = jobOf(events, bands, options.metric)
  return nearRepeatResult(job, bands, await replications(job, options))
}

/** `nearRepeat` in the calling thread. */
export function nearRepeatHere(
  events: readonly SpaceTimeEvent[],
  bands: Bands,
  options: PairOptions = {},
): NearRepeatResult {
  const job = jobOf(events, bands, options.metric)
  return nearRepeatResult(job, bands, replicationsHere(job, options))
}

/**
 * Knox's test of space-time interaction (Knox 1964, The detection of space-time interactions, Applied Statistics 13; p by
 * permutation as Mantel 1967): are more pairs close in both space and time than when times are dealt out anew?
 *
 * @param close pairs at most this far apart are close; the limits belong to "close"
 * @throws RangeError as `nearRepeat`
 */
export async function knox(
  events: readonly SpaceTimeEvent[],
  close: { readonly space: number; readonly time: number },
  options: PairOptions = {},
): Promise<KnoxResult> {
  const job = jobOf(events, inclusive(close), options.metric)
  return knoxResult(job, await replications(job, options))
}

/** `knox` in the calling thread. */
export function knoxHere(
  events: readonly SpaceTimeEvent[],
  close: { readonly space: number; readonly time: number },
  options: PairOptions = {},
): KnoxResult {
  const job = jobOf(events, inclusive(close), options.metric)
  return knoxResult(job, replicationsHere(job, options))
}

/** A half-open band that holds its limit ends at the next number after it. */
function inclusive(close: { space: number; time: number }): Bands {
  return { space: [after(close.space)], time: [after(close.time)] }
}

function after(value: number): number {
  if (!(value >= 0 && Number.isFinite(value))) throw new RangeError(`no distance or interval: ${value}`)
  if (value === 0) return Number.MIN_VALUE
  const view = new DataView(new ArrayBuffer(8))
  view.setFloat64(0, value)
  view.setBigUint64(0, view.getBigUint64(0) + 1n)
  return view.getFloat64(0)
}

function jobOf(events: readonly SpaceTimeEvent[], bands: Bands, metric: Metric = 'euclidean'): PairsJob {
  if (events.length < 2) throw new RangeError('pairs need two events or more')
  finiteRows(events, ['x', 'y', 'time'])
  for (const ends of [bands.space, bands.time])
    if (ends.length === 0 || ends.some((end, i) => !Number.isFinite(end) || !(end > (ends[i - 1] ?? 0))))
      throw new RangeError(`bands need upper ends that rise above 0: ${ends.join(', ')}`)
  const order = canonicalOrder(
    events,
    events.map((event) => event.time),
  )
  const sorted = Array.from(order, (i) => events[i]!)
  const times = Float64Array.from(sorted, (event) => event.time)
  return pairsJob(spaceOf(sorted, metric), times, [...bands.space], [...bands.time])
}

function rowsOf(cells: Float64Array, job: PairsJob): number[][] {
  const columns = job.timeEnds.length + 1
  return Array.from({ length: job.spaceEnds.length + 1 }, (_, row) =>
    Array.from(cells.subarray(row * columns, (row + 1) * columns)),
  )
}

function observedCells(job: PairsJob): Float64Array {
  const out = new Float64Array(pairsWidth(job))
  countPairs(job, job.times, out)
  return out
}

function nearRepeatResult(job: PairsJob, bands: Bands, run: Simulation): NearRepeatResult {
  const width = pairsWidth(job)
  const columns = job.timeEnds.length + 1
  const cells = Array.from(observedCells(job), (observed, cell): BandCell => {
    const simulated = run.column(cell, width)
    const expected = simulated.reduce((sum, count) => sum + count, 0) / simulated.length
    return { observed, expected, ratio: expected > 0 ? observed / expected : null, p: rankP(observed, simulated) }
  })
  return {
    method: 'near-repeat',
    events: job.times.length,
    pairs: (job.times.length * (job.times.length - 1)) / 2,
    bands,
    cells: Array.from({ length: width / columns }, (_, row) => cells.slice(row * columns, (row + 1) * columns)),
    permutations: run.permutations,
    seed: run.seed,
  }
}

function knoxResult(job: PairsJob, run: Simulation): KnoxResult {
  const [both, spaceOnly, timeOnly] = observedCells(job) as unknown as [number, number, number]
  const pairs = (job.times.length * (job.times.length - 1)) / 2
  const [closeInSpace, closeInTime] = [both + spaceOnly, both + timeOnly]
  const expected = (closeInSpace * closeInTime) / pairs
  return {
    method: 'knox',
    events: job.times.length,
    pairs,
    closeInSpace,
    closeInTime,
    observed: both,
    expected,
    p: rankP(both, run.column(0, pairsWidth(job))),
    pPoisson: poissonTail(both, expected),
    permutations: run.permutations,
    seed: run.seed,
  }
}

/** P(X ≥ count) for X Poisson with this mean, summed from the largest term outwards so that nothing overflows. */
export function poissonTail(count: number, mean: number): number {
  if (count <= 0) return 1
  if (mean <= 0) return 0
  // From `count` upwards; where that is most of the mass, one minus what lies below.
  let log = count * Math.log(mean) - mean
  for (let i = 2; i <= count; i++) log -= Math.log(i)
  let term = Math.exp(log)
  let sum = 0
  if (count > mean) {
    for (let i = count; term > sum * 1e-17 && term > 0; i++, term *= mean / i) sum += term
    return Math.min(1, sum)
  }
  term *= count / mean
  for (let i = count - 1; i >= 0 && term > sum * 1e-17; i--, term *= (i + 1) / mean) sum += term
  return Math.max(0, 1 - sum)
}
