import type { Item } from './items.ts'
import { type Pairs, sum } from './pairs.ts'
import { REACH_DAYS } from './weights.ts'

/** Two items that may be of one wave, by their indexes. */
export interface Link {
  readonly a: number
  readonly b: number
  readonly weight: number
}

/** Of those with the same signature or told together, each is compared with so many next ones in time. */
const NEXT = 24
/** With more incidents than this within reach, only so many next ones are compared: a day of thousands stays linear. */
const NEXT_DATED = 5000
/** Log odds below which a pair starts nothing; it can still be in one wave through others. */
const LEAST = 0

/** Pairs of incidents whose odds of being one wave are even or better, best first. */
export function linksOf(pairs: Pairs): Link[] {
  const links: Link[] = []
  const seen = new Set<number>()
  const { items } = pairs
  const consider = (a: Item, b: Item, once: boolean): void => {
    const at = a.index * items.length + b.index
    if (seen.has(at)) return
    if (once) seen.add(at)
    const weight = sum(pairs.parts(a, b))
    if (weight > LEAST) links.push({ a: a.index, b: b.index, weight })
  }
  for (const group of named(items))
    for (const [i, a] of group.entries()) for (const b of group.slice(i + 1, i + 1 + NEXT)) consider(a, b, true)
  alike(pairs, (a, b) => consider(a, b, false))
  return links.sort((x, y) => y.weight - x.weight || x.a - y.a || x.b - y.b)
}

/** Items by reported wave and by signature. */
function named(items: readonly Item[]): Item[][] {
  const groups = new Map<string, Item[]>()
  const add = (name: string, item: Item): void => {
    const group = groups.get(name)
    if (group) group.push(item)
    else groups.set(name, [item])
  }
  for (const item of items) {
    if (!item.free) continue
    for (const wave of item.told) add(`told ${wave >> 1}`, item)
    for (const marker of item.markers) add(`marker ${marker}`, item)
  }
  return [...groups.values()]
}

/** Dated items that begin within reach of each other and have a class in common; across a border, target and means. */
function alike(pairs: Pairs, consider: (a: Item, b: Item) => void): void {
  const dated = pairs.items.filter((item) => item.free && !Number.isNaN(item.start))
  for (let i = 0; i < dated.length; i++) {
    const a = dated[i]!
    for (let j = i + 1; j < Math.min(dated.length, i + NEXT_DATED); j++) {
      const b = dated[j]!
      if (b.start - a.start > REACH_DAYS) break
      const [target, means] = [(a.targets & b.targets) !== 0, (a.means & b.means) !== 0]
      const home = a.country === b.country || a.country === 0 || b.country === 0
      if ((home ? target || means : target && means) && pairs.bound(a, b) > LEAST) consider(a, b)
    }
  }
}
