import { expect, test } from 'vitest'
import { instantsOf, intervalText } from './times.ts'

test.each([
  ['2025-04-14T21:00:00', '2025-04-14T22:00:00', '14 Apr 2025, 21:00 – 22:00'],
  ['2025-04-14T21:15:00', '2025-04-14T21:16:00', '14 Apr 2025, 21:15'],
  ['2025-04-14T22:00:00', '2025-04-15T06:00:00', '14 Apr 2025, 22:00 – 15 Apr 2025, 06:00'],
  ['2025-04-14T00:00:00', '2025-04-15T00:00:00', '14 Apr 2025'],
  ['2025-04-14', '2025-04-15', '14 Apr 2025'],
  ['2025-04-14T00:00:00', '2025-04-17T00:00:00', '14 Apr 2025 – 16 Apr 2025'],
  ['2025-04-01T00:00:00', '2025-05-01T00:00:00', 'April 2025'],
  ['2024-01-01T00:00:00', '2025-01-01T00:00:00', '2024'],
  ['2025-04-14', null, '14 Apr 2025'],
])('%s to %s reads %s', (from, to, text) => {
  expect(intervalText(from, to, 'en')).toBe(text)
})

test('French dates', () => {
  expect(intervalText('2025-04-14T21:00:00', '2025-04-14T22:00:00', 'fr')).toBe('14 avr. 2025, 21:00 – 22:00')
})

test('UTC is as sure as the country’s zones are', () => {
  const france = instantsOf('2025-04-14T21:00:00', 'FR')!
  expect([france.first.toISOString(), france.last.toISOString()]).toEqual(Array(2).fill('2025-04-14T19:00:00.000Z'))
  const states = instantsOf('2025-04-14T21:00:00', 'US')!
  expect(states.first.getTime()).toBeLessThan(states.last.getTime())
  expect(instantsOf('2025-04-14T21:00:00', null)).toBeNull()
})

test('summer time is that of the day', () => {
  expect(instantsOf('2025-01-14T21:00:00', 'FR')!.first.toISOString()).toBe('2025-01-14T20:00:00.000Z')
})
