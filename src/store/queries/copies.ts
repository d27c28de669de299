import { sql } from 'kysely'
import type { CopyRow } from '../store.ts'
import { distinct, portions, type Session, texts } from './session.ts'

export async function putBands({ db, lists }: Session, report: string, bands: readonly string[]): Promise<void> {
  await db.deleteFrom('bands').where('report', '=', report).execute()
  const rows = sql`select value, cast(${report} as text) from (${lists.texts(distinct(bands))}) as list`
  await db.insertInto('bands').columns(['band', 'report']).expression(rows).execute()
}

/**
 * Of a band that many share (a page's frame, a dispatch that all print) the first so many by id: copies of a dispatch meet by way of
 * these, and a look-up costs the same on a desk of every size.
 */
const BAND_LOOK = 50
/** A band that fewer share tells more than all that many share; a report has 24. */
const RARE_WEIGHT = 100
/** Above every id. */
const LAST = '\u{10ffff}'

export async function reportsInBands(
  { db, lists }: Session,
  report: string,
  bands: readonly string[],
  limit: number,
): Promise<string[]> {
  const nearest = await sql<{ report: string }>`
    with wanted as materialized (select value as band, coalesce((select own.report from bands as own
        where own.band = listed.value order by own.report limit 1 offset ${BAND_LOOK - 1}), ${LAST}) as last
      from (${lists.texts(distinct(bands))}) as listed)
    select bands.report from wanted join bands on bands.band = wanted.band and bands.report <= wanted.last
    where bands.report <> ${report}
    group by bands.report
    order by sum(case when wanted.last = ${LAST} then ${RARE_WEIGHT} else 1 end) desc, bands.report limit ${limit}`.execute(
    db,
  )
  return nearest.rows.map((row) => row.report).sort()
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
