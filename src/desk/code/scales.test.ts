import { describe, expect, test } from 'vitest'
import type { FieldName } from '../../model/desk.ts'
import { parseValue } from '../correct.ts'
import { scaleOf } from './scales.ts'

/** Do two values, written as on a coding sheet, agree? */
function agree(field: FieldName, a: string, b: string): boolean {
  const { category, same } = scaleOf(field, 'interval')
  const [one, other] = [category(parseValue(field, a)), category(parseValue(field, b))]
  return same ? same(one, other) : one === other
}

describe('agreement of values', () => {
  test.each([
    ['when', '2025-04-15', '2025-04-15T00:40', true],
    ['when', '2025-04-14T21:00..2025-04-15T06:00', '2025-04-14', true],
    ['when', '2025-04-14', '2025-04-15', false],
    ['when', '2025-04-14..2025-04-16', '2025-04-14', false],
    ['when', 'unknown', '2025-04-14', false],
    ['where', 'Nancy, FR', '48.60, 6.30 a village near Nancy', true],
    ['where', 'Nancy, FR', 'Metz, FR', false],
    ['where', 'Nancy, FR', 'unknown', false],
    ['where', 'unknown', 'unknown', true],
    ['kinds', 'arson, vandalism', 'vandalism arson', true],
    ['kinds', 'arson', 'arson, vandalism', false],
    ['casualties.killed', '15', 'about 15', true],
    ['casualties.killed', '15', '15..', false],
    ['casualties.killed', '0', 'unknown', false],
    ['status', 'attempted', 'completed', false],
    ['perpetrators.names', 'Brigade Noé', 'brigade noe', true],
  ] as const)('%s: %j and %j: %j', (field, a, b, expected) => {
    expect(agree(field, a, b)).toBe(expected)
    expect(agree(field, b, a)).toBe(expected)
  })

  test('a country agrees with itself, and not with a town in it', () => {
    const { category, same } = scaleOf('where', 'interval')
    const country = {
      name: 'France',
      precision: 'country',
      country: 'FR',
      region: null,
      lat: 46,
      lon: 2,
      geonames: null,
    }
    const [whole, other] = [category(country), category({ ...country, name: 'la France', geonames: 3017382 })]
    const town = category({ ...country, precision: 'place', name: 'Guéret', geonames: 1 })
    expect(same?.(whole, other)).toBe(true)
    expect(same?.(whole, town)).toBe(false)
  })

  test('numbers: the middle of a range, the known end of an open one, none for what cannot be told', () => {
    const { kind, number } = scaleOf('casualties.wounded', 'interval')
    const told = ['3', '2..5', '6..', '..4', 'unknown'].map((text) => number(parseValue('casualties.wounded', text)))
    expect([kind, ...told]).toEqual(['interval', 3, 3.5, 6, 4, null])
  })
})
