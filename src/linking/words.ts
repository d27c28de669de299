import { foldOf } from '../text/atoms.ts'

/** How common words are, from data/words/common.tsv. */
export interface WordTable {
  readonly total: number
  readonly counts: ReadonlyMap<string, number>
}

/** Weight of a word that is in no treebank, and the most a word may weigh: with it, one name cannot outweigh a whole text. */
export const WEIGHT_MAX = 9
/** Words more frequent than one in e^4 ≈ 55 weigh nothing: articles, prepositions, auxiliaries. */
const COMMON_LOG = 4
/** Added to every count: what was never seen in 380,000 words may still be as common as one in 130,000. */
const UNSEEN = 3

/** Reads the table; throws where it is not one. */
export function parseWords(tsv: string): WordTable {
  const lines = tsv.split('\n')
  const [mark, total] = lines[0]!.split('\t')
  if (mark !== '#' || !(Number(total) > 0))
    throw new Error('data/words/common.tsv: the first line must be "#", tab, the number of words')
  const counts = new Map<string, number>()
  for (const line of lines.slice(1)) {
    const [word, n] = line.split('\t')
    if (n !== undefined) counts.set(word!, Number(n))
  }
  return { total: Number(total), counts }
}

/** Inverse frequency of a folded word, in nats above `COMMON_LOG`, 0..9 (Spärck Jones 1972, on words instead of documents). */
export function wordWeight(table: WordTable, word: string): number {
  const idf = Math.log(table.total / ((table.counts.get(word) ?? 0) + UNSEEN)) - COMMON_LOG
  return Math.min(WEIGHT_MAX, Math.max(0, idf))
}

export interface Word {
  /** Folded. */
  readonly word: string
  readonly start: number
  /** Written with a capital, or a number: the words that cross languages. */
  readonly name: boolean
}

const WORD = /[\p{L}\p{M}]+|\d+/gu

/** The words and numbers of a text, in order. */
export function wordsOf(text: string): Word[] {
  const words: Word[] = []
  for (const { 0: written, index } of text.matchAll(WORD)) {
    const lower = written.toLowerCase()
    words.push({ word: foldOf(lower), start: index, name: written !== lower || /^\d/.test(written) })
  }
  return words
}
