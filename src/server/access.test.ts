import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { NIGHT } from '../desk/sample.corpus.ts'
import { ADMIN, PASSWORD, serverOf, type TestServer, type Who, whoOf } from './sample.corpus.ts'

let server: TestServer
beforeAll(async () => {
  server = await serverOf(NIGHT)
})
afterAll(() => server.app.close())

const code = (answer: { json: { code?: string } | null }) => answer.json?.code

test('the first administrator is made once, and on the machine itself only', async () => {
  expect(code(await server.post('/first-run', { name: 'Eve', password: PASSWORD }, null))).toBe('first-run-over')
  const fresh = await serverOf([])
  expect((await fresh.get('/session', null)).json).toMatchObject({ firstRun: false, user: null, csrf: null })
  await fresh.app.close()
})

test('a first run from another machine is refused', async () => {
  const { buildApp } = await import('./app.ts')
  const { memoryPeople } = await import('../desk/people.ts')
  const { stillDesk } = await import('../desk/sample.corpus.ts')
  const app = await buildApp({
    desk: stillDesk(),
    people: memoryPeople(),
    folder: null,
    assetsFolder: null,
    now: () => new Date(),
    settings: { loopback: false, behindProxy: true, secure: true },
  })
  const send = (headers: Record<string, string>) =>
    app.inject({ method: 'POST', url: '/api/v1/first-run', headers, payload: { name: 'Eve', password: PASSWORD } })
  expect((await send({ 'x-forwarded-for': '203.0.113.9' })).json()).toMatchObject({ code: 'first-run-remote' })
  // What a client adds before the proxy counts for nothing.
  expect((await send({ 'x-forwarded-for': '127.0.0.1, 203.0.113.9' })).json()).toMatchObject({
    code: 'first-run-remote',
  })
  const made = await send({ 'x-forwarded-for': '127.0.0.1' })
  expect([made.statusCode, String(made.headers['set-cookie'])]).toEqual([201, expect.stringContaining('Secure')])
  await app.close()
})

test('nobody gets in without a session, and a session ends', async () => {
  expect(code(await server.get('/incidents', null))).toBe('not-signed-in')
  const who = await server.signIn(ADMIN)
  expect((await server.get('/incidents', who)).status).toBe(200)
  const { status } = await server.send('DELETE', '/session', { who })
  expect([status, code(await server.get('/incidents', who))]).toEqual([204, 'not-signed-in'])
})

test('a session ends after eight hours without a request, and after a day in any case', async () => {
  const start = server.clock.now
  const hours = (n: number) => {
    server.clock.now = new Date(start.getTime() + n * 3_600_000)
  }
  const idle = await server.signIn(ADMIN)
  const busy = await server.signIn(ADMIN)
  const seen: number[] = []
  for (const hour of [7, 14, 21, 23.9, 24.1]) {
    hours(hour)
    seen.push((await server.get('/waves', busy)).status)
  }
  expect([seen, (await server.get('/waves', idle)).status]).toEqual([[200, 200, 200, 200, 401], 401])
  server.clock.now = start
})

test('the cookie is out of reach of scripts and other pages', async () => {
  const answer = await server.post('/session', { name: ADMIN, password: PASSWORD }, null)
  expect(String(answer.headers['set-cookie'])).toMatch(/HttpOnly/)
  expect(String(answer.headers['set-cookie'])).toMatch(/SameSite=Strict/)
  expect(answer.headers['cache-control']).toBe('no-store')
})

test('signing in makes a new session and ends the one that was sent along', async () => {
  const before = await server.signIn(ADMIN)
  const answer = await server.post('/session', { name: ADMIN, password: PASSWORD }, before)
  expect(answer.status).toBe(201)
  expect(code(await server.get('/waves', before))).toBe('not-signed-in')
})

test('a write without the token of its session is refused', async () => {
  const act = { act: { kind: 'confirm', subject: 'I-000001' } }
  expect(code(await server.post('/decisions', act, { ...server.admin, csrf: '' }))).toBe('no-csrf')
  const other = await server.signIn(ADMIN)
  expect(code(await server.post('/decisions', act, { ...server.admin, csrf: other.csrf }))).toBe('no-csrf')
})

test.each([
  ['another page', { origin: 'https://evil.example' }],
  ['a page without an address', { origin: 'null' }],
  ['what the browser calls cross-site', { 'sec-fetch-site': 'cross-site' }],
  ['another name for this machine', { host: 'rebound.example' }],
])('a write from %s is refused', async (_, headers) => {
  const sent = await server.send('POST', '/session', {
    who: null,
    headers,
    payload: { name: ADMIN, password: PASSWORD },
  })
  expect([sent.status, code(sent)]).toEqual([403, 'wrong-origin'])
})

test('too many wrong passwords stop tries by that name and address, right ones too; others go on', async () => {
  const fresh = await serverOf([])
  await fresh.post('/users', { name: 'Ben', password: PASSWORD, role: 'reader', clearance: 'TLP:GREEN' })
  const tries = await Promise.all(
    Array.from({ length: 12 }, () => fresh.post('/session', { name: 'Ben', password: 'wrong, all of it' }, null)),
  )
  expect(tries.map(({ status }) => status).sort()).toEqual([...Array(8).fill(401), ...Array(4).fill(429)])
  expect(code(await fresh.post('/session', { name: 'BEN', password: PASSWORD }, null))).toBe('too-many-tries')
  expect((await fresh.signIn(ADMIN)).csrf).toBeTruthy()
  fresh.clock.now = new Date(fresh.clock.now.getTime() + 16 * 60_000)
  expect((await fresh.signIn('Ben')).csrf).toBeTruthy()
  const { json } = await fresh.get('/audit?limit=500')
  expect(json.items.filter(({ action }: { action: string }) => action === 'sign-in-failed')).toHaveLength(8)
  await fresh.app.close()
})

test('a name that nobody has is refused in the same words and after the same work', async () => {
  const answers = await Promise.all([
    server.post('/session', { name: 'Nobody', password: PASSWORD }, null),
    server.post('/session', { name: ADMIN, password: 'wrong, all of it' }, null),
  ])
  expect(answers[0]!.json).toEqual(answers[1]!.json)
})

test('whoever is disabled, or gets a new password, is out at once', async () => {
  const who = await server.somebody('analyst', 'TLP:AMBER')
  const path = `/users/${encodeURIComponent('analyst TLP AMBER')}`
  expect((await server.send('PATCH', path, { payload: { disabled: true } })).json.disabled).toBe(true)
  expect(code(await server.get('/waves', who))).toBe('not-signed-in')
  expect(code(await server.post('/session', { name: 'analyst TLP AMBER', password: PASSWORD }, null))).toBe(
    'wrong-password',
  )
  await server.send('PATCH', path, { payload: { disabled: false, password: 'another long sentence' } })
  expect((await server.signIn('analyst tlp amber', 'another long sentence')).csrf).toBeTruthy()
})

describe('a new password', () => {
  const OTHER = 'another long sentence'
  const own = (who: Who | null, body: object) => server.post('/session/password', body, who)
  const someone = async (name: string) => {
    await server.post('/users', { name, password: PASSWORD, role: 'reader', clearance: 'TLP:GREEN' })
    return server.signIn(name)
  }
  const latest = async () => (await server.get('/audit?limit=1')).json.items[0]

  test('of one’s own: the old one is asked, all sessions end, a new one begins', async () => {
    const [here, elsewhere] = [await someone('Mia'), await server.signIn('Mia')]
    expect(code(await own(here, { old: 'wrong, all of it', password: OTHER }))).toBe('old-password-wrong')
    expect(await latest()).toMatchObject({ who: 'Mia', action: 'sign-in-failed' })
    expect(code(await own(here, { old: PASSWORD, password: 'short' }))).toBe('weak-password')
    expect((await server.get('/waves', elsewhere)).status).toBe(200)
    const changed = await own(here, { old: PASSWORD, password: OTHER })
    expect([changed.status, changed.json.user.name]).toEqual([201, 'Mia'])
    expect(await latest()).toMatchObject({ who: 'Mia', action: 'user-changed', subject: 'Mia', detail: 'password' })
    for (const gone of [here, elsewhere]) expect(code(await server.get('/waves', gone))).toBe('not-signed-in')
    expect((await server.get('/waves', whoOf(changed))).status).toBe(200)
    expect(code(await server.post('/session', { name: 'Mia', password: PASSWORD }, null))).toBe('wrong-password')
    expect((await server.signIn('Mia', OTHER)).csrf).toBeTruthy()
  })

  test('tries at the old one count as tries to sign in', async () => {
    const who = await someone('Noa')
    const tries = Array.from({ length: 9 }, () => own(who, { old: 'wrong, all of it', password: OTHER }))
    const codes = (await Promise.all(tries)).map(code)
    expect(codes.filter((one) => one === 'too-many-tries')).toHaveLength(1)
    expect(code(await own(who, { old: PASSWORD, password: OTHER }))).toBe('too-many-tries')
    expect(code(await server.post('/session', { name: 'Noa', password: PASSWORD }, null))).toBe('too-many-tries')
  })

  test('from an administrator: without the old one, in the audit by name and never in letters', async () => {
    const who = await someone('Ole')
    await server.send('PATCH', '/users/Ole', { payload: { password: OTHER } })
    const line = await latest()
    expect(line).toMatchObject({ who: ADMIN, action: 'user-changed', subject: 'Ole', detail: 'password' })
    expect(code(await server.get('/waves', who))).toBe('not-signed-in')
    expect((await server.get('/audit?limit=500')).text).not.toContain(OTHER)
  })

  test('nobody but an administrator gives one to somebody else', async () => {
    const who = await someone('Pia')
    const sent = await server.send('PATCH', `/users/${ADMIN}`, { who, payload: { password: OTHER } })
    expect([sent.status, code(sent)]).toEqual([403, 'not-allowed'])
  })
})

test.each([
  ['a short password', { name: 'Kim', password: 'short' }, 'weak-password'],
  ['the name as password', { name: 'Kim of the desk', password: 'kim of the DESK' }, 'weak-password'],
  ['a name that is there in other letters', { name: 'ROOT', password: PASSWORD }, 'name-taken'],
  ['a name with a line break', { name: 'Kim\nRoot', password: PASSWORD }, 'bad-name'],
  ['the name of the machine', { name: 'Tocsin', password: PASSWORD }, 'bad-name'],
])('%s is refused', async (_, user, expected) => {
  expect(code(await server.post('/users', { ...user, role: 'reader', clearance: 'TLP:GREEN' }))).toBe(expected)
})

test('the last administrator stays one', async () => {
  const change = (payload: object) => server.send('PATCH', `/users/${ADMIN}`, { payload })
  expect(code(await change({ role: 'reader' }))).toBe('last-administrator')
  expect(code(await change({ disabled: true }))).toBe('last-administrator')
  expect((await server.get('/users')).json.find(({ name }: { name: string }) => name === ADMIN).role).toBe(
    'administrator',
  )
})

test('a token does what its scopes allow, shows its secret once, and ends', async () => {
  const { json: made } = await server.post('/tokens', { name: 'script', scopes: ['read'], expiresAt: '2025-04-21' })
  const bearer = { authorization: `Bearer ${made.secret}` }
  const act = { act: { kind: 'confirm', subject: 'I-000001' } }
  expect((await server.send('GET', '/incidents', { who: null, headers: bearer })).status).toBe(200)
  expect(code(await server.post('/decisions', act, null, bearer))).toBe('token-scope')
  expect(code(await server.send('GET', '/tokens', { who: null, headers: bearer }))).toBe('token-scope')
  expect((await server.get('/tokens')).text).not.toContain(made.secret)
  const before = server.clock.now
  server.clock.now = new Date('2025-04-22T00:00:00Z')
  expect(code(await server.send('GET', '/incidents', { who: null, headers: bearer }))).toBe('not-signed-in')
  server.clock.now = before
  expect((await server.send('DELETE', `/tokens/${made.id}`)).status).toBe(204)
  expect(code(await server.send('GET', '/incidents', { who: null, headers: bearer }))).toBe('not-signed-in')
})

test('a write with a token needs no other', async () => {
  const { json: made } = await server.post('/tokens', { name: 'writer', scopes: ['read', 'write'] })
  const sent = await server.post('/decisions', { act: { kind: 'confirm', subject: 'I-000001' } }, null, {
    authorization: `Bearer ${made.secret}`,
  })
  expect([sent.status, sent.json.by]).toEqual([201, ADMIN])
})

test('what is kept of secrets opens nothing, and lines of the audit stay', async () => {
  const { memoryPeople } = await import('../desk/people.ts')
  const people = memoryPeople()
  const own = await serverOf([], { people })
  const { json: token } = await own.post('/tokens', { name: 'x', scopes: ['read'] })
  const rows = JSON.stringify([
    await people.selectFrom('users').selectAll().execute(),
    await people.selectFrom('sessions').selectAll().execute(),
    await people.selectFrom('tokens').selectAll().execute(),
    await people.selectFrom('audit').selectAll().execute(),
  ])
  expect(rows).toContain('$argon2id$')
  for (const secret of [PASSWORD, token.secret, own.admin.cookie.split('=')[1]!]) expect(rows).not.toContain(secret)
  await expect(people.updateTable('audit').set({ who: 'Eve' }).execute()).rejects.toThrow('append-only')
  await expect(people.deleteFrom('audit').execute()).rejects.toThrow('append-only')
  await own.app.close()
})

test('every answer forbids scripts, frames and guessing', async () => {
  for (const path of ['/session', '/incidents', '/nowhere']) {
    const { headers } = await server.get(path)
    expect(headers['content-security-policy']).toMatch(/default-src 'none';script-src 'self'/)
    expect(headers['content-security-policy']).not.toMatch(/unsafe/)
    expect(headers).toMatchObject({
      'x-content-type-options': 'nosniff',
      'x-frame-options': 'DENY',
      'cache-control': 'no-store',
    })
  }
})
