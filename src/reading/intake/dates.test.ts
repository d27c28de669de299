import { describe, expect, it } from 'vitest'
import { findPublished, parseDate } from './dates.ts'

describe('parseDate', () => {
  it.each([
    ['2025-04-15', '2025-04-15'],
    [' 2025-04-15T10:15:00+02:00 ', '2025-04-15T10:15:00+02:00'],
    ['2025-04-15 10:15', '2025-04-15T10:15'],
    ['15 April 2025', '2025-04-15'],
    ['April 15, 2025', '2025-04-15'],
    ['Apr. 1st, 2025 at 9:05 pm', '2025-04-01T21:05'],
    ['mardi 15 avril 2025 à 10h15', '2025-04-15T10:15'],
    ['1er août 2025', '2025-08-01'],
    ['Tue, 15 Apr 2025 08:15:00 GMT', '2025-04-15T08:15:00Z'],
  ])('understands %j', (given, iso) => {
    expect(parseDate(given)).toBe(iso)
  })

  it.each(['', 'yesterday', '15/04/2025', '2025-02-30', '31 June 2025', '15 Foo 2025', '15 April 2025 and more'])(
    'does not guess %j',
    (given) => {
      expect(parseDate(given)).toBeNull()
    },
  )
})

describe('findPublished', () => {
  it.each([
    ['published-line', 'Fire in Arden\nPublished: 3 March 2025, 10:15\n\nTwo vans burned.', '2025-03-03T10:15'],
    ['dateline', 'ARDEN, March 3, 2025 – Two vans burned.', '2025-03-03'],
    ['date-line', 'Incendie à Arden\n\n3 mars 2025\n\nDeux camions ont brûlé.', '2025-03-03'],
    ['updated-line', 'Fire in Arden\nUpdated on 4 March 2025\n\nTwo vans burned.', '2025-03-04'],
    ['dateline-short-year', '   ARDEN, 3 MAR 89 (AGENCY) -- TWO VANS BURNED.', '1989-03-03'],
  ])('fires %s', (rule, text, iso) => {
    expect(findPublished(text)).toMatchObject({ rule, iso })
  })

  it.each([
    'In Arden, 4 January 2019 is remembered as the day of the fire.',
    'Two vans burned on 3 March 2025 in Arden.',
    'The report was published on paper.',
  ])('finds none in %j', (text) => {
    expect(findPublished(text)).toBeNull()
  })

  it('prefers publication to a later update', () => {
    expect(findPublished('Updated 5 March 2025\nPublished 4 March 2025\n\nTwo vans burned.')?.iso).toBe('2025-03-04')
  })
})
