import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { knox, knoxHere, nearRepeat, nearRepeatHere, pairCounts, poissonTail } from './knox.ts'
import type { Metric, SpaceTimeEvent } from './types.ts'

/** Four fires on one corner and its street in two days, one far away a week later. */
const FIRES: SpaceTimeEvent[] = [
  { x: 0, y: 0, time: 0 },
  { x: 0, y: 0, time: 1 },
  { x: 3, y: 4, time: 1 },
  { x: 6, y: 8, time: 2 },
  { x: 1000, y: 0, time: 9 },
]

const coordinate = fc.integer({ min: 0, max: 12 })
const events = fc.array(fc.record({ x: coordinate, y: coordinate, time: fc.integer({ min: 0, max: 6 }) }), {
  minLength: 2,
  maxLength: 25,
})

/** Every pair, one by one. */
function bruteForce(all: readonly SpaceTimeEvent[], space: number[], time: number[], metric: Metric): number[][] {
  const table = Array.from({ length: space.length + 1 }, () => Array<number>(time.length + 1).fill(0))
  const band = (ends: number[], value: number) => ends.filter((end) => value >= end).length
  for (const [i, a] of all.entries())
    for (const b of all.slice(i + 1)) {
      const [dx, dy] = [Math.abs(a.x - b.x), Math.abs(a.y - b.y)]
      const apart = metric === 'manhattan' ? dx + dy : Math.sqrt(dx * dx + dy * dy)
      table[band(space, apart)]![band(time, Math.abs(a.time - b.time))]!++
    }
  return table
}

describe('counts of pairs', () => {
  test('by hand: bands are half-open', () => {
    // Distances: 0 once, 5 three times, 10 twice; 10 is not in [5, 10).
    expect(pairCounts(FIRES, { space: [0.5, 10], time: [1, 2] })).toEqual([
      [0, 1, 0],
      [1, 2, 0],
      [0, 1, 5],
    ])
  })

  test('equal brute force', () => {
    const metric = fc.constantFrom<Metric>('euclidean', 'manhattan')
    fc.assert(
      fc.property(events, metric, (all, by) => {
        expect(pairCounts(all, { space: [0.5, 3, 5], time: [1, 3] }, by)).toEqual(
          bruteForce(all, [0.5, 3, 5], [1, 3], by),
        )
      }),
    )
  })

  test('by the great circle: a degree of longitude is 111 km at the equator and half of that at 60 degrees', () => {
    const at = (y: number) => [0, 1].map((x): SpaceTimeEvent => ({ x, y, time: 0 }))
    const close = (y: number, km: number) => pairCounts(at(y), { space: [km], time: [1] }, 'great-circle')[0]![0]
    expect([close(0, 111.1), close(0, 111.3), close(60, 55.5), close(60, 55.7)]).toEqual([0, 1, 0, 1])
  })

  test('across the date line', () => {
    const pair = [179.9, -179.9].map((x): SpaceTimeEvent => ({ x, y: 0, time: 0 }))
    expect(pairCounts(pair, { space: [23], time: [1] }, 'great-circle')[0]![0]).toBe(1)
  })

  test('bands that do not rise and numbers that are none are refused', () => {
    expect(() => pairCounts(FIRES, { space: [2, 1], time: [1] })).toThrow(RangeError)
    expect(() => pairCounts([...FIRES, { x: Number.NaN, y: 0, time: 0 }], { space: [1], time: [1] })).toThrow(
      /row 5: x/,
    )
    expect(() => pairCounts(FIRES.slice(0, 1), { space: [1], time: [1] })).toThrow(/two events/)
  })
})

describe('Knox test', () => {
  test('by hand: limits belong to "close"', () => {
    const { observed, closeInSpace, closeInTime, expected, pairs } = knoxHere(FIRES, { space: 5, time: 1 })
    // Close in space: 0–1, 0–2, 1–2, 2–3; in time: 0–1, 0–2, 1–2, 1–3, 2–3; in both: 0–1, 0–2, 1–2, 2–3.
    expect({ observed, closeInSpace, closeInTime, expected, pairs }).toEqual({
      observed: 4,
      closeInSpace: 4,
      closeInTime: 5,
      expected: 2,
      pairs: 10,
    })
  })

  test('p by permutation comes near the share of all 120 orders of five times', () => {
    const times = FIRES.map((event) => event.time)
    const orders = permutations([0, 1, 2, 3, 4])
    const counts = orders.map((order) => {
      const dealt = FIRES.map((event, i) => ({ ...event, time: times[order[i]!]! }))
      return knoxHere(dealt, { space: 5, time: 1 }, { permutations: 1 }).observed
    })
    const exact = counts.filter((count) => count >= 4).length / orders.length
    const { p } = knoxHere(FIRES, { space: 5, time: 1 }, { permutations: 9999 })
    // Three standard deviations of a share of 9,999.
    expect(Math.abs(p - exact)).toBeLessThan(3 * Math.sqrt((exact * (1 - exact)) / 9999))
  })

  test('p is above 0 and at most 1, whatever the table', () => {
    fc.assert(
      fc.property(events, fc.nat(1000), (all, seed) => {
        const { p, pPoisson } = knoxHere(all, { space: 3, time: 1 }, { permutations: 19, seed })
        expect(p).toBeGreaterThan(0)
        expect(p).toBeLessThanOrEqual(1)
        expect(pPoisson).toBeLessThanOrEqual(1)
      }),
    )
  })

  test('the upper tail of the Poisson distribution', () => {
    // 1 - e^-2 (1 + 2 + 2); e^-1 sum from 3 on.
    expect(poissonTail(3, 2)).toBeCloseTo(1 - 5 * Math.exp(-2), 12)
    expect(poissonTail(1, 10)).toBeCloseTo(1 - Math.exp(-10), 12)
    expect(poissonTail(0, 3)).toBe(1)
    expect(poissonTail(5, 0)).toBe(0)
  })
})

describe('near repeats', () => {
  const bands = { space: [0.5, 6], time: [1, 2] }

  test('the same whatever the order of the rows', () => {
    fc.assert(
      fc.property(events, fc.nat(1000), (all, seed) => {
        const options = { permutations: 19, seed }
        expect(nearRepeatHere(all.toReversed(), bands, options)).toEqual(nearRepeatHere(all, bands, options))
      }),
      { numRuns: 30 },
    )
  })

  test('the same whatever the number of threads', async () => {
    const here = nearRepeatHere(FIRES, bands, { permutations: 99, seed: 5 })
    for (const workers of [1, 2, 3])
      expect(await nearRepeat(FIRES, bands, { permutations: 99, seed: 5, workers })).toEqual(here)
    const close = { space: 5, time: 1 }
    expect(await knox(FIRES, close, { workers: 2 })).toEqual(knoxHere(FIRES, close))
  })

  test('the means of a row add up to its pairs, for permutations move pairs between times only', () => {
    const { cells } = nearRepeatHere(FIRES, bands, { permutations: 99 })
    for (const row of cells)
      expect(row.reduce((sum, cell) => sum + cell.expected, 0)).toBeCloseTo(
        row.reduce((sum, cell) => sum + cell.observed, 0),
        9,
      )
  })

  test('progress ends at the number of permutations', async () => {
    const told: number[] = []
    await nearRepeat(FIRES, bands, { permutations: 50, workers: 2, onProgress: (done) => told.push(done) })
    expect(told.at(-1)).toBe(50)
    expect(told).toEqual(told.toSorted((a, b) => a - b))
  })
})

function permutations(values: number[]): number[][] {
  if (values.length === 0) return [[]]
  return values.flatMap((value, i) => permutations(values.toSpliced(i, 1)).map((rest) => [value, ...rest]))
}
