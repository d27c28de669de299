import { expect, test } from 'vitest'
import { decide } from './decide.ts'
import type { Desk } from './desk.ts'
import { incidents } from './incidents.ts'
import { READER } from './reader.ts'
import { reread } from './reread.ts'
import { deskOf, NIGHT } from './sample.corpus.ts'

async function records(desk: Desk) {
  const found = []
  for await (const record of incidents(desk.store)) found.push(record)
  return found
}

async function readAgain(desk: Desk, all: boolean): Promise<boolean[]> {
  const done: boolean[] = []
  for await (const { read } of reread(desk, all)) done.push(read)
  return done
}

/** As if the newest readings were those of an older program, which read nothing in them. */
async function age(desk: Desk, emptied = false): Promise<void> {
  for (const { id, version } of await desk.store.documents(null, 100)) {
    const row = (await desk.store.reading(id, version))!
    const json = emptied ? JSON.stringify({ ...JSON.parse(row.json), statements: [] }) : row.json
    await desk.store.putReading({ ...row, reader: 'tocsin/0.0.1', json })
  }
}

test('what this reader read is left alone', async () => {
  const desk = await deskOf(NIGHT)
  const before = [await desk.store.counts(), await records(desk), await desk.store.meta('revision')]
  expect(await readAgain(desk, false)).toEqual([false, false, false, false])
  expect([await desk.store.counts(), await records(desk), await desk.store.meta('revision')]).toEqual(before)
})

test('reading all of it again with the same reader changes no incident', async () => {
  const desk = await deskOf(NIGHT)
  const before = [await desk.store.counts(), await records(desk)]
  expect(await readAgain(desk, true)).toEqual([true, true, true, true])
  expect([await desk.store.counts(), await records(desk)]).toEqual(before)
})

test('what an older reader read is read again; its readings stay', async () => {
  const desk = await deskOf(NIGHT)
  await age(desk, true)
  expect(await readAgain(desk, false)).toEqual([true, true, true, true])
  const [first] = await desk.store.documents(null, 1)
  const readers = (await desk.store.readings(first!.id)).map(({ reader }) => reader)
  expect(new Set(readers)).toEqual(new Set([READER, 'tocsin/0.0.1']))
  expect((await desk.store.reading(first!.id, first!.version))!.reader).toBe(READER)
  expect(await readAgain(desk, false)).toEqual([false, false, false, false])
})

test('ids and decisions stay', async () => {
  const desk = await deskOf(NIGHT)
  const [one, other] = await records(desk)
  await decide(desk, { kind: 'merge', incidents: [one!.id, other!.id] }, null)
  await decide(desk, { kind: 'confirm', subject: one!.id }, null)
  const value = { min: 4, max: 4, approximate: false }
  await decide(desk, { kind: 'correct', incident: one!.id, field: 'casualties.killed', value }, null)
  const before = await records(desk)
  await age(desk)
  await readAgain(desk, false)
  expect(await records(desk)).toEqual(before)
})
