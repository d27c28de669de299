import { batch, computed, effect, signal } from '@preact/signals'
import { type ApiError, apiUrl } from '../../api.ts'
import { asApiError } from '../../resource.ts'
import { route, setParams } from '../../router.ts'
import { loadSession, revision, selected } from '../../store.ts'
import type { Box, Period } from './columns.ts'
import { areaParam, filtersOf, periodParams, SERVER_FILTERS } from './filters.ts'
import { PointsClient } from './points.ts'
import type { Found, Shown } from './worker-shape.ts'

/** The situation's filters, and what they let through. Map, timeline and list read it; none of them knows another. */
export function createSituation() {
  const client = new PointsClient()
  const filters = computed(() => filtersOf(route.value.params))
  /** A brush on its way; the address gets it when it rests. */
  const draft = signal<{ readonly period: Period | null } | null>(null)
  const domain = signal<Period | null>(null)
  const period = computed(() => (draft.value ? draft.value.period : filters.value.period))
  const loaded = signal(0)
  const loading = signal(true)
  const error = signal<ApiError | null>(null)
  const shown = signal<Shown | null>(null)
  /** Goes up with each new list, so that its rows are asked for anew. */
  const version = signal(0)
  const found = signal<Found | null>(null)

  const url = computed(() => apiUrl('/incidents/points', filters.value.server))

  async function load(address: string): Promise<void> {
    loading.value = true
    try {
      const answer = await client.latest('load', { url: address })
      if (!answer) return
      batch(() => {
        error.value = null
        loaded.value++
      })
    } catch (reason) {
      error.value = asApiError(reason)
      if (error.value.status === 401) void loadSession()
    }
    loading.value = false
  }

  async function show(): Promise<void> {
    const { area, off } = filters.peek()
    const answer = await client.latest('show', { period: period.peek(), area, off, domain: domain.peek() })
    if (!answer) return
    batch(() => {
      shown.value = answer
      version.value++
    })
  }

  const stops = [
    effect(() => {
      void revision.value
      void load(url.value)
    }),
    effect(() => {
      void [period.value, filters.value, domain.value]
      if (loaded.value > 0) void show()
    }),
    effect(() => {
      if (filters.value.selected !== selected.peek()) selected.value = filters.value.selected
    }),
    effect(() => {
      void version.value
      const id = selected.value
      if (id === null) found.value = null
      else if (loaded.peek() > 0) void client.latest('find', { id }).then((answer) => setFound(id, answer))
    }),
  ]

  function setFound(id: string, answer: Found | null): void {
    if (selected.peek() === id) found.value = answer
  }

  return {
    client,
    filters,
    period,
    draft,
    domain,
    loading,
    error,
    shown,
    version,
    found,
    reload: () => void load(url.peek()),
    select: (id: string | null) => {
      selected.value = id
      setParams({ sel: id })
    },
    /** While the hand is on it; `settle` writes the address. */
    brush: (value: Period | null) => {
      draft.value = { period: value }
    },
    settle: () => {
      if (!draft.value) return
      const params = periodParams(draft.value.period)
      batch(() => {
        setParams(params)
        draft.value = null
      })
    },
    setArea: (area: Box | null) => setParams({ area: areaParam(area) }),
    setOff: (off: string | null) => setParams({ off }),
    clear: () => {
      draft.value = null
      setParams({
        ...Object.fromEntries(SERVER_FILTERS.map((name) => [name, null])),
        from: null,
        to: null,
        area: null,
        off: null,
      })
    },
    close: () => {
      for (const stop of stops) stop()
      client.close()
    },
  }
}
export type Situation = ReturnType<typeof createSituation>
