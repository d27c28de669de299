import { createHash } from 'node:crypto'
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { type GoldDocument, goldDocuments, readDocument } from './measures/documents.ts'
import { scoreReadings } from './measures/gold.ts'
import type { Measure, Read } from './measures/types.ts'

/** What the reading of the example reports must not fall below, and on which examples that was measured. */
export interface Floors {
  /** sha256 over names, texts and gold of the examples. */
  readonly corpus: string
  readonly reports: number
  /** By measure; a rate of mistakes is a ceiling. */
  readonly floors: Readonly<Record<string, number>>
}

/**
 * One statement in 80, read another way by a change that is right elsewhere, moves its F1 by about 0.006. Two such
 * flips are noise; three are a regression.
 */
export const TOLERANCE = 0.015
/** Measures that allow no slack: a span is exact or it is not. */
const EXACT = new Set(['spans exact', 'text unchanged', 'false alarms'])
const DIGITS = 4

/** The examples' reports with gold, in a fixed order. */
export function exampleReports(folder: string): GoldDocument[] {
  return [...goldDocuments(folder), ...goldDocuments(join(folder, 'wave'))]
}

/** Changes when any example or its gold does. */
export function corpusDigest(documents: readonly GoldDocument[]): string {
  const hash = createHash('sha256')
  for (const { id, text, gold } of documents) hash.update(JSON.stringify([id, text, gold]))
  return hash.digest('hex')
}

export function measureExamples(documents: readonly GoldDocument[], read: Read): Measure[] {
  return [...scoreReadings(documents, new Map(documents.map((d) => [d.id, readDocument(read, d)]))).measures]
}

/** Every reason to fail, in words; empty when the gate is open. */
export function check(pinned: Floors, documents: readonly GoldDocument[], measures: readonly Measure[]): string[] {
  const digest = corpusDigest(documents)
  if (digest !== pinned.corpus) {
    return [
      `the example reports changed (${pinned.corpus.slice(0, 12)} is pinned, ${digest.slice(0, 12)} is here): the floors do not hold for them; look at the measures, then pin anew with npm run gate -- --update`,
    ]
  }
  const named = new Map(measures.map((measure) => [measure.name, measure]))
  const problems = Object.keys(pinned.floors)
    .filter((name) => !named.has(name))
    .map((name) => `${name}: has a floor and is no longer measured`)
  for (const measure of measures) {
    const floor = pinned.floors[measure.name]
    if (floor === undefined)
      problems.push(`${measure.name}: is measured and has no floor; pin it with npm run gate -- --update`)
    else if (worse(measure, floor))
      problems.push(`${measure.name}: ${measure.value.toFixed(DIGITS)}, the floor is ${floor}`)
  }
  return problems
}

function worse({ name, value, higherIsBetter }: Measure, floor: number): boolean {
  const slack = EXACT.has(name) ? 10 ** -DIGITS : TOLERANCE
  return higherIsBetter ? value < floor - slack : value > floor + slack
}

/**
 * New floors at the values measured. Without `allowRegression` a floor that would fall (a ceiling that would rise) throws: to give
 * up quality is a decision of its own.
 */
export function update(
  pinned: Floors | null,
  documents: readonly GoldDocument[],
  measures: readonly Measure[],
  allowRegression: boolean,
): Floors {
  const lowered = measures.filter((measure) => {
    const floor = pinned?.floors[measure.name]
    return (
      floor !== undefined && (measure.higherIsBetter ? rounded(measure.value) < floor : rounded(measure.value) > floor)
    )
  })
  if (lowered.length > 0 && !allowRegression) {
    const list = lowered.map((m) => `${m.name} from ${pinned?.floors[m.name]} to ${rounded(m.value)}`).join('; ')
    throw new Error(`would lower ${list}. If that is meant, say --allow-regression`)
  }
  return {
    corpus: corpusDigest(documents),
    reports: documents.length,
    floors: Object.fromEntries(measures.map((measure) => [measure.name, rounded(measure.value)])),
  }
}

function rounded(value: number): number {
  return Number(value.toFixed(DIGITS))
}

const FLOORS_FILE = join(import.meta.dirname, 'floors.json')

export function readFloors(): Floors {
  return JSON.parse(readFileSync(FLOORS_FILE, 'utf8')) as Floors
}

export function writeFloors(floors: Floors): void {
  writeFileSync(FLOORS_FILE, `${JSON.stringify(floors, null, 2)}\n`)
}
