import type { SiteRegister } from '../../gazetteer/sites.ts'
import type { Candidate } from './candidates.ts'
import type { FacilityLexicon, Head, Lexicon } from './lexicon.ts'
import { GAP, type Words } from './words.ts'

/** What the search needs to know of the names found before. */
export interface Named {
  readonly words: Words
  readonly lexicon: Lexicon
  readonly register: SiteRegister
  readonly candidates: readonly Candidate[]
  /** candidates[i] is a place (and no demonym). */
  readonly accepted: readonly boolean[]
  /** Does the candidate mean a town? */
  readonly isTown: (candidate: number) => boolean
  /** Its country; null when it is not resolved. */
  readonly countryOf: (candidate: number) => string | null
  /** Candidate index by first piece; absent where no accepted candidate begins. */
  readonly startsAt: ReadonlyMap<number, number>
  /** Candidate index by piece after its last. */
  readonly endsAt: ReadonlyMap<number, number>
}

/** Longest name beside a head, in pieces. */
const NAME_PIECES_MAX = 6

export function headAt(words: Words, facilities: FacilityLexicon, i: number): (Head & { pieces: number }) | null {
  const longest = facilities.longest.get(words.pieces[i]?.key ?? '')
  if (longest === undefined) return null
  let key = ''
  let best: (Head & { pieces: number }) | null = null
  for (let n = 1; n <= longest && i + n <= words.pieces.length; n++) {
    const gap = n === 1 ? GAP.space : words.gaps[i + n - 2]!
    if (gap !== GAP.space && gap !== GAP.hyphen && gap !== GAP.apostrophe) break
    key = n === 1 ? words.pieces[i]!.key : `${key} ${words.pieces[i + n - 1]!.key}`
    const head = facilities.heads.get(key)
    if (head) best = { ...head, pieces: n }
  }
  return best
}

/** First piece of the capitalised name before piece i ("Terrace Heights substation"); i when there is none. */
export function nameBefore(named: Named, i: number, head: Head): number {
  const { words, lexicon, endsAt, candidates } = named
  if (head.kind === 'diplomatic') {
    const country = endsAt.get(i)
    return country === undefined ? i - demonymPieces(named, i - 1) : candidates[country]!.first
  }
  if (!words.cased || titleCased(words, i)) {
    const c = words.gaps[i - 1] === GAP.space ? endsAt.get(i) : undefined
    return c === undefined ? i : candidates[c]!.first
  }
  let first = i
  for (let k = i - 1; k >= 0 && k >= i - NAME_PIECES_MAX; k--) {
    const piece = words.pieces[k]!
    const gap = words.gaps[k]!
    // "Lyon's prison" has an owner; "St Mary's Hospital" is a name.
    const owner = gap === GAP.apostrophe && words.pieces[k + 1]!.key === 's' ? endsAt.get(k + 1) : undefined
    if (owner !== undefined && !candidates[owner]!.key.startsWith('saint ')) return ownName(first, k + 2, i)
    if (
      gap !== GAP.space &&
      gap !== GAP.hyphen &&
      gap !== GAP.apostrophe &&
      !(gap === GAP.stop && piece.key === 'saint')
    )
      break
    if (piece.key === 's' && words.gaps[k - 1] === GAP.apostrophe) continue
    if (!piece.upper || lexicon.never.has(piece.key) || lexicon.demonyms.has(piece.key)) break
    first = k
  }
  return first
}

/**
 * "Gunmen Attack Police Station In Quetta": in a headline of capitals only a known place before the head is its name.
 */
function titleCased(words: Words, i: number): boolean {
  let capitals = 0
  for (const step of [-1, 1])
    for (let k = i + step; k >= 0 && k < words.pieces.length && Math.abs(k - i) <= TITLE_PIECES; k += step) {
      if (words.gaps[step < 0 ? k : k - 1] === GAP.break) break
      if (words.pieces[k]!.key.length < 4) continue
      if (!words.pieces[k]!.upper) return false
      capitals++
    }
  return capitals >= TITLE_CAPITALS_MIN
}

/** Words on each side that are looked at, and how many of the longer ones must be capitals, all of them. */
const TITLE_PIECES = 6
const TITLE_CAPITALS_MIN = 4

/**
 * "the Danish embassy", "l'ambassade danoise": an embassy is called by its country. Pieces of the demonym that ends
 * at piece `at`.
 */
function demonymPieces({ words, lexicon }: Named, at: number): number {
  const key = words.pieces[at]?.key ?? ''
  if (at > 0 && lexicon.demonyms.has(`${words.pieces[at - 1]!.key} ${key}`)) return 2
  return lexicon.demonyms.has(key) ? 1 : 0
}

/** After a possessive the name begins behind it. */
const ownName = (first: number, behind: number, head: number): number => (first >= behind ? first : head)

export interface Stretch {
  readonly first: number
  readonly last: number
}

/** The name after a head: "of Nanterre", "de La Farlède", "Jean-Moulin". */
export function nameAfter(named: Named, behind: number, head: Head): Stretch | null {
  const { words, lexicon } = named
  const { facilities } = lexicon
  const at = behindQualifiers(named, behind)
  let first = at
  if (!beside(words, at - 1)) return null
  if (head.kind === 'diplomatic' && !facilities.nameBefore && demonymPieces(named, at) === 1)
    return { first: at, last: at + 1 }
  if (facilities.links.has(words.pieces[first]?.key ?? '') && beside(words, first)) first++
  else if (facilities.nameBefore) return null
  if (
    first > at &&
    facilities.definite.has(words.pieces[first]?.key ?? '') &&
    !words.pieces[first]!.upper &&
    beside(words, first)
  )
    first++
  const name = capitalised(named, first)
  // "the transformer at the Terrace Heights substation": the name belongs to the second head.
  return name &&
    facilities.nameBefore &&
    words.gaps[name.last - 1] === GAP.space &&
    name.last < words.pieces.length &&
    headAt(words, facilities, name.last)
    ? null
    : name
}

/** "école primaire publique de X": behind the words that say what sort of facility it is, where a link follows them. */
function behindQualifiers({ words, lexicon: { facilities } }: Named, at: number): number {
  let last = at
  while (last < at + QUALIFIERS_MAX && beside(words, last - 1) && isQualifier(words, facilities, last)) last++
  return last > at && facilities.links.has(words.pieces[last]?.key ?? '') ? last : at
}
const QUALIFIERS_MAX = 2

function isQualifier(words: Words, facilities: FacilityLexicon, i: number): boolean {
  return !words.pieces[i]!.upper && facilities.qualifiers.has(words.pieces[i]!.key)
}

const beside = (words: Words, i: number): boolean =>
  i >= 0 && i + 1 < words.pieces.length && (words.gaps[i] === GAP.space || words.gaps[i] === GAP.apostrophe)

/** The capitalised words from `first`, connectors inside; a known place is never cut. */
export function capitalised(named: Named, first: number): Stretch | null {
  const { words, lexicon, startsAt, candidates } = named
  const known = startsAt.get(first)
  let last = known === undefined ? first : candidates[known]!.last
  if (!words.cased) return last > first ? { first, last } : null
  for (let k = last; k < words.pieces.length && k < first + NAME_PIECES_MAX; k++) {
    if (k > first) {
      const gap = words.gaps[k - 1]
      if (
        gap !== GAP.hyphen &&
        gap !== GAP.apostrophe &&
        !(gap === GAP.space && (k === last || !words.pieces[k]!.upper))
      ) {
        if (gap !== GAP.space) break
      }
    }
    const piece = words.pieces[k]!
    if (piece.upper && !lexicon.never.has(piece.key)) last = k + 1
    else if (k === first || !lexicon.connectors.has(piece.key) || startsSentencePart(words, k)) break
  }
  return last > first ? { first, last } : null
}

/** A connector that is followed by another capital is inside a name only when joined by a hyphen or an apostrophe. */
const startsSentencePart = (words: Words, k: number): boolean =>
  words.gaps[k - 1] !== GAP.hyphen && words.gaps[k] !== GAP.hyphen

export function keyBetween(words: Words, first: number, last: number): string {
  let key = ''
  for (let i = first; i < last; i++) key = key === '' ? words.pieces[i]!.key : `${key} ${words.pieces[i]!.key}`
  return key
}
