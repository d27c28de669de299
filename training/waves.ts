import { join } from 'node:path'
import { type GtdRecords, gtdRecords } from '../evaluation/measures/gtd-incidents.ts'
import { f1Of, pairScore } from '../evaluation/measures/waves.ts'
import { roots } from '../evaluation/sets.ts'
import { WEIGHTS, type Weights } from '../src/waves/propose/weights.ts'
import { type Proposal, proposeWaves } from '../src/waves/propose.ts'

/**
 * `node training/waves.ts`: tries other weights on the odd years of the US records of the Global Terrorism Database, one at a
 * time, and prints their F1 over pairs; then the temper under which the probabilities of the odd years' proposals fit best. It
 * changes nothing: weights.ts is set by hand to the middle of what is flat.
 */
const TRIED: Readonly<Record<string, readonly Partial<Weights>[]>> = {
  link: [1, 1.5, 2, 2.25, 2.5, 3].map((link) => ({ link })),
  crowd: [0, 0.25, 0.5, 0.75, 1].map((crowd) => ({ crowd })),
  best: [0.34, 0.5, 0.75, 1].map((best) => ({ best })),
  sameTarget: [0.6, 0.7, 0.75, 0.8, 0.9].map((sameTarget) => ({ sameTarget })),
  sameMeans: [0.6, 0.7, 0.8, 0.9].map((sameMeans) => ({ sameMeans })),
  nearby: [0.2, 0.35, 0.5].map((nearby) => ({ nearby })),
  falseAlarmsPerMonth: [0.05, 0.1, 0.2, 0.4].map((falseAlarmsPerMonth) => ({ falseAlarmsPerMonth })),
  pValue: [0.01, 0.05, 0.2, 1].map((pValue) => ({ pValue })),
  pace: [
    [0.8, 0.15, 0.05],
    [0.7, 0.25, 0.05],
    [0.6, 0.3, 0.1],
    [0.9, 0.09, 0.01],
  ].map((shares) => ({ pace: WEIGHTS.pace.map(({ days }, i) => ({ days, share: shares[i]! })) })),
}
const TEMPERS = Array.from({ length: 20 }, (_, i) => (i + 1) / 20)

/** The half that weights are tried on; figures are reported on the other. */
export const inTrainingYears = (year: number): boolean => year % 2 === 1

function score(records: GtdRecords, weights: Weights): number {
  return f1Of(pairScore(records, proposeWaves(records.incidents, { seed: 1 }, weights), inTrainingYears))
}

/** Log odds of each proposal of the training years before temper, and whether half of its pairs are of one group. */
function outcomes(records: GtdRecords): { odds: number; right: boolean }[] {
  const proposals = proposeWaves(records.incidents, { seed: 1 })
  return proposals
    .filter(({ members }) => inTrainingYears(records.year[members[0]!]!))
    .map((proposal) => ({ odds: oddsOf(proposal) / WEIGHTS.temper, right: mostlyRight(records, proposal) }))
}

function oddsOf({ evidence }: Proposal): number {
  return evidence.reduce((sum, { weight }) => sum + weight, 0)
}

function mostlyRight({ wave }: GtdRecords, { members }: Proposal): boolean {
  const pairs = members.flatMap((a, i) => members.slice(i + 1).map((b) => wave[a] === wave[b]))
  return pairs.filter(Boolean).length * 2 >= pairs.length
}

/** Mean surprise of what came true, in natural units: less is better. */
export function surprise(outcomes: readonly { odds: number; right: boolean }[], temper: number): number {
  const of = (odds: number, right: boolean): number => Math.log1p(Math.exp((right ? -1 : 1) * temper * odds))
  return outcomes.reduce((sum, { odds, right }) => sum + of(odds, right), 0) / (outcomes.length || 1)
}

function main(): void {
  const records = gtdRecords(join(roots(process.env).corpora, 'waves', 'gtd-us-2000-2017.jsonl'))
  const print = (line: string): boolean => process.stdout.write(`${line}\n`)
  print(`as it is: ${score(records, WEIGHTS).toFixed(3)}`)
  for (const [name, changes] of Object.entries(TRIED))
    for (const change of changes) {
      const value = JSON.stringify(Object.values(change)[0])
      print(`${name} ${value}: ${score(records, { ...WEIGHTS, ...change }).toFixed(3)}`)
    }
  const seen = outcomes(records)
  for (const temper of TEMPERS)
    print(`temper ${temper}: ${surprise(seen, temper).toFixed(4)} over ${seen.length} proposals`)
}

if (import.meta.main) main()
