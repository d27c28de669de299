import { isTrouble, type Trouble } from '../model/errors.ts'
import type { Reading } from '../model/reading.ts'
import { type Hints, type Intake, type RawDocument, take } from '../reading/intake.ts'
import type { Store, VersionRow } from '../store/store.ts'
import { type Desk, instant } from './desk.ts'
import { reportId, sha256 } from './ids.ts'
import { putOrigin } from './origins.ts'
import { READER } from './reader.ts'
import { relinkReport } from './relink.ts'
import { changed } from './revision.ts'
import { type KeptIntake, readTaken } from './take.ts'

export interface Added {
  readonly report: string
  readonly version: number
  /** `new`: the first version; `version`: a corrected one; `same`: nothing changed. */
  readonly change: 'new' | 'version' | 'same'
  readonly reading: Reading
  /** Language that is not read: kept, with no record in it. */
  readonly unsupported: string | null
}

/** A document that was read and is not kept yet. */
export interface ReadDocument {
  readonly raw: RawDocument
  readonly key: string
  readonly reading: Reading
  readonly unsupported: string | null
}

/** Reads a document and keeps it, linked with what is there; the same document again changes nothing. One transaction. */
export async function addDocument(desk: Desk, raw: RawDocument): Promise<Added | Trouble> {
  const read = readDocument(raw)
  return isTrouble(read) ? read : keepDocument(desk, read)
}

/** Reads a document: most of the work of adding it, which needs no desk. */
export function readDocument(raw: RawDocument): ReadDocument | Trouble {
  const taken = take(raw)
  if (isTrouble(taken)) return taken
  return { raw, key: keyOf(raw, taken), reading: readTaken(taken), unsupported: taken.unsupported }
}

/** Keeps a document that was read. */
export async function keepDocument(desk: Desk, read: ReadDocument): Promise<Added> {
  const { raw, reading, unsupported } = read
  return desk.store.transaction(async (store) => {
    const key = await seenKey(desk, store, read.key)
    const known = await knownVersion(store, key, raw, reading)
    if (known) return { ...known, change: 'same', reading, unsupported } as const
    const version = await keep(store, key, raw, reading, instant(desk.now()))
    await relinkReport(store, version.report, reading)
    await changed(store)
    const change = version.version === 1 ? 'new' : 'version'
    return { report: version.report, version: version.version, change, reading, unsupported } as const
  })
}

/** What makes a document the same document: its address, else the id given with it, else its file, else its bytes. */
function keyOf({ form, bytes, hints, path }: RawDocument, { input }: Intake): string {
  const url = input.source?.url
  if (url) return `url:${url}`
  if (form === 'line' && input.ref !== undefined && input.ref !== hints.place)
    return `id:${input.source?.name ?? ''}:${input.ref}`
  return path !== null && form === 'document' ? `file:${path}` : `bytes:${sha256(bytes)}`
}

/** Whoever gives a document that is there but hidden from them starts another: neither text nor existence may cross over. */
async function seenKey({ sight }: Desk, store: Store, given: string): Promise<string> {
  for (let key = given, n = 2; ; key = `${given} (${n++})`) {
    const known = sight ? await store.documentByKey(key) : null
    if (!known || (await sight!(store).document(known.id))) return key
  }
}

/** The version that already holds these bytes with nothing new said about them: of this document, or of a file that was moved. */
async function knownVersion(
  store: Store,
  key: string,
  raw: RawDocument,
  reading: Reading,
): Promise<{ report: string; version: number } | null> {
  const bytesHash = sha256(raw.bytes)
  const own = await store.documentByKey(key)
  const documents = own ? [own] : key.startsWith('file:') ? await store.documentsByBytes(bytesHash) : []
  for (const { id, version } of documents) {
    const current = await store.version(id, version)
    if (current?.bytesHash === bytesHash && saysNothingNew(raw.hints, reading, current)) return { report: id, version }
  }
  return null
}

/** What is said of a document is new where it makes its reading another: what the document says of itself may go before it. */
function saysNothingNew(hints: Hints, { report }: Reading, current: VersionRow): boolean {
  if (hints.published != null && report.published !== current.published) return false
  if (hints.source != null && (report.source?.name ?? null) !== current.source) return false
  return hints.language == null || report.language === current.language
}

async function keep(
  store: Store,
  key: string,
  raw: RawDocument,
  reading: Reading,
  addedAt: string,
): Promise<VersionRow> {
  const report = reportId(key)
  const before = await store.document(report)
  const bytesHash = sha256(raw.bytes)
  const { text, ref, title, source, language, published } = reading.report
  const version: VersionRow = {
    report,
    version: (before?.version ?? 0) + 1,
    bytesHash,
    textHash: sha256(text),
    ref: ref ?? null,
    title: title ?? null,
    source: source?.name ?? null,
    url: source?.url ?? null,
    language,
    published,
    text,
    addedAt,
    intake: JSON.stringify({ form: raw.form, hints: raw.hints } satisfies KeptIntake),
  }
  await store.putBlob(bytesHash, raw.bytes)
  await store.addVersion(key, version)
  await store.putReading({
    report,
    version: version.version,
    reader: READER,
    readAt: addedAt,
    json: JSON.stringify(reading),
  })
  await putOrigin(store, report, text)
  return version
}
