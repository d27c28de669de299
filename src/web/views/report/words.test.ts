import { expect, test } from 'vitest'
import { moved, stretchOf, trimmed, wordAfter, wordBefore } from './words.ts'

const text = 'Sept voitures brûlées.\n\nL’alarme a sonné à 23h05.'
const word = (choice: ReturnType<typeof moved>) => {
  const { start, end } = stretchOf(choice!)
  return text.slice(start, end)
}

test('words before and after a place', () => {
  expect(wordAfter(text, 4, 'fr')).toEqual({ start: 5, end: 13 })
  expect(wordBefore(text, 13, 'fr')).toEqual({ start: 5, end: 13 })
  expect(wordAfter(text, text.length, 'fr')).toBeNull()
  expect(wordBefore(text, 0, 'fr')).toBeNull()
})

test('arrow keys go from word to word and line to line, shift takes in more', () => {
  const first = moved(text, null, 'right', false, 'fr')
  expect(word(first)).toBe('Sept')
  const second = moved(text, first, 'right', false, 'fr')
  expect(word(second)).toBe('voitures')
  expect(word(moved(text, second, 'right', true, 'fr'))).toBe('voitures brûlées')
  expect(word(moved(text, second, 'left', true, 'fr'))).toBe('Sept voitures')
  const down = moved(text, second, 'down', false, 'fr')
  expect(word(down)).toMatch(/^L/)
  expect(word(moved(text, down, 'up', false, 'fr'))).toBe('Sept')
  expect(word(moved(text, first, 'left', false, 'fr'))).toBe('Sept')
})

test('spaces around a choice are no part of it', () => {
  expect(trimmed(' ab ', { start: 0, end: 4 })).toEqual({ start: 1, end: 3 })
  expect(trimmed('  ', { start: 0, end: 2 })).toBeNull()
})

test('a text without words is no trap', () => {
  expect(moved('--- \n ---', null, 'right', false, 'en')).toBeNull()
  expect(wordAfter(' '.repeat(1_000_000), 0, 'en')).toBeNull()
})
