import { incidentId } from '../../desk/ids.ts'
import type { View } from '../../desk/live/view.ts'
import type { DeskSummary } from '../../desk/summary.ts'
import { waveByIncident } from '../../desk/survey.ts'
import { ASKED, Columns, ORDER, type Row } from './columns.ts'
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
  readonly #kept = new Map<string, { readonly slots: Uint32Array; readonly asks: number }>()

  constructor(view: View) {
    this.#view = view
    view.listeners.push((serials) => {
      if (serials === null) this.#whole = true
      else for (const serial of serials) this.#stale.add(serial)
    })
  }

  /** Slots that a filter lets through, newest first. */
  find(filter: Filter): Uint32Array {
    this.follow()
    const key = JSON.stringify(filter)
    const known = this.#kept.get(key)
    if (known) return known.slots
    if (this.#kept.size >= KEPT_MAX) this.#kept.clear()
    const slots = filtered(this.columns, filter)
    this.#kept.set(key, { slots, asks: asksOf(filter) })
    return slots
  }

  /** The row of an incident; undefined where it is not seen. */
  row(serial: number): Row | undefined {
    this.follow()
    return this.columns.row(serial)
  }

  /** Takes up what changed since it was asked last. */
  follow(): void {
    const moved = this.#followWaves()
    if (this.#whole) {
      this.columns.fill([...this.#view.summaries.values()].map((summary) => this.#row(summary)))
      this.#kept.clear()
    } else if (this.#stale.size + moved.length > 0) this.#update([...this.#stale, ...moved])
    this.#whole = false
    this.#stale = new Set()
  }

  /** What was found stays found where nothing changed that it was asked by. */
  #update(serials: readonly number[]): void {
    let changed = 0
    for (const serial of serials) {
      const summary = this.#view.summaries.get(serial)
      changed |= summary ? this.columns.put(this.#row(summary)) : this.columns.delete(serial)
    }
    for (const [key, { asks }] of this.#kept) if ((asks & changed) !== 0) this.#kept.delete(key)
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

function asksOf(filter: Filter): number {
  let asks = ORDER
  for (const [name, bit] of Object.entries(ASKED)) if (filter[name as keyof Filter] !== undefined) asks |= bit
  return asks
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
