import type { Period } from './columns.ts'

const HOUR = 3_600_000
const DAY = 24 * HOUR

/** Where a hand took hold: an end, the whole, or beside it to draw a new one. */
export type Grip = 'from' | 'to' | 'both' | 'new'

/** Pixels around an end that count as on it; a finger is wider than a pointer. */
const REACH_PX = { mouse: 7, pen: 9, touch: 18 } as const

export function gripAt(x: number, span: readonly [number, number] | null, pointer: string): Grip {
  if (!span) return 'new'
  const reach = REACH_PX[pointer as keyof typeof REACH_PX] ?? REACH_PX.mouse
  const [from, to] = span
  const nearFrom = Math.abs(x - from)
  const nearTo = Math.abs(x - to)
  if (Math.min(nearFrom, nearTo) <= reach) return nearFrom < nearTo ? 'from' : 'to'
  return x > from && x < to ? 'both' : 'new'
}

/** The period after the hand moved from `start` to `now`; ends that cross change places. */
export function dragged(grip: Grip, before: Period | null, start: number, now: number, domain: Period): Period {
  if (grip === 'new' || !before) return ordered(start, now, domain)
  if (grip === 'from') return ordered(now, before.to, domain)
  if (grip === 'to') return ordered(before.from, now, domain)
  const length = before.to - before.from
  const from = clamp(before.from + now - start, domain.from, Math.max(domain.from, domain.to - length))
  return { from, to: from + length }
}

/** To the nearest hour or day, as fine as the bars: nobody means four minutes past. */
export function snapped({ from, to }: Period, barLength: number): Period {
  const step = barLength < DAY ? HOUR : DAY
  const start = Math.round(from / step) * step
  return { from: start, to: Math.max(start + step, Math.round(to / step) * step) }
}

function ordered(a: number, b: number, domain: Period): Period {
  const from = clamp(Math.min(a, b), domain.from, domain.to)
  return { from, to: clamp(Math.max(a, b), from, domain.to) }
}

export function clamp(value: number, low: number, high: number): number {
  return Math.min(high, Math.max(low, value))
}

/** The next value of an end for a key, null for a key that is not its own. */
export function keyed(key: string, value: number, step: number, low: number, high: number): number | null {
  const moves: Readonly<Record<string, number>> = {
    ArrowLeft: value - step,
    ArrowDown: value - step,
    ArrowRight: value + step,
    ArrowUp: value + step,
    PageDown: value - step * 10,
    PageUp: value + step * 10,
    Home: low,
    End: high,
  }
  const moved = moves[key]
  return moved === undefined ? null : clamp(moved, low, high)
}
