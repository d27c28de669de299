/** A place: metres or kilometres on a plane, or degrees with `x` the longitude and `y` the latitude. */
export interface Point {
  readonly x: number
  readonly y: number
}

/** How far two points are apart: the unit of the plane, or kilometres along the great circle. */
export type Metric = 'euclidean' | 'manhattan' | 'great-circle'

/** Something that happened once: where, and when in any one unit (days, years). */
export interface SpaceTimeEvent extends Point {
  readonly time: number
}

/** How the replications of a test by simulation are run. The result depends on `permutations` and `seed` only. */
export interface MonteCarloOptions {
  /** Number of replications R; the smallest p-value is 1 / (R + 1). Default 999. */
  readonly permutations?: number
  /** A whole number from 0 to 2^53 - 1. Default 1. */
  readonly seed?: number
  /** Threads. Default: as many as the machine has cores, or none where the work is short. */
  readonly workers?: number
  /** Told now and then how many replications are done. */
  readonly onProgress?: (done: number, total: number) => void
}

export const PERMUTATIONS = 999
export const SEED = 1

/** p-value by rank among `simulated` (Dwass 1957): never 0, for the observed value is one of the R + 1. */
export function rankP(observed: number, simulated: Iterable<number>): number {
  let [all, reached] = [1, 1]
  for (const value of simulated) {
    all++
    if (value >= observed - TOLERANCE) reached++
  }
  return reached / all
}

/** Sums of the same numbers in another order differ by less; equal values count as reached. */
const TOLERANCE = 1e-9

/** @throws RangeError when `value` is no whole number from `min` to `max`. */
export function wholeNumber(name: string, value: number, min: number, max = Number.MAX_SAFE_INTEGER): number {
  if (!Number.isSafeInteger(value) || value < min || value > max)
    throw new RangeError(`${name} must be a whole number from ${min} to ${max}, not ${value}`)
  return value
}

/** @throws RangeError naming the first row with a coordinate or time that is no finite number. */
export function finiteRows(
  rows: readonly Readonly<Record<string, unknown>>[] | readonly object[],
  names: string[],
): void {
  for (const [i, row] of rows.entries())
    for (const name of names) {
      const value = (row as Record<string, unknown>)[name]
      if (typeof value !== 'number' || !Number.isFinite(value))
        throw new RangeError(`row ${i}: ${name} is no finite number: ${String(value)}`)
    }
}
