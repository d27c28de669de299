import { parse } from 'csv-parse/sync'
import { describe, expect, test } from 'vitest'
import type { Dossier } from '../model/desk.ts'
import type { IncidentKind, TargetKind, WeaponKind } from '../model/reading.ts'
import { acled, acledLeftOut } from './acled.ts'
import { count, FR1, incident, one, SAMPLE } from './common/sample.corpus.ts'

const rowsOf = (dossier: Dossier) =>
  parse(acled(dossier, { internal: false }), { columns: true }) as Record<string, string>[]
const rows = rowsOf(SAMPLE)
const row = (id: string) => rows.find((one) => one.event_id_cnty === id) ?? {}

test('the columns of the API in their order', () => {
  const [header] = parse(acled(SAMPLE, { internal: false })) as string[][]
  expect(header?.join(', ')).toBe(
    'event_id_cnty, event_date, year, time_precision, disorder_type, event_type, sub_event_type, actor1, assoc_actor_1, inter1, ' +
      'actor2, assoc_actor_2, inter2, interaction, civilian_targeting, iso, region, country, admin1, admin2, admin3, location, ' +
      'latitude, longitude, geo_precision, source, source_scale, notes, fatalities, tags, timestamp',
  )
})

test('one row an incident by date; threats, background and rejected ones are counted instead', () => {
  expect(rows.map((one) => one.event_id_cnty)).toEqual(['KEN5', 'FRA1', 'FRA2', 'ZZZ3', 'KEN6'])
  expect(acledLeftOut(SAMPLE)).toEqual({ threat: 1, past: 1, rejected: 1, denied: 0, undated: 0 })
})

test('an armed attack on a prison is a clash of an unidentified group with state forces', () => {
  expect(row('FRA1')).toMatchObject({
    ...{ event_date: '2025-03-10', time_precision: '1', event_type: 'Battles', sub_event_type: 'Armed clash' },
    ...{
      actor1: 'Unidentified Armed Group (France)',
      inter1: '3',
      actor2: 'Police Forces of France Prison Guards',
      inter2: '1',
    },
    ...{ interaction: '13', civilian_targeting: '', iso: '250', region: 'Europe', geo_precision: '1', fatalities: '0' },
    ...{ source: 'Le Courrier de Crau; Agence du Sud; Midi Soir', timestamp: String(Date.parse(SAMPLE.asOf) / 1000) },
  })
})

test('fatalities are the lowest told, the notes tell the conflict', () => {
  expect(row('KEN5')).toMatchObject({
    fatalities: '2',
    actor1: 'Front for Highland Justice',
    sub_event_type: 'Grenade',
  })
  expect(row('KEN5').notes).toContain('Casualty numbers conflict across sources')
  expect(row('ZZZ3').notes).toContain('Fatalities are not told.')
})

test('a month is written as ACLED writes it, and said to be one', () => {
  expect(row('KEN6')).toMatchObject({ event_date: '2025-03-15', time_precision: '3', latitude: '', geo_precision: '3' })
  expect(row('KEN6').notes).toContain('The day is not known')
})

describe('event types', () => {
  const coded = (kinds: IncidentKind[], targets: TargetKind[], weapons: WeaponKind[] = [], more = {}) => {
    const fields = {
      kinds: one(kinds, [FR1]),
      targets: one(targets, [FR1]),
      weapons: one(weapons, [FR1]),
      date: one('2025-03-10', [FR1]),
    }
    const [first] = rowsOf({ ...SAMPLE, incidents: [incident(1, [FR1], { ...fields, ...more })], waves: [] })
    return [first?.event_type, first?.sub_event_type, first?.interaction]
  }
  test.each([
    [['arson'], ['prison'], [], ['Strategic developments', 'Looting/property destruction', '13']],
    [['vandalism'], ['business'], [], ['Strategic developments', 'Looting/property destruction', '37']],
    [['shooting'], ['civilians'], ['firearm'], ['Violence against civilians', 'Attack', '37']],
    [['assault'], ['police'], [], ['Violence against civilians', 'Attack', '37']],
    [['bombing'], ['police'], [], ['Explosions/Remote violence', 'Remote explosive/landmine/IED', '13']],
    [['shelling'], ['civilians'], [], ['Explosions/Remote violence', 'Shelling/artillery/missile attack', '37']],
    [['drone-attack'], ['energy'], [], ['Explosions/Remote violence', 'Air/drone strike', '37']],
    [['hostage-taking'], ['finance'], [], ['Violence against civilians', 'Abduction/forced disappearance', '37']],
    [['riot'], [], [], ['Riots', 'Violent demonstration', '50']],
    [['attack'], ['military'], [], ['Strategic developments', 'Other', '13']],
  ] as [IncidentKind[], TargetKind[], WeaponKind[], string[]][])(
    '%j against %j with %j',
    (kinds, targets, weapons, expected) => {
      expect(coded(kinds, targets, weapons)).toEqual(expected)
    },
  )

  test('a bomb that was stopped is disrupted weapons use', () => {
    expect(coded(['bombing'], ['police'], [], { status: one('foiled', [FR1]) })[1]).toBe('Disrupted weapons use')
  })

  test('an attack that says no more is one on persons when it hurt some', () => {
    expect(coded(['attack'], ['civilians'], [], { 'casualties.wounded': one(count(2), [FR1]) })[1]).toBe('Attack')
  })
})
