import { describe, expect, test } from 'vitest'
import { renderMarkdown } from '../outputs/brief/markdown.ts'
import { type BriefWish, frozenBrief, writeBrief } from './brief.ts'
import { decide } from './decide.ts'
import type { Desk } from './desk.ts'
import { dossier } from './dossier.ts'
import { deskOf, LATER, NIGHT, put, SERIES, stillDesk } from './sample.corpus.ts'
import { currentWaves } from './survey.ts'

const WISH: BriefWish = { language: 'en', marking: 'TLP:AMBER', final: false, internal: false }
const write = (desk: Desk, wish: Partial<BriefWish> = {}, draft = false) =>
  writeBrief(desk, { ...WISH, ...wish }, draft)
const title = async (desk: Desk, wish: Partial<BriefWish> = {}) =>
  renderMarkdown(await write(desk, wish)).split('\n')[2]

describe('numbers', () => {
  test('count for the desk and for each wave on their own; a draft does not count', async () => {
    const desk = await deskOf(SERIES)
    const wave = (await currentWaves(desk.store))[0]!.id
    await write(desk, {}, true)
    expect(await title(desk)).toBe('# Situation report No 1 – Initial')
    expect(await title(desk, { wave })).toBe('# Situation report No 1 – Initial')
    expect(await title(desk, { wave: 'w1' })).toBe('# Situation report No 2 – Update')
    expect(await title(desk, { wave, final: true })).toBe('# Situation report No 3 – Final')
    expect(await title(desk)).toBe('# Situation report No 2 – Update')
    expect((await desk.store.briefs(wave)).length).toBe(3)
  })

  test.each<[string, Partial<BriefWish>]>([
    ['since', { since: 1 }],
    ['wave', { wave: 'W-000009' }],
  ])('%s that is not there is refused, and nothing counts', async (_, wish) => {
    const desk = await deskOf(NIGHT)
    await expect(write(desk, wish)).rejects.toMatchObject({ trouble: { code: expect.stringMatching(/^no-such/) } })
    await expect(frozenBrief(desk.store, null, 1)).rejects.toMatchObject({ trouble: { code: 'no-such-brief' } })
    expect(await desk.store.briefs(null)).toEqual([])
  })

  test('an empty desk has nothing to brief', async () => {
    await expect(write(stillDesk())).rejects.toMatchObject({ trouble: { code: 'desk-empty' } })
  })
})

test('what is new is told since the brief before, or since the one named', async () => {
  const desk = await deskOf(NIGHT)
  const id = (await dossier(desk)).incidents.find(({ fields }) => fields.where?.shown?.name === 'Lyon')!.id
  await write(desk)
  await decide(desk, { kind: 'confirm', subject: id }, null)
  await write(desk)
  const since = async (number?: number) => renderMarkdown(await write(desk, { since: number }, true))
  expect(await since()).toContain('No change since')
  expect(await since(2)).toBe(await since())
  expect(await since(1)).not.toContain('No change since')
})

test('a brief that went out prints the same later, whatever became of the desk', async () => {
  const desk = await deskOf(SERIES)
  const wave = (await currentWaves(desk.store))[0]!
  const brief = renderMarkdown(await write(desk, { wave: wave.id, note: 'Look at the gates.', author: 'B. Roux' }))
  await put(desk, LATER)
  await decide(desk, { kind: 'reject', subject: wave.incidents[0]! }, null)
  await decide(desk, { kind: 'wave-rename', wave: wave.id, name: 'Gates' }, null)
  await write(desk, { wave: wave.id })
  const again = renderMarkdown(await frozenBrief(desk.store, wave.id, 1))
  expect(again).toBe(brief)
  expect(again).toContain('Look at the gates.')
  expect(renderMarkdown(await frozenBrief(desk.store, wave.id, 2))).not.toBe(brief)
})

describe('the dossier', () => {
  test('of the desk has all of it, of a wave what belongs to it', async () => {
    const desk = await deskOf(SERIES)
    const [all, wave] = [await dossier(desk), await dossier(desk, { wave: 'W-000001' })]
    expect(all).toMatchObject({ asOf: '2025-04-20T10:00:00.000Z', zone: 'Europe/Paris', wave: null })
    expect(all.reports).toHaveLength(SERIES.length)
    expect(wave.wave!.incidents.length).toBe(wave.incidents.length)
    expect(wave.incidents.length).toBeLessThan(all.incidents.length)
    const told = new Set(wave.incidents.flatMap(({ reports }) => reports))
    expect(new Set(wave.reports.map(({ id }) => id))).toEqual(told)
    for (const { report } of wave.statements) expect(told.has(report)).toBe(true)
  })

  test('names for each report the mention of what it is about', async () => {
    const desk = await deskOf(NIGHT)
    const { main, mentions, reports } = await dossier(desk)
    const keys = new Set(mentions.map(({ key }) => key))
    expect(Object.keys(main).sort()).toEqual(reports.map(({ id }) => id).sort())
    for (const [report, key] of Object.entries(main))
      expect([keys.has(key), key.startsWith(report)]).toEqual([true, true])
  })

  test('repeats every word that it quotes as it stands in the report', async () => {
    const desk = await deskOf(SERIES)
    const { incidents } = await dossier(desk)
    const texts = new Map<string, string>()
    for (const { id, version } of await desk.store.documents(null, 100))
      texts.set(id, (await desk.store.version(id, version))!.text)
    for (const { report, start, end, text } of incidents.flatMap(({ spans }) => spans))
      expect(texts.get(report)!.slice(start, end)).toBe(text)
  })

  test('holds decisions that hold, not those undone', async () => {
    const desk = await deskOf(NIGHT)
    const kept = await decide(desk, { kind: 'confirm', subject: 'I-1' }, null)
    const gone = await decide(desk, { kind: 'reject', subject: 'I-1' }, null)
    await decide(desk, { kind: 'undo', decision: gone.id }, null)
    expect((await dossier(desk)).decisions.map(({ id }) => id)).toEqual([kept.id])
  })
})
