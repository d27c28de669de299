import { isUpperAt } from './chars.ts'
import type { Paragraph } from './doc.ts'

/** Lines of wrapped text are no longer than this (the old newswire breaks at 78 characters). */
const WRAPPED_LINE_CHARS_MAX = 100
/** Mean length of the full lines of a wrapped block; shorter lines are headings, lists, addresses. */
const WRAPPED_LINE_CHARS_MEAN_MIN = 45
/** Letters looked at to tell whether a text has one case; enough for a verdict, bounded for huge texts. */
const CASE_SAMPLE_LETTERS = 20_000

interface Line {
  readonly start: number
  readonly end: number
}

/** All upper case or all lower case: a capital says nothing there. */
export function hasOneCase(text: string): boolean {
  let upper = 0
  let letters = 0
  for (let at = 0; at < text.length && letters < CASE_SAMPLE_LETTERS; at++) {
    const c = text.charCodeAt(at)
    const lowerAscii = c >= 0x61 && c <= 0x7a
    const upperAscii = c >= 0x41 && c <= 0x5a
    if (lowerAscii || upperAscii) letters++
    else if (c < 0xc0) continue
    else letters++
    if (upperAscii || (c >= 0xc0 && isUpperAt(text, at))) upper++
  }
  return letters >= 30 && (upper >= letters * 0.6 || upper * 400 <= letters)
}

/** Paragraphs of `text`: blocks between blank lines, cut at line breaks unless the block is text wrapped to a width. */
export function splitParagraphs(text: string): Paragraph[] {
  const paragraphs: Paragraph[] = []
  const blocks = readBlocks(text)
  for (const block of blocks) {
    const wrapped = isWrapped(block)
    let open: Line | null = null
    for (const line of block) {
      if (open && wrapped && !startsItem(text, line)) open = { start: open.start, end: line.end }
      else {
        if (open) add(text, open, paragraphs)
        open = line
      }
    }
    if (open) add(text, open, paragraphs)
  }
  const first = paragraphs[0]
  if (first && paragraphs.length > 1 && isTitle(text, first, blocks[0]?.length ?? 0))
    paragraphs[0] = { ...first, title: true }
  return paragraphs
}

function add(text: string, line: Line, paragraphs: Paragraph[]): void {
  let { start, end } = line
  while (start < end && text.charAt(start).trim() === '') start++
  while (end > start && text.charAt(end - 1).trim() === '') end--
  if (end > start) paragraphs.push({ index: paragraphs.length, start, end, title: false })
}

function readBlocks(text: string): Line[][] {
  const blocks: Line[][] = []
  let block: Line[] = []
  for (let start = 0; start <= text.length; ) {
    let end = text.indexOf('\n', start)
    if (end < 0) end = text.length
    if (isBlank(text, start, end)) {
      if (block.length > 0) blocks.push(block)
      block = []
    } else block.push({ start, end })
    start = end + 1
  }
  if (block.length > 0) blocks.push(block)
  return blocks
}

function isBlank(text: string, start: number, end: number): boolean {
  for (let at = start; at < end; at++) {
    const c = text.charCodeAt(at)
    if (c > 0x20 && c !== 0xa0 && c !== 0x2028 && c !== 0x2029 && c !== 0xfeff) return false
  }
  return true
}

function isWrapped(block: readonly Line[]): boolean {
  if (block.length < 2) return false
  let sum = 0
  for (const line of block) {
    if (line.end - line.start > WRAPPED_LINE_CHARS_MAX) return false
    sum += line.end - line.start
  }
  const last = block[block.length - 1]!
  return (sum - (last.end - last.start)) / (block.length - 1) >= WRAPPED_LINE_CHARS_MEAN_MIN
}

/** A list item, or an indented first line. */
function startsItem(text: string, line: Line): boolean {
  return /^(?: {2,}|\t|\s?(?:[-–—•*·▪] |\d{1,2}[.)] ))/.test(text.slice(line.start, line.start + 8))
}

function isTitle(text: string, first: Paragraph, blockLines: number): boolean {
  return blockLines === 1 && !/[.!?…:;,]["”»’')\]]*$/.test(text.slice(Math.max(first.start, first.end - 8), first.end))
}
