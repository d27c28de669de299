import { signal } from '@preact/signals'
import { useEffect, useState } from 'preact/hooks'
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
  readonly retry: () => void
  readonly leave: () => void
}

export const conflict = signal<Conflict | null>(null)
/** The last decision of this person on this page, for undo. */
export const lastDecision = signal<Decision | null>(null)

/** What was looked at when something was opened: the page goes on changing beneath it. */
export function useSeen(now: Seen | undefined): Seen {
  const [seen] = useState(now ?? null)
  useEffect(() => {
    if (seen !== null) noteNewest(seen).catch(() => {})
  }, [])
  return seen
}

/** The newest decision when a revision was looked at: what came later is what others did in between. */
const newestAt = new Map<number, string>()

export async function noteNewest(seen: number): Promise<void> {
  if (newestAt.has(seen)) return
  const { items } = await get<Page<Decision>>('/decisions', { limit: 1 })
  newestAt.set(seen, items[0]?.id ?? '')
}

/**
 * Sends a decision. Where somebody else was first, `conflict` holds what to ask, and the answer is waited for: what was entered stays
 * open meanwhile. Null: it was left as it is. Other troubles are thrown.
 */
export async function decide(act: DecisionAct, why: string | null = null, seen: Seen = null): Promise<Decision | null> {
  const key = newKey()
  try {
    const reason = why?.trim() ? { why: why.trim() } : {}
    const body = { act, ...reason, ...(seen === null ? {} : { revision: seen }) }
    const decision = await post<Decision>('/decisions', body, { idempotencyKey: key })
    done(decision)
    made.set(decision.id, { seen, at: performance.now() })
    return decision
  } catch (error) {
    if (!(error instanceof ApiError) || error.problem.code !== 'changed-meanwhile') throw error
    return ask(act, why, seen)
  }
}

function done(decision: Decision): void {
  lastDecision.value = decision.act.kind === 'undo' ? null : decision
  revision.value++
  if (decision.act.kind === 'undo') toast(t('incident.undoneNow', { what: decision.act.decision }))
}

/** Decisions of this page, with what was looked at and when: of quick ones, the first is all that changed since. */
const made = new Map<string, { readonly seen: Seen; readonly at: number }>()
/** Keys are pressed faster than the page hears what they did. */
const QUICK_MS = 3000

/** Whether a decision is this page's own, of the same look or of just now. */
function isOwn(id: string, seen: Seen): boolean {
  const own = made.get(id)
  return own !== undefined && ((seen !== null && own.seen === seen) || performance.now() - own.at < QUICK_MS)
}

/** Told of at most, when it is not known what was new. */
const TOLD_MAX = 3

async function ask(act: DecisionAct, why: string | null, seen: Seen): Promise<Decision | null> {
  const subjects = Object.values(act).flat().map(String)
  const { items } = await get<Page<Decision>>('/decisions', { limit: 50 })
  const about = items.filter(({ act: other }) => subjects.some((id) => isAbout(other, id)))
  const own = session.value?.user?.name
  const others = about.filter(({ by }) => by !== own)
  const last = seen === null ? undefined : newestAt.get(seen)
  const fresh = last === undefined ? [] : others.filter(({ id }) => id > last)
  const mine = about.find(({ id }) => isOwn(id, seen))
  if (mine && !others.some(({ id }) => id > mine.id)) return decide(act, why)
  return answered(act, why, fresh.length > 0 ? fresh : others.slice(0, TOLD_MAX))
}

/** What the person makes of it. */
function answered(act: DecisionAct, why: string | null, since: readonly Decision[]): Promise<Decision | null> {
  conflict.value?.leave()
  return new Promise((resolve, reject) => {
    const leave = () => {
      conflict.value = null
      revision.value++
      resolve(null)
    }
    const retry = () => {
      conflict.value = null
      decide(act, why).then(resolve, reject)
    }
    conflict.value = { act, since, retry, leave }
  })
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
