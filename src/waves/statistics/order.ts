import type { Point } from './types.ts'

/**
 * Rows by place, then by time: the order in which every method works, so that the order of a table's rows changes nothing. Rows
 * that are equal in all three are interchangeable.
 */
export function canonicalOrder(points: readonly Point[], times: readonly number[] | null): Int32Array {
  const order = Int32Array.from(points, (_, i) => i)
  return order.sort((i, j) => {
    const [a, b] = [points[i]!, points[j]!]
    return a.x - b.x || a.y - b.y || (times ? times[i]! - times[j]! : 0) || i - j
  })
}

/** Distinct places of rows in canonical order. */
export interface Places {
  readonly points: readonly Point[]
  /** The place of each row, by the rows' own numbers. */
  readonly placeOf: Int32Array
}

/** Rows at exactly equal coordinates are at one place. */
export function placesOf(points: readonly Point[], order: Int32Array): Places {
  const places: Point[] = []
  const placeOf = new Int32Array(points.length)
  for (const row of order) {
    const { x, y } = points[row]!
    const last = places.at(-1)
    if (last?.x !== x || last.y !== y) places.push({ x, y })
    placeOf[row] = places.length - 1
  }
  return { points: places, placeOf }
}
