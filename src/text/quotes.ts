import { classAt, SPACE } from './chars.ts'
import type { Paragraph, Quote } from './doc.ts'
import type { TokenSpans } from './tokens.ts'

const OPENERS: Readonly<Record<string, string>> = {
  '«': '»',
  '“': '”',
  '„': '“”',
  '‘': '’',
  '‹': '›',
}

interface Open {
  readonly at: number
  readonly length: number
  /** Marks that close it. */
  readonly closers: string
}

/**
 * Stretches between quotation marks, found paragraph by paragraph, ordered by their opening mark. A quotation left open at
 * the end of a paragraph runs to that end when its mark can only open, or when the next paragraph opens one again; a lone
 * straight mark is no quotation.
 */
export function findQuotes(text: string, tokens: TokenSpans, paragraphs: readonly Paragraph[]): Quote[] {
  const quotes: Quote[] = []
  let i = 0
  for (const [p, paragraph] of paragraphs.entries()) {
    const stack: Open[] = []
    for (; i < tokens.starts.length && tokens.starts[i]! < paragraph.end; i++) {
      const at = tokens.starts[i]!
      if (tokens.ends[i]! - at <= 2) readMark(text, at, tokens.ends[i]!, paragraph, stack, quotes)
    }
    const next = paragraphs[p + 1]
    const bottom = stack[0]
    if (!bottom) continue
    const goesOn = next !== undefined && text.charAt(next.start) === text.charAt(bottom.at)
    if (goesOn || '«“„'.includes(text.charAt(bottom.at))) {
      quotes.push({
        open: bottom.at,
        start: bottom.at + bottom.length,
        end: paragraph.end,
        close: paragraph.end,
      })
    }
  }
  return quotes.map((quote) => trim(text, quote)).sort((a, b) => a.open - b.open || b.close - a.close)
}

function readMark(text: string, at: number, end: number, paragraph: Paragraph, stack: Open[], quotes: Quote[]): void {
  const mark = text.slice(at, end)
  const straight = mark === '"' || mark === "'" || mark === '``' || mark === "''"
  if (!straight && !(mark in OPENERS) && mark !== '»' && mark !== '”' && mark !== '’' && mark !== '›') return
  const spaceBefore = at === paragraph.start || opensAfter(text, at - 1)
  const spaceAfter = end >= paragraph.end || classAt(text, end) === SPACE
  const depth = closing(stack, mark, spaceBefore, spaceAfter)
  if (depth >= 0) {
    const open = stack[depth]!
    stack.length = depth
    quotes.push({
      open: open.at,
      start: open.at + open.length,
      end: at,
      close: end,
    })
    return
  }
  // Nesting deeper than this is no writing; the bound keeps hostile text linear.
  if (stack.length >= 4) return
  if (straight ? spaceBefore && !spaceAfter : mark in OPENERS) {
    const closers = mark === '``' ? "''" : straight ? mark : OPENERS[mark]!
    stack.push({ at, length: end - at, closers })
  }
}

function opensAfter(text: string, at: number): boolean {
  return classAt(text, at) === SPACE || '([{-–—«“‘"'.includes(text.charAt(at))
}

/** Place in `stack` of the quotation that `mark` closes; -1 when it closes none. */
function closing(stack: readonly Open[], mark: string, spaceBefore: boolean, spaceAfter: boolean): number {
  for (let depth = stack.length - 1; depth >= 0; depth--) {
    const { closers } = stack[depth]!
    if (!closers.includes(mark) || (mark === "'" && closers.length === 2)) continue
    if ((mark === '"' || mark === "'") && spaceBefore && !spaceAfter) return -1
    return depth
  }
  return -1
}

function trim(text: string, quote: Quote): Quote {
  let { start, end } = quote
  while (start < end && classAt(text, start) === SPACE) start++
  while (end > start && classAt(text, end - 1) === SPACE) end--
  return { open: quote.open, start, end, close: quote.close }
}
