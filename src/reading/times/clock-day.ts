import type { TimeSlots } from '../../locales/shape/times.ts'
import { DAY } from './calendar.ts'
import { type ClockFrame, clockOn } from './clock.ts'
import type { Stretch } from './intervals.ts'
import type { AskTense, Scene } from './scene.ts'

/** A report whose hour of publication is not known is taken to come out before the evening. */
const PUBLISHED_BEFORE = 18 * 60

/** Without any day told: the report's day, or the day before when that time had not come yet. */
export function reportDay(slots: TimeSlots, scene: Scene): number {
  const day = scene.published!
  const { minute } = clockOn(slots, { day, part: undefined, night: null, late: false })
  return minute >= (scene.publishedMinute ?? day * DAY + PUBLISHED_BEFORE) ? day - 1 : day
}

/** After "early Saturday … Friday's party", 2 a.m. is of the part of day told that it lies in, within a week. */
export function inPart(slots: TimeSlots, frame: ClockFrame, scene: Scene): ClockFrame | null {
  const { day, last } = scene.story
  const part = partFor(scene, slots.hour ?? 0)
  if (day === null || !last || !part || Math.abs(part.from - day * DAY) > 7 * DAY) return null
  for (const on of [Math.floor(part.from / DAY), Math.floor((part.to - 1) / DAY)]) {
    const there = { ...frame, day: on, night: null, late: false, evening: false }
    const { minute } = clockOn(slots, there)
    if (minute >= part.from && minute < part.to) return there
  }
  return null
}

/** Clock times before this hour are rather of the night just told. */
const SMALL_HOURS_END = 6

/** The part told before a whole day, or before another part that has just been told ("the stabbing on Saturday afternoon … that night …"). */
function partFor({ story: { last, part, partBefore } }: Scene, hour: number): Stretch | null {
  if (last?.precision === 'day') return part
  return last?.precision === 'part-of-day' && last === part && hour >= SMALL_HOURS_END ? partBefore : null
}

/** After "between 7.40 p.m. on Friday and 6.30 a.m. on Saturday", 11 p.m. is Friday's and 2 a.m. is Saturday's. */
export function inSpan(slots: TimeSlots, frame: ClockFrame, { story: { span } }: Scene): ClockFrame | null {
  if (!span) return null
  for (const day of [Math.floor(span.from / DAY), Math.floor(span.to / DAY)]) {
    const there = { ...frame, day, night: null, late: false, evening: false }
    const { minute } = clockOn(slots, there)
    if (minute >= span.from && minute < span.to) return there
  }
  return null
}

/** A clock time of the story that had not come by publication is of the day told before, or of the day before. */
export function behind(slots: TimeSlots, frame: ClockFrame, scene: Scene, tense: AskTense): ClockFrame {
  const { published, publishedMinute, story } = scene
  if (published === null || story.day !== published || frame.night !== null) return frame
  const limit = publishedMinute ?? published * DAY + PUBLISHED_BEFORE
  if (clockOn(slots, frame).minute <= limit || tense() === 'future') return frame
  const { earlier } = story
  return { ...frame, day: earlier !== null && earlier < published && published - earlier < 7 ? earlier : published - 1 }
}
