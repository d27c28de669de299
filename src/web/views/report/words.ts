export interface Stretch {
  readonly start: number
  readonly end: number
}

/** Letters that are looked at for a word's end: no word is longer. */
const WINDOW = 400

const segmenters = new Map<string, Intl.Segmenter>()

function segmenter(language: string): Intl.Segmenter {
  const known = segmenters.get(language)
  if (known) return known
  const made = new Intl.Segmenter(/^[a-z]{2}\b/i.test(language) ? language : 'en', { granularity: 'word' })
  segmenters.set(language, made)
  return made
}

function wordsIn(text: string, from: number, to: number, language: string): Stretch[] {
  const words: Stretch[] = []
  for (const { segment, index, isWordLike } of segmenter(language).segment(text.slice(from, to)))
    if (isWordLike) words.push({ start: from + index, end: from + index + segment.length })
  return words
}

/** The first word that begins at or after a place. */
export function wordAfter(text: string, at: number, language: string): Stretch | null {
  for (let from = at; from < text.length; from += WINDOW) {
    const [word] = wordsIn(text, from, from + 2 * WINDOW, language)
    if (word) return word
  }
  return null
}

/** The last word that ends at or before a place. */
export function wordBefore(text: string, at: number, language: string): Stretch | null {
  for (let to = at; to > 0; to -= WINDOW) {
    const word = wordsIn(text, Math.max(0, to - 2 * WINDOW), to, language).at(-1)
    if (word) return word
  }
  return null
}

/** A choice without the spaces around it; null where it holds nothing else. */
export function trimmed(text: string, { start, end }: Stretch): Stretch | null {
  const words = text.slice(start, end)
  const inner = words.trim()
  if (inner === '') return null
  const from = start + words.indexOf(inner)
  return { start: from, end: from + inner.length }
}

/** What is chosen, and which end a key moves. */
export interface Choice {
  readonly anchor: Stretch
  readonly focus: Stretch
}

export function stretchOf({ anchor, focus }: Choice): Stretch {
  return { start: Math.min(anchor.start, focus.start), end: Math.max(anchor.end, focus.end) }
}

export type Move = 'right' | 'left' | 'down' | 'up'

/** The choice after an arrow key; the first word of the text when there was none. */
export function moved(
  text: string,
  choice: Choice | null,
  move: Move,
  extend: boolean,
  language: string,
): Choice | null {
  const focus = choice ? target(text, choice.focus, move, language) : wordAfter(text, 0, language)
  if (!focus) return choice
  return extend && choice ? { anchor: choice.anchor, focus } : { anchor: focus, focus }
}

function target(text: string, { start, end }: Stretch, move: Move, language: string): Stretch | null {
  if (move === 'right') return wordAfter(text, end, language)
  if (move === 'left') return wordBefore(text, start, language)
  if (move === 'down') {
    const line = text.indexOf('\n', end)
    return line < 0 ? null : wordAfter(text, line, language)
  }
  const line = text.lastIndexOf('\n', start - 1)
  if (line < 0) return wordAfter(text, 0, language)
  return wordAfter(text, text.slice(0, line).trimEnd().lastIndexOf('\n') + 1, language)
}
