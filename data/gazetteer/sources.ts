import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import type { PlaceKind } from '../../src/gazetteer/format.ts'
import { keyOf } from '../../src/gazetteer/key.ts'

/** One place on its way into the artefact. `names[0]` is shown; `aliases` are weaker names. */
export interface Row {
  kind: PlaceKind
  names: string[]
  aliases: string[]
  country: string
  /** GeoNames codes, "US.KY" and "US.KY.125"; empty when there are none. */
  admin1: string
  admin2: string
  lat: number
  lon: number
  geonames: number
  population: number
  /** Names (as keys) that only one language uses. */
  only?: Map<string, 'en' | 'fr'>
  /** A region whose names were written by hand (regions.csv). */
  listed?: boolean
}

/** Lines of a comma-separated file as records; fields here never hold quotes or commas. */
export function csv(path: string): Record<string, string>[] {
  const [head, ...lines] = readFileSync(path, 'utf8').replace(/\r/g, '').trimEnd().split('\n')
  const keys = head!.split(',')
  return lines.map((line) => {
    const cells = line.split(',')
    return Object.fromEntries(keys.map((key, i) => [key, cells[i] ?? '']))
  })
}

const list = (cell: string | undefined): string[] =>
  (cell ?? '')
    .split(';')
    .map((s) => s.trim())
    .filter((s) => s.length > 0)

/** Which of the names are only English or only French. */
function only(en: readonly string[], fr: readonly string[]): Map<string, 'en' | 'fr'> {
  const english = new Set(en.map(keyOf))
  const french = new Set(fr.map(keyOf))
  const limited = new Map<string, 'en' | 'fr'>()
  for (const k of english) if (!french.has(k) && french.size > 0) limited.set(k, 'en')
  for (const k of french) if (!english.has(k) && english.size > 0) limited.set(k, 'fr')
  return limited
}

export function countryRows(folder: string): Row[] {
  return csv(resolve(folder, 'countries.csv')).map((r) => ({
    kind: 'country' as const,
    only: only(list(r.en), list(r.fr)),
    names: [...list(r.en), ...list(r.fr)],
    aliases: [],
    country: r.code!,
    admin1: '',
    admin2: '',
    lat: Number(r.lat),
    lon: Number(r.lon),
    geonames: 0,
    population: 0,
  }))
}

export function areaRows(folder: string): Row[] {
  return csv(resolve(folder, 'areas.csv')).map((r) => ({
    kind: 'area' as const,
    only: only(list(r.en), list(r.fr)),
    names: [...list(r.en), ...list(r.fr)],
    aliases: [],
    country: r.country!,
    admin1: '',
    admin2: '',
    lat: Number(r.lat),
    lon: Number(r.lon),
    geonames: 0,
    population: 1_000_000,
  }))
}

/** Forms that official names of regions take beside their short form. */
const REGION_SUFFIX =
  / (?:Oblast'?|oblast|Krai|Kray|Province|Department|District|State|Region|Governorate|Voivodeship|Republic|county|County)$/
const COUNTY_SUFFIX =
  / (?:County|Parish|Census Area|Borough|Municipality|District|Province|Department|Regency|Kabupaten|Oblast)$/
const COUNTY_PREFIX =
  /^(?:City of|City and Borough of|Borough of|Metropolitan Borough of|The Royal Borough of|Royal Borough of|County of|Provincia di|Provincia de|Province of|Provincia d’|Landkreis|Kreis|Kota|Kabupaten|Powiat|Arrondissement de|Politischer Bezirk|Distretto di|Département de la|Département du|Département de)\s+/

/** First-level regions with the exonyms and abbreviations of regions.csv, whose first English name is the one shown. */
export function regionRows(folder: string, admin1: { code: string; name: string }[]): Row[] {
  const exonyms = new Map(csv(resolve(folder, 'regions.csv')).map((r) => [r.code!, r]))
  return [...admin1].sort(byCode).map(({ code, name }) => {
    const extra = exonyms.get(code)
    const short = name.replace(REGION_SUFFIX, '')
    const names = unique([...list(extra?.en), name, ...(short === name ? [] : [short]), ...list(extra?.fr)])
    return {
      kind: 'region' as const,
      names,
      aliases: [],
      country: code.slice(0, 2),
      admin1: code,
      admin2: '',
      lat: 0,
      lon: 0,
      geonames: 0,
      population: 0,
      listed: extra !== undefined,
      only: new Map(
        [...only([...list(extra?.en), name, short], list(extra?.fr))].filter(([, language]) => language === 'fr'),
      ),
    }
  })
}

/** Counties, provinces, departments; the name without "County" is an alias. */
export function countyRows(folder: string, admin2: { code: string; name: string }[]): Row[] {
  const departments = new Map(csv(resolve(folder, 'departments.csv')).map((r) => [r.code!, r.name!]))
  return [...admin2].sort(byCode).map(({ code, name: listed }) => {
    const name = (code.startsWith('FR.') && departments.get(code.split('.')[2]!)) || listed
    const short = name.replace(COUNTY_SUFFIX, '').replace(COUNTY_PREFIX, '')
    const strong = code.startsWith('US.') || short === name ? [name] : [name, short]
    const plain = name.replace(/(^| )(?:Saint|Sainte) /, '$1St. ')
    return {
      kind: 'county' as const,
      names: unique([...strong, plain]),
      aliases: short === name ? [] : [short],
      country: code.slice(0, 2),
      admin1: code.split('.').slice(0, 2).join('.'),
      admin2: code,
      lat: 0,
      lon: 0,
      geonames: 0,
      population: 0,
    }
  })
}

export const byCode = (a: { code: string }, b: { code: string }): number =>
  a.code < b.code ? -1 : a.code > b.code ? 1 : 0
export const unique = (names: readonly string[]): string[] => [...new Set(names)]

/** Capital first, Latin letters only: leaves out transliterations, codes and sentences. */
const ALIAS = /^[A-ZÀ-ÞŒŠŽŁĐ‘'][A-Za-zÀ-ɏ'’ .-]{3,40}$/
/** Small towns are written of under their own name; aliases of the larger ones (exonyms) are what reports use. */
const ALIAS_POPULATION_MIN = 1500
const KEEP_ALIASES = new Set(['FR', 'BE', 'CH', 'LU', 'CA'])

/** GeoNames' populated places, in the columns of download.geonames.org/export/dump/readme.txt. */
export function townRows(path: string): Row[] {
  const rows: Row[] = []
  for (const line of readFileSync(path, 'utf8').split('\n')) {
    const c = line.split('\t')
    if (c.length < 15) continue
    const country = c[8]!
    const code = c[7]!
    if (['PPLQ', 'PPLH', 'PPLCH', 'PPLW'].includes(code)) continue
    const population = Number(c[14]) || 0
    const keep = population >= ALIAS_POPULATION_MIN || KEEP_ALIASES.has(country)
    rows.push({
      kind: code === 'PPLX' ? 'quarter' : code === 'PPLC' ? 'capital' : 'town',
      names: townNames(c[1]!, c[2]!),
      aliases: keep ? c[3]!.split(',').filter((a) => ALIAS.test(a)) : [],
      country,
      admin1: `${country}.${c[10]}`,
      admin2: `${country}.${c[10]}.${c[11]}`,
      lat: Number(c[4]),
      lon: Number(c[5]),
      geonames: Number(c[0]),
      population,
    })
  }
  return rows.sort((a, b) => a.geonames - b.geonames)
}

/** "Frankfurt (Oder)" is also "Frankfurt"; "Biel/Bienne" is either. */
function townNames(name: string, ascii: string): string[] {
  const bare = name.replace(/\s*\([^)]*\)/, '')
  const parts = bare
    .split(/\/| - /)
    .map((s) => s.trim())
    .filter((s) => s.length > 2)
  return unique([
    name,
    ...(keyOf(ascii) === keyOf(name) ? [] : [ascii]),
    ...(bare === name ? [] : [bare]),
    ...(parts.length > 1 ? parts : []),
  ])
}

/** French communes that GeoNames lacks are added; those it has get the official name, population and department. */
export function addCommunes(towns: Row[], path: string): Row[] {
  const byKey = new Map<string, Row[]>()
  for (const t of towns) {
    if (t.country !== 'FR' && !OVERSEAS.has(t.country)) continue
    for (const n of unique([...t.names, ...t.aliases].map(keyOf))) byKey.set(n, [...(byKey.get(n) ?? []), t])
  }
  const added: Row[] = []
  for (const c of csv(path)) {
    // Boroughs of Paris, Lyon and Marseille, and a few others, come without a point.
    if (!c.lat) continue
    const lat = Number(c.lat)
    const lon = Number(c.lon)
    const near = (byKey.get(keyOf(c.name!)) ?? []).filter((t) => Math.hypot(t.lat - lat, (t.lon - lon) * 0.7) < 0.12)
    const same = near.sort((a, b) => b.population - a.population)[0]
    if (same) {
      same.names = unique([c.name!, ...same.names])
      same.population = Math.max(Number(c.population), same.population)
    } else if (c.dept!.length === 2) added.push(commune(c, lat, lon))
  }
  return [...towns, ...added]
}

const OVERSEAS = new Set(['RE', 'GP', 'MQ', 'GF', 'YT', 'PM', 'BL', 'MF'])

function commune(c: Record<string, string>, lat: number, lon: number): Row {
  const admin1 = `FR.${c.region}`
  return {
    kind: 'town',
    names: [c.name!],
    aliases: [],
    country: 'FR',
    admin1,
    admin2: `${admin1}.${c.dept}`,
    lat,
    lon,
    geonames: 0,
    population: Number(c.population),
  }
}

/** Adds exonyms.csv: the aliases become names of the largest town of that country that bears the name or alias. */
export function addExonyms(towns: Row[], folder: string): string[] {
  const missing: string[] = []
  const byName = new Map<string, Row>()
  const offer = (key: string, t: Row) => {
    const k = `${t.country} ${key}`
    const old = byName.get(k)
    if (!old || old.population < t.population) byName.set(k, t)
  }
  for (const t of towns) for (const a of unique([...t.names, ...t.aliases].map(keyOf))) offer(a, t)
  for (const r of csv(resolve(folder, 'exonyms.csv'))) {
    const town = byName.get(`${r.country} ${keyOf(r.name!)}`)
    if (!town) missing.push(`${r.country} ${r.name}`)
    else town.names = unique([...town.names, r.name!, ...list(r.alias)])
  }
  return missing
}

/** Places that GeoNames lacks, by hand; each shares its name with another town. */
export function extraRows(folder: string): Row[] {
  return csv(resolve(folder, 'extra.csv')).map((r) => ({
    kind: 'quarter' as const,
    names: [r.name!],
    aliases: [],
    country: r.country!,
    admin1: `${r.country}.${r.admin1}`,
    admin2: `${r.country}.${r.admin1}.${r.admin2}`,
    lat: Number(r.lat),
    lon: Number(r.lon),
    geonames: 0,
    population: Number(r.population),
  }))
}
