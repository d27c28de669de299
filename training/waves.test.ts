import { expect, test } from 'vitest'
import { inTrainingYears, surprise } from './waves.ts'

test('odd years train', () => expect([2000, 2001].map(inTrainingYears)).toEqual([false, true]))

test('a temper that fits surprises less', () => {
  const outcomes = [
    { odds: 10, right: true },
    { odds: 10, right: false },
  ]
  expect(surprise(outcomes, 0)).toBeCloseTo(Math.LN2)
  expect(surprise(outcomes, 0.1)).toBeLessThan(surprise(outcomes, 1))
})
