import { Ajv2020 } from 'ajv/dist/2020.js'
import formats from 'ajv-formats'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { NIGHT, SERIES } from '../desk/sample.corpus.ts'
import { type Answer, multipart, PASSWORD, serverOf, type TestServer, whoOf } from './sample.corpus.ts'

let server: TestServer
// biome-ignore lint/suspicious/noExplicitAny: a description is looked into freely.
let described: any
const ajv = new Ajv2020({ strict: false, allErrors: true })
formats.default(ajv)
const asked = new Set<string>()

beforeAll(async () => {
  server = await serverOf([...SERIES, ...NIGHT])
  described = (await server.get('/openapi.json')).json
})
afterAll(() => server.app.close())

/** What a description says of the answer of one route. */
function operation(method: string, path: string) {
  const template = Object.keys(described.paths).find((one) =>
    new RegExp(`^${one.replace(/\{\w+\}/g, '[^/]+')}$`).test(`/api/v1${path.split('?')[0]}`),
  )!
  // `/incidents/points` is no incident.
  const exact = `/api/v1${path.split('?')[0]}`
  const found = described.paths[exact] ? exact : template
  asked.add(`${method} ${found}`)
  return described.paths[found][method.toLowerCase()]
}

function checked(method: string, path: string, answer: Answer): Answer {
  const { responses } = operation(method, path)
  const expected = responses[String(answer.status)]
  expect([method, path, answer.status, answer.status < 400 ? expected !== undefined : true]).toEqual([
    method,
    path,
    answer.status,
    true,
  ])
  const schema =
    expected?.content?.['application/json']?.schema ??
    (answer.status >= 400 ? described.components.schemas.Problem : null)
  if (schema) {
    const validate = ajv.compile(schema)
    expect([path, validate(answer.json) ? [] : validate.errors]).toEqual([path, []])
  }
  return answer
}

async function call(method: string, path: string, payload?: object): Promise<Answer> {
  return checked(method, path, await server.send(method, path, payload ? { payload } : {}))
}

describe('answers are as they are described', () => {
  test.each([
    '/session',
    '/users',
    '/tokens',
    '/audit?limit=2',
    '/incidents?limit=3',
    '/incidents/points',
    '/incidents/facets',
    '/incidents/I-000001',
    '/incidents/I-000001/why',
    '/reports?limit=2',
    '/decisions',
    '/waves',
    '/waves/W-000001',
    '/disagreements',
    '/disagreements?wave=W-000001',
    '/review',
    '/briefs',
    '/openapi.json',
    '/incidents/I-000999',
    '/incidents?kind=nonsense',
    '/exports/geojson',
  ])('GET %s', async (path) => {
    await call('GET', path)
  })

  test('of reports', async () => {
    const { json } = await server.get('/reports')
    const [{ id }] = json.items
    for (const tail of ['', '?version=1', '/changes']) await call('GET', `/reports/${id}${tail}`)
    const original = await server.get(`/reports/${id}/original`)
    operation('GET', `/reports/${id}/original`)
    expect(original.headers).toMatchObject({
      'content-type': 'text/plain; charset=utf-8',
      'content-disposition': expect.stringContaining('attachment'),
    })
  })

  test('of writes', async () => {
    const text = 'Shots were fired at the prison in Toulon on Monday night. A guard was wounded.'
    await call('POST', '/reports', { text, published: '2025-04-15', source: 'Wire', marking: 'TLP:AMBER' })
    const staff = {
      site: 'Maison d’arrêt de Nîmes',
      time: '2025-04-15T00:40',
      what: 'two men burned two cars',
      status: 'resolved',
      by: 'Anna',
    }
    await call('POST', '/staff-reports', staff)
    await call('POST', '/decisions', { act: { kind: 'confirm', subject: 'I-000001' }, why: 'seen' })
    await call('POST', '/decisions', {
      act: { kind: 'code', incident: 'I-000001', field: 'casualties.killed', value: 0 },
    })
    expect((await call('GET', '/agreement')).json.length).toBeGreaterThan(0)
    await call('POST', '/decisions', { act: { kind: 'confirm', subject: 'I-000999' } })
    await call('POST', '/users', {
      name: 'Kim',
      password: 'a long enough sentence',
      role: 'reader',
      clearance: 'TLP:GREEN',
    })
    await call('PATCH', '/users/Kim', { role: 'analyst' })
    const { json: token } = await call('POST', '/tokens', { name: 'x', scopes: ['read'] })
    await call('DELETE', `/tokens/${token.id}`)
    await call('POST', '/briefs', { language: 'en', marking: 'TLP:AMBER', draft: true })
    await call('POST', '/briefs', { language: 'fr', marking: 'TLP:AMBER' })
    await call('GET', '/briefs')
    await call('GET', '/briefs/1?format=md')
  })

  test('of an intake', async () => {
    const { payload, headers } = multipart(
      { published: '2025-04-15' },
      { 'a.txt': 'A bomb exploded in Metz on Monday.' },
    )
    const sent = await server.send('POST', '/intake', { payload, headers })
    const { json } = checked('POST', '/intake', sent)
    await call('GET', `/intake/${json.job}`)
  })

  test('of signing in and out', async () => {
    checked('POST', '/session', await server.post('/session', { name: 'Nobody', password: 'wrong, all of it' }, null))
    checked('POST', '/first-run', await server.post('/first-run', { name: 'x', password: 'wrong, all of it' }, null))
    const who = await server.signIn('Kim')
    const renewed = { old: PASSWORD, password: 'another long sentence' }
    checked('POST', '/session/password', await server.post('/session/password', { ...renewed, old: 'x' }, who))
    const changed = checked('POST', '/session/password', await server.post('/session/password', renewed, who))
    checked('DELETE', '/session', await server.send('DELETE', '/session', { who: whoOf(changed) }))
  })

  test('no route was left out', () => {
    const all = Object.entries(described.paths as Record<string, object>).flatMap(([path, methods]) =>
      Object.keys(methods).map((method) => `${method.toUpperCase()} ${path}`),
    )
    // Events go on for ever; their own test reads them.
    expect(all.filter((one) => !asked.has(one) && !one.endsWith('/events'))).toEqual([])
  })
})

test('the description is OpenAPI 3.1 with schemas of JSON Schema 2020-12', () => {
  expect(described.openapi).toBe('3.1.0')
  const schemas = JSON.stringify(described)
  expect(schemas).not.toContain('"nullable"')
  const ids = Object.values(described.paths).flatMap((of) =>
    Object.values(of as object).map(({ operationId }) => operationId),
  )
  expect(new Set(ids).size).toBe(ids.length)
})

describe('writes', () => {
  test('with the same idempotency key are done once, and with the key of another refused', async () => {
    const send = (subject: string) =>
      server.post('/decisions', { act: { kind: 'confirm', subject } }, server.admin, { 'idempotency-key': 'one' })
    const [first, again] = [await send('I-000002'), await send('I-000002')]
    expect([again.status, again.json]).toEqual([first.status, first.json])
    expect(again.headers['idempotent-replayed']).toBe('true')
    expect((await send('I-000003')).json.code).toBe('key-reused')
  })

  test('that failed may be sent again with their key', async () => {
    const send = (subject: string) =>
      server.post('/decisions', { act: { kind: 'confirm', subject } }, server.admin, { 'idempotency-key': 'two' })
    expect((await send('I-000999')).status).toBe(404)
    expect((await send('I-000002')).status).toBe(201)
  })

  test('on what changed since it was looked at are refused', async () => {
    const look = async (id: string) => (await server.get(`/incidents/${id}`)).json.revision
    const [one, other] = [await look('I-000003'), await look('I-000004')]
    const confirm = (subject: string, revision: number) =>
      server.post('/decisions', { act: { kind: 'confirm', subject }, revision })
    expect((await confirm('I-000003', one)).status).toBe(201)
    expect((await confirm('I-000003', one)).json.code).toBe('changed-meanwhile')
    expect((await confirm('I-000004', other)).status).toBe(201)
    expect((await confirm('I-000003', await look('I-000003'))).status).toBe(201)
  })
})

describe('writes at the same time', () => {
  test('are each done once, though one of them cannot be', async () => {
    const before = (await server.get('/decisions')).json.total
    const subjects = ['I-000001', 'I-000002', 'I-000999', 'I-000003', 'I-000004']
    const answers = await Promise.all(
      subjects.map((subject) => server.post('/decisions', { act: { kind: 'confirm', subject } })),
    )
    expect(answers.map(({ status }) => status)).toEqual([201, 201, 404, 201, 201])
    const log = (await server.get('/decisions')).json
    expect(log.total).toBe(before + 4)
    const ids = log.items.slice(0, 4).map(({ id }: { id: string }) => id)
    expect(ids.sort()).toEqual(answers.flatMap(({ json, status }) => (status === 201 ? [json.id] : [])).sort())
  })

  test('of which two look at the same revision: the second looks again', async () => {
    const { revision } = (await server.get('/incidents/I-000004')).json
    const both = await Promise.all(
      ['confirm', 'reject'].map((kind) => server.post('/decisions', { act: { kind, subject: 'I-000004' }, revision })),
    )
    expect(both.map(({ status }) => status).sort()).toEqual([201, 409])
  })

  test('leave pages of the log as they were begun', async () => {
    const first = (await server.get('/decisions?limit=2')).json
    await server.post('/decisions', { act: { kind: 'restore', subject: 'I-000004' } })
    const second = (await server.get(`/decisions?limit=2&cursor=${first.next}`)).json
    const ids = [...first.items, ...second.items].map(({ id }: { id: string }) => id)
    expect(ids).toEqual([...new Set(ids)].sort().reverse())
  })
})

describe('reads', () => {
  test('with the tag of what is still so are answered without a body; a change brings another tag', async () => {
    const tagged = (tag: string) => server.send('GET', '/incidents', { headers: { 'if-none-match': tag } })
    const { headers } = await server.get('/incidents')
    const same = await tagged(String(headers.etag))
    expect([same.status, same.text]).toEqual([304, ''])
    await server.post('/decisions', { act: { kind: 'reject', subject: 'I-000005' } })
    expect((await tagged(String(headers.etag))).status).toBe(200)
  })

  test('by pages give every row once, though rows come in between', async () => {
    const own = await serverOf(SERIES)
    const seen: string[] = []
    let next: string | null = ''
    for (let page = 0; next !== null; page++) {
      const answer: Answer = await own.get(`/incidents?limit=2${next === '' ? '' : `&cursor=${next}`}`)
      seen.push(...answer.json.items.map(({ id }: { id: string }) => id))
      next = answer.json.next
      if (page === 0) await own.post('/reports', { text: 'A bomb exploded at the town hall in Metz on 18 April 2025.' })
    }
    expect([seen.length, new Set(seen).size]).toEqual([6, 6])
    await own.app.close()
  })

  test('are compressed for those who take it', async () => {
    const answer = await server.send('GET', '/incidents/points', { headers: { 'accept-encoding': 'gzip, br' } })
    expect(answer.headers).toMatchObject({ 'content-encoding': 'br', vary: expect.stringContaining('Accept-Encoding') })
  })
})
