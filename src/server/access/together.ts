import type { PeopleDatabase } from '../../desk/people.ts'

interface Waiting {
  readonly work: (db: PeopleDatabase) => Promise<unknown>
  readonly resolve: (result: unknown) => void
  readonly reject: (error: unknown) => void
}

/** Small writes, in one transaction with those that wait at the same time: to wait for the disk is most of each. */
export class Together {
  readonly #db: PeopleDatabase
  #waiting: Waiting[] = []

  constructor(db: PeopleDatabase) {
    this.#db = db
  }

  /** When it answers, it is on the disk. */
  write<T>(work: (db: PeopleDatabase) => Promise<T>): Promise<T> {
    const { promise, resolve, reject } = Promise.withResolvers<T>()
    this.#waiting.push({ work, resolve: resolve as Waiting['resolve'], reject })
    if (this.#waiting.length === 1) setImmediate(() => this.#writeWaiting())
    return promise
  }

  async #writeWaiting(): Promise<void> {
    const waiting = this.#waiting
    this.#waiting = []
    try {
      const results = await this.#transaction(waiting)
      for (const [i, { resolve }] of waiting.entries()) resolve(results[i])
    } catch (error) {
      if (waiting.length === 1) waiting[0]!.reject(error)
      else for (const one of waiting) await this.#transaction([one]).then(([result]) => one.resolve(result), one.reject)
    }
  }

  #transaction(writes: readonly Waiting[]): Promise<unknown[]> {
    return this.#db.transaction().execute(async (db) => {
      const results: unknown[] = []
      for (const { work } of writes) results.push(await work(db))
      return results
    })
  }
}
