import type { Named } from './facility-names.ts'
import { GAP } from './words.ts'

/** The accepted place inside pieces [first, last); the last one wins ("Toulon-La Farlède" lies in the latter). */
export function townIn(named: Named, first: number, last: number): number {
  for (let i = last - 1; i >= first; i--) {
    const c = named.startsAt.get(i)
    if (c !== undefined && named.candidates[c]!.last <= last) return c
  }
  return -1
}

/**
 * "Toulon's La Farlède prison", "the town's cathedral", "la cathédrale de la ville": the place whose possessive
 * stands beside.
 */
export function ownerOf(named: Named, first: number, last: number): number {
  const { words, lexicon } = named
  if (first >= 2 && words.pieces[first - 1]!.key === 's' && words.gaps[first - 2] === GAP.apostrophe) {
    const place = named.endsAt.get(first - 1)
    if (place !== undefined) return place
    const theTown =
      words.cues[first - 2]! & lexicon.settlementBit && first >= 3 && words.cues[first - 3]! & lexicon.theBit
    return theTown ? placeBefore(named, first - 2) : -1
  }
  const ofTheTown =
    lexicon.facilities.links.has(words.pieces[last]?.key ?? '') &&
    (words.cues[last + 1] ?? 0) & lexicon.theBit &&
    (words.cues[last + 2] ?? 0) & lexicon.settlementBit
  return ofTheTown && !words.pieces[last + 3]?.upper ? placeBefore(named, first) : -1
}

/** "The town" is the place named last, when that is not too far back. */
const TOWN_REFERENCE_PIECES_MAX = 120

function placeBefore(named: Named, at: number): number {
  for (let k = at; k > 0 && k > at - TOWN_REFERENCE_PIECES_MAX; k--) {
    const place = named.endsAt.get(k)
    if (place !== undefined && named.isTown(place)) return place
  }
  return -1
}

/** Words that may stand between a locator and its town: "in the city of Lille". */
const FILLERS_MAX = 3

/**
 * "in Charleroi", ", à Agen", "(Énap), à Agen", "outside Yakima" after piece `last`; with `links` also "de Béziers".
 */
export function locatedAt(named: Named, last: number, links: boolean): number {
  const { words, lexicon, startsAt } = named
  let at = last
  if (words.gaps[at - 1] === GAP.open && words.gaps[at] === GAP.close) at++
  if (at === 0 || at >= words.pieces.length) return -1
  const gap = words.gaps[at - 1]
  if (gap !== GAP.space && gap !== GAP.comma && gap !== GAP.close) return -1
  const { key } = words.pieces[at]!
  if (!lexicon.facilities.locators.has(key) && !(links && lexicon.facilities.links.has(key))) return -1
  for (let k = at + 1; k <= at + 1 + FILLERS_MAX && k < words.pieces.length; k++) {
    if (words.gaps[k - 1] !== GAP.space && words.gaps[k - 1] !== GAP.apostrophe) return -1
    const c = startsAt.get(k)
    if (c !== undefined) return c
    const bits = words.cues[k]!
    if (!(bits & lexicon.fillerBits)) return -1
  }
  return -1
}

/** What kind of article stands before piece i, adjectives between. */
export function articleBefore(named: Named, i: number): 'definite' | 'indefinite' | null {
  const { words, lexicon } = named
  const { facilities } = lexicon
  for (let k = i - 1; k >= 0 && k >= i - 4; k--) {
    const gap = words.gaps[k]
    const { key } = words.pieces[k]!
    if (gap !== GAP.space && gap !== GAP.apostrophe && gap !== GAP.hyphen && !(gap === GAP.stop && key.length === 1))
      return null
    if (facilities.definite.has(key) || (key === 's' && k > 0 && words.gaps[k - 1] === GAP.apostrophe))
      return 'definite'
    if (facilities.indefinite.has(key)) return 'indefinite'
    if (!facilities.adjectives.has(key) && !lexicon.demonymEnds.has(key)) return null
  }
  return null
}

/** The first of those told that is a town; else the first told. */
export function nearest(named: Named, ...told: number[]): number {
  return told.find((c) => c >= 0 && named.isTown(c)) ?? told.find((c) => c >= 0) ?? -1
}
