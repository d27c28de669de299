import { describe, expect, test } from 'vitest'
import { exampleReports } from '../evaluation/gate.ts'
import { eachSpan } from '../evaluation/measures/gold.ts'
import { roots } from '../evaluation/sets.ts'
import type { Figure, Note, Time } from '../src/index.ts'
import { readingValidator } from './schema.ts'

/** The examples' gold is what the gate measures against: it is checked harder than any reading. */
const documents = exampleReports(roots(process.env).examples)
const validate = readingValidator()
const LISTS = [
  'incidents',
  'waves',
  'statements',
  'measures',
  'investigations',
  'claims',
  'markers',
  'figures',
  'hypotheses',
] as const

test('there are examples in both languages, and six tell of no attack', () => {
  const languages = documents.map(({ gold }) => gold.language)
  expect(languages.filter((language) => language === 'en').length).toBeGreaterThanOrEqual(6)
  expect(languages.filter((language) => language === 'fr').length).toBeGreaterThanOrEqual(6)
  expect(documents.filter(({ gold }) => gold.incidents.length === 0)).toHaveLength(6)
})

describe.each(documents)('$id', ({ id, text, gold }) => {
  test('has the shape of a reading', () => {
    const report = { id, language: gold.language, published: gold.published, text }
    expect([validate({ schema: 'tocsin.reading/1', report, ...gold }), validate.errors]).toEqual([true, null])
  })
  test('has every span where it says', () => {
    eachSpan(gold, ({ start, end, text: words }) => expect(text.slice(start, end)).toBe(words))
  })
  test('names only records that are there, each id once', () => {
    for (const list of LISTS) {
      const ids = gold[list].map((record) => record.id)
      expect(new Set(ids).size).toBe(ids.length)
    }
    const incidents = gold.incidents.map(({ id }) => id)
    for (const wave of gold.waves) for (const incident of wave.incidents) expect(incidents).toContain(incident)
    const markers = gold.markers.map(({ id }) => id)
    for (const incident of gold.incidents) for (const marker of incident.markers) expect(markers).toContain(marker)
  })
  test('has times that run forward and notes where they are due', () => {
    for (const { when } of gold.incidents) if (when) expect(forward(when)).toBe(true)
    const codes = gold.notes.map(({ code }: Note) => code)
    expect(codes.includes('no-publication-date')).toBe(gold.published === null)
    expect(codes.includes('figure-inconsistent')).toBe(
      gold.figures.some((figure) => figure.check?.verdict === 'inconsistent'),
    )
  })
  test('has changes that follow from their numbers, or says that they do not', () => {
    for (const figure of gold.figures) expect(recomputed(figure)).toBe(figure.check?.computed)
  })
})

function forward({ from, to, precision }: Time): boolean {
  return from && to ? from < to : precision === 'unknown'
}

/** The change in percent from the baseline, to one decimal; what the check says where there is nothing to compute. */
function recomputed({ value, change, check }: Figure): number | null | undefined {
  if (!change?.baseline) return check?.computed
  return Math.round((value / change.baseline - 1) * 1000) / 10
}
