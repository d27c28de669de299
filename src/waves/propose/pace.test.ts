import { expect, test } from 'vitest'
import { densityAt, pace } from './pace.ts'
import { WEIGHTS } from './weights.ts'

test('two hours far apart have the density of their distance', () =>
  expect(pace(WEIGHTS, 0, 1 / 24, 3, 3 + 1 / 24)).toBeCloseTo(densityAt(WEIGHTS, 3), 3))

test('the mean over two days is that of a sum over their hours', () => {
  const steps = 200
  let total = 0
  for (let i = 0; i < steps; i++) for (let j = 0; j < steps; j++) total += densityAt(WEIGHTS, Math.abs((i - j) / steps))
  expect(pace(WEIGHTS, 10, 11, 10, 11)).toBeCloseTo(total / steps ** 2, 2)
})

test('the density adds up to one over both sides', () => {
  const step = 0.001
  let total = 0
  for (let days = step / 2; days < 100; days += step) total += 2 * step * densityAt(WEIGHTS, days)
  expect(total).toBeCloseTo(1, 3)
})

test('later is rarer, and never impossible', () => {
  const densities = [0, 1, 3, 8, 1000].map((days) => pace(WEIGHTS, 0, 1, days, days + 1))
  expect(densities).toEqual(densities.toSorted((a, b) => b - a))
  expect(densities.at(-1)).toBeGreaterThan(0)
})
