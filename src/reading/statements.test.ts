import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { actors as actorsEn } from '../locales/en/actors.ts'
import { examples as examplesEn } from '../locales/en/speech.corpus.ts'
import { speech as speechEn } from '../locales/en/speech.ts'
import { actors as actorsFr } from '../locales/fr/actors.ts'
import { examples as examplesFr } from '../locales/fr/speech.corpus.ts'
import { speech as speechFr } from '../locales/fr/speech.ts'
import type { Language, Statement } from '../model/reading.ts'
import { analyse } from '../text/analyse.ts'
import { findActors } from './actors.ts'
import { RULES } from './statements/rules.ts'
import { findStatements } from './statements.ts'

function read(text: string, language: Language): Statement[] {
  const doc = analyse(text, language)
  const actors = findActors(doc, language === 'en' ? actorsEn : actorsFr)
  const state = { doc, published: null, times: [], places: [], actors, quantities: [] }
  return findStatements(state, language === 'en' ? speechEn : speechFr)
}

const corpora = [
  ['en', examplesEn],
  ['fr', examplesFr],
] as const

describe.each(corpora)('statements in %s', (language, examples) => {
  it.each(examples)('$text', ({ text, says }) => {
    const found = read(text, language).map((s) => ({
      speaker: s.speaker.name,
      kind: s.kind,
      content: s.content.text,
      ...(s.channel ? { channel: s.channel } : {}),
    }))
    expect(found).toEqual(says)
  })
})

it('every rule fires in an example', () => {
  const fired = new Set(
    corpora.flatMap(([language, examples]) => examples.flatMap((e) => read(e.text, language).map((s) => s.rules?.[0]))),
  )
  expect(RULES.filter((r) => !fired.has(r))).toEqual([])
})

it('spans are exact whatever the text', () => {
  const words = [
    '"',
    '«',
    '»',
    ',',
    '.',
    ':',
    'said',
    'says',
    'that',
    'a dit',
    'que',
    'selon',
    'according to',
    'Ada Brandt',
    'the mayor',
    'il',
    'told',
    'and',
    '\n\n',
    '(',
    '…',
    '😀',
  ]
  fc.assert(
    fc.property(
      fc.array(fc.constantFrom(...words), { maxLength: 40 }),
      fc.constantFrom<Language>('en', 'fr'),
      (parts, language) => {
        const text = parts.join(' ')
        for (const s of read(text, language)) {
          for (const span of [s.speaker.span, s.content, ...s.spans])
            expect(text.slice(span.start, span.end)).toBe(span.text)
          expect(s.content.text).not.toBe('')
        }
      },
    ),
    { seed: 7, numRuns: 200 },
  )
})
