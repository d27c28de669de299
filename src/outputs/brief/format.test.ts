import { describe, expect, test } from 'vitest'
import {
  countText,
  dtg,
  localInstant,
  numberText,
  type Print,
  percentText,
  published,
  rangeOf,
  timeText,
} from './format.ts'
import { fragments } from './typeset.ts'
import { en } from './words/en.ts'
import { fr } from './words/fr.ts'

const EN: Print = { language: 'en', words: en, zone: 'Europe/Paris' }
const FR: Print = { language: 'fr', words: fr, zone: 'Europe/Paris' }
const time = (from: string | null, to: string | null, precision: string, approximate = false) =>
  ({ from, to, precision, approximate }) as Parameters<typeof timeText>[0]

test('date-time groups are in UTC, local times name their zone', () => {
  expect(dtg('2025-04-14T21:30:00Z')).toBe('142130Z APR 25')
  expect(localInstant('2025-04-14T21:30:00Z', EN)).toBe('14/04/2025 23:30 (CEST)')
  expect(localInstant('2025-04-14T21:30:00Z', FR)).toBe('14/04/2025 23h30 (CEST)')
  expect(localInstant('2025-01-14T21:30:00Z', { ...EN, zone: 'America/New_York' })).toBe('14/01/2025 16:30 (EST)')
  expect(localInstant('2025-01-14T21:30:00Z', { ...EN, zone: 'Asia/Kolkata' })).toBe('15/01/2025 03:00 (UTC+5:30)')
  expect(dtg('no time')).toBe('')
})

describe('times say how exactly they are known', () => {
  test.each([
    [time('2025-04-14T22:20:00', '2025-04-14T22:21:00', 'minute'), '14/04/2025 22:20', '14/04/2025 22h20'],
    [time('2025-04-14T22:20:00', null, 'minute', true), '14/04/2025, about 22:20', '14/04/2025 vers 22h20'],
    [
      time('2025-04-14T20:00:00', '2025-04-14T21:00:00', 'hour'),
      '14/04/2025, between 20:00 and 21:00',
      '14/04/2025, entre 20h00 et 21h00',
    ],
    [
      time('2025-04-14T18:00:00', '2025-04-15T00:00:00', 'part-of-day'),
      'between 14/04/2025 18:00 and 15/04/2025 00:00',
      'entre le 14/04/2025 18h00 et le 15/04/2025 00h00',
    ],
    [
      time('2025-04-14T00:00:00', '2025-04-15T00:00:00', 'day'),
      '14/04/2025 (time of day not told)',
      '14/04/2025 (heure non indiquée)',
    ],
    [
      time('2025-04-14', '2025-04-16', 'days'),
      '14/04/2025 to 15/04/2025 (days only)',
      'du 14/04/2025 au 15/04/2025 (jours seulement)',
    ],
    [time('2024-11-01', '2024-12-01', 'month'), 'November 2024 (day not told)', 'novembre 2024 (jour non indiqué)'],
    [time('2024-01-01', '2025-01-01', 'year'), '2024 (day not told)', '2024 (jour non indiqué)'],
    [time(null, '2025-04-16T06:00:00', 'part-of-day'), 'before 16/04/2025 06:00', 'avant le 16/04/2025 06h00'],
    [time(null, null, 'unknown'), 'time not told', 'heure non indiquée'],
  ])('%j', (value, english, french) => {
    expect(timeText(value, EN)).toBe(english)
    expect(timeText(value, FR)).toBe(french)
  })
})

test('counts are as exact as they are told', () => {
  const count = (min: number | null, max: number | null, approximate = false) => ({ min, max, approximate })
  expect(
    [count(3, 3), count(6, null), count(null, 4), count(2, 7), count(12, 12, true), count(null, null)].map((c) =>
      countText(c, EN),
    ),
  ).toEqual(['3', 'at least 6', 'at most 4', '2–7', 'about 12', 'number not told'])
  expect(rangeOf([count(3, 3), count(2, null)])).toEqual({ min: 2, max: null, approximate: false })
  expect(rangeOf([count(3, 3), count(null, 5)])).toEqual({ min: null, max: 5, approximate: false })
  expect(rangeOf([])).toEqual({ min: null, max: null, approximate: false })
})

test('numbers and percentages are those of the language', () => {
  expect([numberText(4200.5, EN), numberText(4200.5, FR)]).toEqual(['4,200.5', '4\u202f200,5'])
  expect([percentText(130.6, EN, true), percentText(0.04, FR)]).toEqual(['+130.6%', '0,04\u202f%'])
})

test('publication dates stay as exact as given', () => {
  expect(published('2025-04-14', EN)).toBe('14/04/2025')
  expect(published('2025-04-14T21:30:00', EN)).toBe('14/04/2025 21:30')
  expect(published('2025-04-14T21:30:00Z', EN)).toBe('14/04/2025 23:30 (CEST)')
  expect(published('yesterday', EN)).toBe('')
})

test('no French sign of a brief can begin a line', () => {
  expect([...fragments(fr, 'fr')].filter((text) => / [:;!?%»]|« |° /.test(text))).toEqual([])
})
