import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { sql } from 'kysely'
import { expect, test } from 'vitest'
import { openPeople } from './people.ts'

test('an answer waits for the disk, whoever writes', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'tocsin-people-'))
  const db = openPeople(join(folder, 'people.db'))
  const one = async (pragma: string) => Object.values((await sql.raw<object>(`pragma ${pragma}`).execute(db)).rows[0]!)
  // 2 is `full`: with a write-ahead log, a commit returns when the log is on the disk.
  expect([await one('synchronous'), await one('journal_mode')]).toEqual([[2], ['wal']])
  await db.destroy()
  rmSync(folder, { recursive: true })
})
