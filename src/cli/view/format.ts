import type { Count, Place, Time } from '../../model/reading.ts'
import { WORDS } from '../words.ts'

/** 15 · 6 or more · 2–3 · about 15; '' when nothing is told. */
export function countText(count: Count | null | undefined): string {
  if (!count || (count.min === null && count.max === null)) return ''
  const { min, max } = count
  const range = max === null ? `${min}+` : min === null ? `≤ ${max}` : min === max ? `${min}` : `${min}–${max}`
  return count.approximate ? `${WORDS.about} ${range}` : range
}

/** A half-open stretch of local time as people write it: `Mon 14 Apr 2025 18:00–24:00`. */
export function timeText(time: Time | null | undefined): string {
  if (!time?.from && !time?.to) return WORDS.timeUnknown
  const text =
    time.from && time.to ? rangeText(time.from, time.to, time.precision) : `${time.from ?? '…'} – ${time.to ?? '…'}`
  return time.approximate ? `${WORDS.about} ${text}` : text
}

function rangeText(from: string, to: string, precision: Time['precision']): string {
  const [day, clock] = [from.slice(0, 10), from.slice(11, 16) || '00:00']
  const [lastDay, lastClock] = [to.slice(0, 10), to.slice(11, 16) || '00:00']
  if (precision === 'year') return day.slice(0, 4)
  if (precision === 'minute') return `${dayText(day)} ${clock}`
  const whole = clock === '00:00' && lastClock === '00:00'
  if (whole && lastDay === shift(day, 1)) return dayText(day)
  if (whole) return `${dayText(day)} – ${dayText(shift(lastDay, -1))}`
  if (lastDay === day) return `${dayText(day)} ${clock}–${lastClock}`
  if (lastDay === shift(day, 1) && lastClock === '00:00') return `${dayText(day)} ${clock}–24:00`
  return `${dayText(day)} ${clock} – ${dayText(lastDay)} ${lastClock}`
}

const DAYS = ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat']
const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec']

function dayText(day: string): string {
  const date = new Date(`${day}T00:00:00Z`)
  if (Number.isNaN(date.getTime())) return day
  return `${DAYS[date.getUTCDay()]} ${date.getUTCDate()} ${MONTHS[date.getUTCMonth()]} ${date.getUTCFullYear()}`
}

function shift(day: string, days: number): string {
  const stamp = Date.parse(`${day}T00:00:00Z`)
  return Number.isNaN(stamp) ? day : new Date(stamp + days * 86_400_000).toISOString().slice(0, 10)
}

/** `La Farlède, Toulon (FR-Var) 43.12, 5.93 · site`. */
export function placeText(place: Place | null | undefined): string {
  if (!place) return WORDS.placeUnknown
  const site = place.site?.name && place.site.name !== place.name ? `${place.site.name}, ` : ''
  const area = [place.region, place.country].filter(Boolean).join(', ')
  const point = place.lat != null && place.lon != null ? ` ${place.lat.toFixed(3)}, ${place.lon.toFixed(3)}` : ''
  return `${site}${place.name}${area ? ` (${area})` : ''}${point} · ${place.precision}`
}

/** 53.5 t · 12 430 · 1 200 000 EUR, with narrow spaces between thousands. */
export function numberText(value: number, unit: string | null = null): string {
  const [whole, part] = String(value).split('.') as [string, string | undefined]
  const grouped = whole.length > 4 ? whole.replace(/\B(?=(?:\d{3})+$)/g, '\u202f') : whole
  return `${grouped}${part ? `.${part}` : ''}${unit ? ` ${unit}` : ''}`
}
