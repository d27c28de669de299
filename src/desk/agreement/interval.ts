import { randomFor } from '../../waves/statistics/random.ts'
import { alphaOf, codedUnits } from './alpha.ts'
import { apart, known, type Maybe, missing, type Scale, type Unit } from './types.ts'

export interface Interval {
  readonly low: number
  readonly high: number
}

export interface BootstrapOptions {
  readonly seed?: number
  readonly replications?: number
}

export const REPLICATIONS = 1999
const SEED = 1
const LEVEL = 0.95
/** Of fewer units, drawing again from the same few gives an interval that is far too narrow. */
export const INTERVAL_UNITS_MIN = 10
/** With more samples without variation, the rest are a chosen few. */
const UNDEFINED_SHARE_MAX = 0.05

/**
 * 95 % interval of Krippendorff's alpha: percentiles over samples of the units with replacement (the bootstrap that A. Zapf, S.
 * Castell, L. Morawietz and A. Karch, BMC Medical Research Methodology 16:93, 2016, found to keep its level). The seed decides it.
 */
export function alphaInterval(units: readonly Unit[], scale: Scale, options: BootstrapOptions = {}): Maybe<Interval> {
  const { seed = SEED, replications = REPLICATIONS } = options
  const reason = apart(units)
  if (reason) return missing(reason)
  const coded = codedUnits(units, scale)
  if (alphaOf(coded.rows, coded) === null) return missing('no-variation')
  if (coded.rows.length < INTERVAL_UNITS_MIN) return missing('few-units')
  const values: number[] = []
  for (let r = 0; r < replications; r++) {
    const random = randomFor(seed, r)
    const value = alphaOf(
      coded.rows.map(() => coded.rows[random.below(coded.rows.length)]!),
      coded,
    )
    if (value !== null) values.push(value)
  }
  if (replications - values.length > UNDEFINED_SHARE_MAX * replications) return missing('no-variation')
  return known(percentiles(Float64Array.from(values).sort()))
}

/** The values that leave half of the rest on either side, at rank p (n + 1). */
function percentiles(sorted: Float64Array): Interval {
  const rank = Math.max(1, Math.floor(((1 - LEVEL) / 2) * (sorted.length + 1) + 1e-9))
  return { low: sorted[rank - 1]!, high: sorted[sorted.length - rank]! }
}
