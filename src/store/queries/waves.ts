import type { BriefRow, WaveRow } from '../store.ts'
import { portions, type Session } from './session.ts'

export async function foundWave({ db }: Session, founder: string): Promise<number> {
  const query = db.selectFrom('wave_foundings').select('serial').where('founder', '=', founder)
  const known = await query.executeTakeFirst()
  if (known) return known.serial
  const added = db.insertInto('wave_foundings').values({ founder }).returning('serial')
  return (await added.executeTakeFirstOrThrow()).serial
}

export async function waveFounding({ db }: Session, serial: number): Promise<string | null> {
  const query = db.selectFrom('wave_foundings').select('founder').where('serial', '=', serial)
  return (await query.executeTakeFirst())?.founder ?? null
}

export async function putWaves({ db }: Session, waves: readonly WaveRow[]): Promise<void> {
  await db.deleteFrom('waves').execute()
  for (const portion of portions(waves)) {
    const rows = portion.map(({ serial, founder, json }) => ({ serial, founder, json }))
    await db.insertInto('waves').values(rows).execute()
  }
}

export async function waves({ db }: Session): Promise<WaveRow[]> {
  return await db.selectFrom('waves').select(['serial', 'founder', 'json']).orderBy('serial').execute()
}

export async function addBrief({ db }: Session, brief: Omit<BriefRow, 'number'>): Promise<BriefRow> {
  const { wave, at, json } = brief
  return await db
    .insertInto('briefs')
    .values({ wave, at, json })
    .returning(['number', 'wave', 'at', 'json'])
    .executeTakeFirstOrThrow()
}

export async function briefs({ db }: Session, wave: string | null): Promise<BriefRow[]> {
  const all = db.selectFrom('briefs').select(['number', 'wave', 'at', 'json']).orderBy('number')
  return await (wave === null ? all.where('wave', 'is', null) : all.where('wave', '=', wave)).execute()
}
