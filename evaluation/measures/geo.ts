import { type PlaceName, placesOf } from '../../src/index.ts'
import { GEO_SETS, type GeoReport, type GeoSet, type GoldPlace, geoPath, hasGeo, loadGeo } from './geo-sets.ts'
import { Tally } from './tally.ts'
import type { Evaluation, EvaluationSet, Roots } from './types.ts'

/** Distance under which a place counts as found where it is (100 miles, as in the toponym-resolution literature). */
const NEAR_KM = 161

const TITLES: Readonly<Record<GeoSet, string>> = {
  lgl: 'LGL: place names in local news of the United States and elsewhere',
  geovirus: 'GeoVirus: place names in news of epidemics',
}
/** CamCoder's recognition F1; Edinburgh's and CamCoder's shares within 161 km rounded down, as the contract asks. */
const TARGETS: Readonly<Record<GeoSet, Readonly<Record<string, number>>>> = {
  lgl: { 'place names F1': 0.654, 'within 161 km': 0.8 },
  geovirus: { 'place names F1': 0.866, 'within 161 km': 0.78 },
}

export function geoSets(roots: Pick<Roots, 'corpora'>): EvaluationSet[] {
  return (Object.keys(GEO_SETS) as GeoSet[]).map((set) => ({
    name: set,
    title: TITLES[set],
    folder: geoPath(set, roots.corpora),
    present: () => hasGeo(set, roots.corpora),
    run: () => evaluate(loadGeo(set, roots.corpora) ?? [], set),
  }))
}

/**
 * Headline: a name counts when both ends agree with the gold's ("place names F1"); beside it the F1 when any overlap counts.
 * Of the exact ones whose gold has coordinates: the share within 161 km.
 */
function evaluate(reports: readonly GeoReport[], set: GeoSet): Evaluation {
  const tally = new Tally()
  for (const r of reports) {
    const found = placesOf({ text: r.text, language: 'en' })
    exact(tally, r, found)
    overlapping(tally, r, found)
  }
  return { measures: tally.measures(TARGETS[set]), errors: tally.errors }
}

function exact(tally: Tally, r: GeoReport, found: readonly PlaceName[]): void {
  const gold = new Map(r.places.map((p) => [`${p.start}:${p.end}`, p]))
  let right = 0
  for (const f of found) {
    const g = gold.get(`${f.start}:${f.end}`)
    if (!g) {
      tally.fail(r.id, 'EXTRA', around(r.text, f))
      continue
    }
    right++
    gold.delete(`${f.start}:${f.end}`)
    if (g.lat !== null && g.lon !== null) near(tally, r, f, g)
  }
  for (const g of gold.values()) tally.fail(r.id, 'MISSED', around(r.text, g))
  tally.count('place names', right, found.length - right, gold.size)
}

function near(tally: Tally, r: GeoReport, f: PlaceName, g: GoldPlace): void {
  const km = f.lat === null || f.lon === null ? Number.POSITIVE_INFINITY : kilometres(f.lat, f.lon, g.lat!, g.lon!)
  tally.hit('within 161 km', km <= NEAR_KM)
  if (km > NEAR_KM)
    tally.fail(r.id, 'FAR', `${around(r.text, f)} at ${f.lat},${f.lon} (${f.country}), gold ${g.lat},${g.lon}`)
}

function overlapping(tally: Tally, r: GeoReport, found: readonly PlaceName[]): void {
  const touches = (a: { start: number; end: number }, list: readonly { start: number; end: number }[]) =>
    list.some((b) => a.start < b.end && b.start < a.end)
  const right = r.places.filter((g) => touches(g, found)).length
  tally.count(
    'place names by overlap',
    right,
    found.filter((f) => !touches(f, r.places)).length,
    r.places.length - right,
  )
}

const around = (text: string, { start, end }: { start: number; end: number }): string =>
  `${text.slice(Math.max(0, start - 25), start)}[${text.slice(start, end)}]${text.slice(end, end + 20)}`.replace(
    /\s+/g,
    ' ',
  )

/** Great-circle distance (haversine, mean earth radius). */
function kilometres(latA: number, lonA: number, latB: number, lonB: number): number {
  const rad = Math.PI / 180
  const h =
    Math.sin(((latB - latA) * rad) / 2) ** 2 +
    Math.cos(latA * rad) * Math.cos(latB * rad) * Math.sin(((lonB - lonA) * rad) / 2) ** 2
  return 12_742 * Math.asin(Math.sqrt(h))
}
