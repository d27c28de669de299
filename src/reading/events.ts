import type { EventsLocale } from '../locales/shape/events.ts'
import type { Incident, Marker, Note, ReportedWave } from '../model/reading.ts'
import { buildIncident } from './events/build.ts'
import { type Cluster, cluster, open, type Telling } from './events/cluster.ts'
import { contextOf } from './events/context.ts'
import { isFine, locusGroups } from './events/ground.ts'
import { anyWithin, lexiconOf, scan } from './events/lexicon.ts'
import { type EventMention, findMentions, type MentionInput } from './events/mentions.ts'
import { settle } from './events/settle.ts'
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
export function findEvents(state: ReadingState, locale: EventsLocale, markers: readonly Marker[]): Events {
  const input: MentionInput = inputOf(state, locale)
  const mentions = findMentions(input)
  const tellings = mentions.flatMap((m) => tellingsOf(input, m)).sort(inOrder)
  const { clusters, summaries } = cluster(tellings, (t) => isSummary(input, t, mentions))
  const acts = clusters.length > 0 ? clusters : summaries.slice(0, 1).map(open)
  settle(input, acts, summaries)
  const incidents = acts.map((c, i) => incidentOf(input, c, `i${i + 1}`, acts, summaries))
  void markers
  const waves = reportedWaves(input, incidents, summaries)
  return { incidents, waves: waves.waves, notes: waves.notes }
}

function inputOf(state: ReadingState, locale: EventsLocale): MentionInput {
  const found = scan(state.doc, lexiconOf(locale))
  return { state, locale, scan: found, context: contextOf(state, found), groups: locusGroups(state) }
}

function incidentOf(input: MentionInput, c: Cluster, id: string, acts: readonly Cluster[], summaries: readonly Telling[]): Incident {
  const shared = acts.length > 1 ? summaries.filter((s) => coversAct(input, s, c)) : summaries
  const alone = acts.filter((a) => a.tellings.some((t) => c.tellings.some((u) => u.sentence === t.sentence))).length === 1
  return buildIncident(input, c, id, shared, alone)
}

/** A summary is told of every act of its scene: those whose time it does not contradict. */
function coversAct(_input: MentionInput, s: Telling, c: Cluster): boolean {
  return !s.time?.from || !c.time?.from || (s.time.from < (c.time.to ?? '9') && c.time.from < (s.time.to ?? '9'))
}

/** One telling for each location; one without where the sentence gives none. */
function tellingsOf(input: MentionInput, mention: EventMention): Telling[] {
  const s = input.state.doc.sentences[mention.sentence]!
  const base = { mention, time: mention.time, sentence: mention.sentence, paragraph: s.paragraph }
  return mention.loci.length > 0 ? mention.loci.map((locus) => ({ ...base, locus })) : [{ ...base, locus: null }]
}

function inOrder(a: Telling, b: Telling): number {
  return a.mention.first - b.mention.first
}

/** Several acts told at once, before or after each is told by itself: a count or a plural with no town of its own. */
function isSummary(input: MentionInput, t: Telling, mentions: readonly EventMention[]): boolean {
  if (t.locus && isFine(t.locus)) return false
  const { state, scan } = input
  const s = state.doc.sentences[t.sentence]!
  const counted = state.quantities.some(
    (q) => q.role === 'count' && !q.article && (q.count.min ?? 0) >= 2 && q.first >= s.first && q.first < s.last && scan.words.counted.some((h) => h.first <= q.counted && q.counted < h.last),
  )
  const grouped = anyWithin(scan.words.waves, s.first, s.last) && (t.mention.plural || anyWithin(scan.words.coordinated, s.first, s.last))
  if (!counted && !grouped) return false
  const placed = mentions.filter((m) => m.sentence !== t.sentence && m.loci.some(isFine))
  return placed.length >= 1
}
