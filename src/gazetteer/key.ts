/**
 * Names are compared by the letters and digits they hold: case, accents, hyphens, apostrophes and full stops do not
 * count.
 */

/** One run of letters and digits of a text; offsets are UTF-16. */
export interface Piece {
  readonly start: number
  readonly end: number
  /** Folded form, abbreviations of saints, mounts and forts written out. */
  readonly key: string
  /** Code unit category of the first letter. */
  readonly upper: boolean
  /** Every letter is a capital (and there are at least two). */
  readonly caps: boolean
}

/**
 * "St. Louis" and "Saint Louis" are one name; the mapping is the same when the artefact is built and when it is read.
 */
const WRITTEN_OUT: ReadonlyMap<string, string> = new Map([
  ['st', 'saint'],
  ['ste', 'sainte'],
  ['mt', 'mount'],
  ['ft', 'fort'],
])

const SPECIAL: ReadonlyMap<string, string> = new Map([
  ['ß', 'ss'],
  ['æ', 'ae'],
  ['œ', 'oe'],
  ['ø', 'o'],
  ['ł', 'l'],
  ['đ', 'd'],
  ['ð', 'd'],
  ['þ', 'th'],
  ['ı', 'i'],
  ['ħ', 'h'],
  ['ŧ', 't'],
])

const TABLE_SIZE = 0x2000
const table: (string | undefined)[] = new Array(TABLE_SIZE)

function foldUnit(unit: number): string {
  const known = unit < TABLE_SIZE ? table[unit] : undefined
  if (known !== undefined) return known
  const folded = foldChar(String.fromCharCode(unit))
  if (unit < TABLE_SIZE) table[unit] = folded
  return folded
}

function foldChar(char: string): string {
  const lower = char.toLowerCase()
  const special = SPECIAL.get(lower)
  if (special !== undefined) return special
  return lower.normalize('NFD').replace(/\P{L}/gu, (c) => (/\p{N}/u.test(c) ? c : ''))
}

/** 1 letter or digit, 2 combining mark, 0 anything else. */
const kinds = new Uint8Array(0x10000).fill(255)

function kindOf(unit: number): number {
  const known = kinds[unit]!
  if (known !== 255) return known
  const char = String.fromCharCode(unit)
  const kind = /[\p{L}\p{N}]/u.test(char) ? 1 : /\p{M}/u.test(char) ? 2 : 0
  kinds[unit] = kind
  return kind
}

function isUpper(unit: number): boolean {
  if (unit < 128) return unit >= 65 && unit <= 90
  const char = String.fromCharCode(unit)
  return char.toLowerCase() !== char
}

/** The pieces of `text` from `from` to `to`, in order; linear in the length. */
export function piecesOf(text: string, from = 0, to = text.length): Piece[] {
  const pieces: Piece[] = []
  let i = from
  while (i < to) {
    if (kindOf(text.charCodeAt(i)) !== 1) {
      i++
      continue
    }
    const start = i
    let key = ''
    let caps = true
    let letters = 0
    while (i < to) {
      const unit = text.charCodeAt(i)
      const kind = kindOf(unit)
      if (kind === 0) break
      if (kind === 1) {
        key += foldUnit(unit)
        letters++
        if (caps && !isUpper(unit)) caps = false
      }
      i++
    }
    pieces.push({
      start,
      end: i,
      key: WRITTEN_OUT.get(key) ?? key,
      upper: isUpper(text.charCodeAt(start)),
      caps: caps && letters > 1,
    })
  }
  return pieces
}

/** The form under which a name is looked up: its pieces, one space between. */
export function keyOf(name: string): string {
  return piecesOf(name)
    .map((p) => p.key)
    .join(' ')
}

/**
 * FNV-1a, twice with different seeds; `extend` continues a hash with more characters (fnvhash.isthe.com, public
 * domain).
 */
export const SEED_A = 0x811c9dc5
export const SEED_B = 0x9747b28c
const PRIME = 0x01000193

export function extend(hash: number, text: string): number {
  let h = hash
  for (let i = 0; i < text.length; i++) h = Math.imul(h ^ text.charCodeAt(i), PRIME)
  return h >>> 0
}

/** FNV leaves the high bits of short names alike; this spreads them (MurmurHash3's finaliser, public domain). */
export function finish(hash: number): number {
  let h = hash
  h ^= h >>> 16
  h = Math.imul(h, 0x85ebca6b)
  h ^= h >>> 13
  h = Math.imul(h, 0xc2b2ae35)
  h ^= h >>> 16
  return h >>> 0
}
