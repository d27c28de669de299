import { DatabaseSync } from 'node:sqlite'
import { Kysely } from 'kysely'
import { StoreError } from '../error.ts'
import { NodeSqliteDialect } from './dialect.ts'
import { sqliteError } from './error.ts'
import { pragma } from './migrate.ts'

/** Who may work on a desk, and what they did: a database of its own beside the desk's, so that a desk can be handed on without it. */
export interface PeopleTables {
  users: {
    /** As it is shown; `id` is the name folded, so that `Anna` and `anna` are one. */
    id: string
    name: string
    role: string
    clearance: string
    language: string | null
    /** argon2id, PHC string. */
    password: string
    disabled: number
    created_at: string
  }
  /** `hash`: SHA-256 of the cookie, so that a copy of the database opens no session. */
  sessions: { hash: string; user: string; csrf: string; created_at: number; seen_at: number }
  tokens: {
    id: string
    hash: string
    user: string
    name: string
    scopes: string
    created_at: string
    expires_at: string | null
    used_at: string | null
  }
  audit: {
    serial?: number
    at: string
    who: string | null
    address: string | null
    action: string
    subject: string | null
    detail: string | null
  }
  /** Writes by their idempotency key; `status` is null until the write is done. */
  requests: {
    user: string
    key: string
    fingerprint: string
    status: number | null
    body: string | null
    at: number
  }
}

/** As for a desk's own steps: one that was released is never changed. */
const STEPS: readonly string[] = [
  `
create table users (
  id text primary key,
  name text not null,
  role text not null,
  clearance text not null,
  language text,
  password text not null,
  disabled integer not null,
  created_at text not null
) strict;

create table sessions (
  hash text primary key,
  user text not null references users,
  csrf text not null,
  created_at integer not null,
  seen_at integer not null
) strict, without rowid;
create index sessions_user on sessions (user);

create table tokens (
  id text primary key,
  hash text not null unique,
  user text not null references users,
  name text not null,
  scopes text not null,
  created_at text not null,
  expires_at text,
  used_at text
) strict;

create table audit (
  serial integer primary key,
  at text not null,
  who text,
  address text,
  action text not null,
  subject text,
  detail text
) strict;
create trigger audit_stays before update on audit begin select raise(abort, 'the audit is append-only'); end;
create trigger audit_keeps before delete on audit begin select raise(abort, 'the audit is append-only'); end;

create table requests (
  user text not null,
  key text not null,
  fingerprint text not null,
  status integer,
  body text,
  at integer not null,
  primary key (user, key)
) strict, without rowid;
create index requests_at on requests (at);
`,
]

/** "TOCP". */
const APPLICATION_ID = 0x544f4350
const BUSY_WAIT_MS = 10_000

/**
 * Opens the database of people in the file `path`, made where it is not there, or a new one in memory for `':memory:'`. As with a
 * desk's own, what it answered is on the disk: a password that was changed because it leaked must not come back after a power cut.
 * @throws StoreError when the file is something else, is of a newer version, or cannot be opened.
 */
export function openPeople(path: string): Kysely<PeopleTables> {
  try {
    const database = new DatabaseSync(path, { timeout: BUSY_WAIT_MS, enableForeignKeyConstraints: true })
    migrate(database, path)
    database.exec('pragma journal_mode = wal; pragma synchronous = full; pragma trusted_schema = off')
    return new Kysely<PeopleTables>({ dialect: new NodeSqliteDialect(database, path, BUSY_WAIT_MS) })
  } catch (error) {
    throw sqliteError(error, path)
  }
}

function migrate(database: DatabaseSync, path: string): void {
  const version = pragma(database, 'user_version')
  if (version > STEPS.length) throw new StoreError('store-newer', path, { found: version, known: STEPS.length })
  const kind = pragma(database, 'application_id')
  if (kind !== APPLICATION_ID && (kind !== 0 || version !== 0))
    throw new StoreError('store-not-a-desk', path, { reason: 'a SQLite database of another program' })
  for (const [i, sql] of STEPS.entries())
    if (i >= version)
      database.exec(
        `begin immediate; ${sql}; pragma user_version = ${i + 1}; pragma application_id = ${APPLICATION_ID}; commit`,
      )
}
