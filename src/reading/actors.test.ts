import { describe, expect, it } from 'vitest'
import { examples as examplesEn } from '../locales/en/actors.corpus.ts'
import { actors as actorsEn } from '../locales/en/actors.ts'
import { examples as examplesFr } from '../locales/fr/actors.corpus.ts'
import { actors as actorsFr } from '../locales/fr/actors.ts'
import type { Language } from '../model/reading.ts'
import { analyse } from '../text/analyse.ts'
import { RULES } from './actors/rules.ts'
import { findActors } from './actors.ts'

function read(text: string, language: Language) {
  return findActors(analyse(text, language), language === 'en' ? actorsEn : actorsFr)
}

const corpora = [
  ['en', examplesEn],
  ['fr', examplesFr],
] as const

describe.each(corpora)('actors in %s', (language, examples) => {
  it.each(examples)('$text', ({ text, finds, not }) => {
    const found = read(text, language).map((a) => ({ words: text.slice(a.start, a.end), name: a.name, role: a.role }))
    for (const wanted of finds) expect(found).toContainEqual(expect.objectContaining(wanted))
    for (const words of not ?? []) expect(found.map((f) => f.words)).not.toContain(words)
  })
})

it('every rule fires in an example', () => {
  const fired = new Set(
    corpora.flatMap(([language, examples]) => examples.flatMap((e) => read(e.text, language).map((a) => a.rule))),
  )
  expect(RULES.filter((r) => !fired.has(r))).toEqual([])
})

it('mentions lie inside the text, in order, none inside another', () => {
  const text = examplesEn.map((e) => e.text).join('\n\n')
  const found = read(text, 'en')
  found.forEach((a, i) => {
    expect(a.first).toBeLessThan(a.last)
    expect(a.start).toBeGreaterThanOrEqual(found[i - 1]?.end ?? 0)
    expect(a.head).toBeGreaterThanOrEqual(a.first)
    expect(a.head).toBeLessThan(a.last)
  })
})
