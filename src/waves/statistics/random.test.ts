import { expect, test } from 'vitest'
import { Random, randomFor } from './random.ts'

test('the first numbers of xoshiro128** from the state 1, 2, 3, 4, as its authors’ code and rand_xoshiro give them', () => {
  const random = new Random(1, 2, 3, 4)
  const found = Array.from({ length: 10 }, () => random.next())
  expect(found).toEqual([
    11520, 0, 5927040, 70819200, 2031721883, 1637235492, 1287239034, 3734860849, 3729100597, 4258142804,
  ])
})

test('a replication’s numbers depend on seed and replication only, and differ between them', () => {
  const first = (seed: number, r: number) => randomFor(seed, r).next()
  expect(first(7, 3)).toBe(first(7, 3))
  const many = [1, 2, 2 ** 33, 2 ** 33 + 1].flatMap((seed) => [0, 1, 2, 3].map((r) => first(seed, r)))
  expect(new Set(many).size).toBe(many.length)
})

test('whole numbers below six are equally likely', () => {
  const counts = [0, 0, 0, 0, 0, 0]
  const random = randomFor(1, 0)
  for (let i = 0; i < 60_000; i++) counts[random.below(6)]!++
  // Chi-squared with 5 degrees of freedom: 20.5 is passed once in a thousand.
  expect(counts.reduce((sum, count) => sum + (count - 10_000) ** 2 / 10_000, 0)).toBeLessThan(20.5)
})

test('a shuffle keeps the values', () => {
  const values = Int32Array.from({ length: 100 }, (_, i) => i)
  randomFor(1, 1).shuffle(values)
  expect([...values]).not.toEqual([...values.slice().sort()])
  expect([...values.slice().sort()]).toEqual(Array.from({ length: 100 }, (_, i) => i))
})
