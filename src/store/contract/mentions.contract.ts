import { expect } from 'vitest'
import type { Store } from '../store.ts'
import type { Promised } from './promised.contract.ts'
import { addReport, mentionRow, plain, reportId, serialNumbers } from './rows.contract.ts'

const [a, b] = [reportId(1), reportId(2)] as const

export function mentions(promised: Promised): void {
  lookups(promised)
  blocks(promised)
  links(promised)

  promised('the highest mention is kept when it is gone', async (store) => {
    await addReport(store, a)
    expect([await store.highestMention(a), await store.highestMention(b)]).toEqual([0, 0])
    await store.putMentions(
      a,
      [9, 10, 2].map((n) => mentionRow(a, n)),
    )
    expect(await store.highestMention(a)).toBe(10)
    await store.putMentions(a, [mentionRow(a, 3)])
    await store.putMentions(a, [])
    expect(await store.highestMention(a)).toBe(10)
  })

  promised('mentions of a report that is not there are refused', async (store) => {
    await expect(store.putMentions(a, [mentionRow(a, 1)])).rejects.toThrow()
    expect(await store.allMentions()).toEqual([])
  })
}

function lookups(promised: Promised): void {
  promised('mentions are found by key, by report and all, in the order of their keys', async (store) => {
    for (const report of [b, a]) await addReport(store, report)
    const ofA = [10, 1, 2].map((n) => mentionRow(a, n, ['x']))
    await store.putMentions(b, [mentionRow(b, 1)])
    await store.putMentions(a, ofA)
    const sorted = [ofA[1]!, ofA[0]!, ofA[2]!].map(plain)
    expect(await store.mentionsOfReport(a)).toEqual(sorted)
    expect(await store.mentions([`${b}/1`, `${a}/2`, `${a}/9`, `${a}/2`])).toEqual([sorted[2], plain(mentionRow(b, 1))])
    expect(await store.mentions([])).toEqual([])
    expect(await store.allMentions()).toEqual([...sorted, plain(mentionRow(b, 1))])
  })

  promised('putting mentions replaces those of the report, and of no other', async (store) => {
    for (const report of [a, b]) await addReport(store, report)
    for (const report of [a, b])
      await store.putMentions(
        report,
        [1, 2].map((n) => mentionRow(report, n, ['x', 'y'])),
      )
    const anew = { ...mentionRow(a, 2, ['z']), features: '{"anew":true}' }
    await store.putMentions(a, [anew])
    expect(await store.mentionsOfReport(a)).toEqual([plain(anew)])
    expect((await store.mentionsInBlocks(['x'], 10)).map(({ key }) => key)).toEqual([`${b}/1`, `${b}/2`])
    expect(await store.mentionsInBlocks(['z'], 10)).toEqual([plain(anew)])
  })
}

function blocks(promised: Promised): void {
  const put = async (store: Store, blocksOf: readonly (readonly string[])[]) => {
    await addReport(store, a)
    await store.putMentions(
      a,
      blocksOf.map((names, i) => mentionRow(a, i + 1, names)),
    )
  }
  const met = async (store: Store, names: readonly string[], limit = 10) =>
    (await store.mentionsInBlocks(names, limit)).map(({ key }) => Number(key.slice(a.length + 1)))

  promised('mentions that share a block are found once each', async (store) => {
    await put(store, [['x', 'y'], ['y', 'y'], ['z'], []])
    expect(await met(store, ['x', 'y', 'x', 'none'])).toEqual([1, 2])
    expect(await met(store, ['z', 'x'])).toEqual([1, 3])
    expect(await met(store, ['none'])).toEqual([])
    expect(await met(store, [])).toEqual([])
  })

  promised('a block with more mentions than the limit is left out, and no other', async (store) => {
    await put(store, [
      ['big', 'pair'],
      ['big', 'pair'],
      ['big', 'lone'],
    ])
    expect(await met(store, ['big', 'pair', 'lone'], 3)).toEqual([1, 2, 3])
    expect(await met(store, ['big', 'pair', 'lone'], 2)).toEqual([1, 2, 3])
    expect(await met(store, ['big', 'pair'], 2)).toEqual([1, 2])
    expect(await met(store, ['big', 'pair', 'lone'], 1)).toEqual([3])
    expect(await met(store, ['lone'], 0)).toEqual([])
  })

  promised('a mention that is gone no longer counts for the limit', async (store) => {
    await put(store, [['x'], ['x'], ['x']])
    expect(await met(store, ['x'], 2)).toEqual([])
    await store.putMentions(
      a,
      [1, 2].map((n) => mentionRow(a, n, ['x'])),
    )
    expect(await met(store, ['x'], 2)).toEqual([1, 2])
  })
}

function links(promised: Promised): void {
  const link = (x: number, y: number, score = 1) => ({ a: `${a}/${x}`, b: `${b}/${y}`, score })

  promised('links are found from both sides, once each, in order', async (store) => {
    await store.putLinks([link(2, 1), link(1, 2, -0.25), link(1, 1)])
    expect(await store.linksOf([`${a}/1`])).toEqual([link(1, 1), link(1, 2, -0.25)])
    expect(await store.linksOf([`${b}/1`])).toEqual([link(1, 1), link(2, 1)])
    expect(await store.linksOf([`${a}/1`, `${b}/1`, `${b}/2`])).toEqual([link(1, 1), link(1, 2, -0.25), link(2, 1)])
    expect(await store.linksOf([])).toEqual([])
  })

  promised('a link put again has the new score', async (store) => {
    await store.putLinks([link(1, 1, 1), link(1, 1, 2)])
    expect(await store.linksOf([`${a}/1`])).toEqual([link(1, 1, 2)])
    await store.putLinks([link(1, 1, 3)])
    await store.putLinks([])
    expect(await store.linksOf([`${a}/1`])).toEqual([link(1, 1, 3)])
  })

  promised('a link is written with the smaller key first', async (store) => {
    await expect(store.putLinks([{ a: `${b}/1`, b: `${a}/1`, score: 1 }])).rejects.toThrow()
  })

  promised('putting mentions takes the links of the report away, from both sides', async (store) => {
    for (const report of [a, b]) await addReport(store, report)
    for (const report of [a, b])
      await store.putMentions(
        report,
        serialNumbers(1, 3).map((n) => mentionRow(report, n)),
      )
    const within = { a: `${a}/1`, b: `${a}/2`, score: 1 }
    await store.putLinks([link(1, 1), link(3, 3), within])
    await store.putMentions(b, [mentionRow(b, 1)])
    expect(await store.linksOf([1, 2, 3].map((n) => `${a}/${n}`))).toEqual([within])
    await store.putMentions(a, [])
    expect(await store.linksOf([`${a}/1`])).toEqual([])
  })
}
