import type { Decision, WaveRecord } from '../../model/desk.ts'
import type { Store } from '../../store/store.ts'
import { active } from '../constraints.ts'
import { features } from '../relink.ts'
import { type DeskSummary, summaryOf } from '../summary.ts'
import { wavesAmong } from '../survey.ts'
import type { Sight } from '../visibility.ts'
import { type Seen, viewStore, wavesSeen } from './view-store.ts'

/** What all views are made from. */
export interface Whole {
  readonly summaries: ReadonlyMap<number, DeskSummary>
  readonly waves: readonly WaveRecord[]
  readonly log: ReadonlyMap<string, Decision>
}

/** What is new since a view looked last; null: everything, for the desk was opened or markings changed. */
export interface News {
  readonly serials: ReadonlySet<number>
  readonly decisions: readonly Decision[]
}

/** Told of incidents that changed; of all of them for null. */
export type Listener = (serials: ReadonlySet<number> | null) => void

/** The desk as one clearance sees it, kept in memory as it changes. */
export class View implements Seen {
  readonly sight: Sight
  readonly #whole: Whole
  readonly #store: Store
  /** Null while nothing is hidden: then it is the whole desk. */
  #own: Map<number, DeskSummary> | null = null
  #waves: readonly WaveRecord[] | null = null
  /** Mentions that hidden decisions are anchored in. */
  readonly #decided = new Set<string>()
  readonly listeners: Listener[] = []

  constructor(sight: Sight, whole: Whole, store: Store) {
    this.sight = sight
    this.#whole = whole
    this.#store = store
  }

  get summaries(): ReadonlyMap<number, DeskSummary> {
    return this.#own ?? this.#whole.summaries
  }

  get waves(): readonly WaveRecord[] {
    return this.#waves ?? this.#whole.waves
  }

  /** The desk's store, or another that stands for it in a transaction, as this clearance sees it. */
  readonly over = (store: Store): Store =>
    this.#own ? viewStore(store, this) : { ...store, ...wavesSeen(store, this) }

  get store(): Store {
    return this.over(this.#store)
  }

  /** Takes up what changed. */
  async follow(news: News | null): Promise<void> {
    if (news === null) await this.#begin()
    else if (this.#own) {
      for (const decision of news.decisions) this.#note(decision)
      for (const serial of news.serials) await this.#update(serial)
    }
    this.tell(news?.serials ?? null)
  }

  /** Waves of what is seen, computed where something is hidden. */
  async survey(): Promise<void> {
    const { waves } = this.#whole
    this.#waves = this.#own ? await wavesAmong(this.store, [...this.summaries.values()], waves) : null
  }

  tell(serials: ReadonlySet<number> | null): void {
    for (const listener of this.listeners) listener(serials)
  }

  async #begin(): Promise<void> {
    this.#decided.clear()
    this.#own = this.sight.whole ? null : new Map()
    if (this.#own) {
      for (const decision of this.#whole.log.values()) this.#note(decision)
      for (const serial of this.#whole.summaries.keys()) await this.#update(serial)
    }
    await this.survey()
  }

  #note(decision: Decision): void {
    if (!this.sight.decision(decision)) for (const mention of decision.anchors[0] ?? []) this.#decided.add(mention)
  }

  async #update(serial: number): Promise<void> {
    const summary = this.#whole.summaries.get(serial)
    const seen = summary ? await this.#seen(summary) : null
    if (seen) this.#own!.set(serial, seen)
    else this.#own!.delete(serial)
  }

  /** An incident that hidden reports tell besides, or hidden decisions are on, is summed up again of what is seen. */
  async #seen(summary: DeskSummary): Promise<DeskSummary | null> {
    const hidden = !summary.reports.every(this.sight.report)
    if (!hidden && !summary.mentions.some((mention) => this.#decided.has(mention))) return summary
    const mentions = summary.mentions.filter(this.sight.mention)
    if (mentions.length === 0) return null
    const told = (await this.#store.mentions(mentions)).map(features)
    const decisions = active((await this.#store.decisionsOn(mentions)).filter(this.sight.decision))
    return JSON.parse(summaryOf(summary.serial, told, decisions).json) as DeskSummary
  }
}
