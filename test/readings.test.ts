import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { exampleReports } from '../evaluation/gate.ts'
import { goldDocuments, readDocument } from '../evaluation/measures/documents.ts'
import { eachSpan } from '../evaluation/measures/gold.ts'
import { readReport } from '../evaluation/reader.ts'
import { roots } from '../evaluation/sets.ts'
import { PROJECT, readingValidator } from './schema.ts'

/** What holds for every reading of every report that is here, whatever it says. */
const { examples, gold } = roots(process.env)
const documents = [
  ...exampleReports(examples),
  ...['seed', 'wave-2025-04', 'other'].flatMap((name) => goldDocuments(join(gold, name))),
]
const validate = readingValidator()

describe.each(documents)('$id', (document) => {
  const reading = readDocument(readReport, document)
  test('is what the schema says', () => {
    expect([validate(reading), validate.errors]).toEqual([true, null])
  })
  test('has its text unchanged and every span exact and not empty', () => {
    const { text } = reading.report
    expect(text).toBe(document.text)
    eachSpan({ ...reading, report: null }, (span) =>
      expect([text.slice(span.start, span.end), span.end > span.start]).toEqual([span.text, true]),
    )
  })
  test('names only records that it holds', () => {
    const incidents = new Set(reading.incidents.map(({ id }) => id))
    const markers = new Set(reading.markers.map(({ id }) => id))
    expect(reading.waves.flatMap((wave) => wave.incidents).filter((id) => !incidents.has(id))).toEqual([])
    expect(reading.incidents.flatMap((incident) => incident.markers).filter((id) => !markers.has(id))).toEqual([])
  })
  test('is the same twice', () => {
    expect(JSON.stringify(readDocument(readReport, document))).toBe(JSON.stringify(reading))
  })
})

test('a reading depends neither on the process nor on what was read before', () => {
  const code = `
    import { exampleReports } from './evaluation/gate.ts'
    import { readDocument } from './evaluation/measures/documents.ts'
    import { readReport } from './evaluation/reader.ts'
    import { roots } from './evaluation/sets.ts'
    const documents = exampleReports(roots(process.env).examples).reverse()
    for (const d of documents) console.log(JSON.stringify(readDocument(readReport, d)))`
  const ran = spawnSync(process.execPath, ['--input-type=module-typescript', '-e', code], {
    cwd: PROJECT,
    encoding: 'utf8',
    maxBuffer: 1 << 28,
  })
  const there = ran.stdout.trimEnd().split('\n').reverse()
  expect(there).toEqual(exampleReports(examples).map((document) => JSON.stringify(readDocument(readReport, document))))
})
