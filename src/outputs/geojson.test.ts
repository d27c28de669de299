import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Dossier } from '../model/desk.ts'
import { FR1, incident, one, place, SAMPLE } from './common/sample.corpus.ts'
import { geojson } from './geojson.ts'

interface Parsed {
  readonly features: readonly {
    readonly id: string
    readonly geometry: { readonly coordinates: readonly number[] } | null
    readonly properties: Record<string, unknown>
  }[]
}

const parsed = (dossier: Dossier, internal = false) => JSON.parse(geojson(dossier, { internal })) as Parsed
const feature = (id: string, internal = false) => parsed(SAMPLE, internal).features.find((one) => one.id === id)

/** What RFC 7946 asks of a feature collection of points; every line is a rule of it. */
function problems(value: unknown): string[] {
  const collection = value as Record<string, unknown>
  const found: string[] = []
  const rule = (holds: boolean, text: string) => holds || found.push(text)
  rule(collection.type === 'FeatureCollection', 'section 3.3: type')
  rule(Array.isArray(collection.features), 'section 3.3: features')
  rule(!('crs' in collection), 'section 4: no crs')
  for (const member of ['coordinates', 'geometries', 'geometry', 'properties']) {
    rule(!(member in collection), `section 7.1: a collection has no ${member}`)
  }
  for (const one of (collection.features ?? []) as Record<string, unknown>[]) {
    rule(one.type === 'Feature', 'section 3.2: type')
    rule('geometry' in one && 'properties' in one, 'section 3.2: geometry and properties')
    rule(['string', 'number'].includes(typeof one.id), 'section 3.2: id')
    rule(!('coordinates' in one) && !('features' in one) && !('crs' in one), 'section 7.1: members of other types')
    const geometry = one.geometry as Record<string, unknown> | null
    if (geometry === null) continue
    const [lon = Number.NaN, lat = Number.NaN, ...more] = geometry.coordinates as number[]
    rule(geometry.type === 'Point' && more.length === 0, 'section 3.1.2: a point')
    rule(Math.abs(lon) <= 180 && Math.abs(lat) <= 90, 'section 3.1.1: longitude, then latitude')
    rule(
      [lon, lat].every((degrees) => !/\.\d{7}/.test(String(degrees))),
      'section 11.2: six decimals',
    )
  }
  return found
}

test.each([false, true])('is a feature collection (internal: %s)', (internal) => {
  expect(problems(JSON.parse(geojson(SAMPLE, { internal })))).toEqual([])
})

test('the checker sees what is wrong', () => {
  const wrong = {
    type: 'Feature',
    id: 'x',
    geometry: { type: 'Point', coordinates: [44.1, 123.4567891] },
    properties: {},
  }
  expect(problems({ type: 'FeatureCollection', crs: {}, features: [wrong] })).toHaveLength(3)
})

test('every incident is in it, with a point or without', () => {
  expect(parsed(SAMPLE).features.map(({ id }) => id)).toEqual(SAMPLE.incidents.map(({ id }) => id))
})

test.each([
  ['I-000003', null],
  ['I-000004', 'region'],
  ['I-000007', 'country'],
])('%s has no geometry, for its place is known as: %s', (id, precision) => {
  expect(feature(id)).toMatchObject({ geometry: null, properties: { precision } })
})

test('a town has its point, longitude first', () => {
  expect(feature('I-000001')?.geometry?.coordinates).toEqual([3.08, 44.123])
})

test('a home has no point outside the desk', () => {
  expect(feature('I-000002')).toMatchObject({ geometry: null, properties: { precision: 'place' } })
  expect(feature('I-000002', true)?.geometry?.coordinates).toEqual([3.151235, 44.209877])
})

describe('properties', () => {
  test('every value with its reports', () => {
    expect(feature('I-000005')?.properties['casualties.killed']).toMatchObject({
      shown: { min: 3 },
      disagreement: true,
      values: [{ reports: ['R-00000000b1'] }, { reports: ['R-00000000b2'] }],
    })
  })
})

test('any coordinates give a valid file', () => {
  const degrees = fc.oneof(fc.double({ min: -400, max: 400 }), fc.constant(null), fc.constant(-0))
  const precisions = fc.constantFrom('site' as const, 'place' as const, 'region' as const, 'unresolved' as const)
  fc.assert(
    fc.property(degrees, degrees, precisions, (lat, lon, precision) => {
      const where = one(place('X', precision, { lat, lon }), [FR1])
      const text = geojson({ ...SAMPLE, incidents: [incident(1, [FR1], { where })] }, { internal: true })
      expect(problems(JSON.parse(text))).toEqual([])
    }),
  )
})
