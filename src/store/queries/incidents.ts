import type { FoundingRow, MemberRow, SummaryRow } from '../store.ts'
import { lastOfEach, numbers, portions, type Session, texts } from './session.ts'

const SUMMARY = ['incident', 'starts as from', 'country', 'json'] as const

export async function found({ db }: Session, founder: string): Promise<number> {
  const known = await db.selectFrom('foundings').select('serial').where('founder', '=', founder).executeTakeFirst()
  const row = known ?? (await db.insertInto('foundings').values({ founder }).returning('serial').executeTakeFirst())
  return row!.serial
}

export async function foundings(session: Session, founders: readonly string[]): Promise<FoundingRow[]> {
  return await session.db
    .selectFrom('foundings')
    .select(['serial', 'founder'])
    .where('founder', 'in', texts(session, founders))
    .orderBy('serial')
    .execute()
}

export async function founding({ db }: Session, serial: number): Promise<FoundingRow | null> {
  const query = db.selectFrom('foundings').select(['serial', 'founder']).where('serial', '=', serial)
  return (await query.executeTakeFirst()) ?? null
}

export async function putMembers({ db }: Session, members: readonly MemberRow[]): Promise<void> {
  for (const portion of portions(lastOfEach(members, (row) => row.mention)))
    await db
      .insertInto('members')
      .values(portion.map(({ mention, incident }) => ({ mention, incident })))
      .onConflict((conflict) =>
        conflict.column('mention').doUpdateSet((update) => ({ incident: update.ref('excluded.incident') })),
      )
      .execute()
}

export async function deleteMembers(session: Session, mentions: readonly string[]): Promise<void> {
  await session.db.deleteFrom('members').where('mention', 'in', texts(session, mentions)).execute()
}

export async function membersOf(session: Session, incidents: readonly number[]): Promise<MemberRow[]> {
  return await session.db
    .selectFrom('members')
    .select(['mention', 'incident'])
    .where('incident', 'in', numbers(session, incidents))
    .orderBy('mention')
    .execute()
}

export async function incidentsOf(session: Session, mentions: readonly string[]): Promise<MemberRow[]> {
  return await session.db
    .selectFrom('members')
    .select(['mention', 'incident'])
    .where('mention', 'in', texts(session, mentions))
    .orderBy('mention')
    .execute()
}

export async function putSummaries({ db }: Session, summaries: readonly SummaryRow[]): Promise<void> {
  for (const portion of portions(lastOfEach(summaries, (row) => row.incident)))
    await db
      .insertInto('summaries')
      .values(portion.map(({ incident, from, country, json }) => ({ incident, starts: from, country, json })))
      .onConflict((conflict) =>
        conflict.column('incident').doUpdateSet((update) => ({
          starts: update.ref('excluded.starts'),
          country: update.ref('excluded.country'),
          json: update.ref('excluded.json'),
        })),
      )
      .execute()
}

export async function deleteSummaries(session: Session, incidents: readonly number[]): Promise<void> {
  await session.db.deleteFrom('summaries').where('incident', 'in', numbers(session, incidents)).execute()
}

export async function summaries(session: Session, incidents: readonly number[]): Promise<SummaryRow[]> {
  return await session.db
    .selectFrom('summaries')
    .select(SUMMARY)
    .where('incident', 'in', numbers(session, incidents))
    .orderBy('incident')
    .execute()
}

export async function allSummaries({ db }: Session): Promise<SummaryRow[]> {
  return await db.selectFrom('summaries').select(SUMMARY).orderBy('incident').execute()
}
