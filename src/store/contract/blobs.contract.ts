import { expect } from 'vitest'
import type { Promised } from './promised.contract.ts'
import { bytesOf, hashOf, serialNumbers } from './rows.contract.ts'

export function blobs(promised: Promised): void {
  promised('a blob comes back byte for byte; an unknown one is null', async (store) => {
    const bytes = Uint8Array.from(serialNumbers(0, 255))
    await store.putBlob('00', bytes)
    expect(await store.blob('00')).toEqual(bytes)
    expect(await store.blob('01')).toBeNull()
  })

  promised('an empty blob is a blob', async (store) => {
    await store.putBlob('00', new Uint8Array())
    expect(await store.blob('00')).toEqual(new Uint8Array())
  })

  promised('the same hash twice changes nothing', async (store) => {
    await store.putBlob('00', bytesOf('first'))
    await store.putBlob('00', bytesOf('second'))
    expect(await store.blob('00')).toEqual(bytesOf('first'))
  })

  promised('all hashes come in order, past any page', async (store) => {
    const hashes = serialNumbers(1, 2500).map((n) => hashOf(String(n)))
    await store.transaction(async (inner) => {
      for (const hash of hashes) await inner.putBlob(hash, bytesOf(hash))
    })
    const found: string[] = []
    for await (const hash of store.blobHashes()) found.push(hash)
    expect(found).toEqual(hashes.sort())
  })
}
