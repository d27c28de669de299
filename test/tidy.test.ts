import { execFileSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { type ParserConfig, parseSync } from '@swc/core'
import { expect, test } from 'vitest'
import { PROJECT } from './schema.ts'

/** The aim is 300 lines and 35; past these, a second look is due: split it, or name it in LONG_FILES with its reason. */
const FILE_LINES_MAX = 400
const FUNCTION_LINES_MAX = 70

/** Word lists, their examples, and tests are as long as the language or the cases. */
const LISTS = /^src\/locales\/|\.corpus\.ts$|\.test\.ts$|^training\/irregular/
const LONG_FILES: Readonly<Record<string, string>> = {
  'src/reading/places/weights.ts': 'the numbers of a trained classifier, one a line',
}

/** Split so that this file does not hold them itself. */
const BANNED: readonly (readonly [string, RegExp])[] = [
  ['an unfinished thing', new RegExp('\\b(?:TO' + 'DO|FIX' + 'ME|XX' + 'X|HA' + 'CK)\\b')],
  ['a forgotten print', new RegExp('console' + '\\.(?:log|debug|trace)\\(')],
  ['a path of one machine', new RegExp('(?<![\\w.])/(?:work|home|Users|root)' + '/[a-z]')],
  ['a test that is skipped for good', new RegExp('\\b(?:it|test|describe)\\.' + '(?:only|todo|skip)\\(')],
]
/** Named in the code of a child process, where it is the way out. */
const PRINTS_FOR_A_REASON = new Set(['test/readings.test.ts'])

const files = execFileSync('git', ['ls-files', '--cached', '--others', '--exclude-standard'], {
  cwd: PROJECT,
  encoding: 'utf8',
})
  .split('\n')
  .filter((path) => path !== '' && existsSync(join(PROJECT, path)))
const sources = files.filter((path) => /\.(?:tsx?|mjs)$/.test(path))
const words = files.filter(
  (path) => /\.(?:tsx?|mjs|css|html|md|json|sh|yml)$|^[A-Z]+$|^\.ci\//.test(path) && path !== 'package-lock.json',
)
const contents = (path: string) => readFileSync(join(PROJECT, path), 'utf8')

test.each(BANNED)('no file holds %s', (what, pattern) => {
  const found = words
    .filter((path) => what !== 'a forgotten print' || !PRINTS_FOR_A_REASON.has(path))
    .flatMap((path) =>
      contents(path)
        .split('\n')
        .map((line, i) => ({ place: `${path}:${i + 1}`, line })),
    )
    .filter(({ line }) => pattern.test(line))
  expect(found).toEqual([])
})

test('files have a readable length', () => {
  const looked = sources.filter((path) => !LISTS.test(path) && !(path in LONG_FILES))
  const lengths = looked.map((path) => [path, contents(path).split('\n').length] as const)
  expect(lengths.filter(([, lines]) => lines > FILE_LINES_MAX)).toEqual([])
})

test('functions have a readable length', () => {
  const looked = sources.filter((path) => !path.endsWith('.test.ts'))
  const lengths = looked.flatMap((path) =>
    longFunctions(contents(path), path.endsWith('.tsx')).map(([name, lines]) => ({ path, name, lines })),
  )
  expect(lengths.filter(({ lines }) => lines > FUNCTION_LINES_MAX)).toEqual([])
})

/** Names and lengths, in lines, of the functions of a source text. */
function longFunctions(text: string, tsx = false): [string, number][] {
  const options: ParserConfig = { syntax: 'typescript', tsx }
  const bytes = Buffer.from(text)
  const found: [string, number][] = []
  const tree = parseSync(`;${text.replace(/^#!/, '//')}`, { ...options, target: 'es2024' })
  const base = tree.span.start
  const visit = (node: unknown, name: string): void => {
    if (node === null || typeof node !== 'object') return
    const { type, span, identifier, id, key } = node as {
      type?: string
      span?: { start: number; end: number }
    } & Record<string, { value?: string } | undefined>
    const named = identifier?.value ?? id?.value ?? key?.value ?? name
    if (
      span &&
      /^(?:Function(?:Declaration|Expression)|ArrowFunctionExpression|ClassMethod|MethodProperty)$/.test(type ?? '')
    ) {
      const slice = bytes.subarray(Math.max(0, span.start - base - 1), span.end - base - 1)
      found.push([named, slice.toString().split('\n').length])
    }
    for (const inner of Object.values(node)) visit(inner, named)
  }
  visit(tree, '')
  return found
}

test('long functions are seen', () => {
  const long = `function a() {\n${'  b()\n'.repeat(80)}}\nfunction c() {\n  d()\n}\n`
  expect(longFunctions(long)).toEqual([
    ['a', 82],
    ['c', 3],
  ])
})

test('files named as long are there and are long', () => {
  for (const path of Object.keys(LONG_FILES)) expect(contents(path).split('\n').length).toBeGreaterThan(FILE_LINES_MAX)
})
