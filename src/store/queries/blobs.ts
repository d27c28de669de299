import type { Session } from './session.ts'

/** Hashes read at a time when walking through all. */
const PAGE = 1000

export async function blob({ db }: Session, hash: string): Promise<Uint8Array | null> {
  const row = await db.selectFrom('blobs').select('bytes').where('hash', '=', hash).executeTakeFirst()
  return row?.bytes ?? null
}

export async function putBlob({ db }: Session, hash: string, bytes: Uint8Array): Promise<void> {
  await db
    .insertInto('blobs')
    .values({ hash, bytes })
    .onConflict((conflict) => conflict.column('hash').doNothing())
    .execute()
}

/** The hashes after `after`, a page of them. */
export async function blobPage({ db }: Session, after: string): Promise<string[]> {
  const query = db.selectFrom('blobs').select('hash').where('hash', '>', after).orderBy('hash').limit(PAGE)
  return (await query.execute()).map(({ hash }) => hash)
}
