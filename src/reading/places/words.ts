import { COMMON_EN, COMMON_FR, FAMILY, GIVEN, NO_PLACE } from '../../gazetteer/format.ts'
import type { Gazetteer } from '../../gazetteer/gazetteer.ts'
import { extend, type Piece, piecesOf, SEED_A, SEED_B } from '../../gazetteer/key.ts'
import type { Language } from '../../model/reading.ts'
import type { Lexicon } from './lexicon.ts'

/** What stands between a piece and the next. */
export const GAP = {
  none: 0,
  space: 1,
  hyphen: 2,
  apostrophe: 3,
  stop: 4,
  comma: 5,
  open: 6,
  close: 7,
  break: 8,
} as const

/** The pieces of a report with what is known of each by itself. */
export interface Words {
  readonly text: string
  readonly language: Language
  readonly lexicon: Lexicon
  readonly pieces: readonly Piece[]
  /** gaps[i]: between piece i and piece i + 1; `break` after the last. */
  readonly gaps: Uint8Array
  /** Cue bits of the locale. */
  readonly cues: Uint32Array
  /** 1 where the piece ends a facility's head word. */
  readonly headEnds: Uint8Array
  /** 1 where the piece is never part of a name (days, pronouns). */
  readonly never: Uint8Array
  /** 1 where a facility's head word may begin. */
  readonly headStarts: Uint8Array
  /** Gazetteer value of the piece alone (see gazetteer/format.ts); 0 when it is unknown. */
  readonly values: Uint32Array
  /** Is a value's name also a common word of the text's language? */
  readonly isCommon: (value: number) => boolean
  /** Capitals say something: the text is neither all upper nor all lower case. */
  readonly cased: boolean
  /** Words that the text also writes in lower case. */
  readonly lower: ReadonlySet<string>
}

/** Reads the words of `text`; linear in its length. */
export function wordsOf(text: string, language: Language, lexicon: Lexicon, gazetteer: Gazetteer): Words {
  const pieces = piecesOf(text)
  const gaps = new Uint8Array(pieces.length)
  const cues = new Uint32Array(pieces.length)
  const values = new Uint32Array(pieces.length)
  const headEnds = new Uint8Array(pieces.length)
  const headStarts = new Uint8Array(pieces.length)
  const never = new Uint8Array(pieces.length)
  const lower = new Set<string>()
  let caps = 0
  let capitals = 0
  for (let i = 0; i < pieces.length; i++) {
    const piece = pieces[i]!
    gaps[i] = gapOf(text, piece.end, pieces[i + 1]?.start ?? -1)
    cues[i] = lexicon.cues.get(piece.key) ?? 0
    values[i] = gazetteer.valueOf(extend(SEED_A, piece.key), extend(SEED_B, piece.key))
    headEnds[i] = lexicon.facilities.headEnds.has(piece.key) ? 1 : 0
    never[i] = lexicon.never.has(piece.key) ? 1 : 0
    headStarts[i] = lexicon.facilities.headStarts.has(piece.key) ? 1 : 0
    if (piece.upper) capitals++
    else lower.add(piece.key)
    if (piece.caps) caps++
  }
  const common = COMMON[language]
  return {
    text,
    language,
    lexicon,
    pieces,
    gaps,
    cues,
    headEnds,
    headStarts,
    never,
    values,
    lower,
    isCommon: (value) => (value & common) !== 0,
    cased: capitals > 0 && caps < pieces.length * ONE_CASE_SHARE,
  }
}

/** A text with more whole words in capitals than this is one-case (a headline or an acronym never makes so many). */
const ONE_CASE_SHARE = 0.5
/** Marks and spaces longer than this are a break, whatever they hold. */
const GAP_CHARS_MAX = 6

function gapOf(text: string, end: number, next: number): number {
  if (next < 0 || next - end > GAP_CHARS_MAX) return GAP.break
  if (next === end) return GAP.none
  const between = text.slice(end, next)
  if (next === end + 1) {
    const c = between.charCodeAt(0)
    if (c === 0x20 || c === 0xa0 || c === 0x0a || c === 0x202f) return GAP.space
    if (c === 0x2d || c === 0x2010 || c === 0x2011) return GAP.hyphen
    if (c === 0x27 || c === 0x2019 || c === 0x2bc) return GAP.apostrophe
  }
  const mark = between.trim()
  if (mark === "'" || mark === '’') return GAP.apostrophe
  if (mark === '') return between.includes('\n\n') || between.includes('\n\r\n') ? GAP.break : GAP.space
  if (mark === '.') return GAP.stop
  if (mark === ',' || mark === '.,') return GAP.comma
  if (mark === '(') return GAP.open
  if (mark === ')' || mark === '),') return GAP.close
  return GAP.break
}

const COMMON: Readonly<Record<Language, number>> = { en: COMMON_EN, fr: COMMON_FR }
export const isGiven = (value: number): boolean => (value & GIVEN) !== 0
export const isFamily = (value: number): boolean => (value & FAMILY) !== 0
export const isPlace = (value: number): boolean => value !== 0 && (value & NO_PLACE) === 0
