import type { Position } from 'geojson'

/**
 * The outlines are made for a globe: rings cross the date line. On a flat map they go on beyond it; one that goes round the
 * whole earth, Antarctica's, is closed along the pole.
 */
export function unwrapped(ring: readonly Position[]): Position[] {
  let turn = 0
  const points = ring.map(([lon = 0, lat = 0], i) => {
    const step = lon - (ring[i - 1]?.[0] ?? lon)
    if (Math.abs(step) > 180) turn -= Math.sign(step) * 360
    return [lon + turn, lat]
  })
  if (turn === 0) return points
  const pole = (points[0]?.[1] ?? 0) < 0 ? -90 : 90
  return [...points, [points.at(-1)![0]!, pole], [points[0]![0]!, pole], points[0]!]
}

/** In square degrees; negative where the ring turns clockwise. */
export function area(ring: readonly Position[]): number {
  return ring.reduce((sum, [x = 0, y = 0], i) => {
    const [nextX = 0, nextY = 0] = ring[(i + 1) % ring.length]!
    return sum + (x * nextY - nextX * y) / 2
  }, 0)
}

/** Middle of a ring's area. */
export function centre(ring: readonly Position[]): Position {
  const six = 6 * area(ring)
  let x = 0
  let y = 0
  ring.forEach(([ax = 0, ay = 0], i) => {
    const [bx = 0, by = 0] = ring[(i + 1) % ring.length]!
    const cross = ax * by - bx * ay
    x += (ax + bx) * cross
    y += (ay + by) * cross
  })
  return [x / six, y / six]
}
