import { randomUUID } from 'node:crypto'

/** One document of an intake: what became of it. */
export interface JobItem {
  readonly name: string
  readonly report: string | null
  readonly change: 'new' | 'version' | 'same' | null
  readonly incidents: number
  readonly trouble: { readonly code: string; readonly message: string; readonly advice: string } | null
}

export interface Job {
  readonly id: string
  readonly by: string
  done: number
  total: number
  readonly items: JobItem[]
}

/** Intakes remembered after they are done. */
const JOBS_MAX = 200

/** Intakes that run or ran since the server started. */
export class Jobs {
  readonly #jobs = new Map<string, Job>()
  readonly #running = new Set<Promise<void>>()

  /** Begins one; `work` goes on after the answer. */
  start(by: string, total: number, work: (job: Job) => Promise<void>): Job {
    const job: Job = { id: randomUUID(), by, done: 0, total, items: [] }
    this.#jobs.set(job.id, job)
    for (const oldest of this.#jobs.keys()) {
      if (this.#jobs.size <= JOBS_MAX) break
      this.#jobs.delete(oldest)
    }
    const running = work(job).finally(() => this.#running.delete(running))
    this.#running.add(running)
    return job
  }

  find(id: string): Job | undefined {
    return this.#jobs.get(id)
  }

  /** Waits for those that run. */
  async settled(): Promise<void> {
    await Promise.allSettled(this.#running)
  }
}
