/** The library's front door: what other programs may use. */

export { mainIncident } from './linking/features.ts'
export { type LinkedReports, linkReports, type ReadReport } from './linking/scratch.ts'
export type { Summary } from './linking/summary.ts'
export type * from './model/desk.ts'
export type * from './model/reading.ts'
export { type PageArticle, pageArticle } from './reading/intake/html.ts'
export type { ReadInput } from './reading/intake.ts'
export { type PlaceName, placesOf, type Timex, timesOf } from './reading/parts.ts'
export { read } from './reading/pipeline.ts'
export { likelihoodOf, type Proposal, proposeWaves, type WaveIncident, type WaveOptions } from './waves/propose.ts'
export {
  type BandCell,
  type Bands,
  type KnoxResult,
  knox,
  knoxHere,
  type NearRepeatResult,
  nearRepeat,
  nearRepeatHere,
  type PairOptions,
  pairCounts,
} from './waves/statistics/knox.ts'
export {
  type Cluster,
  type PopulationRow,
  permutationScan,
  permutationScanHere,
  poissonScan,
  poissonScanHere,
  type ScanOptions,
  type ScanResult,
} from './waves/statistics/scan.ts'
export type { Metric, MonteCarloOptions, Point, SpaceTimeEvent } from './waves/statistics/types.ts'
