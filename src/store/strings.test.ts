import fc from 'fast-check'
import { expect, test } from 'vitest'
import { escapeText, unescapeText } from './strings.ts'

const odd = fc.constantFrom('\0', '\u0010', '\ud83d', '\ude00', '0', '0010', 'd83d', 'é', '😀')
const text = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.array(odd).map((units) => units.join('')),
)

test('any string comes back, and none is stored that a database could change', () => {
  const run = fc.property(text, (given) => {
    const stored = escapeText(given)
    expect(unescapeText(stored)).toBe(given)
    expect([stored.includes('\0'), stored.isWellFormed()]).toEqual([false, true])
  })
  fc.assert(run, { numRuns: 2000, seed: 20250414 })
})

test('different strings are stored differently', () => {
  const run = fc.property(text, text, (a, b) => {
    expect(escapeText(a) === escapeText(b)).toBe(a === b)
  })
  fc.assert(run, { numRuns: 2000, seed: 20250414 })
})

test('ordinary strings are stored as they are', () => {
  for (const given of ['', 'Valence', 'prison\n', '😀', '\u202e']) expect(escapeText(given)).toBe(given)
})
