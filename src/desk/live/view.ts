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
  #due = false
  readonly #apart: () => boolean
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

  /**
   * `edition`: where its count of changes begins, higher than any it reached before. `apart`: whether somebody else computes waves
   * of what is seen, and brings them by `take`.
   */
  constructor(sight: Sight, whole: Whole, store: Store, edition: number, apart: () => boolean = () => false) {
    this.#apart = apart
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

  /** What is seen began anew, and its waves are not there yet: nobody may look at it. */
  get due(): boolean {
    return this.#due
  }

  /** Is something hidden? */
  get hides(): boolean {
    return this.#own !== null
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

  /** Waves of what is seen, computed here where something is hidden. */
  async survey(): Promise<void> {
    this.#taken(await this.#computed())
  }

  /** Waves of what is seen, computed elsewhere. */
  take(waves: readonly WaveRecord[]): void {
    if (this.#own) this.#taken(waves)
  }

  #taken(waves: readonly WaveRecord[] | null): void {
    const before = this.#waveTexts
    this.#keep(waves)
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

  async #computed(): Promise<readonly WaveRecord[] | null> {
    return this.#own ? wavesAmong(this.store, [...this.summaries.values()], this.#whole.waves) : null
  }

  #keep(waves: readonly WaveRecord[] | null): void {
    this.#waves = waves
    this.#due = false
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
      for (const [serial, summary] of this.#whole.summaries) {
        // Without a turn of the loop for each of 100,000.
        const seen = this.#untouched(summary) ? summary : await this.#seen(summary)
        if (seen) this.#own.set(serial, seen)
      }
    }
    const apart = this.#own !== null && this.#apart()
    this.#keep(apart ? [] : await this.#computed())
    this.#due = apart
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
    return before !== seen && JSON.stringify(before) !== JSON.stringify(seen ?? undefined)
  }

  #untouched({ reports, mentions }: DeskSummary): boolean {
    return reports.every(this.sight.report) && !mentions.some((mention) => this.#decided.has(mention))
  }

  /** An incident that hidden reports tell besides, or hidden decisions are on, is summed up again of what is seen. */
  async #seen(summary: DeskSummary): Promise<DeskSummary | null> {
    if (this.#untouched(summary)) return summary
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
