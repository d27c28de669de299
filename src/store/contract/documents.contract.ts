import { expect } from 'vitest'
import type { Promised } from './promised.contract.ts'
import { addReport, bytesOf, keyOf, reportId, serialNumbers, versionRow } from './rows.contract.ts'

const [a, b, c] = [reportId(1), reportId(2), reportId(3)] as const

export function documents(promised: Promised): void {
  finding(promised)
  versions(promised)

  promised('a version that is there is not added again', async (store) => {
    const row = await addReport(store, a)
    await expect(store.addVersion(keyOf(a), { ...row, title: 'Other' })).rejects.toThrow()
    expect(await store.version(a, 1)).toEqual(row)
  })

  promised('an id is of one key, a key of one id', async (store) => {
    await addReport(store, a)
    await expect(store.addVersion('another key', versionRow(a, 2))).rejects.toThrow()
    await expect(store.addVersion(keyOf(a), versionRow(b))).rejects.toThrow()
    expect(await store.documents(null, 10)).toEqual([{ id: a, key: keyOf(a), version: 1 }])
  })

  promised('a version without its bytes is refused', async (store) => {
    await expect(store.addVersion(keyOf(a), versionRow(a))).rejects.toThrow()
    expect(await store.document(a)).toBeNull()
  })

  promised('bytes may follow their version within a transaction', async (store) => {
    const row = versionRow(a)
    await store.transaction(async (inner) => {
      await inner.addVersion(keyOf(a), row)
      await inner.putBlob(row.bytesHash, bytesOf(row.text))
    })
    expect(await store.version(a, 1)).toEqual(row)
  })
}

function finding(promised: Promised): void {
  promised('a document is found by its key and by its id', async (store) => {
    await addReport(store, a)
    const row = { id: a, key: keyOf(a), version: 1 }
    expect([await store.document(a), await store.documentByKey(keyOf(a))]).toEqual([row, row])
    expect([await store.document(b), await store.documentByKey(keyOf(b))]).toEqual([null, null])
  })

  promised('documents come in pages, by id', async (store) => {
    for (const n of serialNumbers(1, 7).reverse()) await addReport(store, reportId(n))
    const ids = async (after: string | null, limit: number) => (await store.documents(after, limit)).map(({ id }) => id)
    expect(await ids(null, 3)).toEqual([1, 2, 3].map(reportId))
    expect(await ids(reportId(3), 3)).toEqual([4, 5, 6].map(reportId))
    expect(await ids(reportId(6), 3)).toEqual([reportId(7)])
    expect(await ids(reportId(7), 3)).toEqual([])
  })

  promised('documents are found by the bytes of their newest version', async (store) => {
    const old = await addReport(store, a)
    for (const id of [c, b]) await store.addVersion(keyOf(id), versionRow(id, 1, { bytesHash: old.bytesHash }))
    const ids = async () => (await store.documentsByBytes(old.bytesHash)).map(({ id }) => id)
    expect(await ids()).toEqual([a, b, c])
    await addReport(store, a, 2)
    expect(await ids()).toEqual([b, c])
    expect(await store.documentsByBytes('no such hash')).toEqual([])
  })
}

function versions(promised: Promised): void {
  promised('every field of a version comes back', async (store) => {
    const full = {
      ref: 'a/b.txt',
      title: 'T',
      source: 'S',
      url: 'U',
      language: 'fr',
      published: '2025',
      intake: '{"x":1}',
    }
    const rows = [
      versionRow(a, 1, full),
      versionRow(a, 2, { ref: null, title: null, source: null, url: null, published: null, text: '' }),
    ]
    for (const row of rows) {
      await store.putBlob(row.bytesHash, bytesOf(row.text))
      await store.addVersion(keyOf(a), row)
    }
    expect(await store.versions(a)).toEqual(rows)
    expect([await store.version(a, 1), await store.version(a, 2)]).toEqual(rows)
    expect([await store.version(a, 3), await store.version(b, 1)]).toEqual([null, null])
  })

  promised('the newest version is the one with the highest number', async (store) => {
    for (const number of [1, 10, 9]) await addReport(store, a, number)
    expect((await store.document(a))?.version).toBe(10)
    expect((await store.versions(a)).map(({ version }) => version)).toEqual([1, 9, 10])
  })

  promised('current versions are the newest of each, by report', async (store) => {
    await addReport(store, b)
    await addReport(store, a)
    const newest = [await addReport(store, a, 2), versionRow(b)]
    expect(await store.currentVersions([b, a, c, a])).toEqual(newest)
    expect(await store.currentVersions([])).toEqual([])
    expect(await store.allCurrent()).toEqual(newest.map(({ text, ...row }) => row))
  })
}
