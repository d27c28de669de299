import type { FastifyReply, FastifyRequest } from 'fastify'
import { RequestError } from '../errors.ts'
import { ROLES, type Role } from '../shapes.ts'
import type { Access } from '../spec.ts'
import type { People } from './people.ts'
import type { Signed } from './signed.ts'

export const COOKIE = 'tocsin_session'

declare module 'fastify' {
  interface FastifyRequest {
    signed: Signed | null
  }
  interface FastifyContextConfig {
    access?: Access
  }
}

export interface GuardSettings {
  /** Bound to this machine alone: then other names for it are refused, which a page elsewhere could have made up (DNS rebinding). */
  readonly loopback: boolean
}

const LOCAL = /^(?:127\.0\.0\.1|localhost|\[::1\])(?::\d+)?$/

/** Before a request is read: where it comes from, who sends it, whether the route is theirs to use. */
export function guard(people: People, settings: GuardSettings) {
  return async (request: FastifyRequest): Promise<void> => {
    checkOrigin(request, settings)
    const access = request.routeOptions.config.access
    if (access === undefined) return
    request.signed = await signedIn(people, request)
    if (access !== null) checkAccess(request.signed, access)
    const writes = request.method !== 'GET' && request.method !== 'HEAD'
    if (writes && request.signed && !people.csrfFits(request.signed, request.headers['x-csrf-token']))
      if (access !== null || request.method === 'DELETE') throw new RequestError('no-csrf')
  }
}

/** Browsers name the page that a write comes from. */
function checkOrigin({ headers, host, method }: FastifyRequest, { loopback }: GuardSettings): void {
  if (loopback && !LOCAL.test(host)) throw new RequestError('wrong-origin')
  if (method === 'GET' || method === 'HEAD') return
  const { origin } = headers
  if (origin !== undefined && (!URL.canParse(origin) || new URL(origin).host !== host))
    throw new RequestError('wrong-origin')
  if (headers['sec-fetch-site'] === 'cross-site') throw new RequestError('wrong-origin')
}

async function signedIn(people: People, request: FastifyRequest): Promise<Signed | null> {
  const bearer = /^Bearer (\S{1,200})$/.exec(request.headers.authorization ?? '')?.[1]
  if (bearer !== undefined) return people.byToken(bearer)
  const cookie = request.cookies[COOKIE]
  return cookie ? people.bySession(cookie.slice(0, 200)) : null
}

export function checkAccess(signed: Signed | null, { role, scope }: NonNullable<Access>): void {
  if (!signed) throw new RequestError('not-signed-in')
  if (!reaches(signed.role, role)) throw new RequestError('not-allowed', { role: signed.role, needed: role })
  if (signed.scopes !== null && !signed.scopes.includes(scope)) throw new RequestError('token-scope', { needed: scope })
}

/** Each role may do what those before it may. */
export function reaches(own: Role, needed: Role): boolean {
  return ROLES.indexOf(own) >= ROLES.indexOf(needed)
}

/** Gives, or takes away, the cookie of a session. It ends with the browser, and with the session on the server before that. */
export function setCookie(reply: FastifyReply, secret: string | null, secure: boolean): void {
  const options = { path: '/', httpOnly: true, sameSite: 'strict', secure } as const
  if (secret === null) reply.clearCookie(COOKIE, options)
  else reply.setCookie(COOKIE, secret, options)
}
