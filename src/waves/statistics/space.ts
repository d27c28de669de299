import type { Metric, Point } from './types.ts'

/** Mean radius of the earth (IUGG), kilometres. */
const EARTH_KM = 6371.0088
const RADIANS = Math.PI / 180

/**
 * Points in a space where distance is cheap: the plane itself (z is 0), or the unit sphere, where the chord grows with the great
 * circle. Arrays of one length, in the order of the points.
 */
export interface Space {
  readonly metric: Metric
  readonly x: Float64Array
  readonly y: Float64Array
  readonly z: Float64Array
}

/** @throws RangeError when a latitude or longitude lies outside its range. */
export function spaceOf(points: readonly Point[], metric: Metric): Space {
  const n = points.length
  const space: Space = { metric, x: new Float64Array(n), y: new Float64Array(n), z: new Float64Array(n) }
  for (const [i, { x, y }] of points.entries()) {
    if (metric === 'great-circle') onSphere(space, i, x, y)
    else {
      space.x[i] = x
      space.y[i] = y
    }
  }
  return space
}

function onSphere(space: Space, i: number, lon: number, lat: number): void {
  if (Math.abs(lat) > 90 || Math.abs(lon) > 360)
    throw new RangeError(`row ${i}: no longitude and latitude in degrees: ${lon}, ${lat}`)
  const ring = Math.cos(lat * RADIANS)
  space.x[i] = ring * Math.cos(lon * RADIANS)
  space.y[i] = ring * Math.sin(lon * RADIANS)
  space.z[i] = Math.sin(lat * RADIANS)
}

/** Square of the straight line between two points of `space`; for Manhattan the square of the way along the axes. */
export function squared({ x, y, z, metric }: Space, i: number, j: number): number {
  const [dx, dy, dz] = [x[i]! - x[j]!, y[i]! - y[j]!, z[i]! - z[j]!]
  if (metric === 'manhattan') return (Math.abs(dx) + Math.abs(dy)) ** 2
  return dx * dx + dy * dy + dz * dz
}

/** Distance in the unit of the plane, or in kilometres. */
export function distance(space: Space, i: number, j: number): number {
  if (space.metric === 'manhattan') return Math.abs(space.x[i]! - space.x[j]!) + Math.abs(space.y[i]! - space.y[j]!)
  return fromSquared(space.metric, squared(space, i, j))
}

/** The distance that belongs to a square of `squared`. */
export function fromSquared(metric: Metric, square: number): number {
  const straight = Math.sqrt(square)
  return metric === 'great-circle' ? 2 * EARTH_KM * Math.asin(Math.min(1, straight / 2)) : straight
}

/** How far apart, at most, two points of `space` are on one axis when their distance is `distance`; a little more, for rounding. */
export function axisReach(metric: Metric, distance: number): number {
  const reach = metric === 'great-circle' ? 2 * Math.sin(Math.min(Math.PI / 2, distance / (2 * EARTH_KM))) : distance
  return reach * (1 + 1e-9) + Number.MIN_VALUE
}
