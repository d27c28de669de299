import { describe, expect, it } from 'vitest'
import { measuresCorpus as enCorpus } from '../locales/en/measures.corpus.ts'
import { measures as en } from '../locales/en/measures.ts'
import { measuresCorpus as frCorpus } from '../locales/fr/measures.corpus.ts'
import { measures as fr } from '../locales/fr/measures.ts'
import type { MeasuresLocale } from '../locales/shape/measures.ts'
import type { Language } from '../model/reading.ts'
import { findMeasures } from './measures.ts'
import { bareState } from './records/bare-state.ts'

const LOCALES = [
  ['en', en, enCorpus],
  ['fr', fr, frCorpus],
] as const

/** Rules that have no verb or pattern of their own in the locale. */
const BUILT_IN = ['future-act', 'duty-act', 'refusal', 'state']

function found(text: string, language: Language, locale: MeasuresLocale) {
  return findMeasures(bareState(text, language), locale)
}

describe.each(LOCALES)('measures, %s', (language, locale, corpus) => {
  it.each(corpus.map((row) => [row.text, row] as const))('%s', (text, row) => {
    const measures = found(text, language, locale)
    expect(measures.map((m) => ({ status: m.status, action: m.action.text, rule: m.rules?.[0] }))).toEqual(
      row.measures.map(({ status, action, rule }) => ({ status, action, rule })),
    )
    row.measures.forEach((want, k) => {
      if (want.by !== undefined) expect(measures[k]!.by?.name ?? null).toBe(want.by)
    })
  })

  it('has an example for every rule', () => {
    const names = [...locale.rules.map((r) => r.name), ...locale.bill.cues.map((c) => c.name), ...BUILT_IN]
    const shown = new Set(corpus.flatMap((row) => row.measures.map((m) => m.rule)))
    expect(names.filter((n) => !shown.has(n))).toEqual([])
  })
})

describe('measures', () => {
  it('ties every value to its words', () => {
    const text = 'The ministry announced a hotline. The union called for fences around the depots.'
    for (const m of found(text, 'en', en)) {
      for (const s of [m.action, ...m.spans, ...(m.by ? [m.by.span] : [])])
        expect(text.slice(s.start, s.end)).toBe(s.text)
    }
  })

  it('reads no title line', () => {
    const text = 'Union demands fences\n\nThe union demands fences around the depots. Nothing else happened.'
    expect(found(text, 'en', en)).toHaveLength(1)
  })
})
