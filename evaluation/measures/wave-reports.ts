import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Reading } from '../../src/index.ts'
import { distanceKm, foldName } from './compare.ts'
import type { Read, Roots } from './types.ts'

const TRUTH = 'incidents.gold.json'
/** One desk's reports lie in the first folder, with the truth over all of them, and in those after it. */
export type DeskFolders = readonly [string, ...string[]]

/** `incidents.gold.json`: the truth over the reports of one desk. */
export interface MergedGold {
  readonly incidents: readonly {
    readonly id: string
    readonly wave?: string
    readonly past?: boolean
    readonly toldBy: readonly { readonly report: string; readonly incidentId: string }[]
  }[]
  readonly disagreements?: readonly ListedDisagreement[]
}
/** One field of one incident, or of the reports as a whole, with the values that reports give of it. */
export interface ListedDisagreement {
  readonly incident: string | null
  readonly field: string
  readonly values: readonly { readonly value: unknown; readonly reports: readonly string[] }[]
}
export interface GoldReport {
  readonly published: string | null
  readonly source: string
  readonly incidents: Reading['incidents']
}
export interface WaveReport {
  readonly id: string
  readonly text: string
  readonly gold: GoldReport
}

/** The wave of April 2025 with the founding report; none where the set is not here. */
export function goldWave({ gold }: Roots): DeskFolders[] {
  const folders: DeskFolders = [join(gold, 'wave-2025-04'), join(gold, 'seed')]
  return existsSync(join(folders[0], TRUTH)) ? [folders] : []
}

/** The example waves, a desk each. */
export function exampleWaves({ examples }: Roots): DeskFolders[] {
  const root = join(examples, 'waves')
  const names = existsSync(root) ? readdirSync(root).sort() : []
  return names.map((name): DeskFolders => [join(root, name)]).filter(([folder]) => existsSync(join(folder, TRUTH)))
}

export function truthOver([folder]: DeskFolders): MergedGold {
  return JSON.parse(readFileSync(join(folder, TRUTH), 'utf8')) as MergedGold
}

export function reportsIn(folders: DeskFolders): WaveReport[] {
  return folders.flatMap(documentsIn)
}

function documentsIn(folder: string): WaveReport[] {
  const set = folder.slice(folder.lastIndexOf('/') + 1)
  return readdirSync(folder)
    .filter((file) => file.endsWith('.gold.json') && file !== TRUTH)
    .sort()
    .map((file) => ({
      id: `${set}/${file.replace('.gold.json', '')}`,
      text: readFileSync(join(folder, file.replace('.gold.json', '.txt')), 'utf8'),
      gold: JSON.parse(readFileSync(join(folder, file), 'utf8')) as GoldReport,
    }))
}

export function readReport(read: Read, { id, text, gold }: WaveReport): Reading {
  return read({ text, ref: id, source: gold.source, ...(gold.published ? { published: gold.published } : {}) })
}

/** Which incident of the reading is which of the gold: same place (30 km or name) or both none, a kind in common; best overlap of words first. */
export function matches(id: string, reading: Reading, { incidents: gold }: GoldReport): [string, string][] {
  const pairs = reading.incidents.flatMap((p) =>
    gold.flatMap((g) => (fits(p, g) ? [{ p, g, score: (p.where ? 2 : 1) + overlap(p, g) }] : [])),
  )
  pairs.sort((x, y) => y.score - x.score)
  const [usedP, usedG] = [new Set<string>(), new Set<string>()]
  return pairs.flatMap(({ p, g }): [string, string][] => {
    if (usedP.has(p.id) || usedG.has(g.id)) return []
    usedP.add(p.id)
    usedG.add(g.id)
    return [[`${id}/${g.id}`, `${id}/${p.id}`]]
  })
}

const NEAR_KM = 30
type Told = Reading['incidents'][number]

function fits(p: Told, g: Told): boolean {
  const [a, b] = [p.where, g.where]
  const point =
    a &&
    b &&
    a.lat != null &&
    b.lat != null &&
    distanceKm({ lat: a.lat, lon: a.lon! }, { lat: b.lat, lon: b.lon! }) <= NEAR_KM
  if (!(!a && !b) && !(a && b && (point || foldName(a.name) === foldName(b.name)))) return false
  return p.kinds.includes('attack') || g.kinds.includes('attack') || p.kinds.some((kind) => g.kinds.includes(kind))
}

function overlap(p: Told, g: Told): number {
  const shares = p.spans.flatMap((a) =>
    g.spans.map(
      (b) =>
        Math.max(0, Math.min(a.end, b.end) - Math.max(a.start, b.start)) /
        (Math.max(a.end, b.end) - Math.min(a.start, b.start)),
    ),
  )
  return Math.max(0, ...shares)
}
