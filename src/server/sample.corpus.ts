import type { FastifyInstance, InjectOptions } from 'fastify'
import type { Desk } from '../desk/desk.ts'
import { memoryPeople } from '../desk/people.ts'
import { put, type SampleReport, stillDesk } from '../desk/sample.corpus.ts'
import type { Marking } from '../model/desk.ts'
import { type AppOptions, buildApp } from './app.ts'
import type { Role } from './shapes.ts'

export const PASSWORD = 'a long enough sentence'
export const ADMIN = 'Root'

/** Who sends a request: the cookie of a session and its token against forged writes. */
export interface Who {
  readonly cookie: string
  readonly csrf: string
}

export interface Answer {
  readonly status: number
  readonly headers: Readonly<Record<string, unknown>>
  readonly text: string
  // biome-ignore lint/suspicious/noExplicitAny: tests look into answers of every shape.
  readonly json: any
}

/** A server in this process over a desk in memory whose clock can be set. */
export class TestServer {
  readonly app: FastifyInstance
  readonly desk: Desk
  readonly clock: { now: Date }
  admin: Who = { cookie: '', csrf: '' }

  constructor(app: FastifyInstance, desk: Desk, clock: { now: Date }) {
    this.app = app
    this.desk = desk
    this.clock = clock
  }

  async send(
    method: string,
    path: string,
    options: Partial<InjectOptions> & { who?: Who | null } = {},
  ): Promise<Answer> {
    const { who = this.admin, headers, ...rest } = options
    const own = who ? { cookie: who.cookie, 'x-csrf-token': who.csrf } : {}
    const response = await this.app.inject({
      method: method as 'GET',
      url: `/api/v1${path}`,
      headers: { host: '127.0.0.1', ...own, ...headers },
      ...rest,
    })
    const text = response.body
    const isJson = /json/.test(String(response.headers['content-type'])) && text !== ''
    return { status: response.statusCode, headers: response.headers, text, json: isJson ? safely(text) : null }
  }

  get(path: string, who: Who | null = this.admin): Promise<Answer> {
    return this.send('GET', path, { who })
  }

  post(
    path: string,
    payload: object,
    who: Who | null = this.admin,
    headers: Record<string, string> = {},
  ): Promise<Answer> {
    return this.send('POST', path, { who, payload, headers })
  }

  async signIn(name: string, password = PASSWORD): Promise<Who> {
    return whoOf(await this.post('/session', { name, password }, null))
  }

  /** Somebody new, signed in. */
  async somebody(role: Role, clearance: Marking): Promise<Who> {
    const name = `${role} ${clearance.replace(/[:+]/g, ' ')}`
    const { status } = await this.post('/users', { name, password: PASSWORD, role, clearance })
    if (status !== 201) throw new Error(`no user ${name}: ${status}`)
    return this.signIn(name)
  }
}

function safely(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}

export function whoOf({ headers, json }: Answer): Who {
  const [cookie = ''] = [headers['set-cookie']].flat().map((one) => String(one).split(';')[0])
  return { cookie, csrf: json.csrf }
}

export const LOCAL: AppOptions['settings'] = { loopback: true, behindProxy: false, secure: false }

/** A server with these reports on its desk and an administrator signed in. */
export async function serverOf(
  reports: readonly SampleReport[],
  options: Partial<AppOptions> = {},
): Promise<TestServer> {
  const clock = { now: new Date('2025-04-20T10:00:00Z') }
  const desk = { ...stillDesk(), now: () => clock.now }
  for (const report of reports) await put(desk, report)
  const faults: unknown[] = []
  const app = await buildApp({
    desk,
    people: memoryPeople(),
    folder: null,
    assetsFolder: null,
    now: () => clock.now,
    settings: LOCAL,
    onFault: (error) => faults.push(error),
    ...options,
  })
  const server = new TestServer(app, desk, clock)
  const first = await server.post('/first-run', { name: ADMIN, password: PASSWORD }, null)
  server.admin = whoOf(first)
  return server
}

/** A form with files, as a browser sends one. */
export function multipart(fields: Record<string, string>, files: Record<string, string | Uint8Array>) {
  const edge = 'edge-of-a-part'
  const parts: Buffer[] = []
  for (const [name, value] of Object.entries(fields))
    parts.push(Buffer.from(`--${edge}\r\ncontent-disposition: form-data; name="${name}"\r\n\r\n${value}\r\n`))
  for (const [name, content] of Object.entries(files))
    parts.push(
      Buffer.from(`--${edge}\r\ncontent-disposition: form-data; name="files"; filename="${name}"\r\n\r\n`),
      Buffer.from(content),
      Buffer.from('\r\n'),
    )
  parts.push(Buffer.from(`--${edge}--\r\n`))
  return { payload: Buffer.concat(parts), headers: { 'content-type': `multipart/form-data; boundary=${edge}` } }
}
