import { replications, replicationsHere, type Simulation } from './montecarlo.ts'
import { neighboursOf } from './neighbours.ts'
import { canonicalOrder, type Places, placesOf } from './order.ts'
import { type PermutationJob, PermutationScan, permutationJob, placesInside } from './permutation-scan.ts'
import { type PoissonJob, PoissonScan, poissonJob } from './poisson-scan.ts'
import { distance, type Space, spaceOf } from './space.ts'
import { finiteRows, type MonteCarloOptions, type Point, rankP, type SpaceTimeEvent, wholeNumber } from './types.ts'
import type { Window } from './window.ts'

/** What windows a scan looks at, and how it is simulated. */
export interface ScanOptions extends MonteCarloOptions {
  readonly metric?: 'euclidean' | 'great-circle'
  /** Largest share of the population (Poisson) or the cases (permutation) in a window's places, from 0 to 1. */
  readonly maxShare?: number
  /** Largest radius, in the unit of the plane or kilometres. Default: none. */
  readonly maxRadius?: number
  /** Longest window, in units of time. Default: half of the period, as in SaTScan; for permutation at most 14 units as well. */
  readonly maxDuration?: number
  /** At most so many clusters are told. Default 10. */
  readonly maxClusters?: number
}

/** Cases and people at risk at one place, over all the time or in one unit of it. */
export interface PopulationRow extends Point {
  readonly cases: number
  /** People at risk, or cases expected after standardisation: only proportions count. */
  readonly population: number
  readonly time?: number
}

/** A group of places, over a time, where more happened than expected. */
export interface Cluster {
  /** Rows of the input that lie in it, by number from 0: cases (permutation), places or places in a unit of time (Poisson). */
  readonly rows: readonly number[]
  readonly places: number
  readonly centre: Point
  /** From the centre to the farthest place in it, in the unit of the plane or kilometres. */
  readonly radius: number
  /** First and last unit of time in it; null in a scan of space alone. */
  readonly from: number | null
  readonly to: number | null
  readonly cases: number
  readonly expected: number
  /** cases / expected */
  readonly ratio: number
  /** Risk inside over risk outside; null when every case is inside. */
  readonly relativeRisk: number | null
  readonly logLikelihoodRatio: number
  /** Share of replications, the observed table among them, whose best window has this ratio or a higher one. */
  readonly p: number
}

export interface ScanResult {
  readonly method: 'permutation' | 'poisson'
  readonly cases: number
  readonly places: number
  /** Units of time; 1 in a scan of space alone. */
  readonly units: number
  readonly limits: { readonly share: number; readonly radius: number | null; readonly duration: number | null }
  /** Most likely first; no place is in two of them. */
  readonly clusters: readonly Cluster[]
  readonly permutations: number
  readonly seed: number
}

/** SaTScan's default, and the most it allows: beyond half of everything, a cluster is what is left. */
export const SHARE_MAX = 0.5
/**
 * By default a window of the permutation scan holds at most so many cases of all times, and at most so many units of time, so that
 * 10,000 cases with 999 permutations take seconds; both are options.
 */
export const PERMUTATION_CASES_DEFAULT = 100
export const PERMUTATION_UNITS_DEFAULT = 14
const CLUSTERS_DEFAULT = 10
/** Memory and time grow with it; a period in seconds or milliseconds is a mistake. */
const UNITS_MAX = 100_000
const CASES_MAX = 1_000_000
const CELLS_MAX = 20_000_000

type Scanned = { job: PermutationJob | PoissonJob; space: Space; table: Table; limits: ScanResult['limits'] }

/** What the rows of the input became. */
interface Table {
  readonly method: ScanResult['method']
  readonly places: Places
  readonly cases: number
  readonly unitCount: number
  readonly firstUnit: number
  /** Unit of time of a row, from 0. */
  readonly unitOf: Int32Array
}

/**
 * The space-time permutation scan (Kulldorff, Heffernan, Hartman, Assunção and Mostashari 2005, PLoS Medicine 2:e59): cylinders with
 * more cases than the places' and the days' own numbers make likely. Needs cases only, no population.
 *
 * @param events cases; times are cut to whole units (2.7 is in unit 2)
 * @throws RangeError on fewer than two cases, one place or one unit of time, numbers that are not finite, or too large a table
 */
export async function permutationScan(
  events: readonly SpaceTimeEvent[],
  options: ScanOptions = {},
): Promise<ScanResult> {
  const scanned = permutationTable(events, options)
  return result(scanned, options, await replications(scanned.job, options))
}

/** `permutationScan` in the calling thread. */
export function permutationScanHere(events: readonly SpaceTimeEvent[], options: ScanOptions = {}): ScanResult {
  const scanned = permutationTable(events, options)
  return result(scanned, options, replicationsHere(scanned.job, options))
}

/**
 * Kulldorff's scan statistic with the Poisson model (Kulldorff 1997): circles, or cylinders when rows have times (Kulldorff,
 * Athas, Feuer, Miller and Key 1998), with more cases than their population makes likely.
 *
 * @param rows rows at equal coordinates are one place; a place and time without a row has no population
 * @throws RangeError as `permutationScan`, and on cases without population, negative numbers or fractions of cases
 */
export async function poissonScan(rows: readonly PopulationRow[], options: ScanOptions = {}): Promise<ScanResult> {
  const scanned = poissonTable(rows, options)
  return result(scanned, options, await replications(scanned.job, options))
}

/** `poissonScan` in the calling thread. */
export function poissonScanHere(rows: readonly PopulationRow[], options: ScanOptions = {}): ScanResult {
  const scanned = poissonTable(rows, options)
  return result(scanned, options, replicationsHere(scanned.job, options))
}

function permutationTable(events: readonly SpaceTimeEvent[], options: ScanOptions): Scanned {
  finiteRows(events, ['x', 'y', 'time'])
  if (events.length > CASES_MAX) throw new RangeError(`${events.length} cases; the scan takes at most ${CASES_MAX}`)
  const times = events.map((event) => event.time)
  const { order, ...table } = tableOf('permutation', events, times, events.length)
  if (table.unitCount < 2) throw new RangeError('all cases are in one unit of time')
  const { points, placeOf } = table.places
  const weights = new Float64Array(points.length)
  for (const place of placeOf) weights[place]!++
  const units = order.map((row) => table.unitOf[row]!)
  const share = shareOf(options, Math.min(SHARE_MAX, PERMUTATION_CASES_DEFAULT / events.length))
  const duration = durationOf(options, table.unitCount, PERMUTATION_UNITS_DEFAULT)
  const space = spaceOf(points, options.metric ?? 'euclidean')
  const neighbours = neighboursOf(space, weights, { weightMax: share * events.length, radiusMax: radiusOf(options) })
  const job = permutationJob(
    neighbours,
    order.map((row) => placeOf[row]!),
    units,
    table.unitCount,
    duration,
  )
  return { job, space, table, limits: { share, radius: options.maxRadius ?? null, duration } }
}

function poissonTable(rows: readonly PopulationRow[], options: ScanOptions): Scanned {
  const timed = rows.some((row) => row.time !== undefined)
  finiteRows(rows, ['x', 'y', 'cases', 'population', ...(timed ? ['time'] : [])])
  const cases = checkedCases(rows)
  const times = timed ? rows.map((row) => row.time!) : null
  const { order: _, ...table } = tableOf('poisson', rows, times, cases)
  const { points, placeOf } = table.places
  const cells = points.length * table.unitCount
  if (cells > CELLS_MAX) throw new RangeError(`${cells} places by units of time; the scan takes at most ${CELLS_MAX}`)
  const [counts, weights, people] = [new Int32Array(cells), new Float64Array(cells), new Float64Array(points.length)]
  for (const [i, row] of rows.entries()) {
    const cell = placeOf[i]! * table.unitCount + table.unitOf[i]!
    counts[cell]! += row.cases
    weights[cell]! += row.population
    people[placeOf[i]!]! += row.population
  }
  for (const [cell, count] of counts.entries())
    if (count > 0 && weights[cell] === 0)
      throw new RangeError(`${count} cases without population at ${where(points[Math.floor(cell / table.unitCount)]!)}`)
  const share = shareOf(options, SHARE_MAX)
  const duration = timed ? durationOf(options, table.unitCount, table.unitCount) : null
  const space = spaceOf(points, options.metric ?? 'euclidean')
  const weightMax = share * people.reduce((sum, value) => sum + value, 0)
  const neighbours = neighboursOf(space, people, { weightMax, radiusMax: radiusOf(options) })
  const job = poissonJob(neighbours, { unitCount: table.unitCount, durationMax: duration ?? 1, cases: counts, weights })
  return { job, space, table, limits: { share, radius: options.maxRadius ?? null, duration } }
}

const where = ({ x, y }: Point): string => `${x}, ${y}`

function checkedCases(rows: readonly PopulationRow[]): number {
  let cases = 0
  for (const [i, row] of rows.entries()) {
    cases += wholeNumber(`row ${i}: cases`, row.cases, 0, CASES_MAX)
    if (row.population < 0) throw new RangeError(`row ${i}: population is below zero: ${row.population}`)
  }
  if (cases > CASES_MAX) throw new RangeError(`${cases} cases; the scan takes at most ${CASES_MAX}`)
  return cases
}

function tableOf(
  method: ScanResult['method'],
  rows: readonly Point[],
  times: readonly number[] | null,
  cases: number,
): Table & { order: Int32Array } {
  if (cases < 2) throw new RangeError('a scan needs two cases or more')
  // Not spread into Math.min: a table has more rows than a call takes arguments.
  const first = times ? Math.floor(times.reduce((a, b) => Math.min(a, b))) : 0
  const unitOf = Int32Array.from(rows, (_, i) => (times ? Math.min(Math.floor(times[i]!) - first, UNITS_MAX) : 0))
  const unitCount = unitOf.reduce((a, b) => Math.max(a, b), 0) + 1
  if (unitCount > UNITS_MAX)
    throw new RangeError(`more than ${UNITS_MAX} units of time; give times in days or longer units`)
  const order = canonicalOrder(rows, times)
  const places = placesOf(rows, order)
  if (places.points.length < 2) throw new RangeError('all rows are at one place')
  return { method, places, cases, unitCount, firstUnit: first, unitOf, order }
}

function shareOf(options: ScanOptions, byDefault: number): number {
  const share = options.maxShare ?? byDefault
  if (!(share > 0 && share <= SHARE_MAX))
    throw new RangeError(`the largest share must be above 0 and at most 0.5, not ${share}`)
  return share
}

function radiusOf({ maxRadius = Number.POSITIVE_INFINITY }: ScanOptions): number {
  if (!(maxRadius >= 0)) throw new RangeError(`the largest radius must be 0 or more, not ${maxRadius}`)
  return maxRadius
}

function durationOf(options: ScanOptions, unitCount: number, byDefault: number): number {
  if (options.maxDuration !== undefined)
    return Math.min(unitCount, wholeNumber('the longest window', options.maxDuration, 1))
  return Math.min(Math.max(1, Math.floor(unitCount / 2)), byDefault)
}

function result(scanned: Scanned, options: ScanOptions, run: Simulation): ScanResult {
  const { table, limits } = scanned
  const maxima = run.column(0, 1)
  const most = wholeNumber('the number of clusters', options.maxClusters ?? CLUSTERS_DEFAULT, 1)
  return {
    method: table.method,
    cases: table.cases,
    places: table.places.points.length,
    units: table.unitCount,
    limits,
    clusters: windowsOf(scanned.job, most).map((window) => clusterOf(scanned, window, maxima)),
    permutations: run.permutations,
    seed: run.seed,
  }
}

/**
 * The most likely window, then the most likely of those that share no place with one taken before, and so on (SaTScan's "no
 * geographical overlap", here over all windows and not only the best of each centre).
 */
function windowsOf(job: PermutationJob | PoissonJob, most: number): Window[] {
  const observed =
    job.method === 'permutation'
      ? (blocked: Uint8Array) => new PermutationScan(job).run(job.units, blocked)
      : (blocked: Uint8Array) => new PoissonScan(job).run(job.cases, blocked)
  const blocked = new Uint8Array(job.neighbours.start.length - 1)
  const windows: Window[] = []
  while (windows.length < most) {
    const window = observed(blocked)
    if (window.centre < 0) break
    windows.push(window)
    for (const place of placesIn(job, window)) blocked[place] = 1
  }
  return windows
}

/** Places in a window, nearest first. */
function placesIn(job: PermutationJob | PoissonJob, window: Window): Int32Array {
  if (job.method === 'permutation') return placesInside(job, window)
  const first = job.neighbours.start[window.centre]!
  return job.neighbours.entries.slice(first, first + window.steps).map((entry) => (entry < 0 ? ~entry : entry))
}

function clusterOf({ job, space, table }: Scanned, window: Window, maxima: Float64Array): Cluster {
  const inside = placesIn(job, window)
  const held = new Set(inside)
  const rows: number[] = []
  for (const [row, place] of table.places.placeOf.entries())
    if (held.has(place) && table.unitOf[row]! >= window.from && table.unitOf[row]! < window.to) rows.push(row)
  const { cases, expected, ratio } = window
  const timed = job.method === 'permutation' || table.unitCount > 1
  const outside = (table.cases - cases) / (table.cases - expected)
  return {
    rows,
    places: inside.length,
    centre: table.places.points[window.centre]!,
    radius: distance(space, window.centre, inside.at(-1)!),
    from: timed ? table.firstUnit + window.from : null,
    to: timed ? table.firstUnit + window.to - 1 : null,
    cases,
    expected,
    ratio: cases / expected,
    relativeRisk: outside > 0 ? cases / expected / outside : null,
    logLikelihoodRatio: ratio,
    p: rankP(ratio, maxima),
  }
}
