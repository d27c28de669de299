import { createHash } from 'node:crypto'
import type { MentionRow, Store, VersionRow } from '../store.ts'

export const hashOf = (content: string | Uint8Array): string => createHash('sha256').update(content).digest('hex')
export const bytesOf = (text: string): Uint8Array => new Uint8Array(Buffer.from(text))

/** Id of the n-th report. */
export const reportId = (n: number): string => `R-${n.toString(16).padStart(10, '0')}`
export const keyOf = (report: string): string => `https://example.org/${report}`

export function versionRow(report: string, version = 1, fields: Partial<VersionRow> = {}): VersionRow {
  const text = `Report ${report}, version ${version}.`
  return {
    report,
    version,
    bytesHash: hashOf(text),
    textHash: hashOf(text),
    ref: null,
    title: 'A title',
    source: null,
    url: keyOf(report),
    language: 'en',
    published: '2025-04-15',
    text,
    addedAt: '2025-04-15T08:00:00.000Z',
    intake: '{}',
    ...fields,
  }
}

/** Adds a version with its bytes. */
export async function addReport(store: Store, report: string, version = 1): Promise<VersionRow> {
  const row = versionRow(report, version)
  await store.putBlob(row.bytesHash, bytesOf(row.text))
  await store.addVersion(keyOf(report), row)
  return row
}

export function mentionRow(report: string, n: number, blocks: readonly string[] = []): MentionRow {
  return { key: `${report}/${n}`, report, local: `i${n}`, features: `{"n":${n}}`, blocks }
}

/** As lookups give it. */
export function plain({ key, report, local, features }: MentionRow): Omit<MentionRow, 'blocks'> {
  return { key, report, local, features }
}

export const serialNumbers = (from: number, to: number): number[] =>
  Array.from({ length: to - from + 1 }, (_, i) => from + i)
