import { apart, equal, known, type Maybe, missing, pairable, type Same, type Unit } from './types.ts'

/**
 * Share of the pairs of codes on one unit that agree, every pair of coders counted alike; of two coders, the plain percent
 * agreement. It is not corrected for chance: where almost every unit is of one kind, it is high without any skill.
 */
export function percentAgreement(units: readonly Unit[], same: Same = equal): Maybe<number> {
  const reason = apart(units)
  if (reason) return missing(reason)
  let [pairs, agreeing] = [0, 0]
  for (const codes of pairable(units))
    for (const [i, a] of codes.entries())
      for (const b of codes.slice(i + 1)) {
        pairs++
        if (same(a, b)) agreeing++
      }
  return known(agreeing / pairs)
}
