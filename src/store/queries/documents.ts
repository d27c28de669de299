import type { DocumentRow, VersionRow } from '../store.ts'
import type { Tables } from '../tables.ts'
import { type Session, texts } from './session.ts'

const DOCUMENT = ['id', 'key', 'version'] as const
const VERSION = [
  'versions.report',
  'versions.version',
  'versions.bytes_hash as bytesHash',
  'versions.text_hash as textHash',
  'versions.ref',
  'versions.title',
  'versions.source',
  'versions.url',
  'versions.language',
  'versions.published',
  'versions.added_at as addedAt',
  'versions.intake',
] as const

export async function documentByKey({ db }: Session, key: string): Promise<DocumentRow | null> {
  const query = db.selectFrom('documents').select(DOCUMENT).where('key', '=', key)
  return (await query.executeTakeFirst()) ?? null
}

export async function document({ db }: Session, id: string): Promise<DocumentRow | null> {
  const query = db.selectFrom('documents').select(DOCUMENT).where('id', '=', id)
  return (await query.executeTakeFirst()) ?? null
}

export async function documents({ db }: Session, after: string | null, limit: number): Promise<DocumentRow[]> {
  const page = db.selectFrom('documents').select(DOCUMENT).orderBy('id').limit(limit)
  return await (after === null ? page : page.where('id', '>', after)).execute()
}

export async function documentsByBytes({ db }: Session, bytesHash: string): Promise<DocumentRow[]> {
  return await db
    .selectFrom('versions')
    .innerJoin('documents', (join) =>
      join.onRef('documents.id', '=', 'versions.report').onRef('documents.version', '=', 'versions.version'),
    )
    .select(['documents.id', 'documents.key', 'documents.version'])
    .where('versions.bytes_hash', '=', bytesHash)
    .orderBy('documents.id')
    .execute()
}

export async function addVersion(session: Session, key: string, version: VersionRow): Promise<void> {
  await putDocument(session, key, version)
  await session.db.insertInto('versions').values(columns(version)).execute()
  const { report, version: number, text } = version
  await session.db.insertInto('texts').values({ report, version: number, text }).execute()
}

/** Field by field: a caller's row may carry more than the table has. */
function columns(row: VersionRow): Tables['versions'] {
  const { report, version, ref, title, source, url, language, published, intake } = row
  const hashes = { bytes_hash: row.bytesHash, text_hash: row.textHash, added_at: row.addedAt }
  return { report, version, ref, title, source, url, language, published, intake, ...hashes }
}

/** Makes the document, or moves it on to a newer version. */
async function putDocument(session: Session, key: string, { report, version }: VersionRow): Promise<void> {
  const { db } = session
  const known = await document(session, report)
  if (known && known.key !== key) throw new Error(`${report} is the id of ${known.key}, not of ${key}`)
  if (!known) await db.insertInto('documents').values({ id: report, key, version, highest_mention: 0 }).execute()
  else if (known.version < version)
    await db.updateTable('documents').set({ version }).where('id', '=', report).execute()
}

const withText = ({ db }: Session) =>
  db
    .selectFrom('versions')
    .innerJoin('texts', (join) =>
      join.onRef('texts.report', '=', 'versions.report').onRef('texts.version', '=', 'versions.version'),
    )
    .select([...VERSION, 'texts.text'])

export async function version(session: Session, report: string, number: number): Promise<VersionRow | null> {
  const query = withText(session).where('versions.report', '=', report).where('versions.version', '=', number)
  return (await query.executeTakeFirst()) ?? null
}

export async function versions(session: Session, report: string): Promise<VersionRow[]> {
  return await withText(session).where('versions.report', '=', report).orderBy('versions.version').execute()
}

export async function currentVersions(session: Session, reports: readonly string[]): Promise<VersionRow[]> {
  return await withText(session)
    .innerJoin('documents', (join) =>
      join.onRef('documents.id', '=', 'versions.report').onRef('documents.version', '=', 'versions.version'),
    )
    .where('documents.id', 'in', texts(session, reports))
    .orderBy('versions.report')
    .execute()
}

export async function allCurrent({ db }: Session): Promise<Omit<VersionRow, 'text'>[]> {
  return await db
    .selectFrom('versions')
    .innerJoin('documents', (join) =>
      join.onRef('documents.id', '=', 'versions.report').onRef('documents.version', '=', 'versions.version'),
    )
    .select(VERSION)
    .orderBy('versions.report')
    .execute()
}
