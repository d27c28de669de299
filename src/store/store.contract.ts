import { describe, expect, it } from 'vitest'
import { blobs } from './contract/blobs.contract.ts'
import { decisions } from './contract/decisions.contract.ts'
import { documents } from './contract/documents.contract.ts'
import { incidents } from './contract/incidents.contract.ts'
import { mentions } from './contract/mentions.contract.ts'
import type { Promised } from './contract/promised.contract.ts'
import { readings } from './contract/readings.contract.ts'
import { same } from './contract/same.contract.ts'
import { transactions } from './contract/transactions.contract.ts'
import { values } from './contract/values.contract.ts'
import type { Store } from './store.ts'

export interface ContractOptions {
  /** A new, empty store. */
  readonly open: () => Promise<Store>
  /** Names of promises that this database cannot keep, each with the reason. */
  readonly skip?: Readonly<Record<string, string>>
}

const PARTS = { blobs, documents, readings, mentions, incidents, decisions, transactions, values, same }

/** What every database must do for a desk. Called from the test of each, in a few lines. */
export function runContract({ open, skip = {} }: ContractOptions): void {
  const names = new Set<string>()
  const promised: Promised = (name, work) => {
    names.add(name)
    it.skipIf(name in skip)(name, async () => {
      const store = await open()
      try {
        await work(store)
        expect(await store.check()).toEqual([])
      } finally {
        await store.close()
      }
    })
  }
  for (const [name, part] of Object.entries(PARTS)) describe(name, () => part(promised))
  it('skips only promises that there are, each for a reason', () => {
    expect(Object.entries(skip).filter(([name, reason]) => !names.has(name) || reason === '')).toEqual([])
  })
}
