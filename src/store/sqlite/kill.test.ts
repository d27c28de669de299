import { spawn } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { setTimeout as wait } from 'node:timers/promises'
import { afterAll, expect, test } from 'vitest'
import { halves } from '../../../test/store-writer.ts'
import { openSqlite } from './open.ts'

const PROGRAM = join(import.meta.dirname, '../../../test/store-writer.ts')
const KILLS = 24
/** A stretch in which the writer takes some steps of its next transaction, or has just begun it. */
const AFTER_MS_MAX = 4
/** About the time in which the writer starts, finds the log of the one before it and begins. */
const START_MS_MAX = 250

const folder = mkdtempSync(join(tmpdir(), 'tocsin-kill-'))
afterAll(() => rmSync(folder, { recursive: true }))

/** https://en.wikipedia.org/wiki/Linear_congruential_generator, numbers of Numerical Recipes; 0 ≤ x < 1. */
function random(seed: number): () => number {
  let state = seed
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    return state / 2 ** 32
  }
}

/** Lets a writer run and kills it; the last number it printed, `before` when none. */
async function killed(desk: string, before: number, next: () => number, atStart: boolean): Promise<number> {
  const child = spawn(process.execPath, [PROGRAM, desk], { stdio: ['ignore', 'pipe', 'inherit'] })
  const closed = new Promise((resolve) => child.on('close', resolve))
  const kill = () => child.kill('SIGKILL')
  const stop = before + 1 + Math.floor(next() * 30)
  const after = next() * (atStart ? START_MS_MAX : AFTER_MS_MAX)
  if (atStart) wait(after).then(kill)
  let last = before
  for await (const line of createInterface(child.stdout)) {
    last = Number(line)
    if (!atStart && last === stop) wait(after).then(kill)
  }
  await closed
  return last
}

test(`a writer killed ${KILLS} times loses nothing that was answered and leaves no half report`, async () => {
  const desk = join(folder, 'desk')
  const next = random(20250414)
  let kept = 0
  for (let round = 0; round < KILLS; round++) {
    const answered = await killed(desk, kept, next, round % 4 === 3)
    const store = openSqlite(desk)
    const before = kept
    kept = Number(await store.meta('reports'))
    expect([answered, answered + 1]).toContain(kept)
    for (let n = before + 1; n <= kept; n++) expect(await halves(store, n)).toEqual([])
    const all = {
      documents: kept,
      versions: kept,
      readings: kept,
      mentions: 3 * kept,
      incidents: 3 * kept,
      decisions: 0,
    }
    expect(await store.counts()).toEqual(all)
    expect(await store.check()).toEqual([])
    // Left open now and then, so that the next writer meets another process.
    if (round % 2 === 0) await store.close()
  }
  expect(kept).toBeGreaterThan(KILLS)
})
