import { KINDS } from '../../gazetteer/format.ts'
import type { Group, Setting } from './groups.ts'

/** Features by name, as tables: a name is never put together while reading. */
const numbered = (name: string, n: number): readonly string[] => Array.from({ length: n }, (_, i) => `${name}:${i}`)
const KIND = KINDS.map((k) => `kind:${k}`)
const KIND_ALIAS = KINDS.map((k) => `kind:${k}:alias`)
/** Names that lie in other countries say something only when there are this many. */
const ABROAD_EVIDENCE_MIN = 3
/** No other name of the report lies in the sense's country. */
const ABROAD = KINDS.map((k) => `abroad:${k}`)
const POP = numbered('pop', 17)
const LARGEST = numbered('largest', 17)
const SHARES = 6
const COUNTRY = numbered('country', SHARES)
const REGION = numbered('region', SHARES)
const CLOSE = numbered('close', 5)
/** Bands of the distance to the nearest other place, as the cosine of the angle: cos(km / 6371). */
const BANDS = [15, 40, 100, 250].map((km) => ({ name: `near:${km}`, cosine: Math.cos(km / 6371) }))
const FAR = 'near:far'
const CLOSE_COSINE = Math.cos(100 / 6371)
const NEIGHBOUR_COSINE = Math.cos(30 / 6371)

const TOWN = KINDS.indexOf('town')
const CAPITAL = KINDS.indexOf('capital')
const REGION_KIND = KINDS.indexOf('region')
const COUNTRY_KIND = KINDS.indexOf('country')
const AREA = KINDS.indexOf('area')
/** Senses of a container that are looked at. */
const CONTAINER_SENSES_MAX = 12

/** What speaks for the group's sense (index into its rows) given what the others mean for now. */
export function senseFeatures(s: Setting, group: Group, index: number, sense: number): string[] {
  const { gazetteer } = s
  const row = group.rows[sense]!
  const kind = gazetteer.kinds[row]!
  const population = gazetteer.populations[row]!
  const features = [(group.alias[sense] ? KIND_ALIAS : KIND)[kind]!, POP[Math.min(16, Math.floor(population / 13))]!]
  if ((kind === TOWN || kind === CAPITAL) && isLargest(s, group, population))
    features.push(LARGEST[Math.min(16, Math.floor(population / 13))]!)
  const code = gazetteer.countries[row]!
  if (s.homes.some((home) => codeOf(home) === code)) features.push('home')
  if (group.containers.length > 0) features.push(containerFeature(s, group, sense))
  othersFeatures(features, s, group, index, sense)
  return features
}

/** Of those, what says how well the sense fits the report. */
export function fitFeatures(s: Setting, group: Group, index: number, sense: number): string[] {
  const features: string[] = []
  if (group.containers.length > 0) features.push(containerFeature(s, group, sense))
  othersFeatures(features, s, group, index, sense)
  if (group.said.size > 0) features.push('held')
  return features.map((f) => `fit:${f}`)
}

/** No other town of the name has more people. */
function isLargest(s: Setting, group: Group, population: number): boolean {
  for (const row of group.rows) {
    const kind = s.gazetteer.kinds[row]!
    if ((kind === TOWN || kind === CAPITAL) && s.gazetteer.populations[row]! > population) return false
  }
  return true
}

function containerFeature(s: Setting, group: Group, sense: number): string {
  const { gazetteer } = s
  const row = group.rows[sense]!
  let best = 'in:none'
  for (const c of group.containers) {
    const other = s.groups[c]!
    for (let i = 0; i < other.rows.length && i < CONTAINER_SENSES_MAX; i++) {
      const r = other.rows[i]!
      if (gazetteer.admin1[row] === r + 1 || gazetteer.admin2[row] === r + 1) return 'in:region'
      if (gazetteer.kinds[r] === COUNTRY_KIND && gazetteer.countries[r] === gazetteer.countries[row])
        best = 'in:country'
      else if (
        best === 'in:none' &&
        (gazetteer.kinds[r] === TOWN || gazetteer.kinds[r] === CAPITAL) &&
        cosine(group, sense, other, i) > NEIGHBOUR_COSINE
      )
        best = 'in:near'
    }
  }
  return best
}

function cosine(a: Group, i: number, b: Group, j: number): number {
  return (
    a.points[3 * i]! * b.points[3 * j]! +
    a.points[3 * i + 1]! * b.points[3 * j + 1]! +
    a.points[3 * i + 2]! * b.points[3 * j + 2]!
  )
}

/** How well the sense goes with what the other names are taken to mean. */
function othersFeatures(features: string[], s: Setting, group: Group, index: number, sense: number): void {
  const { gazetteer, groups, chosen, evidence } = s
  const row = group.rows[sense]!
  const country = gazetteer.countries[row]!
  const region = gazetteer.kinds[row] === REGION_KIND ? row + 1 : gazetteer.admin1[row]!
  const county = gazetteer.admin2[row]!
  let same = 0
  let sameRegion = 0
  let all = 0
  let nearest = -1
  let close = 0
  let named = false
  let regionNamed = false
  for (const i of evidence) {
    const g = groups[i]!
    if (i === index) continue
    all += g.weight
    const at = chosen[i]!
    if (at < 0) {
      if (g.demonym !== null && country === codeOf(g.demonym)) same += g.weight
      continue
    }
    const other = g.rows[at]!
    if (gazetteer.countries[other] !== country) continue
    same += g.weight
    const kind = gazetteer.kinds[other]!
    if (kind === COUNTRY_KIND) {
      named = true
      continue
    }
    if (region > 0 && (other + 1 === region || gazetteer.admin1[other] === region)) sameRegion += g.weight
    if (other + 1 === region || other + 1 === county) regionNamed = true
    if (kind === REGION_KIND || kind === AREA) continue
    const cos = cosine(group, sense, g, at)
    if (cos > nearest) nearest = cos
    if (cos > CLOSE_COSINE) close += g.weight
  }
  if (named) features.push('country:named')
  if (regionNamed) features.push('region:named')
  if (all === 0) return
  if (same === 0 && all >= ABROAD_EVIDENCE_MIN) features.push(ABROAD[gazetteer.kinds[row]!]!)
  const last = SHARES - 1
  features.push(
    COUNTRY[Math.min(last, Math.floor((last * same) / all))]!,
    REGION[Math.min(last, Math.ceil((last * sameRegion) / all))]!,
  )
  features.push(BANDS.find((b) => nearest > b.cosine)?.name ?? FAR, CLOSE[Math.min(4, close)]!)
}

const codes = new Map<string, number>()

/** Country code as the artefact keeps it. */
function codeOf(code: string): number {
  let word = codes.get(code)
  if (word === undefined) {
    word = (code.charCodeAt(0) << 8) | code.charCodeAt(1)
    codes.set(code, word)
  }
  return word
}
