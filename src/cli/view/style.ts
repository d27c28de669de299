import { stripVTControlCharacters } from 'node:util'
import { visible } from './visible.ts'

/** How text is dressed and how wide it may be, in terminal cells. What is dressed is made visible first: it may be of others. */
export interface Style {
  readonly width: number
  bold(text: string): string
  dim(text: string): string
  accent(text: string): string
  warn(text: string): string
}

const WIDTH_DEFAULT = 100
const WIDTH_MIN = 40

/** Colours only on a terminal; FORCE_COLOR and NO_COLOR (no-color.org) override, the first wins as in Node itself. */
export function styleFor(
  stream: { isTTY?: boolean; columns?: number },
  env: Readonly<Record<string, string | undefined>>,
): Style {
  const forced =
    env.FORCE_COLOR !== undefined && env.FORCE_COLOR !== ''
      ? env.FORCE_COLOR !== '0' && env.FORCE_COLOR !== 'false'
      : null
  const color = forced ?? (stream.isTTY === true && !env.NO_COLOR && env.TERM !== 'dumb')
  const dress = (open: number, close: number) => (text: string) =>
    color ? `\x1b[${open}m${visible(text)}\x1b[${close}m` : visible(text)
  const width = Math.max(stream.columns ?? WIDTH_DEFAULT, WIDTH_MIN)
  return { width, bold: dress(1, 22), dim: dress(2, 22), accent: dress(36, 39), warn: dress(33, 39) }
}

/** Terminal cells that a text takes: marks that combine take none, East Asian wide characters and emoji two. */
export function cells(text: string): number {
  let total = 0
  for (const char of stripVTControlCharacters(text)) {
    const code = char.codePointAt(0)!
    if (code < 0x300) total++
    else if (!/[\p{M}\p{Cf}]/u.test(char)) total += isWide(code) ? 2 : 1
  }
  return total
}

/** Ranges of East_Asian_Width W and F and of emoji (Unicode 16, rounded to blocks). */
const WIDE: readonly (readonly [number, number])[] = [
  [0x1100, 0x115f],
  [0x2e80, 0x303e],
  [0x3041, 0xa4cf],
  [0xac00, 0xd7a3],
  [0xf900, 0xfaff],
  [0xfe30, 0xfe6f],
  [0xff00, 0xff60],
  [0xffe0, 0xffe6],
  [0x1f300, 0x1f64f],
  [0x1f900, 0x1f9ff],
  [0x20000, 0x3fffd],
]

function isWide(code: number): boolean {
  return code >= 0x1100 && WIDE.some(([from, to]) => code >= from && code <= to)
}

/**
 * Breaks text at spaces into lines of at most `width` cells, the first after `first`, the others after `rest`.
 * A word longer than a line stays whole.
 */
export function wrap(text: string, width: number, first: string, rest: string): string {
  const out: string[] = []
  let line = first
  let room = width - cells(first)
  let empty = true
  for (const word of text.split(/[ \n\t]+/)) {
    const size = cells(word)
    if (!empty && size + 1 > room) {
      out.push(line)
      line = rest
      room = width - cells(rest)
      empty = true
    }
    line += empty ? word : ` ${word}`
    room -= size + (empty ? 0 : 1)
    empty = false
  }
  out.push(line)
  return out.join('\n')
}
