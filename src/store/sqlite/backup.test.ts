import {
  appendFileSync,
  copyFileSync,
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { addReport, halves } from '../../../test/store-writer.ts'
import { backupSqlite, restoreSqlite } from './backup.ts'
import { openSqlite } from './open.ts'

const folder = mkdtempSync(join(tmpdir(), 'tocsin-backup-'))
afterAll(() => rmSync(folder, { recursive: true }))
let used = 0
const fresh = (name: string): string => join(folder, `${name}-${++used}`)

async function desk(reports: number): Promise<string> {
  const path = fresh('desk')
  const store = openSqlite(path)
  for (let n = 1; n <= reports; n++) await addReport(store, n)
  await store.close()
  return path
}

async function backedUp(reports: number): Promise<{ source: string; backup: string }> {
  const [source, backup] = [await desk(reports), fresh('backup')]
  await backupSqlite(source, backup)
  return { source, backup }
}

const troubled = (code: string) => ({ trouble: { code } })

test('a backup is the desk as it was when it began, while a writer goes on', async () => {
  const [source, backup, restored] = [await desk(300), fresh('backup'), fresh('restored')]
  const writer = openSqlite(source)
  const told: number[] = []
  let running = true
  let [last, begun] = [300, 0]
  const copying = backupSqlite(source, backup, (done, total) => {
    begun ||= last
    told.push(done / total)
  }).finally(() => {
    running = false
  })
  while (running) await addReport(writer, ++last)
  const manifest = await copying
  await writer.close()
  expect(await restoreSqlite(backup, restored)).toEqual(manifest)

  const store = openSqlite(restored)
  const kept = Number(await store.meta('reports'))
  expect([await store.check(), (await store.counts()).documents]).toEqual([[], kept])
  for (let n = 1; n <= kept; n++) expect(await halves(store, n)).toEqual([])
  await store.close()
  expect(kept).toBeLessThanOrEqual(begun)
  expect(last).toBeGreaterThan(kept)
  expect([told.length > 1, told.every((share, i) => share >= (told[i - 1] ?? 0))]).toEqual([true, true])
})

test('a backup is one file and its manifest, and two of the same desk are the same', async () => {
  const { source, backup } = await backedUp(3)
  const again = fresh('backup')
  await backupSqlite(source, again)
  expect(readFileSync(again)).toEqual(readFileSync(backup))
  const made = readdirSync(folder).filter((name) => join(folder, name).startsWith(backup))
  expect(made.map((name) => join(folder, name)).sort()).toEqual([backup, `${backup}.manifest.json`])
})

test('nothing is overwritten', async () => {
  const { source, backup } = await backedUp(1)
  await expect(backupSqlite(source, backup)).rejects.toMatchObject(troubled('backup-exists'))
  await expect(restoreSqlite(backup, source)).rejects.toMatchObject(troubled('backup-exists'))
  const target = fresh('target')
  writeFileSync(`${target}-wal`, 'the log of a desk that was removed')
  await expect(restoreSqlite(backup, target)).rejects.toMatchObject(troubled('backup-exists'))
})

test('a changed, cut or lone backup is not restored', async () => {
  const { backup } = await backedUp(1)
  const bytes = readFileSync(backup)
  const changes: Record<string, (copy: string) => void> = {
    longer: (copy) => appendFileSync(copy, 'x'),
    cut: (copy) => writeFileSync(copy, bytes.subarray(0, -4096)),
    changed: (copy) => writeFileSync(copy, bytes.with(bytes.length - 100, 255)),
    'without manifest': (copy) => rmSync(`${copy}.manifest.json`),
    'without desk': (copy) => rmSync(copy),
    'with another manifest': (copy) => writeFileSync(`${copy}.manifest.json`, '{"format":"other"}'),
    'with no manifest but words': (copy) => writeFileSync(`${copy}.manifest.json`, 'words'),
  }
  for (const [name, change] of Object.entries(changes)) {
    const [copy, target] = [fresh('copy'), fresh('target')]
    for (const end of ['', '.manifest.json']) copyFileSync(backup + end, copy + end)
    change(copy)
    await expect(restoreSqlite(copy, target), name).rejects.toMatchObject(troubled('backup-damaged'))
    expect([existsSync(target), existsSync(`${target}.part`)], name).toEqual([false, false])
  }
})

test('only a desk is backed up', async () => {
  await expect(backupSqlite(fresh('none'), fresh('backup'))).rejects.toMatchObject(troubled('file-not-found'))
  const text = fresh('text')
  writeFileSync(text, 'no database '.repeat(100))
  await expect(backupSqlite(text, fresh('backup'))).rejects.toMatchObject(troubled('store-not-a-desk'))
  const { source } = await backedUp(1)
  const nowhere = join(folder, 'no', 'such', 'folder')
  await expect(backupSqlite(source, nowhere)).rejects.toMatchObject(troubled('store-disk'))
})
