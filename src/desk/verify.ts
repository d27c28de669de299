import type { Reading, Span } from '../model/reading.ts'
import type { Store } from '../store/store.ts'
import { sha256 } from './ids.ts'

/** Something on the desk that is not as it was kept. */
export interface Fault {
  readonly place: string
  readonly problem: string
}

const PAGE = 200

/** Checks the database, the hash of every original, every span of every reading, and that nothing refers to what is not there. */
export async function* verify(store: Store): AsyncGenerator<Fault> {
  for (const problem of await store.check()) yield { place: 'database', problem }
  for await (const hash of store.blobHashes()) {
    const bytes = await store.blob(hash)
    if (!bytes || sha256(bytes) !== hash)
      yield { place: `original ${hash.slice(0, 12)}`, problem: 'its bytes do not have its hash' }
  }
  let after: string | null = null
  for (;;) {
    const page = await store.documents(after, PAGE)
    for (const { id } of page) yield* verifyReport(store, id)
    if (page.length < PAGE) return
    after = page[page.length - 1]!.id
  }
}

async function* verifyReport(store: Store, report: string): AsyncGenerator<Fault> {
  const versions = await store.versions(report)
  const newest = (await store.document(report))!.version
  if (versions.at(-1)?.version !== newest) yield { place: report, problem: `its version ${newest} is missing` }
  for (const version of versions) {
    const place = `${report} version ${version.version}`
    if (sha256(version.text) !== version.textHash) yield { place, problem: 'its text does not have its hash' }
    if (!(await store.blob(version.bytesHash))) yield { place, problem: 'its original is missing' }
    const row = await store.reading(report, version.version)
    if (!row) yield { place, problem: 'it has no reading' }
    else yield* verifyReading(place, parsed(row.json), version.text)
  }
  yield* verifyMentions(store, report)
}

/** Null where it is none any more. */
function parsed(json: string): Reading | null {
  try {
    const reading = JSON.parse(json) as Partial<Reading> | null
    return Array.isArray(reading?.incidents) && reading.report ? (reading as Reading) : null
  } catch {
    return null
  }
}

function* verifyReading(place: string, reading: Reading | null, text: string): Generator<Fault> {
  if (!reading) return yield { place, problem: 'its reading cannot be read' }
  if (reading.report.text !== text) yield { place, problem: 'its reading is of another text' }
  for (const span of spansIn(reading))
    if (text.slice(span.start, span.end) !== span.text)
      yield { place, problem: `the words at ${span.start}–${span.end} are not "${span.text.slice(0, 40)}"` }
}

/** Everything in a reading that has the shape of a span. */
function* spansIn(value: unknown): Generator<Span> {
  if (typeof value !== 'object' || value === null) return
  const { start, end, text } = value as Partial<Span>
  if (typeof start === 'number' && typeof end === 'number' && typeof text === 'string') yield { start, end, text }
  for (const inner of Object.values(value)) yield* spansIn(inner)
}

async function* verifyMentions(store: Store, report: string): AsyncGenerator<Fault> {
  const mentions = await store.mentionsOfReport(report)
  const members = new Set((await store.incidentsOf(mentions.map(({ key }) => key))).map(({ mention }) => mention))
  const current = (await store.currentReadings([report]))[0]
  const locals = new Set((current ? parsed(current.json) : null)?.incidents.map(({ id }) => id))
  for (const { key, local } of mentions) {
    if (!members.has(key)) yield { place: key, problem: 'it is in no incident' }
    if (!locals.has(local)) yield { place: key, problem: `its reading has no incident ${local}` }
  }
}
