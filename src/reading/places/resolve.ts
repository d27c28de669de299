import { kilometres } from '../../gazetteer/distance.ts'
import { DEGREE } from '../../gazetteer/format.ts'
import type { Gazetteer } from '../../gazetteer/gazetteer.ts'
import type { Candidate } from './candidates.ts'
import { GAP, type Words } from './words.ts'

/** All namings of one name in a report: they mean one place. */
export interface Group {
  readonly key: string
  readonly members: readonly number[]
  readonly rows: readonly number[]
  readonly alias: readonly boolean[]
  /** Groups (by index) named right after it as what holds it: "Paris, Texas", "Valence (Drôme)". */
  readonly containers: number[]
  /** Country of a demonym; the group has no rows then. */
  readonly demonym: string | null
  /** Weight of the group as evidence: how often it is named, at most EVIDENCE_MAX. */
  readonly weight: number
}

/** Log-odds from which a name is taken for a place, and from which it is looked at; the first is where precision and recall meet. */
export const ACCEPT = -0.2
const WEAK = -4
/** Senses beyond this many (smallest towns) are not looked at. */
const SENSES_MAX = 80
const EVIDENCE_MAX = 3
/** Rounds of joint choice; a third changes less than one choice in a hundred on the development sets. */
const ROUNDS = 3

/** Features of each sense of each group given the choices made so far. */
export interface Setting {
  readonly gazetteer: Gazetteer
  readonly groups: readonly Group[]
  readonly chosen: Int32Array
  readonly homes: readonly string[]
  /** Lower-case letters of the source's name, without spaces. */
  readonly source: string
}

/**
 * Groups the candidates that may be places (log-odds `scores` above WEAK, or demonyms). Those above ACCEPT are evidence for
 * the others; the rest only get a sense, so that their fit can be seen.
 */
export function groupsOf(words: Words, candidates: readonly Candidate[], scores: readonly number[]): Group[] {
  const groups = new Map<string, Group & { members: number[]; weight: number }>()
  candidates.forEach((c, i) => {
    if (c.demonym === null && scores[i]! <= WEAK) return
    const weight = c.demonym !== null || scores[i]! > ACCEPT ? 1 : 0
    const key = c.demonym === null ? c.key : `=${c.demonym}`
    const old = groups.get(key)
    if (old) {
      old.members.push(i)
      old.weight = Math.min(EVIDENCE_MAX, old.weight + weight)
    } else groups.set(key, { key, members: [i], rows: c.hit.rows.slice(0, SENSES_MAX), alias: c.hit.alias, containers: [], demonym: c.demonym, weight })
  })
  const list = [...groups.values()]
  const groupOf = new Map<number, number>()
  list.forEach((g, gi) => {
    for (const m of g.members) groupOf.set(m, gi)
  })
  for (let i = 0; i + 1 < candidates.length; i++) {
    const a = groupOf.get(i)
    const b = groupOf.get(i + 1)
    if (a !== undefined && b !== undefined && a !== b && holds(words, candidates[i]!, candidates[i + 1]!)) list[a]!.containers.push(b)
  }
  return list
}

/** "Peoria, Ill.", "Valence (Drôme)": is b what a lies in? Its rows decide later. */
function holds(words: Words, a: Candidate, b: Candidate): boolean {
  if (a.last !== b.first || b.demonym !== null) return false
  const gap = words.gaps[a.last - 1]
  return gap === GAP.comma || gap === GAP.open
}

export function sensesFeatures(s: Setting, group: Group, index: number): string[][] {
  const top = Math.max(...group.rows.map((r) => s.gazetteer.populations[r]!))
  return group.rows.map((row, i) => senseFeatures(s, group, index, row, group.alias[i]!, top))
}

function senseFeatures(s: Setting, group: Group, index: number, row: number, alias: boolean, top: number): string[] {
  const { gazetteer } = s
  const kind = gazetteer.kindOf(row)
  const population = gazetteer.populations[row]!
  const features = [`kind:${kind}${alias ? ':alias' : ''}`, `pop:${Math.min(16, Math.floor(population / 13))}`]
  if (kind === 'town' && population === top) features.push('largest')
  const country = gazetteer.countries[row]!
  if (s.homes.includes(gazetteer.countryOf(row) ?? '')) features.push('home')
  if (group.containers.length > 0) containerFeature(features, s, group, row)
  othersFeatures(features, s, index, row, country)
  return features
}

function containerFeature(features: string[], s: Setting, group: Group, row: number): void {
  const { gazetteer } = s
  let best = ''
  for (const c of group.containers)
    for (const r of s.groups[c]!.rows.slice(0, 12)) {
      const kind = gazetteer.kindOf(r)
      if (gazetteer.admin1[row] === r + 1 || gazetteer.admin2[row] === r + 1) best = 'in:region'
      else if (kind === 'country' && gazetteer.countries[r] === gazetteer.countries[row] && best === '') best = 'in:country'
      else if (best === '' && kind === 'town' && distance(gazetteer, row, r) < 30) best = 'in:near'
    }
  features.push(best === '' ? 'in:none' : best)
}

const distance = (g: Gazetteer, a: number, b: number): number => kilometres(g.lat[a]! / DEGREE, g.lon[a]! / DEGREE, g.lat[b]! / DEGREE, g.lon[b]! / DEGREE)

/** How well the sense goes with what the other names are taken to mean. */
function othersFeatures(features: string[], s: Setting, index: number, row: number, country: number): void {
  const { gazetteer, groups, chosen } = s
  const region = gazetteer.kindOf(row) === 'region' ? row + 1 : gazetteer.admin1[row]!
  let same = 0
  let sameRegion = 0
  let all = 0
  let nearest = Number.POSITIVE_INFINITY
  let close = 0
  let named = false
  let regionNamed = false
  for (let i = 0; i < groups.length; i++) {
    const g = groups[i]!
    if (i === index || g.weight === 0) continue
    all += g.weight
    const other = chosen[i]!
    if (other < 0) {
      if (g.demonym !== null && country === codeOf(g.demonym)) same += g.weight
      continue
    }
    if (gazetteer.countries[other] === country) {
      same += g.weight
      const kind = gazetteer.kinds[other]!
      if (kind === COUNTRY) named = true
      else {
        if (region > 0 && (other + 1 === region || gazetteer.admin1[other] === region)) sameRegion += g.weight
        if (other + 1 === region || gazetteer.admin2[row] === other + 1) regionNamed = true
        if (kind === TOWN || kind === COUNTY || kind === QUARTER) {
          const km = distance(gazetteer, row, other)
          if (km < nearest) nearest = km
          if (km < 100) close += g.weight
        }
      }
    }
  }
  if (named) features.push('country:named')
  if (regionNamed) features.push('region:named')
  if (all === 0) return
  features.push(`country:${Math.min(5, Math.floor((5 * same) / all))}`, `region:${Math.min(5, Math.ceil((5 * sameRegion) / all))}`)
  features.push(`near:${nearest < 15 ? 15 : nearest < 40 ? 40 : nearest < 100 ? 100 : nearest < 250 ? 250 : 'far'}`, `close:${Math.min(4, close)}`)
}

const TOWN = 0
const QUARTER = 1
const COUNTY = 2
const COUNTRY = 4
const codeOf = (code: string): number => (code.charCodeAt(0) << 8) | code.charCodeAt(1)

/** How well each group's chosen sense fits the report, as clues for whether the name is a place at all. */
export function fitOf(s: Setting): string[][] {
  return s.groups.map((group, index) => {
    const row = s.chosen[index]!
    if (row < 0) return []
    const features: string[] = []
    if (group.containers.length > 0) containerFeature(features, s, group, row)
    othersFeatures(features, s, index, row, s.gazetteer.countries[row]!)
    return features.map((f) => `fit:${f}`)
  })
}

/** One sense for each group: chosen together, in a fixed number of rounds. */
export function resolve(s: Omit<Setting, 'chosen'>, weights: ReadonlyMap<string, number>): Int32Array {
  const chosen = firstChoice(s)
  const setting: Setting = { ...s, chosen }
  for (let round = 0; round < ROUNDS; round++) {
    s.groups.forEach((g, i) => {
      if (g.rows.length > 1 || round === 0) chosen[i] = bestSense(setting, g, i, weights)
    })
  }
  return chosen
}

function bestSense(s: Setting, g: Group, index: number, weights: ReadonlyMap<string, number>): number {
  if (g.rows.length === 0) return -1
  let best = g.rows[0]!
  let bestScore = Number.NEGATIVE_INFINITY
  sensesFeatures(s, g, index).forEach((features, i) => {
    let score = 0
    for (const f of features) score += weights.get(f) ?? 0
    if (score > bestScore) {
      bestScore = score
      best = g.rows[i]!
    }
  })
  return best
}

/** Before anything is known: countries and regions before towns, then the most people. */
export function firstChoice(s: Omit<Setting, 'chosen'>): Int32Array {
  return Int32Array.from(s.groups, (g) => {
    let best = -1
    let bestRank = -1
    g.rows.forEach((row, i) => {
      const kind = s.gazetteer.kindOf(row)
      const rank = s.gazetteer.populations[row]! + (kind === 'country' || kind === 'area' ? 300 : kind === 'region' ? 20 : 0) - (g.alias[i] ? 40 : 0)
      if (rank > bestRank) {
        bestRank = rank
        best = row
      }
    })
    return best
  })
}
