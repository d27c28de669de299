import { sql } from 'kysely'
import type { CopyRow } from '../store.ts'
import { distinct, portions, type Session, texts } from './session.ts'

export async function putBands({ db, lists }: Session, report: string, bands: readonly string[]): Promise<void> {
  await db.deleteFrom('bands').where('report', '=', report).execute()
  const rows = sql`select value, cast(${report} as text) from (${lists.texts(distinct(bands))}) as list`
  await db.insertInto('bands').columns(['band', 'report']).expression(rows).execute()
}

export async function reportsInBands(
  session: Session,
  report: string,
  bands: readonly string[],
  limit: number,
): Promise<string[]> {
  const nearest = await session.db
    .selectFrom('bands')
    .select('report')
    .where('band', 'in', texts(session, bands))
    .where('report', '<>', report)
    .groupBy('report')
    .orderBy((order) => order.fn.countAll(), 'desc')
    .orderBy('report')
    .limit(limit)
    .execute()
  return nearest.map((row) => row.report).sort()
}

export async function putCopies({ db }: Session, report: string, copies: readonly CopyRow[]): Promise<void> {
  await db.deleteFrom('copies').where('a', '=', report).execute()
  await db.deleteFrom('copies').where('b', '=', report).execute()
  for (const portion of portions(copies))
    await db
      .insertInto('copies')
      .values(portion.map(({ a, b }) => ({ a, b })))
      .onConflict((conflict) => conflict.columns(['a', 'b']).doNothing())
      .execute()
}

export async function copiesOf(session: Session, reports: readonly string[]): Promise<CopyRow[]> {
  const copies = session.db.selectFrom('copies').select(['a', 'b'])
  return await copies
    .where('a', 'in', texts(session, reports))
    .union(copies.where('b', 'in', texts(session, reports)))
    .orderBy('a')
    .orderBy('b')
    .execute()
}
