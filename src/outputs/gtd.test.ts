import { parse } from 'csv-parse/sync'
import { describe, expect, test } from 'vitest'
import type { Dossier, IncidentRecord } from '../model/desk.ts'
import { FR1, incident, one, SAMPLE } from './common/sample.corpus.ts'
import { AUTHORITATIVE_ORDER } from './gtd/columns.corpus.ts'
import { gtd, gtdLeftOut } from './gtd.ts'

const rowsOf = (dossier: Dossier, internal = false) =>
  parse(gtd(dossier, { internal }), { columns: true }) as Record<string, string>[]
const rows = rowsOf(SAMPLE)
const row = (id: string) => rows.find(({ addnotes }) => addnotes?.includes(`Tocsin ${id},`)) ?? {}
const only = (...incidents: IncidentRecord[]): Dossier => ({ ...SAMPLE, incidents, waves: [] })
const told = (id: number, fields: Parameters<typeof incident>[2], more = {}) =>
  incident(id, [FR1], { kinds: one(['arson'], [FR1]), date: one('2025-03-10', [FR1]), ...fields }, more)

test('the 135 columns in their order', () => {
  const [header] = parse(gtd(SAMPLE, { internal: false })) as string[][]
  expect(header).toEqual(AUTHORITATIVE_ORDER)
  expect(header).toHaveLength(135)
})

test('threats, background and rejected incidents make no row, and are counted', () => {
  expect(rows.map(({ eventid }) => eventid)).toEqual([
    '202503000006',
    '202503090005',
    '202503100001',
    '202503110002',
    '202503110003',
  ])
  expect(gtdLeftOut(SAMPLE)).toEqual({ threat: 1, past: 1, rejected: 1, denied: 0, undated: 0 })
})

describe('event ids', () => {
  const id = (dossier: Dossier, serial: number) =>
    rowsOf(dossier).find(({ addnotes }) => addnotes?.includes(`I-${String(serial).padStart(6, '0')},`))?.eventid

  test('do not depend on what else is exported', () => {
    expect(id(only(told(12, {})), 12)).toBe('202503100012')
    expect(id(only(told(3, {}), told(12, {})), 12)).toBe('202503100012')
  })

  test('stay unique when serial numbers wrap', () => {
    const wrapped = only(told(20_012, {}), told(12, {}), told(10_012, {}))
    expect([12, 10_012, 20_012].map((serial) => id(wrapped, serial))).toEqual([
      '202503100012',
      '202503100013',
      '202503100014',
    ])
  })
})

test('incidents of a wave are related, each with its own id among them', () => {
  expect(row('I-000001')).toMatchObject({ multiple: '1', related: '202503100001, 202503110002, 202503110003' })
  expect(row('I-000001').related).toContain(row('I-000001').eventid)
  expect(rowsOf(only(told(1, {})))[0]).toMatchObject({ multiple: '0', related: '' })
})

test('a wave of prisons before any claim is coded with doubt', () => {
  expect(row('I-000001')).toMatchObject({
    ...{ doubtterr: '1', alternative: '2', alternative_txt: 'Other Crime Type' },
    ...{ crit1: '1', crit2: '1', crit3: '1', claimed: '0', claimmode: '', gname: 'Unknown', guncertain1: '0' },
    ...{ attacktype1: '2', attacktype2: '7', targtype1: '3', targsubtype1: '26', targsubtype1_txt: 'Prison/Jail' },
    ...{ weaptype1: '5', weapsubtype1: '2', weaptype2: '8', weapsubtype2: '18', nkill: '0', nwound: '', property: '1' },
    ...{
      country: '69',
      region: '8',
      natlty1: '69',
      specificity: '1',
      dbsource: 'Tocsin',
      INT_LOG: '-9',
      nperps: '-99',
    },
  })
})

test('a claim takes the doubt away and names the group', () => {
  expect(row('I-000005')).toMatchObject({
    ...{ doubtterr: '0', alternative: '', claimed: '1', claimmode: '7', compclaim: '0' },
    ...{ gname: 'Front for Highland Justice', guncertain1: '0', nperps: '2', country: '104', region: '11' },
    ...{ attacktype1: '3', weaptype1: '6', weapsubtype1: '7', nkill: '3', nwound: '10' },
  })
})

test('a claim of a report on two unconnected acts counts for neither', () => {
  const apart = { ...only(told(1, {}), told(2, {})), claims: [{ ...SAMPLE.claims[1]!, report: FR1 }] }
  expect(rowsOf(apart).map(({ claimed }) => claimed)).toEqual(['-9', '-9'])
  expect(rowsOf({ ...apart, ...only(told(1, {})), claims: apart.claims })[0]).toMatchObject({ claimed: '1' })
})

test('conflicting figures are a sentence with every source and the rule', () => {
  expect(row('I-000005').addnotes).toContain(
    'Casualty numbers conflict across sources, the number killed: 3 (Highland Star); at least 2 (Aid workers missing). ' +
      'The value told by most independent sources is reported here (3).',
  )
})

test('what is not known stays unknown', () => {
  expect(row('I-000006')).toMatchObject({
    iyear: '2025',
    imonth: '3',
    iday: '0',
    approxdate: 'between 2025-03-01 and 2025-03-31',
  })
  expect(row('I-000006')).toMatchObject({
    city: 'Unknown',
    provstate: 'Nyeri',
    latitude: '',
    specificity: '5',
    ishostkid: '1',
  })
  expect(row('I-000003')).toMatchObject({
    country: '',
    country_txt: 'Unknown',
    city: 'Unknown',
    nkill: '',
    nwound: '',
    success: '1',
  })
})

test('a failed attempt is no success', () => {
  expect(row('I-000002')).toMatchObject({ success: '0', nwound: '1', iday: '11' })
})

test('a person is an individual, never a group', () => {
  const named = only(told(1, { 'perpetrators.names': one(['Jean Ferrand'], [FR1]) }))
  expect(rowsOf(named, true)[0]).toMatchObject({ gname: 'Unaffiliated Individual(s)', individual: '1' })
  expect(rowsOf(named)[0]).toMatchObject({ gname: 'Unknown', individual: '0' })
})

test('sources are cited as GTD cites them, copies of one dispatch last', () => {
  expect(row('I-000001')).toMatchObject({
    scite1: '"Voitures brûlées devant la prison," Le Courrier de Crau, March 11, 2025.',
    scite3: '"Voitures brûlées devant la prison," Midi Soir, March 11, 2025.',
  })
})

test('the summary opens with month, day and year', () => {
  expect(row('I-000001').summary).toBe(
    '03/10/2025: Arson and shooting reported (target: prison, vehicle) at Centre pénitentiaire de Saint-Aubrac in Saint-Aubrac, ' +
      'Occitanie, France. Means: assault rifle, incendiary. Killed: 0. Damaged: 3 vehicles. ' +
      'No claim of responsibility as of 2025-03-12T08:00:00.000Z.',
  )
})
