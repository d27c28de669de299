import { DEGREE } from '../../gazetteer/format.ts'
import type { Gazetteer } from '../../gazetteer/gazetteer.ts'
import type { Candidate } from './candidates.ts'
import { cueBit } from './lexicon.ts'
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

/**
 * Log-odds from which a name is taken for a place, and from which it is looked at; the first is where precision and
 * recall meet.
 */
export const ACCEPT = -0.2

const WEAK = -4

/** Senses beyond this many (smallest towns) are not looked at. */
const SENSES_MAX = 60

const EVIDENCE_MAX = 3

/** The groups and the sense each has for now. */
export interface Setting {
  readonly gazetteer: Gazetteer
  readonly groups: readonly Group[]
  /** Indices of the groups whose weight is not 0. */
  readonly evidence: readonly number[]
  /** Index into the group's rows; -1 when it has none. */
  readonly chosen: Int32Array
  /** Countries that a report of this language is about unless something says otherwise. */
  readonly homes: readonly string[]
}

/**
 * Groups the candidates that may be places; those above ACCEPT are evidence for the others, the rest only get a
 * sense.
 */
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
  limitEvidence(list)
  linkContainers(words, candidates, list)
  return list
}

/** Only the groups named most are evidence, so that the work stays linear in the length of the text. */
function limitEvidence(groups: readonly (Group & { weight: number })[]): void {
  const evident = groups.filter((g) => g.weight > 0)
  if (evident.length <= EVIDENCE_GROUPS_MAX) return
  evident.sort((a, b) => b.members.length - a.members.length)
  for (const g of evident.slice(EVIDENCE_GROUPS_MAX)) g.weight = 0
}

/** A long report names fewer than a hundred places. */
const EVIDENCE_GROUPS_MAX = 200

/** Indices of the groups that are evidence. */
export const evidenceOf = (groups: readonly Group[]): number[] => groups.flatMap((g, i) => (g.weight > 0 ? [i] : []))

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

/**
 * "Peoria, Ill.", "Valence (Drôme)", "Solhan, in the province of Yagha": may b be what a lies in? Its rows decide
 * later.
 */
function holds(words: Words, a: Candidate, b: Candidate): 'beside' | 'said' | null {
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
