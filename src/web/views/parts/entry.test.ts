import { expect, test } from 'vitest'
import { entryText, parseCount, parseEntry, parseTime } from './entry.ts'

test.each([
  ['2', { min: 2, max: 2, approximate: false }],
  ['2..3', { min: 2, max: 3, approximate: false }],
  ['2–3', { min: 2, max: 3, approximate: false }],
  ['6..', { min: 6, max: null, approximate: false }],
  ['6+', { min: 6, max: null, approximate: false }],
  ['..4', { min: null, max: 4, approximate: false }],
  ['about 15', { min: 15, max: 15, approximate: true }],
  ['environ 15', { min: 15, max: 15, approximate: true }],
])('the count %s', (text, value) => {
  expect(parseCount(text)).toEqual(value)
})

test.each(['-1', '3..2', 'many', '', '..', '2.5'])('no count: %s', (text) => {
  expect(parseCount(text)).toBeUndefined()
})

test.each([
  ['2025-04-15', '2025-04-15T00:00:00', '2025-04-16T00:00:00', 'day'],
  ['2025-04-15 00:40', '2025-04-15T00:40:00', '2025-04-15T00:41:00', 'minute'],
  ['2025-04-14T21:00..2025-04-15T06:00', '2025-04-14T21:00:00', '2025-04-15T06:00:00', 'part-of-day'],
  ['2025-04-14..2025-04-15', '2025-04-14T00:00:00', '2025-04-16T00:00:00', 'days'],
])('the time %s', (text, from, to, precision) => {
  expect(parseTime(text)).toEqual({ from, to, precision, approximate: false })
})

test.each(['2025-02-30', '2025-04-15T25:00', 'monday', '2025-04-15..2025-04-14', '1..2..3'])('no time: %s', (text) => {
  expect(parseTime(text)).toBeUndefined()
})

test('a place by its name goes out as written, a point as a place', () => {
  expect(parseEntry('place', ' Nîmes, FR ')).toBe('Nîmes, FR')
  expect(parseEntry('place', '43.84, 4.36 Nîmes')).toMatchObject({ name: 'Nîmes', lat: 43.84, lon: 4.36 })
})

test('names are told apart by commas', () => {
  expect(parseEntry('names', 'DDPF, KRX,, DDPF')).toEqual(['DDPF', 'KRX'])
  expect(parseEntry('names', ' , ')).toBeUndefined()
})

test('what is shown for a correction is read back as the same value', () => {
  for (const text of ['2', '2..3', '6..', 'about 15']) expect(entryText('count', parseCount(text))).toBe(text)
  for (const text of ['2025-04-15', '2025-04-15T00:40', '2025-04-14T21:00..2025-04-15T06:00'])
    expect(entryText('time', parseTime(text))).toBe(text)
})
