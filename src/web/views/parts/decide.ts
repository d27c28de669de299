import { signal } from '@preact/signals'
import type { Decision, DecisionAct } from '../../../model/desk.ts'
import { ApiError, get, newKey, post } from '../../api.ts'
import type { Page } from '../../contract.ts'
import { t } from '../../i18n/index.ts'
import { revision, session, toast } from '../../store.ts'
import { actText, isAbout, undoneIn } from './history.ts'

/** Revision of the desk that a person looked at: a decision on something changed since is refused. */
export type Seen = number | null

/** What somebody else did in between, and how to go on. */
export interface Conflict {
  readonly act: DecisionAct
  readonly since: readonly Decision[]
  readonly retry: () => Promise<Decision | null>
  readonly leave: () => void
}

export const conflict = signal<Conflict | null>(null)
/** The last decision of this person on this page, for undo. */
export const lastDecision = signal<Decision | null>(null)

/** Sends a decision. Null: somebody else was first, and `conflict` holds what to ask. Other troubles are thrown. */
export async function decide(act: DecisionAct, why: string | null = null, seen: Seen = null): Promise<Decision | null> {
  const started = new Date().toISOString()
  const key = newKey()
  try {
    const reason = why?.trim() ? { why: why.trim() } : {}
    const body = { act, ...reason, ...(seen === null ? {} : { revision: seen }) }
    const decision = await post<Decision>('/decisions', body, { idempotencyKey: key })
    done(decision)
    return decision
  } catch (error) {
    if (!(error instanceof ApiError) || error.problem.code !== 'changed-meanwhile') throw error
    return ask(act, why, started)
  }
}

function done(decision: Decision): void {
  lastDecision.value = decision.act.kind === 'undo' ? null : decision
  revision.value++
  if (decision.act.kind === 'undo') toast(t('incident.undoneNow', { what: decision.act.decision }))
}

/** How long before the refusal a decision of others is told: what was looked at may have been open for a while. */
const TOLD_BEFORE_MS = 12 * 3_600_000

async function ask(act: DecisionAct, why: string | null, started: string): Promise<null> {
  const subjects = Object.values(act).flat().map(String)
  const { items } = await get<Page<Decision>>('/decisions', { limit: 50 })
  const own = session.value?.user?.name
  const since = items.filter(
    ({ at, by, act: other }) =>
      by !== own &&
      Date.parse(at) > Date.parse(started) - TOLD_BEFORE_MS &&
      subjects.some((subject) => isAbout(other, subject)),
  )
  const leave = () => {
    conflict.value = null
    revision.value++
  }
  const retry = () => {
    conflict.value = null
    return decide(act, why)
  }
  conflict.value = { act, since: since.slice(0, 5), retry, leave }
  return null
}

export async function undo(id: string): Promise<void> {
  await decide({ kind: 'undo', decision: id })
}

/** The latest decision of this person that holds; null when there is none. */
export async function latestOwn(): Promise<Decision | null> {
  const { items } = await get<Page<Decision>>('/decisions', { limit: 100 })
  const undone = undoneIn(items)
  const own = session.value?.user?.name
  return items.find(({ id, by, act }) => by === own && act.kind !== 'undo' && !undone.has(id)) ?? null
}

export function undoText({ act }: Decision): string {
  return t('incident.decided', { what: actText(act) })
}
