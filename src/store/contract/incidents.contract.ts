import { expect } from 'vitest'
import type { Store } from '../store.ts'
import type { Promised } from './promised.contract.ts'
import { addReport, mentionRow, reportId } from './rows.contract.ts'

const [a, b, c, d] = [1, 2, 3, 4].map(reportId) as [string, string, string, string]

export function incidents(promised: Promised): void {
  foundings(promised)
  members(promised)
  summaries(promised)
  copies(promised)
}

function foundings(promised: Promised): void {
  promised('a founder has one incident, for good', async (store) => {
    const first = await store.found(`${a}/1`)
    const second = await store.found(`${b}/1`)
    expect(second).toBeGreaterThan(first)
    expect(await store.found(`${a}/1`)).toBe(first)
    expect(await store.founding(first)).toEqual({ serial: first, founder: `${a}/1` })
    expect(await store.founding(second + 1)).toBeNull()
  })

  promised('foundings are found by founder, by serial number', async (store) => {
    const rows = []
    for (const founder of [`${c}/1`, `${a}/1`]) rows.push({ founder, serial: await store.found(founder) })
    expect(await store.foundings([`${a}/1`, `${c}/1`, `${a}/1`, 'none'])).toEqual(rows)
    expect(await store.foundings([])).toEqual([])
  })

  promised('a wave has a founder too, and numbers of its own', async (store) => {
    const first = await store.foundWave(`${a}/1`)
    expect(await store.foundWave(`${b}/1`)).toBeGreaterThan(first)
    expect(await store.foundWave(`${a}/1`)).toBe(first)
    expect(await store.waveFounding(first)).toBe(`${a}/1`)
    expect(await store.waveFounding(first + 2)).toBeNull()
    expect(await store.foundings([`${a}/1`])).toEqual([])
  })
}

function members(promised: Promised): void {
  promised('a mention is in one incident; putting it elsewhere moves it', async (store) => {
    const [one, two] = [await store.found(`${a}/1`), await store.found(`${b}/1`)]
    await store.putMembers([
      { mention: `${b}/1`, incident: two },
      { mention: `${a}/2`, incident: one },
      { mention: `${a}/1`, incident: one },
    ])
    expect((await store.membersOf([one, two, one])).map(({ mention }) => mention)).toEqual([
      `${a}/1`,
      `${a}/2`,
      `${b}/1`,
    ])
    await store.putMembers([{ mention: `${a}/2`, incident: two }])
    expect(await store.membersOf([one])).toEqual([{ mention: `${a}/1`, incident: one }])
    expect(await store.incidentsOf([`${b}/1`, `${a}/2`, 'none'])).toEqual([
      { mention: `${a}/2`, incident: two },
      { mention: `${b}/1`, incident: two },
    ])
    expect([await store.membersOf([]), await store.incidentsOf([])]).toEqual([[], []])
  })

  promised('members are taken out; those that are not in change nothing', async (store) => {
    const one = await store.found(`${a}/1`)
    await store.putMembers([1, 2].map((n) => ({ mention: `${a}/${n}`, incident: one })))
    await store.deleteMembers([`${a}/1`, 'none'])
    await store.deleteMembers([])
    expect(await store.membersOf([one])).toEqual([{ mention: `${a}/2`, incident: one }])
  })

  promised('members outlive the mentions of a report that is read again', async (store) => {
    await addReport(store, a)
    const one = await store.found(`${a}/1`)
    await store.putMentions(a, [mentionRow(a, 1)])
    await store.putMembers([{ mention: `${a}/1`, incident: one }])
    await store.putMentions(a, [])
    expect(await store.membersOf([one])).toEqual([{ mention: `${a}/1`, incident: one }])
  })
}

function summaries(promised: Promised): void {
  const row = (incident: number, json: string) => ({ incident, from: null, country: null, json })

  promised('summaries are put, replaced, found and deleted by incident', async (store) => {
    const [one, two] = [await store.found(`${a}/1`), await store.found(`${b}/1`)]
    const full = { incident: one, from: '2025-04-14T21:00', country: 'FR', json: '1' }
    await store.putSummaries([row(two, '2'), full])
    expect(await store.allSummaries()).toEqual([full, row(two, '2')])
    await store.putSummaries([row(one, '3')])
    expect(await store.summaries([two, one, two, 99])).toEqual([row(one, '3'), row(two, '2')])
    await store.deleteSummaries([one, 99])
    expect(await store.allSummaries()).toEqual([row(two, '2')])
    expect(await store.summaries([])).toEqual([])
  })
}

function copies(promised: Promised): void {
  const add = async (store: Store) => {
    for (const report of [a, b, c, d]) await addReport(store, report)
  }

  promised('reports that share bands are found, those that share most first', async (store) => {
    await add(store)
    await store.putBands(a, ['1', '2', '3', '1'])
    await store.putBands(b, ['1'])
    await store.putBands(c, ['1', '2'])
    expect(await store.reportsInBands(a, ['1', '2', '3'], 10)).toEqual([b, c])
    expect(await store.reportsInBands(a, ['1', '2', '3'], 1)).toEqual([c])
    expect(await store.reportsInBands(d, ['3', 'none'], 10)).toEqual([a])
    expect(await store.reportsInBands(d, [], 10)).toEqual([])
  })

  promised(
    'of a band that many share the first reports are looked at, and rarer bands tell nearer ones',
    async (store) => {
      const many = Array.from({ length: 60 }, (_, i) => `R-${String(i).padStart(12, '0')}`)
      for (const report of many) {
        await addReport(store, report)
        await store.putBands(report, report === many[59] ? ['frame', 'rare'] : ['frame'])
      }
      expect(await store.reportsInBands(many[0]!, ['frame', 'rare'], 1)).toEqual([many[59]])
      expect(await store.reportsInBands(many[0]!, ['frame'], 100)).toEqual(many.slice(1, 50))
    },
  )

  promised('bands of a report replace those it had', async (store) => {
    await add(store)
    await store.putBands(a, ['1', '2'])
    await store.putBands(a, ['2', '3'])
    expect(await store.reportsInBands(b, ['1'], 10)).toEqual([])
    expect(await store.reportsInBands(b, ['3'], 10)).toEqual([a])
    await store.putBands(a, [])
    expect(await store.reportsInBands(b, ['2', '3'], 10)).toEqual([])
  })

  promised('copies of a report replace those it had, from both sides', async (store) => {
    await add(store)
    await store.putCopies(b, [
      { a: b, b: c },
      { a, b },
    ])
    await store.putCopies(d, [
      { a: c, b: d },
      { a: c, b: d },
    ])
    expect(await store.copiesOf([c])).toEqual([
      { a: b, b: c },
      { a: c, b: d },
    ])
    expect(await store.copiesOf([b, a, d])).toEqual([
      { a, b },
      { a: b, b: c },
      { a: c, b: d },
    ])
    await store.putCopies(b, [])
    expect(await store.copiesOf([a, b, c])).toEqual([{ a: c, b: d }])
    expect(await store.copiesOf([])).toEqual([])
  })
}
