import type { WaveIncident } from '../../src/index.ts'

/** A stream of ordinary attacks: their number, over how many days and countries. */
export interface StreamShape {
  readonly incidents: number
  readonly days: number
  readonly countries: number
}

const MS_PER_DAY = 86_400_000
const TOWNS = 200

type Choice<T> = readonly [what: T, share: number]
const TARGETS: readonly Choice<string>[] = [
  ['civilians', 0.35],
  ['business', 0.15],
  ['residence', 0.12],
  ['police', 0.1],
  ['vehicle', 0.08],
  ['government', 0.05],
  ['education', 0.04],
  ['religious', 0.04],
  ['transport', 0.03],
  ['health', 0.02],
  ['telecom', 0.01],
  ['prison', 0.01],
]
const MEANS: readonly Choice<readonly [kind: string, weapon: string | null]>[] = [
  [['shooting', 'firearm'], 0.3],
  [['stabbing', 'blade'], 0.2],
  [['arson', 'incendiary'], 0.15],
  [['assault', null], 0.15],
  [['raid', 'handgun'], 0.08],
  [['bombing', 'explosive'], 0.05],
  [['threat', null], 0.04],
  [['vandalism', null], 0.03],
]

/** Attacks that have nothing to do with each other: a Poisson process in time, more of them in some countries and towns. */
export function ordinaryStream({ incidents, days, countries }: StreamShape, seed: number): WaveIncident[] {
  const unit = mulberry(seed)
  const towns = Array.from({ length: countries * TOWNS }, () => ({ lat: 30 + 25 * unit(), lon: -10 + 40 * unit() }))
  return Array.from({ length: incidents }, (_, serial) => {
    const country = Math.floor(countries * unit() ** 1.5)
    const { lat, lon } = towns[country * TOWNS + Math.floor(TOWNS * unit() ** 2)]!
    const [kind, weapon] = pick(MEANS, unit)
    const where = {
      name: 'Town',
      precision: 'place',
      country: `C${country}`,
      region: null,
      lat,
      lon,
      geonames: null,
    } as const
    return {
      ...{ serial, past: false, site: null, markers: [], told: [], state: 'proposed', where, when: time(days, unit) },
      ...{ kinds: [kind], weapons: weapon === null ? [] : [weapon], targets: [pick(TARGETS, unit)] },
    }
  })
}

/** Half are told to the day, half to the hour. */
function time(days: number, unit: () => number): WaveIncident['when'] {
  const width = unit() < 0.5 ? MS_PER_DAY : MS_PER_DAY / 24
  const start = Date.UTC(2015, 0, 1) + Math.floor((days * unit() * MS_PER_DAY) / width) * width
  const text = (ms: number): string => new Date(ms).toISOString().slice(0, 19)
  const precision = width === MS_PER_DAY ? 'day' : 'hour'
  return { from: text(start), to: text(start + width), precision, approximate: false }
}

function pick<T>(choices: readonly Choice<T>[], unit: () => number): T {
  let left = unit() * choices.reduce((sum, [, share]) => sum + share, 0)
  for (const [what, share] of choices) {
    left -= share
    if (left < 0) return what
  }
  return choices[0]![0]
}

/** mulberry32 (T. Ettinger, public domain): numbers from 0 up to but not 1. */
function mulberry(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let t = Math.imul(state ^ (state >>> 15), state | 1)
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61)
    return ((t ^ (t >>> 14)) >>> 0) / 0x100000000
  }
}
