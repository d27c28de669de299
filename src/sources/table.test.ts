import { expect, test } from 'vitest'
import { parseTable } from './table.ts'

test.each([
  ['comma', 'a,b\n1,2\n', ','],
  ['semicolon', 'a;b\n1;2,5\n', ';'],
  ['tab', 'a\tb\n1\t2\n', '\t'],
  ['named in the first line', 'sep=;\na;b,c\n1;2\n', ';'],
  ['commas inside quotation marks are none', '"a, b, c";d\n1;2\n', ';'],
])('finds the delimiter: %s', (_, text, delimiter) => {
  expect(parseTable(text)).toMatchObject({ delimiter, rows: [{ cells: ['1', expect.any(String)] }] })
})

test('a first row of numbers and dates is data', () => {
  const table = parseTable('1.5,2,2016-01-01\n3,4,2016-01-02T10:00\n')
  expect(table.header).toBeNull()
  expect(table.rows.map((row) => row.line)).toEqual([1, 2])
})

test('lines are counted through blank ones, cells with line breaks, and the line of the delimiter', () => {
  const table = parseTable('sep=,\na,b\n1,2\n\n3,"x\ny"\n5,6\n')
  expect(table.rows.map((row) => row.line)).toEqual([3, 6, 7])
})

test('rows may be short or long, a byte order mark is no part of the first name', () => {
  const table = parseTable('\ufeffa,b\n1\n1,2,3\n')
  expect(table.header).toEqual(['a', 'b'])
  expect(table.rows.map((row) => row.cells.length)).toEqual([1, 3])
})

test('a quotation mark left open does not swallow the rest', () => {
  const table = parseTable('a,b\n1,"open\n2,3\n')
  expect(table.quoteLeftOpen).toBe(true)
  expect(table.rows).toHaveLength(2)
})

test('nothing, and nothing but blanks', () => {
  expect(parseTable('').rows).toEqual([])
  expect(parseTable('\n\n').rows).toEqual([])
})
