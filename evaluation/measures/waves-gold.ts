import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { proposeWaves, type Reading, type WaveIncident } from '../../src/index.ts'
import type { Evaluation, EvaluationSet, Failure, Measure, Roots } from './types.ts'

const F1_TARGET = 0.9
const SEED = 1

/** One merged incident of `incidents.gold.json`. Where any names its wave, those that name none are in none. */
interface GoldIncident {
  readonly id: string
  readonly place: string | null
  readonly country: string | null
  readonly from: string | null
  readonly to: string | null
  readonly lat: number | null
  readonly lon: number | null
  readonly kinds: readonly string[]
  readonly wave?: string
  readonly past?: boolean
  readonly toldBy: readonly { readonly report: string; readonly incidentId: string }[]
}

interface WaveDesk {
  readonly name: string
  readonly gold: readonly GoldIncident[]
  readonly incidents: readonly WaveIncident[]
}

/** Waves of the development gold, from hand-made readings merged by hand: what is measured is the proposing alone. */
export function waveGoldSets({ gold }: Roots): EvaluationSet[] {
  const title = 'development gold: incidents of one wave told by many reports'
  return [
    {
      name: 'waves-gold',
      title,
      folder: gold,
      present: () => folders(gold).length > 0,
      run: () => evaluate(folders(gold).map((name) => desk(gold, name))),
    },
  ]
}

function folders(gold: string): string[] {
  const names = existsSync(gold) ? readdirSync(gold) : []
  return names.filter((name) => existsSync(join(gold, name, 'incidents.gold.json'))).sort()
}

function desk(root: string, name: string): WaveDesk {
  const path = join(root, name, 'incidents.gold.json')
  const { incidents: gold } = JSON.parse(readFileSync(path, 'utf8')) as { incidents: GoldIncident[] }
  const readings = new Map<string, Reading>()
  const readingOf = (report: string): Reading => {
    const known =
      readings.get(report) ?? (JSON.parse(readFileSync(join(root, `${report}.gold.json`), 'utf8')) as Reading)
    readings.set(report, known)
    return known
  }
  return { name, gold, incidents: gold.map((incident, serial) => merged(incident, serial, readingOf)) }
}

/** What all reports say of it together; time and place as the gold settles them. */
function merged(gold: GoldIncident, serial: number, readingOf: (report: string) => Reading): WaveIncident {
  const tellings = gold.toldBy.flatMap(({ report, incidentId }) => {
    const reading = readingOf(report)
    const incident = reading.incidents.find(({ id }) => id === incidentId)
    return incident ? [{ report, reading, incident }] : []
  })
  const all = (of: (telling: (typeof tellings)[number]) => readonly string[]): string[] => [
    ...new Set(tellings.flatMap(of)),
  ]
  const { place, country, lat, lon } = gold
  return {
    ...{ serial, past: gold.past === true, site: null, state: 'proposed', kinds: gold.kinds },
    when: gold.from === null ? null : { from: gold.from, to: gold.to, precision: 'hour', approximate: false },
    where: {
      name: place ?? country ?? '',
      precision: lat === null ? 'country' : 'place',
      country,
      region: null,
      lat,
      lon,
      geonames: null,
    },
    targets: all(({ incident }) => incident.targets.map(({ kind }) => kind)),
    weapons: all(({ incident }) => incident.weapons.map(({ kind }) => kind)),
    markers: all(({ incident, reading }) =>
      incident.markers.flatMap((id) => reading.markers.find((marker) => marker.id === id)?.text ?? []),
    ),
    told: tellings.flatMap(({ report, reading, incident }) =>
      reading.waves
        .filter(({ incidents }) => incidents.includes(incident.id))
        .map(({ id, coordinated }) => ({ id: `${report} ${id}`, coordinated: coordinated === true })),
    ),
  }
}

function evaluate(desks: readonly WaveDesk[]): Evaluation {
  const untold = desks.map((desk) => ({
    ...desk,
    incidents: desk.incidents.map((incident) => ({ ...incident, told: [] })),
  }))
  const [scores, alone] = [desks.map(score), untold.map(score)]
  const worst = (of: readonly Score[]): number => Math.min(...of.map(({ f1 }) => f1))
  const wrong = scores.reduce((sum, { wrong }) => sum + wrong.length, 0)
  const outside = desks.flatMap(({ gold }) => gold.filter((incident) => !isMember(gold, incident))).length
  const measure = (name: string, value: number, n: number): Measure => ({
    name,
    value,
    n,
    target: F1_TARGET,
    higherIsBetter: true,
  })
  return {
    measures: [
      measure('membership F1, lowest of a wave', worst(scores), desks.length),
      measure('the same without what reports group', worst(alone), desks.length),
      { name: 'others put in a wave', value: wrong, n: outside, target: 0, higherIsBetter: false },
    ],
    errors: scores.flatMap(({ errors }) => errors),
  }
}

interface Score {
  readonly f1: number
  readonly wrong: readonly string[]
  readonly errors: readonly Failure[]
}

function isMember(gold: readonly GoldIncident[], { wave, past }: GoldIncident): boolean {
  return gold.some((incident) => incident.wave !== undefined) ? wave !== undefined : past !== true
}

/** The proposal that holds most of the gold's wave, against it. */
function score({ name, gold, incidents }: WaveDesk): Score {
  const proposals = proposeWaves(incidents, { seed: SEED }).map(({ members }) => members.map((serial) => gold[serial]!))
  const right = (members: readonly GoldIncident[]): number =>
    members.filter((incident) => isMember(gold, incident)).length
  const best = proposals.toSorted((a, b) => right(b) - right(a))[0] ?? []
  const wave = gold.filter((incident) => isMember(gold, incident))
  const missed = wave.filter((incident) => !best.includes(incident)).map(({ id }) => id)
  const wrong = proposals
    .flat()
    .filter((incident) => !wave.includes(incident))
    .map(({ id }) => id)
  const fail =
    (kind: string) =>
    (detail: string): Failure => ({ doc: name, kind, detail })
  return {
    f1: (2 * right(best)) / (best.length + wave.length || 1),
    wrong,
    errors: [...missed.map(fail('MISSED')), ...wrong.map(fail('EXTRA'))],
  }
}
