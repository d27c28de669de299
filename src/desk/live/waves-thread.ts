import type { Marking } from '../../model/desk.ts'
import { openDesk } from '../open.ts'
import { serveThread } from './serve-thread.ts'
import { wavesSeen } from './waves-seen.ts'

serveThread(async ({ folder, clearance }: { readonly folder: string; readonly clearance: Marking }) => {
  const { store } = openDesk({ folder, now: () => new Date(), by: 'server', create: false })
  try {
    return await wavesSeen(store, clearance)
  } finally {
    await store.close()
  }
})
