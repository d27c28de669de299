import { expect, test } from 'vitest'
import { dragged, gripAt, keyed, snapped } from './brush.ts'
import { areaParam, filtersOf, periodParams } from './filters.ts'

const domain = { from: 0, to: 1000 }

test('a hand takes hold of an end, of the whole, or of nothing; a finger reaches farther', () => {
  expect(gripAt(50, null, 'mouse')).toBe('new')
  expect([12, 60, 97, 120].map((x) => gripAt(x, [10, 100], 'mouse'))).toEqual(['from', 'both', 'to', 'new'])
  expect(gripAt(116, [10, 100], 'touch')).toBe('to')
})

test('dragging draws, moves and stretches, and stays in what is shown', () => {
  const before = { from: 200, to: 400 }
  expect(dragged('new', null, 300, 100, domain)).toEqual({ from: 100, to: 300 })
  expect(dragged('both', before, 300, 350, domain)).toEqual({ from: 250, to: 450 })
  expect(dragged('both', before, 300, 2000, domain)).toEqual({ from: 800, to: 1000 })
  expect(dragged('from', before, 200, 500, domain)).toEqual({ from: 400, to: 500 })
  expect(dragged('to', before, 400, 5000, domain)).toEqual({ from: 200, to: 1000 })
})

test('keys move an end by a bar, ten bars, or to the border', () => {
  const at = (key: string) => keyed(key, 500, 10, 0, 900)
  expect(['ArrowLeft', 'ArrowRight', 'PageUp', 'Home', 'End'].map(at)).toEqual([490, 510, 600, 0, 900])
  expect(at('Tab')).toBeNull()
  expect(keyed('ArrowRight', 895, 10, 0, 900)).toBe(900)
})

test('a brush rests on whole hours or days, and never on nothing', () => {
  const hour = 3_600_000
  expect(snapped({ from: 1.4 * hour, to: 1.45 * hour }, hour)).toEqual({ from: hour, to: 2 * hour })
  expect(snapped({ from: 20 * hour, to: 50 * hour }, 24 * hour)).toEqual({ from: 24 * hour, to: 48 * hour })
})

test('the address keeps the filters, and nonsense in it is none', () => {
  const period = { from: Date.UTC(2025, 3, 14), to: Date.UTC(2025, 3, 15, 6) }
  expect(periodParams(period)).toEqual({ from: '2025-04-14', to: '2025-04-15T06:00' })
  const params = new URLSearchParams({
    ...(periodParams(period) as Record<string, string>),
    area: areaParam([1, 2, 3, 4])!,
    kind: 'arson',
  })
  expect(filtersOf(params)).toMatchObject({ period, area: [1, 2, 3, 4], server: { kind: 'arson', wave: null } })
  expect(filtersOf(new URLSearchParams('from=soon&area=1,2,x,4'))).toMatchObject({ period: null, area: null })
  expect(filtersOf(new URLSearchParams('from=2025-05-01&to=2025-04-01')).period).toBeNull()
})

test('one end of a period may stay open', () => {
  const { period } = filtersOf(new URLSearchParams('from=2025-04-14'))
  expect(periodParams(period)).toEqual({ from: '2025-04-14', to: null })
})
