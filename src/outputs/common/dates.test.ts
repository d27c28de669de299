import { expect, test } from 'vitest'
import type { TimeValue } from '../../model/desk.ts'
import { isoStart, startOf } from './dates.ts'
import { FR1, incident, one } from './sample.corpus.ts'

const when = (from: string | null, to: string | null, precision: TimeValue['precision'], approximate = false) =>
  startOf(incident(1, [FR1], { when: one({ from, to, precision, approximate }, [FR1]) }))

test.each([
  [when('2025-04-14T21:00:00', '2025-04-15T06:00:00', 'part-of-day'), '2025-04-14', ''],
  [when('2025-04-14', '2025-04-15', 'day', true), '2025-04-14', 'about 2025-04-14'],
  [when('2025-04-12', '2025-04-15', 'days'), '2025-04', 'between 2025-04-12 and 2025-04-14'],
  [when('2025-03-30', '2025-04-02', 'days'), '2025', 'between 2025-03-30 and 2025-04-01'],
  [when('2025-04-01T00:00:00', '2025-05-01T00:00:00', 'month'), '2025-04', 'between 2025-04-01 and 2025-04-30'],
  [when('2024-01-01', '2025-01-01', 'year'), '2024', 'between 2024-01-01 and 2024-12-31'],
  [when(null, '2024-01-01', 'unknown'), null, ''],
  [startOf(incident(1, [FR1], {})), null, ''],
  [startOf(incident(1, [FR1], { date: one('yesterday', [FR1]) })), null, ''],
])('%j is no more exact than it was told', (start, iso, approximate) => {
  expect([isoStart(start), start.approximate]).toEqual([iso, approximate])
})

test('the day that sources agree on wins over a wider time', () => {
  const fields = {
    date: one('2025-04-14', [FR1]),
    when: one({ from: '2025-04-01', to: '2025-05-01', precision: 'month' as const, approximate: false }, [FR1]),
  }
  expect(startOf(incident(1, [FR1], fields))).toEqual({ year: 2025, month: 4, day: 14, approximate: '' })
})
