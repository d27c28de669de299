import { describe, expect, test } from 'vitest'
import type { FieldName } from '../model/desk.ts'
import { fieldNamed, parseValue } from './correct.ts'
import { DeskError } from './error.ts'

/** The trouble that a call throws. */
function troubleOf(work: () => unknown) {
  try {
    work()
  } catch (error) {
    if (error instanceof DeskError) return error.trouble
    throw error
  }
  throw new Error('nothing was thrown')
}

describe('a field by its name', () => {
  test.each([
    ['casualties.killed', 'casualties.killed'],
    ['killed', 'casualties.killed'],
    ['Wounded', 'casualties.wounded'],
    ['damage.vehicle.count', 'damage.vehicle.count'],
    ['vehicles', 'damage.vehicle.count'],
    ['doors', 'damage.door.count'],
    ['kind', 'kinds'],
    ['WHERE', 'where'],
    ['perpetrators.names', 'perpetrators.names'],
    ['marker', 'markers'],
  ])('%s is %s', (given, field) => {
    expect(fieldNamed(given)).toBe(field)
  })

  test.each(['date', 'count', 'damage', '', 'colour', 's'])(
    '%j is none, and the fields there are are named',
    (given) => {
      const { code, advice } = troubleOf(() => fieldNamed(given))
      expect(code).toBe('no-such-field')
      expect(advice).toContain('casualties.killed')
    },
  )
})

describe('a value as a person writes it', () => {
  const count = (min: number | null, max: number | null, approximate = false) => ({ min, max, approximate })
  const time = (from: string, to: string, precision: string) => ({ from, to, precision, approximate: false })
  test.each<[FieldName, string, unknown]>([
    ['casualties.killed', '2', count(2, 2)],
    ['casualties.killed', ' 2..3 ', count(2, 3)],
    ['casualties.killed', '2-3', count(2, 3)],
    ['casualties.killed', '2–3', count(2, 3)],
    ['casualties.killed', '6..', count(6, null)],
    ['casualties.killed', '..4', count(null, 4)],
    ['casualties.killed', 'about 15', count(15, 15, true)],
    ['casualties.killed', 'environ 15', count(15, 15, true)],
    ['damage.vehicle.count', '~7', count(7, 7, true)],
    ['casualties.killed', '0', count(0, 0)],
    ['casualties.killed', 'unknown', null],
    ['when', 'inconnue', null],
    ['when', '2025-04-15', time('2025-04-15T00:00:00', '2025-04-16T00:00:00', 'day')],
    ['when', '2025-12-31', time('2025-12-31T00:00:00', '2026-01-01T00:00:00', 'day')],
    ['when', '2025-04-15T00:40', time('2025-04-15T00:40:00', '2025-04-15T00:41:00', 'minute')],
    ['when', '2025-04-15 00:40', time('2025-04-15T00:40:00', '2025-04-15T00:41:00', 'minute')],
    ['when', '2025-04-14T21:00..2025-04-15T06:00', time('2025-04-14T21:00:00', '2025-04-15T06:00:00', 'part-of-day')],
    ['when', '2025-04-14 .. 2025-04-15', time('2025-04-14T00:00:00', '2025-04-16T00:00:00', 'days')],
    ['kinds', 'vandalism, arson arson', ['arson', 'vandalism']],
    ['targets', 'Prison', ['prison']],
    ['weapons', 'molotov', ['molotov']],
    ['status', 'foiled', 'foiled'],
    ['modality', 'alleged', 'alleged'],
    ['site', 'prison de Nîmes', { name: 'prison de Nîmes', kind: 'other', register: null }],
    ['markers', 'DDPF, KRX', ['DDPF', 'KRX']],
    ['victims.names', 'Marie Colas', ['Marie Colas']],
  ])('%s %j', (field, given, value) => {
    expect(parseValue(field, given)).toEqual(value)
  })

  test.each<[string, object]>([
    ['Nîmes, FR', { name: 'Nîmes', country: 'FR', precision: 'place' }],
    ['Nîmes', { country: 'FR' }],
    ['Valence', { name: 'Valence', country: 'FR' }],
    ['Paris', { country: 'FR', precision: 'place' }],
    ['Gard', { country: 'FR', precision: 'region' }],
    ['FR', { name: 'France', country: 'FR', precision: 'country' }],
    ['de', { country: 'DE', precision: 'country' }],
    ['valence, fr', { name: 'Valence', country: 'FR' }],
    ['Valencia, ES', { country: 'ES' }],
    ['43.84, 4.36 Nîmes', { name: 'Nîmes', lat: 43.84, lon: 4.36, precision: 'place', country: null, geonames: null }],
    ['-33.9, 18.4 Cape Town, harbour', { name: 'Cape Town, harbour', lat: -33.9, lon: 18.4 }],
    ['France', { country: 'FR', precision: 'country' }],
  ])('where %j', (given, place) => {
    expect(parseValue('where', given)).toMatchObject(place)
  })

  test.each<[FieldName, string, string]>([
    ['casualties.killed', 'two', '2..3'],
    ['casualties.killed', '3..2', '2..3'],
    ['casualties.killed', '-1', '2..3'],
    ['casualties.killed', '1.5', '2..3'],
    ['casualties.killed', '..', '2..3'],
    ['casualties.killed', 'about', '2..3'],
    ['when', '2025-02-30', '2025-04-15T00:40'],
    ['when', '2025-04-15T25:00', '2025-04-15T00:40'],
    ['when', 'yesterday', '2025-04-15T00:40'],
    ['when', '2025-04-15..2025-04-14', '2025-04-15T00:40'],
    ['when', '2025-04-15T00:40..2025-04-15T00:40', '2025-04-15T00:40'],
    ['when', '2025-04-14..2025-04-15..2025-04-16', '2025-04-15T00:40'],
    ['where', 'Xyzzyville', 'Nîmes, FR'],
    ['where', 'Nîmes, DE', 'Nîmes, FR'],
    ['where', 'Nîmes, Gard, FR', 'Nîmes, FR'],
    ['where', 'XX', 'Nîmes, FR'],
    ['where', '93, 4 Nowhere', 'Nîmes, FR'],
    ['kinds', 'arson,fire', 'vandalism'],
    ['targets', 'jail', 'prison'],
    ['weapons', 'gun', 'firearm'],
    ['status', 'done', 'completed'],
    ['status', 'completed foiled', 'completed'],
    ['modality', 'true', 'stated'],
    ['markers', ' , ', 'DDPF'],
  ])('%s %j is none, and the advice says what is', (field, given, form) => {
    const { code, message, advice, exit } = troubleOf(() => parseValue(field, given))
    expect([code, exit]).toEqual(['bad-value', 2])
    expect(message).toContain(field)
    expect(advice).toContain(form)
  })
})
