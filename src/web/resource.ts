import { useEffect, useState } from 'preact/hooks'
import { ApiError, apiUrl, get, type Query } from './api.ts'
import { revision } from './store.ts'

export interface Resource<T> {
  /** The last answer; kept while a newer one is on its way. */
  readonly data: T | null
  readonly error: ApiError | null
  readonly loading: boolean
  readonly reload: () => void
}

/** Reads a path of the API, and again whenever the desk changes; null reads nothing. */
export function useResource<T>(path: string | null, query: Query = {}): Resource<T> {
  const [state, setState] = useState<{ url: string; data: T | null; error: ApiError | null; loading: boolean }>()
  const [again, setAgain] = useState(0)
  const url = path === null ? '' : apiUrl(path, query)
  const seen = revision.value
  useEffect(() => {
    if (path === null) return
    const stop = new AbortController()
    setState((old) => ({ url, data: old?.url === url ? old.data : null, error: null, loading: true }))
    get<T>(path, query, stop.signal).then(
      (data) => stop.signal.aborted || setState({ url, data, error: null, loading: false }),
      (error: unknown) => {
        if (stop.signal.aborted) return
        setState((old) => ({ url, data: old?.data ?? null, error: asApiError(error), loading: false }))
      },
    )
    return () => stop.abort()
  }, [url, seen, again])
  const fresh = state?.url === url ? state : undefined
  return {
    data: fresh?.data ?? null,
    error: fresh?.error ?? null,
    loading: path !== null && (fresh?.loading ?? true),
    reload: () => setAgain((n) => n + 1),
  }
}

export function asApiError(error: unknown): ApiError {
  if (error instanceof ApiError) return error
  return new ApiError({ type: 'about:blank', title: String(error), status: 0, detail: '', code: 'page-trouble' })
}
