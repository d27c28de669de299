/** Where a reviewer stands in the queue: pure, so that every key is one step that a test can take. */
export interface Queue {
  /** Ids in the order in which they need eyes. */
  readonly ids: readonly string[]
  readonly at: number
  readonly marked: ReadonlySet<string>
}

export type Step =
  | { readonly kind: 'next' | 'previous' | 'first' | 'last' | 'mark' | 'mark-all' | 'clear' }
  | { readonly kind: 'go'; readonly id: string }

export function queueOf(ids: readonly string[]): Queue {
  return { ids, at: 0, marked: new Set() }
}

/** The one looked at; null in an empty queue. */
export function current({ ids, at }: Queue): string | null {
  return ids[at] ?? null
}

export function step(queue: Queue, { kind, ...more }: Step): Queue {
  const { ids, at } = queue
  const last = Math.max(0, ids.length - 1)
  switch (kind) {
    case 'next':
      return { ...queue, at: Math.min(at + 1, last) }
    case 'previous':
      return { ...queue, at: Math.max(at - 1, 0) }
    case 'first':
      return { ...queue, at: 0 }
    case 'last':
      return { ...queue, at: last }
    case 'mark':
      return { ...queue, marked: toggled(queue.marked, current(queue)) }
    case 'mark-all':
      return { ...queue, marked: new Set(queue.marked.size === ids.length ? [] : ids) }
    case 'clear':
      return { ...queue, marked: new Set() }
    case 'go':
      return { ...queue, at: Math.max(0, ids.indexOf((more as { id: string }).id)) }
  }
}

/** A new list from the server: the reviewer stays at the same incident, or where it was when it is gone. */
export function refreshed(queue: Queue, ids: readonly string[]): Queue {
  const here = current(queue)
  const found = here === null ? -1 : ids.indexOf(here)
  const at = found >= 0 ? found : Math.min(queue.at, Math.max(0, ids.length - 1))
  return { ids, at, marked: new Set([...queue.marked].filter((id) => ids.includes(id))) }
}

/** What an act is about: those marked, or the one looked at. */
export function subjects(queue: Queue): string[] {
  if (queue.marked.size > 0) return queue.ids.filter((id) => queue.marked.has(id))
  const here = current(queue)
  return here === null ? [] : [here]
}

function toggled(marked: ReadonlySet<string>, id: string | null): Set<string> {
  const next = new Set(marked)
  if (id !== null && !next.delete(id)) next.add(id)
  return next
}
