import type { DeskSummary } from '../../src/desk/summary.ts'
import type { IncidentKind, PlacePrecision, TargetKind } from '../../src/model/reading.ts'
import type { Row } from '../../src/server/index/columns.ts'

const KINDS: readonly IncidentKind[] = ['arson', 'shooting', 'threat', 'vandalism', 'drone-attack']
const TARGETS: readonly TargetKind[] = ['prison', 'prison-staff', 'police', 'vehicle']
const STATES = ['proposed', 'confirmed', 'proposed', 'rejected'] as const
const TOWNS = [
  ['Valence', 44.93, 4.89, 'FR'],
  ['Toulon', 43.12, 5.93, 'FR'],
  ['Nanterre', 48.89, 2.2, 'FR'],
  ['Marseille', 43.3, 5.37, 'FR'],
  ['Liège', 50.63, 5.57, 'BE'],
  ['Genève', 46.2, 6.15, 'CH'],
  ['Torino', 45.07, 7.69, 'IT'],
  ['Barcelona', 41.39, 2.17, 'ES'],
] as const
const FIRST = Date.UTC(2025, 3, 10)
const HOUR = 3_600_000

const PRECISIONS: readonly PlacePrecision[] = [
  'site',
  'place',
  'site',
  'place',
  'site',
  'region',
  'place',
  'country',
  'site',
  'unresolved',
]

/** Invented incidents, the same for the same number: of every precision, state and kind, some without a date, one of two kinds. */
export function inventedRows(size: number): Row[] {
  return Array.from({ length: size }, (_, i) => ({
    summary: summaryOf(i, size),
    wave: i % 3 === 0 ? 'W-000001' : null,
  }))
}

/** The one of two kinds. */
const TWOFOLD = 7

function summaryOf(i: number, size: number): DeskSummary {
  const kind = KINDS[i % KINDS.length]!
  return {
    serial: i + 1,
    mentions: [],
    reports: [],
    past: false,
    when: i % 23 === 22 ? null : { from: start(i, size), to: end(i, size), precision: 'hour', approximate: false },
    where: precision(i) === 'unresolved' ? null : placeOf(i),
    site: null,
    kinds: i === TWOFOLD ? [kind, 'sabotage'] : [kind],
    targets: [TARGETS[(i * 3) % TARGETS.length]!],
    weapons: [],
    markers: [],
    killed: null,
    wounded: null,
    told: [],
    state: STATES[(i * 5) % STATES.length]!,
  }
}

function placeOf(i: number): DeskSummary['where'] {
  const [name, lat, lon, country] = town(i)
  const drawn = precision(i) === 'site' || precision(i) === 'place'
  return {
    name,
    precision: precision(i),
    country,
    region: null,
    lat: drawn ? round(lat + offset(i, 7)) : null,
    lon: drawn ? round(lon + offset(i, 13)) : null,
    geonames: null,
  }
}

function precision(i: number): PlacePrecision {
  return PRECISIONS[i % PRECISIONS.length]!
}

function town(i: number) {
  return TOWNS[(i * 5) % TOWNS.length]!
}

/** A large desk spreads over the land, a small one keeps to its towns. */
function offset(i: number, factor: number): number {
  if (precision(i) === 'place') return 0
  return (((i * factor * 37) % 1000) / 1000 - 0.5) * (i < 200 ? 0.3 : 4)
}

function round(degrees: number): number {
  return Math.round(degrees * 1e5) / 1e5
}

/** Most begin in one night; a large desk goes on for years. */
function start(i: number, size: number): string {
  const hours = i % 2 === 0 ? 110 + (i % 14) : ((i * 61) % (24 * 12)) + (size > 1000 ? (i % 1000) * 24 : 0)
  return local(FIRST + (wholeDay(i) ? Math.floor(hours / 24) * 24 : hours) * HOUR)
}

function end(i: number, size: number): string {
  return local(Date.parse(`${start(i, size)}Z`) + (wholeDay(i) ? 24 * HOUR : HOUR))
}

function wholeDay(i: number): boolean {
  return i % 5 === 1
}

function local(time: number): string {
  return new Date(time).toISOString().slice(0, 19)
}
