import { afterAll, expect, test } from 'vitest'
import { SERIES } from '../desk/sample.corpus.ts'
import { serverOf, type TestServer, type Who } from './sample.corpus.ts'

const servers: TestServer[] = []
afterAll(async () => {
  for (const { app } of servers) await app.close()
})

async function listening(): Promise<{ server: TestServer; url: string }> {
  const server = await serverOf(SERIES)
  servers.push(server)
  return { server, url: await server.app.listen({ port: 0 }) }
}

/** Events that one listener gets, as they come. */
async function listen(url: string, who: Who): Promise<{ events: string[]; stop: () => void }> {
  const stop = new AbortController()
  const answer = await fetch(`${url}/api/v1/events`, { headers: { cookie: who.cookie }, signal: stop.signal })
  expect([answer.status, answer.headers.get('content-type')]).toEqual([200, 'text/event-stream; charset=utf-8'])
  const events: string[] = []
  const read = async () => {
    for await (const part of answer.body!.pipeThrough(new TextDecoderStream()))
      events.push(...[...part.matchAll(/event: (\w+)/g)].map((match) => match[1]!))
  }
  read().catch(() => {})
  return { events, stop: () => stop.abort() }
}

const soon = () => new Promise((resolve) => setTimeout(resolve, 400))

test('changes are told to those who see them, and to nobody else', async () => {
  const { server, url } = await listening()
  const low = await listen(url, await server.somebody('reader', 'TLP:GREEN'))
  const high = await listen(url, await server.somebody('reader', 'TLP:RED'))
  await soon()
  expect([low.events, high.events]).toEqual([['changed'], ['changed']])
  const text = 'A bomb exploded at the town hall in Metz on Monday.'
  await server.post('/reports', { text, published: '2025-04-15', marking: 'TLP:RED' })
  await soon()
  expect([low.events, high.events]).toEqual([['changed'], ['changed', 'changed']])
  await server.post('/decisions', { act: { kind: 'confirm', subject: 'I-000001' } })
  await soon()
  expect([low.events.length, high.events.length]).toEqual([2, 3])
  low.stop()
  high.stop()
})

test('the progress of an intake is told to whoever gave it', async () => {
  const { server, url } = await listening()
  const own = await listen(url, server.admin)
  const other = await listen(url, await server.somebody('analyst', 'TLP:RED'))
  const { multipart } = await import('./sample.corpus.ts')
  await server.send('POST', '/intake', multipart({}, { 'a.txt': 'A car was burned in Metz on Monday.' }))
  for (let i = 0; i < 20 && !own.events.includes('intake'); i++) await soon()
  expect(own.events).toContain('intake')
  expect(other.events).not.toContain('intake')
  own.stop()
  other.stop()
})

test('nobody listens without being signed in', async () => {
  const { url } = await listening()
  expect((await fetch(`${url}/api/v1/events`)).status).toBe(401)
})
