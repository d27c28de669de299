import type { Group, Setting } from './groups.ts'
import { fitFeatures, senseFeatures } from './senses.ts'

/** Rounds of joint choice; a fourth changes less than one choice in a thousand on the development sets. */
const ROUNDS = 3

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

/**
 * The group that is said to hold this one when the chosen senses deny it; -1 when they agree. Then the gazetteer
 * lacks the place meant.
 */
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
  return s.evidence.some((i) => i !== index && i !== holder && countryOf(s, s.groups[i]!, i) === country)
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
