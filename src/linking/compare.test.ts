import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { INCIDENT_KINDS, TARGET_KINDS, WEAPON_KINDS } from '../model/reading.ts'
import { blocksOf, reachOf } from './blocks.ts'
import { cluster, type Link, linkOf } from './cluster.ts'
import { compare } from './compare.ts'
import { conflictOf } from './conflict.ts'
import type { Features } from './features.ts'
import { count, day, hours, mention, NIMES, TOULON, TURIN } from './sample.corpus.ts'
import { summarise } from './summary.ts'
import { WEIGHTS } from './trained.ts'
import { casesOf, scoreOf } from './weights.ts'

const counts = fc.option(
  fc.record({ min: fc.option(fc.nat(6)), max: fc.option(fc.integer({ min: 6, max: 9 })), approximate: fc.boolean() }),
)
const times = fc.option(
  fc
    .tuple(fc.nat(40), fc.constantFrom(0, 1, 6, 24, 48, 720), fc.constantFrom('hour', 'day', 'days', 'month'))
    .map(([start, length, precision]) => {
      const at = (hour: number) => new Date(Date.UTC(2025, 3, 14, hour)).toISOString().slice(0, 19)
      return { from: at(start * 7), to: at(start * 7 + length), precision: precision as 'hour', approximate: false }
    }),
)
const wheres = fc.option(
  fc
    .tuple(
      fc.constantFrom(NIMES, TOULON, TURIN),
      fc.constantFrom('site', 'place', 'region', 'country', 'unresolved'),
      fc.double({ min: -1, max: 1, noNaN: true }),
      fc.boolean(),
    )
    .map(([place, precision, off, known]) => ({
      ...place,
      precision: precision as 'site',
      lat: known ? place.lat! + off : null,
      lon: known ? place.lon! - off : null,
    })),
)
const sites = fc.option(
  fc.record({
    name: fc.constant('x'),
    kind: fc.constantFrom(...TARGET_KINDS),
    register: fc.option(fc.constantFrom('fr:1', 'fr:2')),
    folded: fc.constantFrom('prison', 'prison de nimes', 'nimes prison', 'maison d arret', ''),
  }),
)
const words = fc
  .uniqueArray(fc.constantFrom('nimes', 'toulon', 'kalachnikov', 'gate', 'guards', '15'), { maxLength: 6 })
  .map((list) => list.sort().map((word, i) => [word, 1 + i / 3, i % 2 === 0 ? 1 : 0] as const))
const mentions = fc
  .record({
    published: fc.option(fc.integer({ min: 20190, max: 20240 })),
    kinds: fc.subarray([...INCIDENT_KINDS].slice(0, 4)),
    when: times,
    where: wheres,
    site: sites,
    targets: fc.subarray([...TARGET_KINDS].slice(0, 4)),
    weapons: fc.subarray([...WEAPON_KINDS].slice(0, 6)),
    killed: counts,
    wounded: counts,
    damage: fc.dictionary(fc.constantFrom('vehicle', 'door'), fc.constantFrom(count(1), count(2), count(3, null))),
    markers: fc.subarray(['ddpf', 'krx']),
    names: fc.subarray(['marie colas', 'colas', 'paul verdier']),
    words,
    told: fc.integer({ min: 1, max: 5 }),
    main: fc.boolean(),
    report: fc.constantFrom('a', 'b', 'c', 'd'),
  })
  .map((known) => mention('-/1', known))
const pair = fc.tuple(mentions, mentions)
const lists = fc
  .array(mentions, { minLength: 1, maxLength: 8 })
  .map((list) => list.map((one, i): Features => ({ ...one, key: `${one.report}/${i}` })))

describe('two mentions, either way round', () => {
  test('compare the same', () => {
    const run = fc.property(pair, ([a, b]) => {
      expect(compare(a, b)).toEqual(compare(b, a))
    })
    fc.assert(run)
  })

  test('conflict the same, and link the same', () => {
    const run = fc.property(pair, ([one, other]) => {
      const [a, b] = [
        { ...one, key: 'a/1' },
        { ...other, key: 'b/1' },
      ]
      expect(conflictOf(a, b, compare(a, b))).toBe(conflictOf(b, a, compare(b, a)))
      expect(linkOf(a, b, WEIGHTS)).toEqual(linkOf(b, a, WEIGHTS))
    })
    fc.assert(run)
  })

  test('meet the same: where one looks for the other, it is looked for', () => {
    const meets = (a: Features, b: Features) => reachOf(a).some((block) => blocksOf(b).includes(block))
    const run = fc.property(pair, ([a, b]) => {
      expect(meets(a, b)).toBe(meets(b, a))
    })
    fc.assert(run)
  })
})

test('two towns of one name tell nothing of each other: the reader may have taken one for the other', () => {
  const where = { ...NIMES, name: 'Waterford', country: 'US', lat: 42.7, lon: -83.4 }
  const ireland = { ...where, name: 'waterford', country: 'IE', lat: 52.3, lon: -7.1 }
  const states = { ...where, lat: 38.6, lon: -78 }
  const place = (a: Features['where'], b: Features['where']) =>
    compare(mention('a/1', { where: a }), mention('b/1', { where: b })).place
  expect([place(where, ireland), place(where, states), place(where, where)]).toEqual(['unknown', 'unknown', 'same'])
  expect(place(where, { ...states, name: 'Culpeper' })).toBe('far')
  expect(place(where, { ...ireland, name: 'Cork' })).toBe('other-country')
})

test('reports of one town meet by one rare word, whatever day they tell', () => {
  const told = (key: string, from: string | null, words: Features['words'], where = NIMES) =>
    mention(key, { where, when: from ? day(from) : null, words })
  const meet = (a: Features, b: Features) => reachOf(a).some((block) => blocksOf(b).includes(block))
  const a = told('a/1', '2015-03-02', [['benoit', 6, 1]])
  expect(meet(a, told('b/1', '2017-08-01', [['benoit', 6, 1]]))).toBe(true)
  expect(meet(a, told('b/1', '2017-08-01', [['claire', 6, 1]]))).toBe(false)
  expect(meet(a, told('b/1', '2017-08-01', [['benoit', 6, 1]], TOULON))).toBe(false)
})

test('every case that can come up has a weight', () => {
  const run = fc.property(pair, ([a, b]) => {
    for (const name of casesOf(compare(a, b))) expect(WEIGHTS).toHaveProperty([name])
  })
  fc.assert(run)
})

test('a score is the sum of its cases and the bias', () => {
  expect(scoreOf(['place:same', 'time:overlap'], { bias: -3, 'place:same': 2, 'time:overlap': 1.5 })).toBe(0.5)
})

describe('grouping', () => {
  const linked = lists.chain((list) => {
    const keys = list.map(({ key }) => key)
    const pairs = fc.array(fc.tuple(fc.constantFrom(...keys), fc.constantFrom(...keys)), { maxLength: 4 })
    return fc.record({ list: fc.constant(list), must: pairs, cannot: pairs, order: fc.infiniteStream(fc.nat()) })
  })
  const linksOf = (list: readonly Features[]): Link[] =>
    list.flatMap((a, i) => list.slice(i + 1).flatMap((b) => linkOf(a, b, WEIGHTS) ?? []))
  const home = (groups: readonly string[][], key: string) => groups.findIndex((group) => group.includes(key))

  test('is the same in whatever order mentions, links and decisions come', () => {
    const run = fc.property(linked, ({ list, must, cannot, order }) => {
      const shuffled = <T>(items: readonly T[]): T[] =>
        items
          .map((item) => ({ item, at: order.next().value as number }))
          .sort((a, b) => a.at - b.at)
          .map(({ item }) => item)
      const links = linksOf(list)
      expect(cluster(shuffled(list), shuffled(links), { must: shuffled(must), cannot: shuffled(cannot) })).toEqual(
        cluster(list, links, { must, cannot }),
      )
    })
    fc.assert(run)
  })

  test('puts each mention in one group, keeps apart what people separated, joins what they joined', () => {
    const run = fc.property(linked, ({ list, must, cannot }) => {
      const groups = cluster(list, linksOf(list), { must, cannot })
      expect(groups.flat().sort()).toEqual(list.map(({ key }) => key).sort())
      for (const [a, b] of cannot) if (a !== b) expect(home(groups, a)).not.toBe(home(groups, b))
      const alone = cluster(list, linksOf(list), { must, cannot: [] })
      for (const [a, b] of must) expect(home(alone, a)).toBe(home(alone, b))
    })
    fc.assert(run)
  })

  test('never joins across a hard conflict on its own', () => {
    const run = fc.property(lists, (list) => {
      const byKey = new Map(list.map((one) => [one.key, one]))
      for (const group of cluster(list, linksOf(list), { must: [], cannot: [] }))
        for (const a of group)
          for (const b of group)
            if (a < b)
              expect(
                conflictOf(byKey.get(a)!, byKey.get(b)!, compare(byKey.get(a)!, byKey.get(b)!)),
                `${a} ${b}`,
              ).toBeNull()
    })
    fc.assert(run)
  })

  test('people override links and conflicts, and separating overrides joining', () => {
    const [a, b] = [mention('a/1', { where: NIMES }), mention('b/1', { where: TURIN })]
    const link = { a: 'a/1', b: 'b/1', score: 9 }
    const pair = ['a/1', 'b/1'] as const
    expect(cluster([a, b], [link], { must: [], cannot: [] })).toEqual([['a/1'], ['b/1']])
    expect(cluster([a, b], [], { must: [pair], cannot: [] })).toEqual([['a/1', 'b/1']])
    expect(cluster([a, b], [link], { must: [pair], cannot: [['b/1', 'a/1']] })).toEqual([['a/1'], ['b/1']])
  })

  test('strongest links first: the weaker of two that cannot both hold gives way', () => {
    const at = (key: string, place: typeof NIMES) => mention(key, { where: place, main: false })
    const list = [at('a/1', NIMES), mention('b/1', { main: false }), at('c/1', TURIN)]
    const links = (weak: number, strong: number) => [
      { a: 'a/1', b: 'b/1', score: weak },
      { a: 'b/1', b: 'c/1', score: strong },
    ]
    expect(cluster(list, links(1, 2), { must: [], cannot: [] })).toEqual([['a/1'], ['b/1', 'c/1']])
    expect(cluster(list, links(2, 1), { must: [], cannot: [] })).toEqual([['a/1', 'b/1'], ['c/1']])
  })
})

test('a summary is the same in whatever order its mentions come', () => {
  const run = fc.property(lists, fc.infiniteStream(fc.nat()), (list, order) => {
    const shuffled = list
      .map((one) => ({ one, at: order.next().value as number }))
      .sort((a, b) => a.at - b.at)
      .map(({ one }) => one)
    expect(summarise(1, shuffled)).toEqual(summarise(1, list))
  })
  fc.assert(run)
})

const night = hours('2025-04-14T21:00', '2025-04-15T06:00')
const site = (register: string | null) => ({ name: 'x', kind: 'prison' as const, register, folded: 'x' })

describe('hard conflicts', () => {
  test.each<[string, Partial<Features>, Partial<Features>, string | null]>([
    [
      'two incidents that one report tells',
      { report: 'a', when: day('2025-04-14'), where: NIMES },
      { report: 'a', when: day('2025-04-14'), where: NIMES },
      'same-report',
    ],
    [
      'two parts of one incident in one report, place told once',
      { report: 'a', when: night, where: NIMES },
      { report: 'a', when: night },
      null,
    ],
    [
      'two parts of one incident in one report, time told once',
      { report: 'a', when: night, where: NIMES },
      { report: 'a', where: NIMES },
      null,
    ],
    [
      'of another kind, they are no parts',
      { report: 'a', when: night, kinds: ['arson'] },
      { report: 'a', when: night, kinds: ['kidnapping'] },
      'same-report',
    ],
    [
      'against other targets, they are no parts',
      { report: 'a', when: night, targets: ['prison'] },
      { report: 'a', when: night, targets: ['education'] },
      'same-report',
    ],
    ['two registered sites', { site: site('fr:1') }, { site: site('fr:2') }, 'other-site'],
    ['a registered site and one that is not', { site: site('fr:1') }, { site: site(null) }, null],
    ['two countries', { where: NIMES }, { where: TURIN }, 'other-country'],
    ['two towns of a country that neither report tells of the other', { where: NIMES }, { where: TOULON }, 'elsewhere'],
    ['two towns, one told by both', { where: NIMES }, { where: TOULON, words: [['nimes', 9, 1]] }, null],
    ['two days more than three weeks apart', { when: day('2025-04-14') }, { when: day('2025-05-14') }, 'other-time'],
    ['three weeks apart or less', { when: day('2025-04-14') }, { when: day('2025-05-05') }, null],
    [
      'far apart, one only to the month',
      { when: day('2025-04-14') },
      { when: { ...day('2025-07-01'), to: '2025-08-01T00:00:00', precision: 'month' } },
      null,
    ],
    [
      'another town some days later',
      { when: day('2025-04-14'), where: NIMES },
      { when: day('2025-04-18'), where: TOULON, words: [['nimes', 9, 1]] },
      'elsewhere-and-then',
    ],
    [
      'the same town some days later',
      { when: day('2025-04-14'), where: NIMES },
      { when: day('2025-04-18'), where: NIMES },
      null,
    ],
    [
      'another town the next day',
      { when: day('2025-04-14'), where: NIMES, words: [['toulon', 9, 1]] },
      { when: day('2025-04-15'), where: TOULON },
      null,
    ],
    ['nothing known', {}, {}, null],
  ])('%s', (_, a, b, conflict) => {
    const [one, other] = [
      mention('a/1', { ...a, report: a.report ?? 'r1' }),
      mention('a/2', { ...b, report: b.report ?? 'r2' }),
    ]
    expect(conflictOf(one, other, compare(one, other))).toBe(conflict)
  })
})

describe('the cases of evidence', () => {
  const place = (lat: number) => ({ ...NIMES, name: `at ${lat}`, lat })
  test.each<[Partial<Features>, Partial<Features>, object]>([
    [{ where: NIMES }, { where: place(43.87) }, { place: 'same' }],
    [{ where: NIMES }, { where: place(43.95) }, { place: 'near' }],
    [{ where: NIMES }, { where: place(44.3) }, { place: 'around' }],
    [{ where: NIMES }, { where: TOULON }, { place: 'far' }],
    [{ where: NIMES }, { where: { ...NIMES, precision: 'region' } }, { place: 'same-region' }],
    [{ where: NIMES }, { where: { ...TOULON, precision: 'country', region: null } }, { place: 'same-country' }],
    [{ where: NIMES }, {}, { place: 'unknown' }],
    [{ when: night }, { when: hours('2025-04-15T01:00', '2025-04-15T02:00') }, { time: 'same-hours' }],
    [{ when: night }, { when: day('2025-04-14') }, { time: 'overlap' }],
    [
      { when: night },
      { when: { ...day('2025-04-01'), to: '2025-05-01T00:00:00', precision: 'month' } },
      { time: 'coarse' },
    ],
    [{ when: night }, { when: day('2025-04-16') }, { time: 'next-day' }],
    [{ when: night }, { when: day('2025-04-18') }, { time: 'days' }],
    [{ when: night }, { when: day('2025-04-28') }, { time: 'weeks' }],
    [{ when: night }, { when: day('2025-06-28') }, { time: 'far' }],
    [{ published: 100 }, { published: 102 }, { published: 'days' }],
    [{ published: 100 }, { published: 109 }, { published: 'week' }],
    [{ published: 140 }, { published: 100 }, { published: 'month' }],
    [{ published: 100 }, { published: 141 }, { published: 'later' }],
    [{ kinds: ['arson', 'threat'] }, { kinds: ['threat'] }, { kinds: 'same' }],
    [{ kinds: ['attack'] }, { kinds: ['arson'] }, { kinds: 'generic' }],
    [{ kinds: ['arson'] }, { kinds: ['shooting'] }, { kinds: 'other' }],
    [{ targets: ['vehicle'] }, { targets: ['vehicle'] }, { targets: 'unknown' }],
    [{ targets: ['prison', 'vehicle'] }, { targets: ['prison'] }, { targets: 'same' }],
    [{ weapons: ['assault-rifle'] }, { weapons: ['firearm'] }, { weapons: 'same' }],
    [{ weapons: ['molotov'] }, { weapons: ['blade'] }, { weapons: 'other' }],
    [{ killed: count(2) }, { killed: count(2, 2, true) }, { killed: 'same' }],
    [{ killed: count(2) }, { killed: count(3) }, { killed: 'close' }],
    [{ killed: count(2) }, { killed: count(6, null) }, { killed: 'other' }],
    [{ damage: { vehicle: count(2) } }, { damage: { vehicle: count(9), door: count(1) } }, { damage: 'other' }],
    [{ damage: { vehicle: count(2) } }, { damage: { door: count(2) } }, { damage: 'unknown' }],
    [{ names: ['marie colas'] }, { names: ['colas'] }, { names: 'same' }],
    [
      { site: { ...site(null), folded: 'la farlede prison' } },
      { site: { ...site(null), folded: 'prison de toulon la farlede' } },
      { site: 'alike' },
    ],
    [{ told: 3 }, {}, { listed: true }],
    [{ told: 2 }, { told: 2 }, { listed: false }],
  ])('%j and %j: %j', (a, b, evidence) => {
    expect(compare(mention('a/1', a), mention('b/1', b))).toMatchObject(evidence)
  })
})
