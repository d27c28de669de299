import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { DecisionAct } from '../model/desk.ts'
import { parseValue } from './correct.ts'
import { decide } from './decide.ts'
import type { Desk } from './desk.ts'
import { incident, incidents } from './incidents.ts'
import { allReports } from './reports.ts'
import { groupsOf, NIGHT, put, stillDesk } from './sample.corpus.ts'

async function filled(): Promise<Desk> {
  const desk = stillDesk()
  for (const report of NIGHT) await put(desk, report)
  return desk
}

async function state(desk: Desk) {
  const records = []
  for await (const record of incidents(desk.store)) records.push(record)
  return { groups: await groupsOf(desk), records }
}

async function ids(desk: Desk): Promise<string[]> {
  const found: string[] = []
  for await (const { id } of incidents(desk.store)) found.push(id)
  return found
}

test('merge joins what linking kept apart; the id that went away leads to the incident; undo gives both back', async () => {
  const desk = await filled()
  const before = await state(desk)
  const [a, b] = (await ids(desk)) as [string, string]
  const decision = await decide(desk, { kind: 'merge', incidents: [a, b] }, 'same night')
  expect((await ids(desk)).length).toBe(before.records.length - 1)
  expect((await incident(desk.store, a)).id).toBe((await incident(desk.store, b)).id)
  await decide(desk, { kind: 'undo', decision: decision.id }, null)
  expect(await state(desk)).toEqual(before)
})

test('split takes mentions out, and later linking keeps them out', async () => {
  const desk = await filled()
  const joined = (await state(desk)).records.find(({ mentions }) => mentions.length === 3)!
  await decide(desk, { kind: 'split', incident: joined.id, mentions: [joined.mentions[0]!] }, null)
  await put(desk, {
    id: 'late',
    source: 'Late',
    published: '2025-04-16',
    text: 'Fires\n\nTwo cars belonging to prison officers were set on fire outside the prison in Nîmes on Monday evening.',
  })
  const groups = await groupsOf(desk)
  const apart = groups.filter((group) => group.some((key) => joined.mentions.includes(key)))
  expect(
    apart.some(
      (group) => group.includes(joined.mentions[0]!) && joined.mentions.slice(1).some((key) => group.includes(key)),
    ),
  ).toBe(false)
})

test('a correction is the value shown, beside what the sources say', async () => {
  const desk = await filled()
  const record = (await state(desk)).records.find(({ fields }) => fields['damage.vehicle.count']?.disagreement)!
  const value = { min: 4, max: 4, approximate: false }
  const decision = await decide(
    desk,
    { kind: 'correct', incident: record.id, field: 'damage.vehicle.count', value },
    'video',
  )
  const field = (await incident(desk.store, record.id)).fields['damage.vehicle.count']!
  expect(field).toMatchObject({ shown: value, rule: 'decided', decision: decision.id })
  expect(field.values).toEqual(record.fields['damage.vehicle.count']!.values)
})

test.each(['confirm', 'reject'] as const)('%s marks an incident, restore takes it back', async (kind) => {
  const desk = await filled()
  const [id] = (await ids(desk)) as [string]
  await decide(desk, { kind, subject: id }, null)
  expect((await incident(desk.store, id)).state).toBe(`${kind}ed`)
  await decide(desk, { kind: 'restore', subject: id }, null)
  expect((await incident(desk.store, id)).state).toBe('proposed')
})

test('undoing an undo takes effect again', async () => {
  const desk = await filled()
  const [a, b] = (await ids(desk)) as [string, string]
  const merge = await decide(desk, { kind: 'merge', incidents: [a, b] }, null)
  const merged = await state(desk)
  const undo = await decide(desk, { kind: 'undo', decision: merge.id }, null)
  await decide(desk, { kind: 'undo', decision: undo.id }, null)
  expect(await state(desk)).toEqual(merged)
})

test.each<[string, (desk: Desk) => Promise<DecisionAct>, string]>([
  ['an incident that is not there', async () => ({ kind: 'confirm', subject: 'I-999' }), 'no-such-incident'],
  [
    'one incident twice',
    async (desk) => ({ kind: 'merge', incidents: [(await ids(desk))[0]!, (await ids(desk))[0]!] }),
    'nothing-to-merge',
  ],
  [
    'a foreign mention',
    async (desk) => ({ kind: 'split', incident: (await ids(desk))[0]!, mentions: ['R-0000000000/1'] }),
    'mention-not-in-incident',
  ],
  ['a decision that is not there', async () => ({ kind: 'undo', decision: 'D-000099' }), 'no-such-decision'],
  ['an undoing of nothing', async () => ({ kind: 'undo', decision: 'yesterday' }), 'no-such-decision'],
  ['a mention that is not there', async () => ({ kind: 'detach', mention: 'R-000000000000/1' }), 'no-such-mention'],
  [
    'a confirmed credibility of one source',
    async (desk) => {
      const { id } = (await state(desk)).records.find(({ sources }) => sources === 1)!
      return { kind: 'grade-incident', incident: id, credibility: '1' }
    },
    'not-independent',
  ],
  ['a wave that is not there', async () => ({ kind: 'confirm', subject: 'W-000099' }), 'no-such-wave'],
])('%s is refused in words, and nothing is logged', async (_, act, code) => {
  const desk = await filled()
  await expect(decide(desk, await act(desk), null)).rejects.toMatchObject({ trouble: { code } })
  expect(await desk.store.decisions()).toEqual([])
})

test('what was undone cannot be undone again, and ids may be written short', async () => {
  const desk = await filled()
  await decide(desk, { kind: 'confirm', subject: '1' }, null)
  expect((await decide(desk, { kind: 'undo', decision: '1' }, null)).act).toEqual({
    kind: 'undo',
    decision: 'D-000001',
  })
  const again = decide(desk, { kind: 'undo', decision: 'd-1' }, null)
  await expect(again).rejects.toMatchObject({ trouble: { code: 'already-undone' } })
})

test('grades: of a source on its reports, of an incident in place of the default', async () => {
  const desk = await filled()
  const joined = (await state(desk)).records.find(({ sources }) => sources > 1)!
  expect(joined.credibility).toBe('1')
  await decide(desk, { kind: 'grade-incident', incident: joined.id, credibility: '4' }, null)
  expect((await incident(desk.store, joined.id)).credibility).toBe('4')
  await decide(desk, { kind: 'grade-source', source: 'agency', reliability: 'B' }, null)
  const reports = await allReports(desk.store)
  expect(reports.map(({ source, reliability }) => [source, reliability]).sort()).toEqual([
    ['Agency', 'B'],
    ['Paper', 'F'],
    ['Paper', 'F'],
    ['Radio', 'F'],
  ])
})

test('a source that no report has is no source to grade', async () => {
  const desk = await filled()
  const wrong = decide(desk, { kind: 'grade-source', source: 'Agensy', reliability: 'B' }, null)
  await expect(wrong).rejects.toMatchObject({
    trouble: { code: 'no-such-source', advice: expect.stringContaining('Agency; Paper; Radio') },
  })
  expect(await desk.store.decisions()).toEqual([])
})

test('a date follows a corrected time, and an unknown one is shown as none', async () => {
  const desk = await filled()
  const [id] = (await ids(desk)) as [string]
  await decide(desk, { kind: 'correct', incident: id, field: 'when', value: parseValue('when', '2025-04-13') }, null)
  expect((await incident(desk.store, id)).fields.date).toMatchObject({ shown: '2025-04-13', rule: 'decided' })
  await decide(desk, { kind: 'correct', incident: id, field: 'when', value: null }, null)
  const { fields } = await incident(desk.store, id)
  expect([fields.date?.shown, fields.when?.shown]).toEqual([null, null])
})

/** A walk over decisions on whatever incidents there are. */
const step = fc.record({
  kind: fc.constantFrom('merge', 'split', 'detach', 'confirm', 'reject', 'correct'),
  a: fc.nat(50),
  b: fc.nat(50),
})

async function act(desk: Desk, { kind, a, b }: { kind: string; a: number; b: number }): Promise<DecisionAct | null> {
  const { records } = await state(desk)
  const one = records[a % records.length]!
  const other = records[b % records.length]!
  if (kind === 'merge') return one === other ? null : { kind, incidents: [one.id, other.id] }
  if (kind === 'confirm' || kind === 'reject') return { kind, subject: one.id }
  if (kind === 'correct')
    return { kind, incident: one.id, field: 'casualties.killed', value: { min: b, max: b, approximate: false } }
  if (one.mentions.length < 2) return null
  const mention = one.mentions[b % one.mentions.length]!
  return kind === 'split' ? { kind, incident: one.id, mentions: [mention] } : { kind: 'detach', mention }
}

test('whatever is decided, undoing all of it from the last gives back what was', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(step, { maxLength: 6 }), async (steps) => {
      const desk = await filled()
      const states = [await state(desk)]
      const taken: string[] = []
      for (const one of steps) {
        const next = await act(desk, one)
        if (!next) continue
        taken.push((await decide(desk, next, null)).id)
        states.push(await state(desk))
      }
      for (const id of taken.reverse()) {
        states.pop()
        await decide(desk, { kind: 'undo', decision: id }, null)
        expect(await state(desk)).toEqual(states.at(-1))
      }
    }),
    { numRuns: 20 },
  )
})
