import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Decision, DisagreementRecord, Field, IncidentRecord, WaveRecord } from '../src/index.ts'
import { type RunOptions, tocsin } from './command.ts'

/** The whole way of a desk on the command line, in a folder of its own. */
const folder = mkdtempSync(join(tmpdir(), 'tocsin-desk-'))
const path = (name: string) => join(folder, name)
afterAll(() => rmSync(folder, { recursive: true }))

/** Runs a command in the folder, on its desk; it must end well. */
function on(...args: string[]): string {
  const { status, stdout, stderr } = run(args)
  expect([stderr, status], args.join(' ')).toEqual(['', 0])
  return stdout
}
const run = (args: string[], options: RunOptions = {}) => tocsin(args, { cwd: folder, desk: path('desk'), ...options })
const lines = <T>(text: string): T[] =>
  text
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as T)
/** An incident's line: its fields stand beside what it is. */
type Line = Omit<IncidentRecord, 'fields'> & Readonly<Record<string, Field<unknown> | undefined>> & { type: string }
const incidents = (...args: string[]) => lines<Line>(on('incidents', '--json', ...args))
const ids = () => incidents().map(({ id }) => id)

const NIMES = 'Two cars of prison officers were set on fire outside the prison in Nîmes on Monday evening.'
const TOULON = 'Gunmen opened fire on the prison in Toulon at 12.40 a.m. on Tuesday. Nobody was hurt.'
const REPORTS = [
  { id: 'a', source: 'Agency', published: '2025-04-15', text: `${NIMES} ${TOULON}` },
  { id: 'b', source: 'Radio', published: '2025-04-15', text: NIMES.replace('Two', 'Three') },
  {
    id: 'c',
    source: 'Capital',
    published: '2025-04-15',
    text: 'Prisons were hit in a coordinated series of attacks. A van that belongs to an employee was burned in front of the prison in Nanterre around 8 p.m. on Monday. Cars were set on fire outside the prisons of Nîmes, Agen and Meaux on Monday evening.',
  },
]

beforeAll(() => {
  mkdirSync(path('in/deep'), { recursive: true })
  writeFileSync(path('reports.jsonl'), REPORTS.map((report) => JSON.stringify(report)).join('\n'))
  writeFileSync(path('in/bank.txt'), 'Two armed men robbed a bank in Lyon on Thursday morning. A customer was wounded.')
  writeFileSync(
    path('in/deep/hall.md'),
    '---\npublished: 2025-03-02\n---\n# Windows smashed\n\nVandals smashed the windows of a town hall in Metz on Friday night.\n',
  )
})

describe('a desk', () => {
  test('takes lines, folders and standard input', () => {
    const told = on('add', 'reports.jsonl')
    expect(told).toMatch(/^R-[0-9a-f]{12} {2}new +2 {2}a\n/)
    expect(told).toMatch(/3 new, 0 corrected, 0 known already\n$/)
    expect(on('add', 'in', '--published', '2025-01-20', '--source', 'Gazette')).toContain('2 new, 0 corrected')
    const { stdout } = run(['add', '-', '--json', '--published', '2025-02-10'], {
      input: 'A bomb exploded in Rouen on Sunday.',
    })
    expect(JSON.parse(stdout)).toMatchObject({ version: 1, change: 'new', ref: '-', incidents: 1 })
  })

  test('takes the same again without a change', () => {
    const before = on('incidents', '--json')
    expect(on('add', 'reports.jsonl', 'in', '--published', '2025-01-20', '--source', 'Gazette')).toBe(
      '0 new, 0 corrected, 5 known already\n',
    )
    expect(on('incidents', '--json')).toBe(before)
    expect(on('reports').split('\n')).toHaveLength(7)
    expect(lines(on('reports', '--json'))).toHaveLength(6)
  })

  test('takes a corrected file as a new version, and says what changed', () => {
    writeFileSync(
      path('in/bank.txt'),
      'Three armed men robbed a bank in Lyon on Thursday morning. Two customers were wounded.',
    )
    const [added] = lines<{ report: string }>(
      on('add', 'in/bank.txt', '--published', '2025-01-20', '--source', 'Gazette', '--json'),
    )
    expect(added).toMatchObject({ version: 2, change: 'version' })
    const told = on('changes', added!.report)
    expect(told).toMatch(/^version 1 → 2, 20/)
    expect(told).toMatch(/~ incident .*Lyon.* · casualties\.wounded: 1 → 2/)
    expect(lines(on('changes', added!.report, '--json'))).toMatchObject([{ from: 1, to: 2 }])
    const [other] = lines<{ id: string }>(on('reports', '--json')).filter(({ id }) => id !== added!.report)
    expect(on('changes', other!.id)).toContain('one version')
    expect(on('reread')).toBe('0 of 6 read again\n')
    expect(on('reread', '--all')).toBe('6 of 6 read again\n')
  })

  test('lists incidents for people and as lines', () => {
    const all = incidents()
    for (const { type, id, reports, mentions } of all) {
      expect([type, reports.length > 0, mentions.length > 0]).toEqual(['incident', true, true])
      expect(id).toMatch(/^I-\d{6}$/)
    }
    const nimes = all.find(({ reports }) => reports.length === 3)!
    const cars = nimes['damage.vehicle.count']!
    expect(cars).toMatchObject({ disagreement: true, difference: 'conflict' })
    for (const { value, reports, spans } of cars.values) {
      expect(Object.keys(value as object)).toEqual(['min', 'max', 'approximate'])
      for (const { report, start, end, text } of spans) {
        expect(reports).toContain(report)
        expect(end - start).toBe(text.length)
      }
    }
    const shown = on('incidents', nimes.id)
    expect(shown).toContain('3: Radio')
    expect(shown).toContain('told by')
    for (const line of shown.split('\n')) expect(line.length).toBeLessThanOrEqual(100)
    expect(incidents(nimes.id).map(({ id }) => id)).toEqual([nimes.id])
  })

  test('filters incidents by time, country and wave', () => {
    const count = (...args: string[]) => incidents(...args).length
    expect(count('--from', '2025-04-01')).toBe(count() - 3)
    expect(count('--from', '2025-04-14T19:00', '--to', '2025-04-15')).toBeGreaterThan(0)
    expect(count('--to', '2025-04-01')).toBe(3)
    expect(count('--country', 'fr')).toBe(count())
    expect(on('incidents', '--country', 'DE')).toBe('No incident fits.\n')
  })

  test('proposes waves with what speaks for them', () => {
    const [wave, ...others] = lines<WaveRecord & { type: string }>(on('waves', '--json'))
    expect(others).toEqual([])
    expect(wave).toMatchObject({ type: 'wave', id: 'W-000001', state: 'proposed' })
    expect(wave!.incidents.length).toBeGreaterThan(3)
    expect(wave!.from! < wave!.to!).toBe(true)
    for (const { kind, speaks, weight, facts } of wave!.evidence)
      expect([typeof kind, /^(?:for|against)$/.test(speaks), typeof weight, typeof facts]).toEqual([
        'string',
        true,
        'number',
        'object',
      ])
    expect(on('waves')).toContain(`members   ${wave!.incidents.length}: `)
    expect(
      incidents('--wave', 'w1')
        .map(({ id }) => id)
        .sort(),
    ).toEqual([...wave!.incidents].sort())
  })

  test('lists disagreements', () => {
    const all = lines<DisagreementRecord>(on('disagreements', '--json'))
    const cars = all.find(({ field }) => field === 'damage.vehicle.count')!
    expect(cars).toMatchObject({ difference: 'conflict', rule: expect.any(String), shown: { min: 2 } })
    const conflicts = on('disagreements')
    expect(conflicts).toContain('damage.vehicle.count · contradicts')
    expect(conflicts).not.toContain('differs in detail')
    expect(on('disagreements', '--all')).toContain('differs in detail')
    expect(on('disagreements', '--wave', 'W-1')).toContain('damage.vehicle.count')
  })

  test('says why mentions are joined', () => {
    const { id, mentions } = incidents().find(({ reports }) => reports.length === 3)!
    expect(on('why', id)).toMatch(/log odds \d[\s\S]*sharedWords/)
    const [told] = lines<{ joins: unknown[]; mentions: string[] }>(on('why', id, '--json'))
    expect(told).toMatchObject({ incident: id, mentions, decisions: [] })
    expect(told!.joins).toHaveLength(2)
    const alone = incidents().find(({ reports }) => reports.length === 1)!
    expect(on('why', alone.id)).toContain('One report tells it')
  })

  test('takes decisions, logs them, and undoes them', () => {
    const before = on('incidents', '--json')
    const joined = incidents().find(({ reports }) => reports.length === 3)!
    const [first, second] = ids().filter((id) => id !== joined.id) as [string, string]
    expect(on('merge', first, second, '--why', 'same hour', '--by', 'anna')).toMatch(
      /^D-000001 {2}\S+Z {2}anna {2}merge I-\d{6} I-\d{6} {2}“same hour”\n$/,
    )
    expect(incidents(first)[0]!.id).toBe(incidents(second)[0]!.id)
    on('undo')
    expect(on('incidents', '--json')).toBe(before)
    on('split', joined.id, joined.mentions[0]!)
    expect(incidents(joined.id)[0]!.mentions.length + incidents(ids().at(-1)!).length).toBeGreaterThan(0)
    on('undo', 'd3')
    on('detach', joined.mentions[2]!)
    expect(incidents().some(({ mentions }) => mentions.join() === joined.mentions[2])).toBe(true)
    on('undo')
    expect(on('incidents', '--json')).toBe(before)
    const log = lines<Decision & { holds: boolean }>(on('log', '--json'))
    expect(log.map(({ act, holds }) => [act.kind, holds])).toEqual([
      ['merge', false],
      ['undo', true],
      ['split', false],
      ['undo', true],
      ['detach', false],
      ['undo', true],
    ])
    expect(on('log').match(/\(undone\)/g)).toHaveLength(3)
  })

  test('takes corrections, states and grades', () => {
    const [id, other] = ids() as [string, string]
    on('correct', id, 'killed', '2..3', '--why', 'hospital')
    expect(incidents(id)[0]!['casualties.killed']).toMatchObject({ shown: { min: 2, max: 3 }, rule: 'decided' })
    on('correct', id, 'where', 'Lille, FR')
    expect(on('incidents', id)).toContain('Lille')
    on('undo')
    expect(on('incidents', id)).not.toContain('Lille')
    on('confirm', id, 'W-000001')
    on('reject', other)
    expect(incidents(id, other).map(({ state }) => state)).toEqual(['confirmed', 'rejected'])
    expect(lines<WaveRecord>(on('waves', '--json'))[0]!.state).toBe('confirmed')
    on('reopen', id, other, 'W-000001')
    expect(incidents(id, other).map(({ state }) => state)).toEqual(['proposed', 'proposed'])
    on('grade', 'Agency', 'b')
    expect(on('reports')).toMatch(/ B {2}2025-04-15 {2}Agency/)
    on('grade', id, '3')
    expect(incidents(id)[0]!.credibility).toBe('3')
    const single = incidents().find(({ sources }) => sources === 1)!
    const refused = run(['grade', single.id, '1'])
    expect([refused.status, refused.stdout]).toEqual([1, ''])
    expect(refused.stderr).toContain('credibility 1 needs two independent sources; it has 1 [not-independent]')
  })

  test('takes decisions on waves', () => {
    const [wave] = lines<WaveRecord>(on('waves', '--json'))
    on('wave', 'rename', 'W-1', 'Prisons, April')
    expect(on('waves')).toContain('W-000001  Prisons, April')
    const outside = ids().find((id) => !wave!.incidents.includes(id))!
    const members = () => lines<WaveRecord>(on('waves', '--json'))[0]!.incidents
    on('wave', 'join', 'W-1', outside)
    expect(members()).toContain(outside)
    on('wave', 'leave', 'W-1', outside)
    expect(members()).not.toContain(outside)
    on('wave', 'split', 'W-1', wave!.incidents[0]!, wave!.incidents[1]!)
    expect(members()).not.toEqual(wave!.incidents)
    for (let i = 0; i < 4; i++) on('undo')
    expect(lines(on('waves', '--json'))).toEqual([wave])
  })

  test.each([
    ['gtd', /^eventid,iyear,/],
    ['acled', /^event_id_cnty,/],
    ['crosswalk', /^report,ref,mention,incident,/],
    ['geojson', /^\{\s*"type":\s*"FeatureCollection"/],
    ['stix', /^\{\s*"type":\s*"bundle"/],
    ['jsonl', /^\{"type":"incident"/],
  ])('exports %s to standard output', (format, start) => {
    const { status, stdout } = run(['export', '--format', format])
    expect([status, start.test(stdout)]).toEqual([0, true])
    if (format === 'jsonl') expect(lines(stdout)).toHaveLength(ids().length + 1)
    else if (stdout.startsWith('{')) JSON.parse(stdout)
    const wave = run(['export', '--format', format, '--wave', 'W-1'])
    expect(wave.status).toBe(0)
    expect(wave.stdout.length).toBeLessThan(stdout.length)
  })

  test('prints briefs in four formats, and each again as it went out', () => {
    expect(on('brief', '--draft')).toContain('# Situation report No 1')
    const first = on('brief', '--marking', 'TLP:CLEAR', '--next', '2025-04-21T08:00Z')
    expect(first).toContain('**TLP:CLEAR**')
    for (const [format, start] of [
      ['html', '<!doctype html>'],
      ['pdf', '%PDF-'],
      ['docx', 'PK'],
    ] as const) {
      const file = `brief.${format}`
      expect(on('brief', '--format', format, '--output', file, '--language', 'fr')).toBe(`wrote ${file}\n`)
      expect(readFileSync(path(file)).subarray(0, start.length).toString().toLowerCase()).toBe(start.toLowerCase())
    }
    expect(on('brief', '--output', 'brief.md', '--wave', 'W-1', '--final')).toBe('wrote brief.md\n')
    on('confirm', ids()[0]!)
    expect(on('brief', '--number', '1')).toBe(first)
    expect(on('brief', '--number', '1', '--wave', 'w1', '--language', 'fr')).toBe(
      readFileSync(path('brief.md'), 'utf8'),
    )
    expect(on('brief', '--since', '1', '--draft')).toContain('No 5 – Update')
  })

  test('is copied, checked and restored', () => {
    expect(on('verify')).toMatch(/^sound: 6 documents, 7 versions, /)
    expect(on('backup', 'copy.db')).toBe(`copied to ${path('copy.db')}\n`)
    expect(existsSync(path('copy.db.manifest.json'))).toBe(true)
    expect(on('restore', 'copy.db', '--desk', 'new/place')).toBe(`restored into ${path('new/place')}\n`)
    for (const command of ['incidents', 'waves', 'log', 'reports'])
      expect(on(command, '--json', '--desk', 'new/place')).toBe(on(command, '--json'))
    expect(run(['backup', 'copy.db']).stderr).toContain('[backup-exists]')
    expect(run(['restore', 'copy.db']).stderr).toContain('[backup-exists]')
    const damaged = readFileSync(path('copy.db'))
    damaged[5000]! ^= 1
    writeFileSync(path('copy.db'), damaged)
    expect(run(['restore', 'copy.db', '--desk', 'newer']).stderr).toContain(
      'differs from its manifest [backup-damaged]',
    )
  })
})

describe('trouble', () => {
  const NO_DESK = { desk: path('nowhere') }
  test.each([['incidents'], ['verify'], ['undo'], ['brief']])(
    'tocsin %s where no desk is ends with 1, and makes none',
    (command) => {
      const { status, stdout, stderr } = run([command], NO_DESK)
      expect([status, stdout]).toEqual([1, ''])
      expect(stderr).toMatch(/nowhere: no report on this desk \[desk-empty\]\n +Add some: `tocsin add FILE…`\.\n$/)
      expect(existsSync(path('nowhere'))).toBe(false)
    },
  )

  test.each<[string[], number, string, string]>([
    [['incidents', 'I-999'], 1, 'no-such-incident', 'See `tocsin incidents`'],
    [['incidents', 'nonsense'], 1, 'no-such-incident', 'See `tocsin incidents`'],
    [['incidents', '--wave', 'W-9'], 1, 'no-such-wave', 'See `tocsin waves`'],
    [['why', 'I-999'], 1, 'no-such-incident', 'See `tocsin incidents`'],
    [['changes', 'R-1'], 1, 'no-such-report', 'See `tocsin reports`'],
    [['merge', 'I-1', 'I-999'], 1, 'no-such-incident', 'See `tocsin incidents`'],
    [['merge', 'I-1'], 1, 'nothing-to-merge', 'Name two that differ.'],
    [['split', 'I-1', 'R-1/1'], 1, 'mention-not-in-incident', 'It has: R-'],
    [['detach', 'R-1/1'], 1, 'no-such-mention', 'tocsin why'],
    [['confirm', 'W-9'], 1, 'no-such-wave', 'See `tocsin waves`'],
    [['undo', 'D-999'], 1, 'no-such-decision', 'See `tocsin log`.'],
    [['correct', 'I-1', 'colour', 'red'], 2, 'no-such-field', 'casualties.killed'],
    [['correct', 'I-1', 'killed', 'many'], 2, 'bad-value', 'Write 2, 2..3'],
    [['correct', 'I-1', 'when', '2025-04-15T25:00'], 2, 'bad-value', '2025-04-15T00:40'],
    [['correct', 'I-1', 'where', 'Xyzzyville'], 2, 'bad-value', 'Nîmes, FR'],
    [['brief', '--number', '99'], 1, 'no-such-brief', 'Briefs are counted from 1.'],
    [['brief', '--wave', 'W-9'], 1, 'no-such-wave', 'See `tocsin waves`'],
    [['brief', '--output', 'no/where.md'], 1, 'store-disk', 'that the folder exists'],
    [['export', '--format', 'gtd', '--wave', 'W-9'], 1, 'no-such-wave', 'See `tocsin waves`'],
    [['restore', 'reports.jsonl', '--desk', 'elsewhere'], 1, 'backup-damaged', 'Take another one'],
    [['backup', 'no/where.db'], 1, 'store-disk', 'that the folder exists'],
    [['add', 'missing.txt'], 1, 'file-not-found', 'Check the path'],
    [['add', 'reports.jsonl', '--desk', 'reports.jsonl'], 1, 'store-not-a-desk', 'Give the path of a desk'],
  ])('tocsin %j ends with %i, code and advice', (args, exit, code, advice) => {
    const { status, stderr } = run(args)
    expect(status).toBe(exit)
    expect(stderr).toContain(`[${code}]`)
    expect(stderr).toContain(advice)
  })

  test('a file that is no desk is refused', () => {
    mkdirSync(path('fake'), { recursive: true })
    writeFileSync(path('fake/desk.db'), 'not a database')
    const { status, stderr } = run(['incidents', '--desk', 'fake'])
    expect(status).toBe(1)
    expect(stderr).toContain('[store-not-a-desk]')
    expect(readFileSync(path('fake/desk.db'), 'utf8')).toBe('not a database')
  })

  test('one bad report among good ones is named, and the others are taken', () => {
    writeFileSync(path('mixed.jsonl'), `{oops\n${JSON.stringify({ id: 'm', text: NIMES })}\n`)
    const { status, stdout, stderr } = run(['add', 'mixed.jsonl', '--desk', 'mixed'])
    expect(status).toBe(1)
    expect(stdout).toMatch(/1 new, 0 corrected, 0 known already, 1 not taken\n$/)
    expect(stderr).toContain('mixed.jsonl:1: not JSON')
  })

  test('a language that is not read ends with 3', () => {
    const input = 'De politie zoekt naar de daders van drie branden die in de nacht zijn aangestoken in de stad.'
    const { status, stdout } = run(['add', '-', '--desk', 'dutch'], { input })
    expect([status, stdout.includes('1 new')]).toEqual([3, true])
  })

  test.each<[string[], string]>([
    [['add'], 'missing required argument'],
    [['export'], '--format'],
    [['export', '--format', 'xls'], 'gtd'],
    [['brief', '--format', 'pdf'], '--output'],
    [['brief', '--since', '0'], 'Give a number from 1.'],
    [['brief', '--next', 'soon'], '2025-04-16T12:00Z'],
    [['brief', '--next', '2025-04-16T12:00'], '2025-04-16T12:00Z'],
    [['brief', '--marking', 'secret'], 'TLP:AMBER'],
    [['incidents', '--from', 'Monday'], '2025-04-14'],
    [['incidents', '--to', '2025-02-30'], '2025-04-14'],
    [['incidents', '--country', 'France'], 'two letters such as FR'],
    [['grade', 'Agency', 'Z'], 'A to F'],
    [['wave'], 'rename'],
    [['correct', 'I-1', 'killed'], 'missing required argument'],
  ])('wrong usage %j ends with 2 and says what to do', (args, told) => {
    const { status, stdout, stderr } = run(args)
    expect([status, stdout]).toEqual([2, ''])
    expect(stderr).toContain(told)
  })
})

test.each(['add', 'wave', 'correct', 'brief'])('tocsin %s --help shows an example', (command) => {
  const { status, stdout } = run([command, '--help'])
  expect(status).toBe(0)
  expect(stdout).toMatch(/Examples?:\n {2}tocsin /)
})
