import type { Time } from '../../model/reading.ts'
import { spanOf } from '../../text/span.ts'
import type { Quantity, TimeMention } from '../state.ts'
import { cuesOf, gapBetween, type Scene } from './cues.ts'

const DAY_MS = 86_400_000

/** Farther than this a time belongs to something else, tokens. */
const REACH = 12

/** The period of a baseline: the time told right after its number, or the year before the value's ("a year earlier"). */
export function baselinePeriod(scene: Scene, base: Quantity, value: Time | null): Time | null {
  const after = scene.times
    .filter((t) => t.first >= base.last && t.first - base.last <= 8 && hasLength(t))
    .sort((a, b) => a.first - b.first)[0]
  const shift = cuesOf(scene, 'year-before').find((c) => c.first >= base.first && c.first - base.last <= 8)
  if (shift && value?.from && value.to) {
    const { doc, tokens } = scene
    const span = spanOf(doc.text, tokens[shift.first]!.start, tokens[shift.last - 1]!.end)
    return { ...value, from: yearBefore(value.from), to: yearBefore(value.to), span }
  }
  return after ? timeOf(scene, after) : null
}

/** The period of a value: the nearest time that is not the baseline's; told after it rather than before. */
export function valuePeriod(scene: Scene, value: Quantity, base: Quantity | null): Time | null {
  const free = scene.times.filter((t) => hasLength(t) && !(base && t.first >= base.last && t.first - base.last <= 8))
  const distance = (t: TimeMention): number => gapBetween(t, value) + (t.first < value.first ? 0.5 : 0)
  const nearest = free.sort((a, b) => distance(a) - distance(b))[0]
  return nearest && gapBetween(nearest, value) <= REACH ? timeOf(scene, nearest) : null
}

/** Statistics are of days and longer; a clock time is when somebody spoke. */
function hasLength(t: TimeMention): boolean {
  return t.from !== null && t.to !== null && !['minute', 'hour', 'part-of-day'].includes(t.precision)
}

function timeOf({ doc }: Scene, t: TimeMention): Time {
  return { from: t.from, to: t.to, precision: t.precision, span: spanOf(doc.text, t.start, t.end) }
}

/** Days that a period lasts; null when an end is open. */
export function lengthDays(time: Time | null): number | null {
  if (!time?.from || !time.to) return null
  return (Date.parse(`${time.to.slice(0, 10)}T00:00:00Z`) - Date.parse(`${time.from.slice(0, 10)}T00:00:00Z`)) / DAY_MS
}

/** Two periods are as long as one another, save leap days and the lengths of months. */
export function comparable(a: Time | null, b: Time | null): boolean {
  const [x, y] = [lengthDays(a), lengthDays(b)]
  if (x === null || y === null) return true
  return Math.abs(x - y) <= 3 || Math.abs(x - y) <= 0.02 * Math.max(x, y)
}

function yearBefore(iso: string): string {
  return `${String(Number(iso.slice(0, 4)) - 1).padStart(4, '0')}${iso.slice(4)}`
}
