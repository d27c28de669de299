import type { PeopleDatabase } from '../../desk/people.ts'
import { RequestError } from '../errors.ts'
import { Together } from './together.ts'

/** How long an idempotency key is remembered. */
export const KEPT_MS = 24 * 3_600_000
const SWEEP_EVERY_MS = 3_600_000

export interface Answered {
  readonly status: number
  readonly body: string
}

/** Writes by their idempotency key, so that one that is sent again is answered again and not done again. */
export class Requests {
  readonly #db: PeopleDatabase
  readonly #now: () => Date
  readonly #together: Together
  #swept = 0

  constructor(db: PeopleDatabase, now: () => Date, together = new Together(db)) {
    this.#db = db
    this.#now = now
    this.#together = together
  }

  /** The answer of before; null where this is the first, which is then begun. */
  async begin(user: string, key: string, fingerprint: string): Promise<Answered | null> {
    await this.#sweep()
    const row = { user, key, fingerprint, status: null, body: null, at: this.#now().getTime() }
    const added = await this.#together.write((db) =>
      db
        .insertInto('requests')
        .values(row)
        .onConflict((conflict) => conflict.columns(['user', 'key']).doNothing())
        .returning('key')
        .executeTakeFirst(),
    )
    if (added) return null
    const known = await this.#of(user, key).executeTakeFirst()
    if (known?.fingerprint !== fingerprint) throw new RequestError('key-reused')
    if (known.status === null) throw new RequestError('request-unsure')
    return { status: known.status, body: known.body ?? '' }
  }

  async end(user: string, key: string, { status, body }: Answered): Promise<void> {
    await this.#together.write((db) =>
      db.updateTable('requests').set({ status, body }).where('user', '=', user).where('key', '=', key).execute(),
    )
  }

  /** One that failed changed nothing and may be tried again. */
  async fail(user: string, key: string): Promise<void> {
    await this.#db.deleteFrom('requests').where('user', '=', user).where('key', '=', key).execute()
  }

  #of(user: string, key: string) {
    return this.#db.selectFrom('requests').selectAll().where('user', '=', user).where('key', '=', key)
  }

  async #sweep(): Promise<void> {
    const now = this.#now().getTime()
    if (now - this.#swept < SWEEP_EVERY_MS) return
    this.#swept = now
    await this.#db
      .deleteFrom('requests')
      .where('at', '<', now - KEPT_MS)
      .execute()
  }
}
