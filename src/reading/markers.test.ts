import { describe, expect, it } from 'vitest'
import { markerExamples as enExamples } from '../locales/en/markers.corpus.ts'
import { markers as enMarkers } from '../locales/en/markers.ts'
import { markerExamples as frExamples } from '../locales/fr/markers.corpus.ts'
import { markers as frMarkers } from '../locales/fr/markers.ts'
import type { Language } from '../model/reading.ts'
import { analyse } from '../text/analyse.ts'
import { spells } from './markers/expansion.ts'
import { ITEM_RULES } from './markers/rules.ts'
import { findMarkers } from './markers.ts'

const LANGUAGES = [
  { language: 'en', examples: enExamples, locale: enMarkers },
  { language: 'fr', examples: frExamples, locale: frMarkers },
] as const

function markersOf(text: string, language: Language) {
  const { locale } = LANGUAGES.find((l) => l.language === language)!
  const doc = analyse(text, language)
  return findMarkers({ doc, published: null, times: [], places: [], actors: [], quantities: [] }, locale)
}

describe.each(LANGUAGES)('markers in $language', ({ language, examples }) => {
  it.each(examples)('$text', ({ text, markers: expected }) => {
    const found = markersOf(text, language)
    expect(found.map((m) => m.text)).toEqual(expected.map((e) => e.text))
    for (const [i, want] of expected.entries()) {
      const got = found[i]!
      if (want.kind) expect(got.kind).toBe(want.kind)
      expect(got.expansion ?? undefined).toBe(want.expansion)
      for (const span of got.spans) expect(text.slice(span.start, span.end)).toBe(span.text)
    }
  })

  it('fires every rule in an example', () => {
    const fired = new Set(examples.flatMap(({ text }) => markersOf(text, language).flatMap((m) => m.rules ?? [])))
    const others = [
      'symbol-named',
      'name-capitals',
      'name-apposed',
      'slogan-described',
      'slogan-joined',
      'expansion-apposed',
      'expansion-said',
      'expansion-spelled',
    ]
    expect([...ITEM_RULES.map((r) => r.name), ...others].filter((rule) => !fired.has(rule))).toEqual([])
  })
})

describe('markers', () => {
  it('tells a marker once, with every place that tells of it', () => {
    const [marker, ...rest] = markersOf('The letters KRW were found. Elsewhere a youth painted KRW on a wall.', 'en')
    expect(rest).toEqual([])
    expect(marker!.spans.map((s) => s.text)).toEqual(['letters KRW', 'painted KRW'])
  })

  it('says nothing of capitals in a text that has no small letters', () => {
    expect(markersOf('GUERRILLAS PAINTED FMLN ON THE WALLS OF SAN LUCAS YESTERDAY.', 'en')).toEqual([])
  })

  it.each([
    ['Défense des droits des prisonniers français', 'DDPF', true],
    ['droits des prisonniers français', 'DDPF', true],
    ['Rights of Green Lanterns', 'GL', false],
    ['French Prisoners’ Rights', 'DDPF', false],
  ])('%s spells %s: %s', (text, letters, expected) => {
    expect(spells(text, letters)).toBe(expected)
  })
})
