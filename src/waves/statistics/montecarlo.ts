import { availableParallelism } from 'node:os'
import { setImmediate } from 'node:timers/promises'
import { Worker } from 'node:worker_threads'
import { type Job, replicator, widthOf } from './experiments.ts'
import { randomFor } from './random.ts'
import { type MonteCarloOptions, PERMUTATIONS, SEED, wholeNumber } from './types.ts'

/** What the replications gave, in their order, whoever ran them. */
export interface Simulation {
  readonly permutations: number
  readonly seed: number
  /** One number of every replication: the `cell`-th of `width`. */
  column(cell: number, width: number): Float64Array
}

/** Asked of a thread: replications from `from` to `to` - 1. */
export interface Share {
  readonly from: number
  readonly to: number
}

/** Handed to a thread when it starts. */
export interface WorkerStart {
  readonly job: Job
  readonly seed: number
}

/** What is done in less goes faster here than threads start. */
const THREADS_FROM_MS = 300
/** Between two looks at the clock, so that a progress bar can be drawn. */
const TURN_MS = 50
/** Shares a thread: enough that all end together, few enough that asking costs nothing. */
const SHARES = 16
const REPLICATIONS_MAX = 1_000_000
const WORKERS_MAX = 256

/** Compiled or not, the worker lies beside this file under the same ending. */
const WORKER = import.meta.url.endsWith('.ts')
  ? new URL('./worker.ts', import.meta.url)
  : new URL('./worker.js', import.meta.url)

/** Runs the replications of a job, in threads where that is worth it. Replication r depends on the job, the seed and r only. */
export async function replications(job: Job, options: MonteCarloOptions): Promise<Simulation> {
  const run = new Run(job, options)
  const wanted = options.workers === undefined ? undefined : wholeNumber('workers', options.workers, 0, WORKERS_MAX)
  const startedAt = performance.now()
  run.here(0, 1)
  const left = (performance.now() - startedAt) * (run.permutations - 1)
  const workers = wanted ?? (left < THREADS_FROM_MS ? 0 : availableParallelism())
  if (workers <= 1) await run.inTurns(1)
  else await run.inThreads(1, Math.min(workers, run.permutations))
  return run.simulation()
}

/** The same in the calling thread, without a pause. */
export function replicationsHere(job: Job, options: MonteCarloOptions): Simulation {
  const run = new Run(job, options)
  run.here(0, run.permutations)
  return run.simulation()
}

class Run {
  readonly permutations: number
  private readonly job: Job
  private readonly seed: number
  private readonly width: number
  private readonly values: Float64Array
  private readonly onProgress: (done: number, total: number) => void
  private readonly replicate: ReturnType<typeof replicator>
  private done = 0

  constructor(job: Job, options: MonteCarloOptions) {
    this.job = job
    this.permutations = wholeNumber('permutations', options.permutations ?? PERMUTATIONS, 1, REPLICATIONS_MAX)
    this.seed = wholeNumber('seed', options.seed ?? SEED, 0)
    this.width = widthOf(job)
    this.values = new Float64Array(this.permutations * this.width)
    this.onProgress = options.onProgress ?? (() => {})
    this.replicate = replicator(job)
  }

  here(from: number, to: number): void {
    runShare(this.replicate, this.seed, { from, to }, this.values.subarray(from * this.width, to * this.width))
    this.told(to - from)
  }

  async inTurns(from: number): Promise<void> {
    let turn = performance.now()
    for (let r = from; r < this.permutations; r++) {
      this.here(r, r + 1)
      if (performance.now() - turn < TURN_MS) continue
      await setImmediate()
      turn = performance.now()
    }
  }

  async inThreads(from: number, count: number): Promise<void> {
    const size = Math.max(1, Math.ceil((this.permutations - from) / (count * SHARES)))
    let next = from
    const take = (): Share | null => {
      if (next >= this.permutations) return null
      const share = { from: next, to: Math.min(this.permutations, next + size) }
      next = share.to
      return share
    }
    const start: WorkerStart = { job: this.job, seed: this.seed }
    const threads = Array.from({ length: count }, () => new Worker(WORKER, { workerData: start, execArgv: [] }))
    try {
      await Promise.all(threads.map((thread) => this.serve(thread, take)))
    } finally {
      await Promise.all(threads.map((thread) => thread.terminate()))
    }
  }

  /** Gives one thread shares until there are none. */
  private serve(thread: Worker, take: () => Share | null): Promise<void> {
    return new Promise((resolve, reject) => {
      let share: Share | null = null
      const ask = (): void => {
        share = take()
        if (share) thread.postMessage(share)
        else resolve()
      }
      thread.on('message', (values: Float64Array) => {
        if (share) this.values.set(values, share.from * this.width)
        this.told(share ? share.to - share.from : 0)
        ask()
      })
      thread.on('error', reject)
      thread.on('exit', () => reject(new Error('a thread ended before its work')))
      ask()
    })
  }

  simulation(): Simulation {
    const { permutations, seed, values } = this
    const column = (cell: number, width: number): Float64Array =>
      Float64Array.from({ length: permutations }, (_, r) => values[r * width + cell]!)
    return { permutations, seed, column }
  }

  private told(count: number): void {
    this.done += count
    this.onProgress(this.done, this.permutations)
  }
}

/** Replications of one share, one row of `out` each. */
export function runShare(
  replicate: ReturnType<typeof replicator>,
  seed: number,
  share: Share,
  out: Float64Array,
): void {
  const width = out.length / (share.to - share.from)
  for (let r = share.from; r < share.to; r++) {
    const at = (r - share.from) * width
    replicate(randomFor(seed, r), out.subarray(at, at + width))
  }
}
