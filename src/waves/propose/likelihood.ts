import { LIKELIHOODS, type Likelihood } from '../../model/desk.ts'

/** Upper ends of ICD 203's bands but the last; a probability on the border belongs to the band above. */
const ENDS = [0.05, 0.2, 0.45, 0.55, 0.8, 0.95]

/** The words of US Intelligence Community Directive 203 (2015) for a probability. */
export function likelihoodOf(probability: number): Likelihood {
  const band = ENDS.findIndex((end) => probability < end)
  return LIKELIHOODS[band < 0 ? ENDS.length : band]!
}

/** No words stand for what is certain: a probability ends at 1 and 99 per cent. */
export function probabilityOf(logOdds: number): number {
  return Math.min(0.99, Math.max(0.01, 1 / (1 + Math.exp(-logOdds))))
}
