import type { WaveIncident } from '../../src/index.ts'
import { jsonLines } from './lines.ts'

type Row = Readonly<Record<string, string | undefined>>

/** Records of the Global Terrorism Database as incidents of a desk, and the group that its coders put each in. */
export interface GtdRecords {
  readonly incidents: readonly WaveIncident[]
  /** By serial. */
  readonly wave: readonly string[]
  readonly year: readonly number[]
  readonly id: readonly string[]
}

const MS_PER_DAY = 86_400_000

/** By targtype of the codebook; 13 other, 17 non-state militia and 20 unknown are no class of target. */
const TARGETS: Readonly<Record<string, string>> = {
  ...{ 1: 'business', 2: 'government', 3: 'police', 4: 'military', 5: 'health', 6: 'transport', 7: 'diplomatic' },
  ...{ 8: 'education', 9: 'water', 10: 'media', 11: 'transport', 12: 'aid', 14: 'civilians', 15: 'religious' },
  ...{ 16: 'telecom', 18: 'tourism', 19: 'transport', 21: 'energy', 22: 'political' },
}
/** By targsubtype, where it says more: courts, prisons, homes, vehicles. */
const SUBTARGETS: Readonly<Record<string, string>> = { 14: 'court', 26: 'prison' }
const KINDS: Readonly<Record<string, string>> = {
  ...{ 1: 'assassination', 2: 'attack', 3: 'bombing', 4: 'hijacking', 5: 'hostage-taking', 6: 'kidnapping' },
  ...{ 7: 'attack', 8: 'assault' },
}
const WEAPONS: Readonly<Record<string, string>> = {
  ...{
    1: 'chemical',
    2: 'chemical',
    3: 'chemical',
    5: 'firearm',
    6: 'explosive',
    8: 'incendiary',
    9: 'blunt',
    10: 'vehicle',
  },
}
const SUBWEAPONS: Readonly<Record<string, string>> = {
  ...{ 2: 'assault-rifle', 3: 'handgun', 4: 'shotgun', 7: 'grenade', 11: 'rocket', 19: 'molotov', 23: 'blade' },
}

/** Only what a reader of the news would know within days: no group names, no motives, no coder's links. */
export function gtdRecords(path: string): GtdRecords {
  const rows = jsonLines<Row>(path)
  return {
    incidents: rows.map(incident),
    wave: rows.map((row) => row.wave_id ?? row.eventid ?? ''),
    year: rows.map((row) => Number(row.iyear)),
    id: rows.map((row) => row.eventid ?? ''),
  }
}

function incident(row: Row, serial: number): WaveIncident {
  const weapons = coded(row, 'weap', WEAPONS, SUBWEAPONS)
  const fire = weapons.includes('incendiary') || weapons.includes('molotov')
  const kinds = coded(row, 'attack', KINDS, {}).map((kind) => (fire && /attack|bombing/.test(kind) ? 'arson' : kind))
  return {
    ...{ serial, past: false, site: null, markers: [], told: [], state: 'proposed' },
    when: day(row),
    where: place(row),
    ...{ kinds: [...new Set(kinds)], weapons, targets: coded(row, 'targ', TARGETS, SUBTARGETS) },
  }
}

/** Up to three codes of one sort; the finer one where it is known. */
function coded(
  row: Row,
  sort: string,
  types: Readonly<Record<string, string>>,
  subtypes: Readonly<Record<string, string>>,
): string[] {
  const found = [1, 2, 3].flatMap((n) => {
    const fine = subtypes[row[`${sort}subtype${n}`] ?? '']
    return fine ?? types[row[`${sort}type${n}`] ?? ''] ?? []
  })
  return [...new Set(found)]
}

/** Month or day 0 is an unknown one. */
function day({ iyear, imonth, iday }: Row): WaveIncident['when'] {
  if (Number(imonth) === 0 || Number(iday) === 0) return null
  const start = Date.UTC(Number(iyear), Number(imonth) - 1, Number(iday))
  const text = (ms: number): string => new Date(ms).toISOString().slice(0, 19)
  return { from: text(start), to: text(start + MS_PER_DAY), precision: 'day', approximate: false }
}

function place(row: Row): WaveIncident['where'] {
  const point =
    row.latitude && row.longitude ? { lat: Number(row.latitude), lon: Number(row.longitude) } : { lat: null, lon: null }
  const region = row.provstate ?? null
  return { name: row.city ?? '', precision: 'place', country: 'US', region, ...point, geonames: null }
}
