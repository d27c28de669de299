import { constants } from 'node:zlib'
import compress from '@fastify/compress'
import cookie from '@fastify/cookie'
import helmet from '@fastify/helmet'
import multipart from '@fastify/multipart'
import rateLimit from '@fastify/rate-limit'
import fastify, { type FastifyInstance } from 'fastify'
import type { Desk } from '../desk/desk.ts'
import { BRIEF_STYLE } from '../desk/handover.ts'
import { LiveDesk } from '../desk/live/live.ts'
import { Readers } from '../desk/live/readers.ts'
import type { PeopleDatabase } from '../desk/people.ts'
import { DOCUMENT_BYTES_MAX } from '../model/limits.ts'
import { Audit } from './access/audit.ts'
import { COOKIE, guard } from './access/guard.ts'
import { Limiter } from './access/limiter.ts'
import { People } from './access/people.ts'
import { Requests } from './access/requests.ts'
import type { Signed } from './access/signed.ts'
import { Together } from './access/together.ts'
import { Tokens } from './access/tokens.ts'
import { serveAssets } from './assets.ts'
import type { Context, ServerSettings } from './context.ts'
import { PROBLEM_TYPE, problemFrom, RequestError } from './errors.ts'
import { Events } from './events.ts'
import { Indexes } from './index/indexes.ts'
import { Jobs } from './jobs.ts'
import { KeptAnswers } from './kept.ts'
import { BODY_BYTES_MAX, FILES_MAX } from './limits.ts'
import { register } from './register.ts'
import { routesOf } from './routes.ts'

export interface AppOptions {
  readonly desk: Desk
  readonly people: PeopleDatabase
  /** Where the desk is; null for one in memory. */
  readonly folder: string | null
  /** The built page; null where it is not built. */
  readonly assetsFolder: string | null
  readonly now: () => Date
  readonly settings: ServerSettings
  /** Key and certificate, PEM. */
  readonly tls?: { readonly key: Uint8Array; readonly cert: Uint8Array } | undefined
  /** Told of faults of the program. */
  readonly onFault?: (error: unknown) => void
}

/** Requests a minute from one address, by people who are signed in: far above what pages ask for, below what hurts. */
const SIGNED_MAX = 300_000
/** By whoever is not: the page's files, a few tries to sign in. */
const OPEN_MAX = 1_200

/** A tenth of the time of the highest quality, nine tenths of what it saves. */
const BROTLI = { params: { [constants.BROTLI_PARAM_QUALITY]: 4 } }

/** The server over one desk: API, events and page. It closes the desk and the people's database with itself. */
export async function buildApp(options: AppOptions): Promise<FastifyInstance> {
  const { settings } = options
  const app = fastify({
    bodyLimit: BODY_BYTES_MAX,
    trustProxy: settings.behindProxy ? isProxy : false,
    requestTimeout: 120_000,
    forceCloseConnections: true,
    routerOptions: { maxParamLength: 200 },
    ...(options.tls ? { https: { ...options.tls, minVersion: 'TLSv1.2' } } : {}),
  } as object) as FastifyInstance
  const context = await contextOf(options)
  await plugins(app, context)
  answerTrouble(app, options.onFault)
  const kept = new KeptAnswers()
  const routes = routesOf(context)
  for (const one of routes) register(app, context, kept, one)
  await serveAssets(app, options.assetsFolder)
  app.addHook('onListen', async () => {
    // Whoever comes first meanwhile asks for the same.
    warm(context).catch(() => {})
  })
  app.addHook('preClose', async () => context.events.close())
  app.addHook('onClose', async () => {
    await context.jobs.settled()
    await context.readers.close()
    await context.live.close()
    await options.people.destroy()
  })
  return app
}

/** What somebody asks first is made ready before: of a large desk it takes a second, and waves of what they see some more. */
async function warm({ people, live, indexes }: Context): Promise<void> {
  const clearances = new Set((await people.users()).map(({ clearance }) => clearance))
  for (const clearance of clearances) indexes.of(await live.view(clearance)).follow()
}

/** The machine itself and private networks, RFC 1918 and 4193: where a proxy in front is. */
const NEAR = /^(?:(?:::ffff:)?(?:127|10|192\.168|172\.(?:1[6-9]|2\d|3[01]))\.|::1$|f[cd])/i

/** The one proxy in front is believed, and nothing that a client claims before it. */
function isProxy(address: string, hop: number): boolean {
  return hop === 0 && NEAR.test(address)
}

async function contextOf({ desk, folder, people: db, now, settings }: AppOptions): Promise<Context> {
  const live = new LiveDesk(desk, folder)
  await live.open()
  const people = new People(db, now)
  const together = new Together(db)
  const audit = new Audit(db, now, together)
  const events = new Events(async (request): Promise<Signed | null> => {
    const secret = request.cookies[COOKIE]
    return secret ? people.bySession(secret) : request.signed
  })
  const [requests, limiter] = [new Requests(db, now, together), new Limiter(now)]
  const tokens = new Tokens(db, now, () => people.forget())
  const access = { people, tokens, audit, requests, limiter }
  return { live, indexes: new Indexes(), readers: new Readers(), events, jobs: new Jobs(), now, settings, ...access }
}

async function plugins(app: FastifyInstance, { people, settings }: Context): Promise<void> {
  await app.register(cookie)
  await app.register(helmet, helmetOptions(settings.secure))
  await app.register(compress, { threshold: 1024, encodings: ['br', 'gzip'], brotliOptions: BROTLI })
  app.decorateRequest('signed', null)
  app.addHook('onRequest', guard(people, settings))
  await app.register(rateLimit, {
    max: (request) => (request.signed ? SIGNED_MAX : OPEN_MAX),
    timeWindow: 60_000,
    keyGenerator: (request) => request.signed?.name ?? request.ip,
    errorResponseBuilder: (_, { ttl }) => new RequestError('too-many-requests', { seconds: Math.ceil(ttl / 1000) }),
  })
  await app.register(multipart, {
    limits: { fileSize: DOCUMENT_BYTES_MAX, files: FILES_MAX, fields: 20, fieldSize: 2_000, parts: FILES_MAX + 20 },
  })
}

/** No script but the page's own files; MapLibre draws in a worker and sets styles by script, which needs no exception. */
function helmetOptions(secure: boolean) {
  return {
    contentSecurityPolicy: {
      useDefaults: false,
      directives: {
        defaultSrc: ["'none'"],
        scriptSrc: ["'self'"],
        workerSrc: ["'self'", 'blob:'],
        styleSrc: ["'self'", BRIEF_STYLE],
        imgSrc: ["'self'", 'data:', 'blob:'],
        fontSrc: ["'self'"],
        connectSrc: ["'self'"],
        manifestSrc: ["'self'"],
        frameSrc: ["'self'"],
        formAction: ["'self'"],
        baseUri: ["'none'"],
        objectSrc: ["'none'"],
        frameAncestors: ["'none'"],
      },
    },
    hsts: secure && { maxAge: 31_536_000, includeSubDomains: false },
    referrerPolicy: { policy: 'no-referrer' },
    xFrameOptions: { action: 'deny' },
  } as const
}

function answerTrouble(app: FastifyInstance, onFault: AppOptions['onFault']): void {
  app.setErrorHandler((error, _, reply) => {
    const problem = problemFrom(error)
    if (problem.status === 500) onFault?.(error)
    if (reply.raw.headersSent) return reply
    return reply
      .code(problem.status)
      .header('cache-control', 'no-store')
      .type(PROBLEM_TYPE)
      .send(JSON.stringify(problem))
  })
  app.setNotFoundHandler(() => {
    throw new RequestError('no-such-route')
  })
}
