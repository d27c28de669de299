import type { Marking, WaveRecord } from '../../model/desk.ts'
import type { Store } from '../../store/store.ts'
import { revision } from '../revision.ts'
import type { DeskSummary } from '../summary.ts'
import { markingsIn, Sight } from '../visibility.ts'
import { View } from './view.ts'

export interface WavesSeen {
  /** Of the desk, when it began to be read. */
  readonly revision: number
  readonly waves: readonly WaveRecord[]
}

/** The waves of a desk as one clearance sees them. The log is read after what it may hide: a marking that comes meanwhile counts. */
export async function wavesSeen(store: Store, clearance: Marking): Promise<WavesSeen> {
  const now = await revision(store)
  const waves = (await store.waves()).map(({ json }) => JSON.parse(json) as WaveRecord)
  const rows = await store.allSummaries()
  const summaries = new Map(rows.map(({ incident, json }) => [incident, JSON.parse(json) as DeskSummary]))
  const reports = new Map((await store.allCurrent()).map((version) => [version.report, version]))
  const log = new Map((await store.decisions()).map((decision) => [decision.id, decision]))
  const marked = { markings: markingsIn([...log.values()]), reports, log }
  const view = new View(new Sight(clearance, marked), { summaries, waves, log }, store, 0)
  await view.follow(null)
  return { revision: now, waves: view.waves }
}
