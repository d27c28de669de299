import type { Box, Period } from './columns.ts'

/** Filters by what an incident is; the names are those of the API's parameters and of the page's address. */
export const SERVER_FILTERS = ['wave', 'kind', 'target', 'country', 'state', 'past', 'q'] as const
export type ServerFilter = (typeof SERVER_FILTERS)[number]

/** All that the address says about what to show. */
export interface Filters {
  readonly server: Readonly<Record<ServerFilter, string | null>>
  readonly period: Period | null
  readonly area: Box | null
  readonly off: string | null
  readonly selected: string | null
}

export function filtersOf(params: URLSearchParams): Filters {
  return {
    server: Object.fromEntries(SERVER_FILTERS.map((name) => [name, params.get(name) || null])) as Filters['server'],
    period: periodOf(params.get('from'), params.get('to')),
    area: boxOf(params.get('area')),
    off: params.get('off') || null,
    selected: params.get('sel') || null,
  }
}

/** The ends of time that a date field can hold. */
const EVER: Period = { from: Date.UTC(1000, 0), to: Date.UTC(9999, 0) }

function periodOf(from: string | null, to: string | null): Period | null {
  const start = instant(from)
  const end = instant(to)
  if (start === null && end === null) return null
  const period = { from: start ?? EVER.from, to: end ?? EVER.to }
  return period.from < period.to ? period : null
}

function instant(text: string | null): number | null {
  if (!text || !/^\d{4}-\d\d-\d\d(?:T\d\d:\d\d)?$/.test(text)) return null
  const time = Date.parse(`${text.length === 10 ? `${text}T00:00` : text}:00Z`)
  return Number.isNaN(time) ? null : time
}

function boxOf(text: string | null): Box | null {
  const parts = (text ?? '').split(',').map(Number)
  return text && parts.length === 4 && parts.every(Number.isFinite) ? (parts as unknown as Box) : null
}

/** Address parameters of a period, `2025-04-14` or `2025-04-14T21:00`; an end of ever is left open. */
export function periodParams(period: Period | null): { from: string | null; to: string | null } {
  if (!period) return { from: null, to: null }
  return {
    from: period.from <= EVER.from ? null : localText(period.from),
    to: period.to >= EVER.to ? null : localText(period.to),
  }
}

export function localText(time: number): string {
  const text = new Date(time).toISOString()
  return text.slice(11, 16) === '00:00' ? text.slice(0, 10) : text.slice(0, 16)
}

export function areaParam(box: Box | null): string | null {
  return box?.map((degrees) => degrees.toFixed(3)).join(',') ?? null
}

/** Whether anything is left out: a filter, a period, a part of the map. */
export function narrows({ server, period, area, off }: Filters): boolean {
  return period !== null || area !== null || off !== null || SERVER_FILTERS.some((name) => server[name] != null)
}
