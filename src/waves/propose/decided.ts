import type { Item } from './items.ts'
import type { WaveDecisions } from './types.ts'

/** Decisions of people, by the indexes of items. */
export class Decided {
  /** Pairs to unite first, in the order of time. */
  readonly pairs: readonly (readonly [number, number])[]
  private readonly foes = new Map<number, Set<number>>()

  constructor(items: readonly Item[], decisions: WaveDecisions | undefined) {
    const indexes = new Map(items.map((item) => [item.serial, item.index]))
    const known = (serials: readonly number[]): number[] =>
      serials.flatMap((serial) => indexes.get(serial) ?? []).sort((a, b) => a - b)
    const groups = (decisions?.together ?? []).map(known)
    this.pairs = groups
      .flatMap((group) => group.slice(1).map((index, i) => [group[i]!, index] as const))
      .sort((x, y) => x[0] - y[0] || x[1] - y[1])
    for (const [left, right] of decisions?.apart ?? []) this.part(known(left), known(right))
  }

  private part(left: readonly number[], right: readonly number[]): void {
    for (const [one, others] of [
      [left, right],
      [right, left],
    ] as const)
      for (const index of one) this.foes.set(index, new Set([...(this.foes.get(index) ?? []), ...others]))
  }

  /** Someone of the one may not be with someone of the other. */
  apart(left: readonly Item[], right: readonly Item[]): boolean {
    if (this.foes.size === 0) return false
    const [few, many] = left.length <= right.length ? [left, right] : [right, left]
    const indexes = new Set(many.map((item) => item.index))
    return few.some((item) => [...(this.foes.get(item.index) ?? [])].some((foe) => indexes.has(foe)))
  }
}
