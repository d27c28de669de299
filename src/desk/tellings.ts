import type { Telling } from '../linking/index.ts'
import type { Reading } from '../model/reading.ts'
import type { Store } from '../store/store.ts'
import { reportOf } from './ids.ts'
import { originsOfReports } from './origins.ts'

/** The tellings of the incidents' mentions, by incident serial; readings are read once. */
export async function tellingsOf(store: Store, serials: readonly number[]): Promise<Map<number, Telling[]>> {
  const members = await store.membersOf(serials)
  const reports = [...new Set(members.map(({ mention }) => reportOf(mention)))].sort()
  const locals = new Map(
    (await store.mentions(members.map(({ mention }) => mention))).map(({ key, local }) => [key, local]),
  )
  const readings = await readingsOf(store, reports)
  const origins = await originsOfReports(store, reports)
  const told = new Map<number, Telling[]>(serials.map((serial) => [serial, []]))
  for (const { mention, incident } of members) {
    const report = reportOf(mention)
    const reading = readings.get(report)!
    const found = reading.incidents.find(({ id }) => id === locals.get(mention))!
    const published = reading.report.published
    told.get(incident)!.push({ mention, report, origin: origins.get(report)!, published, incident: found, reading })
  }
  return told
}

/** The newest readings of the newest versions. */
export async function readingsOf(store: Store, reports: readonly string[]): Promise<Map<string, Reading>> {
  const rows = await store.currentReadings(reports)
  return new Map(rows.map(({ report, json }) => [report, JSON.parse(json) as Reading]))
}
