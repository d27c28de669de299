import type { PeopleDatabase } from '../../desk/people.ts'
import type { Marking } from '../../model/desk.ts'
import { RequestError } from '../errors.ts'
import type { Role, Scope } from '../shapes.ts'
import { passwordFits, passwordHash, randomSecret, sameSecret, secretHash } from './secrets.ts'
import type { Signed } from './signed.ts'

export interface UserRecord {
  readonly name: string
  readonly role: Role
  readonly clearance: Marking
  readonly language: 'en' | 'fr' | null
  readonly disabled: boolean
  readonly createdAt: string
}

export interface UserChange {
  readonly role?: Role | undefined
  readonly clearance?: Marking | undefined
  readonly language?: 'en' | 'fr' | undefined
  readonly disabled?: boolean | undefined
  readonly password?: string | undefined
}

/** NIST SP 800-63B-4, 3.1.1.2, asks for 15 where a password stands alone; the longest bounds the work of hashing. */
export const PASSWORD_MIN = 12
const PASSWORD_MAX = 200
const NAME = /^[\p{L}\p{N}][\p{L}\p{N} ._@-]{0,59}$/u
/** The coder that is no person. */
const MACHINE = 'tocsin'

/** A session ends after eight hours without a request, and after a day in any case: a shift, and a handover. */
const IDLE_MS = 8 * 3_600_000
const ABSOLUTE_MS = 24 * 3_600_000
/** When it was seen last is written down once in that time. */
const SEEN_EVERY_MS = 60_000

/** Who may work on the desk: users, their sessions and tokens. */
export class People {
  readonly #db: PeopleDatabase
  readonly #now: () => Date
  /** Sessions and tokens asked for lately, by the hash of their secret; emptied with every change of users. */
  readonly #known = new Map<string, Signed & { readonly until: number; readonly seen: number }>()

  constructor(db: PeopleDatabase, now: () => Date) {
    this.#db = db
    this.#now = now
  }

  async none(): Promise<boolean> {
    return (await this.#db.selectFrom('users').select('id').limit(1).executeTakeFirst()) === undefined
  }

  async users(): Promise<UserRecord[]> {
    return (await this.#db.selectFrom('users').selectAll().orderBy('id').execute()).map(recordOf)
  }

  async user(name: string): Promise<UserRecord> {
    const row = await this.#db.selectFrom('users').selectAll().where('id', '=', idOf(name)).executeTakeFirst()
    if (!row) throw new RequestError('no-such-user')
    return recordOf(row)
  }

  /** `first`: only while there is nobody, which is asked again in the same step. */
  async add(
    { name, password, role, clearance }: { name: string; password: string; role: Role; clearance: Marking },
    first = false,
  ): Promise<UserRecord> {
    const shown = name.trim().normalize('NFC')
    if (!NAME.test(shown) || idOf(shown) === MACHINE) throw new RequestError('bad-name', { value: shown.slice(0, 60) })
    checkPassword(password, shown)
    const created_at = this.#now().toISOString()
    const hash = await passwordHash(password)
    const row = {
      id: idOf(shown),
      name: shown,
      role,
      clearance,
      language: null,
      password: hash,
      disabled: 0,
      created_at,
    }
    await this.#db.transaction().execute(async (db) => {
      const others = await db.selectFrom('users').select('id').execute()
      if (first && others.length > 0) throw new RequestError('first-run-over')
      if (others.some(({ id }) => id === row.id)) throw new RequestError('name-taken')
      await db.insertInto('users').values(row).execute()
    })
    return recordOf(row)
  }

  /** Ends the sessions of whoever is disabled or gets another password. */
  async change(name: string, change: UserChange): Promise<UserRecord> {
    const before = await this.user(name)
    const id = idOf(name)
    if (change.password !== undefined) checkPassword(change.password, before.name)
    const password = change.password === undefined ? {} : { password: await passwordHash(change.password) }
    const { role, clearance, language } = change
    const disabled = change.disabled === undefined ? {} : { disabled: Number(change.disabled) }
    const told = Object.fromEntries(Object.entries({ role, clearance, language }).filter(([, v]) => v !== undefined))
    await this.#db.transaction().execute(async (db) => {
      await db
        .updateTable('users')
        .set({ id, ...told, ...disabled, ...password })
        .where('id', '=', id)
        .execute()
      const left = db.selectFrom('users').select('id').where('role', '=', 'administrator').where('disabled', '=', 0)
      if (!(await left.limit(1).executeTakeFirst())) throw new RequestError('last-administrator')
      if (change.disabled || change.password !== undefined)
        await db.deleteFrom('sessions').where('user', '=', id).execute()
    })
    this.#known.clear()
    return this.user(name)
  }

  /** The user whose name and password these are; null for none, after the same time. */
  async fits(name: string, password: string): Promise<UserRecord | null> {
    const row = await this.#db.selectFrom('users').selectAll().where('id', '=', idOf(name)).executeTakeFirst()
    const fits = await passwordFits(password.slice(0, PASSWORD_MAX), row?.password ?? null)
    return row && fits && row.disabled === 0 ? recordOf(row) : null
  }

  /** A new session's secret. */
  async begin(name: string): Promise<string> {
    const secret = randomSecret()
    const now = this.#now().getTime()
    await this.#db
      .deleteFrom('sessions')
      .where('created_at', '<', now - ABSOLUTE_MS)
      .execute()
    await this.#db
      .insertInto('sessions')
      .values({ hash: secretHash(secret), user: idOf(name), csrf: randomSecret(), created_at: now, seen_at: now })
      .execute()
    return secret
  }

  async end(secret: string): Promise<void> {
    this.#known.delete(secretHash(secret))
    await this.#db.deleteFrom('sessions').where('hash', '=', secretHash(secret)).execute()
  }

  /** Whose session a cookie is; null for none that holds. */
  async bySession(secret: string): Promise<Signed | null> {
    const hash = secretHash(secret)
    const now = this.#now().getTime()
    const known = this.#known.get(hash)
    if (known && now < known.until && now - known.seen < SEEN_EVERY_MS) return known
    const row = await this.#db
      .selectFrom('sessions')
      .innerJoin('users', 'users.id', 'sessions.user')
      .selectAll('users')
      .select(['sessions.csrf', 'sessions.created_at as begun', 'sessions.seen_at as seen'])
      .where('hash', '=', hash)
      .executeTakeFirst()
    const until = row ? Math.min(row.begun + ABSOLUTE_MS, row.seen + IDLE_MS) : 0
    if (row?.disabled !== 0 || now >= until) return null
    await this.#db.updateTable('sessions').set({ seen_at: now }).where('hash', '=', hash).execute()
    return this.#keep(hash, { ...whoOf(row), scopes: null, csrf: row.csrf, key: `session ${hash.slice(0, 16)}` }, until)
  }

  /** Whose token it is; null for none that holds. */
  async byToken(secret: string): Promise<Signed | null> {
    const hash = secretHash(secret)
    const now = this.#now()
    const known = this.#known.get(hash)
    if (known && now.getTime() < known.until && now.getTime() - known.seen < SEEN_EVERY_MS) return known
    const row = await this.#db
      .selectFrom('tokens')
      .innerJoin('users', 'users.id', 'tokens.user')
      .selectAll('users')
      .select(['tokens.id as token', 'tokens.scopes', 'tokens.expires_at'])
      .where('hash', '=', hash)
      .executeTakeFirst()
    const until = row?.expires_at ? Date.parse(row.expires_at) : Number.POSITIVE_INFINITY
    if (row?.disabled !== 0 || now.getTime() >= until) return null
    await this.#db.updateTable('tokens').set({ used_at: now.toISOString() }).where('id', '=', row.token).execute()
    const scopes = JSON.parse(row.scopes) as Scope[]
    return this.#keep(hash, { ...whoOf(row), scopes, csrf: null, key: `token ${row.token}` }, until)
  }

  /** Does the header carry the session's token? */
  csrfFits({ csrf }: Signed, given: unknown): boolean {
    return csrf === null || (typeof given === 'string' && sameSecret(given, csrf))
  }

  /** Called when tokens change. */
  forget(): void {
    this.#known.clear()
  }

  #keep(hash: string, signed: Signed, until: number): Signed {
    if (this.#known.size > 10_000) this.#known.clear()
    this.#known.set(hash, { ...signed, until, seen: this.#now().getTime() })
    return signed
  }
}

/** Of a name as it is compared. */
export function idOf(name: string): string {
  return name.trim().normalize('NFKC').toLowerCase()
}

function checkPassword(password: string, name: string): void {
  const { length } = password
  if (length >= PASSWORD_MIN && length <= PASSWORD_MAX && idOf(password) !== idOf(name)) return
  throw new RequestError('weak-password', { length, min: PASSWORD_MIN, max: PASSWORD_MAX })
}

interface Row {
  readonly name: string
  readonly role: string
  readonly clearance: string
  readonly language: string | null
}

function whoOf({ name, role, clearance, language }: Row): Pick<Signed, 'name' | 'role' | 'clearance' | 'language'> {
  return { name, role: role as Role, clearance: clearance as Marking, language: language as Signed['language'] }
}

function recordOf(row: Row & { readonly disabled: number; readonly created_at: string }): UserRecord {
  return { ...whoOf(row), disabled: row.disabled !== 0, createdAt: row.created_at }
}
