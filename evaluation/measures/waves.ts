import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { type Proposal, proposeWaves, type WaveIncident } from '../../src/index.ts'
import { type GtdRecords, gtdRecords } from './gtd-incidents.ts'
import type { Evaluation, EvaluationSet, Failure, Measure, Roots } from './types.ts'
import { ordinaryStream } from './wave-stream.ts'

const TITLE = 'Global Terrorism Database, United States 2000 to 2017: attacks that its coders call related'
const F1_TARGET = 0.75
const FALSE_WAVES_A_MONTH = 1
const SEED = 1
const DAYS_PER_MONTH = 365.25 / 12
const MONTHS = 18 * 12
const STREAM = { incidents: 20_000, days: 3653, countries: 10 }

/** Two of one proposal against two of one group of the coders; and what is proposed where nothing is coordinated. */
export function waveSets(roots: Roots): EvaluationSet[] {
  const folder = join(roots.corpora, 'waves')
  const path = join(folder, 'gtd-us-2000-2017.jsonl')
  return [
    { name: 'waves-gtd', title: TITLE, folder, present: () => existsSync(path), run: () => evaluate(gtdRecords(path)) },
  ]
}

function evaluate(records: GtdRecords): Evaluation {
  const proposals = proposeWaves(records.incidents, { seed: SEED })
  const f1 = (name: string, years: (year: number) => boolean): Measure[] =>
    pairMeasures(name, pairScore(records, proposals, years))
  return {
    measures: [
      ...f1('pair', () => true),
      ...f1('pair, even years', (year) => year % 2 === 0),
      ...f1('pair, odd years', (year) => year % 2 === 1),
      wavesFound(records, proposals),
      falseWaves('without the coordinated', alone(records), MONTHS),
      falseWaves('in a Poisson stream', ordinaryStream(STREAM, SEED), STREAM.days / DAYS_PER_MONTH),
    ],
    errors: differences(records, proposals),
  }
}

interface Pairs {
  right: number
  extra: number
  missed: number
}

/** Pairs of one wave, counted over the incidents of the years asked for. */
export function pairScore(
  { incidents, wave, year }: GtdRecords,
  proposals: readonly Pick<Proposal, 'members'>[],
  years: (year: number) => boolean,
): Pairs {
  const proposed = proposalOf(proposals)
  const pairs = { right: 0, extra: 0, missed: 0 }
  for (const [i, { serial: a }] of incidents.entries()) {
    if (!years(year[a]!)) continue
    for (const { serial: b } of incidents.slice(i + 1)) {
      const found = proposed.has(a) && proposed.get(a) === proposed.get(b)
      const gold = wave[a] === wave[b]
      if (found && gold) pairs.right++
      else if (found) pairs.extra++
      else if (gold) pairs.missed++
    }
  }
  return pairs
}

export function f1Of({ right, extra, missed }: Pairs): number {
  return (2 * right) / (2 * right + extra + missed || 1)
}

function pairMeasures(name: string, pairs: Pairs): Measure[] {
  const n = pairs.right + pairs.missed
  const whole = name === 'pair'
  const f1 = { name: `${name} F1`, value: f1Of(pairs), n, higherIsBetter: true }
  if (!whole) return [f1]
  return [
    { ...f1, target: F1_TARGET },
    {
      name: 'pair precision',
      value: pairs.right / (pairs.right + pairs.extra || 1),
      n: pairs.right + pairs.extra,
      higherIsBetter: true,
    },
    { name: 'pair recall', value: pairs.right / (n || 1), n, higherIsBetter: true },
  ]
}

/** Groups of the coders of which at least half lie in one proposal that holds more of it than of anything else. */
function wavesFound({ wave, incidents }: GtdRecords, proposals: readonly Proposal[]): Measure {
  const groups = [
    ...grouped(
      incidents.map(({ serial }) => serial),
      wave,
    ).values(),
  ].filter((group) => group.length > 1)
  const found = groups.filter((group) =>
    proposals.some(({ members }) => {
      const shared = group.filter((serial) => members.includes(serial)).length
      return shared >= 2 && shared * 2 >= group.length && shared * 2 > members.length
    }),
  )
  return { name: 'waves found', value: found.length / (groups.length || 1), n: groups.length, higherIsBetter: true }
}

function falseWaves(where: string, incidents: readonly WaveIncident[], months: number): Measure {
  const value = proposeWaves(incidents, { seed: SEED }).length / months
  return {
    name: `false waves a month, ${where}`,
    value,
    n: incidents.length,
    target: FALSE_WAVES_A_MONTH,
    higherIsBetter: false,
  }
}

/** The records that the coders relate to no other. */
export function alone({ incidents, wave }: GtdRecords): WaveIncident[] {
  const groups = grouped(
    incidents.map(({ serial }) => serial),
    wave,
  )
  return incidents.filter(({ serial }) => groups.get(wave[serial]!)!.length === 1)
}

function grouped(serials: readonly number[], wave: readonly string[]): Map<string, number[]> {
  const groups = new Map<string, number[]>()
  for (const serial of serials) groups.set(wave[serial]!, [...(groups.get(wave[serial]!) ?? []), serial])
  return groups
}

function proposalOf(proposals: readonly Pick<Proposal, 'members'>[]): Map<number, number> {
  return new Map(proposals.flatMap(({ members }, at) => members.map((serial) => [serial, at] as const)))
}

function differences({ incidents, wave, id }: GtdRecords, proposals: readonly Proposal[]): Failure[] {
  const proposed = proposalOf(proposals)
  const extra = proposals
    .filter(({ members }) => new Set(members.map((serial) => wave[serial])).size > 1)
    .map(({ members }) => ({
      doc: id[members[0]!]!,
      kind: 'EXTRA',
      detail: members.map((serial) => id[serial]).join(' '),
    }))
  const groups = [
    ...grouped(
      incidents.map(({ serial }) => serial),
      wave,
    ).values(),
  ].filter((group) => group.length > 1)
  const missed = groups
    .filter((group) => new Set(group.map((serial) => proposed.get(serial) ?? `alone ${serial}`)).size > 1)
    .map((group) => ({
      doc: id[group[0]!]!,
      kind: 'MISSED',
      detail: group.map((serial) => `${id[serial]}: ${proposed.get(serial) ?? 'alone'}`).join(', '),
    }))
  return [...extra, ...missed]
}
