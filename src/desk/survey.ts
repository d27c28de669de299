import type { WaveRecord } from '../model/desk.ts'
import type { Store, WaveRow } from '../store/store.ts'
import { likelihoodOf, type Proposal, proposeWaves } from '../waves/propose.ts'
import { incidentId, serialOf, waveId } from './ids.ts'
import { revision } from './revision.ts'
import type { DeskSummary } from './summary.ts'
import { type WaveDecisions, waveDecisions } from './wave-decisions.ts'
import { type WaveWords, waveWords } from './wave-words.ts'

/** Seed of the permutations: fixed, so that the same desk gives the same waves. */
const SEED = 20250414

/** The waves of the desk: those computed last, or anew where the desk changed since. */
export async function currentWaves(store: Store): Promise<WaveRecord[]> {
  const now = await revision(store)
  if ((await store.meta('waves-revision')) !== String(now)) await survey(store, now)
  return (await store.waves()).map(({ json }) => parsed(json))
}

/** Waves asked for lately: each record of an incident asks for all of them. */
const known = new Map<string, WaveRecord>()
/** Some thousand bytes each. */
const KNOWN_MAX = 2_000

function parsed(json: string): WaveRecord {
  const found = known.get(json) ?? (JSON.parse(json) as WaveRecord)
  if (known.size >= KNOWN_MAX) known.clear()
  known.set(json, found)
  return found
}

/**
 * The waves among some incidents of the desk, with the ids of the desk's waves: for those who may not see all of it. A proposal that
 * shares no incident with a wave of the desk has no id and is left out.
 */
export async function wavesAmong(
  store: Store,
  summaries: readonly DeskSummary[],
  waves: readonly WaveRecord[],
): Promise<WaveRecord[]> {
  const decisions = await waveDecisions(store)
  const { together, apart } = decisions
  const proposals = proposeWaves(summaries, { seed: SEED, decided: { together, apart } })
  const bySerial = new Map(summaries.map((summary) => [summary.serial, summary]))
  const shared = waves.flatMap(({ id, incidents }) => {
    const had = new Set(incidents)
    return proposals.map((proposal) => ({
      id,
      proposal,
      n: proposal.members.filter((m) => had.has(incidentId(m))).length,
    }))
  })
  shared.sort((a, b) => b.n - a.n || (a.id < b.id ? -1 : 1))
  const ids = new Map<Proposal, string>()
  const used = new Set<string>()
  for (const { id, proposal, n } of shared)
    if (n > 0 && !used.has(id) && !ids.has(proposal)) {
      ids.set(proposal, id)
      used.add(id)
    }
  const records: WaveRecord[] = []
  for (const [proposal, id] of ids) records.push(await waveRecord(store, proposal, id, bySerial, decisions))
  return records.sort((a, b) => (a.id < b.id ? -1 : 1))
}

/** Proposes waves over all incidents, which takes its time, then keeps them with ids that hold, which is one transaction. */
async function survey(store: Store, now: number): Promise<void> {
  const summaries = (await store.allSummaries()).map(({ json }) => JSON.parse(json) as DeskSummary)
  const decisions = await waveDecisions(store)
  const proposals = proposeWaves(summaries, {
    seed: SEED,
    decided: { together: decisions.together, apart: decisions.apart },
  })
  const bySerial = new Map(summaries.map((summary) => [summary.serial, summary]))
  await store.transaction(async (inner) => {
    const founded = await foundings(inner, proposals)
    const rows: WaveRow[] = []
    for (const [i, proposal] of proposals.entries())
      rows.push(await waveRow(inner, proposal, founded[i]!, bySerial, decisions))
    await inner.putWaves(rows)
    // Of the desk as it was read: where it changed meanwhile, the next who asks surveys again.
    await inner.putMeta('waves-revision', String(now))
  })
}

type Founding = Pick<WaveRow, 'serial' | 'founder'>

/**
 * A wave keeps its id for the proposal that has most of the incidents it had; of equal ones, the older wave goes first. Any other
 * proposal has the id that its earliest member founded once, or a new one.
 */
async function foundings(store: Store, proposals: readonly Proposal[]): Promise<Founding[]> {
  const shared: Shared[] = []
  for (const row of await store.waves()) shared.push(...(await sharedWith(store, row, proposals)))
  shared.sort((a, b) => b.shared - a.shared || a.old.serial - b.old.serial || a.proposal - b.proposal)
  const found = new Map<number, Founding>()
  const used = new Set<number>()
  for (const { old, proposal } of shared)
    if (!found.has(proposal) && !used.has(old.serial)) {
      found.set(proposal, { serial: old.serial, founder: old.founder })
      used.add(old.serial)
    }
  for (const [i, { members }] of proposals.entries())
    if (!found.has(i)) found.set(i, await newFounding(store, members, used))
  return proposals.map((_, i) => found.get(i)!)
}

interface Shared {
  readonly old: WaveRow
  readonly proposal: number
  readonly shared: number
}

/** How many incidents of a wave as it was each proposal has. */
async function sharedWith(store: Store, old: WaveRow, proposals: readonly Proposal[]): Promise<Shared[]> {
  const had = new Set<number>()
  for (const id of (JSON.parse(old.json) as WaveRecord).incidents) {
    const founding = await store.founding(serialOf('I', id)!)
    for (const { incident } of await store.incidentsOf(founding ? [founding.founder] : [])) had.add(incident)
  }
  return proposals.flatMap(({ members }, proposal) => {
    const shared = members.filter((serial) => had.has(serial)).length
    return shared === 0 ? [] : [{ old, proposal, shared }]
  })
}

/** An incident may have founded a wave that has gone on without it. */
async function newFounding(store: Store, members: readonly number[], used: Set<number>): Promise<Founding> {
  for (const member of members) {
    const { founder } = (await store.founding(member))!
    const serial = await store.foundWave(founder)
    if (used.has(serial)) continue
    used.add(serial)
    return { serial, founder }
  }
  throw new Error(`every member of a wave founded another: ${members.join(', ')}`)
}

async function waveRow(
  store: Store,
  proposal: Proposal,
  { serial, founder }: Founding,
  summaries: ReadonlyMap<number, DeskSummary>,
  decisions: WaveDecisions,
): Promise<WaveRow> {
  const record = await waveRecord(store, proposal, waveId(serial), summaries, decisions)
  return { serial, founder, json: JSON.stringify(record) }
}

async function waveRecord(
  store: Store,
  proposal: Proposal,
  id: string,
  summaries: ReadonlyMap<number, DeskSummary>,
  decisions: WaveDecisions,
): Promise<WaveRecord> {
  const members = proposal.members.map((member) => summaries.get(member)!)
  const mentions = members.flatMap((member) => member.mentions)
  return recordOf(id, proposal, new Set(mentions), decisions, await waveWords(store, members))
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
