import type { Constraints } from '../linking/index.ts'
import type { Decision } from '../model/desk.ts'
import type { Store } from '../store/store.ts'

/** The decisions of a log that hold: what was undone does not, unless the undoing was undone. */
export function active(log: readonly Decision[]): Decision[] {
  const off = undoneIn(log)
  return log.filter(({ id, act }) => !off.has(id) && act.kind !== 'undo')
}

/** Ids of what was undone, undoings among them. */
export function undoneIn(log: readonly Decision[]): Set<string> {
  const off = new Set<string>()
  for (const { id, act } of [...log].reverse()) if (act.kind === 'undo' && !off.has(id)) off.add(act.decision)
  return off
}

/** What people decided on these mentions: pairs that are or are not one incident, and the mentions these pairs reach. */
export async function constraintsOn(
  store: Store,
  mentions: readonly string[],
): Promise<Constraints & { readonly partners: readonly string[]; readonly decisions: readonly Decision[] }> {
  const decisions = active(await store.decisionsOn(mentions))
  const pairs = new Map<string, { pair: readonly [string, string]; same: boolean }>()
  for (const decision of decisions) decide(pairs, decision)
  const of = (same: boolean) => [...pairs.values()].filter((entry) => entry.same === same).map(({ pair }) => pair)
  const must = of(true)
  return { must, cannot: of(false), partners: [...new Set(must.flat())], decisions }
}

/** A later decision on a pair replaces an earlier one. */
function decide(
  pairs: Map<string, { pair: readonly [string, string]; same: boolean }>,
  { act, anchors }: Decision,
): void {
  if (act.kind === 'merge') for (const pair of pairsOf(anchors.flat())) pairs.set(pair.join(' '), { pair, same: true })
  if (act.kind !== 'split' && act.kind !== 'detach') return
  const [part = [], rest = []] = anchors
  for (const a of part)
    for (const b of rest) {
      const pair = a < b ? ([a, b] as const) : ([b, a] as const)
      pairs.set(pair.join(' '), { pair, same: false })
    }
}

function pairsOf(keys: readonly string[]): (readonly [string, string])[] {
  const sorted = [...new Set(keys)].sort()
  return sorted.flatMap((a, i) => sorted.slice(i + 1).map((b) => [a, b] as const))
}
