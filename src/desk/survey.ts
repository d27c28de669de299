import type { ReportSpan, ReviewState, WaveRecord } from '../model/desk.ts'
import type { Store, WaveRow } from '../store/store.ts'
import { likelihoodOf, type Proposal, proposeWaves } from '../waves/propose.ts'
import { active } from './constraints.ts'
import { incidentId, waveId } from './ids.ts'
import { revision } from './revision.ts'
import type { DeskSummary } from './summary.ts'

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
  const record = recordOf(waveId(serial), proposal, new Set(mentions), decisions)
  return { serial, founder, json: JSON.stringify(record) }
}

async function founderOf(store: Store, incident: number): Promise<string> {
  return (await store.founding(incident))!.founder
}

function recordOf(id: string, proposal: Proposal, mentions: ReadonlySet<string>, decisions: WaveDecisions): WaveRecord {
  const spans: ReportSpan[] = []
  const { name, state } = decisions.of(mentions)
  return {
    id,
    name,
    incidents: proposal.members.map(incidentId),
    candidates: proposal.candidates.map(({ serial, weight }) => ({ incident: incidentId(serial), weight })),
    from: proposal.from,
    to: proposal.to,
    state,
    likelihood: likelihoodOf(proposal.probability),
    probability: proposal.probability,
    pValue: proposal.pValue,
    evidence: proposal.evidence.map(({ serials, ...evidence }) => ({
      ...evidence,
      incidents: serials.map(incidentId),
      spans,
    })),
  }
}

interface WaveDecisions {
  readonly together: number[][]
  readonly apart: [number[], number[]][]
  of(mentions: ReadonlySet<string>): { name: string | null; state: ReviewState }
}

/** What people decided on waves, in today's incidents. */
async function waveDecisions(store: Store): Promise<WaveDecisions> {
  const log = active(await store.decisions()).filter(
    ({ act }) => act.kind.startsWith('wave-') || ('subject' in act && act.subject.startsWith('W')),
  )
  const members = new Map(
    (await store.incidentsOf([...new Set(log.flatMap(({ anchors }) => anchors.flat()))])).map((row) => [
      row.mention,
      row.incident,
    ]),
  )
  const serials = (mentions: readonly string[]) =>
    [...new Set(mentions.flatMap((mention) => members.get(mention) ?? []))].sort((a, b) => a - b)
  const together: number[][] = []
  const apart: [number[], number[]][] = []
  for (const { act, anchors } of log) {
    const groups = anchors.map(serials)
    if (act.kind === 'wave-join' || act.kind === 'wave-merge' || act.kind === 'confirm')
      together.push([...new Set(groups.flat())])
    if (act.kind === 'wave-leave' || act.kind === 'wave-split') apart.push([groups[0]!, groups[1]!])
  }
  return {
    together,
    apart,
    of(mentions) {
      let name: string | null = null
      let state: ReviewState = 'proposed'
      for (const { act, anchors } of log) {
        if (!mostlyOf(anchors[0] ?? [], mentions)) continue
        if (act.kind === 'wave-rename') name = act.name
        if (act.kind === 'confirm') state = 'confirmed'
        if (act.kind === 'reject') state = 'rejected'
        if (act.kind === 'restore') state = 'proposed'
      }
      return { name, state }
    },
  }
}

/** A decision on a wave holds for the wave that has most of the mentions it was taken on. */
function mostlyOf(anchor: readonly string[], mentions: ReadonlySet<string>): boolean {
  return anchor.filter((mention) => mentions.has(mention)).length * 2 > anchor.length
}

/** The wave of each incident, rejected waves left out. */
export function waveByIncident(waves: readonly WaveRecord[]): Map<string, string> {
  return new Map(
    waves
      .filter(({ state }) => state !== 'rejected')
      .flatMap(({ id, incidents }) => incidents.map((incident) => [incident, id] as const)),
  )
}
