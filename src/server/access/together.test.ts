import { expect, test } from 'vitest'
import { memoryPeople } from '../../desk/people.ts'
import { Audit } from './audit.ts'
import { Together } from './together.ts'

test('writes that wait together are each done once, though one of them fails', async () => {
  const db = memoryPeople()
  const together = new Together(db)
  const audit = new Audit(db, () => new Date('2025-04-20T10:00:00Z'), together)
  const results = await Promise.allSettled([
    audit.note('Anna', null, 'decision', 'D-000001'),
    together.write(async () => {
      throw new Error('fails')
    }),
    audit.note('Anna', null, 'decision', 'D-000002'),
  ])
  expect(results.map(({ status }) => status)).toEqual(['fulfilled', 'rejected', 'fulfilled'])
  expect((await audit.entries(null, 10)).map(({ subject }) => subject)).toEqual(['D-000002', 'D-000001'])
  await db.destroy()
})

test('what waits at the same time is one transaction', async () => {
  const db = memoryPeople()
  let transactions = 0
  const counting = {
    transaction() {
      transactions++
      return db.transaction()
    },
  }
  const together = new Together(counting as unknown as typeof db)
  const done: number[] = []
  await Promise.all([1, 2, 3].map((n) => together.write(async () => done.push(n))))
  expect([done, transactions]).toEqual([[1, 2, 3], 1])
  await db.destroy()
})
