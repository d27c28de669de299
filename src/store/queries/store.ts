import { AsyncLocalStorage } from 'node:async_hooks'
import type { Kysely } from 'kysely'
import type { Store } from '../store.ts'
import type { Tables } from '../tables.ts'
import * as blobs from './blobs.ts'
import * as copies from './copies.ts'
import * as decisions from './decisions.ts'
import * as desk from './desk.ts'
import * as documents from './documents.ts'
import * as incidents from './incidents.ts'
import * as mentions from './mentions.ts'
import * as readings from './readings.ts'
import type { Engine, Session } from './session.ts'
import * as waves from './waves.ts'

type Method = Exclude<keyof Store, 'transaction' | 'blobHashes' | 'close'>
type Methods = {
  readonly [Name in Method]: (session: Session, ...args: Parameters<Store[Name]>) => ReturnType<Store[Name]>
}

const METHODS: Methods = {
  ...blobs,
  ...documents,
  ...readings,
  ...mentions,
  ...incidents,
  ...copies,
  ...decisions,
  ...waves,
  ...desk,
}

/** Methods that change something: each is a transaction when it is called outside of one. */
const WRITES: ReadonlySet<Method> = new Set<Method>([
  'putBlob',
  'addVersion',
  'putReading',
  'putMentions',
  'putLinks',
  'found',
  'putMembers',
  'deleteMembers',
  'putSummaries',
  'deleteSummaries',
  'putBands',
  'putCopies',
  'appendDecision',
  'foundWave',
  'putWaves',
  'addBrief',
  'putMeta',
])

/** One open transaction. */
interface Scope {
  open: boolean
  /** Calls begun and not yet answered. */
  pending: number
  /** What the first failed call threw. PostgreSQL ends a transaction there, so every database does. */
  failure: { readonly error: unknown } | null
}

type Run = <T>(name: Method, work: (session: Session) => Promise<T>) => Promise<T>

/** The store over one database, whatever it is. */
export function createStore(engine: Engine): Store {
  const scopes = new AsyncLocalStorage<Scope>()
  const session = (db: Kysely<Tables>): Session => ({ db, lists: engine.lists, check: () => engine.check() })

  const transaction: Store['transaction'] = async (work) => {
    refuseInside(scopes)
    const scope: Scope = { open: true, pending: 0, failure: null }
    return await engine.db.transaction().execute(async (db) => {
      const store = assemble(
        callsIn(scope, session(db)),
        joining(scope, () => store),
        refuseClose,
      )
      return await scopes.run(scope, () => finish(scope, work(store)))
    })
  }
  const run: Run = async (name, work) => {
    refuseInside(scopes)
    if (WRITES.has(name)) return await engine.db.transaction().execute((db) => work(session(db)))
    return await engine.db.connection().execute((db) => work(session(db)))
  }
  let closed: Promise<void> | null = null
  return assemble(run, transaction, () => (closed ??= engine.db.connection().execute(() => engine.close())))
}

/** Calls on the store that a transaction hands to its work. */
function callsIn(scope: Scope, session: Session): Run {
  return async (_, work) => {
    if (!scope.open) throw new Error('this transaction is over; its store cannot be used any more')
    scope.pending++
    try {
      return await work(session)
    } catch (error) {
      scope.failure ??= { error }
      throw error
    } finally {
      scope.pending--
    }
  }
}

/** A transaction in a transaction is part of it: when it fails, all of it fails, caught or not. */
function joining(scope: Scope, store: () => Store): Store['transaction'] {
  return async (work) => {
    if (!scope.open) throw new Error('this transaction is over; its store cannot be used any more')
    try {
      return await work(store())
    } catch (error) {
      scope.failure ??= { error }
      throw error
    }
  }
}

/** Waits for the work; throws, so that nothing is kept, when any call in it failed or was left unawaited. */
async function finish<T>(scope: Scope, work: Promise<T>): Promise<T> {
  try {
    const result = await work
    if (scope.failure) throw scope.failure.error
    if (scope.pending > 0) throw new Error('a transaction ended before all its calls were awaited')
    return result
  } finally {
    scope.open = false
  }
}

/** The outer store would wait for the transaction, and the transaction for it. */
function refuseInside(scopes: AsyncLocalStorage<Scope>): void {
  if (scopes.getStore()?.open) throw new Error('inside a transaction, use the store that it hands in')
}

async function refuseClose(): Promise<void> {
  throw new Error('a store cannot be closed inside a transaction')
}

function assemble(run: Run, transaction: Store['transaction'], close: Store['close']): Store {
  const methods = Object.entries(METHODS).map(([name, method]) => {
    const call = method as (session: Session, ...args: unknown[]) => Promise<unknown>
    return [name, (...args: unknown[]) => run(name as Method, (session) => call(session, ...args))]
  })
  const store = Object.fromEntries(methods) as Pick<Store, Method>
  const page = (after: string) => run('blob', (session) => blobs.blobPage(session, after))
  return { ...store, blobHashes: () => hashes(page), transaction, close }
}

async function* hashes(page: (after: string) => Promise<string[]>): AsyncGenerator<string> {
  for (let found = await page(''); found.length > 0; found = await page(found.at(-1)!)) yield* found
}
