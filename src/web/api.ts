import type { Problem } from './contract.ts'

export const API = '/api/v1'

/** What went wrong with a request: the server's problem, or one made of the trouble on the way (status 0). */
export class ApiError extends Error {
  readonly problem: Problem

  constructor(problem: Problem) {
    super(problem.detail || problem.title)
    this.problem = problem
  }

  get status(): number {
    return this.problem.status
  }
}

export type Query = Readonly<Record<string, string | number | boolean | null | undefined>>

/** `/incidents` and `{ kind: 'arson' }` → `/api/v1/incidents?kind=arson`; empty values are left out. */
export function apiUrl(path: string, query: Query = {}): string {
  const params = new URLSearchParams()
  for (const [key, value] of Object.entries(query)) {
    if (value !== null && value !== undefined && value !== '') params.set(key, String(value))
  }
  const tail = params.toString()
  return `${API}${path}${tail ? `?${tail}` : ''}`
}

/** Answers kept with their tags, so that what did not change is not sent or parsed again. */
const KEPT_MAX = 60
const kept = new Map<string, { tag: string; body: unknown }>()

let csrf: string | null = null
let lostSession = () => {}

export function setCsrf(token: string | null): void {
  csrf = token
  kept.clear()
  begun.clear()
}

/** Called when an answer says that nobody is signed in any more. */
export function onLostSession(act: () => void): void {
  lostSession = act
}

interface Read {
  readonly answer: Promise<unknown>
  readonly stop: AbortController
  readers: number
}
/** Reads that began just now: several parts of a page ask for the same at once. */
const begun = new Map<string, Read>()

/** Reads; the same address twice costs the server a tag, twice in one breath nothing. */
export function get<T>(path: string, query: Query = {}, signal?: AbortSignal): Promise<T> {
  const url = apiUrl(path, query)
  const known = begun.get(url)
  const read = known && !known.stop.signal.aborted ? known : begin(url)
  read.readers++
  // It is given up when nobody waits for it any more.
  signal?.addEventListener('abort', () => --read.readers === 0 && read.stop.abort(), { once: true })
  return read.answer as Promise<T>
}

function begin(url: string): Read {
  const stop = new AbortController()
  const read = { answer: fetched(url, stop.signal), stop, readers: 0 }
  begun.set(url, read)
  setTimeout(() => begun.delete(url))
  return read
}

async function fetched(url: string, signal: AbortSignal): Promise<unknown> {
  const known = kept.get(url)
  const response = await send(url, {
    headers: { Accept: 'application/json', ...(known ? { 'If-None-Match': known.tag } : {}) },
    signal,
  })
  if (response.status === 304 && known) return known.body
  const body: unknown = await response.json()
  keep(url, response.headers.get('ETag'), body)
  return body
}

function keep(url: string, tag: string | null, body: unknown): void {
  kept.delete(url)
  if (!tag) return
  kept.set(url, { tag, body })
  const oldest = kept.keys().next().value
  if (kept.size > KEPT_MAX && oldest !== undefined) kept.delete(oldest)
}

export interface WriteOptions {
  readonly signal?: AbortSignal
  /** Give the same key to a second try of the same act; a new one is made otherwise. */
  readonly idempotencyKey?: string
}

export function post<T>(path: string, body?: unknown, options?: WriteOptions): Promise<T> {
  return write('POST', path, body, options)
}

export function patch<T>(path: string, body: unknown, options?: WriteOptions): Promise<T> {
  return write('PATCH', path, body, options)
}

export function remove<T = null>(path: string, options?: WriteOptions): Promise<T> {
  return write('DELETE', path, undefined, options)
}

async function write<T>(method: string, path: string, body: unknown, options: WriteOptions = {}): Promise<T> {
  const form = body instanceof FormData
  const response = await send(apiUrl(path), {
    method,
    headers: {
      Accept: 'application/json',
      'Idempotency-Key': options.idempotencyKey ?? newKey(),
      ...(csrf ? { 'X-CSRF-Token': csrf } : {}),
      ...(body === undefined || form ? {} : { 'Content-Type': 'application/json' }),
    },
    ...(body === undefined ? {} : { body: form ? body : JSON.stringify(body) }),
    ...(options.signal ? { signal: options.signal } : {}),
  })
  const text = response.status === 204 ? '' : await response.text()
  return (text === '' ? null : JSON.parse(text)) as T
}

/** Not crypto.randomUUID: it is missing where the page is served without TLS to another machine. */
export function newKey(): string {
  return [...crypto.getRandomValues(new Uint8Array(16))].map((byte) => byte.toString(16).padStart(2, '0')).join('')
}

async function send(url: string, init: RequestInit): Promise<Response> {
  let response: Response
  try {
    response = await fetch(url, { credentials: 'same-origin', cache: 'no-store', ...init })
  } catch (error) {
    if (error instanceof DOMException && error.name === 'AbortError') throw error
    throw new ApiError(noAnswer(String(error)))
  }
  if (response.ok || response.status === 304) return response
  const problem = await problemOf(response)
  if (problem.status === 401 && !url.endsWith('/session')) lostSession()
  throw new ApiError(problem)
}

function noAnswer(detail: string): Problem {
  return { type: 'about:blank', title: 'No answer', status: 0, detail, code: 'no-answer' }
}

async function problemOf(response: Response): Promise<Problem> {
  const plain: Problem = {
    type: 'about:blank',
    title: response.statusText || String(response.status),
    status: response.status,
    detail: '',
    code: `http-${response.status}`,
  }
  try {
    return { ...plain, ...((await response.json()) as Partial<Problem>) }
  } catch {
    return plain
  }
}

/** Listens to the desk; gives the way to stop. The browser itself connects again after a break. */
export function subscribe(
  listeners: Readonly<Record<string, (data: unknown) => void>>,
  connected: (live: boolean) => void,
): () => void {
  const source = new EventSource(`${API}/events`)
  source.onopen = () => connected(true)
  source.onerror = () => connected(false)
  for (const [name, act] of Object.entries(listeners)) {
    source.addEventListener(name, (event) => act(JSON.parse((event as MessageEvent<string>).data)))
  }
  return () => source.close()
}
