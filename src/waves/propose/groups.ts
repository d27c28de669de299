import type { Decided } from './decided.ts'
import type { Item } from './items.ts'
import type { Link } from './links.ts'
import { type Pairs, type Parts, sum } from './pairs.ts'
import type { Weights } from './weights.ts'

/** Two parts of a group became one: what spoke for it, and the incidents of the smaller part. */
export interface Joining {
  readonly parts: Parts
  readonly items: readonly Item[]
}

/** Incidents that hang together: one joining fewer than it has incidents. */
export interface Group {
  readonly items: readonly Item[]
  readonly joinings: readonly Joining[]
  /** People said that some of it are one wave. */
  readonly decided: boolean
}

/** More pairs than this between two groups are sampled, at even steps. */
const PAIRS_MAX = 256
/** Passes over the links: what was refused early may join what a group has become. */
const PASSES = 4

/** Joins incidents link by link, best first, as long as the groups they are in fit each other. */
export class Groups {
  readonly pairs: Pairs
  private readonly decided: Decided
  private readonly weights: Weights
  private readonly of: Group[]

  constructor(pairs: Pairs, decided: Decided, weights: Weights) {
    this.pairs = pairs
    this.decided = decided
    this.weights = weights
    this.of = pairs.items.map((item) => ({ items: [item], joinings: [], decided: false }))
  }

  /** Groups of two or more, in the order of their first incidents. */
  build(links: readonly Link[]): Group[] {
    for (const [a, b] of this.decided.pairs) this.unite(a, b, true)
    let open = links
    for (let pass = 0; pass < PASSES; pass++) {
      const left = open.filter(({ a, b }) => !this.unite(a, b, false))
      if (left.length === open.length) break
      open = left
    }
    return [...new Set(this.of)].filter((group) => group.items.length > 1)
  }

  /** True when the two are, or become, of one group. */
  private unite(a: number, b: number, always: boolean): boolean {
    const [left, right] = [this.of[a]!, this.of[b]!]
    if (left === right) return true
    if (this.decided.apart(left.items, right.items)) return false
    const parts = this.between(left.items, right.items)
    if (!always && sum(parts) < this.weights.link) return false
    const items = [...left.items, ...right.items].sort((x, y) => x.index - y.index)
    const [small, large] = left.items.length < right.items.length ? [left, right] : [right, left]
    const joinings = [...large.joinings, ...small.joinings, { parts, items: small.items }]
    const group = { items, joinings, decided: always || left.decided || right.decided }
    for (const item of items) this.of[item.index] = group
    return true
  }

  /**
   * What speaks for one wave of two groups: the time between those that are closest in time, since a second night extends a wave
   * however long ago its first act was; the better part of the likenesses, since a wave may have more than one way to strike;
   * the best report that groups any two.
   */
  between(left: readonly Item[], right: readonly Item[]): Parts {
    const all = this.sampled(left, right).map(([a, b]) => this.pairs.parts(a, b))
    const likeness = (parts: Parts): number => parts.target + parts.means + parts.place + parts.marker
    const alike = all.sort((x, y) => likeness(y) - likeness(x)).slice(0, Math.ceil(all.length * this.weights.best))
    const mean = (part: keyof Parts): number => alike.reduce((total, parts) => total + parts[part], 0) / alike.length
    return {
      time: this.time(all, Math.min(left.length, right.length)),
      target: mean('target'),
      means: mean('means'),
      place: mean('place'),
      marker: this.marker(left, right, mean('marker')),
      told: Math.max(...all.map((parts) => parts.told)),
    }
  }

  /** The closest two in time, and more where several of a group lie close: a busy wave goes on sooner. */
  private time(all: readonly Parts[], fewer: number): number {
    const best = Math.max(...all.map((parts) => parts.time))
    const crowd = all.reduce((total, parts) => total + Math.exp(parts.time - best), 0) / fewer
    return best + this.weights.crowd * Math.log(Math.max(1, crowd))
  }

  /** Where one side bears no signature, the more members of the other do, the more its absence says. */
  private marker(left: readonly Item[], right: readonly Item[], mean: number): number {
    const [one, other] = [left, right].map((items) => items.filter((item) => item.markers.length > 0).length)
    if (one! > 0 && other! > 0) return mean
    const share = Math.max(one! / (left.length + 1), other! / (right.length + 1))
    return Math.log(1 - this.weights.sameMarker * share)
  }

  /** The pairs of two groups; of many, those that lie at even steps, none of which skips a member of the second for good. */
  private sampled(left: readonly Item[], right: readonly Item[]): [Item, Item][] {
    let step = Math.max(1, Math.ceil((left.length * right.length) / PAIRS_MAX))
    while (commonDivisor(step, right.length) > 1) step++
    const found: [Item, Item][] = []
    for (let at = 0; at < left.length * right.length; at += step)
      found.push([left[Math.floor(at / right.length)]!, right[at % right.length]!])
    return found
  }
}

function commonDivisor(a: number, b: number): number {
  return b === 0 ? a : commonDivisor(b, a % b)
}
