import type { PeopleDatabase } from '../../desk/people.ts'
import { Together } from './together.ts'

export const ACTIONS = [
  'first-run',
  'sign-in',
  'sign-in-failed',
  'sign-out',
  'user-added',
  'user-changed',
  'token-made',
  'token-ended',
  'decision',
  'report',
  'intake',
  'brief',
  'export',
  'original',
] as const
export type Action = (typeof ACTIONS)[number]

export interface AuditEntry {
  readonly serial: number
  readonly at: string
  readonly who: string | null
  readonly address: string | null
  readonly action: Action
  /** Id or name of what it was done to. */
  readonly subject: string | null
  readonly detail: string | null
}

/** What people did, append-only: the database refuses to change or delete a line. */
export class Audit {
  readonly #db: PeopleDatabase
  readonly #now: () => Date
  readonly #together: Together

  constructor(db: PeopleDatabase, now: () => Date, together = new Together(db)) {
    this.#db = db
    this.#now = now
    this.#together = together
  }

  async note(
    who: string | null,
    address: string | null,
    action: Action,
    subject: string | null = null,
    detail: string | null = null,
  ): Promise<void> {
    const at = this.#now().toISOString()
    const line = { at, who, address, action, subject, detail }
    await this.#together.write((db) => db.insertInto('audit').values(line).execute())
  }

  /** Newest first, before a serial number. */
  async entries(before: number | null, limit: number): Promise<AuditEntry[]> {
    const query = this.#db.selectFrom('audit').selectAll().orderBy('serial', 'desc').limit(limit)
    const rows = await (before === null ? query : query.where('serial', '<', before)).execute()
    return rows.map((row) => ({ ...row, serial: row.serial!, action: row.action as Action }))
  }

  async count(): Promise<number> {
    const row = await this.#db
      .selectFrom('audit')
      .select((of) => of.fn.countAll<number>().as('n'))
      .executeTakeFirst()
    return row?.n ?? 0
  }
}
