import { openDesk } from '../open.ts'
import { currentWaves } from '../survey.ts'
import { serveThread } from './serve-thread.ts'

serveThread(async (folder: string) => {
  const { store } = openDesk({ folder, now: () => new Date(), by: 'server', create: false })
  try {
    await currentWaves(store)
  } finally {
    await store.close()
  }
})
