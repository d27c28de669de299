import fc from 'fast-check'
import { expect, test } from 'vitest'
import { featuresOf, linkAll, shippedWords } from '../linking/index.ts'
import type { Reading } from '../model/reading.ts'
import { addDocument } from './add.ts'
import type { Desk } from './desk.ts'
import { incident } from './incidents.ts'
import { groupsOf, NIGHT, put, type SampleReport, stillDesk } from './sample.corpus.ts'
import { why } from './why.ts'

/** What linking from scratch makes of the readings on a desk. */
async function scratch({ store }: Desk): Promise<string[][]> {
  const rows = await store.allMentions()
  const keys = new Map(rows.map(({ key, report, local }) => [`${report} ${local}`, key]))
  const reports = [...new Set(rows.map(({ report }) => report))]
  const readings = await store.currentReadings(reports)
  const mentions = readings.flatMap(({ report, json }) =>
    featuresOf(JSON.parse(json) as Reading, report, (local) => keys.get(`${report} ${local}`)!, shippedWords()),
  )
  return linkAll(mentions, { must: [], cannot: [] }).sort((a, b) => (a[0]! < b[0]! ? -1 : 1))
}

test('tellings of one incident are joined, other incidents stay apart', async () => {
  const desk = stillDesk()
  for (const report of NIGHT) await put(desk, report)
  const groups = await groupsOf(desk)
  expect(groups.map((group) => group.length).sort()).toEqual([1, 2, 3])
})

test('adding the same again changes nothing', async () => {
  const desk = stillDesk()
  for (const report of NIGHT) await put(desk, report)
  const before = [await desk.store.counts(), await groupsOf(desk), await desk.store.allSummaries()]
  for (const report of NIGHT) await put(desk, report)
  expect([await desk.store.counts(), await groupsOf(desk), await desk.store.allSummaries()]).toEqual(before)
})

const TOWNS = ['Nîmes', 'Toulon', 'Valence', 'Lyon']
const ACTS = [
  'Two cars were set on fire outside the prison in',
  'Shots were fired at the police station in',
  'A bomb exploded at the town hall in',
  'A guard was stabbed in',
]
const DAYS = ['on Monday evening', 'on Sunday night', 'on Saturday', '']
const sentence = fc
  .tuple(fc.constantFrom(...ACTS), fc.constantFrom(...TOWNS), fc.constantFrom(...DAYS))
  .map(([act, town, day]) => `${act} ${town}${day ? ` ${day}` : ''}.`)
const report = fc.record({
  text: fc.array(sentence, { minLength: 1, maxLength: 4 }).map((sentences) => sentences.join(' ')),
  published: fc.constantFrom('2025-04-15', '2025-04-16', '2025-05-20'),
})
const reports = fc
  .array(report, { minLength: 2, maxLength: 7 })
  .map((all) => all.map((one, i): SampleReport => ({ ...one, id: `r${i}`, source: `s${i}` })))

test('a desk filled in any order links as from scratch', async () => {
  await fc.assert(
    fc.asyncProperty(reports, fc.infiniteStream(fc.nat(1000)), async (all, numbers) => {
      const desks = [stillDesk(), stillDesk()]
      for (const one of all) await put(desks[0]!, one)
      const shuffled = [...all].map((one) => ({ one, at: numbers.next().value as number })).sort((a, b) => a.at - b.at)
      for (const { one } of shuffled) await put(desks[1]!, one)
      const [straight, mixed] = [await groupsOf(desks[0]!), await groupsOf(desks[1]!)]
      expect(mixed).toEqual(straight)
      expect(straight).toEqual(await scratch(desks[0]!))
    }),
    { numRuns: 25 },
  )
})

test('a corrected report links as if it had come like that', async () => {
  await fc.assert(
    fc.asyncProperty(reports, report, async (all, corrected) => {
      const desk = stillDesk()
      for (const one of all) await put(desk, one)
      await put(desk, { ...corrected, id: 'r0', source: 's0' })
      expect(await groupsOf(desk)).toEqual(await scratch(desk))
      expect((await desk.store.allMentions()).length).toBe((await groupsOf(desk)).flat().length)
    }),
    { numRuns: 25 },
  )
})

test('a report that becomes empty of incidents takes its mentions with it', async () => {
  const desk = stillDesk()
  for (const one of NIGHT) await put(desk, one)
  const id = await put(desk, {
    id: 'agency',
    source: 'Agency',
    published: '2025-04-15',
    text: 'Correction\n\nNothing happened in Nîmes.',
  })
  expect(await desk.store.mentionsOfReport(id)).toEqual([])
  expect((await groupsOf(desk)).flat().some((key) => key.startsWith(id))).toBe(false)
})

test('every join explains itself by parts that add up to its score', async () => {
  const desk = stillDesk()
  for (const one of NIGHT) await put(desk, one)
  for (const { incident: serial } of await desk.store.allSummaries()) {
    const { joins, mentions } = await why(desk.store, `I-${serial}`)
    expect(joins).toHaveLength(mentions.length - 1)
    for (const { score, parts } of joins)
      expect(parts.reduce((sum, { weight }) => sum + weight, 0)).toBeCloseTo(score!, 6)
  }
})

test('copies of one dispatch count as one source', async () => {
  const desk = stillDesk()
  const dispatch = `${NIGHT[0]!.text} The fire brigade put the flames out within half an hour, and a police patrol was sent to guard the car park until the morning.`
  await put(desk, { id: 'a', source: 'First', published: '2025-04-15', text: dispatch })
  await put(desk, {
    id: 'b',
    source: 'Second',
    published: '2025-04-15',
    text: dispatch.replace('Two cars burned', 'Cars burned'),
  })
  await put(desk, NIGHT[2]!)
  const record = await incident(desk.store, 'I-1')
  expect(record.reports).toHaveLength(3)
  expect(record.sources).toBe(2)
})

test('trouble with one document keeps nothing of it', async () => {
  const desk = stillDesk()
  const hints = { place: 'x:1', ending: '.jsonl', today: '2025-04-20' }
  const added = await addDocument(desk, {
    bytes: new TextEncoder().encode('{"id": 1}'),
    form: 'line',
    hints,
    path: null,
  })
  expect(added).toMatchObject({ code: 'line-without-text' })
  expect((await desk.store.counts()).documents).toBe(0)
})

test('reports written on one form about two towns are two incidents', async () => {
  const desk = stillDesk()
  const form = (town: string) =>
    `Incident report\n\nSite: prison of ${town}. On Monday evening at 10 p.m. two cars belonging to prison officers were set on fire in the staff car park in ${town}. Nobody was hurt. The duty governor called the fire brigade and the police, and the night shift was told to stay inside.`
  await put(desk, { id: '1', source: 'Staff', published: '2025-04-15', text: form('Nîmes') })
  await put(desk, { id: '2', source: 'Staff', published: '2025-04-15', text: form('Lille') })
  expect(await groupsOf(desk)).toHaveLength(2)
})
