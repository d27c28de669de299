/** The library's front door: what other programs may use. */

export { type Added, addDocument, keepDocument, type ReadDocument, readDocument } from './desk/add.ts'
export { type BriefWish, frozenBrief, writeBrief } from './desk/brief.ts'
export { decide } from './desk/decide.ts'
export type { Desk } from './desk/desk.ts'
export { dossier, type Scope } from './desk/dossier.ts'
export { type IncidentFilter, incident, incidents } from './desk/incidents.ts'
export { memoryDesk, type OpenDesk, openDesk } from './desk/open.ts'
export { currentWaves } from './desk/survey.ts'
export { mainIncident } from './linking/features.ts'
export { FIELD_NAMES } from './linking/fields.ts'
export { type LinkedReports, linkReports, type ReadReport } from './linking/scratch.ts'
export type { Summary } from './linking/summary.ts'
export type * from './model/desk.ts'
export type * from './model/reading.ts'
export { composeBrief } from './outputs/brief/compose.ts'
export { renderMarkdown } from './outputs/brief/markdown.ts'
export type { Brief, BriefSettings } from './outputs/brief/shape.ts'
export { FORMATS, type OutputFormat } from './outputs/index.ts'
export { type PageArticle, pageArticle } from './reading/intake/html.ts'
export type { Hints, RawDocument, ReadInput } from './reading/intake.ts'
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
