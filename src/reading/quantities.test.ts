import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { numberExamples as enExamples } from '../locales/en/numbers.corpus.ts'
import { numbers as en } from '../locales/en/numbers.ts'
import { numberExamples as frExamples } from '../locales/fr/numbers.corpus.ts'
import { numbers as fr } from '../locales/fr/numbers.ts'
import type { Language } from '../model/reading.ts'
import { analyse } from '../text/analyse.ts'
import { findQuantities } from './quantities.ts'
import type { Quantity } from './state.ts'

const LOCALES = { en, fr }
const EXAMPLES = { en: enExamples, fr: frExamples }
const LANGUAGES: readonly Language[] = ['en', 'fr']
const read = (text: string, language: Language) => findQuantities(analyse(text, language), LOCALES[language])

describe.each(LANGUAGES)('quantities in %s', (language) => {
  const examples = EXAMPLES[language]
  const said = (text: string) => {
    const doc = analyse(text, language)
    return findQuantities(doc, LOCALES[language]).map((q) => shown(q, doc.tokens[q.counted]?.lower ?? '-'))
  }

  test.each(examples.map(([text, ...expected]) => [text, expected] as const))('%s', (text, expected) => {
    expect(said(text)).toEqual(expected)
  })

  test('every word and modifier rule fires in an example', () => {
    const fired = new Set(examples.flatMap(([text]) => read(text, language).flatMap((q) => q.rule.split('+'))))
    const names = [...LOCALES[language].words, ...LOCALES[language].modifiers].map((r) => r.name)
    expect(
      [...names, 'digits', 'number-words', 'collective', 'plural', 'range', 'between'].filter((n) => !fired.has(n)),
    ).toEqual([])
  })

  test('spans are exact and in order', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...examples.map(([text]) => text)), { maxLength: 5 }), (parts) => {
        const text = parts.join('. ')
        let end = 0
        for (const q of read(text, language)) {
          expect(q.count.span!.text).toBe(text.slice(q.start, q.end))
          expect(q.start).toBeGreaterThanOrEqual(end)
          end = q.end
        }
      }),
      { numRuns: 50 },
    )
  })
})

test('a number written in digits comes back', () => {
  fc.assert(
    fc.property(fc.integer({ min: 2, max: 1_500_000 }), (n) => {
      const [q] = read(`${n.toLocaleString('en-US')} tents`, 'en')
      expect(q?.count).toMatchObject({ min: n, max: n })
      const [f] = read(`${n.toLocaleString('fr-FR')} tentes`, 'fr')
      expect(f?.count).toMatchObject({ min: n, max: n })
    }),
  )
})

function shown(q: Quantity, noun: string): string {
  const role = q.role === 'count' ? '' : `${q.role}:`
  return `${role}${q.count.min ?? '-'}..${q.count.max ?? '-'}${q.count.approximate ? '~' : ''} ${noun}`
}
