import type { Weights } from './weights.ts'

/**
 * Mean density, a day, of the next act of a wave over two stretches of time: E f(|X - Y|) for X and Y uniform over them, where f
 * is a mixture of exponential densities. The second antiderivative of exp(-|x| / t) / t is t exp(-|x| / t) + |x|, so four values
 * of it give the mean exactly.
 */
export function pace(weights: Weights, startA: number, endA: number, startB: number, endB: number): number {
  let density = 0
  for (const { share, days } of weights.pace) {
    const sum =
      curve(endA - startB, days) - curve(startA - startB, days) - curve(endA - endB, days) + curve(startA - endB, days)
    density += share * sum
  }
  // Two exponentials meet at zero, one to either side: half of the density each.
  return Math.max(LEAST_DENSITY, density / (2 * (endA - startA) * (endB - startB)))
}

/** The density itself, a day, so many days before or after. */
export function densityAt(weights: Weights, days: number): number {
  const mixed = weights.pace.reduce((sum, part) => sum + (part.share / part.days) * Math.exp(-days / part.days), 0)
  return Math.max(LEAST_DENSITY, mixed / 2)
}

/** A day: of acts so far apart that the mixture says nothing, one in a thousand waves goes on after a year. */
const LEAST_DENSITY = 1e-6

function curve(x: number, days: number): number {
  const distance = Math.abs(x)
  return days * Math.exp(-distance / days) + distance
}
