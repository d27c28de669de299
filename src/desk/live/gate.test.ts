import { setTimeout as wait } from 'node:timers/promises'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { Gate } from './gate.ts'

test('writes go alone, reads together, and all of them go in the end, whatever fails', async () => {
  const call = fc.record({ alone: fc.boolean(), ms: fc.integer({ min: 0, max: 2 }), fails: fc.boolean() })
  await fc.assert(
    fc.asyncProperty(fc.array(call, { maxLength: 30 }), async (calls) => {
      const gate = new Gate()
      const inside = { reading: 0, writing: 0 }
      const overlaps: string[] = []
      const work = (kind: keyof typeof inside, ms: number, fails: boolean) => async () => {
        inside[kind]++
        if (inside.writing > 1 || (inside.writing > 0 && inside.reading > 0)) overlaps.push(kind)
        await wait(ms)
        inside[kind]--
        if (fails) throw new Error('fails')
      }
      const done = calls.map(({ alone, ms, fails }) =>
        alone ? gate.alone(work('writing', ms, fails)) : gate.together(work('reading', ms, fails)),
      )
      const results = await Promise.allSettled(done)
      expect(overlaps).toEqual([])
      expect(results.map(({ status }) => status === 'rejected')).toEqual(calls.map(({ fails }) => fails))
    }),
    { numRuns: 50 },
  )
})

test('a write waits for no later read', async () => {
  const gate = new Gate()
  const order: string[] = []
  const say = (word: string) => async () => {
    await wait(2)
    order.push(word)
  }
  await Promise.all([
    gate.together(say('a')),
    gate.alone(say('write')),
    gate.together(say('b')),
    gate.together(say('c')),
  ])
  expect(order).toEqual(['a', 'write', 'b', 'c'])
})
