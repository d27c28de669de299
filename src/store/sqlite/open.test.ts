import { spawn } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { setTimeout as wait } from 'node:timers/promises'
import { afterAll, expect, test } from 'vitest'
import { APPLICATION_ID } from './migrate.ts'
import { MIGRATIONS } from './migrations.ts'
import { openSqlite } from './open.ts'

const folder = mkdtempSync(join(tmpdir(), 'tocsin-open-'))
afterAll(() => rmSync(folder, { recursive: true }))
let used = 0
const fresh = (): string => join(folder, String(++used))

function trouble(open: () => unknown): unknown {
  try {
    open()
  } catch (error) {
    return (error as { trouble?: unknown }).trouble ?? error
  }
  return null
}

async function newDesk(): Promise<string> {
  const path = fresh()
  const store = openSqlite(path)
  await store.putMeta('k', '1')
  await store.close()
  return path
}

test('a desk is there again when it is opened again', async () => {
  const path = await newDesk()
  const store = openSqlite(path, { create: false })
  expect([await store.meta('k'), await store.check()]).toEqual(['1', []])
  await store.close()
  await store.close()
})

test('what is no desk is refused and left as it is', () => {
  const [text, other] = [fresh(), fresh()]
  writeFileSync(text, 'A report, not a database.'.repeat(50))
  new DatabaseSync(other).exec('create table t (x)')
  expect(trouble(() => openSqlite(text))).toMatchObject({ code: 'store-not-a-desk', place: text })
  const before = readFileSync(other)
  expect(trouble(() => openSqlite(other))).toMatchObject({ code: 'store-not-a-desk', place: other })
  expect(readFileSync(other)).toEqual(before)
})

test('a desk with the tables of the first step is brought up to date with its blocks', async () => {
  const path = fresh()
  const database = new DatabaseSync(path)
  database.exec(`${MIGRATIONS[0]}; pragma user_version = 1; pragma application_id = ${APPLICATION_ID};
    insert into documents values ('R-1', 'k', 1, 2);
    insert into mentions values (7, 'R-1/1', 'R-1', 'i1', '{}'), (8, 'R-1/2', 'R-1', 'i2', '{}');
    insert into blocks values (1, 'p48,-3,2876'), (2, 'wévreux 111');
    insert into mention_blocks values (1, 7), (2, 7), (2, 8)`)
  database.close()
  const store = openSqlite(path, { create: false })
  const keys = async (block: string) => (await store.mentionsInBlocks([block], 9)).map(({ key }) => key)
  expect([await keys('p48,-3,2876'), await keys('wévreux 111'), await keys('other')]).toEqual([
    ['R-1/1'],
    ['R-1/1', 'R-1/2'],
    [],
  ])
  expect(await store.check()).toEqual([])
  await store.close()
})

test('a desk of a newer program is refused', async () => {
  const path = await newDesk()
  new DatabaseSync(path).exec('pragma user_version = 999')
  expect(trouble(() => openSqlite(path))).toMatchObject({ code: 'store-newer', place: path })
})

test('a path that leads nowhere is told', () => {
  expect(trouble(() => openSqlite(fresh(), { create: false }))).toMatchObject({ code: 'file-not-found' })
  expect(trouble(() => openSqlite(join(fresh(), 'no', 'folder')))).toMatchObject({ code: 'store-disk' })
})

test('a call waits while another program writes, and the process goes on meanwhile', async () => {
  const path = await newDesk()
  const other = new DatabaseSync(path)
  const store = openSqlite(path)
  other.exec('begin immediate')
  const writing = store.putMeta('k', '2')
  await wait(60)
  other.exec('commit')
  other.close()
  await writing
  expect(await store.meta('k')).toBe('2')
  await store.close()
})

test('a call gives up when another program writes for too long, and the store stays usable', async () => {
  const path = await newDesk()
  const other = new DatabaseSync(path)
  const store = openSqlite(path, { busyWaitMs: 150 })
  other.exec('begin immediate')
  await expect(store.putMeta('k', '2')).rejects.toMatchObject({ trouble: { code: 'store-busy', place: path } })
  expect(await store.meta('k')).toBe('1')
  other.exec('commit')
  other.close()
  await store.putMeta('k', '3')
  expect(await store.meta('k')).toBe('3')
  await store.close()
})

test('several programs may make the same desk at once', async () => {
  const path = fresh()
  const open = `import { openSqlite } from ${JSON.stringify(join(import.meta.dirname, 'open.ts'))}
    const store = openSqlite(process.argv[1])
    for (let i = 0; i < 20; i++) await store.appendDecision({ at: '', by: '', why: null, act: { kind: 'undo', decision: '' }, anchors: [] })
    await store.close()`
  const run = () =>
    new Promise<number | null>((resolve) =>
      spawn(process.execPath, ['--input-type=module', '-e', open, path], { stdio: 'inherit' }).on('close', resolve),
    )
  expect(await Promise.all([run(), run(), run()])).toEqual([0, 0, 0])
  const store = openSqlite(path)
  expect((await store.decisions()).map(({ id }) => Number(id.slice(2)))).toEqual(
    Array.from({ length: 60 }, (_, i) => i + 1),
  )
  await store.close()
})
