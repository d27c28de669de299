import { describe, expect, test } from 'vitest'
import { isTrouble } from '../model/errors.ts'
import type { RawDocument } from '../reading/intake.ts'
import { addDocument } from './add.ts'
import type { Desk } from './desk.ts'
import { incident } from './incidents.ts'
import { originsOfReports } from './origins.ts'
import { NIGHT, put, stillDesk } from './sample.corpus.ts'

const TEXT = 'Two cars were set on fire outside the prison in Nîmes on Monday evening.'
const hints = { place: 'x', ending: '.txt', today: '2025-04-20' }

/** `new`, `version` or `same`, with the number of the version. */
async function add(desk: Desk, raw: Partial<Omit<RawDocument, 'bytes'>>, content: string | object): Promise<string> {
  const text = typeof content === 'string' ? content : JSON.stringify(content)
  const document: RawDocument = { form: 'document', hints, path: null, ...raw, bytes: new TextEncoder().encode(text) }
  const added = await addDocument(desk, document)
  if (isTrouble(added)) return added.code
  return `${added.change} ${added.version}`
}

const line = { form: 'line', hints: { ...hints, place: 'x.jsonl:1', ending: '.jsonl' } } as const

describe('the same document is', () => {
  test('what has the same address, wherever it comes from', async () => {
    const desk = stillDesk()
    const url = 'https://example.org/1'
    expect(await add(desk, line, { id: '1', url, text: TEXT })).toBe('new 1')
    expect(await add(desk, line, { id: '2', url, text: `${TEXT} Nobody was hurt.` })).toBe('version 2')
    expect(await add(desk, line, { id: '1', url: `${url}?b`, text: TEXT })).toBe('new 1')
  })

  test('else what has the same id of the same source', async () => {
    const desk = stillDesk()
    expect(await add(desk, line, { id: '1', source: 'A', text: TEXT })).toBe('new 1')
    expect(await add(desk, line, { id: '1', source: 'A', text: TEXT })).toBe('same 1')
    expect(await add(desk, line, { id: '1', source: 'A', text: `${TEXT} Nobody was hurt.` })).toBe('version 2')
    expect(await add(desk, line, { id: '1', source: 'B', text: TEXT })).toBe('new 1')
    expect(await add(desk, line, { id: 1, source: 'B', text: TEXT })).toBe('version 2')
  })

  test('else the same file', async () => {
    const desk = stillDesk()
    expect(await add(desk, { path: '/a.txt' }, TEXT)).toBe('new 1')
    expect(await add(desk, { path: '/a.txt' }, `${TEXT} Nobody was hurt.`)).toBe('version 2')
    expect(await add(desk, { path: '/a.txt' }, TEXT)).toBe('version 3')
    expect(await add(desk, { path: '/b.txt' }, 'Another story about Lyon.')).toBe('new 1')
  })

  test('else the same bytes', async () => {
    const desk = stillDesk()
    expect(await add(desk, {}, TEXT)).toBe('new 1')
    expect(await add(desk, {}, TEXT)).toBe('same 1')
    expect(await add(desk, {}, `${TEXT} Nobody was hurt.`)).toBe('new 1')
    expect(await add(desk, line, { text: TEXT })).toBe('new 1')
    expect(await add(desk, { ...line, hints: { ...line.hints, place: 'y.jsonl:7' } }, { text: TEXT })).toBe('same 1')
  })
})

test('a file that was moved is known; a copy of it said to be of another source is another report', async () => {
  const desk = stillDesk()
  expect(await add(desk, { path: '/a.txt' }, TEXT)).toBe('new 1')
  expect(await add(desk, { path: '/new/a.txt' }, TEXT)).toBe('same 1')
  expect(await add(desk, { path: '/b.txt', hints: { ...hints, source: { name: 'B' } } }, TEXT)).toBe('new 1')
})

test('the same bytes with something new said about them are a new version', async () => {
  const desk = stillDesk()
  await add(desk, { path: '/a.txt' }, TEXT)
  const dated = { path: '/a.txt', hints: { ...hints, published: '2025-04-15' } }
  expect(await add(desk, dated, TEXT)).toBe('version 2')
  expect(await add(desk, { path: '/a.txt' }, TEXT)).toBe('same 2')
  expect(await add(desk, dated, TEXT)).toBe('same 2')
})

test('what a document says of itself goes before what is said of it, and is nothing new', async () => {
  const desk = stillDesk()
  const report = { id: '1', source: 'A', published: '2025-04-15', text: TEXT }
  expect(await add(desk, line, report)).toBe('new 1')
  const said = { ...line.hints, published: '2025-01-01', source: { name: 'B' } }
  expect(await add(desk, { ...line, hints: said }, report)).toBe('same 1')
})

test('a report in a language that is not read is kept without records', async () => {
  const desk = stillDesk()
  const text = 'De politie zoekt naar de daders van drie branden die in de nacht zijn aangestoken in de stad.'
  expect(await add(desk, { path: '/nl.txt' }, text)).toBe('new 1')
  expect(await desk.store.counts()).toMatchObject({ documents: 1, readings: 1, mentions: 0 })
})

test('an incident keeps its id when the report that tells it is corrected', async () => {
  const desk = stillDesk()
  const first = NIGHT[0]!
  await put(desk, first)
  const before = await incident(desk.store, 'I-1')
  await put(desk, { ...first, text: first.text.replaceAll('Two cars', 'Three cars') })
  const after = await incident(desk.store, 'I-1')
  expect([after.id, after.mentions]).toEqual([before.id, before.mentions])
  expect(after.fields['damage.vehicle.count']!.shown).toMatchObject({ min: 3 })
})

test('an incident that no report tells any more is gone, and its id is not given again', async () => {
  const desk = stillDesk()
  const first = NIGHT[0]!
  await put(desk, first)
  await put(desk, { ...first, text: 'Correction\n\nNothing happened in Nîmes.' })
  await expect(incident(desk.store, 'I-1')).rejects.toMatchObject({ trouble: { code: 'incident-gone' } })
  await put(desk, NIGHT[3]!)
  expect((await incident(desk.store, 'I-2')).id).toBe('I-000002')
})

test('copies of one dispatch have one origin, by way of each other', async () => {
  const desk = stillDesk()
  const dispatch = `${NIGHT[0]!.text} The fire brigade put the flames out within half an hour, and a patrol was sent to guard the car park until the morning. The union called for armed guards in front of every gate in the region.`
  const cut = dispatch.slice(dispatch.indexOf('The fire brigade'))
  const ids: string[] = []
  for (const [i, text] of [dispatch, `${dispatch.slice(0, 320)} Staff were in shock.`, cut, NIGHT[2]!.text].entries())
    ids.push(await put(desk, { id: `c${i}`, source: `S${i}`, published: '2025-04-15', text }))
  const origins = await originsOfReports(desk.store, ids)
  const smallest = ids.slice(0, 3).sort()[0]
  expect(ids.map((id) => origins.get(id))).toEqual([smallest, smallest, smallest, ids[3]])
  // Asked for one alone, the answer is the same.
  for (const id of ids) expect((await originsOfReports(desk.store, [id])).get(id)).toBe(origins.get(id))
})
