import type { Span } from '../model/reading.ts'

/** The span [start, end) of `text`, with the words it covers; leading and trailing white space is left out. */
export function spanOf(text: string, start: number, end: number): Span {
  let from = start
  let to = end
  while (from < to && /\s/.test(text[from]!)) from++
  while (to > from && /\s/.test(text[to - 1]!)) to--
  return { start: from, end: to, text: text.slice(from, to) }
}
