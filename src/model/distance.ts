const EARTH_KM = 6371.0088
const RADIANS = Math.PI / 180

/** Kilometres along the great circle between two points in degrees (haversine; mean earth radius of IUGG). */
export function kilometres(latA: number, lonA: number, latB: number, lonB: number): number {
  const dLat = Math.sin(((latB - latA) * RADIANS) / 2)
  const dLon = Math.sin(((lonB - lonA) * RADIANS) / 2)
  const h = dLat * dLat + Math.cos(latA * RADIANS) * Math.cos(latB * RADIANS) * dLon * dLon
  return 2 * EARTH_KM * Math.asin(Math.min(1, Math.sqrt(h)))
}
