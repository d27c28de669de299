import fc from 'fast-check'
import { expect, test } from 'vitest'
import { blockNumber } from './blocks.ts'

test('a number that a database holds exactly', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (name) => {
      const number = blockNumber(name)
      expect(Number.isSafeInteger(number)).toBe(true)
      expect(number).toBeGreaterThanOrEqual(0)
      expect(blockNumber(name)).toBe(number)
    }),
  )
})

test('names that hardly differ have numbers of their own', () => {
  const names = Array.from({ length: 300 }, (_, row) =>
    Array.from({ length: 300 }, (_, column) => [`p${row},${column},2876`, `w${row} ${column} 111`]),
  ).flat(2)
  expect(new Set(names.map(blockNumber)).size).toBe(names.length)
  // Either half alone spreads them, too: 180,000 of 2^32 and of 2^21.
  expect(new Set(names.map((name) => blockNumber(name) % 2 ** 32)).size).toBeGreaterThan(names.length - 30)
  const high = new Set(names.map((name) => Math.floor(blockNumber(name) / 2 ** 32)))
  // Of 2^21 cells 180,000 throws fill 172,500 on average.
  expect(Math.abs(high.size - 172_500)).toBeLessThan(2_000)
})

test('the numbers on disks stay', () => {
  expect([blockNumber(''), blockNumber('p48,-3,2876'), blockNumber('wdupont évreux 111')]).toMatchInlineSnapshot(`
    [
      8580637726517486,
      7112692715595545,
      6138021346618896,
    ]
  `)
})
