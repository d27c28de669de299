import { circumstances, compare } from './compare.ts'
import { conflictOf } from './conflict.ts'
import type { Features } from './features.ts'
import { casesOf, scoreOf, type Weights } from './weights.ts'

/** Two mentions and what speaks for their being one incident; `a < b`. */
export interface Link {
  readonly a: string
  readonly b: string
  /** Log odds. */
  readonly score: number
}

/** What people decided: pairs of mentions that are, or are not, one incident. Overrides every score and every conflict. */
export interface Constraints {
  readonly must: readonly (readonly [string, string])[]
  readonly cannot: readonly (readonly [string, string])[]
}

/** Links from here on join, log odds: what the trained half of training/linking.ts does best with; single links miss more than they mix. */
export const LINK_SCORE_MIN = -0.3
/** The stories that two reports are about meet before what they mention besides; added to the order of joining, not to the score. */
const MAIN_FIRST = 12

/** The link of two mentions, or null where a hard conflict or the score keeps them apart. */
export function linkOf(a: Features, b: Features, weights: Weights): Link | null {
  const evidence = compare(a, b)
  if (conflictOf(a, b, evidence)) return null
  const score = scoreOf(casesOf(evidence), weights)
  if (score < LINK_SCORE_MIN) return null
  return a.key < b.key ? { a: a.key, b: b.key, score } : { a: b.key, b: a.key, score }
}

/**
 * Groups the mentions of a neighbourhood into incidents: what people joined first, then links from the strongest down, never
 * across a hard conflict between any two members nor what people separated. The same mentions, links and constraints give
 * the same groups in whatever order they come; each group and the list are sorted by key.
 */
export function cluster(mentions: readonly Features[], links: readonly Link[], constraints: Constraints): string[][] {
  const groups = new Groups(mentions, constraints.cannot)
  for (const [a, b] of [...constraints.must].sort(byKeys)) groups.join(a, b, true)
  const main = new Set(mentions.filter((mention) => mention.main).map(({ key }) => key))
  const order = (link: Link) => link.score + MAIN_FIRST * (Number(main.has(link.a)) + Number(main.has(link.b)))
  const sorted = [...links].sort((x, y) => order(y) - order(x) || byKeys([x.a, x.b], [y.a, y.b]))
  for (const { a, b } of sorted) groups.join(a, b, false)
  return groups.all()
}

function byKeys(x: readonly [string, string], y: readonly [string, string]): number {
  if (x[0] !== y[0]) return x[0] < y[0] ? -1 : 1
  return x[1] < y[1] ? -1 : x[1] > y[1] ? 1 : 0
}

class Groups {
  private readonly group = new Map<string, Features[]>()
  private readonly apart = new Map<string, Set<string>>()
  private readonly number = new Map<string, number>()
  private readonly conflicts = new Map<number, boolean>()

  constructor(mentions: readonly Features[], cannot: Constraints['cannot']) {
    for (const mention of mentions) {
      this.group.set(mention.key, [mention])
      this.number.set(mention.key, this.number.size)
    }
    for (const [a, b] of cannot) {
      this.keepApart(a, b)
      this.keepApart(b, a)
    }
  }

  /** Joins the groups of two mentions where nothing forbids it; `decided` overrides conflicts, not what people separated. */
  join(a: string, b: string, decided: boolean): void {
    const [one, other] = [this.group.get(a), this.group.get(b)]
    if (!one || !other || one === other || this.separated(one, other)) return
    if (!decided && one.some((x) => other.some((y) => this.contradict(x, y)))) return
    const joined = [...one, ...other]
    for (const { key } of joined) this.group.set(key, joined)
  }

  /** Two groups may be held against each other once for every link between them: each pair is compared once. */
  private contradict(x: Features, y: Features): boolean {
    const [a, b] = [this.number.get(x.key)!, this.number.get(y.key)!]
    const pair = Math.min(a, b) * this.number.size + Math.max(a, b)
    const known = this.conflicts.get(pair)
    if (known !== undefined) return known
    const found = conflictOf(x, y, circumstances(x, y)) !== null
    this.conflicts.set(pair, found)
    return found
  }

  all(): string[][] {
    return [...new Set(this.group.values())]
      .map((members) => members.map(({ key }) => key).sort())
      .sort((x, y) => (x[0]! < y[0]! ? -1 : 1))
  }

  private separated(one: readonly Features[], other: readonly Features[]): boolean {
    return one.some(({ key }) => other.some((y) => this.apart.get(key)?.has(y.key) === true))
  }

  private keepApart(a: string, b: string): void {
    const known = this.apart.get(a) ?? new Set()
    known.add(b)
    this.apart.set(a, known)
  }
}

/**
 * Keys for the incidents of a new reading of a report: where one tells the same as a mention that was there, it keeps its key, so
 * that decisions on it hold; the others get numbers that were never used. `free` is the highest number used so far.
 */
export function keepKeys(
  report: string,
  before: readonly Features[],
  now: readonly Features[],
  free: number,
  weights: Weights,
): string[] {
  const pairs = now.flatMap((mention, i) =>
    before.map((old) => ({ i, key: old.key, score: scoreOf(casesOf(compare(mention, old)), weights) })),
  )
  pairs.sort((x, y) => y.score - x.score || x.i - y.i || (x.key < y.key ? -1 : 1))
  const kept = new Map<number, string>()
  const taken = new Set<string>()
  for (const { i, key, score } of pairs)
    if (score >= LINK_SCORE_MIN && !kept.has(i) && !taken.has(key)) {
      kept.set(i, key)
      taken.add(key)
    }
  let next = free
  return now.map((_, i) => kept.get(i) ?? `${report}/${++next}`)
}
