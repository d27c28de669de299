import { Background } from './propose/background.ts'
import { candidatesOf } from './propose/candidates.ts'
import { Baseline } from './propose/class-baseline.ts'
import { Decided } from './propose/decided.ts'
import { baselineEvidence, evidenceOf, sorted, unsaid } from './propose/evidence.ts'
import { type Group, Groups } from './propose/groups.ts'
import { itemsOf } from './propose/items.ts'
import { probabilityOf } from './propose/likelihood.ts'
import { linksOf } from './propose/links.ts'
import { Pairs, sum } from './propose/pairs.ts'
import type { Proposal, ProposalEvidence, WaveIncident, WaveOptions } from './propose/types.ts'
import { WEIGHTS, type Weights } from './propose/weights.ts'

export { likelihoodOf } from './propose/likelihood.ts'
export type { Proposal, ProposalEvidence, WaveDecisions, WaveIncident, WaveOptions } from './propose/types.ts'
export type { Weights } from './propose/weights.ts'

/**
 * Incidents that may be one coordinated wave, each wave with what speaks for and against it: docs/waves.md. Same incidents,
 * decisions and seed, same proposals, whatever the order of the incidents. An incident is in one proposal at most.
 */
export function proposeWaves(
  incidents: readonly WaveIncident[],
  options: WaveOptions,
  weights: Weights = WEIGHTS,
): Proposal[] {
  const { items, texts } = itemsOf(incidents, new Set(options.decided?.together.flat()))
  const background = new Background(items)
  const groups = new Groups(new Pairs(items, background, weights), new Decided(items, options.decided), weights)
  const links = linksOf(groups.pairs)
  const baseline = new Baseline(items, options.seed)
  const stake = stakeOf(background.perMonth(), weights)
  const waves = groups
    .build(links)
    .filter((group) => group.decided || ratioOf(group) >= stake)
    .map((group) => ({ group, pValue: baseline.p(group.items) }))
    .filter(({ group, pValue }) => group.decided || named(group) || pValue <= weights.pValue)
  const near = candidatesOf(
    waves.map(({ group }) => group),
    links,
    groups,
  )
  const reported = items.some((item) => item.told.length > 0)
  return waves.map(({ group, pValue }, at) => {
    const common = baselineEvidence(background.perMonth(), pValue, weights.temper * stake)
    const evidence = [...evidenceOf(group, weights.temper, texts), ...unsaid(group, reported, weights), common]
    return { ...proposal(group, evidence, pValue), candidates: near[at]! }
  })
}

/** Log odds of all joinings of a group. */
function ratioOf({ joinings }: Group): number {
  return joinings.reduce((ratio, { parts }) => ratio + sum(parts), 0)
}

/**
 * What a group needs: chance gives one incident of X a likelihood ratio above X at most (Markov's inequality), so X is the number
 * of incidents for each false wave that is allowed.
 */
function stakeOf(perMonth: number, { falseAlarmsPerMonth }: Weights): number {
  return Math.log(Math.max(1, perMonth / falseAlarmsPerMonth))
}

/** A report or a signature ties some of it together: then chance is no other explanation, whatever the dates. */
function named({ joinings }: Group): boolean {
  return joinings.some(({ parts }) => parts.told > 0 || parts.marker > 0)
}

function proposal(
  { items }: Group,
  evidence: readonly ProposalEvidence[],
  pValue: number,
): Omit<Proposal, 'candidates'> {
  const dated = items.filter((item) => !Number.isNaN(item.start))
  return {
    members: sorted(items),
    from: dated.length === 0 ? null : timeText(Math.min(...dated.map((item) => item.start))),
    to: dated.length === 0 ? null : timeText(Math.max(...dated.map((item) => item.end))),
    probability: probabilityOf(evidence.reduce((total, { weight }) => total + weight, 0)),
    pValue,
    evidence: [...evidence].sort((x, y) => Math.abs(y.weight) - Math.abs(x.weight)),
  }
}

function timeText(days: number): string {
  return new Date(Math.round(days * 86_400) * 1000).toISOString().slice(0, 19)
}
