import { classAt, DIGIT, isUpperAt, LETTER, SPACE } from './chars.ts'
import type { Spelling } from './language/shape.ts'

/** The full stop at `stop` belongs to the word [start, stop) before it; in text of one case a capital says nothing. */
export function abbreviates(text: string, lang: Spelling, oneCase: boolean, start: number, stop: number): boolean {
  if (stop - start > 8) return false
  const word = text.slice(start, stop).toLowerCase()
  const after = classAt(text, stop + 1)
  if (after === LETTER) return false
  const figure = after === DIGIT || (after === SPACE && classAt(text, stop + 2) === DIGIT)
  if (lang.beforeNumber.has(word) && figure) return true
  if (word.includes('.')) return /^\p{L}(?:\.-?\p{L})+$/u.test(word)
  const capital = !oneCase && isUpperAt(text, start)
  if (lang.capitalised.has(word)) return capital && after === SPACE && !(stop - start > 1 && isUpperAt(text, stop - 1))
  if (lang.abbreviations.has(word)) return true
  return stop - start === 1 && (capital || oneCase) && isInitial(text, lang, oneCase, word, stop)
}

/** "F." of "John F. Kennedy"; the "X." that ends "posted on X." is none. */
function isInitial(text: string, lang: Spelling, oneCase: boolean, word: string, stop: number): boolean {
  if (word === 'i' || word === 'x' || text.charCodeAt(stop + 1) !== 0x20) return false
  let end = stop + 2
  while (end < stop + 20 && classAt(text, end) === LETTER) end++
  if (end === stop + 2 || !(oneCase || isUpperAt(text, stop + 2))) return false
  return !lang.starters.has(text.slice(stop + 2, end).toLowerCase())
}
