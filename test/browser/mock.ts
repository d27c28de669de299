import { readFileSync } from 'node:fs'
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { extname, join, normalize } from 'node:path'
import { facetsOf } from '../../src/server/index/answers.ts'
import { Columns } from '../../src/server/index/columns.ts'
import { type Filter, filtered } from '../../src/server/index/filter.ts'
import { pointsOf } from '../../src/server/index/points.ts'
import type { Session } from '../../src/web/contract.ts'
import { inventedRows } from './mock-points.ts'

/** A server of the page and of as much of its API as its tests need, with nothing behind it. */
export interface Mock {
  readonly url: string
  /** Addresses asked for, in order. */
  readonly asked: string[]
  /** Tells all listeners that the desk changed. */
  readonly change: () => void
  readonly close: () => Promise<void>
}

export interface MockOptions {
  readonly page: string
  readonly points?: number
  /** Nobody has an account: the page asks for the first. */
  readonly firstRun?: boolean
  readonly signedIn?: boolean
}

export const PASSWORD = 'correct horse battery'
/** As strict as the real server's. */
const POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data: blob:",
  "connect-src 'self'",
  "worker-src 'self'",
  "base-uri 'none'",
  "form-action 'self'",
  "frame-ancestors 'none'",
].join('; ')
const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.mjs': 'text/javascript',
  '.css': 'text/css',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
}

interface State {
  readonly options: MockOptions
  readonly columns: Columns
  /** Answers by address, as the real server keeps them, until the desk changes. */
  readonly kept: Map<string, string>
  readonly listeners: Set<ServerResponse>
  session: Session
  revision: number
}

export async function startMock(options: MockOptions): Promise<Mock> {
  const state: State = {
    options,
    columns: new Columns(),
    kept: new Map(),
    listeners: new Set(),
    session: sessionOf(options.signedIn !== false && !options.firstRun, options.firstRun === true),
    revision: 1,
  }
  state.columns.fill(inventedRows(options.points ?? 120))
  const asked: string[] = []
  const server = createServer((request, response) => {
    asked.push(`${request.method} ${request.url}`)
    answer(state, request, response).catch((error: unknown) => send(response, 500, { detail: String(error) }))
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`,
    asked,
    change: () => {
      state.revision++
      state.kept.clear()
      for (const listener of state.listeners) tellRevision(state, listener)
    },
    close: () => close(server),
  }
}

function close(server: Server): Promise<void> {
  server.closeAllConnections()
  return new Promise((resolve) => server.close(() => resolve()))
}

function sessionOf(signedIn: boolean, firstRun = false): Session {
  const user = { name: 'ada', role: 'administrator', clearance: 'TLP:RED', language: 'en' } as const
  return { firstRun, user: signedIn ? user : null, csrf: signedIn ? 'token' : null, version: '0.1.0' }
}

async function answer(state: State, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const url = new URL(request.url ?? '/', 'http://mock')
  response.setHeader('Content-Security-Policy', POLICY)
  response.setHeader('X-Content-Type-Options', 'nosniff')
  if (!url.pathname.startsWith('/api/v1/')) return void file(state.options.page, url.pathname, response)
  const route = `${request.method} ${url.pathname.slice('/api/v1'.length)}`
  if (route === 'POST /session' || route === 'POST /first-run') return enter(state, request, response)
  if (route === 'GET /session') return void send(response, 200, state.session)
  if (!state.session.user) return void problem(response, 401, 'not-signed-in')
  if (route === 'GET /events') return void listen(state, response)
  return read(state, route, url.searchParams, request, response)
}

async function enter(state: State, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const chunks: Buffer[] = []
  for await (const chunk of request) chunks.push(chunk as Buffer)
  const { password } = JSON.parse(Buffer.concat(chunks).toString()) as { password: string }
  if (password !== PASSWORD) return void problem(response, 401, 'wrong-password')
  state.session = sessionOf(true)
  send(response, 200, state.session)
}

function read(
  state: State,
  route: string,
  query: URLSearchParams,
  request: IncomingMessage,
  response: ServerResponse,
): void {
  if (route === 'DELETE /session') {
    state.session = sessionOf(false)
    return void send(response, 204, null)
  }
  const tag = `"${state.revision}-${query}"`
  response.setHeader('ETag', tag)
  if (request.headers['if-none-match'] === tag) return void response.writeHead(304).end()
  const address = `${route}?${query}`
  const body = state.kept.get(address) ?? JSON.stringify(answerOf(state, route, filterOf(query)) ?? null)
  if (body === 'null') return void problem(response, 404, 'no-such-thing')
  state.kept.set(address, body)
  response.writeHead(200, { 'Content-Type': 'application/json' }).end(body)
}

function answerOf({ columns, revision }: State, route: string, filter: Filter): unknown {
  if (route === 'GET /incidents/points') return pointsOf(columns, filtered(columns, filter), revision)
  if (route === 'GET /incidents/facets') return facetsOf(columns, filtered(columns, filter))
  if (route === 'GET /waves') return [{ id: 'W-000001', name: 'Nights of April' }]
  return undefined
}

const LISTS = ['wave', 'kind', 'target', 'country', 'state']

function filterOf(query: URLSearchParams): Filter {
  const given = [...query].map(([name, value]) => [name, LISTS.includes(name) ? value.split(',') : value])
  return Object.fromEntries(given) as Filter
}

function listen(state: State, response: ServerResponse): void {
  response.writeHead(200, { 'Content-Type': 'text/event-stream', 'Cache-Control': 'no-store' })
  state.listeners.add(response)
  response.on('close', () => state.listeners.delete(response))
  tellRevision(state, response)
}

function tellRevision({ revision }: State, response: ServerResponse): void {
  response.write(`event: changed\ndata: ${JSON.stringify({ revision })}\n\n`)
}

function send(response: ServerResponse, status: number, body: unknown): void {
  response.writeHead(status, { 'Content-Type': 'application/json' })
  response.end(body === null ? undefined : JSON.stringify(body))
}

function problem(response: ServerResponse, status: number, code: string): void {
  response.writeHead(status, { 'Content-Type': 'application/problem+json' })
  response.end(JSON.stringify({ type: `tocsin:${code}`, title: code, status, detail: `The mock says ${code}.`, code }))
}

function file(page: string, path: string, response: ServerResponse): void {
  const name = normalize(path === '/' ? '/index.html' : path)
  try {
    const bytes = readFileSync(join(page, name))
    response.writeHead(200, { 'Content-Type': TYPES[extname(name)] ?? 'application/octet-stream' }).end(bytes)
  } catch {
    response.writeHead(404).end()
  }
}
