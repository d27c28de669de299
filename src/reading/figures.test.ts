import { describe, expect, it } from 'vitest'
import { figureExamples as enExamples } from '../locales/en/figures.corpus.ts'
import { figures as enFigures } from '../locales/en/figures.ts'
import { numbers as enNumbers } from '../locales/en/numbers.ts'
import { figureExamples as frExamples } from '../locales/fr/figures.corpus.ts'
import { figures as frFigures } from '../locales/fr/figures.ts'
import { numbers as frNumbers } from '../locales/fr/numbers.ts'
import type { Language } from '../model/reading.ts'
import { analyse } from '../text/analyse.ts'
import { SINGLE_RULES } from './figures/single.ts'
import { findFigures } from './figures.ts'
import { findQuantities } from './quantities.ts'
import type { TimeMention } from './state.ts'

const LANGUAGES = [
  { language: 'en', examples: enExamples, locale: enFigures, numbers: enNumbers },
  { language: 'fr', examples: frExamples, locale: frFigures, numbers: frNumbers },
] as const

function figuresOf(text: string, language: Language, times: readonly TimeMention[] = []) {
  const { numbers, locale } = LANGUAGES.find((l) => l.language === language)!
  const doc = analyse(text, language)
  const quantities = findQuantities(doc, numbers)
  return findFigures({ doc, published: null, times, places: [], actors: [], quantities }, locale)
}

describe.each(LANGUAGES)('figures in $language', ({ language, examples, locale }) => {
  it.each(examples)('$text', ({ text, figures: expected }) => {
    const { figures, notes } = figuresOf(text, language)
    expect(figures.map((f) => f.value)).toEqual(expected.map((e) => e.value))
    for (const [i, want] of expected.entries()) {
      const got = figures[i]!
      if (want.unit !== undefined) expect(got.unit).toBe(want.unit)
      if (want.what !== undefined) expect(got.what).toBe(want.what)
      if (want.percent !== undefined) expect(got.change?.percent).toBe(want.percent)
      if (want.baseline !== undefined) expect(got.change?.baseline).toBe(want.baseline)
      if (want.verdict !== undefined) expect(got.check?.verdict).toBe(want.verdict)
      for (const span of got.spans) expect(text.slice(span.start, span.end)).toBe(span.text)
    }
    const bad = expected.some((e) => e.verdict === 'inconsistent')
    expect(notes.map((n) => n.code)).toEqual(bad ? ['figure-inconsistent'] : [])
  })

  it('fires every rule in an example', () => {
    const fired = new Set(
      examples.flatMap(({ text }) => figuresOf(text, language).figures.flatMap((f) => f.rules ?? [])),
    )
    const named = locale.cues.filter((c) =>
      ['change', 'multiple', 'fraction', 'baseline', 'weak-baseline', 'sum'].includes(c.kind),
    )
    const rules = [...SINGLE_RULES.map((r) => r.name), 'from-to', 'compared', 'reached', ...named.map((c) => c.name)]
    expect(rules.filter((rule) => !fired.has(rule))).toEqual([])
  })
})

describe('periods', () => {
  const text = 'Seizures reached 44 tonnes in the first nine months of 2021, a 10% rise from the 40 tonnes of 2020.'
  const time = (words: string, from: string, to: string): TimeMention => {
    const start = text.indexOf(words)
    const doc = analyse(text, 'en')
    const inside = doc.tokens.filter((t) => t.start >= start && t.end <= start + words.length)
    const range = { start, end: start + words.length, first: inside[0]!.i, last: inside.at(-1)!.i + 1 }
    return { ...range, type: 'DATE', value: words, from, to, precision: 'year', approximate: false, rule: 'test' }
  }
  const baseline = time('2020', '2020-01-01T00:00:00', '2021-01-01T00:00:00')

  it('finds nine months and a year not comparable, and says so', () => {
    const months = time('the first nine months of 2021', '2021-01-01T00:00:00', '2021-10-01T00:00:00')
    const { figures, notes } = figuresOf(text, 'en', [months, baseline])
    expect(figures[0]).toMatchObject({ value: 44, unit: 't', check: { verdict: 'not-comparable', computed: 10 } })
    expect(figures[0]!.period?.span.text).toBe('the first nine months of 2021')
    expect(figures[0]!.change?.baselinePeriod?.span.text).toBe('2020')
    expect(notes).toEqual([])
  })

  it('takes a leap year and a common year for equally long', () => {
    const year = time('2021', '2021-01-01T00:00:00', '2022-01-01T00:00:00')
    expect(figuresOf(text, 'en', [year, baseline]).figures[0]!.check?.verdict).toBe('consistent')
  })
})
