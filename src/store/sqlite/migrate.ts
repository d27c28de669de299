import type { DatabaseSync } from 'node:sqlite'
import { blockNumber } from '../blocks.ts'
import { StoreError } from '../error.ts'
import { unescapeText } from '../strings.ts'
import { MIGRATIONS } from './migrations.ts'

/** "TOCS": marks a file as a desk, https://sqlite.org/pragma.html#pragma_application_id. */
export const APPLICATION_ID = 0x544f4353

/** The number that one pragma answers. */
export function pragma(database: DatabaseSync, name: string): number {
  return Number(Object.values(database.prepare(`pragma ${name}`).get() ?? {})[0])
}

/**
 * Brings a desk to today's tables, each step in a transaction of its own; a new file becomes a desk.
 * @throws StoreError for a file that is something else, or was written by a newer program.
 */
export function migrate(database: DatabaseSync, path: string): void {
  checkKind(database, path)
  database.function('block_number', { deterministic: true }, (name) => blockNumber(unescapeText(String(name))))
  while (pragma(database, 'user_version') < MIGRATIONS.length) step(database)
}

/** @throws StoreError when the database is no desk, or one that this program does not know yet. */
export function checkKind(database: DatabaseSync, path: string): void {
  const application = pragma(database, 'application_id')
  const version = pragma(database, 'user_version')
  if (application !== APPLICATION_ID && (application !== 0 || version !== 0 || hasTables(database)))
    throw new StoreError('store-not-a-desk', path, { reason: 'a SQLite database of another program' })
  if (version > MIGRATIONS.length)
    throw new StoreError('store-newer', path, { found: version, known: MIGRATIONS.length })
}

function hasTables(database: DatabaseSync): boolean {
  return database.prepare('select 1 from sqlite_schema limit 1').get() !== undefined
}

/** Reads the number again under the lock: another process may be opening the same desk. */
function step(database: DatabaseSync): void {
  database.exec('begin immediate')
  try {
    const version = pragma(database, 'user_version')
    const sql = MIGRATIONS[version]
    if (sql) database.exec(`${sql}; pragma user_version = ${version + 1}; pragma application_id = ${APPLICATION_ID}`)
    database.exec('commit')
  } catch (error) {
    if (database.isTransaction) database.exec('rollback')
    throw error
  }
}
