import type { Morph, Upos } from './doc.ts'

/** What tagger and parser see of one word form: integers only, computed once a form. */
export interface Word {
  readonly lower: string
  readonly fold: string
  /** Hash of the lower-case form with every digit as 0. */
  readonly hash: number
  /** Hashes of the last one to four and the first one to three letters. */
  readonly suffixes: readonly [number, number, number, number]
  readonly prefixes: readonly [number, number, number]
  readonly shape: number
  /** Categories the lexicon knows the form in, as bits; 0 when unknown. */
  readonly lexicon: number
  /** Field of meaning the lexicon gives the form; 0 when unknown. */
  readonly sense: number
  /** The tagger's scores from the form alone, one a class; filled by the tagger. */
  scores: Int32Array | null
  /** What the form is under each fine tag it was given, by the tag's place; filled as met. */
  readonly readings: (WordReading | undefined)[]
}

/** A form under one tag; shared by all its tokens, so not to be changed. */
export interface WordReading {
  readonly pos: Upos
  readonly lemma: string
  readonly morph: Morph
}

export const SHAPE_NONE = 0
export const SHAPE_LOWER = 1
export const SHAPE_CAPITAL = 2
export const SHAPE_UPPER = 3
export const SHAPE_MIXED = 4
export const SHAPE_INITIAL = 5
export const SHAPE_NUMBER = 6
export const SHAPE_DIGITS = 7
export const SHAPE_HYPHEN = 8
export const SHAPE_MARK = 9

/** FNV-1a over the code units of `text` from `start` to `end`, digits as 0; a 32-bit integer. */
export function hashText(text: string, start = 0, end = text.length): number {
  let h = 0x811c9dc5
  for (let i = start; i < end; i++) {
    const c = text.charCodeAt(i)
    h = Math.imul(h ^ (c >= 0x30 && c <= 0x39 ? 0x30 : c), 0x01000193)
  }
  return h
}

export function lowerForm(text: string): string {
  return text
    .toLowerCase()
    .replace(/[’ʼ]/g, "'")
    .replace(/[\u2010\u2011]/g, '-')
}

export function foldForm(lower: string): string {
  return isAscii(lower) ? lower : lower.normalize('NFD').replace(/\p{M}/gu, '').replace(/œ/g, 'oe').replace(/æ/g, 'ae')
}

function isAscii(text: string): boolean {
  for (let i = 0; i < text.length; i++) if (text.charCodeAt(i) > 0x7f) return false
  return true
}

/**
 * `oneCase`: the form comes from text of one case, so its capitals are not looked at. `lexicon` gives the categories of a
 * hash in its low 16 bits and the field of meaning above them.
 */
export function makeWord(text: string, oneCase: boolean, lexicon: (hash: number) => number): Word {
  const lower = lowerForm(text)
  const n = lower.length
  const hash = hashText(lower)
  const suffix = (k: number) => hashText(lower, Math.max(0, n - k), n)
  const known = lexicon(hash)
  const prefix = (k: number) => hashText(lower, 0, Math.min(k, n))
  return {
    lower,
    fold: foldForm(lower),
    hash,
    suffixes: [suffix(1), suffix(2), suffix(3), suffix(4)],
    prefixes: [prefix(1), prefix(2), prefix(3)],
    shape: shapeOf(text, lower, oneCase),
    lexicon: known & 0xffff,
    sense: known >>> 16,
    scores: null,
    readings: [],
  }
}

function shapeOf(text: string, lower: string, oneCase: boolean): number {
  const digit = /\d/.test(text)
  if (digit) return /^[\d.,:\s/]+$/.test(text) ? SHAPE_DIGITS : SHAPE_NUMBER
  if (!/\p{L}/u.test(text)) return SHAPE_MARK
  if (oneCase) return SHAPE_NONE
  if (text === lower) return text.includes('-') ? SHAPE_HYPHEN : SHAPE_LOWER
  const rest = text.slice(1)
  if (rest === '' || /^.\.$/.test(text)) return SHAPE_INITIAL
  if (rest === rest.toLowerCase()) return SHAPE_CAPITAL
  return text === text.toUpperCase() ? SHAPE_UPPER : SHAPE_MIXED
}

/**
 * Forms seen, so that each is looked at once. It is emptied when it has grown to `limit` forms: a text of ten million
 * different words needs no more memory than an ordinary one.
 */
export class WordCache {
  private readonly cased = new Map<string, Word>()
  private readonly plain = new Map<string, Word>()
  private readonly lexicon: (hash: number) => number
  private readonly limit: number

  constructor(lexicon: (hash: number) => number, limit = 30_000) {
    this.lexicon = lexicon
    this.limit = limit
  }

  get(text: string, oneCase: boolean): Word {
    const words = oneCase ? this.plain : this.cased
    let word = words.get(text)
    if (!word) {
      if (words.size >= this.limit) words.clear()
      word = makeWord(text, oneCase, this.lexicon)
      words.set(text, word)
    }
    return word
  }
}
