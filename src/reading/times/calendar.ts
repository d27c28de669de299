/** Days and minutes counted from 1 January 1970, local time at the place; the proleptic Gregorian calendar. */

export const DAY = 1440

interface YearMonthDay {
  readonly year: number
  /** 1 to 12. */
  readonly month: number
  readonly day: number
}

/** Day number of a date; a day past the month's end runs on into the next. */
export function dayNumber(year: number, month: number, day: number): number {
  return Math.floor(Date.UTC(year, month - 1, day) / 86_400_000)
}

export function dateOf(day: number): YearMonthDay {
  const d = new Date(day * 86_400_000)
  return { year: d.getUTCFullYear(), month: d.getUTCMonth() + 1, day: d.getUTCDate() }
}

/** Is it a day of the calendar (31 April is none)? */
export function exists(year: number, month: number, day: number): boolean {
  return day >= 1 && month >= 1 && month <= 12 && day <= new Date(Date.UTC(year, month, 0)).getUTCDate()
}

/** 1 Monday to 7 Sunday. */
export function weekdayOf(day: number): number {
  return ((((day + 3) % 7) + 7) % 7) + 1
}

export function mondayOf(day: number): number {
  return day - weekdayOf(day) + 1
}

export function isoDay(day: number): string {
  const { year, month, day: d } = dateOf(day)
  return `${pad(year, 4)}-${pad(month, 2)}-${pad(d, 2)}`
}

/** `2025-W16`: the ISO 8601 week a day lies in. */
export function isoWeek(day: number): string {
  const thursday = mondayOf(day) + 3
  const { year } = dateOf(thursday)
  const week = Math.floor((thursday - dayNumber(year, 1, 1)) / 7) + 1
  return `${pad(year, 4)}-W${pad(week, 2)}`
}

/** `YYYY-MM-DDTHH:mm:ss` of a count of minutes. */
export function isoMinute(minute: number): string {
  const day = Math.floor(minute / DAY)
  const rest = minute - day * DAY
  return `${isoDay(day)}T${pad(Math.floor(rest / 60), 2)}:${pad(rest % 60, 2)}:00`
}

export function pad(n: number, width: number): string {
  return String(n).padStart(width, '0')
}

/** Day number of Easter Sunday (the anonymous Gregorian algorithm, Nature 1876). */
export function easter(year: number): number {
  const a = year % 19
  const b = Math.floor(year / 100)
  const c = year % 100
  const d = (19 * a + b - Math.floor(b / 4) - Math.floor((b - Math.floor((b + 8) / 25) + 1) / 3) + 15) % 30
  const e = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - d - (c % 4)) % 7
  const f = d + e - 7 * Math.floor((a + 11 * d + 22 * e) / 451) + 114
  return dayNumber(year, Math.floor(f / 31), (f % 31) + 1)
}

/** The first of the month `shift` months from (year, month). */
export function monthFrom(year: number, month: number, shift: number): { year: number; month: number } {
  const n = year * 12 + month - 1 + shift
  return { year: Math.floor(n / 12), month: (n % 12) + 1 }
}
