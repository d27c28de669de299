/**
 * What a desk keeps, whatever database holds it. Everything above this interface is the same for SQLite and PostgreSQL;
 * one contract suite (`store.contract.ts`) holds for both.
 *
 * The store knows rows, not meaning: readings, mentions and summaries are JSON that it gives back as it got them. All lists
 * come in the order of their keys (by code unit), so that the same content gives the same answer. Strings come back as they
 * were, whatever is in them. Rows refer to rows that are there when their transaction ends: versions to blobs, readings to
 * versions, mentions, bands and copies to documents, members and summaries to foundings, waves to theirs.
 * Trouble with the disk, the file or another program throws a `StoreError`; a wrong call throws an `Error`.
 */
import type { Decision } from '../model/desk.ts'

/** A document: everything that came under one key (URL, given id, path, or digest). */
export interface DocumentRow {
  /** `R-` + 12 hex digits of the SHA-256 of `key`. */
  readonly id: string
  readonly key: string
  /** Newest version. */
  readonly version: number
}

/** One version of a document, with its original bytes by hash. */
export interface VersionRow {
  readonly report: string
  readonly version: number
  /** SHA-256 of the original bytes, hex: key of the blob. */
  readonly bytesHash: string
  /** SHA-256 of the text that spans index, hex. */
  readonly textHash: string
  readonly ref: string | null
  readonly title: string | null
  readonly source: string | null
  readonly url: string | null
  readonly language: string
  readonly published: string | null
  readonly text: string
  /** Instant, ISO 8601 UTC. */
  readonly addedAt: string
  /** How the bytes are to be read again: media type, options given (JSON). */
  readonly intake: string
}

/** One reading of one version by one reader. */
export interface ReadingRow {
  readonly report: string
  readonly version: number
  /** The reader's version: program version + digest of models and rules. */
  readonly reader: string
  readonly readAt: string
  /** The reading, JSON. */
  readonly json: string
}

/** A mention of the current version, with what linking needs to know of it. */
export interface MentionRow {
  /** `R-…/n`. */
  readonly key: string
  readonly report: string
  /** Id of the incident in the current reading. */
  readonly local: string
  /** What linking compares, JSON. */
  readonly features: string
  /** Where it may meet others: mentions that share a block are compared. */
  readonly blocks: readonly string[]
}

/** Two mentions that the linking score joins; `a < b`. */
export interface LinkRow {
  readonly a: string
  readonly b: string
  /** Log odds. */
  readonly score: number
}

/** An incident's id belongs to the mention that founded it, for good. */
export interface FoundingRow {
  /** Serial number; the id is `I-` + six digits. */
  readonly serial: number
  readonly founder: string
}

/** Which mention is in which incident now. */
export interface MemberRow {
  readonly mention: string
  /** Serial of the incident. */
  readonly incident: number
}

/** What surveys need of an incident without reading its reports again. */
export interface SummaryRow {
  readonly incident: number
  /** Start of its shown time, local ISO, or null. */
  readonly from: string | null
  readonly country: string | null
  readonly json: string
}

/** Two reports that print the same dispatch; `a < b`. */
export interface CopyRow {
  readonly a: string
  readonly b: string
}

export interface WaveRow {
  /** Serial number; the id is `W-` + six digits. */
  readonly serial: number
  /** Founder: the mention that founded its first incident when it was proposed. */
  readonly founder: string
  /** The proposal, JSON. */
  readonly json: string
}

export interface BriefRow {
  readonly number: number
  /** Wave id or null for the whole desk. */
  readonly wave: string | null
  readonly at: string
  /** The frozen dossier and settings, JSON. */
  readonly json: string
}

/** Incidents: those that have a mention now. */
export interface Counts {
  readonly documents: number
  readonly versions: number
  readonly readings: number
  readonly mentions: number
  readonly incidents: number
  readonly decisions: number
}

/** Every method may be called inside `transaction`, on the store it hands in. */
export interface Store {
  /**
   * Runs `work` so that all of it or nothing is kept, and what is kept is on the disk when this answers. Nested calls join
   * the outer one. Writers queue up. A call that failed fails its transaction, even where `work` caught the error.
   * Inside `work` only the store that it gets may be used, and every call on it must be awaited.
   */
  transaction<T>(work: (store: Store) => Promise<T>): Promise<T>

  blob(hash: string): Promise<Uint8Array | null>
  /** Keeps bytes under their hash; the same hash twice changes nothing. */
  putBlob(hash: string, bytes: Uint8Array): Promise<void>
  blobHashes(): AsyncIterable<string>

  documentByKey(key: string): Promise<DocumentRow | null>
  document(id: string): Promise<DocumentRow | null>
  /** Documents after `after` (an id), at most `limit`. */
  documents(after: string | null, limit: number): Promise<DocumentRow[]>
  /** Documents whose newest version has these bytes. */
  documentsByBytes(bytesHash: string): Promise<DocumentRow[]>
  /** Adds a version (and the document, when new). Fails when it is there. */
  addVersion(key: string, version: VersionRow): Promise<void>
  version(report: string, version: number): Promise<VersionRow | null>
  versions(report: string): Promise<VersionRow[]>
  /** Newest versions of many reports, by report id. */
  currentVersions(reports: readonly string[]): Promise<VersionRow[]>
  /** Newest versions without their text, for lists over the whole desk. */
  allCurrent(): Promise<Omit<VersionRow, 'text'>[]>

  /** A reader that reads a version again replaces its reading, which becomes the newest. */
  putReading(reading: ReadingRow): Promise<void>
  /** The newest reading of one version. */
  reading(report: string, version: number): Promise<ReadingRow | null>
  readings(report: string): Promise<Omit<ReadingRow, 'json'>[]>
  /** The newest reading of the newest version of many reports, by report id. */
  currentReadings(reports: readonly string[]): Promise<ReadingRow[]>

  /** Replaces the mentions of a report, their blocks and links. */
  putMentions(report: string, mentions: readonly MentionRow[]): Promise<void>
  /** Without their blocks; unknown keys are left out. */
  mentions(keys: readonly string[]): Promise<Omit<MentionRow, 'blocks'>[]>
  mentionsOfReport(report: string): Promise<Omit<MentionRow, 'blocks'>[]>
  /** Mentions that share one of these blocks, without their blocks. A block with more than `limit` mentions is left out. */
  mentionsInBlocks(blocks: readonly string[], limit: number): Promise<Omit<MentionRow, 'blocks'>[]>
  allMentions(): Promise<Omit<MentionRow, 'blocks'>[]>
  /** The highest n ever used in a mention's key `R-…/n` of this report: keys are never reused. */
  highestMention(report: string): Promise<number>

  putLinks(links: readonly LinkRow[]): Promise<void>
  /** All links that touch one of these mentions. */
  linksOf(mentions: readonly string[]): Promise<LinkRow[]>

  /** Gives the founder an incident of its own; its serial, the old one where it had one. */
  found(founder: string): Promise<number>
  foundings(founders: readonly string[]): Promise<FoundingRow[]>
  founding(serial: number): Promise<FoundingRow | null>
  putMembers(members: readonly MemberRow[]): Promise<void>
  /** Takes mentions that are gone out of their incidents. */
  deleteMembers(mentions: readonly string[]): Promise<void>
  membersOf(incidents: readonly number[]): Promise<MemberRow[]>
  incidentsOf(mentions: readonly string[]): Promise<MemberRow[]>

  putSummaries(summaries: readonly SummaryRow[]): Promise<void>
  deleteSummaries(incidents: readonly number[]): Promise<void>
  summaries(incidents: readonly number[]): Promise<SummaryRow[]>
  allSummaries(): Promise<SummaryRow[]>

  /** Fingerprint bands of a report's text, for finding copies; replaces those it had. */
  putBands(report: string, bands: readonly string[]): Promise<void>
  /**
   * Reports that share a band, without the report itself: of many, the `limit` that share most, bands of few reports first. Of a band of many
   * reports the first 50 by id are looked at.
   */
  reportsInBands(report: string, bands: readonly string[], limit: number): Promise<string[]>
  /** Replaces the copies of a report. */
  putCopies(report: string, copies: readonly CopyRow[]): Promise<void>
  /** All pairs that touch one of these reports. */
  copiesOf(reports: readonly string[]): Promise<CopyRow[]>

  /** Appends; the id is the next serial number. */
  appendDecision(decision: Omit<Decision, 'id'>): Promise<Decision>
  decision(id: string): Promise<Decision | null>
  decisions(): Promise<Decision[]>
  /** Decisions whose anchors name one of these mentions. */
  decisionsOn(mentions: readonly string[]): Promise<Decision[]>

  /** Gives the founder a wave of its own; its serial, the old one where it had one. */
  foundWave(founder: string): Promise<number>
  waveFounding(serial: number): Promise<string | null>
  /** Replaces all proposals. */
  putWaves(waves: readonly WaveRow[]): Promise<void>
  waves(): Promise<WaveRow[]>

  addBrief(brief: Omit<BriefRow, 'number'>): Promise<BriefRow>
  /** Briefs of one wave; for null, those of the whole desk. */
  briefs(wave: string | null): Promise<BriefRow[]>

  /** Small facts of the desk: `zone`, `revision` … */
  meta(key: string): Promise<string | null>
  putMeta(key: string, value: string): Promise<void>

  counts(): Promise<Counts>
  /** The database's own check; one line a fault, none when it is sound. */
  check(): Promise<string[]>
  close(): Promise<void>
}
