import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import type { Marking } from '../../model/desk.ts'
import { decide } from '../decide.ts'
import { openDesk } from '../open.ts'
import { put, SERIES } from '../sample.corpus.ts'
import { wavesAmong } from '../survey.ts'
import { LiveDesk } from './live.ts'

const who = (clearance: Marking) => ({ name: 'anna', clearance })
let folder: string
let live: LiveDesk
let reports: string[]

/** A desk on the disk that is large enough for threads of its own, with one report that few may see. */
beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'tocsin-waves-'))
  const desk = openDesk({ folder, now: () => new Date('2025-04-20T10:00:00Z'), by: 'anna', create: true })
  reports = []
  for (const report of SERIES) reports.push(await put(desk, report))
  await decide(desk, { kind: 'mark', report: reports[0]!, marking: 'TLP:RED' }, null)
  live = new LiveDesk(desk, folder, 0)
  await live.open()
  await live.settled()
})
afterEach(async () => {
  await live.close()
  rmSync(folder, { recursive: true })
})

const wavesOf = (clearance: Marking) => live.read(who(clearance), async (_, view) => view.waves)

/** The same in this thread, at once. */
async function directly(clearance: Marking) {
  const whole = await wavesOf('TLP:RED')
  return live.read(who(clearance), ({ store }, view) => wavesAmong(store, [...view.summaries.values()], whole))
}

test('waves of those who see less, computed in a thread, are those computed here', async () => {
  const [all, some] = [await wavesOf('TLP:RED'), await wavesOf('TLP:AMBER')]
  expect(some).toEqual(await directly('TLP:AMBER'))
  expect([all.length, some.length]).toEqual([1, 1])
  expect(some).not.toEqual(all)
})

test('others are answered meanwhile', async () => {
  const order: string[] = []
  const some = wavesOf('TLP:AMBER').then(() => order.push('amber'))
  const all = wavesOf('TLP:RED').then(() => order.push('red'))
  await Promise.all([some, all])
  expect(order).toEqual(['red', 'amber'])
})

test('what is hidden is hidden at once, and what is shown again comes back', async () => {
  const before = await wavesOf('TLP:AMBER')
  const marked = await live.write(who('TLP:RED'), (desk) =>
    decide(desk, { kind: 'mark', report: reports[1]!, marking: 'TLP:RED' }, null),
  )
  const hidden = await wavesOf('TLP:AMBER')
  expect(JSON.stringify(hidden)).not.toContain(reports[1])
  expect(hidden).toEqual(await directly('TLP:AMBER'))
  expect(hidden).not.toEqual(before)
  await live.write(who('TLP:RED'), (desk) => decide(desk, { kind: 'undo', decision: marked.id }, null))
  expect(await wavesOf('TLP:AMBER')).toEqual(before)
})

test('a change brings them anew with the survey that follows it', async () => {
  const [wave] = await wavesOf('TLP:AMBER')
  await live.write(who('TLP:AMBER'), (desk) =>
    decide(desk, { kind: 'wave-rename', wave: wave!.id, name: 'Prisons' }, null),
  )
  await live.settled()
  expect((await wavesOf('TLP:AMBER')).map(({ name }) => name)).toEqual(['Prisons'])
  expect(await wavesOf('TLP:AMBER')).toEqual(await directly('TLP:AMBER'))
})
