import type { FastifyError } from 'fastify'
import { type ErrorCode, type Trouble, trouble } from '../model/errors.ts'
import type { Problem } from './shapes.ts'

/** What a request cannot have, with what to do instead. */
export class RequestError extends Error {
  readonly trouble: Trouble

  constructor(code: ErrorCode, values: Readonly<Record<string, string | number>> = {}) {
    const told = trouble(code, 'request', values)
    super(told.message)
    this.name = 'RequestError'
    this.trouble = told
  }
}

/** Trouble with what a request brought, as an error. */
export function troubleError(told: Trouble): Error {
  return Object.assign(new Error(told.message), { trouble: told })
}

export const PROBLEM_TYPE = 'application/problem+json; charset=utf-8'

/** Codes that are not 400. */
const STATUS: Partial<Record<ErrorCode, number>> = {
  'not-signed-in': 401,
  'wrong-password': 401,
  'old-password-wrong': 403,
  'not-allowed': 403,
  'token-scope': 403,
  'no-csrf': 403,
  'wrong-origin': 403,
  'first-run-remote': 403,
  'above-clearance': 403,
  'no-such-user': 404,
  'no-such-token': 404,
  'no-such-job': 404,
  'no-such-route': 404,
  'no-such-report': 404,
  'no-such-source': 404,
  'no-such-incident': 404,
  'incident-gone': 404,
  'no-such-wave': 404,
  'no-such-mention': 404,
  'no-such-brief': 404,
  'no-such-decision': 404,
  'desk-empty': 404,
  'first-run-over': 409,
  'name-taken': 409,
  'last-administrator': 409,
  'changed-meanwhile': 409,
  'request-unsure': 409,
  'already-undone': 409,
  'nothing-to-merge': 409,
  'nothing-to-split': 409,
  'not-independent': 409,
  'request-too-big': 413,
  'file-too-big': 413,
  'line-too-long': 413,
  'text-too-long': 413,
  'bad-value': 422,
  'no-such-field': 422,
  'mention-not-in-incident': 422,
  'weak-password': 422,
  'bad-name': 422,
  'key-reused': 422,
  empty: 422,
  binary: 422,
  'too-many-tries': 429,
  'too-many-requests': 429,
  internal: 500,
  'store-damaged': 500,
  'store-newer': 500,
  'store-not-a-desk': 500,
  'store-busy': 503,
  'store-disk': 507,
}

export function problemOf(told: Trouble): Problem {
  const { code, place, message, advice } = told
  const status = STATUS[code] ?? 400
  // Paths of the machine are none of the reader's business.
  const detail = code.startsWith('store-') || place === 'request' ? message : `${place}: ${message}`
  return { type: `tocsin:error:${code}`, title: message, status, detail, code, advice }
}

/** Whatever was thrown as a problem; what it tells of a bug is for the log, not for the reader. */
export function problemFrom(error: unknown): Problem {
  if (error instanceof Error && 'trouble' in error) return problemOf(error.trouble as Trouble)
  const known = fromFastify(error as FastifyError)
  return problemOf(known ?? trouble('internal', 'request', { reason: 'see the log of the server' }))
}

/** What fastify and its plugins refuse by themselves. */
function fromFastify({ statusCode, code, message }: Partial<FastifyError>): Trouble | null {
  if (statusCode === 413 || /^FST_(?:REQ_FILE_TOO_LARGE|FILES_LIMIT|PARTS_LIMIT|FIELDS_LIMIT)/.test(code ?? ''))
    return trouble('request-too-big', 'request', { reason: message ?? '' })
  if (statusCode === 429) return trouble('too-many-requests', 'request', { seconds: 60 })
  if (statusCode === 404) return trouble('no-such-route', 'request')
  if (statusCode !== undefined && statusCode >= 400 && statusCode < 500)
    return trouble('bad-request', 'request', { problem: message ?? '' })
  return null
}
