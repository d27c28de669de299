import { incidentId } from '../../desk/ids.ts'
import type { View } from '../../desk/live/view.ts'
import type { DeskSummary } from '../../desk/summary.ts'
import { waveByIncident } from '../../desk/survey.ts'
import { Columns, type Row } from './columns.ts'
import { type Filter, filtered } from './filter.ts'

/** Filters kept of one edition: those that people on the desk look through just now. */
const KEPT_MAX = 200

/** The columns of one view, kept up to date with it. */
export class Index {
  readonly columns = new Columns()
  readonly #view: View
  #waves: ReadonlyMap<string, string> = new Map()
  #waveList: View['waves'] | null = null
  #stale = new Set<number>()
  #whole = true
  readonly #kept = new Map<string, Uint32Array>()

  constructor(view: View) {
    this.#view = view
    view.listeners.push((serials) => {
      this.#kept.clear()
      if (serials === null) this.#whole = true
      else for (const serial of serials) this.#stale.add(serial)
    })
  }

  /** Slots that a filter lets through, newest first. */
  find(filter: Filter): Uint32Array {
    this.follow()
    const key = JSON.stringify(filter)
    const known = this.#kept.get(key)
    if (known) return known
    if (this.#kept.size >= KEPT_MAX) this.#kept.clear()
    const found = filtered(this.columns, filter)
    this.#kept.set(key, found)
    return found
  }

  /** The row of an incident; undefined where it is not seen. */
  row(serial: number): Row | undefined {
    this.follow()
    return this.columns.row(serial)
  }

  /** Takes up what changed since it was asked last. */
  follow(): void {
    const moved = this.#followWaves()
    const { summaries } = this.#view
    if (this.#whole) this.columns.fill([...summaries.values()].map((summary) => this.#row(summary)))
    else
      for (const serial of [...this.#stale, ...moved]) {
        const summary = summaries.get(serial)
        if (summary) this.columns.put(this.#row(summary))
        else this.columns.delete(serial)
      }
    this.#whole = false
    this.#stale = new Set()
  }

  #row(summary: DeskSummary): Row {
    return { summary, wave: this.#waves.get(incidentId(summary.serial)) ?? null }
  }

  /** Incidents whose wave is another than before. */
  #followWaves(): number[] {
    if (this.#waveList === this.#view.waves) return []
    this.#waveList = this.#view.waves
    const before = this.#waves
    this.#waves = waveByIncident(this.#waveList)
    const all = new Set([...before.keys(), ...this.#waves.keys()])
    return [...all].filter((id) => before.get(id) !== this.#waves.get(id)).map((id) => Number(id.slice(2)))
  }
}

/** The index of each view that was asked for. */
export class Indexes {
  readonly #of = new WeakMap<View, Index>()

  of(view: View): Index {
    const known = this.#of.get(view)
    if (known) return known
    const made = new Index(view)
    this.#of.set(view, made)
    return made
  }
}
