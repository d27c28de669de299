import type { FastifyReply, FastifyRequest } from 'fastify'
import type { z } from 'zod'
import type { Signed } from './access/signed.ts'
import type { Role, Scope } from './shapes.ts'

/** Where the API begins. */
export const BASE = '/api/v1'

/** Who may use a route: from which role on, and with which scope a token. Null: whoever asks. */
export type Access = { readonly role: Role; readonly scope: Scope } | null

/** What one route takes, gives and asks for: it validates requests, makes the description, and is checked against answers. */
export interface Spec<P = unknown, Q = unknown, B = unknown> {
  readonly method: 'GET' | 'POST' | 'PATCH' | 'DELETE'
  /** Below `/api/v1`, with `:name` for a parameter. */
  readonly path: string
  readonly summary: string
  readonly access: Access
  readonly params?: z.ZodType<P>
  readonly query?: z.ZodType<Q>
  readonly body?: z.ZodType<B>
  /** Of a success; null: no content. */
  readonly answer: z.ZodType | null
  readonly status?: 200 | 201 | 202 | 204
  /** Where the answer is no JSON. */
  readonly media?: readonly string[]
  /**
   * `desk`: the answer depends on the address and on what the clearance sees, and on nothing else: it can be kept until that
   * changes; `incident`: until the incident of the parameter `id` does.
   */
  readonly kept?: 'desk' | 'incident'
  /** A write that is not repeated when its idempotency key comes again; all writes of somebody signed in, unless told. */
  readonly once?: boolean
  /** False: never compressed. */
  readonly packed?: false
  /** Bytes of a request at most. */
  readonly bodyLimit?: number
}

/** One request, checked. */
export interface Call<P, Q, B> {
  readonly params: P
  readonly query: Q
  readonly body: B
  /** Who asks; on routes for whoever asks too, where somebody is signed in. */
  readonly signed: Signed | null
  readonly request: FastifyRequest
  readonly reply: FastifyReply
}

/** A call on a route that needs somebody. */
export type SignedCall<P, Q, B> = Call<P, Q, B> & { readonly signed: Signed }

export interface Route {
  readonly spec: Spec
  readonly handle: (call: Call<unknown, unknown, unknown>) => Promise<unknown>
}

/** A route for those signed in. */
export function route<P, Q, B>(
  spec: Spec<P, Q, B> & { readonly access: NonNullable<Access> },
  handle: (call: SignedCall<P, Q, B>) => Promise<unknown>,
): Route {
  return { spec: spec as Spec, handle: handle as Route['handle'] }
}

/** A route for whoever asks. */
export function openRoute<P, Q, B>(
  spec: Spec<P, Q, B> & { readonly access: null },
  handle: (call: Call<P, Q, B>) => Promise<unknown>,
): Route {
  return { spec: spec as Spec, handle: handle as Route['handle'] }
}
