import { kilometres } from '../../model/distance.ts'
import { burstP } from './baseline.ts'
import { commonest } from './evidence.ts'
import type { Item } from './items.ts'
import { NEAR_KM } from './pairs.ts'
import { LOCAL_DAYS } from './weights.ts'

/** Share of members from which a class, a neighbourhood or a country is taken as the wave's own. */
const MOST = 0.6

/** Asks how likely a wave's burst is by chance, among the incidents of its own kind in the year around it. */
export class Baseline {
  private readonly dated: readonly Item[]
  private readonly seed: number

  constructor(items: readonly Item[], seed: number) {
    this.dated = items.filter((item) => !Number.isNaN(item.start))
    this.seed = seed
  }

  /** Share of permutations with a burst as strong; 1 for a wave of which fewer than two are dated. */
  p(wave: readonly Item[]): number {
    const members = wave.filter((item) => !Number.isNaN(item.start))
    const [first, last] = [members[0], members.at(-1)]
    if (first === undefined || last === undefined || members.length < 2) return 1
    const alike = likes(members)
    const local = this.dated.filter(
      (item) => Math.abs(item.start - first.start) <= LOCAL_DAYS && (members.includes(item) || alike(item)),
    )
    const times = local.map((item) => item.start)
    const ends = [this.dated[0]!.start, this.dated.at(-1)!.start] as const
    const period = [Math.max(ends[0], first.start - LOCAL_DAYS), Math.min(ends[1], last.start + LOCAL_DAYS)] as const
    return burstP(times, first.start, Math.max(1, last.start - first.start), period, this.seed)
  }
}

/** Of the wave's own kind: what most of its members share of target, means, neighbourhood and country. */
function likes(members: readonly Item[]): (item: Item) => boolean {
  const enough = (having: readonly Item[]): boolean => having.length >= MOST * members.length
  const target = commonest(members, (item) => item.targets)
  const means = commonest(members, (item) => item.means)
  const targetBit = enough(target.items) ? 1 << target.bit : 0
  const meansBit = enough(means.items) ? 1 << means.bit : 0
  const countries = new Set(members.map((item) => item.country))
  const centre = members[0]!
  const near = (item: Item): boolean => kilometres(centre.lat, centre.lon, item.lat, item.lon) <= NEAR_KM
  const local = members.every(near)
  return (item) =>
    countries.has(item.country) &&
    (targetBit === 0 || (item.targets & targetBit) !== 0) &&
    (meansBit === 0 || (item.means & meansBit) !== 0) &&
    (!local || near(item))
}
