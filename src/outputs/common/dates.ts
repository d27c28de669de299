import type { IncidentRecord } from '../../model/desk.ts'
import { shown } from './fields.ts'

/** The start of an incident as far as it is known; 0 stands for an unknown part, as in GTD. */
export interface Start {
  readonly year: number
  readonly month: number
  readonly day: number
  /** The interval in words where the day is not known or only about known; empty when it is. */
  readonly approximate: string
}

const UNKNOWN: Start = { year: 0, month: 0, day: 0, approximate: '' }

/** Local date on which it began: the field `date`, else what `when` leaves open. */
export function startOf(incident: IncidentRecord): Start {
  const when = shown(incident, 'when')
  const date = shown(incident, 'date')
  const from = date ?? when?.from ?? null
  const parts = /^(\d{4})-(\d\d)-(\d\d)/.exec(from ?? '')
  if (from === null || parts === null) return UNKNOWN
  const [year = 0, month = 0, day = 0] = parts.slice(1).map(Number)
  const interval = when ? intervalWords(when.from, when.to) : ''
  if (date !== null || when === null) return { year, month, day, approximate: when?.approximate ? interval : '' }
  if (when.precision === 'year' || when.precision === 'unknown')
    return { year, month: 0, day: 0, approximate: interval }
  if (when.precision === 'month') return { year, month, day: 0, approximate: interval }
  if (when.precision === 'days') {
    return { year, month: sameMonth(from, when.to) ? month : 0, day: 0, approximate: interval }
  }
  return { year, month, day, approximate: when.approximate ? interval : '' }
}

/** `2025-04-14`, `2025-04`, `2025`; null when not even the year is known. */
export function isoStart({ year, month, day }: Start): string | null {
  if (year === 0) return null
  const parts = [String(year).padStart(4, '0'), ...(month ? [two(month), ...(day ? [two(day)] : [])] : [])]
  return parts.join('-')
}

/** Last day of a half-open interval. */
export function lastDay(to: string): string {
  const end = new Date(`${to.length > 10 ? to : `${to}T00:00:00`}Z`)
  return Number.isNaN(end.getTime()) ? to.slice(0, 10) : new Date(end.getTime() - 1).toISOString().slice(0, 10)
}

function intervalWords(from: string | null, to: string | null): string {
  if (from === null) return to === null ? '' : `until ${lastDay(to)}`
  const first = from.slice(0, 10)
  if (to === null) return `from ${first}`
  const last = lastDay(to)
  return first === last ? `about ${first}` : `between ${first} and ${last}`
}

function sameMonth(from: string, to: string | null): boolean {
  return to !== null && lastDay(to).slice(0, 7) === from.slice(0, 7)
}

export function two(n: number): string {
  return String(n).padStart(2, '0')
}
