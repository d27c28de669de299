import type { DatabaseSync, SQLInputValue, SQLOutputValue, StatementSync } from 'node:sqlite'
import { setImmediate as breathe, setTimeout as wait } from 'node:timers/promises'
import type { CompiledQuery, DatabaseConnection, Driver, QueryResult } from 'kysely'
import { escapeText, unescapeText } from '../strings.ts'
import { isBusy, sqliteError } from './error.ts'

/** Short beside a transaction, which takes a millisecond or more; long enough to leave the processor alone. */
const BUSY_STEP_MS = 10

/** One connection, handed to one caller at a time in the order they came. */
export class SqliteDriver implements Driver {
  readonly #database: DatabaseSync
  readonly #connection: SqliteConnection
  #last: Promise<void> = Promise.resolve()
  #release: () => void = () => {}

  constructor(database: DatabaseSync, path: string, busyWaitMs: number) {
    this.#database = database
    this.#connection = new SqliteConnection(database, path, busyWaitMs)
  }

  async init(): Promise<void> {}

  async acquireConnection(): Promise<DatabaseConnection> {
    const before = this.#last
    const { promise, resolve } = Promise.withResolvers<void>()
    this.#last = promise
    await before
    this.#release = resolve
    return this.#connection
  }

  async releaseConnection(): Promise<void> {
    this.#release()
  }

  /** Takes the write lock at once: a transaction that reads first and writes later could be refused in the middle. */
  async beginTransaction(): Promise<void> {
    await this.#connection.patiently('begin immediate')
  }

  async commitTransaction(): Promise<void> {
    await this.#connection.patiently('commit')
  }

  /** SQLite has rolled back by itself after some errors, a full disk among them. */
  async rollbackTransaction(): Promise<void> {
    if (this.#database.isTransaction) this.#connection.run('rollback')
  }

  async destroy(): Promise<void> {
    this.#database.close()
  }
}

interface Prepared {
  readonly statement: StatementSync
  readonly columns: readonly string[]
}

/**
 * SQLite answers at once, so a loop over the store would never let the event loop go round: no timer, no request. One time
 * round after this many statements, about those of one report, costs next to nothing.
 */
const STATEMENTS_PER_BREATH = 64

/** Shapes of statements in use at once: about 100, and those of inserts of 1 to 100 rows. */
const PREPARED_MAX = 1000

class SqliteConnection implements DatabaseConnection {
  readonly #database: DatabaseSync
  readonly #path: string
  readonly #busyWaitMs: number
  #statements = 0
  readonly #prepared = new Map<string, Prepared>()

  constructor(database: DatabaseSync, path: string, busyWaitMs: number) {
    this.#database = database
    this.#path = path
    this.#busyWaitMs = busyWaitMs
  }

  async executeQuery<R>({ sql, parameters }: CompiledQuery): Promise<QueryResult<R>> {
    if (++this.#statements % STATEMENTS_PER_BREATH === 0) await breathe()
    return await this.patiently(sql, parameters)
  }

  /** Waits here and not in SQLite, which would hold the whole thread, while another process has the lock. */
  async patiently<R>(sql: string, parameters?: readonly unknown[]): Promise<QueryResult<R>> {
    for (let waited = 0; ; waited += BUSY_STEP_MS) {
      try {
        return this.run(sql, parameters)
      } catch (error) {
        if (!isBusy(error) || waited >= this.#busyWaitMs) throw error
      }
      await wait(BUSY_STEP_MS)
    }
  }

  /** @throws StoreError for trouble with the disk or the file, whatever SQLite threw for anything else. */
  run<R>(sql: string, parameters: readonly unknown[] = []): QueryResult<R> {
    try {
      const { statement, columns } = this.#prepare(sql)
      const values = parameters.map(stored)
      if (columns.length > 0) return { rows: statement.all(...values).map((row) => given<R>(columns, row)) }
      return { rows: [], numAffectedRows: BigInt(statement.run(...values).changes) }
    } catch (error) {
      throw sqliteError(error, this.#path)
    }
  }

  #prepare(sql: string): Prepared {
    const known = this.#prepared.get(sql)
    if (known) return known
    const statement = this.#database.prepare(sql)
    const prepared = { statement, columns: statement.columns().map(({ name }) => name) }
    statement.setReturnArrays(true)
    if (this.#prepared.size >= PREPARED_MAX) this.#prepared.clear()
    this.#prepared.set(sql, prepared)
    return prepared
  }

  // biome-ignore lint/correctness/useYield: kysely's interface asks for a stream; no query of the store uses one.
  async *streamQuery<R>(): AsyncGenerator<QueryResult<R>> {
    throw new Error('the store reads no streams')
  }
}

const stored = (value: unknown): SQLInputValue =>
  typeof value === 'string' ? escapeText(value) : (value as SQLInputValue)

function given<R>(columns: readonly string[], values: unknown): R {
  const row: Record<string, SQLOutputValue> = {}
  for (const [i, column] of columns.entries()) {
    const value = (values as SQLOutputValue[])[i]!
    row[column] = typeof value === 'string' ? unescapeText(value) : value
  }
  return row as R
}
