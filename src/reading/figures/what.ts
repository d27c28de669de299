import type { Quantity } from '../state.ts'
import { type FigureWords, isIn, type Scene } from './cues.ts'

const WORDS_MAX = 7
const CLAUSE_WORDS_MAX = 12
const WORD = /[\p{L}\d]/u

/** The words of tokens [first, last) as they stand in the text, without leading articles and the like. */
export function nameOf(scene: Scene, first: number, last: number, words: FigureWords): string {
  const { tokens, doc } = scene
  let from = first
  let to = last
  while (from < to && (isIn(words.leads, tokens[from]) || !WORD.test(tokens[from]!.text))) from++
  while (to > from && !WORD.test(tokens[to - 1]!.text)) to--
  return from < to ? doc.text.slice(tokens[from]!.start, tokens[to - 1]!.end).replace(/\s+/g, ' ') : ''
}

/** What a number counts: the words after it up to a verb, a preposition other than "of", or a mark. */
export function countedName(scene: Scene, start: number, words: FigureWords): string {
  const { tokens, sentence } = scene
  let first = start
  while (first < sentence.last && isIn(words.leads, tokens[first])) first++
  let last = first
  while (last < sentence.last && last - first < WORDS_MAX) {
    const token = tokens[last]!
    if (!WORD.test(token.text) || isIn(words.stops, token) || /^\d/.test(token.text)) break
    if (token.pos === 'AUX' || (token.pos === 'VERB' && last > first)) break
    last++
  }
  return nameOf(scene, first, last, words)
}

/** The subject before a token: from the start of its clause; '' when that holds no word of its own. */
export function subjectBefore(scene: Scene, end: number, words: FigureWords): string {
  const { tokens, sentence } = scene
  let first = end
  while (first > sentence.first && end - first < 12 && !/^[,;:.!?–—«»“”"()]$/.test(tokens[first - 1]!.text)) first--
  const name = nameOf(scene, first, end, words)
  const last = tokens[end - 1]
  return last && (last.pos === 'AUX' || isIn(words.stops, last)) ? nameOf(scene, first, end - 1, words) : name
}

/** The words of the clause before a mark that a token follows ("… of seizures – 53.5 tonnes"). */
export function clauseBefore(scene: Scene, end: number, words: FigureWords): string {
  let last = end
  while (last > scene.sentence.first && !WORD.test(scene.tokens[last - 1]!.text)) last--
  return nameOf(scene, Math.max(scene.sentence.first, last - CLAUSE_WORDS_MAX), last, words)
}

/** Is a number followed by "of the M": the smaller number counts the same things as the larger. */
export function partOf(scene: Scene, q: Quantity, words: FigureWords): Quantity | null {
  const { tokens } = scene
  if (!words.locale.of.includes(tokens[q.last]?.lower ?? '')) return null
  return scene.numbers.find((other) => other.first > q.last && other.first - q.last <= 3) ?? null
}
