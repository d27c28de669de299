import { createHash } from 'node:crypto'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import type { z } from 'zod'
import { serialOf } from '../desk/ids.ts'
import type { View } from '../desk/live/view.ts'
import type { Context } from './context.ts'
import { RequestError } from './errors.ts'
import type { KeptAnswers } from './kept.ts'
import { BASE, type Call, type Route, type Spec } from './spec.ts'

/** Puts a route into the app: checks the request, keeps or repeats answers, sends. */
export function register(app: FastifyInstance, context: Context, kept: KeptAnswers, route: Route): void {
  const { spec } = route
  app.route({
    method: spec.method,
    url: BASE + spec.path,
    config: { access: spec.access },
    // A secret next to what others can influence must not be packed together: its length would tell (BREACH).
    ...(spec.packed === false ? { compress: false } : {}),
    ...(spec.bodyLimit ? { bodyLimit: spec.bodyLimit } : {}),
    async handler(request, reply) {
      reply.header('cache-control', 'no-store')
      if (spec.kept) return keptAnswer(context, kept, route, request, reply)
      if (repeatable(spec, request)) return onceOnly(context, route, request, reply)
      return send(spec, await route.handle(callOf(spec, request, reply)), request, reply)
    },
  })
}

function callOf(spec: Spec, request: FastifyRequest, reply: FastifyReply): Call<unknown, unknown, unknown> {
  return {
    params: checked(spec.params, request.params, 'path'),
    query: checked(spec.query, request.query, 'query'),
    body: request.isMultipart() ? undefined : checked(spec.body, request.body, 'body'),
    signed: request.signed,
    request,
    reply,
  }
}

function checked(shape: z.ZodType | undefined, value: unknown, where: string): unknown {
  if (!shape) return undefined
  const found = shape.safeParse(value ?? {})
  if (found.success) return found.data
  const { path, message } = found.error.issues[0]!
  throw new RequestError('bad-request', { problem: `${[where, ...path].join('.')}: ${message}`.slice(0, 400) })
}

function send(spec: Spec, answer: unknown, request: FastifyRequest, reply: FastifyReply): FastifyReply {
  if (reply.sent || answer === reply) return reply
  if (spec.answer === null) return reply.code(spec.status ?? 204).send()
  const body = JSON.stringify(answer)
  reply.code(spec.status ?? 200).type('application/json; charset=utf-8')
  if (spec.method !== 'GET') return reply.send(body)
  const tag = `"${createHash('sha256').update(body).digest('base64url').slice(0, 27)}"`
  reply.header('etag', tag)
  return matches(request, tag) ? reply.code(304).send() : reply.send(body)
}

/** Of one clearance and one edition of what it sees, an address has one answer. */
async function keptAnswer(
  { live }: Context,
  kept: KeptAnswers,
  route: Route,
  request: FastifyRequest,
  reply: FastifyReply,
): Promise<FastifyReply> {
  const { clearance } = request.signed!
  const tag = `W/"${editionOf(route.spec, await live.view(clearance), request)}-${clearance}"`
  if (matches(request, tag)) return reply.code(304).header('etag', tag).send()
  const key = `${clearance} ${request.url}`
  const known = kept.get(key, tag)
  if (known) return kept.send(known, request, reply)
  const answer = await route.handle(callOf(route.spec, request, reply))
  return kept.send(kept.put(key, tag, JSON.stringify(answer)), request, reply)
}

/** Of an id that leads to another incident, every change counts. */
function editionOf({ kept }: Spec, view: View, { params }: FastifyRequest): string {
  const serial = kept === 'incident' ? serialOf('I', String((params as { id?: string }).id)) : null
  if (serial === null || !view.summaries.has(serial)) return String(view.edition)
  return `i${Math.max(view.changedIn(serial), view.sharedEdition)}`
}

function matches({ headers }: FastifyRequest, tag: string): boolean {
  const given = headers['if-none-match']
  return given !== undefined && (given === '*' || given.split(/\s*,\s*/).includes(tag))
}

function repeatable({ method, once }: Spec, { signed, headers }: FastifyRequest): boolean {
  return method !== 'GET' && once !== false && signed !== null && typeof headers['idempotency-key'] === 'string'
}

/** A write whose key came before is answered as it was, and not done again. */
async function onceOnly(
  { requests }: Context,
  { spec, handle }: Route,
  request: FastifyRequest,
  reply: FastifyReply,
): Promise<FastifyReply> {
  const { name } = request.signed!
  const key = String(request.headers['idempotency-key']).slice(0, 200)
  const before = await requests.begin(name, key, fingerprint(request))
  if (before) {
    reply.code(before.status).header('idempotent-replayed', 'true')
    return before.body === '' ? reply.send() : reply.type('application/json; charset=utf-8').send(before.body)
  }
  try {
    const answer = await handle(callOf(spec, request, reply))
    const status = spec.status ?? (spec.answer ? 200 : 204)
    await requests.end(name, key, { status, body: spec.answer ? JSON.stringify(answer) : '' })
    return send(spec, answer, request, reply)
  } catch (error) {
    await requests.fail(name, key)
    throw error
  }
}

function fingerprint({ method, url, body, headers }: FastifyRequest): string {
  const content = body === undefined ? (headers['content-length'] ?? '') : JSON.stringify(body)
  return createHash('sha256').update(`${method} ${url} ${content}`).digest('hex')
}
