import type { Decision, Marking, WaveRecord } from '../../model/desk.ts'
import type { SummaryRow, VersionRow } from '../../store/store.ts'
import type { Desk } from '../desk.ts'
import { decisionId } from '../ids.ts'
import { revision } from '../revision.ts'
import type { DeskSummary } from '../summary.ts'
import { currentWaves } from '../survey.ts'
import { DEFAULT_MARKING, markingsIn, Sight } from '../visibility.ts'
import { Gate } from './gate.ts'
import { Changes, recording } from './record.ts'
import { type News, View } from './view.ts'

/** Who works on the desk. */
export interface Person {
  readonly name: string
  readonly clearance: Marking
}

/** What lists of reports go by. */
export type ReportLine = Pick<VersionRow, 'report' | 'title' | 'source' | 'ref' | 'url' | 'addedAt'>

/** How often it is asked whether another program changed the desk. */
const LOOK_EVERY_MS = 100

/** A survey that takes less is made at once with the write that calls for it; a longer one waits until writes pause. */
const SURVEY_AT_ONCE_MS = 30
const PAUSE_MS = 250

/**
 * A desk in use by many at a time: summaries, markings and waves are kept in memory beside its store, for each clearance as it
 * sees them. Reads go together, writes alone; another program may write to the same desk, which is seen within 100 ms.
 */
export class LiveDesk {
  readonly #desk: Desk
  readonly #gate = new Gate()
  readonly #summaries = new Map<number, DeskSummary>()
  readonly #log = new Map<string, Decision>()
  readonly #reports = new Map<string, ReportLine>()
  readonly #markings = new Map<string, Marking>()
  readonly #whole: { summaries: Map<number, DeskSummary>; log: Map<string, Decision>; waves: readonly WaveRecord[] }
  readonly #views = new Map<Marking, View>()
  #revision = -1
  #looked = 0
  #surveyed = -1
  #surveyMs = 0
  #timer: NodeJS.Timeout | null = null

  constructor(desk: Desk) {
    this.#desk = desk
    this.#whole = { summaries: this.#summaries, log: this.#log, waves: [] }
  }

  /** Takes everything into memory. */
  async open(): Promise<void> {
    await this.#gate.alone(() => this.#load())
  }

  get now(): () => Date {
    return this.#desk.now
  }

  marking(report: string): Marking {
    return this.#markings.get(report) ?? DEFAULT_MARKING
  }

  /** All reports, in no order; those that a view does not see among them. */
  get reports(): ReadonlyMap<string, ReportLine> {
    return this.#reports
  }

  /** Everything that `work` reads is of one state of the desk. */
  async read<T>({ name, clearance }: Person, work: (desk: Desk, view: View) => Promise<T>): Promise<T> {
    await this.#look()
    if (!this.#views.has(clearance)) await this.#gate.alone(() => this.#view(clearance))
    return this.#gate.together(async () => {
      const view = this.#views.get(clearance)!
      return work({ store: view.store, now: this.#desk.now, by: name }, view)
    })
  }

  /** One transaction; when it answers, it is on the disk and in memory. */
  async write<T>({ name, clearance }: Person, work: (desk: Desk, view: View) => Promise<T>): Promise<T> {
    return this.#gate.alone(async () => {
      await this.#lookNow()
      const changes = new Changes()
      const view = await this.#view(clearance)
      const result = await this.#desk.store.transaction((inner) =>
        work({ store: recording(inner, changes), now: this.#desk.now, by: name, sight: view.over }, view),
      )
      await this.#apply(changes)
      return result
    })
  }

  /** What somebody sees, outside of a read: for lists kept beside it and for its count of changes. */
  async view(clearance: Marking): Promise<View> {
    await this.#look()
    return this.#views.get(clearance) ?? this.#gate.alone(() => this.#view(clearance))
  }

  /** Waits for the survey that is due. */
  async settled(): Promise<void> {
    await this.#gate.alone(() => this.#survey())
  }

  async close(): Promise<void> {
    if (this.#timer) clearTimeout(this.#timer)
    await this.#gate.alone(() => this.#desk.store.close())
  }

  async #view(clearance: Marking): Promise<View> {
    const known = this.#views.get(clearance)
    if (known) return known
    const marked = { markings: this.#markings, reports: this.#reports, log: this.#log }
    const view = new View(new Sight(clearance, marked), this.#whole, this.#desk.store, this.#desk.now().getTime())
    await view.follow(null)
    this.#views.set(clearance, view)
    return view
  }

  async #look(): Promise<void> {
    if (Date.now() - this.#looked < LOOK_EVERY_MS) return
    this.#looked = Date.now()
    if ((await revision(this.#desk.store)) !== this.#revision) await this.#gate.alone(() => this.#lookNow())
  }

  async #lookNow(): Promise<void> {
    if ((await revision(this.#desk.store)) !== this.#revision) await this.#load()
  }

  async #load(): Promise<void> {
    const { store } = this.#desk
    this.#summaries.clear()
    for (const row of await store.allSummaries()) this.#put(row)
    this.#reports.clear()
    for (const version of await store.allCurrent()) this.#putReport(version)
    this.#log.clear()
    await this.#catchUp()
    this.#whole.waves = (await store.waves()).map(({ json }) => JSON.parse(json) as WaveRecord)
    this.#surveyed = Number((await store.meta('waves-revision')) ?? -1)
    this.#mark()
    await this.#changed(null)
  }

  async #apply(changes: Changes): Promise<void> {
    for (const [serial, row] of changes.summaries) {
      if (row) this.#put(row)
      else this.#summaries.delete(serial)
    }
    for (const version of changes.versions.values()) this.#putReport(version)
    const decisions = await this.#catchUp()
    const remarked = decisions.some(({ act }) => act.kind === 'mark' || act.kind === 'undo') && this.#mark()
    const news = { serials: new Set(changes.summaries.keys()), decisions, reports: [...changes.versions.keys()] }
    await this.#changed(remarked ? null : news)
  }

  /** The log grows at its end only. */
  async #catchUp(): Promise<Decision[]> {
    const { store } = this.#desk
    const fresh = this.#log.size === 0 ? await store.decisions() : []
    for (const decision of fresh) this.#log.set(decision.id, decision)
    for (;;) {
      const next = await store.decision(decisionId(this.#log.size + 1))
      if (!next) return fresh
      this.#log.set(next.id, next)
      fresh.push(next)
    }
  }

  /** True where a marking changed. */
  #mark(): boolean {
    const before = JSON.stringify([...this.#markings])
    this.#markings.clear()
    for (const [report, marking] of markingsIn([...this.#log.values()])) this.#markings.set(report, marking)
    return JSON.stringify([...this.#markings]) !== before
  }

  async #changed(news: News | null): Promise<void> {
    this.#revision = await revision(this.#desk.store)
    this.#looked = Date.now()
    for (const view of this.#views.values()) await view.follow(news)
    if (this.#surveyed !== this.#revision) {
      if (this.#surveyMs < SURVEY_AT_ONCE_MS) await this.#survey()
      else this.#surveySoon()
    }
  }

  #surveySoon(): void {
    if (this.#timer) return
    this.#timer = setTimeout(
      () => {
        this.#timer = null
        this.settled().catch(() => this.#surveySoon())
      },
      Math.max(PAUSE_MS, 4 * this.#surveyMs),
    )
    this.#timer.unref()
  }

  async #survey(): Promise<void> {
    if (this.#surveyed === this.#revision) return
    const start = performance.now()
    this.#whole.waves = await currentWaves(this.#desk.store)
    this.#surveyed = this.#revision
    for (const view of this.#views.values()) await view.survey()
    this.#surveyMs = performance.now() - start
  }

  #put({ incident, json }: SummaryRow): void {
    this.#summaries.set(incident, JSON.parse(json) as DeskSummary)
  }

  #putReport({ report, title, source, ref, url, addedAt }: ReportLine): void {
    this.#reports.set(report, { report, title, source, ref, url, addedAt })
  }
}
