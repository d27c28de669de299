import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { shippedGazetteer } from '../gazetteer/shipped.ts'
import { placesExamples as enExamples } from '../locales/en/places.corpus.ts'
import { places as en } from '../locales/en/places.ts'
import { placesExamples as frExamples } from '../locales/fr/places.corpus.ts'
import { places as fr } from '../locales/fr/places.ts'
import type { PlacesExample } from '../locales/shape/places.ts'
import type { Language } from '../model/reading.ts'
import type { Doc, Token } from '../text/doc.ts'
import { findPlaces, PLACE_RULES } from './places.ts'
import type { PlaceMention } from './state.ts'

const locales = { en, fr }
const examples = { en: enExamples, fr: frExamples }

/** Words without tags: the stage asks only for tokens. */
function docOf(text: string, language: Language): Doc {
  const tokens: Token[] = [...text.matchAll(/[\p{L}\p{N}]+|[^\s\p{L}\p{N}]/gu)].map((m, i) => ({
    i,
    start: m.index,
    end: m.index + m[0].length,
    text: m[0],
    lower: m[0].toLowerCase(),
    fold: m[0].toLowerCase(),
    sentence: 0,
    pos: 'X',
    lemma: m[0].toLowerCase(),
    morph: {},
    head: -1,
    rel: 'root',
  }))
  return { text, language, tokens, sentences: [], paragraphs: [], quotes: [], children: [] }
}

const find = (text: string, language: Language): PlaceMention[] =>
  findPlaces(docOf(text, language), locales[language], shippedGazetteer(), { published: null })

function checkPlaces(example: PlacesExample, found: readonly PlaceMention[]): void {
  for (const [words, expected] of Object.entries(example.places ?? {})) {
    const there = found.filter((m) => m.kind !== 'site' && example.text.slice(m.start, m.end) === words)
    if (expected === null)
      expect(
        there.map((m) => m.name),
        `no place in "${words}"`,
      ).toEqual([])
    else
      expect(
        there.map((m) => `${m.name}, ${m.country}`),
        words,
      ).toContain(expected)
  }
}

function checkSites(example: PlacesExample, found: readonly PlaceMention[]): void {
  for (const [name, expected] of Object.entries(example.sites ?? {})) {
    const there = found.filter((m) => m.site?.name === name)
    if (expected === null) expect(there, `no facility "${name}"`).toEqual([])
    else
      expect(
        there.map(
          (m) => `${m.site!.kind}, ${m.lat === null ? '-' : m.name}${m.site!.register ? ` = ${m.site!.register}` : ''}`,
        ),
        name,
      ).toContain(expected)
  }
}

describe.each(['en', 'fr'] as const)('places in %s', (language) => {
  test.each(examples[language].map((e) => [e.text, e] as const))('%s', (text, example) => {
    const found = find(text, language)
    checkPlaces(example, found)
    checkSites(example, found)
    expect(found.map((m) => m.rule)).toEqual(expect.arrayContaining([...(example.rules ?? [])]))
  })

  test('every rule fires in an example', () => {
    const fired = new Set(examples[language].flatMap((e) => find(e.text, language).map((m) => m.rule)))
    expect([...PLACE_RULES].filter((rule) => !fired.has(rule))).toEqual([])
  })

  test('every span lies in the text, on whole tokens, and the same text gives the same places', () => {
    const words = fc.constantFrom(
      'Paris',
      'near',
      'the',
      'prison',
      'of',
      'de',
      'La',
      'Farlède',
      ',',
      '(',
      ')',
      "'s",
      'Lyon',
      'St.',
      'U.S.',
      '\n',
      'à',
      'œuvre',
      '𝒳',
      '-',
      'police',
      'station',
      'Nîmes',
      'ß',
      'É',
    )
    fc.assert(
      fc.property(
        fc.array(words, { maxLength: 40 }).map((w) => w.join(' ')),
        (text) => {
          const doc = docOf(text, language)
          const found = findPlaces(doc, locales[language], shippedGazetteer(), { published: null })
          for (const m of found) {
            expect(m.end).toBeGreaterThan(m.start)
            expect(m.last).toBeGreaterThan(m.first)
            expect(doc.tokens[m.first]!.end).toBeGreaterThan(m.start)
            expect(doc.tokens[m.last - 1]!.start).toBeLessThan(m.end)
            expect(text.slice(m.start, m.end).trim()).toBe(text.slice(m.start, m.end))
          }
          expect(findPlaces(doc, locales[language], shippedGazetteer(), { published: null })).toEqual(found)
        },
      ),
      { numRuns: 200, seed: 7 },
    )
  })

  test('any text at all is taken', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => void find(text, language)),
      { numRuns: 200, seed: 11 },
    )
  })
})

test('the name of the source says which of two towns is meant', () => {
  const doc = docOf('The fire in Springfield was put out by noon.', 'en')
  const region = (sourceName: string | null) =>
    findPlaces(doc, en, shippedGazetteer(), { published: null, sourceName }).find((m) => m.name === 'Springfield')
      ?.region
  expect(region('Illinois Times')).toBe('Illinois')
})

test.each([
  ['Un relais a brûlé à Genk, dans le Limbourg.', 'Limbourg', 'region'],
  ['Un relais a brûlé à Limbourg, en Belgique.', 'Limbourg', 'town'],
])('an article behind "dans" tells of a region: %s', (text, name, kind) => {
  const doc = docOf(text, 'fr')
  const found = findPlaces(doc, locales.fr, shippedGazetteer(), { published: null })
  expect(found.find((m) => text.slice(m.start, m.end) === name)?.kind).toBe(kind)
})

test('a long line takes time in proportion to its length', () => {
  const sentence = 'Police in Lyon and Paris said the prison at Arles was quiet. '
  const time = (n: number) => {
    const doc = docOf(sentence.repeat(n), 'en')
    const start = performance.now()
    findPlaces(doc, en, shippedGazetteer(), { published: null })
    return performance.now() - start
  }
  time(200)
  expect(time(4000)).toBeLessThan(60 * Math.max(10, time(400)))
})
