import { describe, expect, it } from 'vitest'
import { corpus as enCorpus } from '../locales/en/events.corpus.ts'
import { events as en } from '../locales/en/events.ts'
import { corpus as frCorpus } from '../locales/fr/events.corpus.ts'
import { events as fr } from '../locales/fr/events.ts'
import type { Language } from '../model/reading.ts'
import { read } from './pipeline.ts'

const PUBLISHED = '2025-03-04T12:00:00'

function incidents(text: string, language: Language) {
  return read({ text, language, published: PUBLISHED }).incidents
}

for (const { language, locale, corpus } of [
  { language: 'en', locale: en, corpus: enCorpus },
  { language: 'fr', locale: fr, corpus: frCorpus },
] as const) {
  describe(`events ${language}`, () => {
    const rows = corpus.examples.flatMap((e) => e.texts.map((text) => ({ ...e, text })))

    it.each(rows)('$rule: $text', ({ text, kinds }) => {
      const found = incidents(text, language)
      expect(found.flatMap((i) => i.kinds)).toEqual(expect.arrayContaining([...kinds]))
      expect(found.every((i) => i.where)).toBe(true)
    })

    it.each(corpus.negatives.map((text) => ({ text })))('nothing in: $text', ({ text }) => {
      expect(incidents(text, language).map((i) => i.rules)).toEqual([])
    })

    it.each(locale.triggers.map((r) => ({ name: r.name })))('$name fires in one of its examples', ({ name }) => {
      const own = corpus.examples.filter((e) => e.rule === name).flatMap((e) => e.texts)
      expect(own.flatMap((t) => incidents(t, language)).flatMap((i) => i.rules ?? [])).toContain(name)
    })
  })
}
