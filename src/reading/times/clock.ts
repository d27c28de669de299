import type { TimeSlots } from '../../locales/shape/times.ts'
import { DAY, pad } from './calendar.ts'
import type { Lead } from './cues.ts'
import { clockStretch, PART_HOURS, type Stretch } from './intervals.ts'

/** What a clock time's neighbours in its group tell of it. */
export interface ClockFrame {
  readonly day: number
  /** The part of day told with it. */
  readonly part: TimeSlots['part']
  /** The clock's night began on this day. */
  readonly night: number | null
  /** The story was in the evening: small hours are of the next day. */
  readonly late: boolean
  /** It was in the evening and not yet in the night: a morning hour goes back to that day's. */
  readonly evening?: boolean
}

/** A clock time on its day; `half` is told by am/pm, by the part of day, or not at all. */
export function clockOn(
  slots: TimeSlots,
  frame: ClockFrame,
  second = false,
): { minute: number; precision: 'minute' | 'hour' } {
  const hour = hourOf(second ? slots.hour2! : slots.hour!, slots.meridiem, frame.part)
  const minute = (second ? slots.minute2 : slots.minute) ?? 0
  let day = frame.day
  if (frame.night !== null) day = hour >= 12 || (frame.evening && hour >= 6) ? frame.night : frame.night + 1
  else if (frame.late && hour < 6) day++
  const precision = (second ? slots.minute2 : slots.minute) === undefined || minute === 0 ? 'hour' : 'minute'
  return { minute: day * DAY + hour * 60 + minute, precision }
}

/** The hour from midnight; which half of the day is told by am/pm, by the part of day, or not at all. */
export function hourOf(hour: number, meridiem: TimeSlots['meridiem'], part: TimeSlots['part']): number {
  if (meridiem === 'am') return hour === 12 ? 0 : hour
  if (meridiem === 'pm') return hour < 12 ? hour + 12 : hour
  // "12.02 on Sunday morning" is two minutes past midnight.
  if (hour === 12 && (part === 'MO' || part === 'DA' || part === 'NI')) return 0
  if (hour >= 12 || hour === 0 || !part) return hour
  const [from] = PART_HOURS[part]
  if (part === 'AF' || part === 'EV') return hour + 12
  if (part === 'NI') return hour >= 6 ? hour + 12 : hour
  return from >= 12 ? hour + 12 : hour
}

export function valueOfClock(minute: number, slots: TimeSlots): string {
  const { value } = clockStretch(minute, 'minute')
  const seconds = slots.second === undefined ? '' : `:${pad(slots.second, 2)}`
  return value + seconds + (slots.zone === 'Z' ? 'Z' : '')
}

export function rangeOf(
  slots: TimeSlots,
  frame: ClockFrame,
  one: { minute: number; precision: 'minute' | 'hour' },
): Stretch {
  const two = clockOn(slots, frame, true)
  const to = two.minute > one.minute ? two.minute : two.minute + DAY
  return { from: one.minute, to, precision: two.precision === 'minute' ? 'minute' : one.precision, value: '' }
}

/** "shortly before" and "shortly after" reach to the next full hour on their side. */
export function led(s: Stretch, lead: Lead | undefined): Stretch {
  if (lead === 'shortly-before' || lead === 'before') {
    const from = Math.floor((s.from - 1) / 60) * 60
    return { ...s, from, to: s.from, precision: 'hour' }
  }
  if (lead === 'shortly-after' || lead === 'after')
    return { ...s, to: (Math.floor(s.from / 60) + 1) * 60, precision: 'hour' }
  return s
}
