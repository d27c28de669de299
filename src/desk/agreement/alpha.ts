import { type Metric, metricOf } from './metric.ts'
import { apart, type Code, known, type Maybe, missing, pairable, type Scale, type Unit } from './types.ts'

/**
 * Krippendorff's alpha: 1 - observed / expected disagreement, for any number of coders with any values missing
 * (K. Krippendorff, Computing Krippendorff's Alpha-Reliability, University of Pennsylvania, 2011).
 */
export function alpha(units: readonly Unit[], scale: Scale): Maybe<number> {
  const reason = apart(units)
  if (reason) return missing(reason)
  const { rows, ...coded } = codedUnits(units, scale)
  const value = alphaOf(rows, coded)
  return value === null ? missing('no-variation') : known(value)
}

interface Coding {
  /** Number of categories. */
  readonly size: number
  readonly metric: (counts: Float64Array) => Metric
}

/** Pairable units as numbers of categories. */
export function codedUnits(units: readonly Unit[], scale: Scale): Coding & { readonly rows: readonly Int32Array[] } {
  const numbers = new Map<Code, number>()
  const rows = pairable(units).map((codes) => Int32Array.from(codes, (code) => numberOf(numbers, code)))
  return { rows, size: numbers.size, metric: metricOf(scale, [...numbers.keys()]) }
}

function numberOf(numbers: Map<Code, number>, code: Code): number {
  const number = numbers.get(code) ?? numbers.size
  numbers.set(code, number)
  return number
}

/** Alpha of these rows; null when all their values are one. */
export function alphaOf(rows: readonly Int32Array[], { size, metric }: Coding): number | null {
  const counts = new Float64Array(size)
  let n = 0
  for (const row of rows) for (const code of row) counts[code]!++
  for (const row of rows) n += row.length
  const { difference, total } = metric(counts)
  const expected = counts.filter((count) => count > 0).length < 2 ? 0 : total(counts) / (n - 1)
  if (expected === 0) return null
  let observed = 0
  for (const row of rows) observed += disagreement(row, difference)
  return 1 - observed / expected
}

/** A unit's pairs, each value weighing the same however many coders the unit had. */
function disagreement(row: Int32Array, difference: Metric['difference']): number {
  let all = 0
  for (let i = 0; i < row.length; i++) for (let j = i + 1; j < row.length; j++) all += 2 * difference(row[i]!, row[j]!)
  return all / (row.length - 1)
}
