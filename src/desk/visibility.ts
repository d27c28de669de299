import { type Decision, MARKINGS, type Marking } from '../model/desk.ts'
import { active } from './constraints.ts'
import { reportOf } from './ids.ts'

/** Marking of a report that nobody marked. */
export const DEFAULT_MARKING: Marking = 'TLP:GREEN'

/** May somebody cleared up to `clearance` see what is marked so? */
export function cleared(clearance: Marking, marking: Marking): boolean {
  return MARKINGS.indexOf(marking) <= MARKINGS.indexOf(clearance)
}

/** The more open of two. */
export function lower(a: Marking, b: Marking): Marking {
  return cleared(a, b) ? b : a
}

/** What people marked, by report; the latest that holds. */
export function markingsIn(log: readonly Decision[]): Map<string, Marking> {
  const markings = new Map<string, Marking>()
  for (const { act } of active(log)) if (act.kind === 'mark') markings.set(act.report, act.marking)
  return markings
}

/** What decides on visibility, kept up to date by whoever holds it. */
export interface Marked {
  readonly markings: ReadonlyMap<string, Marking>
  readonly reports: ReadonlyMap<string, { readonly source: string | null }>
  readonly log: ReadonlyMap<string, Decision>
}

/**
 * What somebody cleared up to a marking may see. A report above it does not exist for them; a decision is as restricted as
 * what it was taken on, so that neither a reason nor a value tells of what is hidden.
 */
export class Sight {
  readonly clearance: Marking
  readonly #marked: Marked

  constructor(clearance: Marking, marked: Marked) {
    this.clearance = clearance
    this.#marked = marked
  }

  /** Is nothing hidden, as far as reports go that are there now? */
  get whole(): boolean {
    if (!cleared(this.clearance, DEFAULT_MARKING)) return false
    for (const marking of this.#marked.markings.values()) if (!cleared(this.clearance, marking)) return false
    return true
  }

  report = (id: string): boolean => cleared(this.clearance, this.#marked.markings.get(id) ?? DEFAULT_MARKING)

  mention = (key: string): boolean => this.report(reportOf(key))

  decision = ({ act, anchors }: Decision): boolean => {
    if (act.kind === 'mark') return this.report(act.report)
    if (act.kind === 'grade-source') return this.#source(act.source)
    if (act.kind === 'undo') {
      const undone = this.#marked.log.get(act.decision)
      return undone !== undefined && this.decision(undone)
    }
    return anchors.length > 0 && anchors.every((mentions) => mentions.every(this.mention))
  }

  /** A name that only hidden reports bear is hidden with them. */
  #source(name: string): boolean {
    let hidden = false
    for (const [report, { source }] of this.#marked.reports) {
      if (source?.toLowerCase() !== name.toLowerCase()) continue
      if (this.report(report)) return true
      hidden = true
    }
    return !hidden
  }
}
