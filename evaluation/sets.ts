import { join } from 'node:path'
import { goldSets } from './measures/gold.ts'
import type { EvaluationSet, Roots } from './measures/types.ts'

const PROJECT = join(import.meta.dirname, '..')

/** Where the sets lie: the environment decides, by default beside the project; the examples are the project's own. */
export function roots(environment: Readonly<Record<string, string | undefined>>): Roots {
  return {
    corpora: environment.TOCSIN_CORPORA ?? join(PROJECT, '..', 'shared', 'corpora'),
    gold: environment.TOCSIN_GOLD ?? join(PROJECT, '..', 'shared', 'gold'),
    examples: join(PROJECT, 'examples'),
  }
}

/** Every set, in the order in which they are told. */
export function evaluationSets(roots: Roots): EvaluationSet[] {
  return [...goldSets(roots)]
}
