import type { Store } from '../store/store.ts'

/** Marks that the desk changed: what was computed over all of it is computed anew when asked for. */
export async function changed(store: Store): Promise<void> {
  await store.putMeta('revision', String((await revision(store)) + 1))
}

/** How often the desk changed. */
export async function revision(store: Store): Promise<number> {
  return Number((await store.meta('revision')) ?? 0)
}
