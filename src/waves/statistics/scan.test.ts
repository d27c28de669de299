import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { Limits, logLikelihoodRatio } from './likelihood.ts'
import { neighboursOf } from './neighbours.ts'
import { type PopulationRow, permutationScan, permutationScanHere, poissonScan, poissonScanHere } from './scan.ts'
import { spaceOf } from './space.ts'
import type { Point, SpaceTimeEvent } from './types.ts'

const coordinate = fc.integer({ min: 0, max: 5 })
const few = { permutations: 9 }

/** Circles around each point that hold whole distances: sets of the points' numbers. */
function circles(points: readonly Point[]): number[][] {
  const unique = new Map<string, number[]>()
  for (const a of points)
    for (const b of points) {
      const radius = (a.x - b.x) ** 2 + (a.y - b.y) ** 2
      const inside = points.flatMap((c, i) => ((a.x - c.x) ** 2 + (a.y - c.y) ** 2 <= radius ? [i] : []))
      unique.set(inside.join(), inside)
    }
  return [...unique.values()]
}

const sum = (values: readonly number[]): number => values.reduce((a, b) => a + b, 0)

describe('logarithm of the likelihood ratio', () => {
  test('by hand', () => {
    // 10 of 20 cases where 5 were expected: 10 ln 2 + 10 ln (10 / 15).
    expect(logLikelihoodRatio(10, 5, 20)).toBeCloseTo(10 * Math.log(2) + 10 * Math.log(10 / 15), 12)
    expect(logLikelihoodRatio(20, 5, 20)).toBeCloseTo(20 * Math.log(4), 12)
    expect(logLikelihoodRatio(5, 5, 20)).toBe(0)
    expect(logLikelihoodRatio(3, 5, 20)).toBe(0)
  })

  test('no window that beats a ratio is above the limit for it', () => {
    const share = fc.double({ min: 1e-6, max: 0.999, noNaN: true })
    fc.assert(
      fc.property(
        fc.integer({ min: 2, max: 300 }),
        share,
        share,
        fc.double({ min: 0, max: 60, noNaN: true }),
        (total, a, b, ratio) => {
          const cases = Math.max(2, Math.round(a * total))
          const expected = b * cases
          const limits = new Limits(total)
          const row = limits.row(ratio)
          limits.tighten(row, ratio, cases)
          if (logLikelihoodRatio(cases, expected, total) > ratio) expect(expected).toBeLessThanOrEqual(row[cases]!)
        },
      ),
      { numRuns: 1000 },
    )
  })
})

describe('neighbours', () => {
  test('come in order of distance, ties together, within the limits', () => {
    const points = [
      { x: 0, y: 0 },
      { x: 1, y: 0 },
      { x: 0, y: 1 },
      { x: 3, y: 0 },
    ]
    const list = (weightMax: number, radiusMax: number) => {
      const { start, entries } = neighboursOf(spaceOf(points, 'euclidean'), [1, 1, 1, 1], { weightMax, radiusMax })
      return [...entries.slice(start[0]!, start[1]!)]
    }
    expect(list(4, 9)).toEqual([0, ~1, 2, 3])
    expect(list(4, 2)).toEqual([0, ~1, 2])
    expect(list(3, 9)).toEqual([0, ~1, 2])
    // Two places at one distance enter together or not at all.
    expect(list(2, 9)).toEqual([0])
  })
})

describe('Poisson scan of space', () => {
  const row = fc.record({ x: coordinate, y: coordinate, cases: fc.nat(8), population: fc.integer({ min: 1, max: 50 }) })
  const tables = fc
    .array(row, { minLength: 2, maxLength: 12 })
    .filter((rows) => sum(rows.map((r) => r.cases)) >= 2 && new Set(rows.map((r) => `${r.x} ${r.y}`)).size > 1)

  function bruteForce(rows: readonly PopulationRow[]): number {
    const [cases, people] = [sum(rows.map((r) => r.cases)), sum(rows.map((r) => r.population))]
    const ratios = circles(rows).map((inside) => {
      const [c, n] = [sum(inside.map((i) => rows[i]!.cases)), sum(inside.map((i) => rows[i]!.population))]
      return n <= people / 2 && c > 1 ? logLikelihoodRatio(c, (n / people) * cases, cases) : 0
    })
    return Math.max(...ratios)
  }

  test('finds the best circle that brute force finds', () => {
    fc.assert(
      fc.property(tables, (rows) => {
        const { clusters } = poissonScanHere(rows, few)
        expect(clusters[0]?.logLikelihoodRatio ?? 0).toBeCloseTo(bruteForce(rows), 9)
      }),
    )
  })

  test('clusters share no place, fall in likelihood, and add up', () => {
    fc.assert(
      fc.property(tables, (rows) => {
        const { clusters, cases } = poissonScanHere(rows, few)
        const inside = clusters.flatMap((cluster) => cluster.rows)
        expect(new Set(inside).size).toBe(inside.length)
        for (const [i, cluster] of clusters.entries()) {
          expect(cluster.cases).toBe(sum(cluster.rows.map((r) => rows[r]!.cases)))
          expect(logLikelihoodRatio(cluster.cases, cluster.expected, cases)).toBeCloseTo(cluster.logLikelihoodRatio, 9)
          expect(cluster.logLikelihoodRatio).toBeLessThanOrEqual(
            clusters[i - 1]?.logLikelihoodRatio ?? Number.POSITIVE_INFINITY,
          )
          expect(cluster.p).toBeGreaterThan(0)
          expect(cluster.p).toBeLessThanOrEqual(1)
        }
      }),
    )
  })

  test('refuses cases without population, fractions of cases, one place', () => {
    const two = [
      { x: 0, y: 0, cases: 2, population: 0 },
      { x: 1, y: 0, cases: 2, population: 9 },
    ]
    expect(() => poissonScanHere(two, few)).toThrow(/2 cases without population at 0, 0/)
    expect(() => poissonScanHere([{ x: 0, y: 0, cases: 1.5, population: 9 }, two[1]!], few)).toThrow(/row 0: cases/)
    expect(() => poissonScanHere([two[1]!, two[1]!], few)).toThrow(/one place/)
  })
})

describe('Poisson scan of space and time', () => {
  const counts = fc.array(fc.nat(6), { minLength: 12, maxLength: 12 }).filter((c) => sum(c) >= 2)
  const places: Point[] = [
    { x: 0, y: 0 },
    { x: 2, y: 0 },
    { x: 5, y: 1 },
  ]
  const rowsOf = (cases: readonly number[]): PopulationRow[] =>
    cases.map((n, i) => ({ ...places[i % 3]!, time: 2000 + Math.floor(i / 3), cases: n, population: 10 + (i % 5) }))

  test('finds the best cylinder that brute force finds, of at most half of the years', () => {
    fc.assert(
      fc.property(counts, (cases) => {
        const rows = rowsOf(cases)
        const [total, people] = [sum(cases), sum(rows.map((r) => r.population))]
        let best = 0
        for (const inside of circles(places))
          for (let from = 2000; from < 2004; from++)
            for (let to = from; to < Math.min(2004, from + 2); to++) {
              const here = rows.filter((r, i) => inside.includes(i % 3) && r.time! >= from && r.time! <= to)
              const allYears = sum(rows.filter((_, i) => inside.includes(i % 3)).map((r) => r.population))
              const [c, n] = [sum(here.map((r) => r.cases)), sum(here.map((r) => r.population))]
              if (allYears <= people / 2 && c > 1)
                best = Math.max(best, logLikelihoodRatio(c, (n / people) * total, total))
            }
        expect(poissonScanHere(rows, few).clusters[0]?.logLikelihoodRatio ?? 0).toBeCloseTo(best, 9)
      }),
    )
  })
})

describe('space-time permutation scan', () => {
  const event = fc.record({ x: coordinate, y: coordinate, time: fc.integer({ min: 0, max: 9 }) })
  const tables = fc
    .array(event, { minLength: 3, maxLength: 25 })
    .filter((all) => new Set(all.map((e) => `${e.x} ${e.y}`)).size > 1 && new Set(all.map((e) => e.time)).size > 1)

  function bruteForce(all: readonly SpaceTimeEvent[], duration: number): number {
    const times = all.map((e) => e.time)
    const [first, last] = [Math.min(...times), Math.max(...times)]
    let best = 0
    for (const inside of circles(all)) {
      if (inside.length > all.length / 2) continue
      for (let from = first; from <= last; from++)
        for (let to = from; to <= Math.min(last, from + duration - 1); to++) {
          const within = (e: SpaceTimeEvent) => e.time >= from && e.time <= to
          const cases = inside.filter((i) => within(all[i]!)).length
          const expected = (inside.length * all.filter(within).length) / all.length
          if (cases > 1) best = Math.max(best, logLikelihoodRatio(cases, expected, all.length))
        }
    }
    return best
  }

  test('finds the best cylinder that brute force finds, whatever the longest window', () => {
    fc.assert(
      fc.property(tables, fc.integer({ min: 1, max: 10 }), (all, maxDuration) => {
        const { clusters, limits } = permutationScanHere(all, { ...few, maxDuration })
        expect(clusters[0]?.logLikelihoodRatio ?? 0).toBeCloseTo(bruteForce(all, limits.duration!), 9)
      }),
      { numRuns: 300 },
    )
  })

  test('replications are the same scan of other times', () => {
    // The p-value of the best window is the share of replications that reach it: were the fast scan to miss windows there, p would fall.
    const all = Array.from(
      { length: 40 },
      (_, i): SpaceTimeEvent => ({ x: i % 7, y: (i * 3) % 5, time: (i * 11) % 13 }),
    )
    const { clusters } = permutationScanHere(all, { permutations: 499 })
    expect(clusters[0]!.p).toBeGreaterThan(0.02)
  })

  test('finds a wave that was put in, and nothing else', () => {
    const quiet = Array.from(
      { length: 200 },
      (_, i): SpaceTimeEvent => ({ x: (i * 37) % 101, y: (i * 53) % 97, time: (i * 17) % 90 }),
    )
    const wave = Array.from(
      { length: 12 },
      (_, i): SpaceTimeEvent => ({ x: 50 + (i % 4), y: 50 + (i % 3), time: 40 + (i % 2) }),
    )
    const { clusters } = permutationScanHere([...quiet, ...wave], { permutations: 199 })
    expect(clusters[0]).toMatchObject({ from: 40, to: 41, p: 0.005 })
    expect(wave.filter((_, i) => clusters[0]!.rows.includes(200 + i)).length).toBeGreaterThanOrEqual(11)
    expect(clusters[1]!.p).toBeGreaterThan(0.05)
  })

  test('the same whatever the order of the rows', () => {
    fc.assert(
      fc.property(tables, fc.nat(1000), (all, seed) => {
        const plain = (rows: SpaceTimeEvent[]) =>
          permutationScanHere(rows, { ...few, seed }).clusters.map(({ rows: inside, ...cluster }) => ({
            ...cluster,
            n: inside.length,
          }))
        expect(plain(all.toReversed())).toEqual(plain(all))
      }),
      { numRuns: 50 },
    )
  })

  test('refuses one place, one day, one event', () => {
    const at = (x: number, time: number): SpaceTimeEvent => ({ x, y: 0, time })
    expect(() => permutationScanHere([at(0, 0), at(0, 1)])).toThrow(/one place/)
    expect(() => permutationScanHere([at(0, 0), at(1, 0.5)])).toThrow(/one unit of time/)
    expect(() => permutationScanHere([at(0, 0)])).toThrow(/two cases/)
    expect(() => permutationScanHere([at(0, 0), at(1, Number.POSITIVE_INFINITY)])).toThrow(/row 1: time/)
    expect(() => permutationScanHere([at(0, 0), at(1, 1.7e12)])).toThrow(/units of time/)
  })
})

test('scans give the same whatever the number of threads', async () => {
  const all = Array.from({ length: 60 }, (_, i): SpaceTimeEvent => ({ x: i % 9, y: (i * 7) % 11, time: (i * 5) % 17 }))
  const rows = all.map(({ x, y }, i): PopulationRow => ({ x, y, cases: i % 4, population: 10 + (i % 3) }))
  const options = { permutations: 60, seed: 3 }
  for (const workers of [1, 2, 3]) {
    expect(await permutationScan(all, { ...options, workers })).toEqual(permutationScanHere(all, options))
    expect(await poissonScan(rows, { ...options, workers })).toEqual(poissonScanHere(rows, options))
  }
})
