import { describe, expect, test } from 'vitest'
import type { DecisionAct, WaveRecord } from '../model/desk.ts'
import { decide } from './decide.ts'
import type { Desk } from './desk.ts'
import { incident } from './incidents.ts'
import { deskOf, LATER, put, SERIES } from './sample.corpus.ts'
import { currentWaves } from './survey.ts'

const waves = ({ store }: Desk): Promise<WaveRecord[]> => currentWaves(store)
const members = async (desk: Desk) => (await waves(desk)).map(({ incidents }) => [...incidents].sort())

/** Name of the place of an incident, by which the reports of a series are told apart. */
async function at(desk: Desk, town: string): Promise<string> {
  for (const { incident: serial } of await desk.store.allSummaries()) {
    const { id, fields } = await incident(desk.store, `I-${serial}`)
    if (fields.where?.shown?.name === town) return id
  }
  throw new Error(`nothing in ${town}`)
}

/** Decides, looks, adds a report that belongs to the wave, looks again, and undoes. */
async function decided(desk: Desk, act: DecisionAct, look: (found: WaveRecord[]) => void): Promise<void> {
  const before = await waves(desk)
  const { id } = await decide(desk, act, null)
  look(await waves(desk))
  await put(desk, LATER)
  const later = await waves(desk)
  look(later)
  await decide(desk, { kind: 'undo', decision: id }, null)
  const plain = await deskOf([...SERIES, LATER])
  expect((await waves(desk)).map(({ id: _, ...rest }) => rest)).toEqual(
    (await waves(plain)).map(({ id: _, ...rest }) => rest),
  )
  expect((await waves(desk))[0]!.id).toBe(before[0]!.id)
}

test('a series is proposed as one wave with what speaks for it, and the rest stays out', async () => {
  const desk = await deskOf(SERIES)
  const [wave, ...others] = await waves(desk)
  expect(others).toEqual([])
  expect(wave).toMatchObject({ id: 'W-000001', state: 'proposed', name: null })
  const towns = await Promise.all(['Nîmes', 'Toulon', 'Nanterre', 'Agen'].map((town) => at(desk, town)))
  expect([...wave!.incidents].sort()).toEqual(towns.sort())
  expect(wave!.evidence.filter(({ speaks }) => speaks === 'for').length).toBeGreaterThan(1)
  const words = wave!.evidence.find(({ kind }) => kind === 'declared')!.spans
  expect(words.length).toBeGreaterThan(0)
  expect((await incident(desk.store, towns[0]!)).wave).toBe('W-000001')
  expect((await incident(desk.store, await at(desk, 'Lyon'))).wave).toBeNull()
})

test('the same desk gives the same waves, however it was filled', async () => {
  const strip = (found: WaveRecord[]) =>
    found.map(({ from, to, probability, incidents }) => [from, to, probability, incidents.length])
  const [one, other] = [await deskOf(SERIES), await deskOf([...SERIES].reverse())]
  expect(strip(await waves(other))).toEqual(strip(await waves(one)))
  expect(await waves(one)).toEqual(await waves(one))
})

test('a wave keeps its id when reports join it', async () => {
  const desk = await deskOf(SERIES)
  const [before] = await waves(desk)
  await put(desk, LATER)
  const [after] = await waves(desk)
  expect(after!.id).toBe(before!.id)
  expect(after!.incidents).toEqual(expect.arrayContaining([...before!.incidents]))
  expect(after!.incidents.length).toBe(before!.incidents.length + 1)
})

test('a wave that went away for a while has its id when it comes back', async () => {
  const desk = await deskOf(SERIES)
  const [before] = await waves(desk)
  const away: string[] = []
  for (const id of before!.incidents) away.push((await decide(desk, { kind: 'reject', subject: id }, null)).id)
  expect(await waves(desk)).toEqual([])
  for (const decision of away.reverse()) await decide(desk, { kind: 'undo', decision }, null)
  expect(await waves(desk)).toEqual([before])
})

describe('decisions on a wave take effect, hold when reports come, and are undone', () => {
  test('rename', async () => {
    const desk = await deskOf(SERIES)
    await decided(desk, { kind: 'wave-rename', wave: 'W-1', name: 'Prisons' }, ([wave]) => {
      expect(wave!.name).toBe('Prisons')
    })
  })

  test.each([
    ['confirm', 'confirmed'],
    ['reject', 'rejected'],
  ] as const)('%s', async (kind, state) => {
    const desk = await deskOf(SERIES)
    await decided(desk, { kind, subject: 'w1' }, ([wave]) => {
      expect(wave!.state).toBe(state)
    })
  })

  test('a rejected wave is no wave of its incidents; restored it is', async () => {
    const desk = await deskOf(SERIES)
    const id = await at(desk, 'Nîmes')
    await decide(desk, { kind: 'reject', subject: 'W-000001' }, null)
    expect((await incident(desk.store, id)).wave).toBeNull()
    await decide(desk, { kind: 'restore', subject: 'W-000001' }, null)
    expect((await incident(desk.store, id)).wave).toBe('W-000001')
  })

  test('join', async () => {
    const desk = await deskOf(SERIES)
    const bank = await at(desk, 'Lyon')
    await decided(desk, { kind: 'wave-join', wave: 'W-000001', incidents: [bank] }, ([wave]) => {
      expect(wave!.incidents).toContain(bank)
    })
  })

  test('leave', async () => {
    const desk = await deskOf(SERIES)
    const toulon = await at(desk, 'Toulon')
    await decided(desk, { kind: 'wave-leave', wave: 'W-000001', incidents: [toulon] }, (found) => {
      expect(found[0]!.incidents).not.toContain(toulon)
      expect(found[0]!.incidents.length).toBeGreaterThanOrEqual(3)
    })
  })

  test('split, and merge what was split', async () => {
    const desk = await deskOf(SERIES)
    const whole = await members(desk)
    const pair = [await at(desk, 'Toulon'), await at(desk, 'Agen')].sort()
    await decide(desk, { kind: 'wave-split', wave: 'W-000001', incidents: pair }, null)
    for (const found of await members(desk))
      expect(found.filter((id) => pair.includes(id)).length === 0 || found.every((id) => pair.includes(id))).toBe(true)
    const ids = (await waves(desk)).map(({ id }) => id)
    expect(ids[0]).toBe('W-000001')
    expect(ids).toHaveLength(2)
    await decide(desk, { kind: 'wave-merge', waves: ids }, null)
    expect(await members(desk)).toEqual(whole)
  })
})

describe('a later decision on two incidents replaces an earlier one', () => {
  test('join after leave, and leave after join', async () => {
    const desk = await deskOf(SERIES)
    const [toulon, whole] = [await at(desk, 'Toulon'), await members(desk)]
    const act = { wave: 'W-000001', incidents: [toulon] }
    await decide(desk, { kind: 'wave-leave', ...act }, null)
    await decide(desk, { kind: 'wave-join', ...act }, null)
    expect(await members(desk)).toEqual(whole)
    await decide(desk, { kind: 'wave-leave', ...act }, null)
    expect((await members(desk))[0]).not.toContain(toulon)
  })

  test('leave after confirm', async () => {
    const desk = await deskOf(SERIES)
    const toulon = await at(desk, 'Toulon')
    await decide(desk, { kind: 'confirm', subject: 'W-000001' }, null)
    await decide(desk, { kind: 'wave-leave', wave: 'W-000001', incidents: [toulon] }, null)
    const [wave] = await waves(desk)
    expect(wave).toMatchObject({ id: 'W-000001', state: 'confirmed' })
    expect(wave!.incidents).not.toContain(toulon)
  })

  test('a confirmed wave is one whatever speaks against it; taken back, the evidence counts again', async () => {
    const desk = await deskOf(SERIES)
    const [bank, metz] = [await at(desk, 'Lyon'), await at(desk, 'Metz')]
    const whole = await members(desk)
    const join = await decide(desk, { kind: 'wave-join', wave: 'W-1', incidents: [bank, metz] }, null)
    await decide(desk, { kind: 'confirm', subject: 'W-1' }, null)
    await decide(desk, { kind: 'undo', decision: join.id }, null)
    expect((await members(desk))[0]).toEqual(expect.arrayContaining([bank, metz]))
    await decide(desk, { kind: 'restore', subject: 'W-1' }, null)
    expect(await members(desk)).toEqual(whole)
  })
})

test('a wave keeps its id when the incident that founded it goes', async () => {
  for (const kind of ['reject', 'leave', 'split'] as const) {
    const desk = await deskOf(SERIES)
    const [before] = await waves(desk)
    const gone = before!.incidents[0]!
    if (kind === 'reject') await decide(desk, { kind, subject: gone }, null)
    else await decide(desk, { kind: `wave-${kind}`, wave: before!.id, incidents: [gone] }, null)
    const [after] = await waves(desk)
    expect(after!.id).toBe(before!.id)
    expect(after!.incidents).toEqual(before!.incidents.slice(1))
  }
})

test('an incident that founded a wave and left it founds another', async () => {
  const desk = await deskOf(SERIES)
  const founder = (await waves(desk))[0]!.incidents[0]!
  await decide(desk, { kind: 'wave-leave', wave: 'W-1', incidents: [founder] }, null)
  const bank = await at(desk, 'Lyon')
  const [old] = await waves(desk)
  // Nothing but a decision makes these two a wave: they are put into the old one, and split off.
  await decide(desk, { kind: 'wave-join', wave: old!.id, incidents: [founder, bank] }, null)
  await decide(desk, { kind: 'wave-split', wave: old!.id, incidents: [founder, bank] }, null)
  const found = await waves(desk)
  expect(new Set(found.map(({ id }) => id)).size).toBe(found.length)
  expect(found.find(({ incidents }) => incidents.includes(old!.incidents[0]!))!.id).toBe(old!.id)
})

test.each<[string, DecisionAct, string]>([
  ['no incident to join', { kind: 'wave-join', wave: 'W-1', incidents: ['I-999'] }, 'no-such-incident'],
  ['all of it to leave', { kind: 'wave-leave', wave: 'W-1', incidents: [] }, 'nothing-to-split'],
  ['one wave to merge', { kind: 'wave-merge', waves: ['W-1'] }, 'nothing-to-merge'],
  ['a wave that is not there', { kind: 'wave-rename', wave: 'W-7', name: 'x' }, 'no-such-wave'],
  ['one wave twice to merge', { kind: 'wave-merge', waves: ['W-1', 'w1'] }, 'nothing-to-merge'],
])('%s is refused, and nothing is logged', async (_, act, code) => {
  const desk = await deskOf(SERIES)
  await expect(decide(desk, act, null)).rejects.toMatchObject({ trouble: { code } })
  expect(await desk.store.decisions()).toEqual([])
})

test('ids in the log are full ones', async () => {
  const desk = await deskOf(SERIES)
  const log = [
    await decide(desk, { kind: 'wave-join', wave: 'w1', incidents: ['i5'] }, null),
    await decide(desk, { kind: 'merge', incidents: ['1', 'I-2'] }, null),
    await decide(desk, { kind: 'undo', decision: 'd2' }, null),
  ]
  expect(log.map(({ act }) => act)).toEqual([
    { kind: 'wave-join', wave: 'W-000001', incidents: ['I-000005'] },
    { kind: 'merge', incidents: ['I-000001', 'I-000002'] },
    { kind: 'undo', decision: 'D-000002' },
  ])
})
