import type { Group, Groups } from './groups.ts'
import type { Link } from './links.ts'
import { sum } from './pairs.ts'
import type { Proposal } from './types.ts'

/** For a person to look through. */
const CANDIDATES_MAX = 12

/** For each wave, incidents in no wave that some link ties to it. */
export function candidatesOf(
  waves: readonly Group[],
  links: readonly Link[],
  groups: Groups,
): Proposal['candidates'][] {
  const { items } = groups.pairs
  const waveOf = new Map(waves.flatMap((wave, at) => wave.items.map((item) => [item.index, at] as const)))
  const near = waves.map(() => new Set<number>())
  for (const { a, b } of links) {
    const [left, right] = [waveOf.get(a), waveOf.get(b)]
    if (left !== undefined && right === undefined) near[left]!.add(b)
    if (right !== undefined && left === undefined) near[right]!.add(a)
  }
  return waves.map((wave, at) =>
    [...near[at]!]
      .map((index) => ({ serial: items[index]!.serial, weight: sum(groups.between([items[index]!], wave.items)) }))
      .sort((x, y) => y.weight - x.weight || x.serial - y.serial)
      .slice(0, CANDIDATES_MAX),
  )
}
