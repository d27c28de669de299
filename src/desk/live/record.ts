import type { Store, SummaryRow, VersionRow } from '../../store/store.ts'

/** What a transaction changed of what a live desk keeps in memory. */
export class Changes {
  /** Null: gone. */
  readonly summaries = new Map<number, SummaryRow | null>()
  readonly versions = new Map<string, VersionRow>()
}

/** A store that notes what is changed through it. */
export function recording(store: Store, changes: Changes): Store {
  return {
    ...store,
    transaction: (work) => store.transaction((inner) => work(recording(inner, changes))),
    async putSummaries(rows) {
      await store.putSummaries(rows)
      for (const row of rows) changes.summaries.set(row.incident, row)
    },
    async deleteSummaries(incidents) {
      await store.deleteSummaries(incidents)
      for (const incident of incidents) changes.summaries.set(incident, null)
    },
    async addVersion(key, version) {
      await store.addVersion(key, version)
      changes.versions.set(version.report, version)
    },
  }
}
