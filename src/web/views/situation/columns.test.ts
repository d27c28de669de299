import { expect, test } from 'vitest'
import type { PointColumns } from '../../contract.ts'
import { histogram, unitFor } from './bins.ts'
import { clusterIndex } from './clusters.ts'
import { narrow, offKey, pointsOf, unplaced } from './columns.ts'

const HOUR = 3_600_000
const DAY = 24 * HOUR
const night = Date.UTC(2025, 3, 14)

interface One {
  readonly precision: PointColumns['precision'][number]
  readonly lat?: number
  readonly lon?: number
  readonly from?: string | null
  readonly country?: string | null
}

function columnsOf(ones: readonly One[]): PointColumns {
  const of = <T>(value: (one: One, i: number) => T) => ones.map(value)
  return {
    revision: 1,
    id: of((_, i) => `I-00000${i}`),
    lat: of(({ lat }) => lat ?? null),
    lon: of(({ lon }) => lon ?? null),
    precision: of(({ precision }) => precision),
    from: of(({ from }) => (from === undefined ? '2025-04-14T21:00:00' : from)),
    to: of(() => null),
    kind: of(() => 'arson'),
    target: of(() => 'prison'),
    state: of(() => 'proposed'),
    wave: of(() => null),
    label: of(() => 'Town'),
    country: of(({ country }) => country ?? 'FR'),
  }
}

const points = pointsOf(
  columnsOf([
    { precision: 'site', lat: 45, lon: 5, from: '2025-04-14T21:00:00' },
    { precision: 'place', lat: 46, lon: 6, from: '2025-04-15T01:00:00' },
    { precision: 'country', lat: 46.6, lon: 2.2, from: '2025-04-14T23:00:00' },
    { precision: 'unresolved', from: null, country: null },
    { precision: 'place', from: '2025-04-13' },
  ]),
)
const ids = (indexes: readonly number[]) => indexes.map((i) => points.columns.id[i])

test('newest first, undated last', () => {
  expect(ids([...points.order])).toEqual(['I-000001', 'I-000002', 'I-000000', 'I-000004', 'I-000003'])
})

test('a country gets no dot, not even with coordinates', () => {
  expect([...points.placed]).toEqual([1, 1, 0, 0, 0])
  expect([2, 3, 4].map((i) => offKey(points, i))).toEqual(['country:FR', 'unresolved', 'no-coordinates'])
  expect(unplaced(points, [0, 1, 2, 3, 4]).map(({ key, count }) => [key, count])).toEqual([
    ['country:FR', 1],
    ['no-coordinates', 1],
    ['unresolved', 1],
  ])
})

test('a period narrows list and map, not the timeline; an area narrows list and timeline, not the map', () => {
  const period = { from: night, to: night + DAY }
  const byTime = narrow(points, { period, area: null, off: null })
  expect(ids(byTime.list)).toEqual(['I-000002', 'I-000000'])
  expect(byTime.timeline).toHaveLength(5)
  const byArea = narrow(points, { period: null, area: [4, 44, 5.5, 45.5], off: null })
  expect(ids(byArea.list)).toEqual(['I-000000'])
  expect(byArea.map).toHaveLength(5)
})

test('an area may cross the date line', () => {
  expect(ids(narrow(points, { period: null, area: [170, 0, 5.5, 60], off: null }).list)).toEqual(['I-000000'])
})

test('bars begin with calendar units and count what is within the period', () => {
  const found = histogram(points, [0, 1, 2, 3, 4], { from: night, to: night + DAY }, null)!
  expect(found.unit).toBe('hour')
  expect(found.undated).toBe(1)
  expect(found.bars.reduce((sum, { count }) => sum + count, 0)).toBe(4)
  expect(found.bars.reduce((sum, { within }) => sum + within, 0)).toBe(2)
  expect(new Set(found.bars.map(({ from }) => from % HOUR))).toEqual(new Set([0]))
})

test('a few old incidents do not squash the night into one bar', () => {
  const ones = Array.from({ length: 40 }, (_, i) => ({
    precision: 'site' as const,
    from: i === 0 ? '2003-01-01' : `2025-04-14T${String(10 + (i % 12))}:00:00`,
  }))
  const old = pointsOf(columnsOf(ones))
  const found = histogram(old, [...old.order], null, null)!
  expect(found.unit).toBe('hour')
  expect([found.before, found.after]).toEqual([1, 0])
})

test('the unit of a bar grows with the stretch', () => {
  const units = [1, 30, 300, 3000, 30_000].map((days) => unitFor({ from: 0, to: days * DAY }))
  expect(units).toEqual(['hour', 'day', 'week', 'quarter', 'year'])
})

test('marks say what they are; a group of one point cannot be opened', () => {
  const same = { lat: 45, lon: 5 }
  const drawn = pointsOf(
    columnsOf([
      { precision: 'place', ...same },
      { precision: 'place', ...same },
      { precision: 'site', lat: 10, lon: 10 },
    ]),
  )
  const marks = clusterIndex(drawn, [0, 1, 2])([-180, -80, 180, 80], 5)
  expect(marks.map(({ kind, count, opensAt }) => ({ kind, count, opensAt }))).toEqual(
    expect.arrayContaining([
      { kind: 'cluster', count: 2, opensAt: null },
      { kind: 'site', count: 1, opensAt: null },
    ]),
  )
})
