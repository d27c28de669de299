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
  /** Reports that came or got a version. */
  readonly reports: readonly string[]
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
  #waveTexts: ReadonlyMap<string, string> = new Map()
  readonly listeners: Listener[] = []
  #edition: number
  readonly #incidentEdition = new Map<number, number>()
  readonly #waveEdition = new Map<string, number>()
  #first: number

  /** `edition`: where its count of changes begins, higher than any it reached before. */
  constructor(sight: Sight, whole: Whole, store: Store, edition: number) {
    this.#first = edition
    this.#edition = edition
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

  /** Goes up with every change that is seen here, and with no other. */
  get edition(): number {
    return this.#edition
  }

  /** The edition in which an incident changed last. */
  changedIn(serial: number): number {
    return this.#incidentEdition.get(serial) ?? this.#first
  }

  waveChangedIn(id: string): number {
    return this.#waveEdition.get(id) ?? this.#first
  }

  /** Takes up what changed. */
  async follow(news: News | null): Promise<void> {
    if (news === null) {
      await this.#begin()
      return this.#turn(null)
    }
    for (const decision of news.decisions) this.#note(decision)
    const changed = new Set<number>()
    for (const serial of news.serials) if (!this.#own || (await this.#update(serial))) changed.add(serial)
    const seen = news.decisions.some(this.sight.decision) || news.reports.some(this.sight.report)
    if (changed.size > 0 || seen) this.#turn(changed)
  }

  /** Waves of what is seen, computed where something is hidden. */
  async survey(): Promise<void> {
    const before = this.#waveTexts
    await this.#survey()
    const now = this.#waveTexts
    const changed = [...new Set([...before.keys(), ...now.keys()])].filter((id) => before.get(id) !== now.get(id))
    if (changed.length === 0) return
    this.#turn(new Set())
    for (const id of changed) this.#waveEdition.set(id, this.#edition)
  }

  async #survey(): Promise<void> {
    const { waves } = this.#whole
    this.#waves = this.#own ? await wavesAmong(this.store, [...this.summaries.values()], waves) : null
    this.#waveTexts = new Map(this.waves.map((wave) => [wave.id, JSON.stringify(wave)]))
  }

  #turn(serials: ReadonlySet<number> | null): void {
    this.#edition++
    if (serials === null) {
      this.#first = this.#edition
      this.#incidentEdition.clear()
      this.#waveEdition.clear()
    } else for (const serial of serials) this.#incidentEdition.set(serial, this.#edition)
    for (const listener of this.listeners) listener(serials)
  }

  async #begin(): Promise<void> {
    this.#decided.clear()
    this.#own = this.sight.whole ? null : new Map()
    if (this.#own) {
      for (const decision of this.#whole.log.values()) this.#note(decision)
      for (const serial of this.#whole.summaries.keys()) await this.#update(serial)
    }
    await this.#survey()
  }

  #note(decision: Decision): void {
    if (this.#own && !this.sight.decision(decision))
      for (const mention of decision.anchors[0] ?? []) this.#decided.add(mention)
  }

  /** True where it is another than before. */
  async #update(serial: number): Promise<boolean> {
    const before = this.#own!.get(serial)
    const summary = this.#whole.summaries.get(serial)
    const seen = summary ? await this.#seen(summary) : null
    if (seen) this.#own!.set(serial, seen)
    else this.#own!.delete(serial)
    return JSON.stringify(before) !== JSON.stringify(seen ?? undefined)
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
