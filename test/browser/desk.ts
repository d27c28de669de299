import { join } from 'node:path'
import type { FastifyInstance } from 'fastify'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll } from 'vitest'
import { goldDocuments } from '../../evaluation/measures/documents.ts'
import { memoryPeople } from '../../src/desk/people.ts'
import { addDocument, memoryDesk } from '../../src/index.ts'
import { buildApp } from '../../src/server/app.ts'
import type { Marking, Role } from '../../src/server/shapes.ts'
import { PROJECT } from '../schema.ts'
import { buildPage, launch, type Opened, type OpenOptions, open } from './browser.ts'

export const PASSWORD = 'a long enough sentence'

/** Reports of the example wave as JSON lines, one a file. */
export function waveFiles(): { name: string; mimeType: string; buffer: Buffer }[] {
  return goldDocuments(join(PROJECT, 'examples', 'wave')).map(({ id, text, gold }) => ({
    name: `${id.replaceAll('/', '-')}.jsonl`,
    mimeType: 'application/jsonl',
    buffer: Buffer.from(`${JSON.stringify({ id, text, published: gold.published, source: gold.source })}\n`),
  }))
}

interface Account {
  readonly role?: Role
  readonly clearance?: Marking
}

export interface ServedDesk {
  readonly url: string
  /** Signs somebody in, and opens an address of the page as them. */
  readonly as: (name: string, hash: string, options?: OpenOptions & Account) => Promise<Opened>
  /** Asks the API as somebody; the answer's body, by JSON where it is some. */
  readonly ask: (name: string, method: 'GET' | 'POST', path: string, payload?: object) => Promise<Asked>
  readonly close: () => Promise<void>
}

interface Asked {
  readonly status: number
  readonly text: string
  // biome-ignore lint/suspicious/noExplicitAny: tests look into answers of every shape.
  readonly json: any
}

/** The real server with the built page, over a desk in memory. */
async function startDesk(browser: Browser, page: string, texts: readonly object[]): Promise<ServedDesk> {
  const now = () => new Date('2025-04-17T08:00:00Z')
  const desk = memoryDesk({ now, by: 'test' })
  for (const [i, line] of texts.entries()) {
    const hints = { place: `${i}`, ending: '.jsonl', today: '2025-04-17' }
    await addDocument(desk, { bytes: new TextEncoder().encode(JSON.stringify(line)), form: 'line', hints, path: null })
  }
  const settings = { loopback: true, behindProxy: false, secure: false }
  const faults: unknown[] = []
  const app = await buildApp({
    desk,
    people: memoryPeople(),
    folder: null,
    assetsFolder: page,
    now: () => new Date(),
    settings,
    onFault: (error) => faults.push(error),
  })
  const url = `${await app.listen({ host: '127.0.0.1', port: 0 })}/`
  const cookies = new Map<string, string>()
  const signedIn = async (name: string, account: Account = {}): Promise<string> => {
    const cookie = cookies.get(name) ?? (await enter(app, cookies, name, account))
    cookies.set(name, cookie)
    return cookie
  }
  const ask = async (name: string, method: 'GET' | 'POST', path: string, payload?: object): Promise<Asked> => {
    const headers = await headersOf(app, await signedIn(name))
    const answer = await app.inject({ method, url: `/api/v1${path}`, headers, ...(payload ? { payload } : {}) })
    const isJson = /^application\/(?:problem\+)?json/.test(String(answer.headers['content-type']))
    return { status: answer.statusCode, text: answer.body, json: isJson ? answer.json() : null }
  }
  const as: ServedDesk['as'] = async (name, hash, { role, clearance, ...options } = {}) => {
    const cookie = await signedIn(name, { ...(role ? { role } : {}), ...(clearance ? { clearance } : {}) })
    const session = { name: 'tocsin_session', value: cookie, domain: '127.0.0.1', path: '/' }
    const kept = { ...session, expires: -1, httpOnly: true, secure: false, sameSite: 'Strict' as const }
    const storageState = { cookies: [kept], origins: [] }
    const opened = await open(browser, url + hash, { map: false, storageState, ...options })
    await opened.page.locator('#content h1').waitFor()
    return opened
  }
  const close = async () => {
    app.server.closeAllConnections()
    await app.close()
    if (faults.length > 0) throw faults[0]
  }
  return { url, as, ask, close }
}

/** With the token that writes carry. */
async function headersOf(app: FastifyInstance, cookie: string): Promise<Record<string, string>> {
  const headers = { host: '127.0.0.1', cookie: `tocsin_session=${cookie}` }
  const session = await app.inject({ method: 'GET', url: '/api/v1/session', headers })
  return { ...headers, 'x-csrf-token': session.json().csrf }
}

/** `ada` is made first and is the administrator; everybody else is let in by her: a releaser who may see all, unless told. */
async function enter(
  app: FastifyInstance,
  cookies: Map<string, string>,
  name: string,
  { role = 'releaser', clearance = 'TLP:RED' }: Account,
): Promise<string> {
  const send = async (path: string, payload: object, headers: Record<string, string> = {}) => {
    const answer = await app.inject({
      method: 'POST',
      url: `/api/v1${path}`,
      payload,
      headers: { host: '127.0.0.1', ...headers },
    })
    if (answer.statusCode >= 300) throw new Error(`${path}: ${answer.body}`)
    return answer
  }
  if (name === 'ada') return cookieOf(await send('/first-run', { name, password: PASSWORD }))
  const first = cookies.get('ada') ?? (await enter(app, cookies, 'ada', {}))
  cookies.set('ada', first)
  await send('/users', { name, password: PASSWORD, role, clearance }, await headersOf(app, first))
  return cookieOf(await send('/session', { name, password: PASSWORD }))
}

function cookieOf({ cookies }: { cookies: readonly { name: string; value: string }[] }): string {
  return cookies.find(({ name }) => name === 'tocsin_session')!.value
}

/** One browser and one build of the page for a file of tests; every desk made is closed with them. */
export function useDesks() {
  let built: Awaited<ReturnType<typeof buildPage>>
  let browser: Browser
  const desks: ServedDesk[] = []
  beforeAll(async () => {
    built = await buildPage()
    browser = await launch()
  }, 120_000)
  afterAll(async () => {
    await browser?.close()
    for (const desk of desks) await desk.close()
    built?.remove()
  })
  /** With the example wave when no texts are given. */
  const desk = async (texts?: readonly object[]): Promise<ServedDesk> => {
    const lines = texts ?? waveFiles().map(({ buffer }) => JSON.parse(buffer.toString()) as object)
    const made = await startDesk(browser, built.folder, lines)
    desks.push(made)
    return made
  }
  return { desk, opened: (url: string, options: OpenOptions = {}) => open(browser, url, { map: false, ...options }) }
}

/** How far the page is wider than its window. */
export function overflow(page: Page): Promise<number> {
  return page.evaluate(() => document.documentElement.scrollWidth - innerWidth)
}

/** Waits until nothing is on its way any more: spinners are gone. */
export async function settled(page: Page): Promise<void> {
  await page.waitForFunction(() => document.querySelector('#content h1') && !document.querySelector('.spinner'))
}
