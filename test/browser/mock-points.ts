import type { PointColumns } from '../../src/web/contract.ts'

const KINDS = ['arson', 'shooting', 'threat', 'vandalism', 'drone-attack']
const TARGETS = ['prison', 'prison-staff', 'police', 'vehicle']
const STATES = ['proposed', 'confirmed', 'proposed', 'rejected']
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

type Precision = 'site' | 'place' | 'region' | 'country' | 'unresolved'
const PRECISIONS: readonly Precision[] = [
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

/** Invented incidents, the same for the same number: of every precision, state and kind, some without a date. */
export function inventedPoints(size: number): PointColumns {
  const of = <T>(value: (i: number) => T): T[] => Array.from({ length: size }, (_, i) => value(i))
  const drawn = (i: number) => precision(i) === 'site' || precision(i) === 'place'
  return {
    revision: 1,
    id: of((i) => `I-${String(i + 1).padStart(6, '0')}`),
    lat: of((i) => (drawn(i) ? round(town(i)[1] + offset(i, 7)) : null)),
    lon: of((i) => (drawn(i) ? round(town(i)[2] + offset(i, 13)) : null)),
    precision: of((i) => precision(i)),
    from: of((i) => (i % 23 === 22 ? null : start(i, size))),
    to: of((i) => (i % 23 === 22 ? null : end(i, size))),
    kind: of((i) => KINDS[i % KINDS.length]!),
    target: of((i) => TARGETS[(i * 3) % TARGETS.length]!),
    state: of((i) => STATES[(i * 5) % STATES.length]!),
    wave: of((i) => (i % 3 === 0 ? 'W-000001' : null)),
    label: of((i) => (precision(i) === 'unresolved' ? '' : town(i)[0])),
    country: of((i) => (precision(i) === 'unresolved' ? null : town(i)[3])),
  }
}

function precision(i: number): Precision {
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
