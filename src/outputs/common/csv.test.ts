import { parse } from 'csv-parse/sync'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { csv } from './csv.ts'

const START = /^[=+\-@\t\r\uff1d\uff0b\uff0d\uff20]/u
const rowsOf = (text: string) => parse(text, { relax_column_count: true }) as string[][]

test.each([
  ['=1+1', "'=1+1"],
  ['+33 1', "'+33 1"],
  ['-2+3', "'-2+3"],
  ['@SUM(A1)', "'@SUM(A1)"],
  ['\t=1', "'=1"],
  ['\r=1', "'=1"],
  ['\n=1', "'=1"],
  ['\ufeff=1', "'=1"],
  ['a\n=1+1', 'a =1+1'],
  ['-99', "'-99"],
])('%j is no formula', (cell, expected) => {
  expect(rowsOf(csv(['a'], [[cell]]))[1]).toEqual([expected])
})

test('numbers stay numbers, null and what is no number are blank', () => {
  expect(csv(['a', 'b', 'c', 'd'], [[-99, 1.5, null, Number.NaN]])).toBe('a,b,c,d\n-99,1.5,,\n')
})

test('no text starts a formula, and a row is one line', () => {
  const nasty = fc.tuple(
    fc.constantFrom('', '=', '+', '-', '@', '\t', '\r', '\n', ' ', '\u2028', '＝'),
    fc.string({ unit: 'grapheme' }),
  )
  fc.assert(
    fc.property(fc.array(nasty, { minLength: 1, maxLength: 5 }), (cells) => {
      const row = cells.map(([first, rest]) => first + rest)
      const text = csv(
        row.map((_, i) => `c${i}`),
        [row],
      )
      expect(text.split(/[\n\r]/)).toHaveLength(3)
      for (const cell of rowsOf(text)[1] ?? []) expect(cell).not.toMatch(START)
    }),
  )
})

test('commas and quotes come back as they were', () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom('a', ',', '"', ';', 'é', "'"), { minLength: 1 }), (parts) => {
      const cell = `x${parts.join('')}`
      expect(rowsOf(csv(['a'], [[cell]]))[1]).toEqual([cell])
    }),
  )
})
