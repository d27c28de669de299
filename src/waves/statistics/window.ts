/** A window of a scan: the places nearest a centre, over some units of time. */
export interface Window {
  /** -1: no window has more cases than expected. */
  readonly centre: number
  /** The first so many of the centre's list of neighbours are in it. */
  readonly steps: number
  /** First unit of time in it, and the first after it. */
  readonly from: number
  readonly to: number
  readonly cases: number
  readonly expected: number
  /** Logarithm of the likelihood ratio. */
  readonly ratio: number
}

export const NO_WINDOW: Window = { centre: -1, steps: 0, from: 0, to: 0, cases: 0, expected: 0, ratio: 0 }
