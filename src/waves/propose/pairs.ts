import { kilometres } from '../../model/distance.ts'
import type { Background, Rarity } from './background.ts'
import type { Item } from './items.ts'
import { densityAt, pace } from './pace.ts'
import type { Weights } from './weights.ts'

/** What speaks for one wave of two incidents or groups, each in log odds. */
export interface Parts {
  time: number
  target: number
  means: number
  place: number
  marker: number
  told: number
}
export const PARTS = ['time', 'target', 'means', 'place', 'marker', 'told'] as const

/** Within so many kilometres two places are one neighbourhood. */
export const NEAR_KM = 25
/** No class of place or signature counts for more. */
const MOST = 5
const PLACE_MOST = 2.5
/** Steps a day of the table of densities. */
const STEPS = 8

/** Compares incidents two by two. */
export class Pairs {
  readonly items: readonly Item[]
  private readonly weights: Weights
  private readonly background: Background
  private readonly rarities: (Rarity | undefined)[] = []
  private readonly ceiling: readonly number[]

  constructor(items: readonly Item[], background: Background, weights: Weights) {
    this.items = items
    this.background = background
    this.weights = weights
    this.ceiling = Array.from({ length: 64 * STEPS }, (_, step) => Math.log(densityAt(weights, step / STEPS)))
  }

  rarity(item: Item): Rarity {
    const known = this.rarities[item.index]
    if (known) return known
    const rarity = this.background.rarityOf(item)
    this.rarities[item.index] = rarity
    return rarity
  }

  /** Log odds that two dated incidents without signature or report in common cannot exceed: cheap, to pass over most pairs. */
  bound(a: Item, b: Item): number {
    const { target, means } = this.classes(a, b)
    const gap = Math.max(0, b.start - a.end, a.start - b.end)
    const rate = Math.max(this.rarity(a).rate, this.rarity(b).rate)
    return (
      target +
      means +
      PLACE_MOST +
      this.ceiling[Math.min(this.ceiling.length - 1, Math.floor(gap * STEPS))]! -
      Math.log(rate)
    )
  }

  parts(a: Item, b: Item): Parts {
    const { target, means } = this.classes(a, b)
    return {
      time: this.time(a, b),
      target,
      means,
      place: this.place(a, b),
      marker: this.marker(a, b),
      told: this.told(a, b),
    }
  }

  /** How much sooner after each other than ordinary attacks of the country. Undated ones may have any day of a year. */
  time(a: Item, b: Item): number {
    const dated = !Number.isNaN(a.start) && !Number.isNaN(b.start)
    const density = dated ? pace(this.weights, a.start, a.end, b.start, b.end) : 1 / 365
    return Math.log(density / Math.max(this.rarity(a).rate, this.rarity(b).rate))
  }

  classes(a: Item, b: Item): { target: number; means: number } {
    const { sameTarget, sameMeans } = this.weights
    const [targets, means] = [a.targets & b.targets, a.means & b.means]
    const told = { targets: a.targets !== 0 && b.targets !== 0, means: a.means !== 0 && b.means !== 0 }
    const ofTarget =
      targets === 0 ? 0 : Math.log(Math.max(this.least(a, 'target', targets), this.least(b, 'target', targets)))
    const target = targets !== 0 ? Math.log(sameTarget) - ofTarget : told.targets ? Math.log(1 - sameTarget) : 0
    if (means === 0) return { target, means: told.means ? Math.log(1 - sameMeans) : 0 }
    if (targets === 0)
      return {
        target,
        means: Math.log(sameMeans / Math.max(this.least(a, 'means', means), this.least(b, 'means', means))),
      }
    const both = Math.max(this.leastBoth(a, targets, means), this.leastBoth(b, targets, means))
    return { target, means: Math.log(sameMeans / both) + ofTarget }
  }

  /** Share of the rarest of the shared classes, as common as it is for one of the two. */
  private least(item: Item, of: 'target' | 'means', shared: number): number {
    const shares = this.rarity(item)[of]
    const set = of === 'target' ? item.targets : item.means
    let least = 1
    for (let rest = shared; rest !== 0; rest &= rest - 1) least = Math.min(least, shares[rank(set, rest)]!)
    return least
  }

  private leastBoth(item: Item, targets: number, means: number): number {
    const { both, means: columns } = this.rarity(item)
    let least = 1
    for (let t = targets; t !== 0; t &= t - 1) {
      const row = rank(item.targets, t) * columns.length
      for (let m = means; m !== 0; m &= m - 1) least = Math.min(least, both[row + rank(item.means, m)]!)
    }
    return least
  }

  place(a: Item, b: Item): number {
    if (a.country !== 0 && b.country !== 0 && a.country !== b.country) return this.weights.abroad
    if (Number.isNaN(a.lat) || Number.isNaN(b.lat)) return 0
    const near = Math.max(this.rarity(a).near, this.rarity(b).near)
    const { nearby } = this.weights
    if (kilometres(a.lat, a.lon, b.lat, b.lon) <= NEAR_KM)
      return Math.min(PLACE_MOST, Math.max(0, Math.log(nearby / near)))
    return Math.log((1 - nearby) / (1 - Math.min(near, nearby)))
  }

  marker(a: Item, b: Item): number {
    if (a.markers.length === 0 && b.markers.length === 0) return 0
    if (a.markers.length === 0 || b.markers.length === 0) return this.weights.oneMarker
    const shares = [...this.shared(a, b), ...this.shared(b, a)]
    if (shares.length === 0) return this.weights.otherMarker
    return Math.min(MOST, Math.log(this.weights.sameMarker / Math.max(...shares)))
  }

  private shared(a: Item, b: Item): number[] {
    const { marker } = this.rarity(a)
    return a.markers.flatMap((number, i) => (b.markers.includes(number) ? [marker[i]!] : []))
  }

  told(a: Item, b: Item): number {
    const { told, coordinated, toldAgain } = this.weights
    const shared = sharedWaves(a, b)
    if (shared.length === 0) return 0
    const first = shared.some((wave) => wave % 2 === 1) ? coordinated : told
    return first + toldAgain * Math.min(4, shared.length - 1)
  }
}

/** Reported waves that group both. */
export function sharedWaves(a: Item, b: Item): number[] {
  return a.told.filter((wave) => b.told.some((other) => wave >> 1 === other >> 1))
}

/** How many bits of the set lie below the lowest bit of `rest`. */
function rank(set: number, rest: number): number {
  let lower = set & ((rest & -rest) - 1)
  let count = 0
  for (; lower !== 0; lower &= lower - 1) count++
  return count
}

export function sum(parts: Parts): number {
  return parts.time + parts.target + parts.means + parts.place + parts.marker + parts.told
}
