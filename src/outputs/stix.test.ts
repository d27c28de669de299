import { describe, expect, test } from 'vitest'
import { SAMPLE } from './common/sample.corpus.ts'
import { stix } from './stix.ts'

type Json = Record<string, unknown>

const bundle = (internal = false, dossier = SAMPLE) =>
  JSON.parse(stix(dossier, { internal })) as Json & { objects: Json[] }
const objects = bundle().objects
const ofType = (type: string) => objects.filter((object) => object.type === type)

/** Properties that STIX 2.1 (OASIS standard, 10 June 2021) requires beside the common ones. */
const REQUIRED: Readonly<Record<string, readonly string[]>> = {
  campaign: ['name'],
  'extension-definition': ['created_by_ref', 'name', 'schema', 'version', 'extension_types'],
  identity: ['name'],
  incident: ['name'],
  location: [],
  'marking-definition': ['definition_type', 'definition'],
  note: ['content', 'object_refs'],
  opinion: ['opinion', 'object_refs'],
  relationship: ['relationship_type', 'source_ref', 'target_ref'],
  report: ['name', 'published', 'object_refs'],
  'threat-actor': ['name'],
}
/** Properties each type may have, common ones aside; another would be a custom property, which 2.1 wants in an extension. */
const OPTIONAL: Readonly<Record<string, readonly string[]>> = {
  campaign: ['description', 'aliases', 'first_seen', 'last_seen', 'objective'],
  'extension-definition': ['description', 'extension_properties'],
  identity: ['description', 'roles', 'identity_class', 'sectors', 'contact_information'],
  incident: ['description'],
  location: [
    'name',
    'description',
    'latitude',
    'longitude',
    'precision',
    'region',
    'country',
    'administrative_area',
    'city',
  ],
  'marking-definition': ['name'],
  note: ['abstract', 'authors'],
  opinion: ['explanation', 'authors'],
  relationship: ['description', 'start_time', 'stop_time'],
  report: ['description', 'report_types'],
  'threat-actor': ['description', 'threat_actor_types', 'aliases'],
}
const COMMON = [
  'type',
  'spec_version',
  'id',
  'created',
  'modified',
  'created_by_ref',
  'revoked',
  'labels',
  'confidence',
  'lang',
]
const ALSO = ['external_references', 'object_marking_refs', 'granular_markings', 'extensions']
const ID = /^([a-z][a-z0-9-]*[a-z0-9])--[0-9a-f]{8}-[0-9a-f]{4}-[1-5][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/
const TIME = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/
const OPINIONS = ['strongly-disagree', 'disagree', 'neutral', 'agree', 'strongly-agree']
const CORE = 'extension-definition--ef765651-680c-498d-9894-99799f2fa126'

function problems(all: readonly Json[]): string[] {
  const ids = new Set(all.map(({ id }) => id))
  const twice = ids.size === all.length ? [] : ['an id twice']
  return [
    ...twice,
    ...all.flatMap((object) =>
      [...common(object), ...refs(object, ids), ...special(object)].map((text) => `${object.id}: ${text}`),
    ),
  ]
}

function common(object: Json): string[] {
  const type = String(object.type)
  const needed = [
    'type',
    'spec_version',
    'id',
    'created',
    ...(type === 'marking-definition' ? [] : ['modified']),
    ...(REQUIRED[type] ?? ['?']),
  ]
  const known = new Set([...COMMON, ...ALSO, ...(REQUIRED[type] ?? []), ...(OPTIONAL[type] ?? [])])
  const times = ['created', 'modified', 'published'].filter((key) => key in object)
  return [
    ...needed.filter((key) => object[key] === undefined || object[key] === '').map((key) => `lacks ${key}`),
    ...Object.keys(object)
      .filter((key) => !known.has(key))
      .map((key) => `custom ${key}`),
    ...Object.keys(object)
      .filter((key) => Array.isArray(object[key]) && (object[key] as unknown[]).length === 0)
      .map((key) => `empty list ${key}`),
    ...Object.keys(object)
      .filter((key) => object[key] === null)
      .map((key) => `null ${key}`),
    ...times.filter((key) => !TIME.test(String(object[key]))).map((key) => `time ${key}`),
    ...(ID.exec(String(object.id))?.[1] === type ? [] : ['id']),
    ...(object.spec_version === '2.1' ? [] : ['spec_version']),
    ...(object.modified !== undefined && String(object.modified) < String(object.created)
      ? ['modified before created']
      : []),
    ...(object.confidence === undefined ||
    (Number.isInteger(object.confidence) && Number(object.confidence) >= 0 && Number(object.confidence) <= 100)
      ? []
      : ['confidence']),
  ]
}

function refs(object: Json, ids: ReadonlySet<unknown>): string[] {
  const named = Object.entries(object).filter(([key]) => /_refs?$/.test(key))
  const references = named.flatMap(([, value]) => (Array.isArray(value) ? value : [value]))
  const dangling = references.filter((id) => !ids.has(id)).map((id) => `leads nowhere: ${id}`)
  const extensions = Object.keys((object.extensions ?? {}) as Json).filter((id) => !ids.has(id))
  const external = ((object.external_references ?? []) as Json[]).filter(
    (one) => !one.source_name || !(one.url || one.external_id || one.description),
  )
  return [
    ...dangling,
    ...extensions.map((id) => `undefined extension ${id}`),
    ...external.map(() => 'external reference'),
  ]
}

function special(object: Json): string[] {
  const core = (object.extensions as Record<string, Json> | undefined)?.[CORE]
  const point = 'latitude' in object || 'longitude' in object
  const rules: readonly (readonly [boolean, string])[] = [
    [object.type !== 'opinion' || OPINIONS.includes(String(object.opinion)), 'opinion'],
    [
      object.type !== 'location' || point || 'country' in object || 'region' in object,
      'a location needs a country, a region or a point',
    ],
    [!point || (Math.abs(Number(object.latitude)) <= 90 && Math.abs(Number(object.longitude)) <= 180), 'point'],
    [!('precision' in object) || (point && Number(object.precision) > 0), 'precision without a point'],
    [object.type !== 'incident' || core?.extension_type === 'property-extension', 'extension type'],
    [
      object.type !== 'incident' ||
        ['blocked', 'confirmed', 'failed-attempt', 'false-positive', 'suspected'].includes(String(core?.determination)),
      'determination',
    ],
    [
      object.type !== 'incident' || ['closed', 'new', 'open'].includes(String(core?.investigation_status)),
      'investigation status',
    ],
  ]
  return rules.filter(([holds]) => !holds).map(([, text]) => text)
}

test.each([false, true])('the bundle keeps the rules of STIX 2.1 (internal: %s)', (internal) => {
  const { type, id, objects: all, ...rest } = bundle(internal)
  expect([type, ID.exec(String(id))?.[1], rest]).toEqual(['bundle', 'bundle', {}])
  expect(problems(all)).toEqual([])
})

test('the checker sees what is wrong', () => {
  const wrong = {
    type: 'note',
    spec_version: '2.1',
    id: 'note--1',
    created: '2025-01-01',
    modified: '2024-01-01',
    x: 1,
    object_refs: ['a'],
  }
  expect(
    problems([wrong])
      .map((text) => text.replace('note--1: ', ''))
      .sort(),
  ).toEqual([
    'custom x',
    'id',
    'lacks content',
    'leads nowhere: a',
    'modified before created',
    'time created',
    'time modified',
  ])
})

describe('ids', () => {
  test('are the same in a second export, and version 5', () => {
    expect(bundle()).toEqual(bundle())
    for (const { id } of ofType('incident')) expect(String(id)).toMatch(/--.{14}5/)
  })

  test('stay when the desk goes on; public and internal differ', () => {
    const later = bundle(false, { ...SAMPLE, asOf: '2026-01-01T00:00:00Z' }).objects
    const idsOf = (all: Json[]) => all.filter(({ type }) => type === 'incident').map(({ id }) => id)
    expect(idsOf(later)).toEqual(idsOf(objects))
    expect(idsOf(bundle(true).objects)).not.toEqual(idsOf(objects))
  })

  test('of two desks differ', () => {
    const other = JSON.parse(stix(SAMPLE, { internal: false, desk: 'north' })) as { objects: Json[] }
    const common = other.objects.filter(({ id }) => objects.some((object) => object.id === id)).map(({ type }) => type)
    expect(common.sort()).toEqual(['extension-definition', 'identity', 'identity', 'marking-definition'])
  })
})

test('names of incidents are unlike, for OpenCTI merges by name', () => {
  const names = ofType('incident').map(({ name }) => name)
  expect(new Set(names).size).toBe(SAMPLE.incidents.length)
  expect(names).toContain('Saint-Aubrac, Occitanie, France, 2025-03-10 (I-000001)')
})

test('a public bundle is TLP:WHITE, an internal one TLP:AMBER', () => {
  const marking = (internal: boolean) =>
    bundle(internal).objects.find(({ type }) => type === 'marking-definition')?.name
  expect([marking(false), marking(true)]).toEqual(['TLP:WHITE', 'TLP:AMBER'])
})

test('waves are campaigns of their incidents', () => {
  expect(ofType('campaign').map(({ name }) => name)).toEqual([
    'Nuit de Saint-Aubrac (W-000001)',
    'Wave of attacks (W-000002)',
  ])
  expect(ofType('relationship').filter((one) => one.relationship_type === 'associated-with')).toHaveLength(5)
})

test('only who claimed or is named makes a threat actor', () => {
  expect(ofType('threat-actor').map(({ name }) => name)).toEqual(['Front for Highland Justice'])
})

test('conflicts and reviews are opinions', () => {
  expect(ofType('opinion').map(({ opinion }) => opinion)).toEqual([
    'disagree',
    'agree',
    'disagree',
    'disagree',
    'strongly-disagree',
  ])
})

test('a quote has its report and its offsets', () => {
  expect(ofType('note')[0]?.external_references).toEqual([
    { source_name: 'Tocsin', external_id: 'R-00000000a1#char=100,136' },
  ])
})

test('a place without a country or a point makes no location', () => {
  expect(ofType('location').map(({ name }) => name)).not.toContain('')
  expect(ofType('location').find(({ name }) => name === 'Occitanie')).not.toHaveProperty('latitude')
})
