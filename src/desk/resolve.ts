import type { Store } from '../store/store.ts'
import { DeskError } from './error.ts'
import { incidentId, serialOf } from './ids.ts'

/** The incident that an id leads to now: its own, or the one into which it was merged. Throws where there is none. */
export async function incidentSerial(store: Store, id: string): Promise<number> {
  const serial = serialOf('I', id)
  const founding = serial === null ? null : await store.founding(serial)
  if (!founding) throw new DeskError('no-such-incident', id)
  const [member] = await store.incidentsOf([founding.founder])
  if (!member) throw new DeskError('incident-gone', incidentId(founding.serial))
  return member.incident
}

/** The mentions of an incident, by key. */
export async function mentionsOf(store: Store, serial: number): Promise<string[]> {
  return (await store.membersOf([serial])).map(({ mention }) => mention).sort()
}
