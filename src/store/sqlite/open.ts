import { existsSync } from 'node:fs'
import { DatabaseSync } from 'node:sqlite'
import { Kysely, sql } from 'kysely'
import { StoreError } from '../error.ts'
import type { Engine, Lists } from '../queries/session.ts'
import { createStore } from '../queries/store.ts'
import type { Store } from '../store.ts'
import { escapeText } from '../strings.ts'
import type { Tables } from '../tables.ts'
import { NodeSqliteDialect } from './dialect.ts'
import { sqliteError } from './error.ts'
import { migrate } from './migrate.ts'

export interface OpenOptions {
  /** Makes a desk where no file is; true unless told. */
  readonly create?: boolean
  /** How long a call waits while another program writes, before it throws `store-busy`. */
  readonly busyWaitMs?: number
}

/** Another program may hold the write lock for one long step, such as linking a big import. */
const BUSY_WAIT_MS = 10_000

/**
 * Opens the desk in the file `path`, or a new one in memory for `':memory:'`. What a call or a transaction has answered is
 * on the disk and survives a crash of the program and of the machine.
 * @throws StoreError when the file is no desk, is of a newer version, or cannot be opened.
 */
export function openSqlite(path: string, options: OpenOptions = {}): Store {
  if (options.create === false && path !== ':memory:' && !existsSync(path)) throw new StoreError('file-not-found', path)
  try {
    const database = openDatabase(path)
    return createStore(engine(database, new NodeSqliteDialect(database, path, options.busyWaitMs ?? BUSY_WAIT_MS)))
  } catch (error) {
    throw sqliteError(error, path)
  }
}

/** While opening, when another process may be making the same desk; later the driver waits, and leaves the thread free. */
const OPENING_WAIT_MS = 10_000

function openDatabase(path: string): DatabaseSync {
  const database = new DatabaseSync(path, { timeout: OPENING_WAIT_MS, enableForeignKeyConstraints: true })
  try {
    migrate(database, path)
    database.exec(SETTINGS)
    return database
  } catch (error) {
    database.close()
    throw error
  }
}

/**
 * - `synchronous = full` with a write-ahead log: a commit returns when the log is on the disk.
 * - `cache_size`: 64 MiB, which holds the upper pages of every tree of a desk of 100,000 reports.
 * - `wal_autocheckpoint`: 40 MiB of log, some hundred reports, so that a page changed by many is written back once.
 * - `journal_size_limit`: the log shrinks to that after a long import.
 * - `trusted_schema = off`: a file from elsewhere cannot run functions through its schema.
 */
const SETTINGS = `
pragma journal_mode = wal;
pragma synchronous = full;
pragma cache_size = -65536;
pragma temp_store = memory;
pragma wal_autocheckpoint = 10000;
pragma journal_size_limit = 67108864;
pragma trusted_schema = off;
pragma busy_timeout = 0;
`

function engine(database: DatabaseSync, dialect: NodeSqliteDialect): Engine {
  const db = new Kysely<Tables>({ dialect })
  return { db, lists, check: async () => faults(database), close: () => db.destroy() }
}

/** Escaped before they become JSON, for the driver does not look into it. */
const lists: Lists = {
  texts: (values) => sql`select value from json_each(${JSON.stringify(values.map(escapeText))})`,
  numbers: (values) => sql`select value from json_each(${JSON.stringify(values)})`,
}

/** SQLite's check of the file, then rows that refer to nothing. */
export function faults(database: DatabaseSync): string[] {
  const found = database
    .prepare('pragma integrity_check')
    .all()
    .map((row) => String(row.integrity_check))
  const orphans = database.prepare('pragma foreign_key_check').all()
  return [
    ...found.filter((line) => line !== 'ok'),
    ...orphans.map((row) => `a row of ${row.table} refers to a row of ${row.parent} that is not there`),
  ]
}
