import type { KnoxResult, NearRepeatResult } from '../../waves/statistics/knox.ts'
import type { ScanResult } from '../../waves/statistics/scan.ts'
import type { Columns } from './columns.ts'
import type { Rows } from './rows.ts'
import type { ScanCommandOptions } from './settings.ts'

/** A table, what was taken from it, and what came of it. */
export interface Scanned {
  readonly place: string
  readonly options: ScanCommandOptions
  readonly columns: Columns
  readonly rows: Rows
  readonly header: boolean
  readonly quoteLeftOpen: boolean
  readonly result: KnoxResult | NearRepeatResult | ScanResult
}
