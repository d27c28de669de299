import { expect, test } from 'vitest'
import type { Reading } from '../model/reading.ts'
import { disagreementsOf, overallDisagreements } from './disagreements.ts'
import { dossier } from './dossier.ts'
import { incidents } from './incidents.ts'
import { deskOf, NIGHT, put, stillDesk } from './sample.corpus.ts'

const SPAN = { start: 0, end: 1, text: 'x' }

function readings(...parts: object[]): Map<string, Reading> {
  const empty = { waves: [], claims: [], investigations: [], markers: [] }
  return new Map(
    parts.map((part, i) => [
      `R-${i}`,
      { ...empty, report: { published: `2025-04-${15 + i}` }, ...part } as unknown as Reading,
    ]),
  )
}
const declared = (min: number, max: number | null = min) => ({ waves: [{ declared: { min, max }, spans: [SPAN] }] })
const claim = (status: string) => ({ claims: [{ status, spans: [SPAN] }] })
const held = (min: number) => ({ investigations: [{ detained: { min, max: min }, spans: [SPAN] }] })
const mark = (text: string, expansion?: string) => ({ markers: [{ text, expansion, spans: [SPAN] }] })

test.each<[string, object[], object | null]>([
  ['as many attacks', [declared(7), declared(7)], null],
  ['several attacks and seven', [declared(2, null), declared(7)], { field: 'wave.declared', difference: 'detail' }],
  [
    'six attacks and seven',
    [declared(7), declared(6)],
    { field: 'wave.declared', difference: 'conflict', shown: { min: 6, max: 6 } },
  ],
  ['several attacks, six and seven', [declared(2, null), declared(7), declared(6)], { difference: 'conflict' }],
  [
    'no claim, then one',
    [claim('none'), claim('claimed')],
    { field: 'claim.status', difference: 'conflict', shown: 'claimed' },
  ],
  ['a claim, and a denial', [claim('claimed'), claim('denied')], null],
  [
    'two arrests and three',
    [held(2), held(3)],
    { field: 'investigation.arrests', difference: 'conflict', shown: { min: 3, max: 3 } },
  ],
  [
    'initials that stand for two things',
    [mark('KRX', 'A'), mark('KRX', 'B')],
    { field: 'markers.KRX.expansion', shown: 'B' },
  ],
  ['initials told once what they stand for', [mark('KRX', 'A'), mark('KRX')], null],
  ['initials written out in two cases', [mark('KRX', 'Free Roads'), mark('KRX', 'free roads')], null],
])('reports that tell %s', (_, parts, expected) => {
  const found = overallDisagreements(readings(...parts), null)
  if (expected === null) expect(found).toEqual([])
  else expect(found).toMatchObject([{ incident: null, wave: null, rule: 'latest-report', ...expected }])
})

test('the fields of an incident that differ come with every value and its reports', async () => {
  const desk = await deskOf(NIGHT)
  const found = []
  for await (const record of incidents(desk.store)) found.push(...disagreementsOf(record))
  const cars = found.find(({ field }) => field === 'damage.vehicle.count')!
  expect(cars).toMatchObject({ difference: 'conflict', shown: { min: 2 }, rule: 'most-independent-sources' })
  expect(cars.values.map(({ reports }) => reports.length)).toEqual([2, 1])
  for (const { spans, reports } of cars.values) expect(spans.map(({ report }) => report)).toEqual(reports)
})

test('nobody arrested and five people questioned differ', async () => {
  const desk = stillDesk()
  const told =
    'Cars burned in Nîmes\n\nTwo cars were set on fire outside the prison in Nîmes on Monday evening. The PNAT is leading the inquiry.'
  await put(desk, { id: 'a', source: 'A', published: '2025-04-15', text: `${told} No arrests have been made.` })
  await put(desk, {
    id: 'b',
    source: 'B',
    published: '2025-04-16',
    text: `${told} Five people were being questioned on Tuesday.`,
  })
  const { disagreements } = await dossier(desk)
  const arrests = disagreements.find(({ field }) => field === 'investigation.arrests')
  expect(arrests?.values.map(({ value }) => value)).toEqual([
    { min: 0, max: 0 },
    { min: 5, max: 5, questioned: true },
  ])
})
