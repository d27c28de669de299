import type { Mark, MarkKind } from './marks.ts'

/** Letters that stand under the same marks. */
export interface Piece {
  readonly start: number
  readonly end: number
  /** The longest mark first, so that the shortest is drawn on top. */
  readonly marks: readonly Mark[]
}

/** A line of the text, or a part of one that is too long to be drawn at once. */
export interface Block {
  readonly start: number
  readonly end: number
  /** It goes on the line of the block before. */
  readonly cut: boolean
  readonly pieces: readonly Piece[]
}

/** Past this a line is laid out slowly, and the browser cannot leave out the parts that are off the screen. */
const BLOCK_MAX = 2000

/** The text as lines, each cut where its marks begin and end. */
export function blocksOf(text: string, marks: readonly Mark[], shown: ReadonlySet<MarkKind>): Block[] {
  const seen = marks.filter(({ kind }) => shown.has(kind)).sort((a, b) => a.start - b.start || b.end - a.end)
  const blocks: Block[] = []
  let next = 0
  let open: Mark[] = []
  for (const line of linesOf(text)) {
    open = open.filter(({ end }) => end > line.start)
    while (next < seen.length && seen[next]!.start < line.end) open.push(seen[next++]!)
    blocks.push({ ...line, pieces: piecesOf(line.start, line.end, open) })
  }
  return blocks
}

interface Line {
  readonly start: number
  readonly end: number
  readonly cut: boolean
}

/** Lines without their line breaks. */
export function linesOf(text: string): Line[] {
  const lines: Line[] = []
  for (let start = 0; start <= text.length; ) {
    const found = text.indexOf('\n', start)
    const end = found < 0 ? text.length : found
    for (let from = start, cut = false; ; cut = true) {
      const to = cutAt(text, from, end)
      lines.push({ start: from, end: to, cut })
      if (to >= end) break
      from = to
    }
    start = end + 1
  }
  return lines
}

/** After a space where there is one; never inside a letter of two units. */
function cutAt(text: string, from: number, end: number): number {
  if (end - from <= BLOCK_MAX) return end
  const space = text.lastIndexOf(' ', from + BLOCK_MAX - 1)
  if (space > from + BLOCK_MAX / 2) return space + 1
  const at = from + BLOCK_MAX
  return /[\udc00-\udfff]/.test(text[at]!) ? at - 1 : at
}

function piecesOf(start: number, end: number, marks: readonly Mark[]): Piece[] {
  const inside = marks.filter((mark) => mark.start < end && mark.end > start)
  const bounds = new Set([start, end])
  for (const mark of inside) {
    if (mark.start > start) bounds.add(mark.start)
    if (mark.end < end) bounds.add(mark.end)
  }
  const sorted = [...bounds].sort((a, b) => a - b)
  return sorted.slice(1).map((to, i) => {
    const from = sorted[i]!
    const over = inside.filter((mark) => mark.start <= from && mark.end >= to)
    return { start: from, end: to, marks: over.sort((a, b) => b.end - b.start - (a.end - a.start)) }
  })
}
