import type { PlaceValue } from '../../model/desk.ts'

export interface Point {
  readonly lat: number
  readonly lon: number
}

/** Decimals of a degree: a site's point to about 0.1 m as its register gives it, a town's to about 100 m. */
const SITE_DECIMALS = 6
const TOWN_DECIMALS = 3

/** The point of a site or a town; null for whatever is wider or not resolved, for its middle is nowhere in particular. */
export function pointOf({ precision, lat, lon }: PlaceValue): Point | null {
  if (lat === null || lon === null || !valid(lat, 90) || !valid(lon, 180)) return null
  if (precision === 'site') return { lat: rounded(lat, SITE_DECIMALS), lon: rounded(lon, SITE_DECIMALS) }
  if (precision === 'place') return { lat: rounded(lat, TOWN_DECIMALS), lon: rounded(lon, TOWN_DECIMALS) }
  return null
}

function valid(degrees: number, most: number): boolean {
  return Number.isFinite(degrees) && Math.abs(degrees) <= most
}

function rounded(degrees: number, decimals: number): number {
  return Number(degrees.toFixed(decimals)) + 0
}
