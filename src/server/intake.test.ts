import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { SERIES } from '../desk/sample.corpus.ts'
import { multipart, serverOf, type TestServer } from './sample.corpus.ts'

let server: TestServer
beforeAll(async () => {
  server = await serverOf(SERIES)
})
afterAll(() => server.app.close())

async function intake(fields: Record<string, string>, files: Record<string, string | Uint8Array>) {
  const sent = await server.send('POST', '/intake', multipart(fields, files))
  expect([sent.status, sent.text]).toEqual([202, expect.any(String)])
  for (;;) {
    const { json } = await server.get(`/intake/${sent.json.job}`)
    if (json.done === json.total) return json
    await new Promise((resolve) => setTimeout(resolve, 20))
  }
}

test('one bad file never stops the others, and each says what became of it', async () => {
  const lines = [
    '{"id":"a","text":"A bomb exploded at the town hall in Metz on Monday.","published":"2025-04-15"}',
    'no json',
    '{"id":"c","text":"Shots were fired at a bank in Lyon on Monday.","published":"2025-04-15"}',
  ].join('\n')
  const { items, total } = await intake(
    { source: 'Wire', published: '2025-04-15' },
    {
      'scan.pdf': '%PDF-1.4 \0\0',
      'lines.jsonl': lines,
      'empty.txt': ' ',
      '../../etc/passwd.txt': 'A car was burned in Metz on Monday.',
    },
  )
  expect(total).toBe(6)
  expect(
    items.map(({ name, change, trouble }: never) => [name, change, (trouble as { code: string } | null)?.code]),
  ).toEqual([
    ['scan.pdf', null, 'binary'],
    ['lines.jsonl:1', 'new', undefined],
    ['lines.jsonl:2', null, 'line-not-json'],
    ['lines.jsonl:3', 'new', undefined],
    ['empty.txt', null, 'empty'],
    ['passwd.txt', 'new', undefined],
  ])
})

test('the same files again change nothing', async () => {
  const files = { 'a.txt': 'Two cars were burned outside the prison in Arles on Monday.' }
  const [first, again] = [await intake({}, files), await intake({}, files)]
  expect([first.items[0].change, again.items[0].change]).toEqual(['new', 'same'])
  expect(again.items[0].report).toBe(first.items[0].report)
})

test('the marking given with files holds from the first moment', async () => {
  const { items } = await intake({ marking: 'TLP:RED' }, { 'r.txt': 'A man was stabbed in Dijon on Monday.' })
  const who = await server.somebody('reader', 'TLP:AMBER')
  expect((await server.get(`/reports/${items[0].report}`)).json.marking).toBe('TLP:RED')
  expect((await server.get(`/reports/${items[0].report}`, who)).status).toBe(404)
})

test.each([
  ['a field that is none', { colour: 'red' }, 400, 'bad-request'],
  ['a marking that is none', { marking: 'TLP:PINK' }, 400, 'bad-request'],
])('%s is refused before anything is read', async (_, fields, status, code) => {
  const sent = await server.send(
    'POST',
    '/intake',
    multipart(fields as unknown as Record<string, string>, { 'a.txt': 'x' }),
  )
  expect([sent.status, sent.json.code]).toEqual([status, code])
})

test('the job of another is nobody’s business', async () => {
  const sent = await server.send('POST', '/intake', multipart({}, { 'a.txt': 'A car was burned in Metz.' }))
  const who = await server.somebody('analyst', 'TLP:RED')
  expect((await server.get(`/intake/${sent.json.job}`, who)).json.code).toBe('no-such-job')
})

describe('a staff report', () => {
  const form = { site: 'Maison d’arrêt de Nîmes, Nîmes, FR', time: '2025-04-19T00:40', by: 'Anna B.' }
  test.each([
    ['en', 'two men set fire to two cars of officers in the car park', 'nobody was hurt'],
    ['fr', 'deux hommes ont incendié deux voitures de surveillants sur le parking', 'aucun blessé'],
  ])('in %s becomes a report with its place, its minute and its harm', async (language, what, harm) => {
    const { status, json } = await server.post('/staff-reports', { ...form, what, harm, status: 'resolved', language })
    expect(status).toBe(201)
    const { report, reading } = (await server.get(`/reports/${json.report}`)).json
    expect(report).toMatchObject({ source: 'staff report', language })
    const [told] = reading.incidents
    expect([told.kinds, told.when.from, told.where.precision]).toEqual([['arson'], '2025-04-19T00:40:00', 'site'])
    expect(told.casualties.wounded).toMatchObject({ max: 0 })
  })

  test('that lacks something is refused with its name', async () => {
    const { status, json } = await server.post('/staff-reports', { ...form, what: '', status: 'over' })
    expect([status, json.detail]).toEqual([400, expect.stringMatching(/body\.(?:what|status)/)])
  })
})

describe('hostile texts come back as data, never as a page', () => {
  const HOSTILE =
    '<script>alert(1)</script>\u202Eevil\u202C A car was burned in Metz on Monday. "><img src=x onerror=alert(1)>'
  test.each([
    ['script tags and bidi marks', HOSTILE],
    ['a line of a megabyte cut to the limit', `A car was burned in Metz on Monday. ${'x'.repeat(400_000)}`],
    ['half a surrogate pair and NUL', 'A car was burned in Metz on Monday. \uD800 \0 end'],
  ])('%s', async (_, text) => {
    const { status, json } = await server.post('/reports', {
      text,
      published: '2025-04-15',
      title: HOSTILE.slice(0, 100),
    })
    expect(status).toBe(201)
    for (const path of [`/reports/${json.report}`, `/reports/${json.report}/original`]) {
      const { headers } = await server.get(path)
      expect(String(headers['content-type'])).toMatch(/^(?:application\/json|text\/plain)/)
      expect(headers['x-content-type-options']).toBe('nosniff')
    }
    expect((await server.get(`/reports/${json.report}`)).json.text).toBe(text)
  })

  test('a text over the limit is refused', async () => {
    const { status } = await server.post('/reports', { text: 'x'.repeat(500_001) })
    expect(status).toBe(400)
    expect((await server.post('/reports', { text: 'x'.repeat(4_000_000) })).status).toBe(413)
  })

  test('in a brief they are escaped, and the frame they are shown in runs nothing', async () => {
    const { json } = await server.post('/briefs', { language: 'en', marking: 'TLP:AMBER' })
    expect(json.html).not.toMatch(/<script|<img/i)
    const { headers } = await server.get(`/briefs/${json.number}?format=html`)
    expect(headers['content-security-policy']).toMatch(/default-src 'none'.*sandbox/)
  })
})

describe('requests that nobody should send', () => {
  test.each([
    ['JSON that is none', { payload: '{"text":', headers: { 'content-type': 'application/json' } }, 400],
    [
      'another kind of content',
      { payload: 'text=x', headers: { 'content-type': 'application/x-www-form-urlencoded' } },
      400,
    ],
    ['a list where an object is due', { payload: [] }, 400],
    [
      'a prototype for a field',
      { payload: '{"__proto__":{"x":1},"text":"y"}', headers: { 'content-type': 'application/json' } },
      400,
    ],
  ])('%s is refused in words', async (_, options, status) => {
    const sent = await server.send('POST', '/reports', options)
    expect([sent.status, sent.json.code]).toEqual([status, expect.any(String)])
    expect(sent.headers['content-type']).toMatch(/problem\+json/)
  })

  test('cursors and ids made up are refused or not found', async () => {
    for (const path of [
      '/incidents?cursor=x',
      '/incidents?limit=0',
      '/incidents/..%2f..%2fetc',
      '/reports/R-%00',
      '/waves/1%27--',
      '/briefs/0',
    ])
      expect([path, (await server.get(path)).status >= 400 && (await server.get(path)).status < 500]).toEqual([
        path,
        true,
      ])
  })
})
