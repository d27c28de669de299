import type { Decision, Reliability, ReportRecord } from '../model/desk.ts'
import type { Store, VersionRow } from '../store/store.ts'
import { active } from './constraints.ts'
import { originsOfReports } from './origins.ts'

/** Records of these reports' current versions, by id. */
export async function reportRecords(store: Store, reports: readonly string[]): Promise<ReportRecord[]> {
  const origins = await originsOfReports(store, reports)
  const grades = await sourceGrades(store)
  return (await store.currentVersions(reports)).map((version) => recordOf(version, origins, grades))
}

/** Records of all reports. */
export async function allReports(store: Store): Promise<ReportRecord[]> {
  const versions = await store.allCurrent()
  const origins = await originsOfReports(
    store,
    versions.map(({ report }) => report),
  )
  const grades = await sourceGrades(store)
  return versions.map((version) => recordOf(version, origins, grades))
}

function recordOf(
  version: Omit<VersionRow, 'text'>,
  origins: ReadonlyMap<string, string>,
  grades: ReadonlyMap<string, Reliability>,
): ReportRecord {
  const { report, version: number, ref, title, source, url, language, published, addedAt } = version
  const reliability = (source !== null && grades.get(source.toLowerCase())) || 'F'
  return {
    id: report,
    version: number,
    ref,
    title,
    source,
    url,
    language,
    published,
    addedAt,
    origin: origins.get(report) ?? report,
    reliability,
  }
}

interface Grades {
  readonly bySource: Map<string, Reliability>
  /** Decisions that were looked at. */
  seen: number
}

/** Grades by the log they were found in: a desk in use hands out one list, which grows at its end. */
const found = new WeakMap<readonly Decision[], Grades>()

/** The grade people gave each source, by its name in lower case. */
export async function sourceGrades(store: Store): Promise<Map<string, Reliability>> {
  const log = await store.decisions()
  const known = found.get(log)
  const news = log.slice(known?.seen ?? 0)
  if (known && !news.some(({ act }) => act.kind === 'grade-source' || act.kind === 'undo')) {
    known.seen = log.length
    return known.bySource
  }
  const bySource = new Map<string, Reliability>()
  for (const { act } of active(log))
    if (act.kind === 'grade-source') bySource.set(act.source.toLowerCase(), act.reliability)
  found.set(log, { bySource, seen: log.length })
  return bySource
}
