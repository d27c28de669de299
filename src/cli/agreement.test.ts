import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Command } from 'commander'
import { parse } from 'csv-parse/sync'
import { afterAll, afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { SHEET_FIELDS } from '../desk/code/sheet.ts'
import { codedField } from '../desk/code.ts'
import { register as registerAdd } from './add.ts'
import { register as registerAgreement } from './agreement.ts'
import { register as registerCode } from './code.ts'
import { register as registerDecisions } from './decisions.ts'
import { register as registerLog } from './log.ts'

const folder = mkdtempSync(join(tmpdir(), 'tocsin-coding-'))
const path = (name: string) => join(folder, name)
let desk = ''
let desks = 0
afterAll(() => rmSync(folder, { recursive: true }))
afterEach(() => {
  vi.restoreAllMocks()
  process.exitCode = undefined
})

/** What a command on the desk prints, and how it ends. */
async function tocsin(command: string, ...args: string[]) {
  const [out, err] = [[], []] as [string[], string[]]
  vi.spyOn(process.stdout, 'write').mockImplementation((text) => out.push(String(text)) > 0)
  vi.spyOn(process.stderr, 'write').mockImplementation((text) => err.push(String(text)) > 0)
  const program = new Command('tocsin').exitOverride()
  for (const add of [registerAdd, registerCode, registerAgreement, registerDecisions, registerLog]) add(program)
  for (const one of program.commands) one.exitOverride().configureOutput({ writeErr: (text) => err.push(text) })
  const status = await program.parseAsync(['node', 'tocsin', command, ...args, '--desk', desk]).then(
    () => process.exitCode ?? 0,
    (error) => (error as { exitCode?: number }).exitCode ?? Promise.reject(error),
  )
  vi.restoreAllMocks()
  process.exitCode = undefined
  return { status, out: out.join(''), err: err.join('').replaceAll(`${folder}/`, '') }
}

async function agreement(...args: string[]) {
  const { out } = await tocsin('agreement', '--json', ...args)
  return out
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as Record<string, never>)
}

async function importSheet(text: string, ...args: string[]) {
  writeFileSync(path('sheet.csv'), text)
  return tocsin('code', '--import', path('sheet.csv'), ...args)
}

const REPORTS = [
  ['Arden Post', '2025-04-15', 'Two masked men set fire to three cars outside the prison of Nancy on Monday night.'],
  ['Le Quai', '2025-04-16', 'A bomb exploded at a police station in Bordeaux on Tuesday, wounding five officers.'],
  ['The Mole', '2025-04-18', 'Vandals smashed the windows of a courthouse in Lille on Thursday.'],
] as const

beforeEach(async () => {
  desk = path(`desk-${desks++}`)
  const lines = REPORTS.map(([source, published, text], i) =>
    JSON.stringify({ id: `${i}`, source, published, text, language: 'en' }),
  )
  writeFileSync(path('reports.jsonl'), lines.join('\n'))
  expect((await tocsin('add', path('reports.jsonl'))).status).toBe(0)
})

describe('tocsin code', () => {
  test('writes what a coder says into the log, once, and the desk shows what it showed', async () => {
    const first = await tocsin('code', 'I-2', 'kinds=bombing', 'wounded=about 5', '--by', 'anna', '--why', 'video')
    expect(first.status).toBe(0)
    expect(first.out).toMatch(
      /^D-000001 .* anna {2}code I-000002 kinds bombing {2}“video”\nD-000002 .*casualties\.wounded/,
    )
    expect((await tocsin('code', 'i2', 'kinds=bombing', '--by', 'anna')).out).toBe('i2: coded so already\n')
    expect((await tocsin('code', 'i2', 'kinds=arson', '--by', 'anna')).out).toContain('D-000003')
  })

  test('refuses fields, values, incidents and coders that are none', async () => {
    expect(await tocsin('code', 'i1', 'colour=red')).toMatchObject({ status: 2, out: '' })
    expect((await tocsin('code', 'i1', 'killed=x')).err).toContain('not a value of casualties.killed: x [bad-value]')
    expect((await tocsin('code', 'i1', 'killed=')).err).toContain('killed=unknown')
    expect((await tocsin('code', 'i99', 'killed=1')).err).toContain('[no-such-incident]')
    expect((await tocsin('code', 'i1', 'killed=1', '--by', 'tocsin')).err).toContain('tocsin is the machine')
    expect((await tocsin('log')).out).toBe('No decision yet.\n')
  })

  test('wants one thing at a time', async () => {
    for (const args of [
      [],
      ['i1'],
      ['i1', 'killed=1', '--sheet'],
      ['i1', 'killed=1', '--sample', '2'],
      ['--sheet', '--sample', '0'],
    ])
      expect((await tocsin('code', ...args)).status).not.toBe(0)
  })
})

describe('the coding sheet', () => {
  const rowsOf = (text: string) => parse(text, { columns: true }) as Record<string, string>[]

  test('names every incident by the words that tell it, and nothing that the machine read', async () => {
    const { out } = await tocsin('code', '--sheet', '--by', 'anna')
    const rows = rowsOf(out)
    expect(rows.map(({ incident }) => incident)).toEqual(['I-000001', 'I-000002', 'I-000003'])
    expect(rows[0]).toMatchObject({ coder: 'anna', reports: 'Arden Post · 0', published: '2025-04-15', comment: '' })
    expect(rows[0]!.words).toContain('set fire to three cars')
    for (const row of rows) for (const field of SHEET_FIELDS) expect(row[field]).toBe('')
    expect(SHEET_FIELDS.map(codedField)).toEqual([...new Set(SHEET_FIELDS.map(codedField))])
  })

  test('leaves out what was rejected; a sample is the same every time', async () => {
    await tocsin('reject', 'i2')
    expect(rowsOf((await tocsin('code', '--sheet')).out)).toHaveLength(2)
    const sample = await tocsin('code', '--sheet', '--sample', '1')
    expect(rowsOf(sample.out)).toHaveLength(1)
    expect((await tocsin('code', '--sheet', '--sample', '1')).out).toBe(sample.out)
  })

  test('filled and taken back, it is what was filled in', async () => {
    const { out } = await tocsin('code', '--sheet', '--by', 'anna')
    const filled = rowsOf(out).map((row) => ({ ...row, kinds: 'arson', comment: 'sure' }))
    const header = Object.keys(filled[0]!)
    const quoted = (row: Record<string, string>) => header.map((name) => `"${row[name]}"`).join(',')
    const { status, out: said } = await importSheet([header.join(','), ...filled.map(quoted)].join('\r\n'))
    expect([status, said]).toEqual([0, '3 rows taken: 3 values written\n'])
    expect((await tocsin('log')).out).toMatch(/anna {2}code I-000001 kinds arson {2}“sure”/)
    const [kinds] = await agreement('--coders', 'anna,tocsin')
    expect(kinds).toMatchObject({ field: 'kinds', units: 3, coders: ['anna', 'tocsin'] })
  })

  test('rows that cannot be taken are named by line, the others go on; the same again changes nothing', async () => {
    const key = (rowsOf((await tocsin('code', '--sheet')).out)[1]!.mentions ?? '').toUpperCase()
    const sheet = `Incident;coder;kinds;date;wounded;colour
I-000001;anna;arson;2025-04-14;;red
${key};;bombing;;'=5;
${key};;bombing;2025-04-15;5;
I-000009;anna;arson;;;
3;anna;vandalsm;;many;
3;anna;vandalism;;;
I-3;anna;arson;;;
3;Tocsin;arson;;;
3;ben;;;;
`
    const { status, out, err } = await importSheet(sheet, '--by', 'ben')
    expect(status).toBe(1)
    expect(out).toBe('3 rows taken: 6 values written, 5 rows not taken\n')
    expect(err).toContain('sheet.csv: columns left out, no field or there twice: colour\n')
    const lines = [...err.matchAll(/^tocsin: sheet\.csv:(\d+): .*\[([a-z-]+)\]$/gm)].map(
      ([, line, code]) => `${line} ${code}`,
    )
    expect(lines).toEqual([
      '3 bad-value',
      '5 no-such-incident',
      '6 bad-value',
      '6 bad-value',
      '8 bad-value',
      '9 bad-value',
    ])
    expect(err).toContain('I-000003, coded by anna on line 7 already')
    expect((await importSheet(sheet, '--by', 'ben')).out).toBe(
      '3 rows taken: 0 values written, 6 known already, 5 rows not taken\n',
    )
  })

  test('a table that is no sheet is refused', async () => {
    expect((await importSheet('kinds,when\narson,2025-04-14\n')).err).toContain('[table-column-missing]')
    expect((await importSheet('incident,kinds\n')).err).toContain('[table-empty]')
    expect((await importSheet('')).err).toContain('[empty]')
    expect((await tocsin('code', '--import', path('none.csv'))).err).toContain('[file-not-found]')
  })
})

describe('tocsin agreement', () => {
  const SHEET = `incident,coder,kinds,killed,wounded,where
1,anna,arson,0,0,"Nancy, FR"
2,anna,bombing,0,5,"Bordeaux, FR"
3,anna,vandalism,0,unknown,"Lille, FR"
1,ben,"arson,vandalism",0,0,"48.60, 6.30 near Nancy"
2,ben,bombing,0,7,"Bordeaux, FR"
3,ben,vandalism,,unknown,"Metz, FR"
`

  test('of two coders', async () => {
    expect((await importSheet(SHEET)).out).toBe('6 rows taken: 23 values written\n')
    const fields = await agreement('--coders', 'anna,ben', '--list')
    const of = (name: string) => fields.find(({ field }) => field === name)
    expect(of('kinds')).toMatchObject({
      units: 3,
      percent: 2 / 3,
      alpha: 1 - 2 / 5.2,
      missing: { alpha: null, interval: 'few-units' },
    })
    expect(of('kinds')).toMatchObject({ pairs: [{ coders: ['anna', 'ben'], units: 3, kappa: 4 / 7 }] })
    expect(of('casualties.killed')).toMatchObject({
      units: 2,
      percent: 1,
      alpha: null,
      missing: { alpha: 'no-variation' },
    })
    expect(of('casualties.wounded')).toMatchObject({ units: 3, alphaUnits: 2, scale: 'interval' })
    expect(of('where')).toMatchObject({ percent: 2 / 3, disagreements: [{ incident: 'I-000003' }] })
    expect(of('weapons')).toBeUndefined()
  })

  test('with the machine, on its own values: what a person corrected is not counted for it', async () => {
    await importSheet(SHEET)
    const before = await agreement('--coders', 'anna,tocsin', '--field', 'wounded')
    await tocsin('correct', 'i2', 'wounded', '7')
    expect(await agreement('--coders', 'anna,tocsin', '--field', 'wounded')).toEqual(before)
    expect((await agreement()).find(({ field }) => field === 'kinds')).toMatchObject({
      coders: ['anna', 'ben', 'tocsin'],
    })
  })

  test('for people', async () => {
    await importSheet(SHEET)
    const { out, status } = await tocsin('agreement', '--coders', 'anna,ben', '--field', 'kinds', '--labels', '--list')
    expect(status).toBe(0)
    expect(out).toMatch(/^field +incidents +agree +alpha +95 % +kappa\n/)
    expect(out).toMatch(/^kinds +3 +66\.7 % +0\.62 +– +too few incidents for an interval$/m)
    expect(out).toMatch(/^ {2}anna \+ ben +3 +66\.7 % +0\.57$/m)
    expect(out).toMatch(/^kinds: bombing +3 +100\.0 % +1\.00/m)
    expect(out).toContain('I-000001  kinds  anna: arson; ben: arson, vandalism\n')
    expect(out).not.toContain('NaN')
  })

  test('an undone coding does not count, a merged one counts for the whole', async () => {
    await importSheet(SHEET)
    await tocsin('undo', 'D-000001')
    expect(await agreement('--coders', 'anna,ben', '--field', 'kinds')).toMatchObject([{ units: 2 }])
    await tocsin('merge', 'i2', 'i3')
    expect(await agreement('--coders', 'anna,ben', '--field', 'kinds')).toMatchObject([{ units: 1, percent: 1 }])
  })

  test('of nobody, and of somebody who is not there', async () => {
    expect((await tocsin('agreement')).out).toMatch(/^Nobody has coded/)
    expect(await tocsin('agreement', '--coders', 'zoe')).toMatchObject({ status: 2 })
    expect(await tocsin('agreement', '--field', 'colour')).toMatchObject({ status: 2 })
    expect((await tocsin('agreement', '--coders', ',')).status).not.toBe(0)
  })
})
