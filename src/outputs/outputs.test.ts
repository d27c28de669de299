import { join } from 'node:path'
import { parse } from 'csv-parse/sync'
import { describe, expect, test } from 'vitest'
import type { Dossier } from '../model/desk.ts'
import { SAMPLE } from './common/sample.corpus.ts'
import { FORMATS, incidentLine, type OutputFormat, waveLine } from './index.ts'

/** After a change that is meant: `npx vitest run src/outputs -u`, then look at the difference before committing it. */
const GOLDEN = join(import.meta.dirname, '..', '..', 'test', 'golden', 'outputs')

const text = ({ write }: OutputFormat, dossier: Dossier, internal: boolean) =>
  [...write(dossier, { internal })].join('')

describe.each(FORMATS.map((format) => [format.name, format] as const))('%s', (name, format) => {
  test.each([
    ['public', false],
    ['internal', true],
  ])('%s as kept', async (scope, internal) => {
    await expect(text(format, SAMPLE, internal)).toMatchFileSnapshot(join(GOLDEN, `${name}-${scope}${format.ending}`))
  })

  test('says the same twice, and leaves the dossier as it was', () => {
    const before = JSON.stringify(SAMPLE)
    expect(text(format, SAMPLE, false)).toBe(text(format, SAMPLE, false))
    expect(JSON.stringify(SAMPLE)).toBe(before)
  })

  test('an empty desk gives an empty file of its kind', () => {
    const empty = {
      ...SAMPLE,
      incidents: [],
      waves: [],
      mentions: [],
      main: {},
      reports: [],
      claims: [],
      disagreements: [],
    }
    const written = text(format, empty, false)
    if (format.ending === '.csv') expect(parse(written)).toHaveLength(1)
    else if (format.ending === '.jsonl') expect(written).toBe('')
    else expect(JSON.parse(written)).toHaveProperty(name === 'stix' ? 'objects' : 'features')
  })
})

test('names, media types and endings are distinct enough to choose by', () => {
  expect(new Set(FORMATS.map(({ name }) => name)).size).toBe(FORMATS.length)
})

describe('jsonl', () => {
  test('an incident has its fields under their own names', () => {
    const line = JSON.parse(incidentLine(SAMPLE.incidents[0]!))
    expect(line).toMatchObject({ id: 'I-000001', wave: 'W-000001', state: 'confirmed' })
    expect(line['damage.vehicle.count']).toMatchObject({
      shown: { min: 3 },
      disagreement: true,
      difference: 'conflict',
    })
    expect(line['damage.vehicle.count'].values[0]).toHaveProperty('spans')
    expect(line.when.values[0].reports).toEqual(['R-00000000a1'])
  })

  test('a wave has its members, times, state and evidence', () => {
    const line = JSON.parse(waveLine(SAMPLE.waves[0]!))
    for (const key of ['id', 'incidents', 'from', 'to', 'state', 'evidence']) expect(line).toHaveProperty([key])
  })

  test('a line is one line', () => {
    for (const one of SAMPLE.incidents) expect(incidentLine(one)).not.toContain('\n')
  })
})

describe('crosswalk', () => {
  const rows = parse(text(FORMATS.find(({ name }) => name === 'crosswalk')!, SAMPLE, false), {
    columns: true,
  }) as Record<string, string>[]

  test('every mention is a row, background too', () => {
    expect(rows.map(({ key }) => key).sort()).toEqual(SAMPLE.mentions.map(({ key }) => key).sort())
    expect(rows.find(({ incident }) => incident === 'I-000007')).toMatchObject({
      main: 'false',
      wave: '',
      mention: 'i7',
    })
  })

  test('one main incident a report', () => {
    expect(rows.filter(({ main }) => main === 'true').map(({ report }) => report)).toEqual(
      Object.keys(SAMPLE.main).sort(),
    )
  })
})
