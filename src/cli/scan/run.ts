import { type KnoxResult, knox, type NearRepeatResult, nearRepeat } from '../../waves/statistics/knox.ts'
import {
  type PopulationRow,
  permutationScan,
  poissonScan,
  type ScanOptions,
  type ScanResult,
} from '../../waves/statistics/scan.ts'
import type { Metric, MonteCarloOptions, SpaceTimeEvent } from '../../waves/statistics/types.ts'
import type { Columns } from './columns.ts'
import type { Rows, Usable } from './rows.ts'
import type { ScanCommandOptions } from './settings.ts'

const EVENTS_MAX = 1_000_000

/** Hands the rows of a table to the method wanted; RangeError where the library cannot test them. */
export function runMethod(
  rows: Rows,
  columns: Columns,
  options: ScanCommandOptions,
  onProgress: (done: number, total: number) => void,
): Promise<KnoxResult | NearRepeatResult | ScanResult> {
  const { permutations, seed, workers, bands } = options
  const chance: MonteCarloOptions = { permutations, seed, onProgress, ...(workers === undefined ? {} : { workers }) }
  const metric: Metric = columns.lonlat ? 'great-circle' : options.distance
  if (options.method === 'poisson')
    return poissonScan(rows.usable.map(populationRow), scanOptions(columns, options, chance))
  const events = expanded(rows.usable)
  if (options.method === 'permutation') return permutationScan(events, scanOptions(columns, options, chance))
  const { space, time } = bands!
  return options.method === 'knox'
    ? knox(events, { space: space[0]!, time: time[0]! }, { ...chance, metric })
    : nearRepeat(events, bands!, { ...chance, metric })
}

function scanOptions(columns: Columns, options: ScanCommandOptions, chance: MonteCarloOptions): ScanOptions {
  const { maxPopulation, maxRadius, maxDuration } = options
  return {
    ...chance,
    metric: columns.lonlat ? 'great-circle' : 'euclidean',
    ...(maxPopulation === undefined ? {} : { maxShare: maxPopulation }),
    ...(maxRadius === undefined ? {} : { maxRadius }),
    ...(maxDuration === undefined ? {} : { maxDuration }),
  }
}

/** A row of n cases is n events. */
function expanded(usable: readonly Usable[]): SpaceTimeEvent[] {
  const total = usable.reduce((sum, { cases }) => sum + cases, 0)
  if (total > EVENTS_MAX) throw new RangeError(`${total} events; at most ${EVENTS_MAX} are taken`)
  return usable.flatMap(({ x, y, time, cases }) => Array.from({ length: cases }, () => ({ x, y, time: time ?? 0 })))
}

function populationRow({ x, y, time, cases, population }: Usable): PopulationRow {
  return { x, y, cases, population, ...(time === null ? {} : { time }) }
}
