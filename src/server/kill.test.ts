import { type ChildProcess, spawn } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { setTimeout as wait } from 'node:timers/promises'
import { afterAll, expect, test } from 'vitest'
import { openDesk } from '../desk/open.ts'
import { put, SERIES } from '../desk/sample.corpus.ts'
import { verify } from '../desk/verify.ts'

const PROGRAM = join(import.meta.dirname, '../../bin/tocsin.mjs')
const ROUNDS = 5
const WRITERS = 4
const folder = mkdtempSync(join(tmpdir(), 'tocsin-kill-server-'))
afterAll(() => rmSync(folder, { recursive: true }))

interface Running {
  readonly child: ChildProcess
  readonly url: string
  readonly ended: Promise<unknown>
}

async function serve(): Promise<Running> {
  const child = spawn(process.execPath, [PROGRAM, 'serve', '--desk', folder, '--port', '0'], {
    env: { ...process.env, TOCSIN_SRC: '1' },
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  const ended = new Promise((resolve) => child.on('exit', resolve))
  for await (const line of createInterface(child.stdout!)) {
    const url = /http:\S+$/.exec(line)?.[0]
    if (url) return { child, url: `${url}/api/v1`, ended }
  }
  throw new Error('the server did not start')
}

async function credentials(url: string, path: string): Promise<Record<string, string>> {
  const body = JSON.stringify({ name: 'Anna', password: 'a long enough sentence' })
  const answer = await fetch(url + path, { method: 'POST', body, headers: { 'content-type': 'application/json' } })
  const { csrf } = (await answer.json()) as { csrf: string }
  const cookie = answer.headers.get('set-cookie')!.split(';')[0]!
  return { cookie, 'x-csrf-token': csrf, 'content-type': 'application/json' }
}

interface Acknowledged {
  readonly decisions: string[]
  readonly reports: string[]
}

/** Decides and adds reports until the server is gone; what it answered is noted. */
async function write(url: string, headers: Record<string, string>, writer: string, kept: Acknowledged): Promise<void> {
  const send = (path: string, n: number, body: object) =>
    fetch(url + path, {
      method: 'POST',
      headers: { ...headers, 'idempotency-key': `${writer}-${path}-${n}` },
      body: JSON.stringify(body),
    })
  try {
    for (let n = 0; ; n++) {
      const act = { kind: n % 2 === 0 ? 'confirm' : 'restore', subject: `I-00000${1 + (n % 6)}` }
      const decided = await send('/decisions', n, { act, why: writer })
      if (decided.status === 201) kept.decisions.push(((await decided.json()) as { id: string }).id)
      if (n % 5 !== 0) continue
      const added = await send('/reports', n, {
        text: `A car was burned in Metz on Monday, writer ${writer} said for the ${n}th time.`,
      })
      if (added.status === 201) kept.reports.push(((await added.json()) as { report: string }).report)
    }
  } catch {
    // The server is gone: what was not answered need not be there.
  }
}

test(`a server killed ${ROUNDS} times under load loses nothing that it answered`, { timeout: 180_000 }, async () => {
  const desk = openDesk({ folder, now: () => new Date(), by: 'test', create: true })
  for (const report of SERIES) await put(desk, report)
  await desk.store.close()
  const kept: Acknowledged = { decisions: [], reports: [] }
  for (let round = 0; round < ROUNDS; round++) {
    const { child, url, ended } = await serve()
    const headers = await credentials(url, round === 0 ? '/first-run' : '/session')
    const before = kept.decisions.length
    const writers = [...Array(WRITERS).keys()].map((n) => write(url, headers, `${round}-${n}`, kept))
    while (kept.decisions.length < before + 20) await wait(5)
    await wait(17 * round)
    child.kill('SIGKILL')
    await Promise.all([ended, ...writers])
    await checkKept(kept)
  }
  expect(kept.reports.length).toBeGreaterThan(0)
})

async function checkKept({ decisions, reports }: Acknowledged): Promise<void> {
  const { store } = openDesk({ folder, now: () => new Date(), by: 'test', create: false })
  const log = new Set((await store.decisions()).map(({ id }) => id))
  expect(new Set(decisions).size).toBe(decisions.length)
  expect(decisions.filter((id) => !log.has(id))).toEqual([])
  for (const report of reports) expect(await store.document(report)).not.toBeNull()
  const faults: unknown[] = []
  for await (const fault of verify(store)) faults.push(fault)
  expect(faults).toEqual([])
  await store.close()
}

test('told to stop, it answers what it began and ends by itself', { timeout: 60_000 }, async () => {
  const { child, url, ended } = await serve()
  const headers = await credentials(url, '/session')
  const events = await fetch(`${url}/events`, { headers })
  const reading = events.text().catch(() => '')
  child.kill('SIGTERM')
  expect(await ended).toBe(0)
  expect(await reading).toContain('event: changed')
})
