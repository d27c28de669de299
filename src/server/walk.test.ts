import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { SERIES } from '../desk/sample.corpus.ts'
import { MARKINGS } from '../model/desk.ts'
import { PASSWORD, serverOf, type TestServer, type Who } from './sample.corpus.ts'
import { ROLES, type Role } from './shapes.ts'

/**
 * All routes × roles × markings. One server has a secret report, marked TLP:RED, which tells an incident of its own and one that
 * others tell besides, and decisions that were taken knowing it. Its twin never had any of it. Whoever is not cleared must get
 * the same answers from both, byte for byte.
 */
const SECRET = {
  text: 'Raid on a depot in Tarascon\n\nArmed men called the Zephyrines raided a weapons depot in Tarascon on Monday evening and killed two guards. Nine cars were burned outside the prison in Nîmes on Monday evening, which the Zephyrines claimed. The letters ZPHX were painted on a wall.',
  title: 'Zephyrine dossier',
  source: 'Zephyrine desk',
  url: 'https://zephyrine.example/1',
  published: '2025-04-16',
  language: 'en',
}
const WORDS = /zephyrin|ZPHX|tarascon/i

interface Planted {
  readonly server: TestServer
  readonly people: Map<string, Who>
}
let secret: Planted
let twin: Planted
let hidden: { report: string; incident: string; decisions: string[] }
const BELOW = MARKINGS.slice(0, -1)

/** A session of every role with every clearance below the secret's. */
async function planted(): Promise<Planted> {
  const server = await serverOf(SERIES)
  const people = new Map<string, Who>()
  for (const clearance of MARKINGS)
    for (const role of ROLES) people.set(`${role} ${clearance}`, await server.somebody(role, clearance))
  await server.post('/decisions', { act: { kind: 'confirm', subject: 'I-000001' }, why: 'seen' })
  await server.post('/decisions', {
    act: { kind: 'mark', report: await reportOf(server, 'metz'), marking: 'TLP:CLEAR' },
  })
  await server.post('/briefs', { language: 'en', marking: 'TLP:GREEN' })
  return { server, people }
}

async function reportOf(server: TestServer, ref: string): Promise<string> {
  const { json } = await server.get('/reports')
  return json.items.find((one: { ref: string }) => one.ref === ref).id
}

beforeAll(async () => {
  secret = await planted()
  twin = await planted()
  const { server } = secret
  const { json: added } = await server.post('/reports', { ...SECRET, marking: 'TLP:RED' })
  const incidents = added.incidents as string[]
  const shared = incidents.find((id) => id <= 'I-000006')!
  const own = incidents.find((id) => id > 'I-000006')!
  expect([shared, own]).toEqual([expect.any(String), expect.any(String)])
  const decided: string[] = []
  for (const act of [
    { kind: 'correct', incident: shared, field: 'markers', value: ['ZPHX'] },
    { kind: 'confirm', subject: own },
    { kind: 'reject', subject: shared },
    { kind: 'grade-source', source: 'Zephyrine desk', reliability: 'A' },
    { kind: 'code', incident: shared, field: 'casualties.killed', value: 2 },
    { kind: 'wave-join', wave: 'W-000001', incidents: [own] },
    { kind: 'wave-rename', wave: 'W-000001', name: 'Zephyrine wave' },
  ]) {
    const { status, json } = await server.post('/decisions', { act, why: 'the Zephyrines said so' })
    expect([act.kind, status]).toEqual([act.kind, 201])
    decided.push(json.id)
  }
  const undone = await server.post('/decisions', { act: { kind: 'undo', decision: decided[2] }, why: 'Zephyrine' })
  await server.post('/briefs', { language: 'en', marking: 'TLP:RED', note: 'Zephyrine' })
  const marks = (await server.get('/decisions')).json.items.filter(
    ({ act }: { act: { kind: string; report?: string } }) => act.kind === 'mark' && act.report === added.report,
  )
  hidden = { report: added.report, incident: own, decisions: [...decided, undone.json.id, marks[0].id] }
})
afterAll(async () => {
  await secret.server.app.close()
  await twin.server.app.close()
})

interface Described {
  readonly method: string
  readonly path: string
  readonly role: Role | null
}

async function described(): Promise<Described[]> {
  const { json } = await secret.server.get('/openapi.json')
  return Object.entries(json.paths as Record<string, Record<string, { 'x-role'?: Role }>>).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, of]) => ({
      method: method.toUpperCase(),
      path: path.replace('/api/v1', ''),
      role: of['x-role'] ?? null,
    })),
  )
}

/** Who may use which route: the contract, once more by hand. */
const ROLE: Readonly<Record<string, Role | null>> = {
  'GET /session': null,
  'POST /session': null,
  'DELETE /session': null,
  'POST /session/password': 'reader',
  'POST /first-run': null,
  'GET /openapi.json': null,
  'GET /users': 'administrator',
  'POST /users': 'administrator',
  'PATCH /users/{name}': 'administrator',
  'GET /audit': 'administrator',
  'GET /tokens': 'reader',
  'POST /tokens': 'reader',
  'DELETE /tokens/{id}': 'reader',
  'GET /incidents': 'reader',
  'GET /incidents/points': 'reader',
  'GET /incidents/facets': 'reader',
  'GET /incidents/{id}': 'reader',
  'GET /incidents/{id}/why': 'reader',
  'GET /reports': 'reader',
  'GET /reports/{id}': 'reader',
  'GET /reports/{id}/changes': 'reader',
  'GET /reports/{id}/original': 'analyst',
  'POST /reports': 'analyst',
  'POST /staff-reports': 'analyst',
  'POST /intake': 'analyst',
  'GET /intake/{job}': 'analyst',
  'POST /decisions': 'analyst',
  'GET /decisions': 'reader',
  'GET /waves': 'reader',
  'GET /waves/{id}': 'reader',
  'GET /disagreements': 'reader',
  'GET /review': 'reader',
  'GET /agreement': 'reader',
  'POST /briefs': 'analyst',
  'GET /briefs': 'reader',
  'GET /briefs/{number}': 'reader',
  'GET /exports/{format}': 'reader',
  'GET /events': 'reader',
}

test('every route has the role that the contract gives it', async () => {
  const found = (await described()).map(({ method, path, role }) => [`${method} ${path}`, role])
  expect(Object.fromEntries(found)).toEqual(ROLE)
})

/** Something for each parameter; the secret things among them. */
function values(path: string): string[] {
  const { report, incident } = hidden
  if (path.startsWith('/incidents/{id}'))
    return ['I-000001', 'I-000002', 'I-000003', 'I-000004', 'I-000005', 'I-000006', incident]
  if (path.startsWith('/reports/{id}')) return [...reports, report]
  if (path === '/waves/{id}') return ['W-000001', 'W-000002']
  if (path === '/briefs/{number}') return ['1', '2']
  if (path === '/exports/{format}') return ['gtd', 'acled', 'crosswalk', 'geojson', 'stix', 'jsonl']
  return ['none']
}
let reports: string[] = []

/** Questions that each list may be asked besides. */
function queries(path: string): string[] {
  if (/^\/incidents(?:\/(?:points|facets))?$/.test(path))
    return [
      '',
      '?q=tarascon',
      '?q=zphx',
      '?kind=raid',
      '?wave=W-000001',
      '?state=rejected',
      '?from=2025-04-14&to=2025-04-15',
    ]
  if (path === '/reports') return ['', '?q=zephyrine', '?limit=2']
  if (path === '/disagreements') return ['', '?wave=W-000001']
  if (path === '/review') return ['', '?state=confirmed', '?state=rejected']
  if (path === '/briefs/{number}') return ['?format=md', '?format=html']
  if (path === '/exports/{format}') return ['', '?wave=W-000001', '?internal=true']
  if (path === '/agreement') return ['', '?field=killed']
  return ['']
}

async function addresses(): Promise<string[]> {
  const { json } = await twin.server.get('/reports')
  reports = json.items.map(({ id }: { id: string }) => id)
  const gets = (await described()).filter(({ method, path }) => method === 'GET' && !OWN.has(path))
  return gets.flatMap(({ path }) =>
    values(path).flatMap((value) => queries(path).map((query) => path.replace(/\{\w+\}/, value) + query)),
  )
}
/** About whoever asks, or without an end. */
const OWN = new Set(['/session', '/users', '/audit', '/tokens', '/intake/{job}', '/events'])

/** What may differ: counts of changes, and when an export was made. */
function settled(text: string): string {
  return text.replace(/"revision":\d+/g, '"revision":0').replace(/W\/"\d+-/g, '')
}

describe.each(BELOW)('cleared for %s', (clearance) => {
  test.each(ROLES)('a %s gets what the twin gives, and nothing of the secret', async (role) => {
    const key = `${role} ${clearance}`
    let compared = 0
    for (const address of await addresses()) {
      const [one, other] = [
        await secret.server.get(address, secret.people.get(key)!),
        await twin.server.get(address, twin.people.get(key)!),
      ]
      // What was asked for may be named in the refusal.
      const text = one.status < 400 ? one.text : one.text.replaceAll(hidden.report, '').replaceAll(hidden.incident, '')
      expect([address, WORDS.test(text), text.includes(hidden.report), text.includes(hidden.incident)]).toEqual([
        address,
        false,
        false,
        false,
      ])
      for (const id of hidden.decisions) expect(text).not.toContain(id)
      // Of a brief that is withheld the number is taken: there are two.
      if (address.startsWith('/briefs/2')) expect([one.status, other.status]).toEqual([404, 404])
      else expect([address, one.status, settled(one.text)]).toEqual([address, other.status, settled(other.text)])
      compared++
    }
    expect(compared).toBeGreaterThan(60)
  })

  test('an analyst cannot act on what is hidden, nor learn of it by trying', async () => {
    const who = secret.people.get(`analyst ${clearance}`)!
    const tried = (act: object) => secret.server.post('/decisions', { act }, who)
    const { report, incident, decisions } = hidden
    for (const act of [
      { kind: 'confirm', subject: incident },
      { kind: 'merge', incidents: ['I-000006', incident] },
      { kind: 'correct', incident, field: 'casualties.killed', value: 0 },
      { kind: 'detach', mention: `${report}/1` },
      { kind: 'mark', report, marking: 'TLP:CLEAR' },
      { kind: 'undo', decision: decisions[0]! },
      { kind: 'wave-join', wave: 'W-000001', incidents: [incident] },
    ]) {
      const { status, text } = await tried(act)
      expect([act.kind, status, WORDS.test(text)]).toEqual([act.kind, 404, false])
    }
  })
})

test('those who are cleared see it', async () => {
  const who = secret.people.get('reader TLP:RED')!
  expect((await secret.server.get(`/reports/${hidden.report}`, who)).text).toMatch(WORDS)
  expect((await secret.server.get('/waves', who)).text).toMatch(/Zephyrine wave/)
  expect((await secret.server.get('/incidents?q=tarascon', who)).json.total).toBe(1)
})

test('a document that is there but hidden starts another, of which the giver learns nothing', async () => {
  const server = await serverOf(SERIES)
  const { json: first } = await server.post('/reports', { ...SECRET, marking: 'TLP:RED' })
  const who = await server.somebody('analyst', 'TLP:AMBER')
  const text = 'A car was burned in Metz on Monday.'
  const { json: second } = await server.post('/reports', { text, url: SECRET.url, published: '2025-04-16' }, who)
  expect([second.change, second.version]).toEqual(['new', 1])
  expect(second.report).not.toBe(first.report)
  expect((await server.get(`/reports/${first.report}`)).text).not.toContain('Metz')
  await server.app.close()
})

test('a marking holds at once, and is taken back by undoing it', async () => {
  const server = await serverOf(SERIES)
  const who = await server.somebody('reader', 'TLP:AMBER')
  const report = await reportOf(server, 'toulon')
  const seen = async () => (await server.get('/incidents?q=toulon', who)).json.total
  expect(await seen()).toBe(1)
  const { json: marked } = await server.post('/decisions', { act: { kind: 'mark', report, marking: 'TLP:RED' } })
  expect([await seen(), (await server.get('/waves', who)).text]).toEqual([0, expect.not.stringContaining('Toulon')])
  await server.post('/decisions', { act: { kind: 'undo', decision: marked.id } })
  expect(await seen()).toBe(1)
  await server.app.close()
})

test('nobody marks, adds or briefs above their own clearance', async () => {
  const { server, people } = twin
  const who = people.get('releaser TLP:GREEN')!
  const report = await reportOf(server, 'toulon')
  const refused = await Promise.all([
    server.post('/decisions', { act: { kind: 'mark', report, marking: 'TLP:RED' } }, who),
    server.post('/reports', { text: 'A car was burned in Metz.', marking: 'TLP:RED' }, who),
    server.post('/briefs', { language: 'en', marking: 'TLP:RED' }, who),
  ])
  expect(refused.map(({ json }) => json.code)).toEqual(Array(3).fill('above-clearance'))
})

test('a brief says nothing above its own marking, whoever writes it', async () => {
  const { json } = await secret.server.post('/briefs', { language: 'en', marking: 'TLP:AMBER', draft: true })
  expect(json.html).not.toMatch(WORDS)
  expect((await secret.server.post('/briefs', { language: 'en', marking: 'TLP:RED', draft: true })).json.html).toMatch(
    WORDS,
  )
})

describe('beyond the role', () => {
  test('nobody in, nothing out', async () => {
    for (const { method, path, role } of await described()) {
      if (role === null) continue
      const { status } = await secret.server.send(method, path.replace(/\{\w+\}/, '1'), { who: null, payload: {} })
      expect([method, path, status]).toEqual([method, path, 401])
    }
  })

  test.each(ROLES)('a %s uses no route of a higher role', async (own) => {
    const who = secret.people.get(`${own} TLP:AMBER`)!
    for (const { method, path, role } of await described()) {
      if (role === null || ROLES.indexOf(role) <= ROLES.indexOf(own)) continue
      const { status, json } = await secret.server.send(method, path.replace(/\{\w+\}/, '1'), {
        who,
        ...(method === 'GET' ? {} : { payload: {} }),
      })
      expect([method, path, status, json?.code]).toEqual([method, path, 403, 'not-allowed'])
    }
  })

  test.each(['reader', 'analyst'] as const)('a %s freezes no brief, a reader exports nothing internal', async (own) => {
    const who = secret.people.get(`${own} TLP:AMBER`)!
    const brief = await secret.server.post('/briefs', { language: 'en', marking: 'TLP:AMBER' }, who)
    expect(brief.status).toBe(403)
    const { status } = await secret.server.get('/exports/jsonl?internal=true', who)
    expect(status).toBe(own === 'reader' ? 403 : 200)
  })

  test('a token is bound by its scopes on every route', async () => {
    const { json } = await secret.server.post('/tokens', { name: 'nothing but read', scopes: ['read'] })
    const headers = { authorization: `Bearer ${json.secret}` }
    for (const { method, path, role } of await described()) {
      if (method === 'GET' || role === null) continue
      const { status } = await secret.server.send(method, path.replace(/\{\w+\}/, '1'), {
        who: null,
        headers,
        payload: {},
      })
      expect([method, path, status]).toEqual([method, path, 403])
    }
    expect(PASSWORD.length).toBeGreaterThan(12)
  })
})
