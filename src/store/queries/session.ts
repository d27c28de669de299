import { type Kysely, type RawBuilder, sql } from 'kysely'
import type { Tables } from '../tables.ts'

/** What a database brings besides its kysely dialect; `sqlite/open.ts` and its like make one. */
export interface Engine {
  readonly db: Kysely<Tables>
  readonly lists: Lists
  /** The database's own check, one line a fault. */
  check(): Promise<string[]>
  close(): Promise<void>
}

/**
 * `select value` over a list that travels as one parameter, so that a list of 40,000 keys meets no limit on parameters
 * (SQLite 32,766; PostgreSQL 65,535) and the same statement serves lists of every length.
 */
export interface Lists {
  readonly texts: (values: readonly string[]) => RawBuilder<string>
  readonly numbers: (values: readonly number[]) => RawBuilder<number>
}

/** What the functions of this folder work on: one connection, inside or outside a transaction. */
export interface Session {
  readonly db: Kysely<Tables>
  readonly lists: Lists
  readonly check: () => Promise<string[]>
}

/** `(select value …)`, to stand on the right of `in`. */
export const texts = ({ lists }: Session, values: readonly string[]): RawBuilder<string> =>
  sql`(${lists.texts(values)})`
export const numbers = ({ lists }: Session, values: readonly number[]): RawBuilder<number> =>
  sql`(${lists.numbers(values)})`

/** Rows of one insert: 13 columns at most make 1,300 parameters, far below any limit, and statements stay few. */
const ROWS = 100

/** Rows in parts that one insert takes. */
export function* portions<T>(rows: readonly T[]): Generator<readonly T[]> {
  for (let i = 0; i < rows.length; i += ROWS) yield rows.slice(i, i + ROWS)
}

/** Of rows with the same key the last: PostgreSQL refuses an upsert that meets one row twice. */
export function lastOfEach<T>(rows: readonly T[], key: (row: T) => string | number): T[] {
  return [...new Map(rows.map((row) => [key(row), row])).values()]
}

export const distinct = <T>(values: readonly T[]): T[] => [...new Set(values)]
