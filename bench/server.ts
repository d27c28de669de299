import { type ChildProcess, spawn } from 'node:child_process'
import { existsSync, mkdtempSync, rmSync } from 'node:fs'
import { Agent, request } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { manyIncidents } from './many.ts'
import { random } from './random.ts'

/**
 * `node bench/server.ts [incidents] [seconds] [folder]`: a server in a process of its own over a desk of so many incidents
 * (100,000 unless told), asked by this process over loopback. First how long one filter takes, no two the same; then reads, writes (a
 * decision each, confirmed on the disk) and both, by several who each wait for their answer.
 */
const INCIDENTS = Number(process.argv[2] ?? 100_000)
const SECONDS = Number(process.argv[3] ?? 10)
const READERS = 24
const WRITERS = 6
const FILTERS = 300

const KINDS = ['arson', 'shooting', 'bombing', 'stabbing', 'vandalism', 'raid']
const COUNTRIES = ['FR', 'GB', 'US', 'KE', 'NG', 'ML']

const given = process.argv[4]
const folder = given ?? mkdtempSync(join(tmpdir(), 'tocsin-bench-'))
const agent = new Agent({ keepAlive: true, maxSockets: READERS + WRITERS })
const root = join(import.meta.dirname, '..')
if (!existsSync(join(folder, 'desk.db'))) await manyIncidents(folder, INCIDENTS)
rmSync(join(folder, 'people.db'), { force: true })

const started = performance.now()
const { child, port } = await serve()
say(`started in ${((performance.now() - started) / 1000).toFixed(1)} s over ${INCIDENTS} incidents`)
const who = await firstRun()
try {
  await filters()
  await load('reads', READERS, 0)
  await load('writes', 0, WRITERS)
  await load('both', READERS, WRITERS)
} finally {
  child.kill('SIGTERM')
  await new Promise((resolve) => child.on('exit', resolve))
  agent.destroy()
  if (given === undefined) rmSync(folder, { recursive: true })
}

function say(line: string): void {
  process.stdout.write(`${line}\n`)
}

async function serve(): Promise<{ child: ChildProcess; port: number }> {
  const child = spawn(process.execPath, [join(root, 'bin', 'tocsin.mjs'), 'serve', '--desk', folder, '--port', '0'], {
    env: { ...process.env, TOCSIN_SRC: '1' },
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  for await (const line of createInterface(child.stdout!)) {
    const port = /:(\d+)$/.exec(line)?.[1]
    if (port) return { child, port: Number(port) }
  }
  throw new Error('the server did not start')
}

interface Answer {
  readonly status: number
  readonly body: string
  readonly cookie: string
}

function ask(method: string, path: string, body?: object, headers: Record<string, string> = {}): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const sent = request(
      {
        agent,
        port,
        host: '127.0.0.1',
        method,
        path: `/api/v1${path}`,
        headers: { ...headers, ...(body ? { 'content-type': 'application/json' } : {}) },
      },
      (response) => {
        const parts: Buffer[] = []
        response.on('data', (part: Buffer) => parts.push(part))
        response.on('end', () => {
          const cookie = String(response.headers['set-cookie']?.[0] ?? '').split(';')[0]!
          resolve({ status: response.statusCode!, body: Buffer.concat(parts).toString(), cookie })
        })
      },
    )
    sent.on('error', reject)
    sent.end(body && JSON.stringify(body))
  })
}

async function firstRun(): Promise<Record<string, string>> {
  const { body, cookie } = await ask('POST', '/first-run', { name: 'Bench', password: 'a sentence for a bench' })
  return { cookie, 'x-csrf-token': (JSON.parse(body) as { csrf: string }).csrf }
}

/** Each another: none is answered from what was kept. */
function filterOf(n: number): string {
  const draw = random(n)
  const pick = (all: readonly string[]) => all[Math.floor(draw() * all.length)]!
  const from = 2015 + Math.floor(draw() * 8)
  const day = String(1 + (n % 28)).padStart(2, '0')
  const month = String(1 + (n % 12)).padStart(2, '0')
  const parts = [`from=${from}-${month}-${day}`, `to=${from + 2}-01-01`]
  if (draw() < 0.5) parts.push(`kind=${pick(KINDS)}`)
  if (draw() < 0.5) parts.push(`country=${pick(COUNTRIES)}`)
  if (draw() < 0.2) parts.push('q=prison')
  return parts.join('&')
}

async function filters(): Promise<void> {
  for (const [name, path] of [
    ['list', '/incidents?limit=50&'],
    ['facets', '/incidents/facets?'],
    ['points', '/incidents/points?'],
  ] as const) {
    const times: number[] = []
    let bytes = 0
    for (let n = 0; n < FILTERS; n++) {
      const before = performance.now()
      bytes += await expectOk(ask('GET', path + filterOf(n), undefined, who))
      times.push(performance.now() - before)
    }
    say(`${name} of a filter: ${quantiles(times)}, ${Math.round(bytes / FILTERS / 1024)} kB`)
  }
  const all: number[] = []
  for (let n = 0; n < 3; n++) {
    const before = performance.now()
    await expectOk(ask('GET', '/incidents/points', undefined, { ...who, 'accept-encoding': 'br' }))
    all.push(performance.now() - before)
  }
  say(`points of all, compressed: first ${all[0]!.toFixed(0)} ms, then ${all[2]!.toFixed(0)} ms`)
}

async function expectOk(answer: Promise<Answer>): Promise<number> {
  const { status, body } = await answer
  if (status !== 200) throw new Error(`${status}: ${body.slice(0, 200)}`)
  return body.length
}

function quantiles(times: number[]): string {
  times.sort((a, b) => a - b)
  const at = (share: number) => times[Math.floor(times.length * share)]!.toFixed(1)
  return `${at(0.5)} ms median, ${at(0.95)} ms 95 of 100, ${times.at(-1)!.toFixed(0)} ms longest`
}

/** What pages of people at work ask for: details, pages of lists, facets of the filter at hand, the log. */
function readOf(draw: () => number): string {
  const incident = `I-${String(1 + Math.floor(draw() * INCIDENTS)).padStart(6, '0')}`
  const one = draw()
  if (one < 0.5) return `/incidents/${incident}`
  if (one < 0.8) return `/incidents?limit=50&${filterOf(Math.floor(draw() * 20))}`
  if (one < 0.9) return `/incidents/facets?${filterOf(Math.floor(draw() * 20))}`
  return one < 0.95 ? '/waves' : '/session'
}

async function load(name: string, readers: number, writers: number): Promise<void> {
  const until = performance.now() + SECONDS * 1000
  const counts = { reads: 0, writes: 0, errors: 0 }
  const times: number[] = []
  const read = async (seed: number) => {
    const draw = random(seed)
    while (performance.now() < until) {
      const before = performance.now()
      const { status } = await ask('GET', readOf(draw), undefined, who)
      times.push(performance.now() - before)
      if (status === 200) counts.reads++
      else counts.errors++
    }
  }
  const write = async (seed: number) => {
    const draw = random(seed)
    for (let n = 0; performance.now() < until; n++) {
      const subject = `I-${String(1 + Math.floor(draw() * INCIDENTS)).padStart(6, '0')}`
      const key = { 'idempotency-key': `${name}-${seed}-${n}` }
      const act = { kind: n % 2 === 0 ? 'confirm' : 'restore', subject }
      const { status } = await ask('POST', '/decisions', { act, why: 'bench' }, { ...who, ...key })
      if (status === 201) counts.writes++
      else counts.errors++
    }
  }
  const all = [...Array(readers).keys()].map((n) => read(n + 1))
  await Promise.all([...all, ...[...Array(writers).keys()].map((n) => write(1000 + n))])
  const rate = (n: number) => (n / SECONDS).toFixed(0)
  const waits = times.length > 0 ? `; a read takes ${quantiles(times)}` : ''
  say(`${name}: ${rate(counts.reads)} reads/s, ${rate(counts.writes)} writes/s, ${counts.errors} errors${waits}`)
}
