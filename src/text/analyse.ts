import type { Language } from '../model/reading.ts'
import type { Doc, Paragraph, Quote, Sentence, Token } from './doc.ts'

/** Words, sentences, tags and tree of a text. */
export function analyse(text: string, language: Language): Doc {
  const paragraphs: Paragraph[] = []
  for (const m of text.matchAll(/[^\n]+(?:\n(?!\s*\n)[^\n]+)*/g)) {
    paragraphs.push({ index: paragraphs.length, start: m.index, end: m.index + m[0].length, title: false })
  }
  const tokens: Token[] = []
  const sentences: Sentence[] = []
  const segmenter = new Intl.Segmenter(language, { granularity: 'sentence' })
  for (const p of paragraphs) {
    for (const s of segmenter.segment(text.slice(p.start, p.end))) {
      const start = p.start + s.index
      const first = tokens.length
      for (const w of s.segment.matchAll(/\p{L}+(?:[-’']\p{L}+)*|\d+(?:[.,:]\d+)*|[^\s\p{L}\d]/gu)) {
        const lower = w[0].toLowerCase().replace(/’/g, "'")
        tokens.push({
          i: tokens.length, start: start + w.index, end: start + w.index + w[0].length, text: w[0], lower,
          fold: lower.normalize('NFD').replace(/\p{M}/gu, ''), sentence: sentences.length,
          pos: 'X', lemma: lower, morph: {}, head: -1, rel: 'root',
        })
      }
      sentences.push({ index: sentences.length, start, end: start + s.segment.trimEnd().length, first, last: tokens.length, paragraph: p.index })
    }
  }
  const quotes: Quote[] = []
  return { text, language, tokens, sentences, paragraphs, quotes, children: tokens.map(() => []) }
}
