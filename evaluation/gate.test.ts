import { describe, expect, test } from 'vitest'
import {
  check,
  corpusDigest,
  exampleReports,
  type Floors,
  measureExamples,
  readFloors,
  TOLERANCE,
  update,
} from './gate.ts'
import type { Measure } from './measures/types.ts'
import { readReport } from './reader.ts'
import { roots } from './sets.ts'

const documents = exampleReports(roots(process.env).examples)
const measure = (name: string, value: number, higherIsBetter = true): Measure => ({
  name,
  value,
  n: 100,
  higherIsBetter,
})
const pinned: Floors = {
  corpus: corpusDigest(documents),
  reports: documents.length,
  floors: { 'incident F1': 0.9, 'spans exact': 1, 'false alarms': 0 },
}
const good = [measure('incident F1', 0.9), measure('spans exact', 1), measure('false alarms', 0, false)]
const withMeasure = (changed: Measure) => good.map((m) => (m.name === changed.name ? changed : m))

test('the reading of the examples is at or above its floors', () => {
  expect(check(readFloors(), documents, measureExamples(documents, readReport))).toEqual([])
})

describe('the gate shuts', () => {
  test('not on noise, but on more', () => {
    expect(check(pinned, documents, withMeasure(measure('incident F1', 0.9 - TOLERANCE + 0.001)))).toEqual([])
    expect(check(pinned, documents, withMeasure(measure('incident F1', 0.9 - TOLERANCE - 0.001)))).toHaveLength(1)
  })
  test('on one wrong span and on one false alarm', () => {
    expect(check(pinned, documents, withMeasure(measure('spans exact', 0.999)))).toHaveLength(1)
    expect(check(pinned, documents, withMeasure(measure('false alarms', 0.25, false)))).toHaveLength(1)
  })
  test('when a measure is gone or has no floor', () => {
    expect(check(pinned, documents, good.slice(1))).toEqual(['incident F1: has a floor and is no longer measured'])
    expect(check(pinned, documents, [...good, measure('new F1', 1)])).toHaveLength(1)
  })
  test('when an example or its gold was changed', () => {
    const changed = documents.map((d, i) => (i === 0 ? { ...d, text: `${d.text} ` } : d))
    expect(check(pinned, changed, good)[0]).toContain('the example reports changed')
  })
})

describe('new floors', () => {
  test('go up freely', () => {
    expect(update(pinned, documents, withMeasure(measure('incident F1', 0.95)), false).floors['incident F1']).toBe(0.95)
  })
  test('go down only when that is said', () => {
    const lower = withMeasure(measure('incident F1', 0.85))
    expect(() => update(pinned, documents, lower, false)).toThrow('--allow-regression')
    expect(update(pinned, documents, lower, true).floors['incident F1']).toBe(0.85)
  })
  test('a ceiling rises only when that is said', () => {
    expect(() => update(pinned, documents, withMeasure(measure('false alarms', 0.5, false)), false)).toThrow(
      'false alarms',
    )
  })
})
