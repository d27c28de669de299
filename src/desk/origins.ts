import { bandsOf, isCopy, originsFrom, runsOf } from '../linking/index.ts'
import type { CopyRow, Store } from '../store/store.ts'

/** Candidates looked at, those with most fingerprints in common first: a dispatch shares many, a page's frame a few. */
const BAND_REPORTS_MAX = 20

/** Finds which other reports print the same dispatch as this one. */
export async function putOrigin(store: Store, report: string, text: string): Promise<void> {
  const runs = runsOf(text)
  const bands = bandsOf(runs)
  await store.putBands(report, bands)
  const near = await store.reportsInBands(report, bands, BAND_REPORTS_MAX)
  const copies: CopyRow[] = []
  for (const other of await store.currentVersions(near))
    if (isCopy(runs, runsOf(other.text)))
      copies.push(report < other.report ? { a: report, b: other.report } : { a: other.report, b: report })
  await store.putCopies(report, copies)
}

/** For each report the smallest id of those that print the same dispatch, by way of others too. */
export async function originsOfReports(store: Store, reports: readonly string[]): Promise<Map<string, string>> {
  const all = new Set(reports)
  const copies: CopyRow[] = []
  let edge = [...all]
  while (edge.length > 0) {
    const found = await store.copiesOf(edge)
    copies.push(...found)
    edge = [...new Set(found.flatMap(({ a, b }) => [a, b]))].filter((report) => !all.has(report))
    for (const report of edge) all.add(report)
  }
  return originsFrom(reports, copies)
}
