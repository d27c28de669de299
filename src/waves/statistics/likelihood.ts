/**
 * Logarithm of the likelihood ratio of a window with `cases` where `expected` were expected, out of `total` cases in all
 * (Kulldorff 1997, A spatial scan statistic, Communications in Statistics 26, equation for high rates): 0 unless more happened
 * than expected.
 */
export function logLikelihoodRatio(cases: number, expected: number, total: number): number {
  if (!(cases > expected)) return 0
  const outside = total - cases
  const rest = outside > 0 ? outside * Math.log(outside / (total - expected)) : 0
  return cases * Math.log(cases / expected) + rest
}

/** Height of a step of the table of limits. Coarser steps let more windows through to the exact formula, finer ones cost tables. */
const LEVEL = 0.1
/** Numbers in all kept rows together: 64 MB. */
const KEPT_MAX = 8_000_000

/**
 * For a likelihood ratio to beat, and for each number of cases, the expected number below which a window may beat it. It turns
 * two logarithms a window into one comparison. The limits err on the side of letting a window through; whoever uses them
 * computes the ratio of those exactly.
 */
export class Limits {
  private readonly total: number
  private readonly rows = new Map<number, Float64Array>()

  constructor(total: number) {
    this.total = total
  }

  /**
   * Limits by number of cases, for windows that are to beat `ratio`. Infinity where not computed yet: `tighten` does so. Windows
   * of fewer than two cases never pass: one case is no cluster (SaTScan's rule for high rates).
   */
  row(ratio: number): Float64Array {
    const level = Math.floor(ratio / LEVEL)
    const known = this.rows.get(level)
    if (known) return known
    if (this.rows.size * (this.total + 1) > KEPT_MAX) this.rows.clear()
    const row = new Float64Array(this.total + 1).fill(Number.POSITIVE_INFINITY)
    row[0] = Number.NEGATIVE_INFINITY
    if (row.length > 1) row[1] = Number.NEGATIVE_INFINITY
    this.rows.set(level, row)
    return row
  }

  /** Computes the limit for `cases` in a row of `row(ratio)`. */
  tighten(row: Float64Array, ratio: number, cases: number): void {
    if (row[cases] === Number.POSITIVE_INFINITY) row[cases] = this.solve(cases, Math.floor(ratio / LEVEL) * LEVEL)
  }

  /** The ratio falls as the expected number grows and is convex: Newton's steps from the left never pass the root. */
  private solve(cases: number, ratio: number): number {
    if (ratio <= 0) return cases
    let expected = cases * Math.exp(-1 - ratio / cases)
    if (expected === 0) return 0
    for (let step = 0; step < 60; step++) {
      const slope = (this.total - cases) / (this.total - expected) - cases / expected
      const next = Math.min(cases, expected - (logLikelihoodRatio(cases, expected, this.total) - ratio) / slope)
      if (!(next > expected * (1 + 1e-10))) break
      expected = next
    }
    return Math.min(cases, expected * (1 + 1e-6))
  }
}
