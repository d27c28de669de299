import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { linkReports, mainIncident, proposeWaves, type Summary } from '../../src/index.ts'
import { bCubed } from './b-cubed.ts'
import { jsonLines } from './lines.ts'
import type { Evaluation, EvaluationSet, Failure, Measure, Read, Roots } from './types.ts'
import {
  type DeskFolders,
  exampleWaves,
  goldWave,
  type MergedGold,
  matches,
  readReport,
  reportsIn,
  truthOver,
} from './wave-reports.ts'

/** Reports of one wave with the truth over all of them; the first also has the founding report. */
export function linkingSets(roots: Roots): EvaluationSet[] {
  return [
    waveSet(
      'linking',
      'ten tellings of one wave and the founding report, against the truth over all',
      roots.gold,
      goldWave(roots),
    ),
    waveSet('linking-examples', 'the example waves, against the truth over each', roots.examples, exampleWaves(roots)),
    gvaSet(roots),
  ]
}

function waveSet(name: string, title: string, folder: string, desks: readonly DeskFolders[]): EvaluationSet {
  return { name, title, folder, present: () => desks.length > 0, run: (read) => evaluate(read, desks) }
}

function evaluate(read: Read, desks: readonly DeskFolders[]): Evaluation {
  const results = desks.map((own) => evaluateDesk(read, own))
  const mean = (of: (result: DeskResult) => number) =>
    results.reduce((sum, result) => sum + of(result), 0) / results.length
  const n = results.reduce((sum, { mentions }) => sum + mentions, 0)
  const measures: Measure[] = [
    { name: 'mentions found', value: mean(({ found }) => found), n, higherIsBetter: true },
    { name: 'incidents B³ F1', value: mean(({ incidents }) => incidents), n, target: 0.9, higherIsBetter: true },
    { name: 'incidents B³ F1 of the found', value: mean(({ foundOnly }) => foundOnly), n, higherIsBetter: true },
    { name: 'wave membership F1', value: mean(({ waves }) => waves), n, target: 0.9, higherIsBetter: true },
    { name: 'background in a wave', value: mean(({ background }) => background), n, target: 0, higherIsBetter: false },
  ]
  return { measures, errors: results.flatMap(({ errors }) => errors) }
}

interface DeskResult {
  readonly mentions: number
  readonly found: number
  readonly incidents: number
  readonly foundOnly: number
  readonly waves: number
  readonly background: number
  readonly errors: readonly Failure[]
}

function evaluateDesk(read: Read, folders: DeskFolders): DeskResult {
  const truth = truthOver(folders)
  const reports = reportsIn(folders).map((report) => ({ ...report, reading: readReport(read, report) }))
  const { incidents, summaries } = linkReports(reports)
  const waves = waveOf(summaries)
  const matched = new Map(reports.flatMap(({ id, reading, gold }) => matches(id, reading, gold)))
  const assigned = new Map(incidents.flatMap((keys, i) => keys.map((key) => [key, i] as const)))
  const gold: ReadonlyMap<string, MergedGold['incidents'][number]> = new Map(
    truth.incidents.flatMap((one) =>
      one.toldBy.map(({ report, incidentId }) => [`${report}/${incidentId}` as string, one] as const),
    ),
  )
  const keys = [...gold.keys()]
  const system = (key: string) => (matched.has(key) ? String(assigned.get(matched.get(key)!)) : `missing ${key}`)
  const found = keys.filter((key) => matched.has(key))
  const anyWave = truth.incidents.some(({ wave }) => wave)
  const goldWave = (key: string) => gold.get(key)!.wave ?? (anyWave ? null : 'all')
  const sysWave = (key: string) => (matched.has(key) ? (waves.get(assigned.get(matched.get(key)!)!) ?? null) : null)
  const background = keys.filter((key) => goldWave(key) === null)
  return {
    mentions: keys.length,
    found: found.length / keys.length,
    incidents: bCubed(keys, (key) => gold.get(key)!.id, system).f1,
    foundOnly: bCubed(found, (key) => gold.get(key)!.id, system).f1,
    waves: membership(keys, goldWave, sysWave),
    background:
      background.length === 0 ? 0 : background.filter((key) => sysWave(key) !== null).length / background.length,
    errors: errorsOf(keys, (key) => gold.get(key)!.id, system, goldWave, sysWave),
  }
}

/** The wave of each incident, by index. */
function waveOf(summaries: readonly Summary[]): Map<number, string> {
  const proposals = proposeWaves(
    summaries.map((summary) => ({ ...summary, state: 'proposed' as const })),
    { seed: 1 },
  )
  return new Map(proposals.flatMap(({ members }, w) => members.map((serial) => [serial - 1, `W${w}`] as const)))
}

/** Mean over the gold waves of the best F1 that one proposed wave reaches on its mentions. */
function membership(
  keys: readonly string[],
  gold: (key: string) => string | null,
  system: (key: string) => string | null,
): number {
  const waves = [...new Set(keys.flatMap((key) => gold(key) ?? []))]
  const best = waves.map((wave) => {
    const members = new Set(keys.filter((key) => gold(key) === wave))
    return Math.max(
      0,
      ...[...new Set(keys.flatMap((key) => system(key) ?? []))].map((id) =>
        f1(members, new Set(keys.filter((key) => system(key) === id))),
      ),
    )
  })
  return best.reduce((sum, value) => sum + value, 0) / Math.max(1, best.length)
}

function f1(gold: ReadonlySet<string>, system: ReadonlySet<string>): number {
  const both = [...system].filter((key) => gold.has(key)).length
  return (2 * both) / (gold.size + system.size || 1)
}

function errorsOf(
  keys: readonly string[],
  gold: (key: string) => string,
  system: (key: string) => string,
  goldWave: (key: string) => string | null,
  sysWave: (key: string) => string | null,
): Failure[] {
  return keys.flatMap((key): Failure[] => {
    if (system(key).startsWith('missing')) return [{ doc: key, kind: 'MISSED', detail: gold(key) }]
    const others = keys.filter((other) => other !== key)
    const apart = others.filter(
      (other) => gold(other) === gold(key) && system(other) !== system(key) && !system(other).startsWith('missing'),
    )
    const mixed = others.filter((other) => gold(other) !== gold(key) && system(other) === system(key))
    const out = goldWave(key) !== null && sysWave(key) === null
    const into = goldWave(key) === null && sysWave(key) !== null
    return [
      ...(apart.length > 0 ? [{ doc: key, kind: 'APART', detail: `${gold(key)}: not with ${apart.join(', ')}` }] : []),
      ...(mixed.length > 0
        ? [
            {
              doc: key,
              kind: 'MIXED',
              detail: `${gold(key)}: with ${mixed.map((other) => `${other} (${gold(other)})`).join(', ')}`,
            },
          ]
        : []),
      ...(out ? [{ doc: key, kind: 'OUT OF WAVE', detail: gold(key) }] : []),
      ...(into ? [{ doc: key, kind: 'IN A WAVE', detail: gold(key) }] : []),
    ]
  })
}

interface GvaArticle {
  readonly id: string
  readonly title: string
  readonly dct: string
  readonly content: string
  readonly incident_id: string
}

function gvaSet(roots: Roots): EvaluationSet {
  const folder = join(roots.corpora, 'gva')
  const articles = join(folder, 'docs-2013-2015.jsonl')
  return {
    name: 'gva-linking',
    title: 'US gun violence news, clusters of reports by their main incident against the archive',
    folder,
    present: () => existsSync(articles),
    run: (read) => evaluateGva(read, jsonLines<GvaArticle>(articles)),
  }
}

/** Weights were trained on incidents with even numbers; the other half is the figure. A report without incident stands alone. */
function evaluateGva(read: Read, articles: readonly GvaArticle[]): Evaluation {
  const reports = articles.map((article) => ({
    article,
    id: article.id,
    reading: read({
      text: `${article.title}\n\n${article.content}`,
      published: article.dct,
      language: 'en',
      ref: article.id,
    }),
  }))
  const { incidents } = linkReports(reports)
  const assigned = new Map(incidents.flatMap((keys, i) => keys.map((key) => [key, String(i)] as const)))
  const system = new Map(
    reports.map(({ id, reading }) => [
      id,
      assigned.get(`${id}/${mainIncident(reading.incidents)?.id}`) ?? `none ${id}`,
    ]),
  )
  const gold = new Map(articles.map(({ id, incident_id }) => [id, incident_id]))
  const halves = [
    ['other half', 1, 0.93],
    ['trained half', 0, undefined],
  ] as const
  const measures = halves.flatMap(([half, rest, target]): Measure[] => {
    const keys = articles.filter(({ incident_id }) => Number(incident_id) % 2 === rest).map(({ id }) => id)
    const { precision, recall, f1 } = bCubed(
      keys,
      (key) => gold.get(key)!,
      (key) => system.get(key)!,
    )
    const measure = (name: string, value: number): Measure => ({
      name: `${name} (${half})`,
      value,
      n: keys.length,
      higherIsBetter: true,
    })
    return [
      { ...measure('B³ F1', f1), ...(target ? { target } : {}) },
      measure('B³ precision', precision),
      measure('B³ recall', recall),
    ]
  })
  return { measures, errors: [] }
}
