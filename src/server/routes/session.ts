import { z } from 'zod'
import { PROGRAM_VERSION } from '../../model/version.ts'
import { reaches, setCookie } from '../access/guard.ts'
import { idOf } from '../access/people.ts'
import type { Signed } from '../access/signed.ts'
import type { Context } from '../context.ts'
import { RequestError } from '../errors.ts'
import { session, text } from '../shapes.ts'
import { type Call, openRoute, type Route, route, type SignedCall } from '../spec.ts'

const credentials = z.strictObject({ name: text(200), password: text(1000) })
type Credentials = z.infer<typeof credentials>
const passwords = z.strictObject({ old: text(1000), password: text(1000) })

export function sessionRoutes(context: Context): Route[] {
  return [
    openRoute(
      { method: 'GET', path: '/session', summary: 'Who is signed in', access: null, answer: session, packed: false },
      ({ signed }) => sessionOf(context, signed),
    ),
    openRoute(
      {
        method: 'POST',
        path: '/first-run',
        summary: 'Makes the first administrator, on the machine itself, while there is nobody; signs in',
        access: null,
        body: credentials,
        answer: session,
        status: 201,
        once: false,
        packed: false,
      },
      (call) => firstRun(context, call),
    ),
    openRoute(
      {
        method: 'POST',
        path: '/session',
        summary: 'Signs in',
        access: null,
        body: credentials,
        answer: session,
        status: 201,
        once: false,
        packed: false,
      },
      (call) => signIn(context, call),
    ),
    openRoute(
      {
        method: 'DELETE',
        path: '/session',
        summary: 'Signs out',
        access: null,
        answer: null,
        status: 204,
        once: false,
      },
      (call) => signOut(context, call),
    ),
    route(
      {
        method: 'POST',
        path: '/session/password',
        summary: 'Changes one’s own password; ends the sessions there are, and begins a new one',
        access: { role: 'reader', scope: 'admin' },
        body: passwords,
        answer: session,
        status: 201,
        once: false,
        packed: false,
      },
      (call) => changeOwn(context, call),
    ),
  ]
}

async function sessionOf({ people }: Context, signed: Signed | null): Promise<z.infer<typeof session>> {
  const { name, role, clearance, language, csrf } = signed ?? {}
  return {
    firstRun: signed === null && (await people.none()),
    user: signed ? { name: name!, role: role!, clearance: clearance!, language: language ?? null } : null,
    csrf: csrf ?? null,
    version: PROGRAM_VERSION,
  }
}

type SignIn = Call<unknown, unknown, Credentials>

async function firstRun(context: Context, { body, request, reply }: SignIn): Promise<unknown> {
  const { people, audit } = context
  if (!(await people.none())) throw new RequestError('first-run-over')
  if (!/^(?:::1|(?:::ffff:)?127\.\d+\.\d+\.\d+)$/.test(request.ip)) throw new RequestError('first-run-remote')
  const { name } = await people.add({ ...body, role: 'administrator', clearance: 'TLP:RED' }, true)
  await audit.note(name, request.ip, 'first-run')
  return enter(context, name, { request, reply })
}

async function signIn(context: Context, { body, request, reply }: SignIn): Promise<unknown> {
  const { people, audit } = context
  const user = await tried(context, body.name, request.ip, () => people.fits(body.name, body.password))
  if (!user) {
    await audit.note(null, request.ip, 'sign-in-failed', body.name.slice(0, 60))
    throw new RequestError('wrong-password')
  }
  await audit.note(user.name, request.ip, 'sign-in')
  return enter(context, user.name, { request, reply })
}

/** One try at a password of a name, counted before it is looked at, so that tries at the same time count each. */
async function tried<T>({ limiter }: Context, given: string, ip: string, look: () => Promise<T>): Promise<T> {
  const name = idOf(given)
  const minutes = limiter.wait(name, ip)
  if (minutes > 0) throw new RequestError('too-many-tries', { minutes })
  limiter.fail(name, ip)
  const found = await look()
  if (found) limiter.succeed(name, ip)
  return found
}

/** The old one is asked, so that a page left open is not enough to take an account over. */
async function changeOwn(
  context: Context,
  { body, signed, request, reply }: SignedCall<unknown, unknown, z.infer<typeof passwords>>,
): Promise<unknown> {
  const { people, audit } = context
  const { name } = signed
  if (!(await tried(context, name, request.ip, () => people.fits(name, body.old)))) {
    await audit.note(name, request.ip, 'sign-in-failed', name, 'old password')
    throw new RequestError('old-password-wrong')
  }
  await people.change(name, { password: body.password })
  await audit.note(name, request.ip, 'user-changed', name, 'password')
  return enter(context, name, { request, reply })
}

/** A session of its own for each sign-in: a cookie that was there before is worth nothing afterwards. */
async function enter(context: Context, name: string, { request, reply }: Pick<SignIn, 'request' | 'reply'>) {
  const { people, settings } = context
  const before = request.cookies.tocsin_session
  if (before) await people.end(before)
  const secret = await people.begin(name)
  setCookie(reply, secret, settings.secure)
  return sessionOf(context, await people.bySession(secret))
}

async function signOut(
  { people, audit, settings }: Context,
  { signed, request, reply }: Call<unknown, unknown, unknown>,
) {
  const secret = request.cookies.tocsin_session
  if (secret && signed && reaches(signed.role, 'reader')) {
    await people.end(secret)
    await audit.note(signed.name, request.ip, 'sign-out')
  }
  setCookie(reply, null, settings.secure)
}
