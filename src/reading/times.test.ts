import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { timeExamples as enExamples } from '../locales/en/times.corpus.ts'
import { times as en } from '../locales/en/times.ts'
import { timeExamples as frExamples } from '../locales/fr/times.corpus.ts'
import { times as fr } from '../locales/fr/times.ts'
import type { Language } from '../model/reading.ts'
import { analyse } from '../text/analyse.ts'
import { findTimes, findTimexes } from './times.ts'

const LOCALES = { en, fr }
const EXAMPLES = { en: enExamples, fr: frExamples }
const LANGUAGES: readonly Language[] = ['en', 'fr']

describe.each(LANGUAGES)('times in %s', (language) => {
  const locale = LOCALES[language]
  const { published, values, intervals, none } = EXAMPLES[language]
  const doc = (text: string) => analyse(text, language)

  test.each(values.flatMap(([value, ...wordings]) => wordings.map((text) => [text, value] as const)))(
    '%s → %s',
    (text, value) => {
      const found = findTimexes(doc(text), locale, published)
      expect(found.map((t) => t.value)).toContain(value)
      for (const t of found) expect(text.slice(t.start, t.end)).toBe(t.text)
    },
  )

  test.each(
    intervals.flatMap(([from, to, precision, ...wordings]) =>
      wordings.map((text) => [text, from, to, precision] as const),
    ),
  )('%s → %s – %s (%s)', (text, from, to, precision) => {
    const last = findTimes(doc(text), locale, published).at(-1)
    expect(last).toMatchObject({ from: `${from}:00`, to: `${to}:00`, precision })
  })

  test.each(none)('%s: no time', (text) => {
    expect(findTimexes(doc(text), locale, published)).toEqual([])
  })

  test('every rule fires in an example', () => {
    const texts = [...values, ...intervals].flat().concat(none)
    const fired = new Set(
      texts.flatMap((text) => findTimes(doc(text), locale, published).flatMap((t) => t.rule.split('+'))),
    )
    const silent = locale.rules
      .filter((r) => r.sense.kind !== 'ref' && r.sense.kind !== 'not-a-time')
      .map((r) => r.name)
    expect(silent.filter((name) => !fired.has(name)).join(' ')).toBe('')
  })

  test('no rule has another one’s name', () => {
    const names = locale.rules.map((r) => r.name)
    expect(new Set(names).size).toBe(names.length)
  })

  test('without a publication date relative times have no interval, absolute ones stay', () => {
    for (const [, , , ...wordings] of intervals) {
      for (const time of findTimes(doc(wordings[0]!), locale, null)) {
        if (time.from === null) expect(time).toMatchObject({ to: null, precision: 'unknown' })
        else expect(time.value).not.toContain('X')
      }
    }
  })

  test('intervals run forwards and spans lie in the text, whatever follows whatever', () => {
    const wordings = values.flatMap(([, ...w]) => w)
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom(...wordings), { minLength: 1, maxLength: 4 }),
        fc.constantFrom(' ', ', ', '. '),
        (parts, mark) => {
          const text = parts.join(mark)
          const read = doc(text)
          let end = 0
          for (const time of findTimes(read, locale, published)) {
            if (time.from !== null) expect(time.to! > time.from).toBe(true)
            expect(time.start).toBeGreaterThanOrEqual(end)
            expect(time.start).toBe(read.tokens[time.first]!.start <= time.start ? time.start : -1)
            expect(read.tokens[time.last - 1]!.end).toBeGreaterThanOrEqual(time.end)
            end = time.end
          }
        },
      ),
      { numRuns: 100 },
    )
  })

  test('a date written out comes back', () => {
    const months = Object.entries(locale.months).filter(([name]) => name.length > 4)
    fc.assert(
      fc.property(
        fc.constantFrom(...months),
        fc.integer({ min: 1, max: 28 }),
        fc.integer({ min: 1900, max: 2099 }),
        ([name, month], day, year) => {
          const value = `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`
          expect(findTimexes(doc(`${day} ${name} ${year}`), locale, published).map((t) => t.value)).toEqual([value])
        },
      ),
    )
  })
})

describe('bylines say when a report came out, not when something happened', () => {
  const bylines = (text: string, language: Language, published = '2025-04-15T12:00:00') =>
    findTimes(analyse(text, language), LOCALES[language], published).map((t) => t.byline ?? false)

  test.each([
    [
      'Kiosk burns Posted: Tuesday, April 15, 2025 9:43 AM EDT Updated: Tuesday, April 15, 2025 10:00 AM EDT',
      [true, true],
    ],
    ['Kiosk burns\n\nPublished 9:12 am, Tuesday, April 15, 2025\n\nA kiosk burned on Monday.', [true, false]],
    ['Kiosk burns\n\nApril 15, 2025 6:40 AM\n\nA kiosk burned on Monday.', [true, false]],
    ['Update, 12:44 p.m., April 15: Six people were hurt on Monday.', [true, false]],
    ['10:10 a.m. UPDATE: A kiosk burned on Monday.', [true, false]],
    ['LUSAKA, April 15 (Press) - A kiosk burned overnight.', [true, false]],
    ['A kiosk burned in Lusaka on April 15 - nobody was hurt.', [false]],
    ['A threat posted on Monday on a forum named the mill.', [false]],
    ['Police read the threat, posted on Monday.', [false]],
    ['The store updated its locks on Monday.', [false]],
  ] as const)('%s', (text, expected) => {
    expect(bylines(text, 'en')).toEqual(expected)
  })

  test.each([
    ['Un kiosque brûle\n\nPublié le 15 avril 2025 à 9 h 40\n\nUn kiosque a brûlé lundi.', [true, false]],
    ['Mis à jour : mardi 15 avril 2025, 10 h 12\nUn kiosque a brûlé lundi.', [true, false]],
    ['LUSAKA, 15 avril (Presse) – Un kiosque a brûlé lundi.', [true, false]],
    ['Un tract publié lundi sur un forum visait la mairie.', [false]],
  ] as const)('%s', (text, expected) => {
    expect(bylines(text, 'fr')).toEqual(expected)
  })

  test('the story does not go on from one', () => {
    const text = 'Kiosk burns on Saturday night\n\nUpdated: Monday, April 14, 2025 9 AM\n\nThe fire began at 9.15 p.m.'
    expect(findTimes(analyse(text, 'en'), LOCALES.en, '2025-04-15').at(-1)?.value).toBe('2025-04-12T21:15')
  })
})
