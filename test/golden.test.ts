import { join } from 'node:path'
import { expect, test } from 'vitest'
import { exampleReports } from '../evaluation/gate.ts'
import { roots } from '../evaluation/sets.ts'
import type { Reading } from '../src/index.ts'
import { tocsin } from './command.ts'
import { PROJECT } from './schema.ts'

/**
 * What the command line gives for the examples, word for word. After a change that is meant: `npm run golden`, then look at the
 * difference before committing it.
 */
const documents = exampleReports(roots(process.env).examples)
const golden = (name: string) => join(PROJECT, 'test', 'golden', name)

const lines = documents.map(({ id, text, gold: { published, source } }) =>
  JSON.stringify({ id, text, source, ...(published ? { published } : {}) }),
)
const ran = tocsin(['read', '-', '--json'], lines.join('\n'))

test('every example is read, in order, without trouble', () => {
  const readings = ran.stdout
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line) as Reading)
  expect(readings.map(({ report }) => report.ref)).toEqual(documents.map(({ id }) => id))
  expect([ran.status, ran.stderr]).toEqual([0, ''])
})

test.each(documents.map(({ id }, i) => [id, i] as const))('%s as JSON', async (id, i) => {
  const { report, ...records } = JSON.parse(ran.stdout.split('\n')[i] ?? '{}') as Reading
  const { text, ...known } = report
  expect(text).toBe(documents[i]?.text)
  await expect(`${JSON.stringify({ report: known, ...records }, null, 1)}\n`).toMatchFileSnapshot(
    golden(`${id.replace('/', '-')}.json`),
  )
})

test.each([
  ['02-courthouse-ireland', ['--published', '2025-02-25T11:20:00+00:00', '--source', 'Western Herald']],
  ['13-bancomats-suisse', ['--published', '2025-11-10', '--source', 'Courrier du Léman', '--explain']],
  ['12-lycee-senegal', []],
  ['08-drill-poland', ['--published', '2025-06-05']],
])('%s as a person sees it', async (name, options) => {
  const { status, stdout, stderr } = tocsin(['read', `examples/${name}.txt`, ...options])
  expect([status, stderr]).toEqual([0, ''])
  await expect(stdout).toMatchFileSnapshot(golden(`${name}.txt`))
})
