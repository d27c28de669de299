import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { PROJECT } from './schema.ts'

const CRUISER = join(PROJECT, 'node_modules', 'dependency-cruiser', 'bin', 'dependency-cruiser.mjs')
const RULES = join(PROJECT, '.dependency-cruiser.mjs')
const scratch = mkdtempSync(join(tmpdir(), 'tocsin-rooms-'))

afterAll(() => rmSync(scratch, { recursive: true }))

/** Names of the rules that a little tree of files breaks. */
function broken(name: string, files: Record<string, string>): string[] {
  const folder = join(scratch, name)
  for (const [path, text] of Object.entries({ 'package.json': '{"type":"module"}', ...files })) {
    mkdirSync(dirname(join(folder, path)), { recursive: true })
    writeFileSync(join(folder, path), text)
  }
  const roots = [...new Set(Object.keys(files).map((path) => path.split('/')[0] as string))]
  const run = spawnSync(process.execPath, [CRUISER, '--config', RULES, '--output-type', 'json', ...roots], {
    cwd: folder,
    encoding: 'utf8',
  })
  const { summary } = JSON.parse(run.stdout) as { summary: { violations: { rule: { name: string } }[] } }
  return [...new Set(summary.violations.map(({ rule }) => rule.name))]
}

const thing = 'export interface Thing { a: number }\nexport const thing = 1\n'

test.each<[string, Record<string, string>]>([
  [
    'model-imports-only-itself',
    { 'src/model/a.ts': "import type { Thing } from '../text/b.ts'\nexport type A = Thing", 'src/text/b.ts': thing },
  ],
  [
    'text-imports-only-model',
    {
      'src/text/a.ts': "import { thing } from '../gazetteer/b.ts'\nexport const a = thing",
      'src/gazetteer/b.ts': thing,
    },
  ],
  [
    'only-the-pipeline-imports-locales',
    {
      'src/reading/times.ts': "import { thing } from '../locales/en/times.ts'\nexport const a = thing",
      'src/locales/en/times.ts': thing,
    },
  ],
  [
    'locale-shapes-are-types',
    {
      'src/reading/times.ts': "import { thing } from '../locales/shape/times.ts'\nexport const a = thing",
      'src/locales/shape/times.ts': thing,
    },
  ],
  [
    'a-stage-never-imports-another-stage',
    {
      'src/reading/events.ts': "import type { Thing } from './times/b.ts'\nexport type A = Thing",
      'src/reading/times/b.ts': thing,
    },
  ],
  [
    'languages-do-not-import-each-other',
    {
      'src/locales/fr/times.ts': "import { thing } from '../en/times.ts'\nexport const a = thing",
      'src/locales/en/times.ts': thing,
    },
  ],
  [
    'disk-only-where-it-comes-in',
    { 'src/reading/times.ts': "import { readFileSync } from 'node:fs'\nexport const a = readFileSync" },
  ],
  [
    'web-imports-only-types-of-the-program',
    { 'src/web/a.tsx': "import { thing } from '../model/b.ts'\nexport const a = thing", 'src/model/b.ts': thing },
  ],
  [
    'web-imports-only-model-server',
    { 'src/web/a.tsx': "import type { Thing } from '../desk/b.ts'\nexport type A = Thing", 'src/desk/b.ts': thing },
  ],
  [
    'web-imports-only-shapes-of-the-server',
    { 'src/web/a.tsx': "import type { Thing } from '../server/b.ts'\nexport type A = Thing", 'src/server/b.ts': thing },
  ],
  ['network-only-in-sources', { 'src/cli/read.ts': "import { get } from 'node:https'\nexport const a = get" }],
  [
    'evaluation-and-bench-use-the-front-door',
    { 'evaluation/a.ts': "import { thing } from '../src/text/b.ts'\nexport const a = thing", 'src/text/b.ts': thing },
  ],
  [
    'the-library-does-not-import-its-measures',
    { 'src/index.ts': "export { thing } from '../evaluation/b.ts'", 'evaluation/b.ts': thing },
  ],
  [
    'nothing-imports-the-command-line',
    { 'src/reading/times.ts': "import { thing } from '../cli/b.ts'\nexport const a = thing", 'src/cli/b.ts': thing },
  ],
  [
    'no-cycles',
    {
      'src/text/a.ts': "import type { B } from './b.ts'\nexport type A = B",
      'src/text/b.ts': "import type { A } from './a.ts'\nexport type B = A",
    },
  ],
  ['resolvable', { 'src/text/a.ts': "import { b } from './nowhere.ts'\nexport const a = b" }],
])('%s is seen when it is broken', (rule, files) => {
  expect(broken(rule, files)).toContain(rule)
})

test('a tree that keeps the rules passes', () => {
  const kept = {
    'src/model/m.ts': thing,
    'src/locales/shape/times.ts': "import type { Thing } from '../../model/m.ts'\nexport type TimesLocale = Thing",
    'src/locales/en/times.ts':
      "import type { TimesLocale } from '../shape/times.ts'\nexport const times: TimesLocale = { a: 1 }",
    'src/reading/times.ts':
      "import type { TimesLocale } from '../locales/shape/times.ts'\nimport { part } from './times/part.ts'\nexport const times = (l: TimesLocale) => part + l.a",
    'src/reading/times/part.ts': 'export const part = 1',
    'src/reading/pipeline.ts':
      "import { times as words } from '../locales/en/times.ts'\nimport { times } from './times.ts'\nexport const read = () => times(words)",
    'src/index.ts': "export { read } from './reading/pipeline.ts'",
    'evaluation/e.ts': "import { read } from '../src/index.ts'\nexport const e = read",
  }
  expect(broken('kept', kept)).toEqual([])
})

test('every rule gives its reason', async () => {
  const rules = ((await import(RULES)) as { default: { forbidden: { name: string; comment?: string }[] } }).default
    .forbidden
  for (const { name, comment } of rules) expect([name, (comment ?? '').length > 15]).toEqual([name, true])
})
