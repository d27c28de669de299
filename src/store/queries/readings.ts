import type { ReadingRow } from '../store.ts'
import { type Session, texts } from './session.ts'

const READING = ['report', 'version', 'reader', 'read_at as readAt', 'json'] as const

/** A reader that reads the same version again replaces its reading, which becomes the newest. */
export async function putReading({ db }: Session, reading: ReadingRow): Promise<void> {
  const { report, version, reader, readAt, json } = reading
  const known = await db
    .selectFrom('readings')
    .select(['number', 'reader'])
    .where('report', '=', report)
    .where('version', '=', version)
    .execute()
  const last = known.reduce((highest, { number }) => Math.max(highest, number), 0)
  if (known.some((row) => row.reader === reader)) await forget(db, reading)
  await db
    .insertInto('readings')
    .values({ report, version, number: last + 1, reader, read_at: readAt, json })
    .execute()
}

async function forget(db: Session['db'], { report, version, reader }: ReadingRow): Promise<void> {
  await db
    .deleteFrom('readings')
    .where('report', '=', report)
    .where('version', '=', version)
    .where('reader', '=', reader)
    .execute()
}

export async function reading({ db }: Session, report: string, version: number): Promise<ReadingRow | null> {
  const query = db.selectFrom('readings').select(READING).where('report', '=', report).where('version', '=', version)
  return (await query.orderBy('number', 'desc').limit(1).executeTakeFirst()) ?? null
}

export async function readings({ db }: Session, report: string): Promise<Omit<ReadingRow, 'json'>[]> {
  return await db
    .selectFrom('readings')
    .select(['report', 'version', 'reader', 'read_at as readAt'])
    .where('report', '=', report)
    .orderBy('version')
    .orderBy('number')
    .execute()
}

export async function currentReadings(session: Session, reports: readonly string[]): Promise<ReadingRow[]> {
  return await session.db
    .selectFrom('documents')
    .innerJoin('readings', (join) =>
      join.onRef('readings.report', '=', 'documents.id').onRef('readings.version', '=', 'documents.version'),
    )
    .select(['readings.report', 'readings.version', 'readings.reader', 'readings.read_at as readAt', 'readings.json'])
    .where('documents.id', 'in', texts(session, reports))
    .where('readings.number', '=', ({ selectFrom }) =>
      selectFrom('readings as other')
        .select(({ fn }) => fn.max('other.number').as('number'))
        .whereRef('other.report', '=', 'readings.report')
        .whereRef('other.version', '=', 'readings.version'),
    )
    .orderBy('readings.report')
    .execute()
}
