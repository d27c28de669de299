import { z } from 'zod'
import { ACTIONS } from '../access/audit.ts'
import type { Context } from '../context.ts'
import { cursorOf, keyOf } from '../paging.ts'
import { language, marking, pageOf, paging, role, scope, text } from '../shapes.ts'
import { type Route, route } from '../spec.ts'

const ADMIN = { role: 'administrator', scope: 'admin' } as const
const OWN = { role: 'reader', scope: 'admin' } as const
const named = z.strictObject({ name: text(200) })
const userRecord = z.object({
  name: z.string(),
  role,
  clearance: marking,
  language: language.nullable(),
  disabled: z.boolean(),
  createdAt: z.string(),
})
const newUser = z.strictObject({ name: text(200), password: text(1000), role, clearance: marking })
const userChange = z.strictObject({
  role: role.optional(),
  clearance: marking.optional(),
  language: language.optional(),
  disabled: z.boolean().optional(),
  password: text(1000).optional(),
})

export function userRoutes({ people, audit }: Context): Route[] {
  return [
    route({ method: 'GET', path: '/users', summary: 'People', access: ADMIN, answer: z.array(userRecord) }, () =>
      people.users(),
    ),
    route(
      {
        method: 'POST',
        path: '/users',
        summary: 'Adds somebody',
        access: ADMIN,
        body: newUser,
        answer: userRecord,
        status: 201,
        once: false,
      },
      async ({ body, signed, request }) => {
        const added = await people.add(body)
        await audit.note(signed.name, request.ip, 'user-added', added.name, `${added.role} ${added.clearance}`)
        return added
      },
    ),
    route(
      {
        method: 'PATCH',
        path: '/users/:name',
        summary: 'Changes role, clearance or password of somebody, or whether they may sign in',
        access: ADMIN,
        params: named,
        body: userChange,
        answer: userRecord,
        once: false,
      },
      async ({ params, body, signed, request }) => {
        const changed = await people.change(params.name, body)
        await audit.note(signed.name, request.ip, 'user-changed', changed.name, changeText(body))
        return changed
      },
    ),
    ...auditRoutes(audit),
  ]
}

function changeText({ password, ...rest }: z.infer<typeof userChange>): string {
  const told = Object.entries(rest).map(([key, value]) => `${key} ${value}`)
  return [...told, ...(password === undefined ? [] : ['password'])].join(', ')
}

const auditEntry = z.object({
  serial: z.number(),
  at: z.string(),
  who: z.string().nullable(),
  address: z.string().nullable(),
  action: z.enum(ACTIONS),
  subject: z.string().nullable(),
  detail: z.string().nullable(),
})

function auditRoutes(audit: Context['audit']): Route[] {
  return [
    route(
      {
        method: 'GET',
        path: '/audit',
        summary: 'What people did, newest first',
        access: ADMIN,
        query: z.strictObject(paging),
        answer: pageOf(auditEntry),
      },
      async ({ query: { cursor, limit } }) => {
        const found = await audit.entries(cursor === undefined ? null : keyOf(cursor)[0], limit + 1)
        const items = found.slice(0, limit)
        const next = found.length > limit ? cursorOf([items.at(-1)!.serial, 0]) : null
        return { items, next, total: await audit.count() }
      },
    ),
  ]
}

const token = z.object({
  id: z.string(),
  name: z.string(),
  scopes: z.array(scope),
  createdAt: z.string(),
  expiresAt: z.string().nullable(),
  usedAt: z.string().nullable(),
})
const newToken = z.strictObject({
  name: z.string().min(1).max(100),
  scopes: z.array(scope).min(1).max(4),
  expiresAt: z.union([z.iso.date(), z.iso.datetime({ offset: true })]).nullish(),
})

/** Whoever is signed in keeps tokens of their own; a token may make others only with the scope `admin`. */
export function tokenRoutes({ tokens, audit }: Context): Route[] {
  return [
    route(
      { method: 'GET', path: '/tokens', summary: 'Own API tokens', access: OWN, answer: z.array(token) },
      ({ signed }) => tokens.of(signed.name),
    ),
    route(
      {
        method: 'POST',
        path: '/tokens',
        summary: 'Makes one, and shows its secret this once',
        access: OWN,
        body: newToken,
        answer: token.extend({ secret: z.string() }),
        status: 201,
        once: false,
      },
      async ({ body, signed, request }) => {
        const made = await tokens.add(signed.name, { ...body, expiresAt: body.expiresAt ?? null })
        await audit.note(signed.name, request.ip, 'token-made', made.id, made.scopes.join(' '))
        return made
      },
    ),
    route(
      {
        method: 'DELETE',
        path: '/tokens/:id',
        summary: 'Ends one',
        access: OWN,
        params: z.strictObject({ id: text(60) }),
        answer: null,
        status: 204,
        once: false,
      },
      async ({ params, signed, request }) => {
        await tokens.end(signed.name, params.id)
        await audit.note(signed.name, request.ip, 'token-ended', params.id)
      },
    ),
  ]
}
