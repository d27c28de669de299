import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { get, setCsrf } from './api.ts'

interface Asked {
  readonly url: string
  readonly headers: Readonly<Record<string, string>>
  readonly signal: AbortSignal
  readonly answer: (status: number, body?: unknown) => void
}
let asked: Asked[] = []

beforeEach(() => {
  asked = []
  setCsrf(null)
  vi.stubGlobal(
    'fetch',
    (url: string, { headers, signal }: { headers: Record<string, string>; signal: AbortSignal }) => {
      const { promise, resolve, reject } = Promise.withResolvers<Response>()
      signal.addEventListener('abort', () => reject(signal.reason))
      const answer = (status: number, body?: unknown) =>
        resolve(new Response(status === 304 ? null : JSON.stringify(body), { status, headers: { ETag: '"1"' } }))
      asked.push({ url, headers, signal, answer })
      return promise
    },
  )
})
afterEach(() => vi.unstubAllGlobals())

const nextTask = () => new Promise((resolve) => setTimeout(resolve, 5))

test('parts of a page that ask for the same in one breath are answered by one request', async () => {
  const [one, other] = [get('/waves'), get('/waves')]
  const another = get('/waves', { cursor: 'x' })
  expect(asked.map(({ url }) => url)).toEqual(['/api/v1/waves', '/api/v1/waves?cursor=x'])
  for (const { answer, url } of asked) answer(200, url)
  expect(await Promise.all([one, other, another])).toEqual([asked[0]!.url, asked[0]!.url, asked[1]!.url])
})

test('whoever asks later asks anew: it may have changed, and is not sent again where it did not', async () => {
  const first = get('/waves')
  await nextTask()
  const second = get('/waves')
  expect(asked).toHaveLength(2)
  asked[1]!.answer(200, 'new')
  asked[0]!.answer(200, 'old')
  expect(await Promise.all([first, second])).toEqual(['old', 'new'])
  await nextTask()
  const third = get('/waves')
  expect(asked[2]!.headers['If-None-Match']).toBe('"1"')
  asked[2]!.answer(304)
  expect(await third).toBe('old')
})

test('a request that one of two gives up goes on for the other, and ends when both do', async () => {
  const [one, other] = [new AbortController(), new AbortController()]
  const reads = [get('/waves', {}, one.signal), get('/waves', {}, other.signal)]
  one.abort()
  expect(asked[0]!.signal.aborted).toBe(false)
  other.abort()
  expect(asked[0]!.signal.aborted).toBe(true)
  const results = await Promise.allSettled(reads)
  expect(results.map(({ status }) => status)).toEqual(['rejected', 'rejected'])
  const again = get('/waves')
  asked[1]!.answer(200, 'there')
  expect(await again).toBe('there')
})
