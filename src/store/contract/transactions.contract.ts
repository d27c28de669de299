import { setTimeout as wait } from 'node:timers/promises'
import { expect } from 'vitest'
import type { Store } from '../store.ts'
import type { Promised } from './promised.contract.ts'
import { addReport, keyOf, mentionRow, reportId, serialNumbers, versionRow } from './rows.contract.ts'

const [a, b] = [reportId(1), reportId(2)] as const
const fail = (): never => {
  throw new Error('on purpose')
}

export function transactions(promised: Promised): void {
  allOrNothing(promised)
  nested(promised)
  concurrent(promised)
  misused(promised)
}

function allOrNothing(promised: Promised): void {
  promised('a transaction gives what its work gives, and keeps what it did', async (store) => {
    const seen = await store.transaction(async (inner) => {
      await inner.putMeta('k', '1')
      return await inner.meta('k')
    })
    expect([seen, await store.meta('k')]).toEqual(['1', '1'])
  })

  promised('a transaction that throws keeps nothing, and throws the same', async (store) => {
    const error = new Error('mine')
    const work = store.transaction(async (inner) => {
      await addReport(inner, a)
      await inner.putMentions(a, [mentionRow(a, 1, ['x'])])
      await inner.found(`${a}/1`)
      throw error
    })
    await expect(work).rejects.toBe(error)
    expect(await store.counts()).toMatchObject({ documents: 0, versions: 0, mentions: 0 })
    expect(await store.foundings([`${a}/1`])).toEqual([])
    await addReport(store, a)
  })

  promised('work that throws before it waits for anything throws the same', async (store) => {
    await expect(store.transaction(fail)).rejects.toThrow('on purpose')
    await store.putMeta('k', '1')
  })

  promised('a call that failed fails its transaction, caught or not', async (store) => {
    await addReport(store, a)
    const work = store.transaction(async (inner) => {
      await inner.putMeta('k', '1')
      await inner.addVersion(keyOf(a), versionRow(a)).catch(() => {})
    })
    await expect(work).rejects.toThrow()
    expect(await store.meta('k')).toBeNull()
  })

  promised('a call of several steps is all or nothing without a transaction too', async (store) => {
    await addReport(store, a)
    await store.putMentions(a, [mentionRow(a, 1, ['x'])])
    const twice = [mentionRow(a, 2, ['y']), mentionRow(a, 2, ['y'])]
    await expect(store.putMentions(a, twice)).rejects.toThrow()
    expect((await store.mentionsInBlocks(['x', 'y'], 10)).map(({ key }) => key)).toEqual([`${a}/1`])
  })
}

function nested(promised: Promised): void {
  promised('a nested transaction is part of the outer one', async (store) => {
    const work = store.transaction(async (outer) => {
      await outer.transaction(async (inner) => inner.putMeta('k', '1'))
      expect(await outer.meta('k')).toBe('1')
      fail()
    })
    await expect(work).rejects.toThrow('on purpose')
    expect(await store.meta('k')).toBeNull()
  })

  promised('a nested transaction that fails takes the outer one with it, caught or not', async (store) => {
    const work = store.transaction(async (outer) => {
      await outer.putMeta('k', '1')
      await outer.transaction(async (inner) => inner.putMeta('k', '2').then(fail)).catch(() => {})
    })
    await expect(work).rejects.toThrow('on purpose')
    expect(await store.meta('k')).toBeNull()
  })
}

/** Adds one to a number in two steps, with a pause between them. */
async function count(store: Store): Promise<void> {
  const before = Number(await store.meta('n'))
  await wait(1)
  await store.putMeta('n', String(before + 1))
}

function concurrent(promised: Promised): void {
  promised('transactions begun at once run one after the other', async (store) => {
    await Promise.all(serialNumbers(1, 20).map(() => store.transaction(count)))
    expect(await store.meta('n')).toBe('20')
  })

  promised('a call outside never sees or joins the transaction of another', async (store) => {
    const opened = Promise.withResolvers<void>()
    const work = store.transaction(async (inner) => {
      await inner.putMeta('k', 'inside')
      opened.resolve()
      await wait(5)
      fail()
    })
    await opened.promise
    const outside = Promise.all([store.meta('k'), store.putMeta('other', '1'), addReport(store, b)])
    await expect(work).rejects.toThrow('on purpose')
    expect((await outside)[0]).toBeNull()
    expect([await store.meta('k'), await store.meta('other')]).toEqual([null, '1'])
  })

  promised('a thousand calls at once are all answered', async (store) => {
    await Promise.all(serialNumbers(1, 1000).map((n) => store.putMeta(String(n), String(n * n))))
    const squares = await Promise.all(serialNumbers(1, 1000).map((n) => store.meta(String(n))))
    expect(squares).toEqual(serialNumbers(1, 1000).map((n) => String(n * n)))
  })

  promised('calls at once within one transaction are all kept', async (store) => {
    await store.transaction(async (inner) => {
      await Promise.all(serialNumbers(1, 50).map((n) => addReport(inner, reportId(n))))
      await Promise.all(
        serialNumbers(1, 50).map((n) => inner.putMentions(reportId(n), [mentionRow(reportId(n), 1, ['x'])])),
      )
    })
    expect(await store.mentionsInBlocks(['x'], 50)).toHaveLength(50)
  })
}

function misused(promised: Promised): void {
  promised('inside a transaction the outer store throws, where it would wait for ever', async (store) => {
    const work = store.transaction(async () => await store.meta('k'))
    await expect(work).rejects.toThrow('use the store that it hands in')
    await expect(store.transaction(() => store.transaction(async () => {}))).rejects.toThrow('hands in')
  })

  promised('the store of a transaction that is over throws', async (store) => {
    const kept = await store.transaction(async (inner) => ({ inner })).then(({ inner }) => inner)
    await expect(kept.meta('k')).rejects.toThrow('over')
    await expect(kept.transaction(async () => {})).rejects.toThrow('over')
  })

  promised('a transaction that leaves a call unawaited keeps nothing', async (store) => {
    let left: Promise<void> = Promise.resolve()
    const work = store.transaction(async (inner) => {
      left = addReport(inner, a).then(() => {})
      left.catch(() => {})
    })
    await expect(work).rejects.toThrow('awaited')
    await left.catch(() => {})
    expect(await store.document(a)).toBeNull()
  })
}
