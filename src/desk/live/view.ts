import type { Decision, Marking, WaveRecord } from '../../model/desk.ts'
import type { Store } from '../../store/store.ts'
import { active } from '../constraints.ts'
import { features } from '../relink.ts'
import { type DeskSummary, summaryOf } from '../summary.ts'
import { wavesAmong } from '../survey.ts'
import { cleared, type Sight } from '../visibility.ts'
import { keptSeen, type Seen, viewStore } from './view-store.ts'

/** What all views are made from. */
export interface Whole {
  readonly summaries: ReadonlyMap<number, DeskSummary>
  readonly waves: readonly WaveRecord[]
  readonly log: ReadonlyMap<string, Decision>
}

/** What is new since a view looked last. */
export interface News {
  readonly serials: ReadonlySet<number>
  /** Those of them that were not there before. */
  readonly fresh: ReadonlySet<number>
  /** Reports that were there and are marked otherwise now, with their marking of before; null where no marking changed. */
  readonly remarked: ReadonlyMap<string, Marking> | null
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
  /** Null where it is to be gathered anew. */
  #log: Decision[] | null = null
  /** Mentions that hidden decisions are anchored in. */
  readonly #decided = new Set<string>()
  #waveTexts: ReadonlyMap<string, string> = new Map()
  readonly listeners: Listener[] = []
  #edition: number
  #sharedEdition: number
  readonly #incidentEdition = new Map<number, number>()
  readonly #waveEdition = new Map<string, number>()
  #first: number

  /** `edition`: where its count of changes begins, higher than any it reached before. */
  constructor(sight: Sight, whole: Whole, store: Store, edition: number) {
    this.#first = edition
    this.#edition = edition
    this.#sharedEdition = edition
    this.sight = sight
    this.#whole = whole
    this.#store = store
  }

  get summaries(): ReadonlyMap<number, DeskSummary> {
    return this.#own ?? this.#whole.summaries
  }

  get decisions(): readonly Decision[] {
    this.#log ??= [...this.#whole.log.values()].filter((one) => !this.#own || this.sight.decision(one))
    return this.#log
  }

  get waves(): readonly WaveRecord[] {
    return this.#waves ?? this.#whole.waves
  }

  /** The desk's store, or another that stands for it in a transaction, as this clearance sees it. */
  readonly over = (store: Store): Store => (this.#own ? viewStore(store, this) : { ...store, ...keptSeen(store, this) })

  get store(): Store {
    return this.over(this.#store)
  }

  /** Goes up with every change that is seen here, and with no other. */
  get edition(): number {
    return this.#edition
  }

  /** The edition in which something changed that any incident's record may show: reports, grades of sources, waves, markings. */
  get sharedEdition(): number {
    return this.#sharedEdition
  }

  /** The edition in which an incident changed last. */
  changedIn(serial: number): number {
    return this.#incidentEdition.get(serial) ?? this.#first
  }

  waveChangedIn(id: string): number {
    return this.#waveEdition.get(id) ?? this.#first
  }

  /** Takes up what changed; null: begins anew, for the desk was opened. */
  async follow(news: News | null): Promise<void> {
    if (news === null || news.remarked) this.#log = null
    else this.#log?.push(...news.decisions.filter((one) => !this.#own || this.sight.decision(one)))
    if (news === null) {
      await this.#begin()
      return this.#turn(null)
    }
    const waves = this.#waveTexts
    const changed = news.remarked ? await this.#sortAnew(news) : await this.#updateAll(news)
    const shared = this.#sharedNews(news) || waves !== this.#waveTexts
    if (changed.size > 0 || shared || news.decisions.some(this.sight.decision)) this.#turn(changed)
    if (shared) this.#sharedEdition = this.#edition
    if (waves !== this.#waveTexts) this.#noteWaves(waves)
  }

  /** Is there something new to see that any record may show? */
  #sharedNews({ decisions, reports, remarked }: News): boolean {
    if (reports.some(this.sight.report)) return true
    for (const [report, marking] of remarked ?? [])
      if (this.sight.report(report) || cleared(this.sight.clearance, marking)) return true
    const wide = decisions.filter(({ act }) => act.kind === 'grade-source' || act.kind === 'undo')
    return wide.some(this.sight.decision)
  }

  async #updateAll({ serials, decisions }: News): Promise<Set<number>> {
    for (const decision of decisions) this.#note(decision)
    const changed = new Set<number>()
    for (const serial of serials) if (!this.#own || (await this.#update(serial))) changed.add(serial)
    return changed
  }

  /** Markings changed: what is seen may be anything between all and nothing. */
  async #sortAnew({ serials, fresh }: News): Promise<Set<number>> {
    const { summaries } = this.#whole
    const own = this.#own
    const before = (serial: number) => (own ? own.get(serial) : fresh.has(serial) ? undefined : summaries.get(serial))
    const texts = this.#waveTexts
    await this.#begin()
    if (sameTexts(texts, this.#waveTexts)) this.#waveTexts = texts
    const changed = new Set<number>()
    for (const serial of new Set([...(own?.keys() ?? []), ...summaries.keys(), ...serials])) {
      const [was, is] = [before(serial), this.summaries.get(serial)]
      const other = was !== is && JSON.stringify(was) !== JSON.stringify(is)
      if (other || (serials.has(serial) && (was ?? is) !== undefined)) changed.add(serial)
    }
    return changed
  }

  /** Waves of what is seen, computed where something is hidden. */
  async survey(): Promise<void> {
    const before = this.#waveTexts
    await this.#survey()
    if (sameTexts(before, this.#waveTexts)) return
    this.#turn(new Set())
    this.#sharedEdition = this.#edition
    this.#noteWaves(before)
  }

  #noteWaves(before: ReadonlyMap<string, string>): void {
    const now = this.#waveTexts
    for (const id of new Set([...before.keys(), ...now.keys()]))
      if (before.get(id) !== now.get(id)) this.#waveEdition.set(id, this.#edition)
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
      this.#sharedEdition = this.#edition
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

function sameTexts(a: ReadonlyMap<string, string>, b: ReadonlyMap<string, string>): boolean {
  return a.size === b.size && [...a].every(([id, text]) => b.get(id) === text)
}
