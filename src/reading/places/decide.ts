import { DEGREE } from '../../gazetteer/format.ts'
import type { Gazetteer } from '../../gazetteer/gazetteer.ts'
import { kilometres } from '../../model/distance.ts'
import type { Candidate } from './candidates.ts'
import { ACCEPT, evidenceOf, groupsOf } from './groups.ts'
import { cueBit, type Lexicon } from './lexicon.ts'
import { cluesOf, scoreOf } from './recognise.ts'
import { contradicted, fitOf, resolve } from './resolve.ts'
import { casedWeights, senseWeights, uncasedWeights } from './weights.ts'
import { GAP, type Words } from './words.ts'

/**
 * Which candidates are places, and the gazetteer row of each: the words first, then all names together, then the words with
 * the fit. A row below -1 stands for a place that the gazetteer lacks: -2 minus the row of what holds it.
 */
export function decide(
  words: Words,
  candidates: readonly Candidate[],
  ofSource: readonly Candidate[],
  lexicon: Lexicon,
  gazetteer: Gazetteer,
): { accepted: boolean[]; rows: Map<number, number>; regions: Set<number> } {
  const weights = words.cased ? casedWeights : uncasedWeights
  const clues = cluesOf(words, candidates, gazetteer)
  // The source's name ("Yakima Herald") speaks for its place; it has no characters in the text.
  const all = [...candidates, ...ofSource.map((c) => ({ ...c, first: -1, last: -1 }))]
  const scores = all.map((_, i) => (clues[i] ? scoreOf(clues[i], weights.words) : SOURCE_SCORE))
  const groups = groupsOf(words, all, scores, gazetteer)
  const setting = { gazetteer, groups, evidence: evidenceOf(groups), homes: lexicon.homes }
  const chosen = resolve(setting, senseWeights)
  const fit = fitOf({ ...setting, chosen })
  const accepted = candidates.map((c) => c.demonym !== null)
  const rows = new Map<number, number>()
  const regions = new Set<number>()
  groups.forEach((g, i) => {
    const row = townRatherThanRegion(
      g.rows,
      g.rows[chosen[i]!] ?? -1,
      g.members.some((m) => m < candidates.length && calledRegion(words, lexicon, candidates[m]!)),
      gazetteer,
    )
    const holder = contradicted({ ...setting, chosen }, g, i)
    for (const m of g.members) {
      if (m >= candidates.length) continue
      if (isArticled(words, lexicon, candidates[m]!)) regions.add(m)
      const own = saysRegion(words, lexicon, candidates[m]!) ? regionRatherThanTown(g.rows, row, gazetteer) : row
      rows.set(m, holder < 0 ? own : -2 - groups[holder]!.rows[chosen[holder]!]!)
      if (g.demonym === null)
        accepted[m] =
          scoreOf(clues[m]!, weights.both) + scoreOf(fit[i]!, weights.both) > ACCEPT &&
          !(isLand(gazetteer, row) && isRiver(words, lexicon, candidates[m]!))
    }
  })
  return { accepted, rows, regions }
}

/** Log-odds given to a place in the source's name. */
const SOURCE_SCORE = 1

/** Of a region and its main town of one name ("Groningen") the town is meant, unless the words say "province". */
function townRatherThanRegion(rows: readonly number[], row: number, called: boolean, gazetteer: Gazetteer): number {
  if (row < 0 || called) return row
  const kind = gazetteer.kindOf(row)
  // New York and Washington are as often the state: the weights decide.
  if ((kind !== 'region' && kind !== 'county') || gazetteer.countryOf(row) === 'US') return row
  const enough = gazetteer.populationOf(row) * MAIN_TOWN_SHARE
  const town = rows.find(
    (r) =>
      isTown(gazetteer, r) &&
      gazetteer.countries[r] === gazetteer.countries[row] &&
      apart(gazetteer, r, row) < MAIN_TOWN_KM &&
      gazetteer.populationOf(r) >= enough,
  )
  return town ?? row
}

/** Of a town and the region of its name ("en province de Liège", "dans le Limbourg") the region is meant where the words say so. */
function regionRatherThanTown(rows: readonly number[], row: number, gazetteer: Gazetteer): number {
  if (row < 0 || !isTown(gazetteer, row)) return row
  const region = rows.find(
    (r) =>
      ['region', 'county'].includes(gazetteer.kindOf(r)) &&
      gazetteer.countries[r] === gazetteer.countries[row] &&
      apart(gazetteer, r, row) < MAIN_TOWN_KM,
  )
  return region ?? row
}

/** The words call this naming a region, or give it the article that in this language only regions take behind "in". */
function saysRegion(words: Words, lexicon: Lexicon, c: Candidate): boolean {
  return isArticled(words, lexicon, c) || calledRegion(words, lexicon, c)
}

/** "dans le Limbourg": never a town, whatever the gazetteer knows by that name. */
function isArticled(words: Words, lexicon: Lexicon, c: Candidate): boolean {
  const cue = (i: number): number => words.cues[i] ?? 0
  return (
    lexicon.regionsTakeArticle &&
    words.cased &&
    (cue(c.first - 1) & cueBit.the) !== 0 &&
    (cue(c.first - 2) & cueBit.in) !== 0 &&
    words.gaps[c.first - 1] !== GAP.hyphen
  )
}

const isLand = (gazetteer: Gazetteer, row: number): boolean =>
  row >= 0 && ['region', 'county', 'country'].includes(gazetteer.kindOf(row))

/** "the hub on the Niger,": behind "on the", a river that a land is named after, unless a noun follows ("on the Niger border"). */
function isRiver(words: Words, lexicon: Lexicon, c: Candidate): boolean {
  if (!lexicon.banks.has(words.pieces[c.first - 2]?.key ?? '')) return false
  if (((words.cues[c.first - 1] ?? 0) & cueBit.the) === 0) return false
  const next = words.gaps[c.last - 1]
  return next === GAP.comma || next === GAP.stop || next === GAP.break || next === GAP.close
}

export const isTown = (gazetteer: Gazetteer, row: number): boolean =>
  ['town', 'capital', 'quarter'].includes(gazetteer.kindOf(row))

const apart = (g: Gazetteer, a: number, b: number): number =>
  kilometres(g.lat[a]! / DEGREE, g.lon[a]! / DEGREE, g.lat[b]! / DEGREE, g.lon[b]! / DEGREE)

/** Farther from a region's middle than this its namesake is another place. */
const MAIN_TOWN_KM = 120
/** Share of a region's people that its town must hold to be meant by the bare name. */
const MAIN_TOWN_SHARE = 0.12

/** "Groningen province", "la province de Groningue". */
function calledRegion(words: Words, lexicon: Lexicon, c: Candidate): boolean {
  const says = (i: number): boolean => lexicon.regionWords.has(words.pieces[i]?.key ?? '')
  const joined = words.gaps[c.last - 1] === GAP.space
  return (
    (joined && says(c.last)) ||
    (((words.cues[c.first - 1] ?? 0) & (cueBit.of | cueBit.the)) !== 0 &&
      (says(c.first - 2) || (((words.cues[c.first - 2] ?? 0) & cueBit.of) !== 0 && says(c.first - 3))))
  )
}
