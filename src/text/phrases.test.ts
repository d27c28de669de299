import { describe, expect, it } from 'vitest'
import { analyse } from './analyse.ts'
import { PhraseIndex } from './phrases.ts'

function found(patterns: string[], text: string, language: 'en' | 'fr' = 'en') {
  const index = new PhraseIndex<string>()
  for (const p of patterns) index.add(p, p)
  const doc = analyse(text, language)
  return index.findAll(doc).map((m) => doc.text.slice(doc.tokens[m.first]!.start, doc.tokens[m.last - 1]!.end))
}

describe('PhraseIndex', () => {
  it('matches lemmas and bounded gaps', () => {
    expect(found(['set ~3 on fire'], 'They had set two old vans on fire.')).toEqual(['set two old vans on fire'])
    expect(found(['set ~3 on fire'], 'They set one and two and three vans on fire.')).toEqual([])
  })
  it('takes a form alone when it is marked', () => {
    expect(found(['=fires'], 'A fire and two fires.')).toEqual(['fires'])
  })
  it('knows the stems of verbs that no table lists', () => {
    expect(found(['hurl'], 'Bottles were hurled at them.')).toEqual(['hurled'])
  })
  it('keeps accents apart, save in capitals', () => {
    expect(found(['jugé'], 'Le juge est venu.', 'fr')).toEqual([])
    expect(found(['incendié'], 'UN BUS INCENDIE À TOURS', 'fr')).toEqual(['INCENDIE'])
  })
  it('does not cross sentences', () => {
    expect(found(['set ~3 fire'], 'It was set. There was fire.')).toEqual([])
  })
  it('refuses a pattern that begins with a gap', () => {
    expect(() => new PhraseIndex().add('~2 fire', 1)).toThrow('must begin with a word')
  })
})
