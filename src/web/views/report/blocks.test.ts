import fc from 'fast-check'
import { expect, test } from 'vitest'
import { blocksOf, linesOf } from './blocks.ts'
import { runsOf, visible } from './glyphs.ts'
import { MARK_KINDS, type Mark } from './marks.ts'

const ALL = new Set(MARK_KINDS)
const mark = (id: string, start: number, end: number): Mark => ({ id, kind: 'incident', start, end })

test('overlapping marks cut a line into pieces, the longest mark first', () => {
  const [block] = blocksOf('one two three', [mark('b', 4, 13), mark('a', 0, 7)], ALL)
  expect(block!.pieces.map(({ start, end, marks }) => [start, end, marks.map(({ id }) => id)])).toEqual([
    [0, 4, ['a']],
    [4, 7, ['b', 'a']],
    [7, 13, ['b']],
  ])
})

test('a mark over a line break stands in both lines', () => {
  const blocks = blocksOf('ab\ncd', [mark('a', 1, 4)], ALL)
  expect(blocks.map(({ pieces }) => pieces.map(({ marks }) => marks.length))).toEqual([
    [0, 1],
    [1, 0],
  ])
})

test('kinds that are switched off leave no piece', () => {
  expect(blocksOf('abc', [mark('a', 1, 2)], new Set())[0]!.pieces).toHaveLength(1)
})

test('pieces cover each line without gap or overlap, whatever the marks', () => {
  const spans = fc.array(fc.tuple(fc.nat(60), fc.nat(60)), { maxLength: 12 })
  fc.assert(
    fc.property(fc.string({ maxLength: 60, unit: fc.constantFrom('a', ' ', '\n', '😀') }), spans, (text, pairs) => {
      const marks = pairs
        .map(([a, b], i) => mark(`m${i}`, Math.min(a, b), Math.max(a, b) + 1))
        .filter(({ end }) => end <= text.length)
      const lines = blocksOf(text, marks, ALL).map(({ pieces }) =>
        pieces.map((p) => text.slice(p.start, p.end)).join(''),
      )
      expect(lines.join('\n')).toBe(text)
      for (const { start, end, marks: over } of blocksOf(text, marks, ALL).flatMap(({ pieces }) => pieces))
        expect(over.map(({ id }) => id).sort()).toEqual(
          marks
            .filter((m) => m.start < end && m.end > start)
            .map(({ id }) => id)
            .sort(),
        )
    }),
  )
})

test('a line of a million letters is cut into many, never inside a letter', () => {
  const lines = linesOf('😀'.repeat(500_000))
  expect(lines.length).toBeGreaterThan(400)
  expect(lines.every(({ start, end }) => start % 2 === 0 && end - start <= 2000)).toBe(true)
  expect(lines.filter(({ cut }) => !cut)).toHaveLength(1)
})

test('letters that turn round what is read become signs that keep their place', () => {
  expect(runsOf('a\u202eb\u0007', 10)).toEqual([
    { start: 10, end: 11, shown: 'a', name: null },
    { start: 11, end: 12, shown: '⟨RLO⟩', name: 'U+202E RLO' },
    { start: 12, end: 13, shown: 'b', name: null },
    { start: 13, end: 14, shown: '␇', name: 'U+0007' },
  ])
  expect(visible('x\u2066y')).toBe('x⟨LRI⟩y')
})
