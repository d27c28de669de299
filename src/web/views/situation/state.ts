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
export class Situation {
  readonly client = new PointsClient()
  readonly filters = computed(() => filtersOf(route.value.params))
  /** A brush on its way; the address gets it when it rests. */
  readonly draft = signal<{ readonly period: Period | null } | null>(null)
  /** The stretch of time that the timeline shows; null lets it choose. */
  readonly domain = signal<Period | null>(null)
  readonly period = computed(() => (this.draft.value ? this.draft.value.period : this.filters.value.period))
  readonly loading = signal(true)
  readonly error = signal<ApiError | null>(null)
  readonly shown = signal<Shown | null>(null)
  private readonly beginning = Promise.withResolvers<void>()
  /** Kept once there is a first list, or none to be had: what can wait for it does. */
  readonly begun = this.beginning.promise
  /** Goes up with each new list, so that its rows are asked for anew. */
  readonly version = signal(0)
  readonly found = signal<Found | null>(null)
  private readonly loaded = signal(0)
  /** Only words are searched by the server: all else is known here. */
  private readonly url = computed(() => apiUrl('/incidents/points', { q: this.filters.value.server.q }))
  private readonly stops = [
    effect(() => {
      void revision.value
      void this.load(this.url.value)
    }),
    effect(() => {
      void [this.period.value, this.filters.value, this.domain.value]
      if (this.loaded.value > 0) void this.show()
    }),
    effect(() => {
      if (this.filters.value.selected !== selected.peek()) selected.value = this.filters.value.selected
    }),
    effect(() => {
      void this.version.value
      void this.find(selected.value)
    }),
  ]

  private async load(address: string): Promise<void> {
    this.loading.value = true
    try {
      const answer = await this.client.latest('load', { url: address })
      if (!answer) return
      batch(() => {
        this.error.value = null
        if (answer.fresh) this.loaded.value++
      })
    } catch (reason) {
      this.error.value = asApiError(reason)
      if (this.error.value.status === 401) void loadSession()
      this.beginning.resolve()
    }
    this.loading.value = false
  }

  private async show(): Promise<void> {
    const { server: choices, area, off } = this.filters.peek()
    const ask = { choices, period: this.period.peek(), area, off, domain: this.domain.peek() }
    const answer = await this.client.latest('show', ask)
    if (!answer) return
    batch(() => {
      this.shown.value = answer
      this.version.value++
    })
    this.beginning.resolve()
  }

  private async find(id: string | null): Promise<void> {
    if (id === null || this.version.peek() === 0) {
      this.found.value = null
      return
    }
    const answer = await this.client.ask('find', { id })
    if (selected.peek() === id) this.found.value = answer
  }

  readonly reload = (): void => void this.load(this.url.peek())

  select(id: string | null): void {
    selected.value = id
    setParams({ sel: id })
  }

  /** While the hand is on it; `settle` writes the address. */
  brush(period: Period | null): void {
    this.draft.value = { period }
  }

  readonly settle = (): void => {
    const rested = this.draft.value
    if (!rested) return
    batch(() => {
      setParams(periodParams(rested.period))
      this.draft.value = null
    })
  }

  setArea(area: Box | null): void {
    setParams({ area: areaParam(area) })
  }

  setOff(off: string | null): void {
    setParams({ off })
  }

  readonly clear = (): void => {
    const none = Object.fromEntries(SERVER_FILTERS.map((name) => [name, null]))
    batch(() => {
      this.draft.value = null
      setParams({ ...none, from: null, to: null, area: null, off: null })
    })
  }

  close(): void {
    for (const stop of this.stops) stop()
    this.client.close()
  }
}
