import { DatabaseSync } from 'node:sqlite'
import { afterAll, expect, test, vi } from 'vitest'
import { openSqlite } from './open.ts'

const prepare = DatabaseSync.prototype.prepare
const prepared = vi.spyOn(DatabaseSync.prototype, 'prepare')
afterAll(() => prepared.mockRestore())

/** A step through a whole table, other than the list that a statement is given. */
const SCAN = /^SCAN (?!json_each|list|CONSTANT)/

test('no lookup steps through a whole table', async () => {
  const store = openSqlite(':memory:')
  const database = prepared.mock.contexts[0] as DatabaseSync
  prepared.mockClear()
  const mention = { key: 'R/1', report: 'R', local: '', features: '', blocks: ['b'] }
  const lookups = [
    () => store.blob('h'),
    () => store.documentByKey('k'),
    () => store.documents('R', 9),
    () => store.documentsByBytes('h'),
    () => store.versions('R'),
    () => store.currentVersions(['R']),
    () => store.reading('R', 1),
    () => store.readings('R'),
    () => store.currentReadings(['R']),
    () => store.mentions(['R/1']),
    () => store.mentionsOfReport('R'),
    () => store.mentionsInBlocks(['b'], 9),
    () => store.highestMention('R'),
    () => store.linksOf(['R/1']),
    () => store.foundings(['R/1']),
    () => store.membersOf([1]),
    () => store.incidentsOf(['R/1']),
    () => store.summaries([1]),
    () => store.reportsInBands('R', ['b'], 9),
    () => store.copiesOf(['R']),
    () => store.decisionsOn(['R/1']),
    () =>
      store
        .transaction(async (inner) => inner.putMentions('R', [mention]).then(() => inner.putMentions('R', [])))
        .catch(() => {}),
    () => store.transaction(async (inner) => inner.putBands('R', ['b'])).catch(() => {}),
    () => store.putCopies('R', []),
    () => store.deleteMembers(['R/1']),
    () => store.deleteSummaries([1]),
  ]
  for (const lookup of lookups) await lookup()
  const statements = prepared.mock.calls
    .map(([sql]) => sql)
    .filter((sql) => /^(?:select|insert|update|delete) /.test(sql))
  const plan = (sql: string) =>
    prepare
      .call(database, `explain query plan ${sql}`)
      .all()
      .map((row) => String(row.detail))
  expect(statements.length).toBeGreaterThan(lookups.length)
  expect(
    statements.flatMap((sql) =>
      plan(sql)
        .filter((step) => SCAN.test(step))
        .map((step) => [step, sql]),
    ),
  ).toEqual([])
  await store.close()
})
