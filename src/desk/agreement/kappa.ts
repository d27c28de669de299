import { apart, type Code, equal, known, type Maybe, missing, type Same, type Unit } from './types.ts'

/**
 * Cohen's kappa of two coders on a nominal scale: (agreement - chance) / (1 - chance), where chance is the agreement of two who
 * use the codes as often as these but regardless of the unit (J. Cohen, A coefficient of agreement for nominal scales,
 * Educational and Psychological Measurement 20, 1960, 37-46). Units that one of them left out are not counted.
 * With a `same` of its own it is weighted kappa with weights 0 and 1 (J. Cohen, Psychological Bulletin 70, 1968, 213-220); when
 * that is no equivalence, kappa may fall below -1.
 */
export function kappa(units: readonly Unit[], same: Same = equal): Maybe<number> {
  const reason = apart(units)
  if (reason) return missing(reason)
  const pairs = units.flatMap(([a, b]) => (a == null || b == null ? [] : [[a, b] as const]))
  const n = pairs.length
  const agreeing = pairs.filter(([a, b]) => same(a, b)).length
  const byChance = meetings(countsOf(pairs.map(([a]) => a)), countsOf(pairs.map(([, b]) => b)), same)
  // Whole numbers until the division: chance is exactly 1 when both gave every unit the same code.
  const room = n * n - byChance
  return room === 0 ? missing('no-variation') : known((n * agreeing - byChance) / room)
}

/** Pairs of a code of one coder and one of the other, on any units, that agree. */
function meetings(a: ReadonlyMap<Code, number>, b: ReadonlyMap<Code, number>, same: Same): number {
  let sum = 0
  for (const [code, n] of a) for (const [other, m] of b) if (same(code, other)) sum += n * m
  return sum
}

function countsOf(codes: readonly Code[]): Map<Code, number> {
  const counts = new Map<Code, number>()
  for (const code of codes) counts.set(code, (counts.get(code) ?? 0) + 1)
  return counts
}
