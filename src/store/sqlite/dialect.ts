import type { DatabaseSync } from 'node:sqlite'
import { type Dialect, type Kysely, SqliteAdapter, SqliteIntrospector, SqliteQueryCompiler } from 'kysely'
import { SqliteDriver } from './driver.ts'

/** SQLite for kysely over Node's own `node:sqlite`: kysely's own dialect wants the native package better-sqlite3. */
export class NodeSqliteDialect implements Dialect {
  readonly #database: DatabaseSync
  readonly #path: string
  readonly #busyWaitMs: number

  /** `path` is for error messages. The database is closed with the kysely instance. */
  constructor(database: DatabaseSync, path: string, busyWaitMs: number) {
    this.#database = database
    this.#path = path
    this.#busyWaitMs = busyWaitMs
  }

  createDriver(): SqliteDriver {
    return new SqliteDriver(this.#database, this.#path, this.#busyWaitMs)
  }

  createQueryCompiler(): SqliteQueryCompiler {
    return new SqliteQueryCompiler()
  }

  createAdapter(): SqliteAdapter {
    return new QueuedAdapter()
  }

  // biome-ignore lint/suspicious/noExplicitAny: as kysely declares it.
  createIntrospector(db: Kysely<any>): SqliteIntrospector {
    return new SqliteIntrospector(db)
  }
}

/** The driver hands its one connection out in turn; kysely's own lock wakes all who wait each time, which is quadratic. */
class QueuedAdapter extends SqliteAdapter {
  override get supportsMultipleConnections(): boolean {
    return true
  }
}
