import type { Language, Reading } from '../../src/index.ts'

export type { Language }

/** A report as `read` of the library takes it; what is not known is left out. */
export interface ReadInput {
  readonly text: string
  readonly title?: string
  /** ISO 8601 date or date-time. */
  readonly published?: string
  readonly source?: string
  readonly language?: Language
  readonly ref?: string
}

export type Read = (input: ReadInput) => Reading

/** One number of an evaluation. Shares, F1 and accuracies run from 0 to 1. */
export interface Measure {
  readonly name: string
  readonly value: number
  /** Decisions behind the value (gold records, documents, counts). */
  readonly n: number
  /** What the value should reach; absent when the measure only informs. */
  readonly target?: number
  /** False for rates of mistakes: then `target` is the most allowed. */
  readonly higherIsBetter: boolean
}

/** One difference from the gold: MISSED, EXTRA, WRONG …, with the words in question. */
export interface Failure {
  readonly doc: string
  readonly kind: string
  readonly detail: string
}

export interface Evaluation {
  readonly measures: readonly Measure[]
  readonly errors: readonly Failure[]
}

/** Folders that hold the sets (`TOCSIN_CORPORA`, `TOCSIN_GOLD`), the project's own examples, and its built models. */
export interface Roots {
  readonly corpora: string
  readonly gold: string
  readonly examples: string
  readonly models: string
}

/**
 * Documents with answers and the measures taken on them. Every file here exports one function `xSets(roots): EvaluationSet[]`
 * and is listed in `evaluation/sets.ts`.
 */
export interface EvaluationSet {
  /** As given to `--set`. */
  readonly name: string
  /** What it is and whose, in a few words. */
  readonly title: string
  readonly folder: string
  /** False: the set is named "not here" and nothing is measured. */
  present(): boolean
  run(read: Read): Evaluation | Promise<Evaluation>
}
