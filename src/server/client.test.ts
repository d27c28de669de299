import { afterAll, beforeAll, expect, test } from 'vitest'
import { SERIES } from '../desk/sample.corpus.ts'
import { ApiProblem, Client } from './client.ts'
import { serverOf, type TestServer } from './sample.corpus.ts'

let server: TestServer
let client: Client
let address: string
beforeAll(async () => {
  server = await serverOf(SERIES)
  const { json } = await server.post('/tokens', { name: 'client', scopes: ['read', 'write'] })
  address = await server.app.listen({ port: 0 })
  client = new Client({ address, token: json.secret })
})
afterAll(() => server.app.close())

test('a program reads, adds and decides', async () => {
  const added = await client.addReport({ text: 'A bomb exploded in Metz on Monday.', published: '2025-04-15' })
  const [id] = added.incidents
  const { incident, revision } = await client.incident(id!)
  expect(incident.fields.kinds?.shown).toEqual(['bombing'])
  expect((await client.decide({ kind: 'confirm', subject: id! }, 'seen', revision)).by).toBe('Root')
  expect((await client.facets({ state: 'confirmed' })).total).toBe(1)
  expect((await client.report(added.report)).text).toContain('Metz')
})

test('all of a list comes page by page', async () => {
  const ids: string[] = []
  for await (const { id } of client.all((query) => client.incidents({ ...query, limit: 2 }))) ids.push(id)
  const { total } = await client.incidents()
  expect([ids.length, new Set(ids).size]).toEqual([total, total])
})

test('a problem is thrown as it is told', async () => {
  const problem = await client.wave('W-000099').catch((error: unknown) => error)
  expect(problem).toBeInstanceOf(ApiProblem)
  expect((problem as ApiProblem).problem).toMatchObject({ status: 404, code: 'no-such-wave' })
})

test('a write whose answer is lost is done once', async () => {
  let tries = 0
  const { json } = await server.post('/tokens', { name: 'shaky', scopes: ['read', 'write'] })
  const shaky = new Client({
    address,
    token: json.secret,
    fetch: async (...request) => {
      const answer = await fetch(...request)
      if (tries++ === 0) throw new TypeError('the line broke')
      return answer
    },
  })
  const before = (await client.decisions()).total
  await shaky.decide({ kind: 'confirm', subject: 'I-000002' })
  expect([tries, (await client.decisions()).total]).toEqual([2, before + 1])
})
