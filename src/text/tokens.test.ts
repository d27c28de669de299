import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Language } from '../model/reading.ts'
import { type TokenSpans, tokenise } from './tokens.ts'

function words(text: string, language: Language, oneCase = false): string[] {
  const spans: TokenSpans = { starts: [], ends: [] }
  tokenise(text, language, 0, text.length, oneCase, spans)
  return spans.starts.map((start, i) => text.slice(start, spans.ends[i]))
}

describe('French words', () => {
  const rows: readonly [string, string][] = [
    ["l'hôtel d'Évreux qu'on a", "l' hôtel d' Évreux qu' on a"],
    ["aujourd'hui jusqu'à presqu'île quelqu'un", "aujourd'hui jusqu' à presqu'île quelqu'un"],
    ['L’homme s’est rendu', 'L’ homme s’ est rendu'],
    ['a-t-il dit, répond-elle', 'a -t-il dit , répond -elle'],
    ['rendez-vous à Saint-Brieuc', 'rendez-vous à Saint-Brieuc'],
    ["Val-d'Isère et Bourg-en-Bresse", "Val-d'Isère et Bourg-en-Bresse"],
    ['une voiture-bélier', 'une voiture-bélier'],
    ['du port aux quais', 'du port aux quais'],
    ['12 430 tonnes et 7 500 000 euros', '12 430|tonnes|et|7 500 000|euros'],
    ['en 2024 500 agents', 'en|2024|500|agents'],
    ['à 23h15 ou 7 h 30', 'à 23h15 ou 7 h 30'],
    ['M. Blot et Mme Ferrand, J.-C. Roy', 'M. Blot et Mme Ferrand , J.-C. Roy'],
    ['le 1er mars, la 3e fois', 'le 1er mars , la 3e fois'],
    ['n° 12 (hausse de 4,5 %)', 'n° 12 ( hausse de 4,5 % )'],
  ]
  it.each(rows)('%s', (text, expected) => {
    expect(words(text, 'fr')).toEqual(expected.split(expected.includes('|') ? '|' : ' '))
  })
})

describe('English words', () => {
  const rows: readonly [string, string][] = [
    ["the mayor's car, the guards' hut", "the mayor 's car , the guards ' hut"],
    ["they didn't, can't, cannot; we've", "they did n't , ca n't , can not ; we 've"],
    ["O'Hara and Côte d'Ivoire", "O'Hara and Côte d'Ivoire"],
    ['at 3.40 a.m. in the U.S. Army', 'at 3.40 a.m. in the U.S. Army'],
    ['a 34-year-old with an AK-47', 'a 34-year-old with an AK-47'],
    ['9,000 people, 9.30pm, $5.3m', '9,000 people , 9.30 pm , $ 5.3 m'],
    ['Gen. Ruiz met John F. Osei.', 'Gen. Ruiz met John F. Osei .'],
    ['posted on X. He left', 'posted on X . He left'],
    ['No. 4 and no. No', 'No. 4 and no . No'],
    [
      'see https://example.org/a?b=c, or mail a.b@example.org.',
      'see https://example.org/a?b=c , or mail a.b@example.org .',
    ],
    ['#prayers from @desk_01', '#prayers from @desk_01'],
    ['on 2025-04-14 and 14/04/2025', 'on 2025-04-14 and 14/04/2025'],
    ['killed 10-15 men -- so', 'killed 10 - 15 men -- so'],
    ['wait... what', 'wait ... what'],
  ]
  it.each(rows)('%s', (text, expected) => {
    expect(words(text, 'en')).toEqual(expected.split(' '))
  })

  it('reads abbreviations in text of one case', () => {
    expect(words('GEN. RUIZ SAID NO. HE LEFT', 'en', true)).toEqual(['GEN.', 'RUIZ', 'SAID', 'NO', '.', 'HE', 'LEFT'])
  })
})

describe('any text', () => {
  it.each(['en', 'fr'] as const)(
    'gives exact, ordered tokens without spaces around them that leave out nothing but space: %s',
    (language) => {
      const piece = fc.oneof(
        fc.string({ unit: 'binary' }),
        fc.constantFrom("l'", 'a-t-il', '1 234', '«', '’s', 'U.S.', ' ', '\n', '@', 'https://x'),
      )
      fc.assert(
        fc.property(
          fc.array(piece).map((parts) => parts.join('')),
          (text) => {
            const spans: TokenSpans = { starts: [], ends: [] }
            tokenise(text, language, 0, text.length, false, spans)
            let at = 0
            for (const [i, start] of spans.starts.entries()) {
              expect(start).toBeGreaterThanOrEqual(at)
              expect(spans.ends[i]).toBeGreaterThan(start)
              expect(text.slice(at, start).trim()).toBe('')
              at = spans.ends[i]!
            }
            expect(text.slice(at).trim()).toBe('')
          },
        ),
        { seed: 7, numRuns: 300 },
      )
    },
  )
})
