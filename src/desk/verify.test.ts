import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { afterAll, beforeEach, expect, test } from 'vitest'
import { DESK_FILE, openDesk } from './open.ts'
import { NIGHT, put } from './sample.corpus.ts'
import { type Fault, verify } from './verify.ts'

const root = mkdtempSync(join(tmpdir(), 'tocsin-verify-'))
afterAll(() => rmSync(root, { recursive: true }))

let folder = ''
let desks = 0
let report = ''
const opened = () => openDesk({ folder, now: () => new Date('2025-04-20T10:00:00Z'), by: 'anna', create: true })

beforeEach(async () => {
  folder = join(root, `desk-${desks++}`)
  const desk = opened()
  for (const one of NIGHT) report = await put(desk, one)
  await desk.store.close()
})

/** The faults after somebody wrote into the file. */
async function faultsAfter(sql: string): Promise<Fault[]> {
  const database = new DatabaseSync(join(folder, DESK_FILE), { enableForeignKeyConstraints: false })
  database.exec(sql.replaceAll('$report', `'${report}'`))
  database.close()
  const desk = opened()
  const found: Fault[] = []
  for await (const fault of verify(desk.store)) found.push(fault)
  await desk.store.close()
  return found
}

const HASH = '(select bytes_hash from versions where report = $report)'

test('a sound desk has no fault', async () => {
  expect(await faultsAfter('select 1')).toEqual([])
})

test.each<[string, string, RegExp, string]>([
  [
    'a byte of an original',
    `update blobs set bytes = cast(x'00' || substr(bytes, 2) as blob) where hash = ${HASH}`,
    /^original [0-9a-f]{12}$/,
    'its bytes do not have its hash',
  ],
  ['an original', `delete from blobs where hash = ${HASH}`, /^R-\w+ version 1$/, 'its original is missing'],
  [
    'a letter of a text',
    "update texts set text = 'X' || substr(text, 2) where report = $report",
    /^R-\w+ version 1$/,
    'its text does not have its hash',
  ],
  ['a text', 'delete from texts where report = $report', /^R-\w+$/, 'its version 1 is missing'],
  [
    'the words of a span',
    `update readings set json = replace(json, '"end":', '"end":1') where report = $report`,
    /^R-\w+ version 1$/,
    'are not "',
  ],
  ['a reading', 'delete from readings where report = $report', /^R-\w+ version 1$/, 'it has no reading'],
  [
    'what a reading is',
    "update readings set json = '{' where report = $report",
    /^R-\w+ version 1$/,
    'its reading cannot be read',
  ],
  [
    'the shape of a reading',
    "update readings set json = '[1]' where report = $report",
    /^R-\w+ version 1$/,
    'its reading cannot be read',
  ],
  [
    'the incident of a mention',
    "delete from members where mention = $report || '/1'",
    /^R-\w+\/1$/,
    'it is in no incident',
  ],
  [
    'the reading of a mention',
    "update mentions set local = 'i9' where report = $report",
    /^R-\w+\/1$/,
    'its reading has no incident i9',
  ],
  [
    'a row that others refer to',
    'delete from documents where id = $report',
    /^database$/,
    'refers to a row of documents that is not there',
  ],
])('a change of %s is found, with its place', async (_, sql, place, problem) => {
  const found = await faultsAfter(sql)
  expect(found.filter((fault) => place.test(fault.place) && fault.problem.includes(problem))).not.toEqual([])
  for (const fault of found) expect(fault.place).toMatch(/^original|^R-|^database$/)
})
