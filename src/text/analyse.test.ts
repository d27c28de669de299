import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { analyse } from './analyse.ts'
import { loadModel } from './model.ts'

const folder = new URL('../../data/models/', import.meta.url)

describe('analysis', () => {
  it('tags and lemmatises in both languages', () => {
    const english = analyse('Angry men torched three buses near the courts.', 'en')
    expect(english.tokens.map((t) => `${t.lemma}/${t.pos}`).join(' ')).toBe(
      'angry/ADJ man/NOUN torch/VERB three/NUM bus/NOUN near/ADP the/DET court/NOUN ./PUNCT',
    )
    const french = analyse("Des inconnus ont incendié trois cars près de l'école.", 'fr')
    expect(french.tokens.map((t) => t.lemma).slice(0, 6)).toEqual([
      'un',
      'inconnu',
      'avoir',
      'incendier',
      'trois',
      'car',
    ])
    expect(french.tokens[3]!.morph).toMatchObject({
      form: 'part',
      tense: 'past',
    })
  })

  it('reads moods and tenses that decide what is told as fact', () => {
    const doc = analyse('Le pont aurait été miné. Il sera fermé. Ils attaquaient. Ils attaqueraient.', 'fr')
    const morph = (word: string) => doc.tokens.find((t) => t.text === word)!.morph
    expect(morph('aurait').mood).toBe('cnd')
    expect(morph('sera').tense).toBe('fut')
    expect(morph('attaquaient').tense).toBe('imp')
    expect(morph('attaqueraient').mood).toBe('cnd')
  })

  it('reads upper-case newswire and lower-cased text alike', () => {
    const text = 'Two soldiers were killed by guerrillas in the northern town of Esperanza on Tuesday.'
    const tags = (t: string) => analyse(t, 'en').tokens.map((token) => token.pos)
    expect(tags(text.toUpperCase())).toEqual(tags(text.toLowerCase()))
    expect(analyse(text.toUpperCase(), 'en').tokens[3]).toMatchObject({
      lemma: 'kill',
      pos: 'VERB',
      rel: 'root',
    })
  })

  it('gives the same for the same text', () => {
    const text = 'Deux bombes ont explosé. Personne n’a été blessé, selon la mairie.'
    expect(analyse(text, 'fr')).toEqual(analyse(text, 'fr'))
  })

  it.each(['en', 'fr'] as const)('covers any text with sentences and gives each one tree: %s', (language) => {
    const piece = fc.oneof(
      fc.string(),
      fc.constantFrom('The men', ' l’homme ', '. ', '\n\n', '« ', ' »', '"', '! ', '- ', 'ET ', '2024'),
    )
    fc.assert(
      fc.property(
        fc.array(piece, { maxLength: 40 }).map((parts) => parts.join('')),
        (text) => {
          const doc = analyse(text, language)
          expect(doc.sentences.map((s) => s.first)).toEqual(
            [0, ...doc.sentences.map((s) => s.last)].slice(0, doc.sentences.length),
          )
          expect(doc.sentences.at(-1)?.last ?? 0).toBe(doc.tokens.length)
          for (const sentence of doc.sentences) {
            const tokens = doc.tokens.slice(sentence.first, sentence.last)
            expect(tokens.filter((t) => t.head === -1)).toHaveLength(1)
            for (const token of tokens) {
              expect(token.text).toBe(text.slice(token.start, token.end))
              let at = token.i
              for (let step = 0; step <= tokens.length && at >= 0; step++) at = doc.tokens[at]!.head
              expect(at).toBe(-1)
            }
          }
          for (const quote of doc.quotes) expect(quote.start <= quote.end && quote.end <= quote.close).toBe(true)
        },
      ),
      { seed: 11, numRuns: 150 },
    )
  })

  it('takes time linear in hostile text', () => {
    for (const unit of ['a', "l'", '« ', '"', 'a.', '@a', '(', 'a-', '\n', '1 234 ']) {
      const doc = analyse(unit.repeat(Math.floor(60_000 / unit.length)), 'fr')
      expect(doc.tokens.at(-1)?.end ?? 0).toBeLessThanOrEqual(60_000)
    }
  }, 20_000)
})

describe('shipped models', () => {
  const manifest = JSON.parse(readFileSync(new URL('manifest.json', folder), 'utf8'))
  it.each(['en', 'fr'] as const)('is the file that the manifest names: %s', (language) => {
    const bytes = readFileSync(new URL(`${language}.bin`, folder))
    expect(createHash('sha256').update(bytes).digest('hex')).toBe(manifest[language].sha256)
    expect(bytes.length).toBeLessThan(10_000_000)
    expect(() => loadModel(language === 'en' ? 'fr' : 'en', bytes)).toThrow('language model is of')
  })
})
