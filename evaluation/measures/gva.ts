import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { type Count, type Incident, mainIncident, type Time } from '../../src/index.ts'
import { distanceKm, foldName, pointOf } from './compare.ts'
import { jsonLines } from './lines.ts'
import { Tally } from './tally.ts'
import type { Evaluation, EvaluationSet, Read, Roots } from './types.ts'

interface Article {
  readonly id: string
  readonly title: string
  /** The article's date, `YYYY-MM-DD`. */
  readonly dct: string
  readonly content: string
  readonly incident_id: string
}

interface GvaRecord {
  readonly incident_id: string
  readonly date: string
  readonly state: string
  readonly city_or_county: string
  readonly n_killed: string
  readonly n_injured: string
  readonly latitude: string
  readonly longitude: string
}

const TARGETS = { city: 0.85, date: 0.85, killed: 0.85, injured: 0.8 }
/** Beside the name: how often the point is near the record's, for places that GVA files under a neighbouring name. */
const NEAR_KM = 30
const DAY_MS = 86_400_000

/**
 * Gun Violence Archive, 1,993 US news articles against the archive's record of their incident. The article is its title, a
 * blank line and its content, published on its `dct`. The record is held against the report's main incident:
 * - city: the place's name equals, folded, the record's city or the part in brackets ("Chicago (Englewood)": either is
 *   right), or it is the county that the record names; and the state, where the reading gives one, is the record's.
 * - state: the reading's region is the record's state.
 * - date: the record's day lies in the incident's time, which must not be longer than a day ("overnight" covers two).
 * - killed, injured: the count equals the record's; a reading without a count says 0.
 * Each is a share of all articles; an article without an incident is wrong in all.
 */
export function gvaSets(roots: Roots): EvaluationSet[] {
  const folder = join(roots.corpora, 'gva')
  const articles = join(folder, 'docs-2013-2015.jsonl')
  const records = join(folder, 'incidents-2013-2015.jsonl')
  return [
    {
      name: 'gva',
      title: 'US gun violence news against the records of the Gun Violence Archive',
      folder,
      present: () => existsSync(articles) && existsSync(records),
      run: (read) => evaluate(read, jsonLines<Article>(articles), jsonLines<GvaRecord>(records)),
    },
  ]
}

function evaluate(read: Read, articles: readonly Article[], records: readonly GvaRecord[]): Evaluation {
  const byId = new Map(records.map((record) => [record.incident_id, record]))
  const tally = new Tally()
  for (const article of articles) {
    const record = byId.get(article.incident_id)
    if (!record) continue
    const text = `${article.title}\n\n${article.content}`
    const reading = read({ text, title: article.title, published: article.dct, ref: article.id, language: 'en' })
    scoreArticle(tally, article, record, mainIncident(reading.incidents))
  }
  return { measures: tally.measures(TARGETS), errors: tally.errors }
}

function scoreArticle(tally: Tally, article: Article, record: GvaRecord, main: Incident | null): void {
  tally.hit('with an incident', main !== null)
  const check = (name: string, ok: boolean, detail: () => string) => {
    tally.hit(name, ok)
    if (!ok) tally.fail(article.id, main ? `WRONG ${name}` : `MISSED ${name}`, detail())
  }
  const where = main?.where ?? null
  check(
    'city',
    sameCity(main, record),
    () => `${where?.name}, ${where?.region}; gold ${record.city_or_county}, ${record.state}`,
  )
  tally.hit('state', foldName(where?.region) === foldName(record.state))
  tally.hit(`within ${NEAR_KM} km`, isNear(main, record))
  check(
    'date',
    coversDay(main?.when ?? null, record.date),
    () => `${main?.when?.from} «${main?.when?.span.text}»; gold ${record.date} (${article.dct})`,
  )
  for (const [name, count, gold] of [
    ['killed', main?.casualties.killed, record.n_killed],
    ['injured', main?.casualties.wounded, record.n_injured],
  ] as const) {
    check(
      name,
      main !== null && equals(count, Number(gold)),
      () => `${count?.min}..${count?.max} «${count?.span?.text}»; gold ${gold} «${article.title}»`,
    )
  }
}

/** Names under which the record's place may be told. */
export function placeNames(cityOrCounty: string): string[] {
  const [, outer = cityOrCounty, inner = ''] = /^(.*?)\s*\((.*)\)$/.exec(cityOrCounty) ?? []
  if (foldName(inner) === 'county') return [townName(`${outer} County`)]
  return [outer, inner].map(townName).filter((name) => name !== '')
}

/** Folded, and "St." is "Saint": the archive writes it out, most towns do not. */
function townName(name: string | null | undefined): string {
  return foldName(name).replace(/^st /, 'saint ').replace(/^ft /, 'fort ').replace(/^mt /, 'mount ')
}

function sameCity(main: Incident | null, record: GvaRecord): boolean {
  const where = main?.where
  if (!where || !placeNames(record.city_or_county).includes(townName(where.name))) return false
  return !where.region || foldName(where.region) === foldName(record.state)
}

function isNear(main: Incident | null, record: GvaRecord): boolean {
  const point = pointOf(main?.where)
  const gold = { lat: Number(record.latitude), lon: Number(record.longitude) }
  return point !== null && record.latitude !== '' && distanceKm(point, gold) <= NEAR_KM
}

function coversDay(when: Time | null, day: string): boolean {
  if (!when?.from || !when.to) return false
  const [from, to] = [Date.parse(`${when.from.slice(0, 16)}Z`), Date.parse(`${when.to.slice(0, 16)}Z`)]
  const start = Date.parse(`${day}T00:00Z`)
  return to - from <= DAY_MS && from < start + DAY_MS && start < to
}

function equals(count: Count | null | undefined, gold: number): boolean {
  return count ? count.min === gold : gold === 0
}
