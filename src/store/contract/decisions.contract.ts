import { expect } from 'vitest'
import type { DecisionAct } from '../../model/desk.ts'
import type { Promised } from './promised.contract.ts'
import { addReport, keyOf, mentionRow, reportId } from './rows.contract.ts'

const [a, b] = [reportId(1), reportId(2)] as const
const act: DecisionAct = { kind: 'merge', incidents: ['I-000001', 'I-000002'] }

function decided(anchors: readonly (readonly string[])[], why: string | null = null) {
  return { at: '2025-04-15T08:00:00.000Z', by: 'anna', why, act, anchors }
}

export function decisions(promised: Promised): void {
  log(promised)
  wavesAndBriefs(promised)

  promised('small facts are kept and replaced', async (store) => {
    expect(await store.meta('zone')).toBeNull()
    await store.putMeta('zone', 'Europe/Paris')
    await store.putMeta('zone', 'UTC')
    expect(await store.meta('zone')).toBe('UTC')
  })

  promised('counts count', async (store) => {
    for (const version of [1, 2]) await addReport(store, a, version)
    await store.putReading({ report: a, version: 1, reader: 'r', readAt: 't', json: '{}' })
    await store.putMentions(
      a,
      [1, 2, 3].map((n) => mentionRow(a, n)),
    )
    const [one] = [await store.found(`${a}/1`), await store.found(`${a}/2`)]
    await store.putMembers([1, 2].map((n) => ({ mention: `${a}/${n}`, incident: one })))
    await store.appendDecision(decided([]))
    expect(await store.counts()).toEqual({
      documents: 1,
      versions: 2,
      readings: 1,
      mentions: 3,
      incidents: 1,
      decisions: 1,
    })
    expect(await store.documentByKey(keyOf(b))).toBeNull()
  })
}

function log(promised: Promised): void {
  promised('decisions are numbered in the order they came, and come back whole', async (store) => {
    expect(await store.decisions()).toEqual([])
    const first = await store.appendDecision(decided([[`${a}/1`], [`${b}/1`, `${b}/2`]], 'same gate'))
    const second = await store.appendDecision(decided([]))
    expect(first).toEqual({
      ...decided([[`${a}/1`], [`${b}/1`, `${b}/2`]], 'same gate'),
      id: 'D-000001',
    })
    expect(second.id).toBe('D-000002')
    expect(await store.decisions()).toEqual([first, second])
    expect([await store.decision('D-000001'), await store.decision('D-000003')]).toEqual([first, null])
    expect([await store.decision(''), await store.decision('I-000001')]).toEqual([null, null])
  })

  promised('decisions are found by the mentions that they name', async (store) => {
    const first = await store.appendDecision(decided([[`${a}/1`, `${b}/1`], [`${b}/1`]]))
    const second = await store.appendDecision(decided([[`${b}/1`]]))
    expect(await store.decisionsOn([`${b}/1`, `${a}/1`])).toEqual([first, second])
    expect(await store.decisionsOn([`${a}/1`, 'none'])).toEqual([first])
    expect(await store.decisionsOn([])).toEqual([])
  })
}

function wavesAndBriefs(promised: Promised): void {
  promised('wave proposals are replaced all at once', async (store) => {
    const serials = [await store.foundWave(`${a}/1`), await store.foundWave(`${b}/1`)]
    const rows = serials.map((serial) => ({ serial, founder: `${a}/1`, json: String(serial) }))
    await store.putWaves([...rows].reverse())
    expect(await store.waves()).toEqual(rows)
    await store.putWaves(rows.slice(1))
    expect(await store.waves()).toEqual(rows.slice(1))
    await store.putWaves([])
    expect(await store.waves()).toEqual([])
  })

  promised('briefs are numbered through, and listed by wave', async (store) => {
    const brief = (wave: string | null) => store.addBrief({ wave, at: '2025-04-15T08:00:00.000Z', json: '{}' })
    const rows = [await brief(null), await brief('W-000001'), await brief(null)]
    expect(rows.map(({ number }) => number)).toEqual([1, 2, 3])
    expect(await store.briefs(null)).toEqual([rows[0], rows[2]])
    expect(await store.briefs('W-000001')).toEqual([rows[1]])
    expect(await store.briefs('W-000002')).toEqual([])
  })
}
