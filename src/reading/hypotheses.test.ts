import { describe, expect, it } from 'vitest'
import { hypothesesCorpus as enCorpus } from '../locales/en/hypotheses.corpus.ts'
import { hypotheses as en } from '../locales/en/hypotheses.ts'
import { hypothesesCorpus as frCorpus } from '../locales/fr/hypotheses.corpus.ts'
import { hypotheses as fr } from '../locales/fr/hypotheses.ts'
import { findHypotheses } from './hypotheses.ts'
import { bareState } from './records/bare-state.ts'

const LOCALES = [
  ['en', en, enCorpus],
  ['fr', fr, frCorpus],
] as const

describe.each(LOCALES)('hypotheses, %s', (language, locale, corpus) => {
  it.each(corpus.map((row) => [row.text, row] as const))('%s', (text, row) => {
    const found = findHypotheses(bareState(text, language), locale)
    expect(found.map((x) => [x.text.text, x.rules?.[0]])).toEqual(row.hypotheses.map((x) => [x.text, x.rule]))
    for (const x of found) expect(text.slice(x.text.start, x.text.end)).toBe(x.text.text)
  })

  it('has an example for every rule', () => {
    const names = locale.rules.map((r) => r.name)
    const shown = new Set(corpus.flatMap((row) => row.hypotheses.map((x) => x.rule)))
    expect(names.filter((n) => !shown.has(n))).toEqual([])
  })
})
