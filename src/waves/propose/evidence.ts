import type { WaveEvidenceKind } from '../../model/desk.ts'
import { bitsOf, MEANS_NAMES, TARGET_NAMES } from './classes.ts'
import type { Group } from './groups.ts'
import type { Item } from './items.ts'
import { PARTS, type Parts, sharedWaves } from './pairs.ts'
import type { ProposalEvidence } from './types.ts'
import type { Weights } from './weights.ts'

const KINDS: Readonly<Record<keyof Parts, WaveEvidenceKind>> = {
  time: 'burst',
  target: 'target',
  means: 'means',
  place: 'spread',
  marker: 'signature',
  told: 'declared',
}

type Facts = Readonly<Record<string, string | number>>

/** What the joinings of a group say for and against it, part by part, those that are not independent tempered. */
export function evidenceOf(group: Group, temper: number, texts: ReadonlyMap<number, string>): ProposalEvidence[] {
  return PARTS.flatMap((part) => {
    const facts = factsOf(part, group.items, texts)
    return [1, -1].flatMap((sign): ProposalEvidence[] => {
      const joinings = group.joinings.filter(({ parts }) => Math.sign(parts[part]) === sign)
      if (joinings.length === 0) return []
      const weight = weigh(
        part,
        joinings.map(({ parts }) => parts[part]),
        temper,
      )
      const serials = sign > 0 ? bearers(part, group.items) : joinings.flatMap(({ items }) => items)
      return [{ kind: KINDS[part], speaks: sign > 0 ? 'for' : 'against', weight, facts, serials: sorted(serials) }]
    })
  })
}

/**
 * A report that groups ten incidents says one thing, not nine: of what reports say the strongest counts. Of a signature the strongest counts
 * in full, what the others add to it as little as all that is not independent.
 */
function weigh(part: keyof Parts, weights: readonly number[], temper: number): number {
  const [most, all] = [Math.max(...weights), weights.reduce((sum, weight) => sum + weight, 0)]
  if (part === 'told') return most
  return part === 'marker' && most > 0 ? most + (all - most) * temper : all * temper
}

/** How many incidents the desk takes in, and how often chance alone has such a burst. */
export function baselineEvidence(perMonth: number, pValue: number, stake: number): ProposalEvidence {
  const facts = { perMonth: Math.round(perMonth * 10) / 10, pValue }
  return { kind: 'baseline', speaks: 'against', weight: -stake, facts, serials: [] }
}

/** What a desk whose reports group other incidents would lead one to expect: that one groups these, and calls them coordinated. */
export function unsaid({ items }: Group, reported: boolean, weights: Weights): ProposalEvidence[] {
  const { waves = 0, coordinated = 0 } = toldFacts(items)
  if (!reported || coordinated !== 0) return []
  const [kind, weight] =
    waves === 0 ? (['declared', weights.ungrouped] as const) : (['words', weights.uncalled] as const)
  return [{ kind, speaks: 'against', weight, facts: { waves, coordinated }, serials: sorted(items) }]
}

export function sorted(items: readonly Item[]): number[] {
  return [...new Set(items.map((item) => item.serial))].sort((a, b) => a - b)
}

/** The class most members have, and who has it; ties go to the first name. */
export function commonest(items: readonly Item[], of: (item: Item) => number): { bit: number; items: readonly Item[] } {
  const counts = new Map<number, Item[]>()
  for (const item of items) for (const bit of bitsOf(of(item))) counts.set(bit, [...(counts.get(bit) ?? []), item])
  const [best] = [...counts].sort((x, y) => y[1].length - x[1].length || x[0] - y[0])
  return best ? { bit: best[0], items: best[1] } : { bit: -1, items: [] }
}

function bearers(part: keyof Parts, items: readonly Item[]): readonly Item[] {
  if (part === 'target') return commonest(items, (item) => item.targets).items
  if (part === 'means') return commonest(items, (item) => item.means).items
  if (part === 'marker') return items.filter((item) => item.markers.length > 0)
  if (part === 'told')
    return items.filter((item) => items.some((other) => other !== item && sharedWaves(item, other).length > 0))
  return items
}

function factsOf(part: keyof Parts, items: readonly Item[], texts: ReadonlyMap<number, string>): Facts {
  if (part === 'time') return { incidents: items.length, hours: hoursOf(items) }
  if (part === 'place') return placeFacts(items)
  if (part === 'told') return toldFacts(items)
  if (part === 'marker') return markerFacts(items, texts)
  const names = part === 'target' ? TARGET_NAMES : MEANS_NAMES
  const { bit, items: having } = commonest(items, (item) => (part === 'target' ? item.targets : item.means))
  return { [part]: names[bit] ?? 'unknown', incidents: having.length, of: items.length }
}

function hoursOf(items: readonly Item[]): number {
  const dated = items.filter((item) => !Number.isNaN(item.start))
  if (dated.length === 0) return 0
  return Math.round((Math.max(...dated.map((item) => item.end)) - Math.min(...dated.map((item) => item.start))) * 24)
}

function placeFacts(items: readonly Item[]): Facts {
  const placed = items.filter((item) => !Number.isNaN(item.lat))
  const cells = new Set(placed.map((item) => `${item.lat.toFixed(1)} ${item.lon.toFixed(1)}`))
  const countries = new Set(items.map((item) => item.country).filter((country) => country !== 0))
  return { places: cells.size, countries: countries.size }
}

function toldFacts(items: readonly Item[]): Facts {
  const waves = items.flatMap((item) => item.told)
  const ids = [...new Set(waves.map((wave) => wave >> 1))]
  const grouping = ids.filter((id) => waves.filter((wave) => wave >> 1 === id).length > 1)
  return { waves: grouping.length, coordinated: grouping.filter((id) => waves.includes(id * 2 + 1)).length }
}

function markerFacts(items: readonly Item[], texts: ReadonlyMap<number, string>): Facts {
  const counts = new Map<number, number>()
  for (const marker of items.flatMap((item) => item.markers)) counts.set(marker, (counts.get(marker) ?? 0) + 1)
  const [best] = [...counts].sort((x, y) => y[1] - x[1] || x[0] - y[0])
  return best ? { text: texts.get(best[0]) ?? '', incidents: best[1] } : { incidents: 0 }
}
