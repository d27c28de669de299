import type { Marking } from '../model/desk.ts'
import { type Added, keepDocument, type ReadDocument } from './add.ts'
import { decide } from './decide.ts'
import type { Desk } from './desk.ts'
import { DEFAULT_MARKING, markingsIn } from './visibility.ts'

export type { RawDocument } from '../reading/intake.ts'

/** Keeps a document that was read, and marks it in the same step. `again`: also one that is there with another marking. */
export async function addToDesk(
  desk: Desk,
  read: ReadDocument,
  { marking, again }: { readonly marking: Marking; readonly again: boolean },
): Promise<Added> {
  return desk.store.transaction(async (store) => {
    const added = await keepDocument({ ...desk, store }, read)
    const known = added.change === 'new' ? DEFAULT_MARKING : await markingOf(store, added.report)
    if (known === marking || (added.change !== 'new' && !again)) return added
    // Not as the one who gives it sees the desk: it may be above that from the first.
    await decide({ ...desk, store, sight: undefined }, { kind: 'mark', report: added.report, marking }, null)
    return added
  })
}

async function markingOf(store: Desk['store'], report: string): Promise<Marking> {
  const mentions = (await store.mentionsOfReport(report)).map(({ key }) => key)
  const log = mentions.length > 0 ? await store.decisionsOn(mentions) : await store.decisions()
  return markingsIn(log).get(report) ?? DEFAULT_MARKING
}
