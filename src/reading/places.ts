import type { Gazetteer, GazetteerPlace } from '../gazetteer/gazetteer.ts'
import type { PlacesLocale } from '../locales/shape/places.ts'
import type { Doc } from '../text/doc.ts'
import { type Candidate, candidatesOf } from './places/candidates.ts'
import { decide, isTown } from './places/decide.ts'
import { type Facility, facilitiesOf } from './places/facilities.ts'
import type { Named } from './places/facility-names.ts'
import { cueBit, type Lexicon, lexiconOf } from './places/lexicon.ts'
import { type Words, wordsOf } from './places/words.ts'
import type { PlaceMention } from './state.ts'

/** How a mention was found; `rule` of every mention is one of these. */
export const PLACE_RULES = [
  'name',
  'name-near',
  'name-compass',
  'name-unknown',
  'demonym',
  'site-register',
  'facility-named',
  'facility-list',
  'facility-definite',
  'facility-located',
] as const

export interface PlacesContext {
  /** Local publication time; part of every stage's context. */
  readonly published: string | null
  /** "Yakima Herald": evidence of where the report is at home. */
  readonly sourceName?: string | null
}

/**
 * Every place name of a report, resolved; demonyms (`demonym: true`); facilities (kind `site`), which may hold a place name
 * that is also there by itself. In order of start, longer first. Linear in the length of the text.
 *
 * What is a name is decided by a logistic regression on the words around; which place it is, by a log-linear choice made for
 * all names of the report together (one sense a name). Both were trained on LGL and GeoVirus (data/gazetteer/train.ts).
 */
export function findPlaces(
  doc: Doc,
  locale: PlacesLocale,
  gazetteer: Gazetteer,
  context: PlacesContext,
): PlaceMention[] {
  const lexicon = lexiconOf(locale)
  const words = wordsOf(doc.text, doc.language, lexicon, gazetteer)
  const candidates = candidatesOf(words, lexicon, gazetteer)
  const source = wordsOf(context.sourceName ?? '', doc.language, lexicon, gazetteer)
  const { accepted, rows, regions } = decide(
    words,
    candidates,
    candidatesOf(source, lexicon, gazetteer),
    lexicon,
    gazetteer,
  )
  const toMention = mentionMaker(doc)
  const mentions = candidates.flatMap((c, i) =>
    accepted[i] ? [toMention(c, asCalled(nameOf(c, rows.get(i) ?? -1, gazetteer, words), regions.has(i)))] : [],
  )
  for (const f of facilitiesOf(namedOf(words, lexicon, candidates, accepted, gazetteer, rows)))
    mentions.push(toMention(f, facilityPlace(f, rows, gazetteer)))
  return mentions.sort((a, b) => a.start - b.start || b.end - a.end)
}

type Where = Omit<PlaceMention, 'start' | 'end' | 'first' | 'last'>

/** The words say that it is a region; of a town by that name only the point is kept. */
function asCalled(where: Where, region: boolean): Where {
  return region && where.kind === 'town' ? { ...where, kind: 'region', geonames: null, population: 0 } : where
}

/** Puts a stretch of characters on the tokens that cover it. */
function mentionMaker(doc: Doc): (at: { start: number; end: number }, where: Where) => PlaceMention {
  return ({ start, end }, where) => {
    const first = firstToken(doc, start)
    let last = first
    while (last < doc.tokens.length && doc.tokens[last]!.start < end) last++
    return { start, end, first, last, ...where }
  }
}

/** Index of the first token that ends after `at` (binary search). */
function firstToken(doc: Doc, at: number): number {
  let low = 0
  let high = doc.tokens.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (doc.tokens[middle]!.end <= at) low = middle + 1
    else high = middle
  }
  return low
}

const NOWHERE = {
  country: null,
  region: null,
  lat: null,
  lon: null,
  geonames: null,
  population: 0,
  site: null,
  demonym: false,
} as const

function nameOf(c: Candidate, row: number, gazetteer: Gazetteer, words: Words): Where {
  if (c.demonym !== null) {
    const place = countryPlace(gazetteer, c.demonym)
    return place
      ? { ...whereOf(place), demonym: true, rule: 'demonym' }
      : {
          ...NOWHERE,
          kind: 'country',
          name: words.text.slice(c.start, c.end),
          country: c.demonym,
          demonym: true,
          rule: 'demonym',
        }
  }
  if (row < 0) return unknownIn(gazetteer.place(-2 - row), words.text.slice(c.start, c.end))
  return { ...townOf(row, gazetteer), rule: ruleOf(c, words) }
}

/** A quarter knows its city. */
function townOf(row: number, gazetteer: Gazetteer): Where {
  const place = whereOf(gazetteer.place(row))
  const city = gazetteer.cityOf(row)
  return city === null ? place : { ...place, city: gazetteer.nameOf(city) }
}

/** A place that the gazetteer lacks: its name as written, and what the words say holds it; no point is invented. */
function unknownIn(holder: GazetteerPlace, name: string): Where {
  return { ...NOWHERE, kind: 'town', name, country: holder.country, region: holder.region, rule: 'name-unknown' }
}

/** Rows of countries are few and come first in the artefact. */
const countryRows = new WeakMap<Gazetteer, Map<string, GazetteerPlace>>()

function countryPlace(gazetteer: Gazetteer, code: string): GazetteerPlace | undefined {
  let known = countryRows.get(gazetteer)
  if (!known) {
    known = new Map()
    for (let row = 0; row < gazetteer.size && gazetteer.kindOf(row) === 'country'; row++)
      known.set(gazetteer.countryOf(row)!, gazetteer.place(row))
    countryRows.set(gazetteer, known)
  }
  return known.get(code)
}

/** "near Paris" and "south of Paris" are beside the place named. */
function ruleOf(c: Candidate, words: Words): string {
  const at = c.first - 1
  const bits = at >= 0 ? words.cues[at]! : 0
  const further = at >= 1 ? words.cues[at - 1]! : 0
  if (bits & cueBit.near || (bits & cueBit.of && further & cueBit.near)) return 'name-near'
  if (bits & cueBit.of && further & cueBit.compass) return 'name-compass'
  return 'name'
}

const KIND = {
  town: 'town',
  capital: 'town',
  quarter: 'town',
  county: 'region',
  region: 'region',
  country: 'country',
  area: 'region',
} as const

function whereOf(place: GazetteerPlace): Where {
  const { name, country, region, lat, lon, geonames, population } = place
  return {
    kind: KIND[place.kind],
    name,
    country,
    region,
    lat,
    lon,
    geonames,
    population,
    site: null,
    demonym: false,
    rule: 'name',
  }
}

function namedOf(
  words: Words,
  lexicon: Lexicon,
  candidates: readonly Candidate[],
  accepted: readonly boolean[],
  gazetteer: Gazetteer,
  rows: ReadonlyMap<number, number>,
): Named {
  const countryOf = (c: number): string | null => ((rows.get(c) ?? -1) >= 0 ? gazetteer.countryOf(rows.get(c)!) : null)
  const means = (c: number): boolean => (rows.get(c) ?? -1) >= 0 && isTown(gazetteer, rows.get(c)!)
  const startsAt = new Map<number, number>()
  const endsAt = new Map<number, number>()
  candidates.forEach((c, i) => {
    if (!accepted[i] || c.demonym !== null) return
    startsAt.set(c.first, i)
    endsAt.set(c.last, i)
  })
  return { words, lexicon, register: gazetteer.sites, isTown: means, countryOf, candidates, accepted, startsAt, endsAt }
}

/** Where a facility is: the register's commune, or the town that the words tie it to; else nowhere. */
function facilityPlace(f: Facility, rows: ReadonlyMap<number, number>, gazetteer: Gazetteer): Where {
  const site = { name: f.name, kind: f.kind, register: f.site?.id ?? null }
  if (f.site) {
    const town = registeredTown(f.site, gazetteer)
    return {
      ...NOWHERE,
      ...town,
      kind: 'site',
      name: f.site.town,
      country: f.site.country,
      lat: f.site.lat,
      lon: f.site.lon,
      site,
      rule: f.rule,
    }
  }
  const row = rows.get(f.town)
  if (row === undefined || row < 0) return { ...NOWHERE, kind: 'site', name: f.name, site, rule: f.rule }
  const place = whereOf(gazetteer.place(row))
  const point = place.kind === 'town' ? {} : { lat: null, lon: null }
  return { ...place, ...point, kind: 'site', site, rule: f.rule }
}

/** Region, GeoNames id and population of the town a site is known by. */
function registeredTown(
  site: { town: string; country: string; lat: number | null },
  gazetteer: Gazetteer,
): Partial<Where> {
  const hit = gazetteer.find(site.town)
  const row = hit?.rows.find((r) => gazetteer.countryOf(r) === site.country && isTown(gazetteer, r))
  if (row === undefined) return {}
  const { region, geonames, population } = gazetteer.place(row)
  return { region, geonames, population }
}
