import type { EventsLocale } from '../locales/shape/events.ts'
import type { GrammarLocale } from '../locales/shape/grammar.ts'
import type { Incident, IncidentKind, Marker, Note, ReportedWave } from '../model/reading.ts'
import { buildIncident, onlyGeneral } from './events/build.ts'
import { cluster } from './events/cluster.ts'
import { contextOf } from './events/context.ts'
import { disagreements } from './events/disagree.ts'
import { compatibleStrict } from './events/fits.ts'
import { locusGroups } from './events/ground.ts'
import { takeHeading } from './events/headings.ts'
import { isHollow } from './events/hollow.ts'
import type { MentionInput } from './events/input.ts'
import { lexiconOf, scan } from './events/lexicon.ts'
import { linkMarkers } from './events/marks.ts'
import { findMentions } from './events/mentions.ts'
import { isInPassing } from './events/passing.ts'
import { markPast } from './events/past.ts'
import { takeSeriesKind } from './events/series.ts'
import { settle } from './events/settle.ts'
import { coversAct, isLead, isSummary, saysAll, saysEverywhere } from './events/summaries.ts'
import { type Cluster, open, type Telling } from './events/telling.ts'
import { bareTellings, inOrder, takeScene, tellingsOf } from './events/tellings.ts'
import { isApart } from './events/unrelated.ts'
import { reportedWaves } from './events/waves.ts'
import type { ReadingState } from './state.ts'

export interface Events {
  incidents: Incident[]
  waves: ReportedWave[]
  notes: Note[]
}

/**
 * The incidents of a report: words that tell of an act, grounded in the places and times of their sentences, joined to
 * acts, each act with what its sentences say of it.
 */
export function findEvents(
  state: ReadingState,
  locale: EventsLocale,
  grammar: GrammarLocale,
  markers: readonly Marker[],
): Events {
  const input: MentionInput = inputOf(state, locale, grammar)
  const mentions = findMentions(input).filter((m) => !(m.quoted && m.rule.class === 'noun'))
  for (const m of mentions) {
    takeScene(input, m, mentions)
    takeHeading(input, m)
  }
  const tellings = [...mentions.flatMap((m) => tellingsOf(input, m)), ...bareTellings(input, mentions)].sort(inOrder)
  const { clusters, summaries } = cluster(tellings, (t) => isSummary(input, t, mentions))
  const acts = clusters.length > 0 ? clusters.filter((c) => !isHollow(input, c)) : summaries.slice(0, 1).map(open)
  settle(input, acts, summaries)
  takeSeriesKind(acts)
  const all = acts.map((c, i) => incidentOf(input, c, `i${i + 1}`, acts, summaries))
  markPast(input, all, acts)
  const told = isInPassing(input, all, acts) ? all.map(({ past }) => past === true) : all.map(() => true)
  return eventsOf(
    input,
    all.filter((_, k) => told[k]),
    acts.filter((_, k) => told[k]),
    summaries,
    markers,
  )
}

function eventsOf(
  input: MentionInput,
  incidents: Incident[],
  acts: readonly Cluster[],
  summaries: readonly Telling[],
  markers: readonly Marker[],
): Events {
  linkMarkers(input, incidents, acts, markers)
  const together = incidents.filter((_, k) => !isApart(input, acts[k]!, acts))
  const waves = reportedWaves(input, together, summaries)
  const notes = disagreements(input, incidents, acts, (c) => harmOfOthers(acts, c))
  return { incidents, waves: waves.waves, notes: [...waves.notes, ...notes] }
}

function inputOf(state: ReadingState, locale: EventsLocale, grammar: GrammarLocale): MentionInput {
  const found = scan(state.doc, lexiconOf(locale), grammar)
  return {
    state,
    locale,
    scan: found,
    context: contextOf(state, found),
    groups: locusGroups(state, grammar, found.words),
  }
}

function incidentOf(
  input: MentionInput,
  c: Cluster,
  id: string,
  acts: readonly Cluster[],
  summaries: readonly Telling[],
): Incident {
  const covers = (s: Telling) => coversAct(input, s, c) && !isApart(input, c, acts) && !isOfOthers(input, s, c, acts)
  const shared = acts.length > 1 ? summaries.filter(covers) : summaries
  const alone =
    acts.filter((a) => a.tellings.some((t) => c.tellings.some((u) => u.sentence === t.sentence))).length === 1
  const body = shared.filter((s) => !s.mention.title)
  const firm = body.filter((s) => saysAll(input, s, acts.length) || saysEverywhere(input, s) || isLead(input, s))
  const counted = onlyGeneral(c) ? body.filter((s) => firm.some((f) => f.sentence === s.sentence)) : firm
  return buildIncident(
    input,
    c,
    id,
    counted.length > 0 ? counted : body,
    alone,
    counted.length > 0,
    harmOfOthers(acts, c),
  )
}

/** Names of an act that another kind may be called by too. */
const GENERAL = new Set<IncidentKind>(['attack', 'sabotage'])

/** "A transformer was burned and cables were cut": of two acts, each takes what is of its own kind. */
function isOfOthers(input: MentionInput, s: Telling, c: Cluster, acts: readonly Cluster[]): boolean {
  const { mention } = s
  if (!isLead(input, s) || saysAll(input, s, acts.length) || saysEverywhere(input, s)) return false
  if (GENERAL.has(mention.kinds[0]!) || onlyGeneral(c) || compatibleStrict(c.kinds, mention.kinds)) return false
  return acts.some((a) => a !== c && compatibleStrict(a.kinds, mention.kinds))
}

/** Where words of harm tell of other acts and not of this one ("a man was killed in A; in B, three were hurt"). */
function harmOfOthers(acts: readonly Cluster[], c: Cluster): ReadonlySet<number> {
  const own = new Set(c.tellings.map((t) => t.mention.first))
  const others = acts.filter((a) => a !== c).flatMap((a) => a.tellings.filter((t) => t.mention.rule.outcome))
  return new Set(others.map((t) => t.mention.first).filter((first) => !own.has(first)))
}
