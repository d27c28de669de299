import {
  FIELD_NAMES,
  featuresOf,
  keepKeys,
  shippedWords,
  type Telling,
  tellingValue,
  WEIGHTS,
} from '../linking/index.ts'
import type { FieldName } from '../model/desk.ts'
import type { Incident, Reading } from '../model/reading.ts'
import type { Store, VersionRow } from '../store/store.ts'
import { DeskError } from './error.ts'

/** What one version of a report says that the one before did not, or no longer says. */
export interface Change {
  readonly what: 'incident' | 'statement' | 'measure' | 'investigation' | 'claim' | 'figure' | 'marker' | 'about'
  readonly change: 'added' | 'removed' | 'changed'
  /** Which incident or record, in words of the report. */
  readonly subject: string
  readonly field: FieldName | null
  readonly before: unknown
  readonly after: unknown
}

export interface VersionChanges {
  readonly from: number
  readonly to: number
  readonly addedAt: string
  readonly changes: readonly Change[]
}

/** What changed from version to version of a report, oldest first; none for a report with one version. */
export async function changes(store: Store, report: string): Promise<VersionChanges[]> {
  const versions = await store.versions(report)
  if (versions.length === 0) throw new DeskError('no-such-report', report)
  const steps: VersionChanges[] = []
  for (let i = 1; i < versions.length; i++) steps.push(await step(store, versions[i - 1]!, versions[i]!))
  return steps
}

async function step(store: Store, before: VersionRow, after: VersionRow): Promise<VersionChanges> {
  const [old, now] = [await readingOf(store, before), await readingOf(store, after)]
  const found = [...about(before, after), ...incidentChanges(old, now), ...recordChanges(old, now)]
  return { from: before.version, to: after.version, addedAt: after.addedAt, changes: found }
}

async function readingOf(store: Store, { report, version }: VersionRow): Promise<Reading> {
  return JSON.parse((await store.reading(report, version))!.json) as Reading
}

function about(before: VersionRow, after: VersionRow): Change[] {
  return (['title', 'source', 'published'] as const)
    .filter((key) => before[key] !== after[key])
    .map((key) => ({
      what: 'about',
      change: 'changed',
      subject: key,
      field: null,
      before: before[key],
      after: after[key],
    }))
}

function incidentChanges(old: Reading, now: Reading): Change[] {
  const table = shippedWords()
  const before = featuresOf(old, 'R', (local) => local, table)
  const keys = keepKeys(
    'R',
    before,
    featuresOf(now, 'R', (local) => local, table),
    0,
    WEIGHTS,
  )
  const kept = new Set(keys)
  const added = now.incidents.flatMap((incident, i) => {
    const was = old.incidents.find(({ id }) => id === keys[i])
    return was ? fieldChanges(was, old, incident, now) : [whole('added', incident)]
  })
  return [...added, ...old.incidents.filter(({ id }) => !kept.has(id)).map((incident) => whole('removed', incident))]
}

function whole(change: 'added' | 'removed', incident: Incident): Change {
  const subject = subjectOf(incident)
  return {
    what: 'incident',
    change,
    subject,
    field: null,
    before: change === 'removed' ? subject : null,
    after: change === 'added' ? subject : null,
  }
}

function subjectOf({ kinds, where, when }: Incident): string {
  const place = new Set([where?.site?.name, where?.name])
  return [kinds.join(', '), ...place, when?.from?.slice(0, 10)].filter(Boolean).join(', ')
}

function fieldChanges(was: Incident, old: Reading, is: Incident, now: Reading): Change[] {
  const telling = (incident: Incident, reading: Reading): Telling => ({
    mention: '',
    report: '',
    origin: '',
    published: null,
    incident,
    reading,
  })
  return FIELD_NAMES.flatMap((field): Change[] => {
    const before = tellingValue(field, telling(was, old))
    const after = tellingValue(field, telling(is, now))
    if (JSON.stringify(before) === JSON.stringify(after)) return []
    return [
      {
        what: 'incident',
        change: before === null ? 'added' : after === null ? 'removed' : 'changed',
        subject: subjectOf(is),
        field,
        before,
        after,
      },
    ]
  })
}

function recordChanges(old: Reading, now: Reading): Change[] {
  const lists = (reading: Reading): [Change['what'], string[]][] => [
    ['statement', reading.statements.map(({ speaker, content }) => `${speaker.name}: ${content.text}`)],
    ['measure', reading.measures.map(({ by, action, status }) => `${by?.name ?? '?'}: ${action.text} (${status})`)],
    ['investigation', reading.investigations.map(({ authority, status }) => `${authority.name}: ${status}`)],
    ['claim', reading.claims.map(({ status, by }) => `${status}${by ? `: ${by.name}` : ''}`)],
    ['figure', reading.figures.map(({ what, value, unit }) => `${what}: ${value}${unit ? ` ${unit}` : ''}`)],
    ['marker', reading.markers.map(({ text, expansion }) => `${text}${expansion ? ` (${expansion})` : ''}`)],
  ]
  const before = new Map(lists(old))
  return lists(now).flatMap(([what, after]) => listChanges(what, before.get(what)!, after))
}

function listChanges(what: Change['what'], before: readonly string[], after: readonly string[]): Change[] {
  const gone = before.filter((subject) => !after.includes(subject))
  const come = after.filter((subject) => !before.includes(subject))
  return [
    ...gone.map((subject): Change => ({ what, change: 'removed', subject, field: null, before: subject, after: null })),
    ...come.map((subject): Change => ({ what, change: 'added', subject, field: null, before: null, after: subject })),
  ]
}
