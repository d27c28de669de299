import { expect, test } from 'vitest'
import type { Reading } from '../model/reading.ts'
import { weighWords } from './weigh.ts'
import { parseWords, WEIGHT_MAX, wordsOf, wordWeight } from './words.ts'
import { cosines } from './words-in-common.ts'

const TABLE = parseWords('#\t100000\nthe\t9000\nprison\t12\ncar\t40\n')

test('a table has its total in the first line', () => {
  expect([TABLE.total, TABLE.counts.get('prison')]).toEqual([100_000, 12])
  for (const wrong of ['', 'the\t1\n', '#\t0\n', '#\tmany\n']) expect(() => parseWords(wrong)).toThrow('common.tsv')
})

test('rare words weigh more, common ones nothing, and none too much', () => {
  expect(wordWeight(TABLE, 'the')).toBe(0)
  expect(wordWeight(TABLE, 'prison')).toBeGreaterThan(wordWeight(TABLE, 'car'))
  expect(wordWeight(TABLE, 'villepinte')).toBeGreaterThan(wordWeight(TABLE, 'prison'))
  expect(wordWeight({ total: 1e12, counts: new Map() }, 'villepinte')).toBe(WEIGHT_MAX)
})

test('words are folded; a capital or a digit makes a name', () => {
  expect(wordsOf("L'École à 22h20")).toEqual([
    { word: 'l', start: 0, name: true },
    { word: 'ecole', start: 2, name: true },
    { word: 'a', start: 8, name: false },
    { word: '22', start: 10, name: true },
    { word: 'h', start: 12, name: false },
    { word: '20', start: 13, name: true },
  ])
})

function weighed(text: string, ...told: string[]) {
  const incidents = told.map((words, i) => {
    const start = text.indexOf(words)
    return { id: `i${i}`, spans: [{ start, end: start + words.length, text: words }] }
  })
  const words = weighWords({ report: { text }, incidents } as unknown as Reading, TABLE)
  return words.map((list) => new Map(list.map(([word, weight, name]) => [word, { weight, name }])))
}

test('a sentence counts for the incident it tells, one that tells none for all in parts', () => {
  const [nimes, toulon] = weighed(
    'Cars burned in Nîmes. Shots in Toulon. Verdier spoke.',
    'Cars burned in Nîmes.',
    'Shots in Toulon.',
  )
  expect([nimes!.has('nimes'), nimes!.has('toulon'), toulon!.has('toulon')]).toEqual([true, false, true])
  expect(nimes!.get('verdier')!.weight * 2).toBeCloseTo(nimes!.get('nimes')!.weight, 1)
})

test('a word once written small is no name', () => {
  const [words] = weighed('Masked men came. The masked men left for Nîmes.', 'Masked men came.')
  expect([words!.get('masked')!.name, words!.get('nimes')!.name]).toEqual([0, 1])
})

test('at most 64 words of a mention are kept, the heaviest, by word', () => {
  const names = Array.from({ length: 90 }, (_, i) => `Zq${String.fromCharCode(97 + (i % 26), 97 + Math.floor(i / 26))}`)
  const [words] = weighed(`${names.join(' ')} car.`, names[0]!)
  expect(words!.size).toBe(64)
  expect([...words!.keys()]).toEqual([...words!.keys()].sort())
  expect(words!.has('car')).toBe(false)
})

test('a report without incidents has no words to weigh', () => {
  expect(weighed('Nothing happened.')).toEqual([])
})

test('cosines are 1 for the same, 0 for nothing in common, and tell names from words', () => {
  const a = [
    ['gate', 2, 0],
    ['nimes', 3, 1],
  ] as const
  for (const cosine of Object.values(cosines(a, a))) expect(cosine).toBeCloseTo(1)
  expect(cosines(a, [['door', 2, 0]])).toEqual({ names: 0, words: 0 })
  const { names, words } = cosines(a, [['gate', 2, 0]])
  expect(names).toBe(0)
  expect(words).toBeCloseTo(2 / Math.sqrt(13))
  expect(cosines([], [])).toEqual({ names: 0, words: 0 })
})
