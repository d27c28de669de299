import type { CountValue, TimeValue } from '../../model/desk.ts'
import type { Count, Language, Time } from '../../model/reading.ts'
import { fill } from './typeset.ts'
import type { BriefWords } from './words/shape.ts'

/** How a language and a zone print what is not words. */
export interface Print {
  readonly language: Language
  readonly words: BriefWords
  /** IANA zone. */
  readonly zone: string
}

const MONTHS = ['JAN', 'FEB', 'MAR', 'APR', 'MAY', 'JUN', 'JUL', 'AUG', 'SEP', 'OCT', 'NOV', 'DEC']
const two = (n: number) => String(n).padStart(2, '0')

/** Date-time group in UTC, the same in all languages: `142130Z APR 25`. */
export function dtg(instant: string): string {
  const at = new Date(instant)
  if (Number.isNaN(at.getTime())) return ''
  const year = two(at.getUTCFullYear() % 100)
  return `${two(at.getUTCDate())}${two(at.getUTCHours())}${two(at.getUTCMinutes())}Z ${MONTHS[at.getUTCMonth()]} ${year}`
}

/** `14/04/2025 23:30 (CEST)`. */
export function localInstant(instant: string, print: Print): string {
  const at = new Date(instant)
  if (Number.isNaN(at.getTime())) return ''
  const part = partsOf(at, 'en-GB', print.zone)
  const clock = fill(print.words.values.clock, print.language, { h: part('hour'), m: part('minute') })
  return `${part('day')}/${part('month')}/${part('year')} ${clock} (${zoneName(at, print.zone)})`
}

function partsOf(at: Date, locale: string, timeZone: string): (type: string) => string {
  const format = new Intl.DateTimeFormat(locale, {
    timeZone,
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
    timeZoneName: 'short',
  })
  const parts = format.formatToParts(at)
  return (type) => parts.find((part) => part.type === type)?.value ?? ''
}

/** Each English locale of CLDR knows the letters of its own zones only; elsewhere it is an offset. */
function zoneName(at: Date, zone: string): string {
  const names = ['en-GB', 'en-US'].map((locale) => partsOf(at, locale, zone)('timeZoneName'))
  return (names.find((name) => !/^GMT[+-]/.test(name)) ?? names[0] ?? '').replace('GMT', 'UTC')
}

/** A publication date as it was given: a date stays a date, an instant is printed in the zone. */
export function published(value: string, print: Print): string {
  if (/^\d{4}-\d{2}-\d{2}$/.test(value)) return dayOf(value)
  if (/(?:Z|[+-]\d{2}:?\d{2})$/.test(value)) return localInstant(value, print)
  return /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}/.test(value) ? momentOf(value, print) : ''
}

const dayOf = (iso: string) => `${iso.slice(8, 10)}/${iso.slice(5, 7)}/${iso.slice(0, 4)}`
const clockOf = (iso: string, { words, language }: Print) =>
  fill(words.values.clock, language, { h: iso.slice(11, 13) || '00', m: iso.slice(14, 16) || '00' })
const momentOf = (iso: string, print: Print) =>
  fill(print.words.values.times.at, print.language, { date: dayOf(iso), clock: clockOf(iso, print) })
const millis = (iso: string) => Date.parse(`${iso.length > 10 ? iso : `${iso}T00:00:00`}Z`)
const DAY_MS = 86_400_000

/** A time and how exactly it is told, in words; local at the place. */
export function timeText(time: TimeValue | Time | null, print: Print): string {
  const { times } = print.words.values
  if (!time || (time.from === null && time.to === null)) return times.unknown
  const say = (template: string, slots: Record<string, string>) => fill(template, print.language, slots)
  const text = exactText(time, print, say)
  if (!time.approximate || time.precision === 'minute') return text
  return say(times.approximate, { time: text })
}

type Say = (template: string, slots: Record<string, string>) => string

function exactText(time: TimeValue | Time, print: Print, say: Say): string {
  const { from, to, precision } = time
  const { times } = print.words.values
  if (from === null) return say(times.before, { b: momentOf(to ?? '', print) })
  if (precision === 'year' && oneOf(from, to, 'year')) return say(times.year, { year: from.slice(0, 4) })
  if (precision === 'month' && oneOf(from, to, 'month')) return say(times.month, { month: monthText(from, print) })
  if (precision === 'minute' && (to === null || millis(to) - millis(from) <= 60_000)) {
    const at = { date: dayOf(from), clock: clockOf(from, print) }
    return say(time.approximate ? times.about : times.at, at)
  }
  if (to === null) return say(times.from, { a: momentOf(from, print) })
  return betweenText(from, to, precision, print, say)
}

function betweenText(from: string, to: string, precision: string, print: Print, say: Say): string {
  const { times } = print.words.values
  if (wholeDays(from, to) && precision !== 'minute' && precision !== 'hour' && precision !== 'part-of-day') {
    const last = new Date(millis(to) - DAY_MS).toISOString()
    return dayOf(last) === dayOf(from)
      ? say(times.day, { date: dayOf(from) })
      : say(times.days, { a: dayOf(from), b: dayOf(last) })
  }
  if (from.slice(0, 10) === to.slice(0, 10))
    return say(times.betweenClocks, { date: dayOf(from), a: clockOf(from, print), b: clockOf(to, print) })
  return say(times.between, { a: momentOf(from, print), b: momentOf(to, print) })
}

const wholeDays = (from: string, to: string) => millis(from) % DAY_MS === 0 && millis(to) % DAY_MS === 0

/** Whether the interval is exactly one month or year of the calendar. */
function oneOf(from: string, to: string | null, unit: 'month' | 'year'): boolean {
  const start = new Date(millis(from))
  const [years, months] = unit === 'year' ? [1, 0] : [0, 1]
  const end = Date.UTC(start.getUTCFullYear() + years, start.getUTCMonth() + months, 1)
  return start.getUTCDate() === 1 && (unit === 'month' || start.getUTCMonth() === 0) && (!to || millis(to) === end)
}

function monthText(from: string, { words }: Print): string {
  const format = new Intl.DateTimeFormat(words.locale, { timeZone: 'UTC', month: 'long', year: 'numeric' })
  return format.format(new Date(millis(from)))
}

/** A number as the language writes it; a small share keeps its first digits. */
export function numberText(n: number, { words }: Print): string {
  const digits = Math.abs(n) < 1 ? { maximumSignificantDigits: 2 } : { maximumFractionDigits: 3 }
  return new Intl.NumberFormat(words.locale, digits).format(n)
}

/** A share of one as a percentage: `0.0004` is `0.04%`. */
export function percentText(percent: number, print: Print, signed = false): string {
  const format = new Intl.NumberFormat(print.words.locale, {
    maximumSignificantDigits: 4,
    signDisplay: signed ? 'exceptZero' : 'auto',
  })
  return fill(print.words.values.percent, print.language, { n: format.format(percent) })
}

/** A count as its source gives it: `at least 6`, `3–5`, `about 12`. */
export function countText(count: CountValue | Count, print: Print): string {
  const { counts } = print.words.values
  const { min, max } = count
  const slots = { a: min === null ? '' : numberText(min, print), b: max === null ? '' : numberText(max, print) }
  if (min === null && max === null) return counts.untold
  const template =
    min === null ? counts.most : max === null ? counts.least : min === max ? counts.exactly : counts.between
  const text = fill(template, print.language, slots)
  return count.approximate ? fill(counts.about, print.language, { count: text }) : text
}

/** The range over the counts of several sources; open at the end where one of them is. */
export function rangeOf(counts: readonly CountValue[]): CountValue {
  const told = counts.filter(({ min, max }) => min !== null || max !== null)
  const end = (values: readonly (number | null)[], pick: (...all: number[]) => number) =>
    values.length === 0 || values.includes(null) ? null : pick(...values.map((value) => value ?? 0))
  return {
    min: end(
      told.map(({ min }) => min),
      Math.min,
    ),
    max: end(
      told.map(({ max }) => max),
      Math.max,
    ),
    approximate: told.some(({ approximate }) => approximate),
  }
}
