import type { Store } from '../store.ts'

/** One promise of the contract, kept by a store that is empty at first. */
export type Promised = (name: string, work: (store: Store) => Promise<void>) => void
