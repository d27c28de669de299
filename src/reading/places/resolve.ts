import { DEGREE } from '../../gazetteer/format.ts'
import type { Gazetteer } from '../../gazetteer/gazetteer.ts'
import type { Candidate } from './candidates.ts'
import { cueBit } from './lexicon.ts'
import { fitFeatures, senseFeatures } from './senses.ts'
import { GAP, type Words } from './words.ts'

/** All namings of one name in a report: they mean one place. */
export interface Group {
  readonly key: string
  readonly members: readonly number[]
  readonly rows: readonly number[]
  readonly alias: readonly boolean[]
  /** Points of the rows on the unit sphere: x, y, z one after another. */
  readonly points: Float64Array
  /** Groups (by index) named right after it as what holds it: "Paris, Texas", "Valence (Drôme)". */
  readonly containers: number[]
  /** Those of the containers that the words leave no doubt of: brackets, "in". */
  readonly said: Set<number>
  /** Country of a demonym; the group has no rows then. */
  readonly demonym: string | null
  /** Weight of the group as evidence: how often it is named, at most EVIDENCE_MAX; 0 when it may be no place. */
  readonly weight: number
}

/** Log-odds from which a name is taken for a place, and from which it is looked at; the first is where precision and recall meet. */
export const ACCEPT = -0.2
const WEAK = -4
/** Senses beyond this many (smallest towns) are not looked at. */
const SENSES_MAX = 60
const EVIDENCE_MAX = 3
/** Rounds of joint choice; a fourth changes less than one choice in a thousand on the development sets. */
const ROUNDS = 3

/** The groups and the sense each has for now. */
export interface Setting {
  readonly gazetteer: Gazetteer
  readonly groups: readonly Group[]
  /** Index into the group's rows; -1 when it has none. */
  readonly chosen: Int32Array
  /** Countries that a report of this language is about unless something says otherwise. */
  readonly homes: readonly string[]
}

/** Groups the candidates that may be places; those above ACCEPT are evidence for the others, the rest only get a sense. */
export function groupsOf(
  words: Words,
  candidates: readonly Candidate[],
  scores: readonly number[],
  gazetteer: Gazetteer,
): Group[] {
  const groups = new Map<string, Group & { members: number[]; weight: number }>()
  candidates.forEach((c, i) => {
    if (c.demonym === null && scores[i]! <= WEAK) return
    const weight = c.demonym !== null || scores[i]! > ACCEPT ? 1 : 0
    const key = c.demonym === null ? c.key : `=${c.demonym}`
    const old = groups.get(key)
    if (old) {
      old.members.push(i)
      old.weight = Math.min(EVIDENCE_MAX, old.weight + weight)
    } else {
      const rows = c.hit.rows.slice(0, SENSES_MAX)
      groups.set(key, {
        key,
        members: [i],
        rows,
        alias: c.hit.alias,
        points: pointsOf(rows, gazetteer),
        containers: [],
        said: new Set(),
        demonym: c.demonym,
        weight,
      })
    }
  })
  const list = [...groups.values()]
  linkContainers(words, candidates, list)
  return list
}

function pointsOf(rows: readonly number[], gazetteer: Gazetteer): Float64Array {
  const points = new Float64Array(rows.length * 3)
  rows.forEach((row, i) => {
    const lat = (gazetteer.lat[row]! / DEGREE) * (Math.PI / 180)
    const lon = (gazetteer.lon[row]! / DEGREE) * (Math.PI / 180)
    points[3 * i] = Math.cos(lat) * Math.cos(lon)
    points[3 * i + 1] = Math.cos(lat) * Math.sin(lon)
    points[3 * i + 2] = Math.sin(lat)
  })
  return points
}

function linkContainers(words: Words, candidates: readonly Candidate[], groups: readonly Group[]): void {
  const groupOf = new Map<number, number>()
  groups.forEach((g, gi) => {
    for (const m of g.members) groupOf.set(m, gi)
  })
  for (let i = 0; i + 1 < candidates.length; i++) {
    const a = groupOf.get(i)
    const b = groupOf.get(i + 1)
    const how = a !== undefined && b !== undefined && a !== b ? holds(words, candidates[i]!, candidates[i + 1]!) : null
    if (how === null) continue
    groups[a!]!.containers.push(b!)
    if (how === 'said') groups[a!]!.said.add(b!)
  }
}

/** "Peoria, Ill.", "Valence (Drôme)", "Solhan, in the province of Yagha": may b be what a lies in? Its rows decide later. */
export function holds(words: Words, a: Candidate, b: Candidate): 'beside' | 'said' | null {
  if (b.demonym !== null || b.first < a.last || a.last < 1) return null
  const gap = words.gaps[a.last - 1]
  if (a.last === b.first) return gap === GAP.open ? 'said' : gap === GAP.comma ? 'beside' : null
  if (
    b.first - a.last > ASIDE_PIECES_MAX ||
    // "Taba, on Egypt's Sinai": behind a comma "on" and "of" will do.
    !((words.cues[a.last] ?? 0) & (gap === GAP.comma ? cueBit.in | cueBit.of : cueBit.in)) ||
    (gap !== GAP.comma && gap !== GAP.space)
  )
    return null
  for (let k = a.last; k < b.first; k++) {
    const between = words.gaps[k]!
    const cue = words.cues[k]! & (cueBit.in | cueBit.the | cueBit.of | cueBit.settlement | cueBit.compass | cueBit.a)
    const name = words.cased && words.pieces[k]!.upper
    if (
      (!cue && !name) ||
      (between !== GAP.space && between !== GAP.apostrophe && between !== GAP.hyphen && between !== GAP.comma)
    )
      return null
  }
  return 'said'
}

/** Most words between a place and what it is said to lie in: "dans la région de l'Est, au". */
const ASIDE_PIECES_MAX = 8

/** One sense for each group: chosen together, in a fixed number of rounds. */
export function resolve(s: Omit<Setting, 'chosen'>, weights: ReadonlyMap<string, number>): Int32Array {
  const chosen = firstChoice(s)
  const setting: Setting = { ...s, chosen }
  for (let round = 0; round < ROUNDS; round++) {
    let changed = false
    s.groups.forEach((g, i) => {
      if (g.rows.length < 2) return
      const best = bestSense(setting, g, i, weights)
      changed ||= best !== chosen[i]
      chosen[i] = best
    })
    if (!changed) break
  }
  return chosen
}

function bestSense(s: Setting, g: Group, index: number, weights: ReadonlyMap<string, number>): number {
  let best = 0
  let bestScore = Number.NEGATIVE_INFINITY
  for (let sense = 0; sense < g.rows.length; sense++) {
    let score = 0
    for (const f of senseFeatures(s, g, index, sense)) score += weights.get(f) ?? 0
    if (score > bestScore) {
      bestScore = score
      best = sense
    }
  }
  return best
}

/** How well each group's chosen sense fits the report, as clues for whether the name is a place at all. */
export function fitOf(s: Setting): string[][] {
  return s.groups.map((group, index) => (s.chosen[index]! < 0 ? [] : fitFeatures(s, group, index, s.chosen[index]!)))
}

/** The group that is said to hold this one when the chosen senses deny it; -1 when they agree. Then the gazetteer lacks the place meant. */
export function contradicted(s: Setting, group: Group, index: number): number {
  const sense = s.chosen[index]!
  if (sense < 0) return -1
  const country = s.gazetteer.countries[group.rows[sense]!]!
  for (const c of group.said) {
    const other = s.groups[c]!
    if (s.chosen[c]! < 0 || other.weight === 0) continue
    const holder = other.rows[s.chosen[c]!]!
    const kind = s.gazetteer.kindOf(holder)
    if (kind !== 'country' && kind !== 'region' && kind !== 'county') continue
    if (s.gazetteer.countries[holder] !== country && !supported(s, index, c, country)) return c
  }
  return -1
}

/** Does any other name of the report lie in the country? */
function supported(s: Setting, index: number, holder: number, country: number): boolean {
  return s.groups.some((g, i) => i !== index && i !== holder && g.weight > 0 && countryOf(s, g, i) === country)
}

function countryOf(s: Setting, g: Group, index: number): number {
  if (g.demonym !== null) return (g.demonym.charCodeAt(0) << 8) | g.demonym.charCodeAt(1)
  return s.chosen[index]! < 0 ? 0 : s.gazetteer.countries[g.rows[s.chosen[index]!]!]!
}

/** Before anything is known: countries and regions before towns, then the most people. */
export function firstChoice(s: Omit<Setting, 'chosen'>): Int32Array {
  return Int32Array.from(s.groups, (g) => {
    let best = -1
    let bestRank = -1
    g.rows.forEach((row, i) => {
      const kind = s.gazetteer.kindOf(row)
      const rank =
        s.gazetteer.populations[row]! +
        (kind === 'country' || kind === 'area' ? 300 : kind === 'region' ? 20 : 0) -
        (g.alias[i] ? 40 : 0)
      if (rank > bestRank) {
        bestRank = rank
        best = i
      }
    })
    return best
  })
}
