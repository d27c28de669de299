import { type PairsJob, pairsWidth, replicatePairs } from './pairs.ts'
import { type PermutationJob, replicatePermutation } from './permutation-scan.ts'
import { type PoissonJob, replicatePoisson } from './poisson-scan.ts'
import type { Random } from './random.ts'

/** What is simulated: plain data, so that a thread can be given it. */
export type Job = PairsJob | PermutationJob | PoissonJob

/** Numbers that one replication gives. */
export function widthOf(job: Job): number {
  return job.method === 'pairs' ? pairsWidth(job) : 1
}

/** A function that runs one replication with the generator given and writes its numbers. */
export function replicator(job: Job): (random: Random, out: Float64Array) => void {
  if (job.method === 'pairs') return replicatePairs(job)
  return job.method === 'permutation' ? replicatePermutation(job) : replicatePoisson(job)
}
