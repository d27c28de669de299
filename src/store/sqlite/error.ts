import { StoreError } from '../error.ts'

/** Primary result codes, https://sqlite.org/rescode.html. The low byte of an extended code is its primary code. */
const BUSY = 5
const DISK: ReadonlySet<number> = new Set([8, 10, 13, 14]) // READONLY, IOERR, FULL, CANTOPEN
const CORRUPT = 11
const NOTADB = 26

interface SqliteFault extends Error {
  readonly errcode: number
  readonly errstr: string
}
const isFault = (error: unknown): error is SqliteFault => error instanceof Error && 'errcode' in error

/** Does another process hold the lock? */
export const isBusy = (error: unknown): boolean => error instanceof StoreError && error.trouble.code === 'store-busy'

/** What SQLite threw as trouble with the desk at `path`, where it is that; a fault of ours as it is. */
export function sqliteError(error: unknown, path: string): unknown {
  if (!isFault(error)) return error
  const code = error.errcode & 0xff
  const options = { cause: error }
  if (code === BUSY) return new StoreError('store-busy', path, {}, options)
  if (DISK.has(code)) return new StoreError('store-disk', path, { reason: error.errstr }, options)
  if (code === NOTADB) return new StoreError('store-not-a-desk', path, { reason: 'no SQLite database' }, options)
  if (code === CORRUPT) return new StoreError('store-damaged', path, { reason: error.errstr }, options)
  return error
}
