import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, expect, test, vi } from 'vitest'
import { placesCommand } from './places.ts'

afterEach(() => {
  vi.restoreAllMocks()
  process.exitCode = undefined
})

/** What the command prints for reports given as JSON lines. */
async function printed(reports: readonly object[], json: boolean): Promise<string> {
  const path = join(mkdtempSync(join(tmpdir(), 'tocsin-')), 'reports.jsonl')
  writeFileSync(path, reports.map((r) => `${JSON.stringify(r)}\n`).join(''))
  let out = ''
  vi.spyOn(process.stdout, 'write').mockImplementation((text) => {
    out += text
    return true
  })
  await placesCommand([path], { json })
  return out
}

const reports = [
  { id: 'a', text: 'The mayor of Peoria, Ill., said the French envoy had left the prison.', language: 'en' },
  { id: 'b', text: 'Rien de neuf.', language: 'fr' },
]

test('one line a report in order, with names only: no adjectives, no unnamed facilities', async () => {
  const lines = (await printed(reports, true))
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as { ref: string; places: object[] })
  expect(lines.map((l) => l.ref)).toEqual(['a', 'b'])
  expect(lines[0]!.places).toMatchObject([
    { start: 13, end: 19, text: 'Peoria', country: 'US' },
    { start: 21, end: 25, text: 'Ill.', country: 'US', geonames: null },
  ])
  expect(lines[1]!.places).toEqual([])
})

test('for people: where, what, point, country', async () => {
  expect(await printed(reports, false)).toMatch(/^13\t19\tPeoria\t40\.\d+,-89\.\d+\tUS$/m)
})
