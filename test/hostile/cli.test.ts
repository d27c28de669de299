import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

const ROOT = join(import.meta.dirname, '..', '..')
const STORY = 'Two vans were set on fire in Arden on Monday night, and the police said that nobody was hurt.'
const DUTCH =
  'De politie zoekt naar de daders van drie branden die in de nacht van donderdag op vrijdag zijn aangestoken in de stad.'

let folder: string

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'tocsin-hostile-'))
  const write = (name: string, content: string | Buffer): void => writeFileSync(join(folder, name), content)
  write('good.txt', STORY)
  write('empty.txt', '')
  write('binary.txt', Buffer.from(Array.from({ length: 500 }, (_, i) => i % 23)))
  write('dutch.txt', DUTCH)
  write('utf16.txt', Buffer.from(STORY, 'utf16le'))
  write('long.txt', 'fire '.repeat(2_000_000))
  write(
    'lines.jsonl',
    `${JSON.stringify({ id: 'one', text: STORY })}\n{oops\n${JSON.stringify({ id: 'two', text: STORY })}\n`,
  )
  mkdirSync(join(folder, 'none'))
})

afterAll(() => rmSync(folder, { recursive: true }))

function tocsin(args: string[], input?: string) {
  const env = { ...process.env, TOCSIN_SRC: '1', NO_COLOR: '1', FORCE_COLOR: '' }
  const run = spawnSync(process.execPath, [join(ROOT, 'bin', 'tocsin.mjs'), ...args], {
    cwd: folder,
    env,
    input,
    encoding: 'utf8',
  })
  return { status: run.status, out: run.stdout, err: run.stderr }
}

const refs = (out: string): string[] =>
  out
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line).report.ref)

describe('tocsin read', () => {
  it('reads what it can, names the rest, and ends with 1', () => {
    const { status, out, err } = tocsin([
      'read',
      'empty.txt',
      'good.txt',
      'binary.txt',
      'lines.jsonl',
      'long.txt',
      'missing.txt',
      'none',
      '--json',
    ])
    expect(status).toBe(1)
    expect(refs(out)).toEqual(['good.txt', 'one', 'two'])
    for (const place of ['empty.txt: ', 'binary.txt: ', 'lines.jsonl:2: ', 'long.txt: ', 'missing.txt: ', 'none: '])
      expect(err).toContain(`tocsin: ${place}`)
  })

  it('ends with 3 when a report is in another language, and guesses nothing of it', () => {
    const { status, out } = tocsin(['read', 'dutch.txt', '--json'])
    const reading = JSON.parse(out)
    expect(status).toBe(3)
    expect(reading.report.language).toBe('nl')
    expect(reading.incidents).toEqual([])
    expect(reading.notes).toEqual([{ code: 'language-not-supported', message: 'language not supported: nl' }])
  })

  it('ends with 0, and with a note on encoding and on the missing date', () => {
    const { status, out } = tocsin(['read', 'utf16.txt', '--json'])
    const codes = JSON.parse(out).notes.map((note: { code: string }) => note.code)
    expect(status).toBe(0)
    expect(codes).toContain('decoded-from')
    expect(codes).toContain('no-publication-date')
  })

  it('doubts a date in the future', () => {
    const { out } = tocsin(['read', '-', '--published', '2098-01-01', '--json'], STORY)
    expect(out).toContain('publication-date-in-future')
  })

  it('shows a reading to people, without colours where there is no terminal', () => {
    const { status, out } = tocsin(['read', 'good.txt', '--published', '2025-04-15'])
    expect(status).toBe(0)
    expect(out).toContain('Incidents (1)')
    expect(out).toContain('“')
    expect(out).not.toContain('\x1b')
    for (const line of out.split('\n')) expect(line.length).toBeLessThanOrEqual(100)
  })
})

describe('wrong usage ends with 2 and says what to do', () => {
  it.each([
    [[], 'Usage'],
    [['red', 'good.txt'], 'Did you mean read'],
    [['read'], "missing required argument 'file'"],
    [['read', 'good.txt', '--publishd', '2025-04-15'], 'Did you mean --published'],
    [['read', 'good.txt', '--published', 'yesterday'], '2025-04-15'],
    [['read', 'good.txt', '--language', 'nl'], 'en or fr'],
  ])('%j', (args, told) => {
    const { status, err } = tocsin(args)
    expect(err).toContain(told)
    expect(status).toBe(2)
  })
})

describe('help', () => {
  it.each([[['--help']], [['read', '--help']], [['text', '--help']], [['help', 'read']]])(
    '%j shows examples and ends with 0',
    (args) => {
      const { status, out } = tocsin(args)
      expect(status).toBe(0)
      expect(out).toContain('Examples:')
    },
  )
})

it('tocsin text prints the article, or all that is known of it', () => {
  const page = `<html><head><meta name="date" content="2025-04-15"></head><body><nav><a href="/">Home</a></nav><p>${STORY}</p></body></html>`
  expect(tocsin(['text', '-'], page).out).toBe(`${STORY}\n`)
  expect(JSON.parse(tocsin(['text', '-', '--json'], page).out)).toMatchObject({
    ref: '-',
    text: STORY,
    published: '2025-04-15',
    from: { published: 'meta date' },
  })
})

it('a reader that stops reading is no error', () => {
  const script = `"${process.execPath}" "${join(ROOT, 'bin', 'tocsin.mjs')}" read ${'good.txt '.repeat(30)} --json | head -c 10; echo " $\{PIPESTATUS[0]}"`
  const env = { ...process.env, TOCSIN_SRC: '1' }
  const run = spawnSync('bash', ['-c', script], { cwd: folder, env, encoding: 'utf8' })
  expect(run.stderr).toBe('')
  expect(run.stdout).toBe('{"schema": 0\n')
})
