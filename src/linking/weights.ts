import type { Evidence } from './compare.ts'

/**
 * Weight of each case of evidence, nats of log odds, and of the words in common by how many there are. Trained by
 * training/linking.ts from PRIOR (prior.ts), to which it is pulled where its data is silent.
 */
export type Weights = Readonly<Record<string, number>>

/** Upper ends of the steps in which cosines are weighed; the last step is above. */
export const COSINE_STEPS = [0.03, 0.08, 0.15, 0.25, 0.4, 0.6] as const

const WEIGHED_APART = new Set<string>(['place', 'sharedNames', 'sharedWords'])

/** The cases of evidence by name, `place:same`; one of each kind holds for a pair. */
export function casesOf({ listed, ...evidence }: Evidence): string[] {
  const cases: string[] = []
  for (const [kind, value] of Object.entries(evidence))
    cases.push(
      `${kind}${listed && WEIGHED_APART.has(kind) ? 'InList' : ''}:${typeof value === 'number' ? stepOf(value) : value}`,
    )
  return cases
}

function stepOf(cosine: number): number {
  const step = COSINE_STEPS.findIndex((end) => cosine < end)
  return step < 0 ? COSINE_STEPS.length : step
}

/** Log odds that two mentions with these cases tell one incident. */
export function scoreOf(cases: readonly string[], weights: Weights): number {
  let score = weights.bias!
  for (const name of cases) score += weights[name] ?? 0
  return score
}
