import { spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import type { Reading, Span } from '../src/index.ts'
import { type GoldDocument, goldDocuments } from './measures/documents.ts'
import { scoreReadings } from './measures/gold.ts'
import { roots } from './sets.ts'

const { gold } = roots(process.env)
const SCORER = join(gold, '..', 'contract', 'score.mjs')
const folders = [...['seed', 'wave-2025-04', 'other'].map((name) => join(gold, name)), 'examples', 'examples/wave']

function half({ start, text }: Span): Span {
  const kept = text.slice(0, Math.ceil(text.length / 2))
  return { start, end: start + kept.length, text: kept }
}

/** The gold with faults: what a reader that makes every kind of mistake would give. */
function faulty(document: GoldDocument, seed: number): Reading {
  const { gold: g, text, id } = structuredClone(document)
  const every = (n: number) => (_: unknown, i: number) => (i + seed) % n !== 0
  const report = { id, ref: id, language: seed % 7 ? g.language : 'de', published: g.published, text }
  for (const [i, incident] of g.incidents.entries()) {
    if ((i + seed) % 3 === 0) incident.kinds = ['attack']
    if ((i + seed) % 4 === 0) incident.when = null
    if ((i + seed) % 5 === 0 && incident.where) incident.where.lat = (incident.where.lat ?? 0) + 0.5
    if ((i + seed) % 6 === 0) incident.targets.pop()
    if ((i + seed) % 7 === 0) incident.casualties.wounded = { min: 2, max: 2 }
    if ((i + seed) % 8 === 0) incident.damage = []
  }
  for (const [i, statement] of g.statements.entries()) {
    if ((i + seed) % 4 === 0) statement.speaker.name = 'Nobody'
    if ((i + seed) % 5 === 0) statement.content = half(statement.content)
  }
  for (const [i, measure] of g.measures.entries()) if ((i + seed) % 3 === 0) measure.status = 'adopted'
  return {
    schema: 'tocsin.reading/1',
    report,
    incidents: g.incidents.filter(every(5)),
    waves: g.waves.filter(every(4)),
    statements: g.statements.filter(every(6)),
    measures: g.measures,
    investigations: g.investigations.filter(every(3)),
    claims: g.claims.filter(every(4)),
    markers: g.markers.filter(every(3)),
    figures: g.figures.filter(every(5)),
    hypotheses: g.hypotheses.filter(every(3)),
    notes: g.notes.filter(every(2)),
  }
}

describe('the measures of the contract', () => {
  const documents = folders.flatMap(goldDocuments)
  const readings = new Map(documents.map((document, seed) => [document.id, faulty(document, seed)]))

  test('a perfect reading scores 1 everywhere and rings no alarm', () => {
    const perfect = new Map(documents.map((d) => [d.id, { ...faultless(d), ...structuredClone(d.gold) } as Reading]))
    for (const { name, value } of scoreReadings(documents, perfect).measures) {
      expect([name, value]).toEqual([name, name === 'false alarms' ? 0 : 1])
    }
  })

  test('no reading at all scores 0, not an error', () => {
    const values = new Map(scoreReadings(documents, new Map()).measures.map((m) => [m.name, m.value]))
    expect(values.get('incident F1')).toBe(0)
    expect(values.get('statement F1')).toBe(0)
  })

  test.skipIf(!existsSync(SCORER))("equal the contract's own scorer on readings full of faults", () => {
    const folder = mkdtempSync(join(tmpdir(), 'tocsin-gold-'))
    const file = join(folder, 'readings.jsonl')
    const scores = join(folder, 'scores.json')
    writeFileSync(file, [...readings.values()].map((reading) => JSON.stringify(reading)).join('\n'))
    const run = spawnSync(process.execPath, [SCORER, ...folders, '--pred', file, '--json', scores], {
      encoding: 'utf8',
    })
    expect(run.stderr).toBe('')
    const theirs = JSON.parse(readFileSync(scores, 'utf8')) as Record<string, number>
    rmSync(folder, { recursive: true })
    const ours = new Map(scoreReadings(documents, readings).measures.map((m) => [m.name, m]))
    expect(ours.get('spans exact')?.n).toBe(theirs.spansAll)
    expect(Math.round((ours.get('false alarms')?.value ?? 0) * (ours.get('false alarms')?.n ?? 0))).toBe(
      theirs.falseAlarms,
    )
    const named = Object.keys(theirs).filter(
      (key) => !['reports', 'missing', 'falseAlarms', 'spansBad', 'spansAll'].includes(key),
    )
    expect(named.length).toBeGreaterThan(20)
    for (const key of named) {
      const name = key.startsWith('acc ') ? key.slice(4) : `${key} F1`
      expect([key, ours.get(name)?.value.toFixed(9)]).toEqual([key, theirs[key]?.toFixed(9)])
    }
  })
})

function faultless({ id, text, gold: g }: GoldDocument) {
  return { schema: 'tocsin.reading/1', report: { id, ref: id, language: g.language, published: g.published, text } }
}
