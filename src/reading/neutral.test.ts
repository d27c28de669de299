import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseSync } from '@swc/core'
import { expect, test } from 'vitest'

/** Relations of the dependency tree, the same in every language. */
const RELATIONS = new Set(
  'acl advcl advmod amod appos aux case ccomp compound conj cop csubj dep det fixed flat goeswith iobj nmod nsubj nummod obj obl parataxis pass poss punct relcl root xcomp'.split(
    ' ',
  ),
)

/** Files that hold words on purpose, and why. */
const ALLOWED: Readonly<Record<string, string>> = {
  'intake.ts': 'names of HTML elements',
  'intake/decode.ts': 'messages, and names of encodings',
  'intake/html-facts.ts': 'names of schema.org',
  'intake/html-guard.ts': 'names of HTML elements',
  'intake/language.ts': 'small words of languages that are not read, so that they are told from those that are',
  'events/mentions.ts': 'names of rules',
  'events/series.ts': 'names of rules',
  'statements/context.ts': 'names of rules',
}

/** Alternatives of a pattern that are words or endings. */
function alternatives(pattern: string): string[] {
  const bare = pattern.replace(/\(\?(?:<\w+>|<?[=!]|:)/g, '(').replace(/\\p\{\w+\}|\[[^\]]*\]|\{[^}]*\}|\\./gi, ' ')
  return bare.split(/[|()^$ ]+/).filter((part) => /^\p{L}?[\p{Ll}'?-]*\p{Ll}[?']?$/u.test(part) && !RELATIONS.has(part))
}

/** Patterns and lists in a source text that look like words of a language. Not clever: single words pass. */
function wordsIn(source: string): string[] {
  const found: string[] = []
  const visit = (node: unknown): void => {
    if (node === null || typeof node !== 'object') return
    const { type, pattern, value, raw } = node as { type?: string; pattern?: string; value?: unknown; raw?: string }
    if (type === 'ImportDeclaration' || type?.startsWith('Ts')) return
    const text =
      type === 'StringLiteral' ? String(value) : type === 'TemplateElement' ? raw?.replaceAll('\\\\', '\\') : undefined
    const tried = pattern ?? (text?.includes('(?:') ? text : '')
    const words = tried.includes('|') ? alternatives(tried) : []
    if (words.length > 1 && words.some((word) => word.length > 1)) found.push(`/${tried}/`)
    if (type === 'StringLiteral' && /^\p{Ll}+(?:['’ ]+\p{Ll}+){3,}$/u.test(text ?? '')) found.push(text!)
    for (const inner of Object.values(node)) visit(inner)
  }
  visit(parseSync(source, { syntax: 'typescript', target: 'es2024' }))
  const compared = /(?:\.(?:lower|lemma|fold)|\blower\([^\n]{1,40}?\)|\bword) [!=]== '\p{L}{2,}'|language [!=]== '/gu
  return [...found, ...(source.match(compared) ?? [])]
}

const files = readdirSync(import.meta.dirname, { recursive: true, encoding: 'utf8' })
  .map((path) => path.replaceAll('\\', '/'))
  .filter((path) => path.endsWith('.ts') && !path.endsWith('.test.ts'))
const source = (path: string) => readFileSync(join(import.meta.dirname, path), 'utf8')

test('no stage holds words of a language: they belong to src/locales', () => {
  const found = files.filter((path) => !(path in ALLOWED)).map((path) => [path, wordsIn(source(path))] as const)
  expect(found.filter(([, words]) => words.length > 0)).toEqual([])
})

test('files that may hold words do', () => {
  expect(Object.keys(ALLOWED).filter((path) => wordsIn(source(path)).length === 0)).toEqual([])
})

test.each([
  '/^(?:maire|mayors?)$/.test(text)',
  '/^(?:à|de)$/.test(text)',
  '/..(?:tion|ing)s?$/.test(text)',
  '/^(?:An?|The) /.test(text)',
  "new RegExp('(?:posted|paru) ')",
  "new Set('of the and for'.split(' '))",
  "lower(view, k + 1) === 'to'",
  "token.lower !== 'that'",
  "view.doc.language === 'fr'",
])('%s is seen', (code) => {
  expect(wordsIn(code)).toHaveLength(1)
})

test.each(['/^(?:nsubj|obj)/.test(rel)', '/^(?:VERB|AUX)$/.test(pos)', "kind === 'person'", "status === 'opened'"])(
  '%s is none',
  (code) => {
    expect(wordsIn(code)).toEqual([])
  },
)
