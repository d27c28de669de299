import type { DayPart, Season, TimeSlots, TimeUnit } from '../../locales/shape/times.ts'
import type { TimePrecision } from '../../model/reading.ts'
import { DAY, dateOf, dayNumber, isoDay, isoWeek, mondayOf, monthFrom, pad, weekdayOf } from './calendar.ts'

/** A stretch of the calendar, in minutes [from, to), with its TIMEX3 value. */
export interface Stretch {
  readonly from: number
  readonly to: number
  readonly precision: TimePrecision
  readonly value: string
}

/** Hours of the parts of a day, from its midnight: the contract's evening is 18 to 24, its night 21 to 6. */
export const PART_HOURS: Readonly<Record<DayPart, readonly [number, number]>> = {
  DA: [0, 6],
  MO: [6, 12],
  AF: [12, 18],
  EV: [18, 24],
  NI: [21, 30],
  DT: [6, 18],
}

/** TIMEX3 has no dawn: it is written as morning. */
const PART_VALUE: Readonly<Record<DayPart, string>> = { DA: 'MO', MO: 'MO', AF: 'AF', EV: 'EV', NI: 'NI', DT: 'DT' }

export function dayStretch(day: number): Stretch {
  return { from: day * DAY, to: (day + 1) * DAY, precision: 'day', value: isoDay(day) }
}

/** A part of a day; "early" and "late" without a part are its first and last six hours. */
export function partStretch(day: number, part: DayPart | undefined, edge: TimeSlots['edge']): Stretch {
  const effective: DayPart | undefined =
    edge === 'early' && (!part || part === 'MO') ? 'DA' : edge === 'late' && !part ? 'EV' : part
  if (!effective) return dayStretch(day)
  const [from, to] = PART_HOURS[effective]
  return {
    from: day * DAY + from * 60,
    to: day * DAY + to * 60,
    precision: 'part-of-day',
    value: part ? `${isoDay(day)}T${PART_VALUE[part]}` : isoDay(day),
  }
}

export function monthStretch(year: number, month: number): Stretch {
  const next = monthFrom(year, month, 1)
  return {
    from: dayNumber(year, month, 1) * DAY,
    to: dayNumber(next.year, next.month, 1) * DAY,
    precision: 'month',
    value: `${pad(year, 4)}-${pad(month, 2)}`,
  }
}

export function yearStretch(year: number): Stretch {
  return {
    from: dayNumber(year, 1, 1) * DAY,
    to: dayNumber(year + 1, 1, 1) * DAY,
    precision: 'year',
    value: pad(year, 4),
  }
}

function monthsStretch(year: number, month: number, count: number, value: string): Stretch {
  const end = monthFrom(year, month, count)
  return {
    from: dayNumber(year, month, 1) * DAY,
    to: dayNumber(end.year, end.month, 1) * DAY,
    precision: 'month',
    value,
  }
}

export function quarterStretch(year: number, quarter: number): Stretch {
  return monthsStretch(year, quarter * 3 - 2, 3, `${pad(year, 4)}-Q${quarter}`)
}

export function halfStretch(year: number, half: number): Stretch {
  return monthsStretch(year, half * 6 - 5, 6, `${pad(year, 4)}-H${half}`)
}

/** Meteorological seasons of the northern half; winter begins in December of its year. */
export function seasonStretch(year: number, season: Season): Stretch {
  const month = { SP: 3, SU: 6, FA: 9, WI: 12 }[season]
  return monthsStretch(year, month, 3, `${pad(year, 4)}-${season}`)
}

/** Months 1 to `count` of a year ("the first 11 months of 2024"). */
export function firstMonths(year: number, count: number): Stretch {
  return monthsStretch(year, 1, count, `P${count}M`)
}

function weekStretch(day: number): Stretch {
  const monday = mondayOf(day)
  return { from: monday * DAY, to: (monday + 7) * DAY, precision: 'days', value: isoWeek(day) }
}

/** Saturday and Sunday of the week that a day lies in. */
function weekendStretch(day: number): Stretch {
  const monday = mondayOf(day)
  return { from: (monday + 5) * DAY, to: (monday + 7) * DAY, precision: 'days', value: `${isoWeek(day)}-WE` }
}

export function yearsStretch(from: number, count: number, value: string): Stretch {
  return { from: dayNumber(from, 1, 1) * DAY, to: dayNumber(from + count, 1, 1) * DAY, precision: 'year', value }
}

/** The unit of time that lies `shift` units from the one a day lies in: "last week", "next year". */
export function periodStretch(day: number, unit: TimeUnit, shift: number): Stretch | null {
  const { year, month } = dateOf(day)
  const m = monthFrom(year, month, shift)
  switch (unit) {
    case 'D':
      return dayStretch(day + shift)
    case 'N':
      return partStretch(day + shift, 'NI', undefined)
    case 'W':
      return weekStretch(day + 7 * shift)
    case 'FN':
      return { ...weekStretch(day + 14 * shift), to: (mondayOf(day + 14 * shift) + 14) * DAY }
    case 'WE':
      return weekendStretch(day + 7 * shift)
    case 'M':
      return monthStretch(m.year, m.month)
    case 'Q': {
      const quarter = year * 4 + Math.floor((month - 1) / 3) + shift
      return quarterStretch(Math.floor(quarter / 4), (quarter % 4) + 1)
    }
    case 'SEM': {
      const half = year * 2 + Math.floor((month - 1) / 6) + shift
      return halfStretch(Math.floor(half / 2), (half % 2) + 1)
    }
    case 'Y':
      return yearStretch(year + shift)
    case 'DE': {
      const decade = Math.floor(year / 10) + shift
      return yearsStretch(decade * 10, 10, String(decade))
    }
    case 'CE': {
      const century = Math.floor(year / 100) + shift
      return yearsStretch(century * 100, 100, String(century))
    }
    default:
      return null
  }
}

/** The time `n` units from a minute ("two days ago"): a day for days, the month for months; weeks are within three days. */
export function shiftStretch(minute: number, unit: TimeUnit, n: number): Stretch | null {
  const day = Math.floor(minute / DAY)
  if (unit === 'MIN' || unit === 'S') return clockStretch(minute + (unit === 'S' ? 0 : Math.round(n)), 'minute')
  if (unit === 'H') return clockStretch(minute + Math.round(n * 60), 'hour')
  if (unit === 'N') return nightStretch(day + Math.round(n))
  if (unit === 'D') return dayStretch(day + Math.round(n))
  if (unit === 'W' || unit === 'FN') {
    const middle = day + Math.round(n * (unit === 'W' ? 7 : 14))
    return { from: (middle - 3) * DAY, to: (middle + 4) * DAY, precision: 'days', value: isoDay(middle) }
  }
  const years: Partial<Record<TimeUnit, number>> = { Y: 1, DE: 10, CE: 100 }
  const months: Partial<Record<TimeUnit, number>> = { M: 1, Q: 3, SEM: 6 }
  const perYear = years[unit]
  if (perYear && Number.isInteger(n)) return periodStretch(day, 'Y', n * perYear)
  const count = Math.round(n * (perYear ? perYear * 12 : (months[unit] ?? 0)))
  return count === 0 ? null : periodStretch(day, 'M', count)
}

/** From a minute on: that minute, or that hour. */
export function clockStretch(minute: number, precision: 'minute' | 'hour'): Stretch {
  const day = Math.floor(minute / DAY)
  const rest = minute - day * DAY
  const value = `${isoDay(day)}T${pad(Math.floor(rest / 60), 2)}:${pad(rest % 60, 2)}`
  return { from: minute, to: minute + (precision === 'hour' ? 60 : 1), precision, value }
}

/** The night from a day's evening to the next morning. */
export function nightStretch(day: number): Stretch {
  return partStretch(day, 'NI', undefined)
}

/** Moves a stretch by whole units, keeping its length ("un an plus tôt" of a day is that day a year before). */
export function moveStretch(s: Stretch, unit: TimeUnit, n: number): Stretch | null {
  const days: Partial<Record<TimeUnit, number>> = { D: 1, N: 1, W: 7, FN: 14 }
  const perUnit = days[unit]
  if (perUnit) return move(s, Math.round(n * perUnit) * DAY)
  const months: Partial<Record<TimeUnit, number>> = { M: 1, Q: 3, SEM: 6, Y: 12, DE: 120, CE: 1200 }
  const count = Math.round(n * (months[unit] ?? 0))
  if (count === 0) return null
  const start = dateOf(Math.floor(s.from / DAY))
  const to = monthFrom(start.year, start.month, count)
  if (s.precision === 'month') return monthStretch(to.year, to.month)
  if (s.precision === 'year') return yearStretch(to.year)
  return move(s, (dayNumber(to.year, to.month, start.day) - dayNumber(start.year, start.month, start.day)) * DAY)
}

function move(s: Stretch, minutes: number): Stretch {
  const from = s.from + minutes
  return { from, to: s.to + minutes, precision: s.precision, value: isoDay(Math.floor(from / DAY)) }
}

/** Day of the weekday nearest before (or on) a day, or after it. */
export function weekdayNear(day: number, weekday: number, direction: -1 | 1, strict: boolean): number {
  const ahead = (weekday - weekdayOf(day) + 7) % 7
  if (ahead === 0) return strict ? day + 7 * direction : day
  return direction === 1 ? day + ahead : day + ahead - 7
}
