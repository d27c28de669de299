import { originsOf } from '../linking/index.ts'
import type { Credibility, Decision, DecisionAct } from '../model/desk.ts'
import type { Store } from '../store/store.ts'
import { undoneIn } from './constraints.ts'
import { type Desk, instant } from './desk.ts'
import { DeskError } from './error.ts'
import { decisionId, incidentId, serialOf, waveIdOf } from './ids.ts'
import { regroup } from './relink.ts'
import { incidentSerial, mentionsOf } from './resolve.ts'
import { changed } from './revision.ts'
import { tellingsOf } from './tellings.ts'
import { waveAnchors } from './wave-anchors.ts'

/** Writes a decision into the log and lets it take effect. One transaction. */
export async function decide(desk: Desk, act: DecisionAct, why: string | null): Promise<Decision> {
  return desk.store.transaction(async (store) => {
    const seen = desk.sight?.(store) ?? store
    const anchors = await anchorsOf(seen, act)
    const decision = await store.appendDecision({
      at: instant(desk.now()),
      by: desk.by,
      why,
      act: await canonical(seen, act),
      anchors,
    })
    await regroup(store, anchors.flat())
    await changed(store)
    return decision
  })
}

/** What an act means in mentions now: the first list is what it is about. */
async function anchorsOf(store: Store, act: DecisionAct): Promise<string[][]> {
  switch (act.kind) {
    case 'merge':
      return merged(store, act.incidents)
    case 'split':
      return parted(store, await incidentSerial(store, act.incident), act.mentions)
    case 'detach':
      return parted(store, await serialOfMention(store, act.mention), [act.mention])
    case 'correct':
    case 'code':
      return [await mentionsOf(store, await incidentSerial(store, act.incident))]
    case 'grade-incident':
      return graded(store, await incidentSerial(store, act.incident), act.credibility)
    case 'confirm':
    case 'reject':
    case 'restore':
      return /^W/i.test(act.subject)
        ? waveAnchors(store, act)
        : [await mentionsOf(store, await incidentSerial(store, act.subject))]
    case 'undo':
      return undone(store, act.decision)
    case 'grade-source':
      return ofSource(store, act.source)
    case 'mark':
      return [await mentionsOfReport(store, act.report)]
    default:
      return waveAnchors(store, act)
  }
}

/** "Confirmed by independent sources" is no matter of judgement: two must tell it. */
async function graded(store: Store, serial: number, credibility: Credibility): Promise<string[][]> {
  const told = (await tellingsOf(store, [serial])).get(serial)!
  const sources = originsOf(told).size
  if (credibility === '1' && sources < 2) throw new DeskError('not-independent', incidentId(serial), { sources })
  return [told.map(({ mention }) => mention).sort()]
}

/** A grade of a source that no report has would be one of a misspelling. */
async function ofSource(store: Store, name: string): Promise<string[][]> {
  const sources = [...new Set((await store.allCurrent()).flatMap(({ source }) => source ?? []))].sort()
  if (sources.some((source) => source.toLowerCase() === name.toLowerCase())) return []
  throw new DeskError('no-such-source', name, { sources: sources.slice(0, SOURCES_NAMED_MAX).join('; ') })
}
const SOURCES_NAMED_MAX = 12

async function merged(store: Store, incidents: readonly string[]): Promise<string[][]> {
  const all: number[] = []
  for (const id of incidents) all.push(await incidentSerial(store, id))
  const serials = [...new Set(all)]
  if (serials.length < 2) throw new DeskError('nothing-to-merge', incidents.join(' '))
  const groups: string[][] = []
  for (const serial of serials) groups.push(await mentionsOf(store, serial))
  return groups
}

/** What is taken out, and what stays. */
async function parted(store: Store, serial: number, wanted: readonly string[]): Promise<string[][]> {
  const all = await mentionsOf(store, serial)
  const foreign = wanted.filter((mention) => !all.includes(mention))
  if (foreign.length > 0)
    throw new DeskError('mention-not-in-incident', incidentId(serial), {
      mention: foreign[0]!,
      mentions: all.join(', '),
    })
  const rest = all.filter((mention) => !wanted.includes(mention))
  if (rest.length === 0 || wanted.length === 0)
    throw new DeskError('nothing-to-split', incidentId(serial), { mentions: all.join(', ') })
  return [[...wanted].sort(), rest]
}

async function mentionsOfReport(store: Store, report: string): Promise<string[]> {
  if (!(await store.document(report))) throw new DeskError('no-such-report', report)
  return (await store.mentionsOfReport(report)).map(({ key }) => key).sort()
}

async function serialOfMention(store: Store, mention: string): Promise<number> {
  const [member] = await store.incidentsOf([mention])
  if (!member) throw new DeskError('no-such-mention', mention)
  return member.incident
}

/** Undoing has the anchors of what it undoes, so that it is found where that is. */
async function undone(store: Store, id: string): Promise<string[][]> {
  const decision = await store.decision(fullDecision(id))
  if (!decision) throw new DeskError('no-such-decision', id)
  const log = await store.decisions()
  if (undoneIn(log).has(decision.id)) throw new DeskError('already-undone', id)
  return decision.anchors.map((mentions) => [...mentions])
}

/** Ids in the log are full ones, of the time of the decision. */
async function canonical(store: Store, act: DecisionAct): Promise<DecisionAct> {
  const full = async (id: string) => (/^W/i.test(id) ? waveIdOf(id) : incidentId(await incidentSerial(store, id)))
  if (act.kind === 'undo') return { ...act, decision: fullDecision(act.decision) }
  if ('incident' in act) return { ...act, incident: await full(act.incident) }
  if ('subject' in act) return { ...act, subject: await full(act.subject) }
  if ('waves' in act) return { ...act, waves: act.waves.map(waveIdOf) }
  if (!('incidents' in act)) return 'wave' in act ? { ...act, wave: waveIdOf(act.wave) } : act
  const incidents: string[] = []
  for (const id of act.incidents) incidents.push(await full(id))
  const named = { ...act, incidents }
  return 'wave' in named ? { ...named, wave: waveIdOf(named.wave) } : named
}

function fullDecision(id: string): string {
  const serial = serialOf('D', id)
  return serial === null ? id : decisionId(serial)
}
