import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { DeskSummary } from '../../../desk/summary.ts'
import type { PlacePrecision } from '../../../model/reading.ts'
import { Columns, type Row as ServerRow } from '../../../server/index/columns.ts'
import { filtered } from '../../../server/index/filter.ts'
import { pointsOf as serverPoints } from '../../../server/index/points.ts'
import { filter, row } from '../../../server/index/rows.corpus.ts'
import { histogram, unitFor } from './bins.ts'
import { clusterIndex } from './clusters.ts'
import { idOf, indexOf, offKey, type Points, pointsOf, rowOf, unplaced } from './columns.ts'
import { type Narrowing, narrow } from './narrow.ts'

const HOUR = 3_600_000
const DAY = 24 * HOUR
const night = Date.UTC(2025, 3, 14)

interface One {
  readonly precision: PlacePrecision
  readonly lat?: number
  readonly lon?: number
  readonly from?: string | null
  readonly country?: string | null
}

/** As the server sends them. */
function sent(rows: readonly ServerRow[]): { columns: Columns; points: Points } {
  const columns = new Columns()
  columns.fill(rows)
  const answer = JSON.stringify(serverPoints(columns, filtered(columns, {}), 1))
  return { columns, points: pointsOf(JSON.parse(answer)) }
}

function rowFrom({ precision, lat, lon, from, country }: One, i: number): ServerRow {
  const begins = from === undefined ? '2025-04-14T21:00:00' : from
  const where = { name: 'Town', precision, country: country === undefined ? 'FR' : country, region: null }
  const summary = {
    serial: i,
    when: begins && { from: begins, to: null, precision: 'minute', approximate: false },
    where: { ...where, lat: lat ?? null, lon: lon ?? null, geonames: null },
    kinds: ['arson', 'shooting'],
    targets: ['prison', 'vehicle'],
    state: 'proposed',
    past: false,
  }
  return { summary: summary as unknown as DeskSummary, wave: i === 0 ? 'W-000001' : null }
}

const of = (ones: readonly One[]) => sent(ones.map(rowFrom)).points
const points = of([
  { precision: 'site', lat: 45, lon: 5, from: '2025-04-14T21:00:00' },
  { precision: 'place', lat: 46.123456, lon: -6, from: '2025-04-15T01:00:00' },
  { precision: 'country', lat: 46.6, lon: 2.2, from: '2025-04-14T23:00:00' },
  { precision: 'unresolved', from: null, country: null },
  { precision: 'place', from: '2025-04-13' },
])
const ids = (indexes: Iterable<number>) => Array.from(indexes, (i) => idOf(points, i))
const at = (serial: number) => indexOf(points, `I-00000${serial}`)
const all = Uint32Array.of(0, 1, 2, 3, 4)
const WIDE: Narrowing = { choices: {}, period: null, area: null, off: null }

test('newest first, undated last', () => {
  expect(ids(all)).toEqual(['I-000001', 'I-000002', 'I-000000', 'I-000004', 'I-000003'])
})

test('a row says what the server sent', () => {
  expect(rowOf(points, at(0))).toEqual({
    id: 'I-000000',
    label: 'Town',
    from: '2025-04-14T21:00:00',
    to: null,
    kinds: ['shooting', 'arson'],
    targets: ['prison', 'vehicle'],
    state: 'proposed',
    wave: 'W-000001',
    precision: 'site',
    country: 'FR',
  })
  // A date alone is that day.
  expect(rowOf(points, at(4))).toMatchObject({ from: '2025-04-13T00:00:00', to: '2025-04-14T00:00:00', wave: null })
  expect(rowOf(points, at(3))).toMatchObject({ from: null, to: null, country: null })
  expect(indexOf(points, 'I-000009')).toBe(-1)
})

test('a country gets no dot, not even with coordinates', () => {
  expect([0, 1, 2, 3, 4].map((serial) => points.placed[at(serial)])).toEqual([1, 1, 0, 0, 0])
  expect([2, 3, 4].map((serial) => offKey(points, at(serial)))).toEqual(['country:FR', 'unresolved', 'no-coordinates'])
  expect(unplaced(points, all).map(({ key, count }) => [key, count])).toEqual([
    ['country:FR', 1],
    ['no-coordinates', 1],
    ['unresolved', 1],
  ])
})

test('filters on the screen find what the same filters find on the server', () => {
  const list = (words: readonly string[] | undefined) => words?.join(',') ?? null
  const day = (text: string | undefined, otherwise: number) => (text ? Date.parse(`${text.slice(0, 10)}Z`) : otherwise)
  fc.assert(
    fc.property(fc.uniqueArray(row, { selector: ({ summary }) => summary.serial }), filter, (rows, asked) => {
      const { q, placed, ...known } = asked
      const { columns, points } = sent(rows)
      const { wave, kind, target, country, state, past, from, to } = known
      const period = from || to ? { from: day(from, -1e15), to: day(to, 1e15) } : null
      const choices = {
        wave: list(wave),
        kind: list(kind),
        target: list(target),
        country: list(country),
        state: list(state),
        past: past === undefined ? null : String(past),
      }
      const found = narrow(points, { ...WIDE, choices, period }).list
      const expected = Array.from(filtered(columns, known), (slot) => columns.serials[slot])
      expect(Array.from(found, (i) => points.wide.id[i])).toEqual(expected)
    }),
    { numRuns: 300 },
  )
})

test('a period narrows list and map, not the timeline; an area narrows list and timeline, not the map', () => {
  const period = { from: night, to: night + DAY }
  const byTime = narrow(points, { ...WIDE, period })
  expect(ids(byTime.list)).toEqual(['I-000002', 'I-000000'])
  expect(byTime.timeline).toHaveLength(5)
  const byArea = narrow(points, { ...WIDE, area: [4, 44, 5.5, 45.5] })
  expect(ids(byArea.list)).toEqual(['I-000000'])
  expect(byArea.map).toHaveLength(5)
})

test('an area may cross the date line', () => {
  expect(ids(narrow(points, { ...WIDE, area: [170, 0, 5.5, 45.5] }).list)).toEqual(['I-000000'])
})

test('bars begin with calendar units and count what is within the period', () => {
  const found = histogram(points, all, { from: night, to: night + DAY }, null)!
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
  const old = of(ones)
  const found = histogram(old, Uint32Array.from(ones.keys()), null, null)!
  expect(found.unit).toBe('hour')
  expect([found.before, found.after]).toEqual([1, 0])
})

test('the unit of a bar grows with the stretch', () => {
  const units = [1, 30, 300, 3000, 30_000].map((days) => unitFor({ from: 0, to: days * DAY }))
  expect(units).toEqual(['hour', 'day', 'week', 'quarter', 'year'])
})

test('marks say what they are; a group of one point cannot be opened', () => {
  const same = { lat: 45, lon: 5 }
  const drawn = of([
    { precision: 'place', ...same },
    { precision: 'place', ...same },
    { precision: 'site', lat: 10, lon: 10 },
  ])
  const marks = clusterIndex(drawn, Uint32Array.of(0, 1, 2))([-180, -80, 180, 80], 5)
  expect(marks.map(({ kind, count, opensAt }) => ({ kind, count, opensAt }))).toEqual(
    expect.arrayContaining([
      { kind: 'cluster', count: 2, opensAt: null },
      { kind: 'site', count: 1, opensAt: null },
    ]),
  )
})
