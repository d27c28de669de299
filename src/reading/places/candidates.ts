import type { Gazetteer, NameHit } from '../../gazetteer/gazetteer.ts'
import { extend, SEED_A, SEED_B } from '../../gazetteer/key.ts'
import type { Lexicon } from './lexicon.ts'
import { GAP, isPlace, type Words } from './words.ts'

/** A stretch of words that could be a place's name. Pieces [first, last). */
export interface Candidate {
  readonly first: number
  readonly last: number
  readonly start: number
  readonly end: number
  /** Same key, same name. */
  readonly key: string
  readonly value: number
  readonly hit: NameHit
  /** Country code when the word is an adjective or people's name; `hit` is then empty. */
  readonly demonym: string | null
}

/** Longest name in pieces ("Saint Vincent and the Grenadines" has five, some French communes eight). */
const PIECES_MAX = 8

/** Longest names from left to right, none overlapping. */
export function candidatesOf(words: Words, lexicon: Lexicon, gazetteer: Gazetteer): Candidate[] {
  const found: Candidate[] = []
  let i = 0
  while (i < words.pieces.length) {
    const compound = compoundEnd(words, lexicon, i)
    if (compound > i && !isWhole(words, lexicon, gazetteer, i, compound)) {
      i = compound
      continue
    }
    const candidate = mayStart(words, lexicon, i) ? longest(words, lexicon, gazetteer, i) : demonymAt(words, lexicon, i)
    if (candidate && !ownsChurch(words, candidate)) found.push(candidate)
    i = candidate ? candidate.last : i + 1
  }
  return found
}

/** "Rivière-de-la-Grange": pieces that hyphens and small words join to one name, from its first; `i` where there is none. */
function compoundEnd(words: Words, lexicon: Lexicon, i: number): number {
  if (!words.cased || !words.pieces[i]!.upper || words.gaps[i - 1] === GAP.hyphen) return i
  let last = i
  let joined = false
  while (words.gaps[last] === GAP.hyphen || (joined && words.gaps[last] === GAP.apostrophe)) {
    last++
    if (!words.pieces[last]!.upper && lexicon.connectors.has(words.pieces[last]!.key)) joined = true
  }
  return joined && words.pieces[last]!.upper ? last + 1 : i
}

/** The gazetteer knows the compound, or what it begins with up to its end. */
function isWhole(words: Words, lexicon: Lexicon, gazetteer: Gazetteer, first: number, last: number): boolean {
  return (longest(words, lexicon, gazetteer, first)?.last ?? first) >= last
}

/** "St Mary's Church": a saint with a possessive before a facility is a person. */
function ownsChurch(words: Words, c: Candidate): boolean {
  return (
    c.key.startsWith('saint ') &&
    words.pieces[c.last]?.key === 's' &&
    words.gaps[c.last - 1] === GAP.apostrophe &&
    words.headEnds[c.last + 1] === 1
  )
}

function mayStart(words: Words, lexicon: Lexicon, i: number): boolean {
  const piece = words.pieces[i]!
  if (words.cased && !piece.upper) return false
  // "l'Essonne", "Coeur d'Alene" may start after an apostrophe; "Toulon's" has no start in its "s".
  return (
    piece.key.length > 1 ||
    (words.gaps[i] === GAP.stop && !lexicon.never.has(piece.key)) ||
    words.gaps[i] === GAP.apostrophe ||
    words.gaps[i] === GAP.space
  )
}

function longest(words: Words, lexicon: Lexicon, gazetteer: Gazetteer, first: number): Candidate | null {
  const { pieces } = words
  const contracted = first > 0 ? lexicon.contractions.get(pieces[first - 1]!.key) : undefined
  const postal = afterComma(words, first) && pieces[first]!.caps ? lexicon.postal.get(pieces[first]!.key) : undefined
  if (postal !== undefined) return named(words, gazetteer, first, postal)
  // "au Cap" is "Le Cap", "au Cap-Haïtien" is not.
  const articled = contracted === undefined ? null : grow(words, lexicon, gazetteer, first, contracted)
  const bare = nameOrDemonym(words, lexicon, gazetteer, first)
  return articled && (!bare || bare.last <= articled.last) ? articled : bare
}

const afterComma = (words: Words, i: number): boolean => i > 0 && words.gaps[i - 1] === GAP.comma

/** The piece at `i` under another name. */
function named(words: Words, gazetteer: Gazetteer, i: number, key: string): Candidate | null {
  const { start, end } = words.pieces[i]!
  const value = gazetteer.valueOf(extend(SEED_A, key), extend(SEED_B, key))
  return isPlace(value)
    ? { first: i, last: i + 1, start, end, key, value, hit: gazetteer.hit(value, words.language), demonym: null }
    : null
}

/**
 * "South African" is a demonym, "South Africa" a name; of two that begin at one place the longer counts, then the
 * demonym (there is a town called Spanish).
 */
function nameOrDemonym(words: Words, lexicon: Lexicon, gazetteer: Gazetteer, first: number): Candidate | null {
  const name = grow(words, lexicon, gazetteer, first, '')
  const demonym = demonymAt(words, lexicon, first)
  return demonym && (!name || demonym.last >= name.last) ? demonym : name
}

/** Grows a name piece by piece from `first`, keeping the longest that is known. `lead` is put before it ("le"). */
function grow(words: Words, lexicon: Lexicon, gazetteer: Gazetteer, first: number, lead: string): Candidate | null {
  const { pieces } = words
  let a = lead === '' ? SEED_A : extend(SEED_A, `${lead} `)
  let b = lead === '' ? SEED_B : extend(SEED_B, `${lead} `)
  let key = lead
  let best: Candidate | null = null
  for (let i = first; i < pieces.length && i < first + PIECES_MAX; i++) {
    const piece = pieces[i]!
    if (i > first && !joins(words, lexicon, i)) break
    const part = i > first ? ` ${piece.key}` : piece.key
    a = extend(a, part)
    b = extend(b, part)
    key = key === '' ? piece.key : `${key} ${piece.key}`
    if (words.cased && !piece.upper) continue
    if (i === first && lead === '' && lexicon.never.has(piece.key)) continue
    const value = i === first && lead === '' ? words.values[i]! : gazetteer.valueOf(a, b)
    if (i === first && lexicon.abbreviations.has(piece.key) && words.text[piece.end] !== '.' && !afterComma(words, i))
      continue
    const hit = isPlace(value) ? gazetteer.hit(value, words.language) : NO_HIT
    if (hit.rows.length > 0)
      best = {
        first,
        last: i + 1,
        start: pieces[first]!.start,
        end: endOf(words, lexicon, first, i),
        key,
        value,
        hit,
        demonym: null,
      }
  }
  return best
}

/** May piece i continue a name begun before it? */
function joins(words: Words, lexicon: Lexicon, i: number): boolean {
  const gap = words.gaps[i - 1]!
  const before = words.pieces[i - 1]!
  const piece = words.pieces[i]!
  if (words.cased && !piece.upper && !lexicon.connectors.has(piece.key)) return false
  if (gap === GAP.space || gap === GAP.hyphen || gap === GAP.apostrophe) return true
  return gap === GAP.stop && before.end - before.start <= ABBREVIATION_CHARS_MAX
}

/** "St. Paul", "W. Va.": a full stop ends an abbreviation of at most this many letters. */
const ABBREVIATION_CHARS_MAX = 3

/** "N.C." keeps its last full stop. */
function endOf(words: Words, lexicon: Lexicon, first: number, last: number): number {
  const { pieces, text } = words
  const end = pieces[last]!.end
  if (text[end] !== '.') return end
  const initials = last > first && pieces[last]!.end - pieces[last]!.start === 1 && words.gaps[last - 1] === GAP.stop
  return initials || lexicon.abbreviations.has(pieces[last]!.key) ? end + 1 : end
}

function demonymAt(words: Words, lexicon: Lexicon, i: number): Candidate | null {
  const piece = words.pieces[i]!
  if (words.cased && lexicon.capitalDemonyms && !piece.upper) return null
  const next = words.pieces[i + 1]
  const two =
    next && (words.gaps[i] === GAP.space || words.gaps[i] === GAP.hyphen)
      ? lexicon.demonyms.get(`${piece.key} ${next.key}`)
      : undefined
  const country = two ?? lexicon.demonyms.get(piece.key)
  if (country === undefined) return null
  const last = two === undefined ? i + 1 : i + 2
  return {
    first: i,
    last,
    start: piece.start,
    end: words.pieces[last - 1]!.end,
    key: piece.key,
    value: 0,
    hit: NO_HIT,
    demonym: country,
  }
}

const NO_HIT: NameHit = { rows: [], alias: [], given: false, family: false }
