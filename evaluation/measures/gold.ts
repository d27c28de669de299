import { join } from 'node:path'
import type { Actor, Incident, Reading, Span } from '../../src/index.ts'
import {
  bestPairs,
  compareSets,
  foldName,
  incidentScore,
  isCoarse,
  lastWord,
  overlapF1,
  pointOf,
  type SetCounts,
  sameCount,
  sameDay,
  within,
} from './compare.ts'
import { type GoldDocument, type GoldIncident, goldDocuments, readDocument } from './documents.ts'
import { Tally } from './tally.ts'
import type { Evaluation, EvaluationSet, Measure, Roots } from './types.ts'

/** What a release has to reach on the development gold. */
const TARGETS = {
  'incident F1': 0.9,
  day: 0.9,
  place: 0.95,
  'kinds F1': 0.85,
  'statement F1': 0.8,
  'measure F1': 0.7,
  'investigation F1': 0.7,
  'claim F1': 0.7,
  'marker F1': 0.7,
  'figure F1': 0.7,
  'spans exact': 1,
}

/** Notes that the gold gives and a reading must give too. */
const COMPARED_NOTES = ['declared-count-differs', 'figure-inconsistent', 'no-publication-date', 'numbers-disagree']
/** A content or action shares at least this much with the gold's to be the same record. */
const STATEMENT_OVERLAP = 0.6
const ACTION_OVERLAP = 0.5
const EVIDENCE_OVERLAP = 0.5
const HYPOTHESIS_OVERLAP = 0.4
const EXCERPT = 130

/** Readings of documents against their gold, every measure of the contract. A reading that is not there counts as empty. */
export function scoreReadings(documents: readonly GoldDocument[], readings: ReadonlyMap<string, Reading>): Evaluation {
  const tally = new Tally()
  const alarms = { reports: 0, rung: 0 }
  for (const document of documents) scoreDocument(tally, document, readings.get(document.id), alarms)
  const falseAlarms: Measure = {
    name: 'false alarms',
    value: alarms.reports === 0 ? 0 : alarms.rung / alarms.reports,
    n: alarms.reports,
    target: 0,
    higherIsBetter: false,
  }
  return { measures: [...tally.measures(TARGETS), falseAlarms], errors: tally.errors }
}

export function goldSets(roots: Roots): EvaluationSet[] {
  const folders = ['seed', 'wave-2025-04', 'other'].map((name) => join(roots.gold, name))
  return [
    goldSet(
      'gold',
      'development gold: the founding report, the wave of April 2025, other countries',
      roots.gold,
      folders,
    ),
    goldSet('examples', "the project's own example reports", roots.examples, [
      roots.examples,
      join(roots.examples, 'wave'),
    ]),
  ]
}

function goldSet(name: string, title: string, folder: string, folders: readonly string[]): EvaluationSet {
  return {
    name,
    title,
    folder,
    present: () => folders.some((f) => goldDocuments(f).length > 0),
    run(read) {
      const documents = folders.flatMap(goldDocuments)
      return scoreReadings(documents, new Map(documents.map((d) => [d.id, readDocument(read, d)])))
    },
  }
}

function scoreDocument(
  tally: Tally,
  document: GoldDocument,
  reading: Reading | undefined,
  alarms: { reports: number; rung: number },
): void {
  const { gold, id } = document
  const foundAll = reading?.incidents ?? []
  const found = foundAll.filter((incident) => !incident.past)
  const current = gold.incidents.filter((incident) => !incident.past)
  if (reading) scoreText(tally, document, reading)
  if (current.length === 0) {
    alarms.reports++
    if (found.length > 0) alarms.rung++
    for (const incident of found) tally.fail(id, 'FALSE ALARM', describe(incident))
  }
  scoreIncidents(tally, document, found, current)
  const all = bestPairs(foundAll, gold.incidents, incidentScore)
  tally.count('incident incl. past', all.length, foundAll.length - all.length, gold.incidents.length - all.length)
  scoreRecords(tally, document, reading)
  scoreWaves(tally, document, reading)
  scoreNotes(tally, document, reading)
}

function scoreText(tally: Tally, { text, gold }: GoldDocument, reading: Reading): void {
  eachSpan({ ...reading, report: null }, (span) =>
    tally.hit('spans exact', reading.report.text.slice(span.start, span.end) === span.text),
  )
  tally.hit('text unchanged', reading.report.text === text)
  tally.hit('language', reading.report.language === gold.language)
}

/** Calls `visit` for every object below `value` that has the shape of a span. */
export function eachSpan(value: unknown, visit: (span: Span) => void): void {
  if (value === null || typeof value !== 'object') return
  if ('start' in value && 'end' in value && 'text' in value && typeof value.start === 'number') visit(value as Span)
  for (const inner of Object.values(value)) eachSpan(inner, visit)
}

function scoreIncidents(tally: Tally, { id, gold }: GoldDocument, found: Incident[], current: GoldIncident[]): void {
  const pairs = bestPairs(found, current, incidentScore)
  for (const name of ['incident', `incident ${gold.language}`]) {
    tally.count(name, pairs.length, found.length - pairs.length, current.length - pairs.length)
  }
  for (const x of found) if (!pairs.some(([a]) => a === x)) tally.fail(id, 'EXTRA incident', describe(x))
  for (const y of current) if (!pairs.some(([, b]) => b === y)) tally.fail(id, 'MISSED incident', describe(y))
  for (const [x, y] of pairs) scorePair(tally, id, x, y)
}

function describe(incident: Incident): string {
  const words = incident.spans[0]?.text.slice(0, EXCERPT)
  return `${incident.kinds.join(',')} @ ${incident.where?.name ?? '-'} ${incident.when?.from ?? ''} «${words}»`
}

function scorePair(tally: Tally, id: string, found: Incident, gold: GoldIncident): void {
  const where = gold.where?.name ?? '-'
  setMeasure(tally, 'kinds', found.kinds, gold.kinds, id, where)
  const day = sameDay(found, gold)
  tally.hit('day', day)
  if (!day) {
    const said = `${found.when?.from} «${found.when?.span.text}»`
    tally.fail(id, 'WRONG day', `${where}: ${said}, gold ${gold.when?.from} «${gold.when?.span.text}»`)
  }
  scorePlace(tally, id, found, gold)
  tally.hit('status', found.status === gold.status)
  const kinds = (items: readonly { kind: string }[]) => items.map((item) => item.kind)
  setMeasure(tally, 'targets', kinds(found.targets), kinds(gold.targets), id, where)
  setMeasure(tally, 'weapons', kinds(found.weapons), kinds(gold.weapons), id, where)
  scoreCounts(tally, id, found, gold)
}

function setMeasure(tally: Tally, name: string, found: string[], gold: string[], id: string, where: string): void {
  const counts: SetCounts | null = compareSets(found, gold)
  if (!counts) return
  tally.count(name, counts.right, counts.extra, counts.missed)
  if (counts.extra || counts.missed)
    tally.fail(id, `WRONG ${name}`, `${where}: ${found.join(',')}, gold ${gold.join(',')}`)
}

function scorePlace(tally: Tally, id: string, found: Incident, gold: GoldIncident): void {
  if (!gold.where) return
  if (pointOf(gold.where) && !isCoarse(gold.where)) {
    const near = within(found.where, gold.where)
    tally.hit('place', near)
    if (!near) tally.fail(id, 'WRONG place', `${found.where?.name} (${found.where?.country}), gold ${gold.where.name}`)
  }
  const site = gold.where.site
  if (!site || !isProperName(site.name)) return
  const names = [site.name, ...(site.aliases ?? [])].map(foldName)
  const same = names.includes(foldName(found.where?.site?.name))
  tally.hit('site', same)
  if (!same) tally.fail(id, 'WRONG site', `${found.where?.site?.name ?? '-'}, gold ${site.name}`)
}

/** "police station in X" is a kind, not a name: only names are compared. */
function isProperName(name: string): boolean {
  return /[A-ZÉÈÀ]/.test(name) && !/^[a-zéè' ]+ d[e'’]/.test(name)
}

function scoreCounts(tally: Tally, id: string, found: Incident, gold: Incident): void {
  const vehicles = (i: Incident) => i.damage.find((damage) => damage.what === 'vehicle')?.count
  const people = (i: Incident) => i.perpetrators.find((perpetrator) => perpetrator.count)?.count
  const rows = [
    ['casualties', 'killed', found.casualties?.killed, gold.casualties.killed],
    ['casualties', 'wounded', found.casualties?.wounded, gold.casualties.wounded],
    ['vehicles', 'vehicles', vehicles(found), vehicles(gold)],
    ['perpetrator count', 'perpetrators', people(found), people(gold)],
  ] as const
  for (const [name, what, a, b] of rows) {
    const same = sameCount(a, b)
    if (same === null) continue
    tally.hit(name, same)
    if (!same) tally.fail(id, `WRONG ${what}`, `${gold.where?.name ?? '-'}: ${said(a)}, gold ${said(b)}`)
  }
}

function said(count: { min: number | null; max: number | null; span?: Span } | null | undefined): string {
  return count ? `${count.min}..${count.max} «${count.span?.text ?? ''}»` : 'none'
}

/** The excerpt that names a record in an error list. */
function excerpt(record: object): string {
  const { content, action, text, spans } = record as Record<string, Span | string | Span[] | undefined>
  const named = content ?? action ?? text ?? (spans as Span[] | undefined)?.[0]
  return (typeof named === 'string' ? named : ((named as Span | undefined)?.text ?? '')).slice(0, EXCERPT)
}

function scoreRecords(tally: Tally, { id, gold }: GoldDocument, reading: Reading | undefined): void {
  const match = <T extends object>(
    name: string,
    found: readonly T[] | undefined,
    wanted: readonly T[],
    same: (a: T, b: T) => number,
  ) => {
    const pairs = bestPairs(found ?? [], wanted, same)
    tally.count(name, pairs.length, (found?.length ?? 0) - pairs.length, wanted.length - pairs.length)
    for (const y of wanted) if (!pairs.some(([, b]) => b === y)) tally.fail(id, `MISSED ${name}`, excerpt(y))
    for (const x of found ?? []) if (!pairs.some(([a]) => a === x)) tally.fail(id, `EXTRA ${name}`, excerpt(x))
    return pairs
  }
  const contents = (a: { content: Span }, b: { content: Span }) =>
    atLeast(STATEMENT_OVERLAP, overlapF1(a.content, b.content))
  for (const [a, b] of match('statement content', reading?.statements, gold.statements, contents)) {
    const same = sameName(a.speaker, b.speaker)
    tally.hit('speaker', same)
    if (!same)
      tally.fail(id, 'WRONG speaker', `${a.speaker.name}, gold ${b.speaker.name} «${b.content.text.slice(0, EXCERPT)}»`)
  }
  match('statement', reading?.statements, gold.statements, (a, b) =>
    lastWord(a.speaker.name) === lastWord(b.speaker.name) ? contents(a, b) : 0,
  )
  match('measure', reading?.measures, gold.measures, (a, b) =>
    a.status === b.status ? atLeast(ACTION_OVERLAP, overlapF1(a.action, b.action)) : 0,
  )
  match('investigation', reading?.investigations, gold.investigations, (a, b) =>
    a.status === b.status &&
    (lastWord(a.authority.name) === lastWord(b.authority.name) || overlapF1(a.spans[0], b.spans[0]) > EVIDENCE_OVERLAP)
      ? 1
      : 0,
  )
  match('claim', reading?.claims, gold.claims, (a, b) =>
    a.status === b.status && foldName(a.by?.name) === foldName(b.by?.name) ? 1 : 0,
  )
  match('marker', reading?.markers, gold.markers, (a, b) => (foldName(a.text) === foldName(b.text) ? 1 : 0))
  match('figure', reading?.figures, gold.figures, (a, b) => (Math.abs(a.value - b.value) < 1e-9 ? 1 : 0))
  match('hypothesis', reading?.hypotheses, gold.hypotheses, (a, b) =>
    atLeast(HYPOTHESIS_OVERLAP, overlapF1(a.text, b.text)),
  )
}

function atLeast(least: number, value: number): number {
  return value >= least ? value : 0
}

function sameName(a: Actor, b: Actor): boolean {
  return lastWord(a.name) === lastWord(b.name) || foldName(a.name) === foldName(b.name)
}

function scoreWaves(tally: Tally, { id, gold }: GoldDocument, reading: Reading | undefined): void {
  const found = reading?.waves ?? []
  if (gold.waves.length > 0) {
    tally.hit('wave seen', found.length > 0)
    if (found.length === 0) tally.fail(id, 'MISSED wave', gold.waves[0]?.spans[0]?.text.slice(0, EXCERPT) ?? '')
  }
  for (const { declared } of gold.waves) {
    if (!declared) continue
    const same = found.some((wave) => wave.declared && sameCount(wave.declared, declared))
    tally.hit('declared count', same)
    if (!same)
      tally.fail(id, 'WRONG declared count', `${found.map((w) => said(w.declared)).join(' ')}, gold ${said(declared)}`)
  }
}

function scoreNotes(tally: Tally, { id, gold }: GoldDocument, reading: Reading | undefined): void {
  for (const code of COMPARED_NOTES) {
    const wanted = gold.notes.some((note) => note.code === code)
    const given = (reading?.notes ?? []).some((note) => note.code === code)
    if (!wanted && !given) continue
    tally.count('note', wanted && given ? 1 : 0, given && !wanted ? 1 : 0, wanted && !given ? 1 : 0)
    if (wanted !== given) tally.fail(id, `${wanted ? 'MISSED' : 'EXTRA'} note`, code)
  }
}
