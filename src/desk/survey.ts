import type { WaveRecord } from '../model/desk.ts'
import type { Store, WaveRow } from '../store/store.ts'
import { likelihoodOf, type Proposal, proposeWaves } from '../waves/propose.ts'
import { incidentId, waveId } from './ids.ts'
import { revision } from './revision.ts'
import type { DeskSummary } from './summary.ts'
import { type WaveDecisions, waveDecisions } from './wave-decisions.ts'
import { type WaveWords, waveWords } from './wave-words.ts'

/** Seed of the permutations: fixed, so that the same desk gives the same waves. */
const SEED = 20250414

/** The waves of the desk: those computed last, or anew where the desk changed since. */
export async function currentWaves(store: Store): Promise<WaveRecord[]> {
  const now = await revision(store)
  if ((await store.meta('waves-revision')) !== String(now)) {
    await store.transaction(async (inner) => {
      await survey(inner)
      await inner.putMeta('waves-revision', String(now))
    })
  }
  return (await store.waves()).map(({ json }) => JSON.parse(json) as WaveRecord)
}

/** Proposes waves over all incidents, and keeps them with ids that hold. */
async function survey(store: Store): Promise<void> {
  const summaries = (await store.allSummaries()).map(({ json }) => JSON.parse(json) as DeskSummary)
  const decisions = await waveDecisions(store)
  const proposals = proposeWaves(summaries, {
    seed: SEED,
    decided: { together: decisions.together, apart: decisions.apart },
  })
  const bySerial = new Map(summaries.map((summary) => [summary.serial, summary]))
  const known = new Map((await store.waves()).map(({ founder, serial }) => [founder, serial]))
  const rows: WaveRow[] = []
  for (const proposal of proposals) rows.push(await waveRow(store, proposal, bySerial, known, decisions, rows))
  await store.putWaves(rows)
}

async function waveRow(
  store: Store,
  proposal: Proposal,
  summaries: ReadonlyMap<number, DeskSummary>,
  known: ReadonlyMap<string, number>,
  decisions: WaveDecisions,
  taken: readonly WaveRow[],
): Promise<WaveRow> {
  const mentions = proposal.members.flatMap((serial) => summaries.get(serial)!.mentions)
  const used = new Set(taken.map(({ serial }) => serial))
  const old = mentions
    .filter((mention) => known.has(mention) && !used.has(known.get(mention)!))
    .sort((a, b) => known.get(a)! - known.get(b)!)
  const founder = old[0] ?? (await founderOf(store, proposal.members[0]!))
  const serial = known.get(founder) ?? (await store.foundWave(founder))
  const words = await waveWords(
    store,
    proposal.members.map((member) => summaries.get(member)!),
  )
  const record = recordOf(waveId(serial), proposal, new Set(mentions), decisions, words)
  return { serial, founder, json: JSON.stringify(record) }
}

async function founderOf(store: Store, incident: number): Promise<string> {
  return (await store.founding(incident))!.founder
}

function recordOf(
  id: string,
  proposal: Proposal,
  mentions: ReadonlySet<string>,
  decisions: WaveDecisions,
  words: WaveWords,
): WaveRecord {
  const { name, state } = decisions.of(mentions)
  const { from, to, probability, pValue } = proposal
  return {
    id,
    name,
    incidents: proposal.members.map(incidentId),
    candidates: proposal.candidates.map(({ serial, weight }) => ({ incident: incidentId(serial), weight })),
    from,
    to,
    state,
    likelihood: likelihoodOf(probability),
    probability,
    pValue,
    evidence: proposal.evidence.map(({ serials, ...evidence }) => ({
      ...evidence,
      incidents: serials.map(incidentId),
      spans: words.spansOf(evidence),
    })),
  }
}

/** The wave of each incident, rejected waves left out. */
export function waveByIncident(waves: readonly WaveRecord[]): Map<string, string> {
  return new Map(
    waves
      .filter(({ state }) => state !== 'rejected')
      .flatMap(({ id, incidents }) => incidents.map((incident) => [incident, id] as const)),
  )
}
