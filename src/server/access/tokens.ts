import { randomUUID } from 'node:crypto'
import type { PeopleDatabase } from '../../desk/people.ts'
import { RequestError } from '../errors.ts'
import type { Scope } from '../shapes.ts'
import { idOf } from './people.ts'
import { randomSecret, secretHash } from './secrets.ts'

export interface TokenRecord {
  readonly id: string
  readonly name: string
  readonly scopes: readonly Scope[]
  readonly createdAt: string
  readonly expiresAt: string | null
  readonly usedAt: string | null
}

/** So that one that leaked is known for what it is. */
const PREFIX = 'tocsin_'

/** API tokens: a token may do what its owner may, within its scopes. */
export class Tokens {
  readonly #db: PeopleDatabase
  readonly #now: () => Date
  readonly #changed: () => void

  constructor(db: PeopleDatabase, now: () => Date, changed: () => void) {
    this.#db = db
    this.#now = now
    this.#changed = changed
  }

  async of(user: string): Promise<TokenRecord[]> {
    const query = this.#db.selectFrom('tokens').selectAll().where('user', '=', idOf(user))
    const rows = await query.orderBy('created_at').orderBy('id').execute()
    return rows.map(({ id, name, scopes, created_at, expires_at, used_at }) => {
      const times = { createdAt: created_at, expiresAt: expires_at, usedAt: used_at }
      return { id, name, scopes: JSON.parse(scopes) as Scope[], ...times }
    })
  }

  async add(
    user: string,
    { name, scopes, expiresAt }: { name: string; scopes: readonly Scope[]; expiresAt: string | null },
  ): Promise<TokenRecord & { readonly secret: string }> {
    const secret = PREFIX + randomSecret()
    const id = randomUUID()
    const createdAt = this.#now().toISOString()
    // A day counts to its end, UTC.
    const ends = expiresAt?.length === 10 ? `${expiresAt}T23:59:59.999Z` : expiresAt
    const kept = [...new Set(scopes)]
    await this.#db
      .insertInto('tokens')
      .values({
        id,
        hash: secretHash(secret),
        user: idOf(user),
        name,
        scopes: JSON.stringify(kept),
        created_at: createdAt,
        expires_at: ends,
        used_at: null,
      })
      .execute()
    return { id, name, scopes: kept, createdAt, expiresAt: ends, usedAt: null, secret }
  }

  async end(user: string, id: string): Promise<void> {
    const query = this.#db.deleteFrom('tokens').where('id', '=', id).where('user', '=', idOf(user)).returning('id')
    if (!(await query.executeTakeFirst())) throw new RequestError('no-such-token')
    this.#changed()
  }
}
