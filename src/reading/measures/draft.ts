import type { MeasureStatus } from '../../model/reading.ts'
import type { Range } from '../records/complement.ts'
import type { Phrase } from '../records/people.ts'

/** A measure before it gets its id. */
export interface Draft {
  readonly rule: string
  readonly status: MeasureStatus
  readonly by: Phrase | null
  readonly action: Range
  /** Token that told it. */
  readonly trigger: number
}
