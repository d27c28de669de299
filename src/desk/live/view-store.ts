import type { Decision, WaveRecord } from '../../model/desk.ts'
import type { BriefRow, Store, SummaryRow, WaveRow } from '../../store/store.ts'
import { serialOf } from '../ids.ts'
import { revision } from '../revision.ts'
import type { DeskSummary } from '../summary.ts'
import { cleared, type Sight } from '../visibility.ts'

/** What a view holds in memory. */
export interface Seen {
  readonly sight: Sight
  readonly summaries: ReadonlyMap<number, DeskSummary>
  readonly waves: readonly WaveRecord[]
  /** The log as it is seen: one list, which grows at its end. */
  readonly decisions: readonly Decision[]
}

/**
 * A store as one clearance sees it, to read from: rows of hidden reports are not there, summaries and waves are those of what
 * is seen. Everything that reads a store works on it unchanged. Each method is named here, so that a new one is not let through
 * by oversight.
 */
export function viewStore(store: Store, seen: Seen): Store {
  return {
    ...documentsSeen(store, seen),
    ...mentionsSeen(store, seen),
    ...incidentsSeen(store, seen),
    ...logSeen(store, seen),
    ...keptSeen(store, seen),
    ...CLOSED,
    transaction: (work) => work(viewStore(store, seen)),
    // Whoever knows the hash of a content knows the content.
    blob: (hash) => store.blob(hash),
    blobHashes: refuse,
    counts: refuse,
    check: refuse,
    close: refuse,
  }
}

function refuse(): never {
  throw new Error('a view of a desk is read only')
}

const CLOSED = {
  putBlob: refuse,
  addVersion: refuse,
  putReading: refuse,
  putMentions: refuse,
  putLinks: refuse,
  found: refuse,
  putMembers: refuse,
  deleteMembers: refuse,
  putSummaries: refuse,
  deleteSummaries: refuse,
  putBands: refuse,
  putCopies: refuse,
  appendDecision: refuse,
  foundWave: refuse,
  putWaves: refuse,
  addBrief: refuse,
  putMeta: refuse,
}

function documentsSeen(store: Store, { sight }: Seen) {
  const own = <T extends { readonly report: string }>(rows: readonly T[]) =>
    rows.filter((row) => sight.report(row.report))
  return {
    document: async (id) => (sight.report(id) ? store.document(id) : null),
    async documentByKey(key) {
      const found = await store.documentByKey(key)
      return found && sight.report(found.id) ? found : null
    },
    async documents(after, limit) {
      const found = []
      for (let from = after; found.length < limit; ) {
        const page = await store.documents(from, limit)
        found.push(...page.filter(({ id }) => sight.report(id)))
        if (page.length < limit) break
        from = page[page.length - 1]!.id
      }
      return found.slice(0, limit)
    },
    documentsByBytes: async (hash) => (await store.documentsByBytes(hash)).filter(({ id }) => sight.report(id)),
    version: async (report, version) => (sight.report(report) ? store.version(report, version) : null),
    versions: async (report) => (sight.report(report) ? store.versions(report) : []),
    currentVersions: (reports) => store.currentVersions(reports.filter(sight.report)),
    allCurrent: async () => own(await store.allCurrent()),
    reading: async (report, version) => (sight.report(report) ? store.reading(report, version) : null),
    readings: async (report) => (sight.report(report) ? store.readings(report) : []),
    currentReadings: (reports) => store.currentReadings(reports.filter(sight.report)),
    reportsInBands: async (report, bands, limit) =>
      (await store.reportsInBands(report, bands, limit)).filter(sight.report),
    copiesOf: async (reports) =>
      (await store.copiesOf(reports.filter(sight.report))).filter(({ a, b }) => sight.report(a) && sight.report(b)),
  } satisfies Partial<Store>
}

function mentionsSeen(store: Store, { sight }: Seen) {
  const own = <T extends { readonly key: string }>(rows: readonly T[]) => rows.filter(({ key }) => sight.mention(key))
  return {
    mentions: (keys) => store.mentions(keys.filter(sight.mention)),
    mentionsOfReport: async (report) => (sight.report(report) ? store.mentionsOfReport(report) : []),
    mentionsInBlocks: async (blocks, limit) => own(await store.mentionsInBlocks(blocks, limit)),
    allMentions: async () => own(await store.allMentions()),
    highestMention: async (report) => (sight.report(report) ? store.highestMention(report) : 0),
    linksOf: async (mentions) =>
      (await store.linksOf(mentions.filter(sight.mention))).filter(({ a, b }) => sight.mention(a) && sight.mention(b)),
  } satisfies Partial<Store>
}

function incidentsSeen(store: Store, { sight, summaries }: Seen) {
  const members = async (incidents: readonly number[]) =>
    (await store.membersOf(incidents)).filter(({ mention }) => sight.mention(mention))
  const rowOf = (serial: number): SummaryRow[] => {
    const summary = summaries.get(serial)
    if (!summary) return []
    const { when, where } = summary
    const row = { incident: serial, from: when?.from ?? null, country: where?.country ?? null }
    return [{ ...row, json: JSON.stringify(summary) }]
  }
  return {
    foundings: (founders) => store.foundings(founders.filter(sight.mention)),
    /** The id of an incident that is seen leads to it, whoever founded it; one that only hidden reports ever had, nowhere. */
    async founding(serial) {
      const founding = await store.founding(serial)
      if (!founding || sight.mention(founding.founder)) return founding
      const [member] = await members([serial])
      return member ? { serial, founder: member.mention } : null
    },
    membersOf: members,
    incidentsOf: (mentions) => store.incidentsOf(mentions.filter(sight.mention)),
    summaries: async (incidents) => [...incidents].sort((a, b) => a - b).flatMap(rowOf),
    allSummaries: async () => [...summaries.keys()].sort((a, b) => a - b).flatMap(rowOf),
  } satisfies Partial<Store>
}

function logSeen(store: Store, { sight }: Seen) {
  return {
    async decision(id) {
      const found = await store.decision(id)
      return found && sight.decision(found) ? found : null
    },
    decisionsOn: async (mentions) => (await store.decisionsOn(mentions.filter(sight.mention))).filter(sight.decision),
    briefs: async (wave) => (await store.briefs(wave)).map((row) => (briefSeen(row, sight) ? row : withheld(row))),
  } satisfies Partial<Store>
}

interface Frozen {
  readonly settings: { readonly marking: Parameters<typeof cleared>[1] }
  readonly dossier: { readonly reports: readonly { readonly id: string }[] }
}

function briefSeen({ json }: BriefRow, sight: Sight): boolean {
  const { settings, dossier } = JSON.parse(json) as Frozen
  return cleared(sight.clearance, settings.marking) && dossier.reports.every(({ id }) => sight.report(id))
}

/** Its number stays taken; what it says is not there. */
function withheld(row: BriefRow): BriefRow {
  return { ...row, json: 'null' }
}

/**
 * What a view holds in memory: the log, which every record asks for, and waves, which are computed apart: to ask for them must
 * not set off a survey.
 */
export function keptSeen(store: Store, seen: Pick<Seen, 'waves' | 'decisions'>) {
  return {
    decisions: async () => seen.decisions as Decision[],
    waves: async () => rowsOf(seen.waves),
    waveFounding: async (serial) => (seen.waves.some(({ id }) => serialOf('W', id) === serial) ? '' : null),
    meta: async (key) => (key === 'waves-revision' ? String(await revision(store)) : store.meta(key)),
  } satisfies Partial<Store>
}

const rows = new WeakMap<readonly WaveRecord[], WaveRow[]>()

function rowsOf(waves: readonly WaveRecord[]): WaveRow[] {
  const known = rows.get(waves)
  if (known) return known
  const made = waves.map((wave) => ({ serial: serialOf('W', wave.id)!, founder: '', json: JSON.stringify(wave) }))
  rows.set(waves, made)
  return made
}
