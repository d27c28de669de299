import { addDocument, type Dossier, dossier, FIELD_NAMES, type IncidentRecord, memoryDesk } from '../../src/index.ts'
import type { Evaluation, EvaluationSet, Failure, Roots } from './types.ts'
import {
  type DeskFolders,
  exampleWaves,
  goldWave,
  type ListedDisagreement,
  matches,
  reportsIn,
  truthOver,
} from './wave-reports.ts'

/** Whether a desk of these reports shows the disagreements that the truth over them lists. */
export function disagreementSets(roots: Roots): EvaluationSet[] {
  return [
    set('disagreements', 'ten tellings of one wave and the founding report', roots.gold, goldWave(roots)),
    set('disagreements-examples', 'the example waves', roots.examples, exampleWaves(roots)),
  ]
}

function set(name: string, title: string, folder: string, desks: readonly DeskFolders[]): EvaluationSet {
  return {
    ...{ name, title: `${title}: where reports differ, against the list in the truth`, folder },
    present: () => desks.length > 0,
    run: () => evaluate(desks),
  }
}

async function evaluate(desks: readonly DeskFolders[]): Promise<Evaluation> {
  const results: { readonly listed: number; readonly errors: readonly Failure[] }[] = []
  for (const folders of desks) results.push(await evaluateDesk(folders))
  const n = results.reduce((sum, { listed }) => sum + listed, 0)
  const errors = results.flatMap((result) => result.errors)
  return {
    measures: [
      { name: 'listed disagreements found', value: (n - errors.length) / n, n, target: 1, higherIsBetter: true },
    ],
    errors,
  }
}

const FIELDS: ReadonlySet<string> = new Set(FIELD_NAMES)

async function evaluateDesk(folders: DeskFolders) {
  const desk = memoryDesk({ now: () => new Date('2030-01-01T00:00:00Z'), by: 'evaluation' })
  /** Gold report → report of the desk; gold mention → mention as the reading names it. */
  const ids = new Map<string, string>()
  const mentions = new Map<string, string>()
  for (const { id, text, gold } of reportsIn(folders)) {
    const line = JSON.stringify({ id, text, source: gold.source, ...(gold.published && { published: gold.published }) })
    const hints = { place: id, ending: '.jsonl', today: '2030-01-01' } as const
    const added = await addDocument(desk, { bytes: new TextEncoder().encode(line), form: 'line', hints, path: null })
    if (!('report' in added)) throw new Error(`${id}: ${JSON.stringify(added)}`)
    ids.set(id, added.report)
    for (const [of, as] of matches(id, added.reading, gold)) mentions.set(of, `${added.report}${as.slice(id.length)}`)
  }
  const record = await dossier(desk)
  await desk.store.close()
  const { incidents, disagreements = [] } = truthOver(folders)
  // What no record has a field for ("driver: killed, in hospital") is no part of the measure.
  const listed = disagreements.filter(({ incident, field }) => incident === null || FIELDS.has(field))
  const told = new Map(
    incidents.map(({ id, toldBy }) => [id, toldBy.map(({ report, incidentId }) => `${report}/${incidentId}`)]),
  )
  const errors = listed.flatMap((one): Failure[] => {
    const incident =
      one.incident &&
      joined(
        record,
        (told.get(one.incident) ?? []).map((key) => mentions.get(key)),
      )
    if (shown(record, incident || null, one, ids)) return []
    return [{ doc: one.incident ?? 'all reports', kind: 'NOT SHOWN', detail: one.field }]
  })
  return { listed: listed.length, errors }
}

/** The incident of the desk that has most of these mentions. */
function joined({ incidents, mentions }: Dossier, keys: readonly (string | undefined)[]): IncidentRecord | undefined {
  const wanted = new Set(
    mentions.filter(({ report, local }) => keys.includes(`${report}/${local}`)).map(({ key }) => key),
  )
  const share = (one: IncidentRecord) => one.mentions.filter((key) => wanted.has(key)).length
  return incidents.filter((one) => share(one) > 0).sort((a, b) => share(b) - share(a))[0]
}

/** The field differs, and two reports that the list sets against each other stand by different values. */
function shown(
  { disagreements }: Dossier,
  incident: IncidentRecord | null,
  { incident: of, field, values: listed }: ListedDisagreement,
  ids: ReadonlyMap<string, string>,
): boolean {
  if (of !== null && incident === null) return false
  const one = disagreements.find((d) => d.incident === (incident?.id ?? null) && d.field === field)
  if (!one) return false
  const sides = listed.map(({ reports }) => reports.map((report) => ids.get(report)))
  const values = sides.map((side) =>
    one.values.filter(({ reports }) => reports.some((report) => side.includes(report))),
  )
  const [first = [], ...others] = values
  if (others.length === 0) return first.length > 0
  return values.some((a, i) => values.slice(i + 1).some((b) => a.some((x) => b.some((y) => x !== y))))
}
