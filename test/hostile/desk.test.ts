import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { DisagreementRecord, ReportRecord } from '../../src/index.ts'
import { tocsin } from '../command.ts'

/** Reports that would do something to whoever looks at the desk. */
const folder = mkdtempSync(join(tmpdir(), 'tocsin-hostile-desk-'))
const path = (name: string) => join(folder, name)
afterAll(() => rmSync(folder, { recursive: true }))
const run = (...args: string[]) => tocsin(args, { cwd: folder, desk: path('desk') })

const CLEAR = '\x1b[2J\x1b]0;owned\x07\x9b31m'
const TURN = '\u202e'
const NIMES = `Two cars of prison ${CLEAR}officers were set on fire outside the prison in Nîmes on Monday evening, said Marie${TURN} Colas.`
const REPORTS = [
  {
    id: `a${CLEAR}`,
    source: `=HYPERLINK("http://x")${CLEAR}`,
    title: `+cmd|' /C calc'!A0 ${CLEAR}`,
    published: '2025-04-15',
    text: NIMES,
  },
  {
    id: '@b',
    source: '-1+1',
    title: '\t=1+1',
    published: '2025-04-15',
    text: `${NIMES.replace('Two', 'Three')}\0 The letters =DDPF were painted.`,
  },
  {
    id: 'c',
    source: '<script>alert(1)</script>',
    published: '2025-04-16',
    text: '<b>Shots</b> were fired at the prison in Toulon on Tuesday. ![x](javascript:alert(1)) [y](http://evil.example)',
  },
]

beforeAll(() => {
  writeFileSync(path('reports.jsonl'), REPORTS.map((report) => JSON.stringify(report)).join('\n'))
})

/** Nothing but line breaks, tabs and what is printed. */
const RAW = /[^\P{Cc}\n\t]|[\u202a-\u202e\u2066-\u2069]/u

describe('no command hands a control character of a report to the terminal', () => {
  test('add', () => {
    const { status, stdout, stderr } = run('add', 'reports.jsonl')
    expect([status, stderr]).toEqual([0, ''])
    expect(stdout).toContain('3 new')
    expect(stdout).not.toMatch(RAW)
  })

  test.each([
    [['reports']],
    [['incidents']],
    [['waves']],
    [['disagreements', '--all']],
    [['why', 'I-1']],
    [['correct', 'I-1', 'markers', CLEAR, '--why', CLEAR, '--by', CLEAR]],
    [['log']],
    [['brief']],
    [['brief', '--draft', '--format', 'html']],
    [['read', 'reports.jsonl']],
    [['places', 'reports.jsonl']],
    [['times', 'reports.jsonl']],
  ])('%j', (args) => {
    const { status, stdout, stderr } = run(...args)
    expect([status, stderr]).toEqual([0, ''])
    expect(stdout).not.toBe('')
    expect(stdout).not.toMatch(RAW)
  })

  test('changes', () => {
    const [first] = REPORTS
    writeFileSync(
      path('again.jsonl'),
      JSON.stringify({ ...first, title: `New ${CLEAR}`, text: first!.text.replace('Two', 'Nine') }),
    )
    const added = JSON.parse(run('add', 'again.jsonl', '--json').stdout)
    expect(added).toMatchObject({ change: 'version', version: 2 })
    const { stdout } = run('changes', added.report)
    expect(stdout).toContain('␛[2J')
    expect(stdout).not.toMatch(RAW)
  })

  test('nor does trouble', () => {
    writeFileSync(path(`bad${CLEAR}.jsonl`), `{"id": ${CLEAR}\n`)
    for (const args of [
      ['add', `bad${CLEAR}.jsonl`],
      ['incidents', `I-${CLEAR}`],
      ['correct', 'I-1', `x${CLEAR}`, '1'],
      ['correct', 'I-1', 'killed', CLEAR],
    ]) {
      const { status, stderr } = run(...args)
      expect(status).not.toBe(0)
      expect(stderr).toContain('␛')
      expect(stderr).not.toMatch(RAW)
    }
  })
})

test('what is kept is what came', () => {
  const kept = run('reports', '--json').stdout.trimEnd().split('\n')
  const reports = kept.map((line) => JSON.parse(line) as ReportRecord)
  expect(reports.map(({ source }) => source).sort()).toEqual(REPORTS.map(({ source }) => source).sort())
  expect(reports.map(({ ref }) => ref)).toContain(REPORTS[0]!.id)
  expect(run('verify').stdout).toMatch(/^sound/)
  for (const line of run('disagreements', '--json').stdout.trimEnd().split('\n'))
    expect((JSON.parse(line) as DisagreementRecord).values.length).toBeGreaterThan(1)
})

test.each(['gtd', 'acled', 'crosswalk'])('no cell of %s begins a formula', (format) => {
  const { status, stdout } = run('export', '--format', format, '--internal')
  expect(status).toBe(0)
  expect(stdout).not.toMatch(/(?:^|,)"?[=+@\t]/m)
  expect(stdout).not.toMatch(/(?:^|,)"?-(?![\d.]+(?:,|$))/m)
  expect(stdout).not.toMatch(RAW)
})

test.each(['md', 'html'])('a brief as %s holds no living markup of a source', (format) => {
  const { stdout } = run('brief', '--draft', '--format', format)
  expect(stdout).not.toMatch(/<script>alert|<b>Shots|\[y\]\(http|!\[x\]\(/)
  expect(stdout).not.toMatch(/href="javascript/)
})

test('a report of one megabyte on one line, one past the limit, and one that is nothing but NUL', () => {
  const long = `${NIMES} ${'Nothing more is known of it. '.repeat(16_000)}`
  const lines = [
    { id: 'long', text: long },
    { id: 'beside', text: NIMES, padding: 'x'.repeat(1_000_000) },
    { id: 'too long', text: `${NIMES} ${'x'.repeat(1_000_000)}` },
    { id: 'nul', text: '\0'.repeat(1000) },
    { id: 'word', text: `${NIMES} ${'x'.repeat(400_000)}` },
  ]
  writeFileSync(path('long.jsonl'), lines.map((line) => JSON.stringify(line)).join('\n'))
  const { status, stdout, stderr } = tocsin(['add', 'long.jsonl', '--desk', 'long', '--language', 'en'], {
    cwd: folder,
  })
  expect(stdout).toMatch(/not taken\n$/)
  expect(stderr).toContain('long.jsonl:3: one report of')
  expect(stderr).not.toMatch(RAW)
  expect(status).toBe(1)
  for (const args of [['incidents'], ['verify'], ['disagreements'], ['brief']]) {
    const shown = tocsin([...args, '--desk', 'long'], { cwd: folder })
    expect([shown.status, shown.stderr]).toEqual([0, ''])
    expect(shown.stdout).not.toMatch(RAW)
  }
})
