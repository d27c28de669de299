import { sql } from 'kysely'
import { blockNumber } from '../blocks.ts'
import type { LinkRow, MentionRow } from '../store.ts'
import { distinct, lastOfEach, numbers, portions, type Session, texts } from './session.ts'

type Mention = Omit<MentionRow, 'blocks'>
const MENTION = ['key', 'report', 'local', 'features'] as const

export async function putMentions(session: Session, report: string, mentions: readonly MentionRow[]): Promise<void> {
  await forget(session, report)
  if (mentions.length === 0) return
  const ids = await insert(session, report, mentions)
  for (const { key, blocks } of mentions) await block(session, ids.get(key)!, blocks)
  await raiseHighest(session, report, mentions)
}

/** Takes the mentions of a report away, with their blocks and links. */
async function forget(session: Session, report: string): Promise<void> {
  const { db } = session
  const old = await db.selectFrom('mentions').select(['id', 'key']).where('report', '=', report).execute()
  if (old.length === 0) return
  const keys = old.map(({ key }) => key)
  const ids = old.map(({ id }) => id)
  await db.deleteFrom('links').where('a', 'in', texts(session, keys)).execute()
  await db.deleteFrom('links').where('b', 'in', texts(session, keys)).execute()
  await db.deleteFrom('mention_blocks').where('mention', 'in', numbers(session, ids)).execute()
  await db.deleteFrom('mentions').where('id', 'in', numbers(session, ids)).execute()
}

/** Ids of the new mentions by key. */
async function insert({ db }: Session, report: string, mentions: readonly MentionRow[]): Promise<Map<string, number>> {
  const ids = new Map<string, number>()
  for (const portion of portions(mentions)) {
    const rows = portion.map(({ key, local, features }) => ({ key, report, local, features }))
    const added = await db.insertInto('mentions').values(rows).returning(['id', 'key']).execute()
    for (const { id, key } of added) ids.set(key, id)
  }
  return ids
}

async function block({ db, lists }: Session, mention: number, names: readonly string[]): Promise<void> {
  const blocks = distinct(names.map(blockNumber))
  await db
    .insertInto('mention_blocks')
    .columns(['block', 'mention'])
    .expression(sql`select value, cast(${mention} as bigint) from (${lists.numbers(blocks)}) as own`)
    .execute()
}

async function raiseHighest({ db }: Session, report: string, mentions: readonly MentionRow[]): Promise<void> {
  const highest = Math.max(...mentions.map(({ key }) => Number(key.slice(key.lastIndexOf('/') + 1))))
  await db
    .updateTable('documents')
    .set({ highest_mention: highest })
    .where('id', '=', report)
    .where('highest_mention', '<', highest)
    .execute()
}

export async function mentions(session: Session, keys: readonly string[]): Promise<Mention[]> {
  const query = session.db.selectFrom('mentions').select(MENTION).where('key', 'in', texts(session, keys))
  return await query.orderBy('key').execute()
}

export async function mentionsOfReport({ db }: Session, report: string): Promise<Mention[]> {
  return await db.selectFrom('mentions').select(MENTION).where('report', '=', report).orderBy('key').execute()
}

/** Steps over at most `limit + 1` entries of each block, however many mentions it has. */
export async function mentionsInBlocks(session: Session, blocks: readonly string[], limit: number): Promise<Mention[]> {
  const { db, lists } = session
  const small = sql<number>`(select value from (${lists.numbers(distinct(blocks.map(blockNumber)))}) as wanted
    where not exists (select 1 from mention_blocks where block = wanted.value limit 1 offset ${limit}))`
  const met = db.selectFrom('mention_blocks').select('mention').where('block', 'in', small)
  return await db.selectFrom('mentions').select(MENTION).where('id', 'in', met).orderBy('key').execute()
}

export async function allMentions({ db }: Session): Promise<Mention[]> {
  return await db.selectFrom('mentions').select(MENTION).orderBy('key').execute()
}

export async function highestMention({ db }: Session, report: string): Promise<number> {
  const query = db.selectFrom('documents').select('highest_mention').where('id', '=', report)
  return (await query.executeTakeFirst())?.highest_mention ?? 0
}

export async function putLinks({ db }: Session, links: readonly LinkRow[]): Promise<void> {
  for (const portion of portions(lastOfEach(links, ({ a, b }) => `${a} ${b}`)))
    await db
      .insertInto('links')
      .values(portion.map(({ a, b, score }) => ({ a, b, score })))
      .onConflict((conflict) =>
        conflict.columns(['a', 'b']).doUpdateSet((update) => ({ score: update.ref('excluded.score') })),
      )
      .execute()
}

export async function linksOf(session: Session, mentions: readonly string[]): Promise<LinkRow[]> {
  const links = session.db.selectFrom('links').select(['a', 'b', 'score'])
  return await links
    .where('a', 'in', texts(session, mentions))
    .union(links.where('b', 'in', texts(session, mentions)))
    .orderBy('a')
    .orderBy('b')
    .execute()
}
