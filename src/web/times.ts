import type { Language } from './store.ts'

/** Local times come without an offset; they are worked on as if they were UTC, and never meet the browser's own zone. */
export function wall(text: string): Date {
  return new Date(`${text.length === 10 ? `${text}T00:00:00` : text.slice(0, 19)}Z`)
}

const zonesKnown = new Map<string, readonly string[]>()

/** IANA zones of a country, as far as the browser knows them. */
export function zonesOf(country: string | null): readonly string[] {
  if (!country) return []
  const known = zonesKnown.get(country)
  if (known) return known
  const zones = lookUpZones(country)
  zonesKnown.set(country, zones)
  return zones
}

function lookUpZones(country: string): readonly string[] {
  try {
    const locale = new Intl.Locale(`und-${country.toUpperCase()}`) as Intl.Locale & {
      getTimeZones?: () => string[] | undefined
      timeZones?: string[]
    }
    return locale.getTimeZones?.() ?? locale.timeZones ?? []
  } catch {
    return []
  }
}

/**
 * Instants at which a country's clocks may have shown this local time, the earliest and the latest: the same where its zones agree,
 * null where no zone is known.
 */
export function instantsOf(local: string, country: string | null): { first: Date; last: Date } | null {
  const wanted = wall(local).getTime()
  const instants = zonesOf(country).map((zone) => wanted - offsetAt(zone, wanted - offsetAt(zone, wanted)))
  if (instants.length === 0) return null
  return { first: new Date(Math.min(...instants)), last: new Date(Math.max(...instants)) }
}

const clocks = new Map<string, Intl.DateTimeFormat>()

/** Milliseconds that a zone is ahead of UTC at an instant. */
function offsetAt(zone: string, instant: number): number {
  let clock = clocks.get(zone)
  if (!clock) {
    clock = new Intl.DateTimeFormat('sv', { timeZone: zone, dateStyle: 'short', timeStyle: 'medium' })
    clocks.set(zone, clock)
  }
  return wall(clock.format(instant).replace(' ', 'T')).getTime() - Math.floor(instant / 1000) * 1000
}

const MINUTE = 60_000
const HOUR = 60 * MINUTE
const DAY = 24 * HOUR

type Shape = 'minute' | 'day' | 'month' | 'year'
const OPTIONS: Readonly<Record<Shape | 'clock', Intl.DateTimeFormatOptions>> = {
  minute: { day: 'numeric', month: 'short', year: 'numeric', hour: '2-digit', minute: '2-digit', hourCycle: 'h23' },
  clock: { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' },
  day: { day: 'numeric', month: 'short', year: 'numeric' },
  month: { month: 'long', year: 'numeric' },
  year: { year: 'numeric' },
}
const formats = new Map<string, Intl.DateTimeFormat>()

export function formatUtc(date: Date, shape: Shape | 'clock', language: Language): string {
  const key = `${language} ${shape}`
  let format = formats.get(key)
  if (!format) {
    const locale = language === 'en' ? 'en-GB' : language
    format = new Intl.DateTimeFormat(locale, { ...OPTIONS[shape], timeZone: 'UTC' })
    formats.set(key, format)
  }
  return format.format(date)
}

/** A half-open local interval in words no more exact than it is: `14 Apr 2025`, `14 Apr 2025, 21:00–22:00`, `April 2025`. */
export function intervalText(from: string, to: string | null, language: Language): string {
  const start = wall(from)
  const end = to === null ? null : wall(to)
  const whole = end ? wholeUnit(start, end) : from.length === 10 ? 'day' : 'minute'
  if (whole) return formatUtc(start, whole, language)
  return rangeText(start, end!, language)
}

/** The calendar unit that an interval fills exactly. */
function wholeUnit(start: Date, end: Date): Shape | null {
  const length = end.getTime() - start.getTime()
  if (length <= MINUTE) return 'minute'
  if (start.getTime() % DAY !== 0 || end.getTime() % DAY !== 0) return null
  if (length === DAY) return 'day'
  const first = start.getUTCDate() === 1 && end.getUTCDate() === 1
  const months = (end.getUTCFullYear() - start.getUTCFullYear()) * 12 + end.getUTCMonth() - start.getUTCMonth()
  if (first && months === 1) return 'month'
  return first && months === 12 && start.getUTCMonth() === 0 ? 'year' : null
}

function rangeText(start: Date, end: Date, language: Language): string {
  const days = start.getTime() % DAY === 0 && end.getTime() % DAY === 0
  if (days) {
    return `${formatUtc(start, 'day', language)} – ${formatUtc(new Date(end.getTime() - DAY), 'day', language)}`
  }
  const sameDay = Math.floor(start.getTime() / DAY) === Math.floor((end.getTime() - 1) / DAY)
  return `${formatUtc(start, 'minute', language)} – ${formatUtc(end, sameDay ? 'clock' : 'minute', language)}`
}
