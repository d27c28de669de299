import { parentPort, workerData } from 'node:worker_threads'
import { replicator, widthOf } from './experiments.ts'
import { runShare, type Share, type WorkerStart } from './montecarlo.ts'

/** A thread of `replications`: it is started with a job, asked for shares, and answers each with its numbers. */
const { job, seed } = workerData as WorkerStart
const replicate = replicator(job)
const width = widthOf(job)

parentPort?.on('message', (share: Share) => {
  const out = new Float64Array((share.to - share.from) * width)
  runShare(replicate, seed, share, out)
  parentPort?.postMessage(out, [out.buffer])
})
