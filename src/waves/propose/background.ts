import { bitsOf, MEANS_SHARES, TARGET_SHARES } from './classes.ts'
import type { Item } from './items.ts'
import {
  LOCAL_DAYS,
  PRIOR_DAYS,
  PRIOR_INCIDENTS,
  PRIOR_RATE_PER_DAY,
  WINDOW_DAYS,
  WINDOW_DAYS_LEAST,
} from './weights.ts'

/** How common the likes of one incident are around its time, the days of its own possible wave left out. */
export interface Rarity {
  /** Incidents of all classes in its country, a day. */
  readonly rate: number
  /** Share of incidents with each of its targets, by ascending bit. */
  readonly target: readonly number[]
  /** Share with each of its means. */
  readonly means: readonly number[]
  /** Share with both: row of the target, column of the means. */
  readonly both: readonly number[]
  /** Share that happen in its neighbourhood. */
  readonly near: number
  /** Share that bear each of its markers. */
  readonly marker: readonly number[]
}

/** Share of a country's attacks that happen in one neighbourhood, where the desk has not counted enough. */
const NEAR_SHARE = 0.02
const MARKER_SHARE = 0.002
/** Degrees of latitude and longitude of a neighbourhood's cell: about 30 km. */
const CELL = 0.25
const NONE = 32

/** Counts of all items by class, place and time. */
export class Background {
  private readonly times = new Map<number, number[]>()
  private readonly cells = new Map<number, number[]>()
  private readonly marked = new Map<number, number[]>()
  private readonly all: number[] = []
  private readonly first: number
  private readonly last: number

  constructor(items: readonly Item[]) {
    for (const item of items) if (!Number.isNaN(item.start)) this.count(item)
    const free = items.filter((item) => item.free && !Number.isNaN(item.start))
    this.first = free[0]?.start ?? 0
    this.last = free.at(-1)?.start ?? 0
  }

  private count(item: Item): void {
    const { start, country } = item
    this.all.push(start)
    add(this.times, key(country, NONE, NONE), start)
    const means = bitsOf(item.means)
    for (const mean of means) add(this.times, key(country, NONE, mean), start)
    for (const target of bitsOf(item.targets)) {
      add(this.times, key(country, target, NONE), start)
      for (const mean of means) add(this.times, key(country, target, mean), start)
    }
    if (!Number.isNaN(item.lat)) add(this.cells, cell(item), start)
    for (const marker of item.markers) add(this.marked, marker, start)
  }

  /** Incidents of the desk a month, where the desk knows more than one. */
  perMonth(): number {
    return (this.all.length / Math.max(30, this.last - this.first)) * 30
  }

  rarityOf(item: Item): Rarity {
    const { country } = item
    const around = this.around(item.start)
    const total = around.outside(this.times.get(key(country, NONE, NONE)))
    const share = (count: number, prior: number): number =>
      (count + PRIOR_INCIDENTS * prior) / (total + PRIOR_INCIDENTS)
    const of = (target: number, means: number, prior: number): number =>
      share(around.outside(this.times.get(key(country, target, means))), prior)
    const [targets, means] = [bitsOf(item.targets), bitsOf(item.means)]
    const target = targets.map((bit) => of(bit, NONE, TARGET_SHARES[bit]!))
    const mean = means.map((bit) => of(NONE, bit, MEANS_SHARES[bit]!))
    return {
      rate: this.rateAround(around, item, total),
      target,
      means: mean,
      both: targets.flatMap((t, i) => means.map((m, j) => of(t, m, target[i]! * mean[j]!))),
      near: Number.isNaN(item.lat) ? 1 : share(around.outside(this.cells.get(cell(item))), NEAR_SHARE),
      marker: item.markers.map((marker) => share(around.outside(this.marked.get(marker)), MARKER_SHARE)),
    }
  }

  /**
   * Incidents a day: those outside the window, and those within it that are unlike this one, made up for the likes of it that
   * are ordinary. Without the latter a desk that is days old would take every day for quiet.
   */
  private rateAround(around: Around, { country, targets, means }: Item, outside: number): number {
    const classes = [
      ...bitsOf(targets).map((bit) => ({ list: this.times.get(key(country, bit, NONE)), share: TARGET_SHARES[bit]! })),
      ...bitsOf(means).map((bit) => ({ list: this.times.get(key(country, NONE, bit)), share: MEANS_SHARES[bit]! })),
    ]
    const within = around.inside(this.times.get(key(country, NONE, NONE)))
    const unlike = classes.map(({ list, share }) => (within - around.inside(list)) / (1 - share))
    const count = outside + Math.min(within, ...unlike)
    return (count + PRIOR_RATE_PER_DAY * PRIOR_DAYS) / (around.days + PRIOR_DAYS)
  }

  /** The days around a time, as far as the desk saw them; none for what is undated: its rarity is what is assumed. */
  private around(time: number): Around {
    if (Number.isNaN(time)) return new Around([0, 0], [0, 0])
    const local = [Math.max(this.first, time - LOCAL_DAYS), Math.min(this.last, time + LOCAL_DAYS)] as const
    const window = Math.min(WINDOW_DAYS, Math.max(WINDOW_DAYS_LEAST, (local[1] - local[0]) / 6))
    return new Around([time - LOCAL_DAYS, time + LOCAL_DAYS], [time - window, time + window], local[1] - local[0])
  }
}

type Days = readonly [from: number, to: number]

/** Counts times around one time, with and without the days of its own possible wave. */
class Around {
  readonly days: number
  private readonly all: Days
  private readonly window: Days

  constructor(all: Days, window: Days, days: number = all[1] - all[0]) {
    this.all = all
    this.window = window
    this.days = Math.max(0, days)
  }

  inside(list: readonly number[] = []): number {
    return between(list, this.window)
  }

  outside(list: readonly number[] = []): number {
    return between(list, this.all) - this.inside(list)
  }
}

function add(map: Map<number, number[]>, at: number, time: number): void {
  const list = map.get(at)
  if (list) list.push(time)
  else map.set(at, [time])
}

function key(country: number, target: number, means: number): number {
  return (country * 33 + target) * 33 + means
}

function cell({ lat, lon }: Item): number {
  return Math.round(lat / CELL) * 10_000 + Math.round(lon / CELL)
}

function between(times: readonly number[], [from, to]: Days): number {
  return below(times, to) - below(times, from)
}

/** How many of the ascending numbers are smaller. */
export function below(times: readonly number[], limit: number): number {
  let [low, high] = [0, times.length]
  while (low < high) {
    const middle = (low + high) >>> 1
    if (times[middle]! < limit) low = middle + 1
    else high = middle
  }
  return low
}
