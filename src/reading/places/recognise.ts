import type { Gazetteer } from '../../gazetteer/gazetteer.ts'
import type { Candidate } from './candidates.ts'
import { CUES, cueBit } from './lexicon.ts'
import { GAP, isFamily, isGiven, type Words } from './words.ts'

/**
 * Is the candidate used as a place's name? Binary features, by name, of the words around it, of the name itself and of the
 * report; the weights (weights.ts) are those of a logistic regression.
 */
export interface Clues {
  readonly features: string[]
  /** The words around say by themselves that it is a place. */
  readonly evident: boolean
  /** The words around say by themselves that it is a person. */
  readonly personal: boolean
}

/** Clues of every candidate, then those that one naming lends to another. */
export function cluesOf(words: Words, candidates: readonly Candidate[], gazetteer: Gazetteer): string[][] {
  const clues = candidates.map((c, i) => own(words, candidates, i, gazetteer, c))
  const evident = new Set(candidates.filter((_, i) => clues[i]!.evident).map((c) => c.key))
  const personal = new Set(candidates.filter((_, i) => clues[i]!.personal).map((c) => c.key))
  return clues.map((clue, i) => {
    const { key } = candidates[i]!
    if (evident.has(key) && !clue.evident) clue.features.push('doc:evident')
    if (personal.has(key) && !clue.personal) clue.features.push('doc:personal')
    return clue.features
  })
}

function own(words: Words, candidates: readonly Candidate[], index: number, gazetteer: Gazetteer, c: Candidate): Clues {
  const features: string[] = ['bias']
  const before = cuesBefore(features, words, candidates, index, c, takesArticle(words, c, gazetteer))
  const after = cuesAfter(features, words, candidates, index, c)
  nameClues(features, words, c, gazetteer, (before & (cueBit.in | cueBit.near)) !== 0)
  const single = c.last - c.first === 1
  if (single && words.isCommon(c.value))
    features.push(before & cueBit.in ? 'common+in' : words.lower.has(c.key) ? 'common+lower' : 'common')
  if (single && words.cased && words.lower.has(c.key)) features.push('lower')
  const evident =
    (before & (cueBit.in | cueBit.near)) !== 0 || features.includes('next:region') || (after & cueBit.settlement) !== 0
  const personal = features.includes('prev:given') || (before & cueBit.title) !== 0
  if (evident && personal) features.push('evident+personal')
  return { features, evident, personal }
}

/** "le Var", "la Bavière": where regions and countries take an article, a capital behind one is no common noun. */
function takesArticle(words: Words, c: Candidate, gazetteer: Gazetteer): boolean {
  if (!words.lexicon.regionsTakeArticle || !words.cased) return false
  return c.hit.rows.some(
    (row) =>
      ['region', 'country', 'area'].includes(gazetteer.kindOf(row)) ||
      (gazetteer.kindOf(row) === 'county' && gazetteer.countryOf(row) === words.lexicon.countiesFirst),
  )
}

/** A town of this many people is known even where its name is a person's too. */
const CITY_POPULATION_MIN = 300_000

/** What the gazetteer says of the name. */
function nameClues(features: string[], words: Words, c: Candidate, gazetteer: Gazetteer, evident: boolean): void {
  if (c.demonym !== null) {
    features.push('demonym')
    return
  }
  let top = c.hit.rows[0]!
  for (const row of c.hit.rows) if (rank(words, gazetteer, row) > rank(words, gazetteer, top)) top = row
  const kind = gazetteer.kindOf(top)
  const population = gazetteer.populationOf(top)
  const single = c.last - c.first === 1
  features.push(`kind:${kind}`)
  if (kind === 'town' || kind === 'quarter' || kind === 'county')
    features.push(`pop:${Math.min(6, Math.floor(Math.log10(population + 1)))}${single ? '' : '+'}`)
  features.push(c.last - c.first > 2 ? 'pieces:3' : single ? 'pieces:1' : 'pieces:2')
  if (c.hit.alias.every((a) => a)) features.push('alias')
  if (c.hit.rows.length > 10) features.push('senses:many')
  const known = kind === 'country' || kind === 'region' || population > CITY_POPULATION_MIN ? 'known' : 'small'
  if (single && isGiven(c.value)) features.push(`given:${known}${evident ? '+in' : ''}`)
  if (single && isFamily(c.value)) features.push(`family:${known}${evident ? '+in' : ''}`)
  if (words.pieces[c.first]!.caps) features.push(words.pieces[c.first]!.key.length < 4 ? 'caps:short' : 'caps')
  if (c.end - c.start < 4) features.push(words.pieces[c.first]!.caps || c.last - c.first > 1 ? 'short:caps' : 'short')
}

/** The kind that a bare name means first; within a kind the most people. */
const KIND_RANK = { country: 900, area: 850, region: 600, capital: 500, town: 400, county: 200, quarter: 0 } as const
/** Departments are what French reports mean by such a name. */
const DEPARTMENT_RANK = 450

function rank(words: Words, gazetteer: Gazetteer, row: number): number {
  const kind = gazetteer.kindOf(row)
  const department = kind === 'county' && gazetteer.countryOf(row) === words.lexicon.countiesFirst
  return gazetteer.populations[row]! + (department ? DEPARTMENT_RANK : KIND_RANK[kind])
}

function pushCues(features: string[], side: string, bits: number): void {
  for (const cue of CUES) if (bits & cueBit[cue]) features.push(`${side}:${cue}`)
}

/** A mark after the first name of a line. */
const OPENING = /^(?:,|\s?:|\s[–—-])\s/

/** Clues of the words before; returns their cue bits. */
function cuesBefore(
  features: string[],
  words: Words,
  candidates: readonly Candidate[],
  index: number,
  c: Candidate,
  isRegion: boolean,
): number {
  const at = c.first - 1
  const gap = at < 0 ? GAP.break : words.gaps[at]!
  const previous = candidates[index - 1]
  const joined = previous !== undefined && previous.last === c.first
  if (at < 0 || gap === GAP.break || gap === GAP.stop) {
    const line = at < 0 || words.text.slice(words.pieces[at]!.end, c.start).includes('\n')
    // "NIORT, France -", "Niort : …", "- Niort, mardi": a line that opens with a name and a mark tells where.
    if (line && words.cased && OPENING.test(words.text.slice(c.end, c.end + 3))) {
      features.push('prev:in')
      return cueBit.in
    }
    features.push('prev:start')
    return 0
  }
  if (gap === GAP.comma) {
    features.push(
      joined && previous.demonym === null ? 'prev:place,' : words.pieces[at]!.upper ? 'prev:Cap,' : 'prev:,',
    )
    return 0
  }
  if (gap === GAP.hyphen || gap === GAP.none) features.push(words.pieces[at]!.upper ? 'prev:Cap-' : 'prev:-')
  if (gap === GAP.open) features.push('prev:(')
  if (gap === GAP.close) features.push('prev:)')
  let bits = words.cues[at]!
  // "commissariat de X", "prison de la X": a facility is named after its place.
  if (bits & cueBit.of && at > 0 && words.headEnds[at - 1] === 1) bits = (bits & ~cueBit.of) | cueBit.in
  if (bits & cueBit.the && isRegion) bits = (bits & ~cueBit.the) | cueBit.in
  // "rue de Marseille", "Olympique de Marseille": as in "Marseille Street", "Marseille University".
  if (bits & cueBit.of && at > 0 && words.cues[at - 1]! & (cueBit.street | cueBit.organisation))
    features.push(words.cues[at - 1]! & cueBit.street ? 'Next:street' : 'Next:organisation')
  pushCues(features, 'prev', bits)
  if (bits === 0) {
    const upper = words.cased && words.pieces[at]!.upper
    if (upper && isGiven(words.values[at]!)) features.push('prev:given')
    else features.push(upper ? (joined ? 'prev:place' : 'prev:Cap') : 'prev:other')
  } else if (bits & (cueBit.the | cueBit.of | cueBit.compass | cueBit.and) && at > 0) {
    const further = words.cues[at - 1]!
    if (further & (cueBit.in | cueBit.near | cueBit.path) && words.gaps[at - 1] === GAP.space) features.push('prev2:in')
    if (further & cueBit.settlement && bits & cueBit.of) features.push('prev2:settlement')
    if (joined2(candidates, index, at) && bits & cueBit.and) features.push('prev2:place')
  }
  return bits
}

const joined2 = (candidates: readonly Candidate[], index: number, at: number): boolean =>
  candidates[index - 1]?.last === at

/** Clues of the words after; returns their cue bits. */
function cuesAfter(
  features: string[],
  words: Words,
  candidates: readonly Candidate[],
  index: number,
  c: Candidate,
): number {
  const gap = words.gaps[c.last - 1]!
  const next = words.pieces[c.last]
  const following = candidates[index + 1]
  const joined = following !== undefined && following.first === c.last && following.demonym === null
  if (next === undefined || gap === GAP.break || gap === GAP.stop) {
    features.push('next:end')
    return 0
  }
  if (gap === GAP.comma || gap === GAP.open) {
    const region = joined && following.hit.rows.length > 0
    features.push(region ? 'next:region' : gap === GAP.comma ? 'next:,' : 'next:(')
    return 0
  }
  if (gap === GAP.apostrophe && next.key === 's') {
    features.push('next:s')
    return 0
  }
  if (gap === GAP.hyphen || gap === GAP.none) features.push(next.upper ? 'next:-Cap' : 'next:-')
  const bits = words.cues[c.last]!
  // "Columbus Tuesday": a day, a month or a pronoun is no part of the name.
  const upper = words.cased && next.upper && words.never[c.last] === 0
  if (upper && isGiven(c.value) && c.last - c.first === 1 && !joined) features.push('given+Cap')
  if (
    words.cased &&
    gap === GAP.space &&
    !next.upper &&
    bits === 0 &&
    words.pieces[c.last + 1]?.upper &&
    words.gaps[c.last] === GAP.hyphen
  )
    features.push('next:al-')
  pushCues(features, upper ? 'Next' : 'next', bits)
  if (gap === GAP.space && words.headStarts[c.last] === 1) features.push(upper ? 'Next:head' : 'next:head')
  if (bits === 0)
    features.push(
      upper
        ? joined
          ? 'next:place'
          : words.isCommon(words.values[c.last]!)
            ? 'next:CapCommon'
            : 'next:Cap'
        : 'next:other',
    )
  return bits
}

/** Log-odds that the candidate is a place. */
export function scoreOf(features: readonly string[], weights: ReadonlyMap<string, number>): number {
  let score = 0
  for (const f of features) score += weights.get(f) ?? 0
  return score
}
