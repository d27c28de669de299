import type { ReadingState } from '../state.ts'

/** An act this long before the publication is told as history beside newer ones, in days. */
const HISTORY_DAYS = 30

/**
 * Over well before the report. In an undated report: a time that says its own year, told after times that count from
 * the report's day.
 */
export function isHistory(
  state: ReadingState,
  time: { start: number; end: number; from: string | null; to: string | null },
): boolean {
  if (state.published) return time.to !== null && days(time.to, state.published) > HISTORY_DAYS
  if (time.from === null || !/\d{4}/.test(state.doc.text.slice(time.start, time.end))) return false
  return state.times.some((t) => t.from === null && t.start < time.start && (t.type === 'DATE' || t.type === 'TIME'))
}

export function days(from: string, to: string): number {
  return (Date.parse(`${to.slice(0, 10)}T00:00Z`) - Date.parse(`${from.slice(0, 10)}T00:00Z`)) / 86_400_000
}
