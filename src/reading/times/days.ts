import type { TimeSense, TimeSlots } from '../../locales/shape/times.ts'
import { DAY, dateOf, dayNumber, easter, exists, isoDay, monthFrom, pad, weekdayOf } from './calendar.ts'
import {
  halfStretch,
  monthStretch,
  nightStretch,
  partStretch,
  periodStretch,
  quarterStretch,
  type Stretch,
  seasonStretch,
  weekdayNear,
  yearStretch,
} from './intervals.ts'
import type { Answer, AskTense, Scene } from './scene.ts'

type DateSense = Extract<TimeSense, { kind: 'date' }>

/** A date by year, month, day, weekday, season, quarter or feast, as far as it is said. */
export function resolveDate(said: TimeSlots, sense: DateSense, scene: Scene, tense: AskTense): Answer {
  const slots = withYear(said, sense, scene)
  if (slots.ordinal !== undefined && slots.unit) return resolveFraction(slots, scene, tense)
  if (slots.season) return resolveSeason(slots, sense, scene, tense)
  if (slots.day === undefined && slots.weekday === undefined && !slots.feast)
    return resolveMonth(slots, sense, scene, tense)
  const day = dayOf(slots, sense, scene, tense)
  if (day === null) return undatedDay(slots)
  return sense.span && slots.day2 !== undefined ? onDays(day, slots.day2 - slots.day!, slots) : onDay(day, slots)
}

/** A day and those after it up to another of the month. */
function onDays(day: number, more: number, slots: TimeSlots): Answer {
  const answer = onDay(day, slots)
  if (!answer.stretch || more < 1) return answer
  return { ...answer, stretch: { ...answer.stretch, to: (day + more + 1) * DAY, precision: 'days' } }
}

function withYear(slots: TimeSlots, sense: DateSense, scene: Scene): TimeSlots {
  if (sense.yearShift === undefined || scene.published === null) return slots
  return { ...slots, year: dateOf(scene.published).year + sense.yearShift }
}

/** A day with its part, told as one. */
export function onDay(day: number, slots: TimeSlots): Answer {
  const stretch = partStretch(day, slots.part, slots.edge)
  const type = slots.part ? 'TIME' : 'DATE'
  return { type, value: stretch.value, stretch, day, night: slots.part === 'NI' ? day : null }
}

function dayOf(slots: TimeSlots, sense: DateSense, scene: Scene, tense: AskTense): number | null {
  if (slots.feast) return feastDay(slots, sense, scene, tense)
  if (slots.month !== undefined && slots.weekday !== undefined && slots.ordinal !== undefined)
    return weekdayOfMonth(slots.weekday, slots.month, slots, sense, scene, tense)
  if (slots.month !== undefined && slots.day !== undefined)
    return monthDay(slots, slots.month, slots.day, sense, scene, tense)
  if (slots.weekday !== undefined) return weekdayDay(slots.weekday, sense, scene, tense)
  const base = scene.story.day ?? scene.published
  if (slots.day === undefined || base === null) return null
  return dayOfMonth(slots.day, base, scene, tense)
}

/** "on the 14th": of the month told before; of the month before that when it had not come by publication. */
function dayOfMonth(day: number, base: number, scene: Scene, tense: AskTense): number | null {
  const { year, month } = dateOf(base)
  const here = exists(year, month, day) ? dayNumber(year, month, day) : null
  if (here === null || scene.published === null || here <= scene.published || tense() === 'future') return here
  const before = monthFrom(year, month, -1)
  return exists(before.year, before.month, day) ? dayNumber(before.year, before.month, day) : null
}

function weekdayDay(weekday: number, sense: DateSense, scene: Scene, tense: AskTense): number | null {
  const base = sense.from === 'story' ? (scene.story.day ?? scene.published) : scene.published
  if (base === null) return null
  if (sense.which === -1) return weekdayNear(base, weekday, -1, true)
  if (sense.which === 1) return weekdayNear(base, weekday, 1, true)
  if (weekdayOf(base) === weekday) return base
  const future = sense.which === 0 ? tense() !== 'past' : tense() === 'future'
  return weekdayNear(base, weekday, future ? 1 : -1, false)
}

/** Day and month; without a year, the year that the weekday fits, or that the tense and the nearness tell. */
function monthDay(
  slots: TimeSlots,
  month: number,
  day: number,
  sense: DateSense,
  scene: Scene,
  tense: AskTense,
): number | null {
  if (slots.year !== undefined) return exists(slots.year, month, day) ? dayNumber(slots.year, month, day) : null
  const base = scene.published
  if (base === null) {
    const { year } = scene.story
    return year !== null && exists(year, month, day) ? dayNumber(year, month, day) : null
  }
  const { year } = dateOf(base)
  const near = [year - 1, year, year + 1].filter((y) => exists(y, month, day)).map((y) => dayNumber(y, month, day))
  const fitting = slots.weekday === undefined ? [] : near.filter((d) => weekdayOf(d) === slots.weekday)
  if (fitting.length > 0) return closest(fitting, base)
  return byDirection(near, base, sense.which, tense)
}

/** "the first Sunday in March"; past the fifth it is the month's last. */
function weekdayOfMonth(
  weekday: number,
  month: number,
  slots: TimeSlots,
  sense: DateSense,
  scene: Scene,
  tense: AskTense,
): number | null {
  const inYear = (year: number): number => {
    const first = weekdayNear(dayNumber(year, month, 0), weekday, 1, true)
    let day = first
    for (let n = 1; n < slots.ordinal! && dateOf(day + 7).month === month; n++) day += 7
    return day
  }
  const base = scene.published
  const year = slots.year ?? (base === null ? scene.story.year : null)
  if (year !== null) return inYear(year)
  if (base === null) return null
  const here = dateOf(base).year
  return byDirection([here - 1, here, here + 1].map(inYear), base, sense.which, tense)
}

function closest(days: readonly number[], base: number): number {
  return days.reduce((a, b) => (Math.abs(b - base) < Math.abs(a - base) ? b : a))
}

/** A future day is taken without a future verb only when it is this many times nearer than the past one. */
const NEARER = 3

function byDirection(
  days: readonly number[],
  base: number,
  which: -1 | 0 | 1 | undefined,
  tense: AskTense,
): number | null {
  const past = days.filter((d) => (which === -1 ? d < base : d <= base)).at(-1)
  const future = days.find((d) => (which === 1 ? d > base : d >= base))
  if (past === undefined || future === undefined) return past ?? future ?? null
  if (which === -1) return past
  if (which === 1) return future
  if (past === future) return past
  const told = tense()
  if (told) return told === 'future' ? future : past
  return base - past > NEARER * (future - base) ? future : past
}

function feastDay(slots: TimeSlots, sense: DateSense, scene: Scene, tense: AskTense): number | null {
  const feast = slots.feast!
  const at = (year: number) =>
    'easter' in feast ? easter(year) + feast.easter : dayNumber(year, feast.month, feast.day)
  if (slots.year !== undefined) return at(slots.year)
  if (scene.published === null) return null
  const { year } = dateOf(scene.published)
  return byDirection([at(year - 1), at(year), at(year + 1)], scene.published, sense.which, tense)
}

function undatedDay(slots: TimeSlots): Answer {
  const part = slots.part ? `T${slots.part}` : ''
  const bare =
    slots.month !== undefined && slots.day !== undefined
      ? `XXXX-${pad(slots.month, 2)}-${pad(slots.day, 2)}`
      : 'XXXX-XX-XX'
  const value = slots.weekday !== undefined && slots.day === undefined ? `XXXX-WXX-${slots.weekday}` : bare
  return { type: slots.part ? 'TIME' : 'DATE', value: value + part, stretch: null, day: null, night: null }
}

function ofStretch(stretch: Stretch | null, value = 'XXXX'): Answer {
  return { type: 'DATE', value: stretch?.value ?? value, stretch, day: null, night: null }
}

/** A month, or a year. */
function resolveMonth(slots: TimeSlots, sense: DateSense, scene: Scene, tense: AskTense): Answer {
  const { month } = slots
  if (month === undefined) return ofStretch(slots.year === undefined ? null : yearStretch(slots.year))
  if (slots.year !== undefined) return ofStretch(monthStretch(slots.year, month))
  if (scene.published === null) {
    const { year } = scene.story
    return ofStretch(year === null ? null : monthStretch(year, month), `XXXX-${pad(month, 2)}`)
  }
  const now = dateOf(scene.published)
  const before = month < now.month || (month === now.month && sense.which !== -1)
  const past = before ? now.year : now.year - 1
  const after = month > now.month || (month === now.month && sense.which !== 1)
  const future = after ? now.year : now.year + 1
  const which = sense.which === -1 ? past : sense.which === 1 || tense() === 'future' ? future : past
  return ofStretch(monthStretch(which, month))
}

function resolveSeason(slots: TimeSlots, sense: DateSense, scene: Scene, tense: AskTense): Answer {
  const season = slots.season!
  if (slots.year !== undefined) return ofStretch(seasonStretch(slots.year, season))
  if (scene.published === null) return ofStretch(null, `XXXX-${season}`)
  const base = scene.published * DAY
  const { year } = dateOf(scene.published)
  if (sense.which === 0) return ofStretch(seasonStretch(year, season))
  const all = [year - 1, year, year + 1].map((y) => seasonStretch(y, season))
  const past = all.filter((s) => (sense.which === -1 ? s.to <= base : s.from <= base)).at(-1)!
  const future = all.find((s) => (sense.which === 1 ? s.from > base : s.to > base))!
  return ofStretch(sense.which === 1 || (sense.which !== -1 && tense() === 'future') ? future : past)
}

/** "the third quarter (of 2009)", "the first half of last year". */
function resolveFraction(slots: TimeSlots, scene: Scene, tense: AskTense): Answer {
  const n = slots.ordinal!
  const of = (year: number) => (slots.unit === 'SEM' ? halfStretch(year, n) : quarterStretch(year, n))
  if (n < 1 || n > (slots.unit === 'SEM' ? 2 : 4)) return ofStretch(null)
  if (slots.year !== undefined) return ofStretch(of(slots.year))
  if (scene.published === null) return ofStretch(null)
  const { year } = dateOf(scene.published)
  const base = scene.published * DAY
  const all = [year - 1, year, year + 1].map(of)
  return ofStretch(tense() === 'future' ? all.find((s) => s.to > base)! : all.filter((s) => s.from <= base).at(-1)!)
}

/** "last week", "next year", "the weekend". */
export function resolvePeriod(
  slots: TimeSlots,
  sense: Extract<TimeSense, { kind: 'period' }>,
  scene: Scene,
  tense: AskTense,
): Answer {
  const unit = slots.unit!
  const { period, day } = scene.story
  const told = period ? Math.floor(period.from / DAY) : day
  const base = sense.from === 'story' ? (told ?? scene.published) : scene.published
  if (base === null) return ofStretch(null, unit === 'WE' ? 'XXXX-WXX-WE' : unit === 'W' ? 'XXXX-WXX' : 'XXXX')
  if (unit !== 'WE' || sense.from === 'story') return ofStretch(periodStretch(base, unit, sense.shift))
  return ofStretch(periodStretch(base, 'WE', weekendShift(base, sense.shift, tense)))
}

/** Which weekend is meant on a given day: on a working day "the weekend" is the one behind unless the verb is future. */
function weekendShift(base: number, shift: number, tense: AskTense): number {
  const inside = weekdayOf(base) >= 6
  if (shift === 0) return inside || tense() === 'future' ? 0 : -1
  if (shift < 0) return -1
  return inside ? 1 : 0
}

/** "the night of Monday to Tuesday": from the first day's evening. */
export function resolveNight(slots: TimeSlots, scene: Scene, tense: AskTense): Answer {
  const first: TimeSlots = {}
  if (slots.weekday !== undefined) first.weekday = slots.weekday
  if (slots.day !== undefined) first.day = slots.day
  if (slots.month !== undefined) first.month = slots.month
  if (slots.year !== undefined) first.year = slots.year
  let day = dayOf(first, { kind: 'date' }, scene, tense)
  // "dans la nuit du 31 au 1er mai": the month is the second day's.
  if (slots.day !== undefined && slots.day2 === 1 && slots.month !== undefined && slots.month2 === undefined) {
    const second = dayOf({ ...first, day: 1 }, { kind: 'date' }, scene, tense)
    day = second === null ? null : second - 1
  }
  if (day === null) return { ...undatedDay({ ...first, part: 'NI' }), type: 'TIME' }
  const stretch = nightStretch(day)
  return { type: 'TIME', value: `${isoDay(day)}TNI`, stretch, day, night: day }
}
