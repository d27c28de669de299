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
import { Thread, threadFile } from './thread.ts'
import { type News, View } from './view.ts'
import type { WavesSeen } from './waves-seen.ts'

/** Who works on the desk. */
export interface Person {
  readonly name: string
  readonly clearance: Marking
}

type Work<T> = (desk: Desk, view: View) => Promise<T>

interface Waiting {
  readonly person: Person
  readonly work: Work<unknown>
  readonly resolve: (result: unknown) => void
  readonly reject: (error: unknown) => void
}

/** What lists of reports go by. */
export type ReportLine = Pick<VersionRow, 'report' | 'title' | 'source' | 'language' | 'ref' | 'url' | 'addedAt'>

/** How often it is asked whether another program changed the desk. */
const LOOK_EVERY_MS = 100

/** With fewer incidents, waves are surveyed with the write that calls for it, which takes some milliseconds; with more, apart. */
const AT_ONCE_MAX = 1_000
/** Between two surveys made apart; and four times as long as the last one took, so that they take a fifth of a processor at most. */
const PAUSE_MS = 250
const PAUSE_FACTOR = 4

/**
 * A desk in use by many at a time: summaries, markings and waves are kept in memory beside its store, for each clearance as it
 * sees them. Reads go together, writes alone; another program may write to the same desk, which is seen within 100 ms.
 */
export class LiveDesk {
  readonly #desk: Desk
  readonly #gate = new Gate()
  readonly #waiting: Waiting[] = []
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
  readonly #surveyor: Thread<string, void> | null
  readonly #viewer: Thread<{ readonly folder: string; readonly clearance: Marking }, WavesSeen> | null
  readonly #viewing = new Map<Marking, Promise<void>>()
  /** The revision at which something was hidden or shown last. */
  #markedAt = 0
  readonly #atOnceMax: number
  readonly #folder: string
  #surveying: Promise<void> | null = null
  #closed = false
  #timer: NodeJS.Timeout | null = null

  /** `folder`: where the desk is, so that a thread of its own can open it too; null for one in memory. */
  constructor(desk: Desk, folder: string | null, atOnceMax = AT_ONCE_MAX) {
    this.#desk = desk
    this.#folder = folder ?? ''
    this.#atOnceMax = atOnceMax
    this.#surveyor = folder === null ? null : new Thread(threadFile('survey-thread'))
    this.#viewer = folder === null ? null : new Thread(threadFile('waves-thread'))
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
    for (;;) {
      const view = await this.view(clearance)
      const done = await this.#gate.together(async () => {
        // Something was hidden between the one and the other.
        if (view.due && !this.#closed) return null
        return { result: await work({ store: view.store, now: this.#desk.now, by: name }, view) }
      })
      if (done) return done.result
    }
  }

  /** One transaction; when it answers, it is on the disk and in memory. */
  async write<T>(person: Person, work: Work<T>): Promise<T> {
    await this.view(person.clearance)
    return this.#gate.alone(async () => {
      await this.#lookNow()
      const [result] = await this.#transaction([{ person, work }])
      return result as T
    })
  }

  /**
   * As `write`, but in one transaction with others that wait at the same time: to wait for the disk is most of a small write. Not
   * for work that looks at what the view holds in memory, nor for what changes what others may see.
   */
  async writeWithOthers<T>(person: Person, work: Work<T>): Promise<T> {
    await this.view(person.clearance)
    const { promise, resolve, reject } = Promise.withResolvers<T>()
    this.#waiting.push({ person, work, resolve: resolve as Waiting['resolve'], reject })
    if (this.#waiting.length === 1) this.#gate.alone(() => this.#writeWaiting()).catch(reject)
    return promise
  }

  async #writeWaiting(): Promise<void> {
    const waiting = this.#waiting.splice(0)
    try {
      await this.#lookNow()
      const results = await this.#transaction(waiting)
      for (const [i, { resolve }] of waiting.entries()) resolve(results[i])
    } catch (error) {
      if (waiting.length === 1) waiting[0]!.reject(error)
      else for (const one of waiting) await this.#transaction([one]).then(([result]) => one.resolve(result), one.reject)
    }
  }

  /** All of it or nothing. */
  async #transaction(writes: readonly Pick<Waiting, 'person' | 'work'>[]): Promise<unknown[]> {
    const changes = new Changes()
    for (const { person } of writes) {
      const view = await this.#view(person.clearance)
      if (view.due) await view.survey()
    }
    const results = await this.#desk.store.transaction(async (inner) => {
      const store = recording(inner, changes)
      const done: unknown[] = []
      for (const { person, work } of writes) {
        const view = this.#views.get(person.clearance)!
        done.push(await work({ store, now: this.#desk.now, by: person.name, sight: view.over }, view))
      }
      return done
    })
    // It is kept whatever comes now: what memory lacks is read anew by whoever looks next.
    await this.#apply(changes).catch(() => {
      this.#revision = -1
    })
    return results
  }

  /** What somebody sees, outside of a read: for lists kept beside it and for its count of changes. */
  async view(clearance: Marking): Promise<View> {
    await this.#look()
    const view = this.#views.get(clearance) ?? (await this.#gate.alone(() => this.#view(clearance)))
    while (view.due && !this.#closed) await this.#wavesApart(clearance, view)
    return view
  }

  /** Waits for the survey that is due. */
  async settled(): Promise<void> {
    if (this.#surveyor) while (this.#surveyed !== this.#revision && !this.#closed) await this.#surveyApart()
    else await this.#gate.alone(() => this.#surveyHere())
  }

  async close(): Promise<void> {
    this.#closed = true
    if (this.#timer) clearTimeout(this.#timer)
    await this.#surveying?.catch(() => {})
    await this.#surveyor?.close()
    await this.#viewer?.close()
    await Promise.allSettled(this.#viewing.values())
    await this.#gate.alone(() => this.#desk.store.close())
  }

  async #view(clearance: Marking): Promise<View> {
    const known = this.#views.get(clearance)
    if (known) return known
    const marked = { markings: this.#markings, reports: this.#reports, log: this.#log }
    const sight = new Sight(clearance, marked)
    const view = new View(sight, this.#whole, this.#desk.store, this.#desk.now().getTime(), () => this.#isLarge)
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
    const fresh = new Set<number>()
    for (const [serial, row] of changes.summaries) {
      if (!this.#summaries.has(serial)) fresh.add(serial)
      if (row) this.#put(row)
      else this.#summaries.delete(serial)
    }
    const added = new Set([...changes.versions.keys()].filter((report) => !this.#reports.has(report)))
    for (const version of changes.versions.values()) this.#putReport(version)
    const decisions = await this.#catchUp()
    const before = new Map(this.#markings)
    const marks = decisions.some(({ act }) => act.kind === 'mark' || act.kind === 'undo')
    const remarked = marks && this.#mark() ? this.#remarked(before, added) : null
    const serials = new Set(changes.summaries.keys())
    await this.#changed({ serials, fresh, remarked, decisions, reports: [...changes.versions.keys()] })
  }

  /** Reports that were there before and whose marking is another now, with the marking they had. */
  #remarked(before: ReadonlyMap<string, Marking>, added: ReadonlySet<string>): Map<string, Marking> {
    const found = new Map<string, Marking>()
    for (const report of new Set([...before.keys(), ...this.#markings.keys()])) {
      const was = before.get(report) ?? DEFAULT_MARKING
      if (!added.has(report) && was !== this.marking(report)) found.set(report, was)
    }
    return found
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
    if (news === null || news.remarked) this.#markedAt = this.#revision
    for (const view of this.#views.values()) await view.follow(news)
    if (this.#surveyed === this.#revision) return
    if (!this.#isLarge) await this.#surveyHere()
    else this.#surveySoon()
  }

  /** So large that waves are computed in threads of their own. */
  get #isLarge(): boolean {
    return this.#surveyor !== null && this.#summaries.size > this.#atOnceMax
  }

  async #surveyHere(): Promise<void> {
    if (this.#surveyed === this.#revision) return
    await currentWaves(this.#desk.store)
    await this.#takeWaves()
  }

  #surveySoon(): void {
    if (this.#timer || this.#closed) return
    this.#timer = setTimeout(
      () => {
        this.#timer = null
        this.#surveyApart().catch(() => this.#surveySoon())
      },
      PAUSE_MS + PAUSE_FACTOR * this.#surveyMs,
    )
    this.#timer.unref()
  }

  /** One at a time, whoever asks for it. */
  #surveyApart(): Promise<void> {
    this.#surveying ??= this.#surveyThere().finally(() => {
      this.#surveying = null
      if (this.#surveyed !== this.#revision) this.#surveySoon()
    })
    return this.#surveying
  }

  async #surveyThere(): Promise<void> {
    const start = performance.now()
    await this.#surveyor!.do(this.#folder)
    if (!this.#closed) await this.#gate.alone(() => this.#takeWaves())
    for (const [clearance, view] of this.#views)
      if (view.hides && this.#isLarge && !this.#closed) await this.#wavesApart(clearance, view)
    this.#surveyMs = performance.now() - start
  }

  /** Waves of what one clearance sees; one at a time, whoever asks for them. */
  #wavesApart(clearance: Marking, view: View): Promise<void> {
    const known = this.#viewing.get(clearance)
    if (known) return known
    const made = this.#wavesThere(clearance, view).finally(() => this.#viewing.delete(clearance))
    this.#viewing.set(clearance, made)
    return made
  }

  /** What was read before something was hidden is no answer any more. A thread that fails makes the work wait here. */
  async #wavesThere(clearance: Marking, view: View): Promise<void> {
    const answer = await this.#viewer!.do({ folder: this.#folder, clearance }).catch(() => null)
    if (this.#closed) return
    await this.#gate.alone(async () => {
      if (answer === null) await view.survey()
      else if (answer.revision >= this.#markedAt) view.take(answer.waves)
    })
  }

  async #takeWaves(): Promise<void> {
    const { store } = this.#desk
    this.#whole.waves = (await store.waves()).map(({ json }) => JSON.parse(json) as WaveRecord)
    this.#surveyed = Number((await store.meta('waves-revision')) ?? -1)
    for (const view of this.#views.values()) if (!view.hides || !this.#isLarge) await view.survey()
  }

  #put({ incident, json }: SummaryRow): void {
    this.#summaries.set(incident, JSON.parse(json) as DeskSummary)
  }

  #putReport({ report, title, source, language, ref, url, addedAt }: ReportLine): void {
    this.#reports.set(report, { report, title, source, language, ref, url, addedAt })
  }
}
