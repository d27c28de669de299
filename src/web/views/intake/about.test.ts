import { expect, test } from 'vitest'
import { isDate, missing, NOTHING_SAID, said } from './about.ts'

test.each(['', '2025-04-15', '2025-04-15T10:30', '2025-04-15T10:30:00+02:00'])('a date: "%s"', (text) => {
  expect(isDate(text)).toBe(true)
})

test.each(['15/04/2025', '2025-02-30', 'yesterday'])('no date: %s', (text) => {
  expect(isDate(text)).toBe(false)
})

test('only what was said is sent', () => {
  expect(said({ ...NOTHING_SAID, source: ' AFP ', marking: 'TLP:RED' })).toEqual({ source: 'AFP', marking: 'TLP:RED' })
})

test('what is missing is named', () => {
  expect(missing({ site: 'x', what: ' ' }, ['site', 'what'])).toEqual(['what'])
})
