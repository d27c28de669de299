import { useEffect, useState } from 'preact/hooks'
import { type ApiError, apiUrl, get, type Query } from '../../api.ts'
import type { Page } from '../../contract.ts'
import { asApiError } from '../../resource.ts'
import { revision } from '../../store.ts'
import { type Rows, rowsOf } from './rows.ts'

interface Pages<T> {
  readonly items: readonly T[] | null
  readonly total: number
  readonly error: ApiError | null
  /** Null when all is there. */
  readonly more: (() => void) | null
}

interface Held<T> {
  readonly url: string
  readonly items: readonly T[]
  readonly next: string | null
  readonly total: number
}

/** A long list, page after page; from the start again when the question or the desk changes. */
export function usePages<T>(path: string, query: Query): Pages<T> {
  const [held, setHeld] = useState<Held<T> | null>(null)
  const [error, setError] = useState<ApiError | null>(null)
  const url = apiUrl(path, query)
  const load = async (cursor: string | null, before: readonly T[], signal?: AbortSignal) => {
    try {
      const data = await get<Rows<T>>(path, { ...query, cursor }, signal)
      if (signal?.aborted) return
      const items = [...before, ...rowsOf(data)]
      const page: Partial<Page<T>> = 'items' in data ? data : {}
      setHeld({ url, items, next: page.next ?? null, total: page.total ?? items.length })
      setError(null)
    } catch (trouble) {
      if (!signal?.aborted) setError(asApiError(trouble))
    }
  }
  useEffect(() => {
    const stop = new AbortController()
    void load(null, [], stop.signal)
    return () => stop.abort()
  }, [url, revision.value])
  const now = held?.url === url ? held : null
  return {
    items: now?.items ?? null,
    total: now?.total ?? 0,
    error,
    more: now?.next ? () => void load(now.next, now.items) : null,
  }
}
