import { expect, test } from 'vitest'
import type { GtdRecords } from './gtd-incidents.ts'
import { ordinaryStream } from './wave-stream.ts'
import { alone, f1Of, pairScore } from './waves.ts'

const incidents = ordinaryStream({ incidents: 5, days: 10, countries: 1 }, 1)
const records: GtdRecords = {
  incidents,
  wave: ['a', 'a', 'a', 'b', 'c'],
  year: [2000, 2000, 2000, 2001, 2001],
  id: ['1', '2', '3', '4', '5'],
}

test('pairs of a proposal against pairs of a group', () => {
  const pairs = pairScore(records, [{ members: [0, 1, 3] }], () => true)
  expect(pairs).toEqual({ right: 1, extra: 2, missed: 2 })
  expect(f1Of(pairs)).toBeCloseTo(2 / 6)
})

test('only the years asked for count', () =>
  expect(pairScore(records, [{ members: [3, 4] }], (year) => year === 2001)).toEqual({ right: 0, extra: 1, missed: 0 }))

test('the background is what is related to nothing', () =>
  expect(alone(records).map(({ serial }) => serial)).toEqual([3, 4]))

test('a stream has as many incidents as asked for, of one seed the same, within its days', () => {
  const stream = ordinaryStream({ incidents: 200, days: 30, countries: 3 }, 5)
  expect(stream).toEqual(ordinaryStream({ incidents: 200, days: 30, countries: 3 }, 5))
  expect(
    stream
      .map(({ when }) => when!.from!)
      .toSorted()
      .at(-1)! < '2015-01-31',
  ).toBe(true)
})
