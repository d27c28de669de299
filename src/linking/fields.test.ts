import { describe, expect, test } from 'vitest'
import type { FieldName, PlaceValue } from '../model/desk.ts'
import type { Incident, Span } from '../model/reading.ts'
import { FIELD_NAMES, fieldsOf } from './fields.ts'
import { count, day, hours, NIMES, TOULON, TURIN, telling } from './sample.corpus.ts'
import { fitOf, type Telling } from './values.ts'

const span = (text: string): Span => ({ start: 0, end: text.length, text })
const killed = (min: number | null, max: number | null = min): Partial<Incident> => ({
  casualties: { killed: { min, max } },
})
const when = (from: string, to: string): Partial<Incident> => ({
  when: { from: `${from}:00`, to: `${to}:00`, precision: 'part-of-day', span: span('night') },
})
const where = (place: PlaceValue): Partial<Incident> => ({ where: { ...place, span: span(place.name) } })

describe('how two values fit', () => {
  const register = (name: string, id: string | null) => ({ name, kind: 'prison', register: id })
  test.each<[FieldName, unknown, unknown, string]>([
    ['casualties.killed', count(2), count(2, 2, true), 'equal'],
    ['casualties.killed', count(2), count(2, null), 'fits'],
    ['casualties.killed', count(2, 5), count(5, 9), 'fits'],
    ['casualties.killed', count(null, 4), count(3), 'fits'],
    ['casualties.killed', count(2), count(3), 'conflicts'],
    ['perpetrators.count', count(6, null), count(2), 'conflicts'],
    ['damage.vehicle.count', count(2), count(3), 'conflicts'],
    ['when', day('2025-04-14'), day('2025-04-14'), 'equal'],
    ['when', day('2025-04-14'), { ...day('2025-04-14'), precision: 'days' }, 'equal'],
    ['when', day('2025-04-14'), hours('2025-04-14T21:00', '2025-04-15T06:00'), 'fits'],
    ['when', day('2025-04-14'), day('2025-04-15'), 'conflicts'],
    ['when', { ...day('2025-04-14'), to: null }, day('2025-04-14'), 'fits'],
    ['when', { ...day('2025-04-14'), from: null }, day('2025-04-20'), 'fits'],
    ['where', NIMES, { ...NIMES, region: null, lat: 43.9 }, 'equal'],
    ['where', NIMES, { ...NIMES, name: 'nimes' }, 'equal'],
    ['where', NIMES, { ...NIMES, country: 'IT' }, 'conflicts'],
    ['where', NIMES, TURIN, 'conflicts'],
    ['where', NIMES, TOULON, 'conflicts'],
    ['where', NIMES, { ...NIMES, name: 'Marguerittes', lat: 43.86 }, 'fits'],
    ['where', NIMES, { ...NIMES, name: 'Occitanie', precision: 'region', lat: 43.5 }, 'fits'],
    ['where', NIMES, { ...NIMES, name: 'x', lat: null, lon: null }, 'fits'],
    ['site', register('prison de Nîmes', 'fr:1'), register('Nîmes prison', 'fr:1'), 'equal'],
    ['site', register('prison de Nîmes', 'fr:1'), register('Toulon prison', 'fr:2'), 'conflicts'],
    ['site', register('prison', null), register('Toulon prison', 'fr:2'), 'fits'],
    ['kinds', ['arson'], ['arson', 'vandalism'], 'fits'],
    ['kinds', ['attack'], ['arson'], 'fits'],
    ['kinds', ['shooting'], ['arson'], 'conflicts'],
    ['weapons', ['firearm'], ['assault-rifle'], 'fits'],
    ['weapons', ['molotov'], ['blade'], 'conflicts'],
    ['targets', ['prison'], ['vehicle'], 'fits'],
    ['markers', ['DDPF'], ['KRX'], 'fits'],
    ['victims.names', ['A'], ['B'], 'fits'],
    ['status', 'completed', 'attempted', 'conflicts'],
    ['modality', 'stated', 'alleged', 'fits'],
  ])('%s: %j and %j: %s', (field, a, b, fit) => {
    expect([fitOf(field, a, b), fitOf(field, b, a)]).toEqual([fit, fit])
    expect(fitOf(field, a, structuredClone(a))).toBe('equal')
  })
})

describe('which value is shown', () => {
  const shown = (field: FieldName, ...tellings: Telling[]) => {
    const found = fieldsOf(tellings)[field]!
    return [found.shown, found.rule]
  }

  test('the only one', () => {
    expect(shown('casualties.killed', telling('a', killed(2)), telling('b', killed(2)))).toEqual([
      count(2),
      'only-value',
    ])
  })

  test('the one that most independent sources tell or allow', () => {
    const [a, b, c] = [telling('a', killed(2)), telling('b', killed(3)), telling('c', killed(3, null))]
    expect(shown('casualties.killed', a, b, c)).toEqual([count(3), 'most-exact'])
    expect(shown('casualties.killed', a, b, telling('c', killed(3)))).toEqual([count(3), 'most-independent-sources'])
  })

  test('copies of one dispatch count once', () => {
    const copies = ['b', 'c', 'd'].map((id) => telling(id, killed(3), { origin: 'b', published: '2025-04-14' }))
    const own = telling('a', killed(2), { published: '2025-04-15' })
    expect(shown('casualties.killed', own, ...copies)).toEqual([count(2), 'latest-report'])
  })

  test('the most exact of those that as many allow', () => {
    const [rough, exact] = [
      telling('a', when('2025-04-14T18:00', '2025-04-15T00:00')),
      telling('b', when('2025-04-14T21:00', '2025-04-14T22:00')),
    ]
    expect(shown('when', rough, exact)).toEqual([hours('2025-04-14T21:00', '2025-04-14T22:00'), 'most-exact'])
    expect(
      shown('where', telling('a', where({ ...NIMES, precision: 'region', name: 'Gard' })), telling('b', where(NIMES))),
    ).toEqual([NIMES, 'most-exact'])
  })

  test('the one of the latest report where nothing else tells', () => {
    const [early, late] = [
      telling('b', killed(2), { published: '2025-04-15' }),
      telling('a', killed(3), { published: '2025-04-16' }),
    ]
    expect(shown('casualties.killed', early, late)).toEqual([count(3), 'latest-report'])
    expect(shown('casualties.killed', late, early)).toEqual([count(3), 'latest-report'])
  })

  test('of what something is, the most told counts before the longest list', () => {
    const [a, b, c] = [
      telling('a', { kinds: ['arson'] }),
      telling('b', { kinds: ['arson'] }),
      telling('c', { kinds: ['arson', 'vandalism'] }),
    ]
    expect(shown('kinds', a, b, c)).toEqual([['arson'], 'most-independent-sources'])
  })

  test('"attacked" gives way to any other kind', () => {
    const [a, b, c] = [telling('a', { kinds: ['attack'] }), telling('b', { kinds: ['attack'] }), telling('c')]
    expect(shown('kinds', a, b, c)).toEqual([['arson'], 'most-independent-sources'])
  })

  test('the same in whatever order the reports come', () => {
    const tellings = [killed(2), killed(3), killed(2, 4), killed(4, null)].map((told, i) => telling(`r${i}`, told))
    const first = shown('casualties.killed', ...tellings)
    expect(shown('casualties.killed', ...tellings.reverse())).toEqual(first)
  })
})

describe('how the values of a field differ', () => {
  const difference = (field: FieldName, ...told: Partial<Incident>[]) => {
    const found = fieldsOf(told.map((one, i) => telling(`r${i}`, one)))[field]!
    return [found.difference, found.disagreement]
  }
  const vehicle = (min: number): Partial<Incident> => ({
    damage: [{ what: 'vehicle', state: 'burned', count: { min, max: min }, span: span('cars') }],
  })

  test.each<[FieldName, Partial<Incident>[], string]>([
    ['casualties.killed', [killed(2), killed(2)], 'none'],
    ['casualties.killed', [killed(2), {}], 'none'],
    ['casualties.killed', [killed(2), killed(2, null)], 'detail'],
    ['casualties.killed', [killed(2), killed(2, null), killed(3)], 'conflict'],
    ['damage.vehicle.count', [vehicle(2), vehicle(3)], 'conflict'],
    ['where', [where(NIMES), where(TOULON)], 'conflict'],
    ['where', [where(NIMES), where({ ...NIMES, region: null })], 'none'],
    ['where', [where(NIMES), where({ ...NIMES, precision: 'site' })], 'detail'],
    ['kinds', [{ kinds: ['arson'] }, { kinds: ['arson', 'threat'] }], 'detail'],
    ['status', [{ status: 'foiled' }, { status: 'completed' }], 'conflict'],
    ['modality', [{ modality: 'alleged' }, { modality: 'stated' }], 'detail'],
    ['when', [when('2025-04-14T18:00', '2025-04-15T00:00'), when('2025-04-14T21:00', '2025-04-14T22:00')], 'detail'],
    ['when', [when('2025-04-14T18:00', '2025-04-14T19:00'), when('2025-04-14T21:00', '2025-04-14T22:00')], 'conflict'],
  ])('%s of %j: %s', (field, told, expected) => {
    expect(difference(field, ...told)).toEqual([expected, expected !== 'none'])
    expect(difference(field, ...[...told].reverse())).toEqual([expected, expected !== 'none'])
  })

  test('one night has two dates, which contradict only where the times do', () => {
    const [night, after] = [when('2025-04-14T21:00', '2025-04-15T06:00'), when('2025-04-15T01:00', '2025-04-15T02:00')]
    expect(difference('date', night, after)).toEqual(['detail', true])
    expect(difference('date', night, when('2025-04-15T12:00', '2025-04-15T13:00'))).toEqual(['conflict', true])
  })
})

test('values come with who says them in which words, most told first', () => {
  const fields = fieldsOf([telling('c', killed(3)), telling('a', killed(2)), telling('b', killed(2))])
  expect(fields['casualties.killed']!.values).toMatchObject([
    { value: count(2), reports: ['a', 'b'], spans: [{ report: 'a' }, { report: 'b' }] },
    { value: count(3), reports: ['c'] },
  ])
})

test('a field that nobody tells is absent, and every field has a name', () => {
  expect(Object.keys(fieldsOf([telling('a')])).sort()).toEqual(['kinds', 'modality', 'status'])
  expect(FIELD_NAMES).toHaveLength(20)
})

test('of several counts of one thing the largest is the value', () => {
  const damage = [2, 5, 3].map((min) => ({
    what: 'vehicle' as const,
    state: 'burned' as const,
    count: { min, max: min },
    span: span('cars'),
  }))
  expect(fieldsOf([telling('a', { damage })])['damage.vehicle.count']!.shown).toEqual(count(5))
})

test('two towns of one name in a country are two values, and contradict', () => {
  const place = { name: 'Saint-Denis', precision: 'place', country: 'FR', region: null, geonames: null } as const
  expect(fitOf('where', { ...place, lat: 48.94, lon: 2.36 }, { ...place, lat: -20.88, lon: 55.45 })).toBe('conflicts')
})

test('"about 0.45" and 0.40 do not contradict', () => {
  const about = { from: '2025-04-15T00:45:00', to: '2025-04-15T00:46:00', precision: 'minute', approximate: true }
  expect(
    fitOf('when', about, {
      from: '2025-04-15T00:40:00',
      to: '2025-04-15T00:41:00',
      precision: 'minute',
      approximate: false,
    }),
  ).toBe('fits')
})
