import { kmBetween, type Locus, pointOf } from './locus.ts'

/** Two places closer than this are one town for reports that name it differently, in kilometres. */
const SAME_TOWN_KM = 3

/** A quarter this near to the centre of a large city is in that city, in kilometres. */
const SAME_CITY_KM = 18

const CITY_POPULATION = 500_000

const QUARTER_POPULATION = 60_000

/** Do two locations of one report mean one place: the same named facility, the same town, a quarter and its city? */
export function samePlace(a: Locus | null, b: Locus | null): boolean {
  if (!a || !b) return false
  if (a.site?.site && b.site?.site && !sameSite(a, b)) return false
  const town = townOf(a)
  if (town !== null && town === townOf(b)) return true
  const p = pointOf(a)
  const q = pointOf(b)
  if (p && q) return kmBetween(p, q) <= (isQuarterOf(a, b) ? SAME_CITY_KM : SAME_TOWN_KM)
  const names = (l: Locus) =>
    [l.site?.site?.name, l.town?.name].filter((n) => n !== undefined).map((n) => n.toLowerCase())
  return names(a).some((n) => names(b).includes(n))
}

/** One is a large city, the other small enough to be a quarter of it: "in Sydney" and "in Lakemba". */
function isQuarterOf(a: Locus, b: Locus): boolean {
  const people = [a, b].map((l) => l.town?.population ?? l.site?.population ?? 0)
  return Math.max(...people) >= CITY_POPULATION && Math.min(...people) <= QUARTER_POPULATION
}

function townOf(l: Locus): number | null {
  return l.town?.geonames ?? l.site?.geonames ?? null
}

function sameSite(a: Locus, b: Locus): boolean {
  const x = a.site!.site!
  const y = b.site!.site!
  if (x.register && y.register) return x.register === y.register
  if (x.kind !== y.kind) return false
  const words = (n: string) =>
    n
      .toLowerCase()
      .split(/[\s'’-]+/)
      .filter((w) => w.length > 2)
  const [small, large] = words(x.name).length <= words(y.name).length ? [x.name, y.name] : [y.name, x.name]
  const of = new Set(words(large))
  return words(small).some((w) => of.has(w)) || words(small).length === 0
}
