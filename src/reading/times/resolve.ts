import type { TimeSense, TimeSlots, TimeUnit } from '../../locales/shape/times.ts'
import { DAY, pad } from './calendar.ts'
import { hourOf } from './clock.ts'
import { onDay, resolveDate, resolveNight, resolvePeriod } from './days.ts'
import {
  clockStretch,
  dayStretch,
  firstMonths,
  moveStretch,
  PART_HOURS,
  type Stretch,
  shiftStretch,
  yearsStretch,
} from './intervals.ts'
import { type Answer, type AskTense, isElsewhere, isOfPeriod, type Scene } from './scene.ts'

const NOTHING = { stretch: null, day: null, night: null } as const

/** The meaning of one expression on the calendar; clock times and bare parts of a day are resolved with their day. */
export function resolve(sense: TimeSense, slots: TimeSlots, scene: Scene, tense: AskTense): Answer {
  switch (sense.kind) {
    case 'date':
      return resolveDate(slots, sense, scene, tense)
    case 'day':
      return scene.published === null ? undated(slots) : onDay(scene.published + sense.shift, slots)
    case 'period':
      return resolvePeriod(slots, sense, scene, tense)
    case 'night':
      return resolveNight(slots, scene, tense)
    case 'part':
      return resolvePart(slots, sense.which, scene, tense)
    case 'same':
      return resolveSame(slots, sense.shift, scene)
    case 'ago':
      return resolveAgo(slots, sense, scene)
    case 'later':
      return resolveLater(slots, sense.sign, scene)
    case 'first-of':
      return resolveFirst(slots)
    case 'decade':
      return ofYears(yearsStretch(Math.floor(slots.year! / 10) * 10, 10, String(Math.floor(slots.year! / 10))))
    case 'century':
      return ofYears(yearsStretch((slots.ordinal! - 1) * 100, 100, String(slots.ordinal! - 1)))
    case 'duration':
      return resolveDuration(slots, sense.back ?? false, scene)
    case 'set':
      return { type: 'SET', value: sense.value ?? setValue(slots), ...NOTHING }
    case 'ref':
      return { type: 'DATE', value: sense.value, ...NOTHING }
    case 'clock':
    case 'not-a-time':
      return { type: 'TIME', value: clockValue(slots), ...NOTHING }
  }
}

/** A length of time; "the past two days" is also a stretch of the calendar up to the report. */
function resolveDuration(slots: TimeSlots, back: boolean, scene: Scene): Answer {
  const unit = slots.unit ?? 'D'
  const n = withHalf(slots) ?? null
  const value = durationValue(slots.n === undefined ? (n ?? 1) : n, unit)
  const now = scene.publishedMinute ?? (scene.published === null ? null : (scene.published + 1) * DAY)
  if (!back || now === null || n === null) return { type: 'DURATION', value, ...NOTHING }
  const from = DAYS[unit] === undefined ? null : now - Math.round(n * DAYS[unit] * DAY)
  if (from === null) return { type: 'DURATION', value, ...NOTHING }
  return {
    type: 'DURATION',
    value,
    stretch: { from, to: now, precision: 'days', value },
    day: null,
    night: null,
    approximate: true,
  }
}

/** Days in a unit, where a stretch back from the report is told in days. */
const DAYS: Partial<Record<TimeUnit, number>> = { H: 1 / 24, D: 1, N: 1, W: 7, FN: 14, M: 30 }

function withHalf(slots: TimeSlots): number | null | undefined {
  return slots.half === undefined || slots.n === null ? slots.n : (slots.n ?? 1) + slots.half
}

function undated(slots: TimeSlots): Answer {
  return {
    type: slots.part ? 'TIME' : 'DATE',
    value: slots.part ? `XXXX-XX-XXT${slots.part}` : 'XXXX-XX-XX',
    ...NOTHING,
  }
}

function ofYears(stretch: Stretch): Answer {
  return { type: 'DATE', value: stretch.value, stretch, day: null, night: null }
}

/** TIMEX3 letters of a unit; days and longer have no T. */
const UNIT_VALUE: Readonly<Record<TimeUnit, readonly [string, string, number]>> = {
  S: ['PT', 'S', 1],
  MIN: ['PT', 'M', 1],
  H: ['PT', 'H', 1],
  D: ['P', 'D', 1],
  N: ['P', 'TNI', 1],
  WE: ['P', 'WE', 1],
  W: ['P', 'W', 1],
  FN: ['P', 'W', 2],
  M: ['P', 'M', 1],
  Q: ['P', 'Q', 1],
  SEM: ['P', 'M', 6],
  Y: ['P', 'Y', 1],
  DE: ['P', 'Y', 10],
  CE: ['P', 'Y', 100],
}

/** `P2D`, `PT30M`; `PXD` when it is not said how many. */
function durationValue(n: number | null | undefined, unit: TimeUnit): string {
  const [prefix, letter, times] = UNIT_VALUE[unit]
  if (n === null) return `${prefix}X${letter}`
  if (unit === 'H' && n !== undefined && n < 1) return `PT${Math.round(n * 60)}M`
  return `${prefix}${Math.round((n ?? 1) * times * 100) / 100}${letter}`
}

function setValue(slots: TimeSlots): string {
  if (slots.weekday !== undefined) return `XXXX-WXX-${slots.weekday}`
  if (slots.hour !== undefined) return clockValue(slots)
  if (slots.part) return `XXXX-XX-XXT${slots.part}`
  if (slots.month !== undefined) return `XXXX-${pad(slots.month, 2)}`
  return durationValue(slots.n ?? 1, slots.unit ?? 'D')
}

function clockValue(slots: TimeSlots): string {
  return `XXXX-XX-XXT${pad(hourOf(slots.hour ?? 0, slots.meridiem, undefined), 2)}:${pad(slots.minute ?? 0, 2)}`
}

/** "this morning", "last night", "that evening", "the following night", "overnight". */
function resolvePart(
  slots: TimeSlots,
  which: Extract<TimeSense, { kind: 'part' }>['which'],
  scene: Scene,
  tense: AskTense,
): Answer {
  const told = which === 'same' && isOfPeriod(scene) ? null : storyPartDay(slots, which, scene)
  if (told !== null) return { ...onDay(told, slots), anchor: 'story' }
  const { published } = scene
  const counts = which === 'this' || which === 'last' || which === 'bare'
  if (published === null || (!counts && isOfPeriod(scene))) return undated(slots)
  const shift =
    which === 'previous' || which === 'last'
      ? -1
      : which === 'next'
        ? 1
        : slots.part === 'NI'
          ? nightShift(which, scene, tense)
          : which === 'bare' && notYet(slots, scene) && tense() !== 'future'
            ? -1
            : 0
  return { ...onDay(published + shift, slots), anchor: 'report' }
}

/** The story's day that the part belongs to; null when it counts from the report's date. */
function storyPartDay(slots: TimeSlots, which: string, scene: Scene): number | null {
  const { day, night } = scene.story
  if (which === 'this' || which === 'last' || day === null) return null
  if (slots.part === 'NI') {
    const evening = night ?? (day === scene.published && !hasNightCome(scene) ? day - 1 : day)
    return which === 'previous' ? (night ?? day) - 1 : which === 'next' ? (night ?? day - 1) + 1 : evening
  }
  if (which === 'previous') return day - 1
  // After a night, its morning and dawn are the next day's.
  const after = night === day && (slots.part === 'MO' || slots.part === 'DA' || slots.edge === 'early') ? 1 : 0
  return which === 'next' ? day + 1 : day + after
}

/** On the report's day the night before is meant, unless the report came out in the night itself. */
export function hasNightCome({ published, publishedMinute }: Scene): boolean {
  return publishedMinute !== null && publishedMinute - published! * DAY >= PART_HOURS.NI[0] * 60
}

/** Had the part of the day not begun when the report came out? Without its hour, only the evening had not. */
function notYet(slots: TimeSlots, scene: Scene): boolean {
  if (slots.part === undefined || slots.edge === 'early') return false
  const [from] = PART_HOURS[slots.part]
  return scene.publishedMinute === null ? from >= 18 : scene.publishedMinute < scene.published! * DAY + from * 60
}

/** A night without more is the one before publication, unless the verb is future or the evening has come. */
function nightShift(which: string, scene: Scene, tense: AskTense): number {
  const evening = scene.publishedMinute !== null && scene.publishedMinute - scene.published! * DAY >= 18 * 60
  if (which === 'this' && (evening || tense() === 'future')) return 0
  return -1
}

function resolveSame(slots: TimeSlots, shift: number, scene: Scene): Answer {
  const base = scene.story.day ?? scene.published
  if (base === null || isElsewhere(scene)) return undated(slots)
  return { ...onDay(base + shift, slots), anchor: scene.story.day === null ? 'report' : 'story' }
}

function resolveAgo(slots: TimeSlots, sense: Extract<TimeSense, { kind: 'ago' }>, scene: Scene): Answer {
  const unit = slots.unit!
  const value = durationValue(slots.n, unit)
  const n = slots.n
  const now = scene.publishedMinute ?? (scene.published === null ? null : scene.published * DAY)
  const needsClock = unit === 'H' || unit === 'MIN'
  if (now === null || n === null || n === undefined || (needsClock && scene.publishedMinute === null))
    return { type: 'DURATION', value, ...NOTHING }
  const stretch = shiftStretch(now, unit, sense.sign * n)
  const day = stretch && unit === 'D' ? Math.floor(stretch.from / DAY) : null
  return { type: 'DURATION', value, stretch, day, night: null, approximate: unit !== 'D' }
}

const MINUTES: Partial<Record<TimeUnit, number>> = { S: 1 / 60, MIN: 1, H: 60 }

/** "twenty minutes later", "un an plus tôt": counted from the time told last. */
function resolveLater(slots: TimeSlots, sign: -1 | 1, scene: Scene): Answer {
  const unit = slots.unit ?? 'MIN'
  const n = slots.n === undefined && slots.unit ? 1 : slots.n
  const { last } = scene.story
  const value = slots.unit ? durationValue(n, unit) : sign > 0 ? 'FUTURE_REF' : 'PAST_REF'
  const minutes = MINUTES[unit]
  const type = slots.unit ? 'DURATION' : 'DATE'
  if (minutes !== undefined) {
    const amount = slots.unit ? (n ?? 0) : 0
    const afterPrevious = Math.round(amount * minutes) * sign
    const precise = last && (last.precision === 'minute' || last.precision === 'hour') && amount > 0
    const stretch = precise
      ? clockStretch(last.from + afterPrevious, unit === 'H' && last.precision === 'hour' ? 'hour' : 'minute')
      : last
    const from = stretch ? Math.floor(stretch.from / DAY) : null
    return {
      type,
      value,
      stretch,
      day: from,
      night: from === scene.story.day ? scene.story.night : null,
      afterPrevious,
      approximate: !precise,
      anchor: 'story',
    }
  }
  const base = laterBase(scene, unit)
  const moved = base && n !== null && n !== undefined ? moveStretch(base, unit, sign * n) : null
  const day = moved && (unit === 'D' || unit === 'W') ? Math.floor(moved.from / DAY) : null
  return { type, value, stretch: moved, day, night: null, anchor: 'story' }
}

/** "Eleven days earlier" than an hour is that whole day; "a year earlier" counts from the year told since. */
function laterBase({ story }: Scene, unit: TimeUnit): Stretch | null {
  const { last, period, day } = story
  if (period && (unit === 'Y' || unit === 'M' || unit === 'DE')) return period
  if (!last || day === null || (unit !== 'D' && unit !== 'W' && unit !== 'FN')) return last
  return last.to - last.from < DAY ? dayStretch(day) : last
}

function resolveFirst(slots: TimeSlots): Answer {
  const year = slots.year ?? null
  const n = slots.n
  const stretch = year !== null && n && slots.unit === 'M' && n <= 12 ? firstMonths(year, n) : null
  const value = durationValue(n, slots.unit ?? 'M')
  return { type: 'DURATION', value, stretch, day: null, night: null }
}
