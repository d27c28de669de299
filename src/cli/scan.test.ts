import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Command } from 'commander'
import { afterAll, afterEach, describe, expect, test, vi } from 'vitest'
import { daysOf } from './scan/rows.ts'
import { register } from './scan.ts'

const folder = mkdtempSync(join(tmpdir(), 'tocsin-scan-'))
afterAll(() => rmSync(folder, { recursive: true }))
afterEach(() => {
  vi.restoreAllMocks()
  process.exitCode = undefined
})

/** What the command prints for a table, and how it ends. */
async function scan(content: string | Buffer, ...args: string[]) {
  const path = join(folder, 'table.csv')
  writeFileSync(path, content)
  const [out, err] = [[], []] as [string[], string[]]
  vi.spyOn(process.stdout, 'write').mockImplementation((text) => out.push(String(text)) > 0)
  vi.spyOn(process.stderr, 'write').mockImplementation((text) => err.push(String(text)) > 0)
  const program = new Command('tocsin').exitOverride()
  register(program)
  const [command] = program.commands
  command!.exitOverride().configureOutput({ writeErr: (text) => err.push(text) })
  const status = await program.parseAsync(['node', 'tocsin', 'scan', path, ...args]).then(
    () => process.exitCode ?? 0,
    (error) => (error as { exitCode: number }).exitCode,
  )
  vi.restoreAllMocks()
  return { status, out: out.join(''), err: err.join('').replaceAll(path, 'TABLE') }
}

const FIRES = `name,x,y,date
a,0,0,2025-04-14
b,0,0,2025-04-15
c,3,4,2025-04-15
d,6,8,2025-04-16
e,1000,0,2025-04-23
`

describe('Knox', () => {
  test('columns by usual names, dates, limits included', async () => {
    const { out, status } = await scan(FIRES, '--method', 'knox', '--bands', '5x1', '--json')
    expect(status).toBe(0)
    expect(JSON.parse(out)).toMatchObject({
      columns: { x: 'x', y: 'y', time: ['date'] },
      space: 'm',
      distance: 'euclidean',
      leftOut: { count: 0 },
      method: 'knox',
      events: 5,
      closeInSpace: 4,
      closeInTime: 5,
      observed: 4,
      expected: 2,
      permutations: 999,
      seed: 1,
    })
  })

  test('for people', async () => {
    const { out } = await scan(FIRES, '--method', 'knox', '--bands', '5x1', '--alpha', '0.2')
    expect(out).toMatch(/^Knox test · /)
    expect(out).toMatch(/columns x, y, date · euclidean, m\n/)
    expect(out).toMatch(/close in both +4\n/)
    expect(out).toMatch(/expected +2\.00\n/)
    expect(out).toMatch(/\(p [≤>] 0\.2\)\.\n$/)
  })

  test('the same bytes whatever the number of threads', async () => {
    const one = await scan(FIRES, '--method', 'near-repeat', '--bands', '1,6x1,2', '--workers', '1')
    const two = await scan(FIRES, '--method', 'near-repeat', '--bands', '1,6x1,2', '--workers', '2')
    expect(two.out).toBe(one.out)
    expect(one.out).toContain('0 to <1 m')
  })

  test('bands by default are told', async () => {
    const { err } = await scan(FIRES, '--method', 'knox')
    expect(err).toBe('tocsin: TABLE: bands by default: 1000x7\n')
  })
})

describe('columns', () => {
  test('a table without header goes by position', async () => {
    const { out, err } = await scan('0,0,2025-01-01\n9,0,2025-01-02\n', '--method', 'knox', '--bands', '1x1', '--json')
    expect(JSON.parse(out)).toMatchObject({ columns: { x: '1', y: '2', time: ['3'] }, events: 2 })
    expect(err).toContain('no header: columns by position')
  })

  test('degrees, year, month and day, first line sep=;, as in the GTD', async () => {
    const table =
      'sep=;\niyear;imonth;iday;latitude;longitude\n2025;4;14;48.9;2.3\n2025;4;0;48.9;2.3\n2025;4;15;43.3;5.4\n'
    const { out, err } = await scan(table, '--method', 'knox', '--bands', '50x1', '--json')
    expect(JSON.parse(out)).toMatchObject({
      space: 'lonlat',
      distance: 'great-circle',
      events: 2,
      leftOut: { count: 1 },
    })
    expect(err).toContain('1 row left out: line 4 (no date in iyear, imonth, iday: 2025-04-00)')
  })

  test('named by the user; unknown ones are told with those that are there', async () => {
    const named = await scan(FIRES, '--method', 'knox', '--bands', '5x1', '--x', 'y', '--y', 'X', '--json')
    expect(JSON.parse(named.out).columns).toMatchObject({ x: 'y', y: 'x' })
    const missing = await scan(FIRES, '--method', 'knox', '--time', 'when')
    expect(missing.status).toBe(1)
    expect(missing.err).toContain(
      'no column for the time called "when"; there are: name, x, y, date [table-column-missing]',
    )
  })

  test('a name that is there twice is the first, and said so', async () => {
    const { out, err } = await scan('x,y,x,time\n0,0,7,0\n9,0,7,1\n', '--method', 'knox', '--bands', '1x1', '--json')
    expect(JSON.parse(out).closeInSpace).toBe(0)
    expect(err).toContain('column "x" is there twice')
  })
})

describe('scans', () => {
  const counties = 'county;x;y;cases;people\na;0;0;40.7;1000\nb;1,0;0;10;1000\nc;5;5;10;1000\nd;6;5;11;1000\n'

  test('Poisson: circles, fractions of cases rounded down, lines of the file', async () => {
    const { out, err } = await scan(counties, '--method', 'poisson', '--json', '--permutations', '99')
    const { clusters, ...head } = JSON.parse(out)
    expect(head).toMatchObject({
      cases: 71,
      places: 4,
      units: 1,
      columns: { cases: 'cases', population: 'people', time: [] },
    })
    expect(clusters[0]).toMatchObject({
      lines: [2],
      cases: 40,
      expected: 17.75,
      p: 0.01,
      significant: true,
      from: null,
    })
    expect(err).toContain('1 row has a fraction of a case, rounded down')
  })

  test('permutation: cylinders with dates', async () => {
    const quiet = Array.from(
      { length: 80 },
      (_, i) => `${(i * 37) % 101},${(i * 53) % 97},2025-0${1 + (i % 3)}-${10 + (i % 18)}`,
    )
    const wave = Array.from({ length: 9 }, (_, i) => `${40 + (i % 3)},${40 + (i % 2)},2025-02-0${1 + (i % 2)}`)
    const table = `x,y,day\n${[...quiet, ...wave].join('\n')}\n`
    const { out } = await scan(table, '--method', 'permutation', '--permutations', '99')
    expect(out).toMatch(/ 1 +\S+, \S+ +\S+ +\d+ +2025-02-01 +2025-02-02 +9 .* 0\.010\n/)
    expect(out).toContain('One cluster is more than chance may give (p ≤ 0.05).')
    const json = JSON.parse((await scan(table, '--method', 'permutation', '--permutations', '99', '--json')).out)
    expect(json.clusters[0]).toMatchObject({ from: '2025-02-01', to: '2025-02-02', lines: wave.map((_, i) => 82 + i) })
  })
})

describe('tables that cannot be tested', () => {
  const knox = ['--method', 'knox', '--bands', '5x1']
  test.each([
    ['nothing', '', 'empty'],
    ['a header alone', 'x,y,time\n', 'table-empty'],
    ['one point', 'x,y,time\n1,2,3\n', 'table-one-point'],
    ['one place', 'x,y,time\n1,2,3\n1,2,4\n', 'table-one-place'],
    ['one day', 'x,y,time\n1,2,3\n4,2,3\n', 'table-one-day'],
    ['no usable row', 'x,y,time\nNaN,2,3\nInfinity,2,3\n,1,1\n', 'table-row-unusable'],
    ['no such column', 'a,b,c\nd,e,f\n', 'table-column-missing'],
    ['binary', Buffer.from('%PDF-1.7 whatever'), 'binary'],
  ])('%s', async (_, content, code) => {
    const { status, err, out } = await scan(content, ...knox)
    expect(status).toBe(1)
    expect(err).toContain(`[${code}]`)
    expect(out).toBe('')
  })

  test('rows without numbers are named by line and left out', async () => {
    const rows = ['1,2,1', 'NaN,2,3', '1e999,2,3', '0x10,2,3', ',2,3', '4,4,soon', '9,9', '5,6,2']
    const { out, err } = await scan(`x,y,time\n${rows.join('\n')}\n`, ...knox, '--json')
    expect(JSON.parse(out)).toMatchObject({ events: 2, leftOut: { count: 6 } })
    expect(err).toMatch(/6 rows left out: line 3 \(no number in x: NaN\), .* and 1 more/)
  })

  test('broken UTF-8 and a line of ten million characters', async () => {
    const broken = Buffer.concat([Buffer.from('name,x,y,time\nsaf\xe9,0,0,0\n', 'latin1'), Buffer.from('é,9,0,1\n')])
    expect(JSON.parse((await scan(broken, ...knox, '--json')).out).events).toBe(2)
    const long = await scan(`name,x,y,time\na,0,0,0\n${'z'.repeat(1e7)},9,0,1\n${','.repeat(1e6)}\n`, ...knox, '--json')
    expect(JSON.parse(long.out)).toMatchObject({ events: 2, leftOut: { count: 1 } })
  })

  test('times in milliseconds make too many units of time for a scan', async () => {
    const { status, err } = await scan('x,y,time\n0,0,0\n1,1,1700000000000\n', '--method', 'permutation')
    expect(status).toBe(1)
    expect(err).toMatch(/units of time; give times in days.*\[scan-impossible\]/)
  })
})

describe('wrong usage', () => {
  test.each([
    ['no method', []],
    ['an unknown method', ['--method', 'magic']],
    ['bands that fall', ['--method', 'near-repeat', '--bands', '5,1x2']],
    ['bands of one kind', ['--method', 'near-repeat', '--bands', '5,10']],
    ['two bands for Knox', ['--method', 'knox', '--bands', '5,10x2']],
    ['more than half of the population', ['--method', 'poisson', '--max-population', '60%']],
    ['no permutation', ['--method', 'knox', '--permutations', '0']],
    ['a seed with a fraction', ['--method', 'knox', '--seed', '1.5']],
    ['alpha of 1', ['--method', 'knox', '--alpha', '1']],
    ['Manhattan circles', ['--method', 'permutation', '--distance', 'manhattan']],
    ['Manhattan degrees', ['--method', 'knox', '--distance', 'manhattan', '--space', 'lonlat']],
  ])('%s', async (_, args) => {
    const { status, err, out } = await scan(FIRES, ...args)
    expect(status).not.toBe(0)
    expect(err).not.toBe('')
    expect(out).toBe('')
  })
})

test('days of dates, by the calendar and clock as written', () => {
  expect(daysOf('1970-01-02')).toBe(1)
  expect(daysOf('1970-01-02T12:00')).toBe(1.5)
  expect(daysOf('1970-01-02 12:00:00+02:00')).toBe(1.5)
  expect([daysOf('2025-02-30'), daysOf('2025-4-1'), daysOf('2025-01-01T25:00'), daysOf('soon')]).toEqual([
    null,
    null,
    null,
    null,
  ])
})
