import { describe, expect, it } from 'vitest'
import type { Language } from '../model/reading.ts'
import { hasOneCase, splitParagraphs } from './paragraphs.ts'
import { findQuotes } from './quotes.ts'
import { splitSentences } from './sentences.ts'
import { type TokenSpans, tokenise } from './tokens.ts'

function split(text: string, language: Language) {
  const paragraphs = splitParagraphs(text)
  const oneCase = hasOneCase(text)
  const spans: TokenSpans = { starts: [], ends: [] }
  for (const p of paragraphs) tokenise(text, language, p.start, p.end, oneCase, spans)
  const quotes = findQuotes(text, spans, paragraphs)
  const sentences = splitSentences(text, language, spans, paragraphs, quotes, oneCase)
  return {
    paragraphs,
    sentences: sentences.map((s) => text.slice(s.start, s.end)),
    quotes: quotes.map((q) => text.slice(q.start, q.end)),
  }
}

describe('sentences', () => {
  it('ends at full stops, not at abbreviations', () => {
    const { sentences } = split('Gen. Ruiz left at 3 p.m. The U.S. Army stayed. Mr. Osei, of Acme Inc., did not.', 'en')
    expect(sentences).toEqual(['Gen. Ruiz left at 3 p.m.', 'The U.S. Army stayed.', 'Mr. Osei, of Acme Inc., did not.'])
  })

  it('does the same in French', () => {
    const { sentences } = split('M. Blot est venu à 7 h 30. Mme Roy, elle, est restée. « Rien », a-t-elle dit.', 'fr')
    expect(sentences).toEqual(['M. Blot est venu à 7 h 30.', 'Mme Roy, elle, est restée.', '« Rien », a-t-elle dit.'])
  })

  it('keeps a closing mark with what it closes', () => {
    expect(split('« Tout a brûlé. » Le maire est parti.', 'fr').sentences).toEqual([
      '« Tout a brûlé. »',
      'Le maire est parti.',
    ])
    expect(split('They called it “an act of war.” Nobody agreed.', 'en').sentences).toEqual([
      'They called it “an act of war.”',
      'Nobody agreed.',
    ])
  })

  it('does not cut a quotation that its sentence surrounds', () => {
    const text = 'She shouted "Stop! Leave them!" and ran to the gate.'
    expect(split(text, 'en').sentences).toEqual([text])
  })

  it('takes a title line and list items for themselves', () => {
    const { sentences, paragraphs } = split(
      'Depot burned in Varna\n\nTwo things are known:\n- it was empty\n- nobody was hurt\n',
      'en',
    )
    expect(sentences).toEqual(['Depot burned in Varna', 'Two things are known:', '- it was empty', '- nobody was hurt'])
    expect(paragraphs[0]!.title).toBe(true)
  })

  it('joins the lines of wrapped upper-case newswire', () => {
    const text =
      '   QUITO, 3 MAR 90 -- A BOMB EXPLODED EARLY THIS MORNING OUTSIDE THE OFFICES OF A\nBANK IN THE CENTRE OF THE CITY.  NOBODY WAS HURT, COL. VEGA SAID.\n\n   THE POLICE FOUND LEAFLETS.\n'
    const { sentences } = split(text, 'en')
    expect(sentences).toHaveLength(3)
    expect(sentences[1]).toBe('NOBODY WAS HURT, COL. VEGA SAID.')
  })

  it('takes every line of unwrapped text for a paragraph', () => {
    const long = `The fire ${'spread and '.repeat(12)}was put out.`
    expect(split(`${long}\n${long}`, 'en').paragraphs).toHaveLength(2)
  })
})

describe('quotations', () => {
  it('finds each kind of mark', () => {
    const { quotes } = split('He said "one", “two”, and ‘three’; the guards’ hut burned.', 'en')
    expect(quotes).toEqual(['one', 'two', 'three'])
    expect(split('Il parle d’« une « vraie » guerre » ici.', 'fr').quotes).toEqual(['une « vraie » guerre', 'vraie'])
  })

  it('lets an open quotation run to the end of its paragraph when the next one goes on', () => {
    const { quotes } = split('"We will stay, he said.\n\n"We will not go."', 'en')
    expect(quotes).toEqual(['We will stay, he said.', 'We will not go.'])
  })

  it('takes a lone straight mark for nothing', () => {
    expect(split('A 5" pipe was found. It was "hot.', 'en').quotes).toEqual([])
  })
})
