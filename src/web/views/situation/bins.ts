import { inPeriod, type Period, type Points } from './columns.ts'

const HOUR = 3_600_000
const DAY = 24 * HOUR
export const UNITS = ['hour', 'quarter-day', 'day', 'week', 'month', 'quarter', 'year', 'decade'] as const
export type Unit = (typeof UNITS)[number]
const LENGTHS: Readonly<Record<Unit, number>> = {
  hour: HOUR,
  'quarter-day': 6 * HOUR,
  day: DAY,
  week: 7 * DAY,
  month: 30 * DAY,
  quarter: 91 * DAY,
  year: 365 * DAY,
  decade: 3652 * DAY,
}
/** More bars than this cannot be told apart on a narrow screen. */
const BARS_MAX = 90

export interface Bar extends Period {
  readonly count: number
  /** Of them in the chosen period. */
  readonly within: number
}

export interface Histogram {
  readonly unit: Unit
  /** The stretch of time shown. */
  readonly domain: Period
  /** All the time there is; null where nothing is dated. */
  readonly whole: Period
  readonly bars: readonly Bar[]
  /** Dated before and after what is shown. */
  readonly before: number
  readonly after: number
  readonly undated: number
}

export function unitFor({ from, to }: Period): Unit {
  return UNITS.find((unit) => (to - from) / LENGTHS[unit] <= BARS_MAX) ?? 'decade'
}

/** Start of the calendar unit that holds an instant. */
export function floorTo(unit: Unit, time: number): number {
  const date = new Date(time)
  const year = date.getUTCFullYear()
  if (unit === 'decade') return Date.UTC(Math.floor(year / 10) * 10, 0)
  if (unit === 'year') return Date.UTC(year, 0)
  if (unit === 'quarter') return Date.UTC(year, Math.floor(date.getUTCMonth() / 3) * 3)
  if (unit === 'month') return Date.UTC(year, date.getUTCMonth())
  // Weeks begin on Monday; the first day of 1970 was a Thursday.
  if (unit === 'week') return Math.floor((time + 3 * DAY) / (7 * DAY)) * 7 * DAY - 3 * DAY
  return Math.floor(time / LENGTHS[unit]) * LENGTHS[unit]
}

export function next(unit: Unit, start: number): number {
  return floorTo(unit, start + LENGTHS[unit] * 1.5)
}

export function histogram(
  points: Points,
  indexes: Uint32Array,
  period: Period | null,
  asked: Period | null,
): Histogram | null {
  const dated = indexes.filter((i) => !Number.isNaN(points.time[i]!))
  if (dated.length === 0) return null
  const whole = extent(points, dated)
  const domain = asked ?? core(points, dated, whole)
  const unit = unitFor(domain)
  const bars = emptyBars(unit, domain)
  const starts = bars.map(({ from }) => from)
  let before = 0
  let after = 0
  for (const i of dated) {
    const time = points.time[i]!
    if (time < bars[0]!.from) before++
    else if (time >= bars.at(-1)!.to) after++
    else {
      const bar = bars[lastAtMost(starts, time)]!
      bar.count++
      if (inPeriod(points, i, period)) bar.within++
    }
  }
  const shown = { from: bars[0]!.from, to: bars.at(-1)!.to }
  return { unit, domain: shown, whole, bars, before, after, undated: indexes.length - dated.length }
}

function extent(points: Points, dated: Uint32Array): Period {
  let from = Number.POSITIVE_INFINITY
  let to = Number.NEGATIVE_INFINITY
  for (const i of dated) {
    from = Math.min(from, points.time[i]!)
    to = Math.max(to, points.time[i]!)
  }
  return { from, to: to + 60_000 }
}

/** Share of the incidents that the first look must hold, and how much of the time they may leave empty. */
const CORE_SHARE = 0.9
const CORE_SPAN = 0.1

/** All the time there is; or, where a few old incidents would squash the rest into one bar, the stretch that holds most. */
function core(points: Points, dated: Uint32Array, whole: Period): Period {
  const times = Float64Array.from(dated, (i) => points.time[i]!).sort()
  const margin = Math.floor((times.length * (1 - CORE_SHARE)) / 2)
  const from = times[margin]!
  const to = times[times.length - 1 - margin]!
  if (dated.length < 10 || to - from > (whole.to - whole.from) * CORE_SPAN) return whole
  const pad = Math.max((to - from) * 0.25, 12 * HOUR)
  return { from: Math.max(whole.from, from - pad), to: Math.min(whole.to, to + pad) }
}

interface CountedBar {
  from: number
  to: number
  count: number
  within: number
}

function emptyBars(unit: Unit, { from, to }: Period): CountedBar[] {
  const bars: CountedBar[] = []
  for (let start = floorTo(unit, from); start < to; start = next(unit, start)) {
    bars.push({ from: start, to: next(unit, start), count: 0, within: 0 })
  }
  return bars
}

function lastAtMost(starts: readonly number[], time: number): number {
  let low = 0
  let high = starts.length - 1
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if (starts[middle]! <= time) low = middle
    else high = middle - 1
  }
  return low
}
