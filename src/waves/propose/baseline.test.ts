import { expect, test } from 'vitest'
import { burstP } from './baseline.ts'

test('two on one day of a year are rare: about twice the days over the period', () =>
  expect(burstP([100, 100.5], 100, 1, [0, 365], 1)).toBeLessThan(0.02))

test('two on one day are nothing where every day has one', () => {
  const daily = Array.from({ length: 60 }, (_, i) => i)
  expect(
    burstP(
      [...daily, 30.5].sort((a, b) => a - b),
      30,
      1,
      [0, 60],
      1,
    ),
  ).toBeGreaterThan(0.5)
})

test('the same seed gives the same share, and a wave always counts itself', () => {
  const times = [5, 5.1, 5.2, 40, 80]
  const share = burstP(times, 5, 1, [0, 90], 3)
  expect(share).toBe(burstP(times, 5, 1, [0, 90], 3))
  expect(share).toBeGreaterThan(0)
})

test('of a class with many only those near in time are dated anew', () => {
  const times = Array.from({ length: 5000 }, (_, i) => i / 5)
  expect(burstP(times, 500, 1, [0, 1000], 1)).toBeGreaterThan(0.5)
})
