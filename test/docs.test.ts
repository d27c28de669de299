import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { Command } from 'commander'
import { afterAll, describe, expect, test } from 'vitest'
import { evaluationSets, roots } from '../evaluation/sets.ts'
import { FILES } from '../src/cli/main.ts'
import { SHOWN_RULES } from '../src/model/desk.ts'
import { ERRORS, EXIT, NOTES } from '../src/model/errors.ts'
import { consoleBlocks } from './console-blocks.ts'
import { PROJECT } from './schema.ts'

/** What is not in the docs is not there; what is in the docs and no longer true is worse. */
const doc = (path: string) => readFileSync(join(PROJECT, path), 'utf8')
const markdown = [
  ...readdirSync(PROJECT).filter((name) => name.endsWith('.md')),
  ...readdirSync(join(PROJECT, 'docs'))
    .filter((name) => name.endsWith('.md'))
    .map((name) => `docs/${name}`),
  'examples/README.md',
]

/** First cells of the rows of all tables, without their backticks. */
function rows(page: string): string[] {
  return [...page.matchAll(/^\| `([^`]+)`/gm)].map((m) => m[1] ?? '')
}

function headings(page: string): string[] {
  return [...page.replace(/^```.*?^```/gms, '').matchAll(/^#+ (.+)$/gm)].map((m) => m[1] ?? '')
}

/** The part of a page below one heading, up to the next of any level. */
function section(page: string, heading: string): string {
  const start = page.search(new RegExp(`^#+ ${heading}$`, 'm'))
  if (start < 0) return ''
  const rest = page.slice(page.indexOf('\n', start) + 1)
  const end = rest.search(/^#+ /m)
  return end < 0 ? rest : rest.slice(0, end)
}

describe('docs/commands.md', () => {
  const page = doc('docs/commands.md')
  /** Of the command and of the commands below it. */
  const flags = ({ options, commands }: Command): string[] =>
    [...new Set([...options.map((option) => option.flags), ...commands.flatMap(flags)])].sort()
  test.each(FILES.flatMap(([names, load]) => names.map((name) => [name, load] as const)))(
    'describes tocsin %s and its flags',
    async (name, load) => {
      const program = new Command('tocsin')
      const { register } = await load()
      register(program)
      expect(headings(page)).toContain(`tocsin ${name}`)
      const command = program.commands.find((one) => one.name() === name)!
      expect(rows(section(page, `tocsin ${name}`)).sort()).toEqual(flags(command))
    },
  )
  test('describes no other command', () => {
    const described = headings(page).filter((heading) => heading.startsWith('tocsin '))
    expect(described.sort()).toEqual(FILES.flatMap(([names]) => names.map((name) => `tocsin ${name}`)).sort())
  })
})

describe('docs/errors.md', () => {
  const page = doc('docs/errors.md')
  test('has a row for every error code, and no other', () => {
    expect(rows(section(page, 'Errors')).sort()).toEqual(Object.keys(ERRORS).sort())
  })
  test('has a row for every note code, and no other', () => {
    expect(rows(section(page, 'Notes')).sort()).toEqual(Object.keys(NOTES).sort())
  })
  test('has a row for every exit status, and no other', () => {
    expect(rows(section(page, 'Exit status')).map(Number).sort()).toEqual(Object.values(EXIT).map(Number).sort())
  })
})

describe('docs/reading.md', () => {
  interface Shape {
    properties?: Record<string, Shape>
    enum?: unknown[]
    items?: Shape
    oneOf?: Shape[]
  }
  const schema = JSON.parse(doc('docs/reading.schema.json')) as Shape & { $defs: Record<string, Shape> }
  const page = doc('docs/reading.md')
  /** Fields of an object, those of the objects in it as `outer.inner`. */
  const fields = (shape: Shape, path = ''): string[] =>
    Object.entries(shape.properties ?? {}).flatMap(([name, inner]) => [
      `${path}${name}`,
      ...fields(inner.items ?? inner, `${path}${name}.`),
    ])
  const objects = Object.entries({ reading: schema, ...schema.$defs }).filter(([, shape]) => shape.properties)
  test.each(objects)('has a row for every field of %s, and no other', (name, shape) => {
    expect(rows(section(page, name)).sort()).toEqual(fields(shape).sort())
  })
  const named = Object.entries(schema.$defs).filter(([, shape]) => shape.enum)
  test.each(named)('has a row for every value of %s, and no other', (name, shape) => {
    expect(rows(section(page, name)).sort()).toEqual(shape.enum?.map(String).sort())
  })
})

describe('docs/desk.md', () => {
  const page = doc('docs/desk.md')
  test.each([
    ['Which value is shown', SHOWN_RULES],
    ['How values differ', ['none', 'detail', 'conflict']],
  ])('has a row for each of %s, and no other', (heading, names) => {
    expect(rows(section(page, heading)).sort()).toEqual([...names].sort())
  })
})

describe('docs/evaluation.md', () => {
  test('has a row for every set, and no other', () => {
    const names = evaluationSets(roots(process.env)).map((set) => set.name)
    expect(rows(section(doc('docs/evaluation.md'), 'The sets')).sort()).toEqual(names.sort())
  })
})

describe('docs/architecture.md', () => {
  test('has a row for every import rule, and no other', async () => {
    const config = (await import('../.dependency-cruiser.mjs' as string)) as {
      default: { forbidden: { name: string }[] }
    }
    const names = config.default.forbidden.map((rule) => rule.name)
    expect(rows(section(doc('docs/architecture.md'), 'Forbidden imports')).sort()).toEqual(names.sort())
  })
})

describe('CONTRIBUTING.md', () => {
  test('has a row for every npm script, and no other', () => {
    const { scripts } = JSON.parse(doc('package.json')) as { scripts: Record<string, string> }
    expect(rows(section(doc('CONTRIBUTING.md'), 'Scripts')).sort()).toEqual(Object.keys(scripts).sort())
  })
})

describe.each(markdown)('%s', (path) => {
  const page = doc(path)
  const anchor = (heading: string) =>
    heading
      .toLowerCase()
      .replace(/[^\p{L}\p{N}\s_-]/gu, '')
      .replace(/\s/g, '-')
  test('has links that lead somewhere', () => {
    const links = [...page.replace(/^```.*?^```/gms, '').matchAll(/\]\(([^)\s]+)\)/g)].map((m) => m[1] ?? '')
    const dead = links.filter((link) => {
      if (/^https?:/.test(link)) return false
      const [file = '', fragment] = link.split('#')
      const target = file === '' ? path : join(dirname(path), file)
      if (!existsSync(join(PROJECT, target))) return true
      return fragment !== undefined && !headings(doc(target)).map(anchor).includes(fragment)
    })
    expect(dead).toEqual([])
  })
})

const shown = markdown.filter((path) => consoleBlocks(doc(path), '').length > 0)
describe.each(shown)('the commands in %s', (path) => {
  const desk = mkdtempSync(join(tmpdir(), 'tocsin-docs-'))
  afterAll(() => rmSync(desk, { recursive: true }))
  test.each(consoleBlocks(doc(path), desk).map((block) => [block.command, block] as const))(
    '$ %s',
    (_command, block) => {
      expect(block.run()).toBe(block.output)
    },
  )
})
