import type { Selectable } from 'kysely'
import type { Decision, DecisionAct } from '../../model/desk.ts'
import type { Tables } from '../tables.ts'
import { distinct, portions, type Session, texts } from './session.ts'

const id = (serial: number): string => `D-${String(serial).padStart(6, '0')}`
const ID = /^D-(\d{6,15})$/
/** 0, which no decision has, for what is no id. */
const serialOf = (decision: string): number => Number(ID.exec(decision)?.[1] ?? 0)

function decisionOf(row: Selectable<Tables['decisions']>): Decision {
  const { serial, at, by, why, act, anchors } = row
  return {
    id: id(serial),
    at,
    by,
    why,
    act: JSON.parse(act) as DecisionAct,
    anchors: JSON.parse(anchors) as string[][],
  }
}

export async function appendDecision({ db }: Session, decision: Omit<Decision, 'id'>): Promise<Decision> {
  const { at, by, why, act, anchors } = decision
  const row = await db
    .insertInto('decisions')
    .values({ at, by, why, act: JSON.stringify(act), anchors: JSON.stringify(anchors) })
    .returningAll()
    .executeTakeFirstOrThrow()
  const rows = distinct(anchors.flat()).map((mention) => ({ mention, decision: row.serial }))
  for (const portion of portions(rows)) await db.insertInto('decision_anchors').values(portion).execute()
  return decisionOf(row)
}

export async function decision({ db }: Session, id: string): Promise<Decision | null> {
  const row = await db.selectFrom('decisions').selectAll().where('serial', '=', serialOf(id)).executeTakeFirst()
  return row ? decisionOf(row) : null
}

export async function decisions({ db }: Session): Promise<Decision[]> {
  return (await db.selectFrom('decisions').selectAll().orderBy('serial').execute()).map(decisionOf)
}

export async function decisionsOn(session: Session, mentions: readonly string[]): Promise<Decision[]> {
  const named = session.db
    .selectFrom('decision_anchors')
    .select('decision')
    .where('mention', 'in', texts(session, mentions))
  const query = session.db.selectFrom('decisions').selectAll().where('serial', 'in', named).orderBy('serial')
  return (await query.execute()).map(decisionOf)
}
