import { sql } from 'kysely'
import type { Counts } from '../store.ts'
import type { Session } from './session.ts'

export async function meta({ db }: Session, key: string): Promise<string | null> {
  const row = await db.selectFrom('meta').select('value').where('key', '=', key).executeTakeFirst()
  return row?.value ?? null
}

export async function putMeta({ db }: Session, key: string, value: string): Promise<void> {
  await db
    .insertInto('meta')
    .values({ key, value })
    .onConflict((conflict) => conflict.column('key').doUpdateSet({ value }))
    .execute()
}

/** Incidents are those that have a mention now. */
export async function counts({ db }: Session): Promise<Counts> {
  const tables = ['documents', 'versions', 'readings', 'mentions', 'decisions'] as const
  const counted = tables.map((table) => sql<number>`(select count(*) from ${sql.table(table)})`.as(table))
  const incidents = sql<number>`(select count(distinct incident) from members)`.as('incidents')
  const row = await db.selectNoFrom([...counted, incidents]).executeTakeFirstOrThrow()
  const number = (name: keyof Counts): number => Number(row[name])
  return {
    documents: number('documents'),
    versions: number('versions'),
    readings: number('readings'),
    mentions: number('mentions'),
    incidents: number('incidents'),
    decisions: number('decisions'),
  }
}

export async function check({ check }: Session): Promise<string[]> {
  return await check()
}
