import type { TimeMention } from '../state.ts'
import { DAY, dateOf, dayNumber } from './calendar.ts'
import type { Tense } from './cues.ts'
import type { Stretch } from './intervals.ts'

/** When a report was published, and what its story has told last: where relative times count from. */
export interface Scene {
  /** Day number of publication; null when it is not known. */
  readonly published: number | null
  /** Minutes of publication; null when only the day is known. */
  readonly publishedMinute: number | null
  /** Told last, also of days ahead. */
  story: Story
  /** Told last of days up to publication: what a past verb goes on from. */
  past: Story
}

export interface Story {
  /** The day told last. */
  readonly day: number | null
  /** The day told before that one. */
  readonly earlier: number | null
  /** The evening's day of the night told last. */
  readonly night: number | null
  /** The last time told was in the evening or later. */
  readonly late: boolean
  readonly last: Stretch | null
  /** The part of a day told last. */
  readonly part: Stretch | null
  /** The part told before that one. */
  readonly partBefore: Stretch | null
  /** A week, month or year told since. */
  readonly period: Stretch | null
  readonly year: number | null
  /** "Between 7.40 p.m. on Friday and 6.30 a.m. on Saturday": a stretch of two days that clock times after it lie in. */
  readonly span?: { readonly from: number; readonly to: number }
}

const NO_STORY: Story = {
  day: null,
  earlier: null,
  night: null,
  late: false,
  last: null,
  part: null,
  partBefore: null,
  period: null,
  year: null,
}

/** What one time expression comes to. */
export interface Answer {
  readonly type: TimeMention['type']
  readonly value: string
  readonly stretch: Stretch | null
  /** The day it tells, where it tells one. */
  readonly day: number | null
  readonly night: number | null
  readonly approximate?: boolean
  readonly afterPrevious?: number
  readonly anchor?: 'story' | 'report'
}

/** Only a month or year that publication does not lie in was told: its days are not known. */
export function isElsewhere(scene: Scene): boolean {
  return scene.story.day === null && isOfPeriod(scene)
}

/** A month or year was told last that the day told before (or publication) does not lie in. */
export function isOfPeriod({ story, published }: Scene): boolean {
  const { period } = story
  const day = story.day ?? published
  if (!period || day === null) return false
  return period.to - period.from > 21 * DAY && (day * DAY < period.from || day * DAY >= period.to)
}

/** A resolver asks for the tense only when it needs it. */
export type AskTense = () => Tense | null

/** The scene of a report published at a local time `YYYY-MM-DD` or `YYYY-MM-DDTHH:mm…`; an offset is ignored. */
export function sceneOf(published: string | null): Scene {
  const m = published ? /^(\d{4})-(\d{2})-(\d{2})(?:T(\d{2}):(\d{2}))?/.exec(published) : null
  if (!m) return { published: null, publishedMinute: null, story: NO_STORY, past: NO_STORY }
  const day = dayNumber(Number(m[1]), Number(m[2]), Number(m[3]))
  const clock = m[4] ? Number(m[4]) * 60 + Number(m[5]) : 0
  // A date without an hour is often written as midnight; a report that came out on the stroke of it is rare.
  const minute = clock > 0 ? clock : null
  return {
    published: day,
    publishedMinute: minute === null ? null : day * DAY + minute,
    story: NO_STORY,
    past: NO_STORY,
  }
}

/** After a time from this hour on, small hours are of the next day. */
const LATE_HOUR = 15

/** The story after a time of it has been told. */
export function tell(story: Story, answer: Answer): Story {
  const { stretch, day } = answer
  if (!stretch) return story
  if (day === null) return answer.type === 'DATE' ? { ...story, period: stretch } : story
  const hour = Math.floor((stretch.from - Math.floor(stretch.from / DAY) * DAY) / 60)
  const timed = stretch.precision === 'minute' || stretch.precision === 'hour' || stretch.precision === 'part-of-day'
  const from = Math.floor(stretch.from / DAY)
  const night = answer.night ?? (timed && hour >= 18 ? from : timed && hour < 6 ? from - 1 : null)
  const earlier = story.day === day ? story.earlier : story.day
  const part = stretch.precision === 'part-of-day' ? stretch : story.part
  const partBefore = part === story.part ? story.partBefore : story.part
  const late = timed && hour >= LATE_HOUR
  return { day, earlier, night, late, last: stretch, part, partBefore, period: null, year: dateOf(day).year }
}
