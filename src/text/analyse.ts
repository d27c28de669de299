import type { Language } from '../model/reading.ts'
import type { Doc, Sentence, Token } from './doc.ts'
import type { Model } from './model.ts'
import { modelOf } from './models.ts'
import { refineMorph } from './morph.ts'
import { hasOneCase, splitParagraphs } from './paragraphs.ts'
import { findQuotes } from './quotes.ts'
import { splitSentences } from './sentences.ts'
import { readSyntax } from './syntax.ts'
import { FINE_TAG_MEANINGS } from './tagset.ts'
import { type TokenSpans, tokenise } from './tokens.ts'
import type { Word, WordReading } from './words.ts'

/** Words, sentences, quotations, tags and tree of a text, with the model that the package ships. */
export function analyse(text: string, language: Language): Doc {
  return analyseWith(modelOf(language), text, language)
}

/** The same with a model at hand. Time and memory are linear in the text. */
export function analyseWith(model: Model, text: string, language: Language): Doc {
  const paragraphs = splitParagraphs(text)
  const oneCase = hasOneCase(text)
  const spans: TokenSpans = { starts: [], ends: [] }
  for (const p of paragraphs) tokenise(text, language, p.start, p.end, oneCase, spans)
  const quotes = findQuotes(text, spans, paragraphs)
  const sentences = splitSentences(text, language, spans, paragraphs, quotes, oneCase)
  const tokens: Token[] = []
  for (const sentence of sentences) addSentence(model, text, language, sentence, spans, oneCase, tokens)
  return {
    text,
    language,
    tokens,
    sentences,
    paragraphs,
    quotes,
    children: childrenOf(tokens),
  }
}

function addSentence(
  model: Model,
  text: string,
  language: Language,
  sentence: Sentence,
  spans: TokenSpans,
  oneCase: boolean,
  tokens: Token[],
): void {
  const plain = oneCase || shouts(text.slice(sentence.start, sentence.end))
  const words: Word[] = []
  for (let i = sentence.first; i < sentence.last; i++)
    words.push(model.words.get(text.slice(spans.starts[i]!, spans.ends[i]!), plain))
  const { tags, heads, rels } = readSyntax(model, words)
  for (const [k, word] of words.entries()) {
    const i = sentence.first + k
    const reading = readingOf(model, language, word, tags[k]!)
    tokens.push({
      i,
      start: spans.starts[i]!,
      end: spans.ends[i]!,
      text: text.slice(spans.starts[i]!, spans.ends[i]!),
      lower: word.lower,
      fold: word.fold,
      sentence: sentence.index,
      pos: reading.pos,
      lemma: reading.lemma,
      morph: reading.morph,
      head: heads[k]! < 0 ? -1 : sentence.first + heads[k]!,
      rel: rels[k]!,
    })
  }
}

function readingOf(model: Model, language: Language, word: Word, tag: number): WordReading {
  const known = word.readings[tag]
  if (known) return known
  const { pos, morph } = FINE_TAG_MEANINGS[tag]!
  const lemma = model.lemmatiser.lemma(word.lower, pos)
  const reading = { pos, lemma, morph: refineMorph(language, word.lower, pos, morph) }
  word.readings[tag] = reading
  return reading
}

/** A headline in capitals within a text of both cases. */
function shouts(sentence: string): boolean {
  return sentence === sentence.toUpperCase() && /\p{Lu}.*\P{L}\p{Lu}/su.test(sentence)
}

/** Most words have no child: they share one list, which keeps long texts small in memory. */
const CHILDLESS: readonly number[] = []

function childrenOf(tokens: readonly Token[]): (readonly number[])[] {
  const children = new Array<number[] | undefined>(tokens.length)
  for (const { i, head } of tokens) {
    if (head < 0) continue
    const siblings = children[head]
    if (siblings) siblings.push(i)
    else children[head] = [i]
  }
  return tokens.map((_, i) => children[i] ?? CHILDLESS)
}
