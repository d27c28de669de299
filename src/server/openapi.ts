import { z } from 'zod'
import { PROGRAM_VERSION } from '../model/version.ts'
import { problem } from './shapes.ts'
import { BASE, type Route, type Spec } from './spec.ts'

/** The API in OpenAPI 3.1, made of the shapes that check requests. */
export function openApi(routes: readonly Route[]): object {
  const paths: Record<string, Record<string, unknown>> = {}
  for (const { spec } of routes) {
    const path = BASE + spec.path.replace(/:(\w+)/g, '{$1}')
    paths[path] = { ...paths[path], [spec.method.toLowerCase()]: operation(spec) }
  }
  return {
    openapi: '3.1.0',
    info: { title: 'Tocsin', version: PROGRAM_VERSION, license: { name: 'Apache-2.0', identifier: 'Apache-2.0' } },
    servers: [{ url: '/' }],
    paths,
    components: {
      securitySchemes: {
        session: { type: 'apiKey', in: 'cookie', name: 'tocsin_session' },
        token: { type: 'http', scheme: 'bearer' },
      },
      schemas: { Problem: schema(problem, 'output') },
    },
  }
}

function operation(spec: Spec): object {
  const { method, path, summary, access, body } = spec
  return {
    operationId: `${method.toLowerCase()}${path.replace(/[^a-z]+(\w)/gi, (_, first: string) => first.toUpperCase())}`,
    summary,
    ...(access ? { security: [{ session: [] }, { token: [access.scope] }], 'x-role': access.role } : { security: [] }),
    parameters: [...parameters(spec.params, 'path'), ...parameters(spec.query, 'query'), ...headers(spec)],
    ...(body ? { requestBody: { required: true, content: json(schema(body, 'input')) } } : {}),
    responses: { [String(spec.status ?? (spec.answer || spec.media ? 200 : 204))]: success(spec), default: PROBLEM },
  }
}

const PROBLEM = {
  description: 'What went wrong, and what to do',
  content: { 'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' } } },
}

function success({ answer, media, summary }: Spec): object {
  if (media) return { description: summary, content: Object.fromEntries(media.map((type) => [type, {}])) }
  return { description: summary, ...(answer ? { content: json(schema(answer, 'output')) } : {}) }
}

function json(schema: object): object {
  return { 'application/json': { schema } }
}

function schema(shape: z.ZodType, io: 'input' | 'output'): object {
  const { $schema, ...rest } = z.toJSONSchema(shape, { io, unrepresentable: 'any' }) as Record<string, unknown>
  return rest
}

function parameters(shape: z.ZodType | undefined, place: 'path' | 'query'): object[] {
  if (!shape) return []
  const { properties = {}, required = [] } = schema(shape, 'input') as {
    properties?: Record<string, object>
    required?: string[]
  }
  return Object.entries(properties).map(([name, of]) => ({
    name,
    in: place,
    required: place === 'path' || required.includes(name),
    schema: of,
  }))
}

function headers({ method, access, once }: Spec): object[] {
  if (method === 'GET' || !access) return []
  const header = (name: string, description: string) => ({
    name,
    in: 'header',
    required: false,
    description,
    schema: { type: 'string' },
  })
  const csrf = header('X-CSRF-Token', 'needed with a session’s cookie: `csrf` of GET /session')
  return once === false
    ? [csrf]
    : [csrf, header('Idempotency-Key', 'the same key again gives the same answer, for a day')]
}
