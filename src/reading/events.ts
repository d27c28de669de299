import type { EventsLocale } from '../locales/shape/events.ts'
import type { Incident, Marker, Note, ReportedWave, TargetKind } from '../model/reading.ts'
import type { Sentence } from '../text/doc.ts'
import { buildIncident } from './events/build.ts'
import { type Cluster, cluster, open, type Telling, timesMeet } from './events/cluster.ts'
import { contextOf } from './events/context.ts'
import { datingTimes, isFine, locusGroups } from './events/ground.ts'
import { anyWithin, lexiconOf, scan } from './events/lexicon.ts'
import { linkMarkers } from './events/marks.ts'
import { type EventMention, findMentions, isStatistic, type MentionInput } from './events/mentions.ts'
import { isHistory, markPast } from './events/past.ts'
import { samePlace } from './events/same-place.ts'
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
  const mentions = findMentions(input).filter((m) => !(m.quoted && m.rule.class === 'noun'))
  for (const m of mentions) takeScene(input, m, mentions)
  const tellings = [...mentions.flatMap((m) => tellingsOf(input, m)), ...bareTellings(input, mentions)].sort(inOrder)
  const { clusters, summaries } = cluster(tellings, (t) => isSummary(input, t, mentions))
  const acts = clusters.length > 0 ? clusters : summaries.slice(0, 1).map(open)
  settle(input, acts, summaries)
  takeSeriesKind(acts)
  const incidents = acts.map((c, i) => incidentOf(input, c, `i${i + 1}`, acts, summaries))
  markPast(input, incidents, acts)
  linkMarkers(input, incidents, markers)
  const waves = reportedWaves(input, incidents, summaries)
  return { incidents, waves: waves.waves, notes: waves.notes }
}

function inputOf(state: ReadingState, locale: EventsLocale): MentionInput {
  const found = scan(state.doc, lexiconOf(locale))
  return { state, locale, scan: found, context: contextOf(state, found), groups: locusGroups(state) }
}

/** An act told only by its result ("destroyed") or by its interruption is of the kind that most of its series are. */
function takeSeriesKind(acts: readonly Cluster[]): void {
  const vague = (c: Cluster) =>
    c.tellings.every(
      (t) => t.mention.title || /\.(destroy|damage|intruder|kill|wound|attack|attempt)$/.test(t.mention.rule.name),
    )
  const told = acts.filter((c) => !vague(c) && !c.tellings.some((t) => t.mention.old))
  if (told.length < 2) return
  for (const kind of ['arson', 'sabotage', 'bombing', 'vandalism'] as const) {
    if (told.filter((c) => c.kinds.has(kind)).length * 3 < told.length * 2) continue
    for (const c of acts)
      if (vague(c) && c.kinds.size === 1 && c.kinds.has('attack') && fitsSeries(c)) c.kinds.add(kind)
  }
}

/** Things destroyed or somebody caught, not people attacked. */
function fitsSeries(c: Cluster): boolean {
  return c.tellings.some((t) => /\.(destroy|damage|intruder|attempt)$/.test(t.mention.rule.name))
}

function incidentOf(
  input: MentionInput,
  c: Cluster,
  id: string,
  acts: readonly Cluster[],
  summaries: readonly Telling[],
): Incident {
  const shared = acts.length > 1 ? summaries.filter((s) => coversAct(input, s, c)) : summaries
  const alone =
    acts.filter((a) => a.tellings.some((t) => c.tellings.some((u) => u.sentence === t.sentence))).length === 1
  const body = shared.filter((s) => !s.mention.title)
  const counted = body.filter((s) => saysAll(input, s, acts.length) || saysEverywhere(input, s) || isLead(input, s))
  return buildIncident(input, c, id, counted.length > 0 ? counted : body, alone, counted.length > 0)
}

/** "two posts were stormed" over just two acts: what it says holds of each. */
function saysAll(input: MentionInput, s: Telling, acts: number): boolean {
  const { state, scan } = input
  const sentence = state.doc.sentences[s.sentence]!
  return state.quantities.some(
    (q) =>
      q.role === 'count' &&
      q.count.min === acts &&
      q.count.max === acts &&
      q.first >= sentence.first &&
      q.first < sentence.last &&
      scan.words.counted.some((h) => h.first <= q.counted && q.counted < h.last),
  )
}

/** What the first paragraph says was done holds of the acts that the next ones tell apart. */
function isLead(input: MentionInput, s: Telling): boolean {
  const { paragraphs } = input.state.doc
  const lead = paragraphs[0]?.title ? 1 : 0
  return (
    s.paragraph === lead &&
    s.mention.rule.status === undefined &&
    (s.mention.rule.class === 'act' || s.mention.kinds.includes('sabotage'))
  )
}

function saysEverywhere(input: MentionInput, s: Telling): boolean {
  const sentence = input.state.doc.sentences[s.sentence]!
  return anyWithin(input.scan.words.everywhere, sentence.first, sentence.last)
}

/** A summary is told of every act of its scene: not of older ones, nor of those whose time it contradicts. */
function coversAct(input: MentionInput, s: Telling, c: Cluster): boolean {
  if (c.time && isHistory(input.state, c.time)) return false
  if (s.mention.modality === 'stated' && c.tellings.every((t) => t.mention.modality === 'alleged')) return false
  return timesMeet(s.time, c.time)
}

/** "The water plant of X stopped. Someone had cut its cables": the sentence before sets the scene and tells of no act itself. */
function takeScene(input: MentionInput, m: EventMention, mentions: readonly EventMention[]): void {
  const { doc } = input.state
  const before = doc.sentences[m.sentence - 1]
  if (
    m.loci.length > 0 ||
    m.rule.class !== 'act' ||
    m.quoted ||
    !before ||
    before.paragraph !== doc.sentences[m.sentence]!.paragraph
  )
    return
  if (mentions.some((x) => x.sentence === before.index)) return
  const groups = input.groups[before.index]!.filter((g) => g.loci.length === 1 && isFine(g.loci[0]!))
  if (groups.length !== 1) return
  m.loci = groups[0]!.loci
  m.time ??= datingTimes(input.state, before.first, before.last)[0] ?? null
}

/** One telling for each location; one without where the sentence gives none. */
function tellingsOf(input: MentionInput, mention: EventMention): Telling[] {
  const s = input.state.doc.sentences[mention.sentence]!
  const base = { mention, time: mention.time, sentence: mention.sentence, paragraph: s.paragraph }
  return mention.loci.length > 0 ? mention.loci.map((locus) => ({ ...base, locus })) : [{ ...base, locus: null }]
}

/**
 * "moved on to A, where …; to B; and to C": a location in a list of its sentence that no trigger claims is told of by
 * the trigger before it.
 */
function bareTellings(input: MentionInput, mentions: readonly EventMention[]): Telling[] {
  const out: Telling[] = []
  for (const s of input.state.doc.sentences) {
    const own = mentions.filter((m) => m.sentence === s.index && m.rule.class === 'act' && !m.negated)
    if (own.length === 0) {
      out.push(...elliptic(input, s, mentions))
      continue
    }
    const claimed = new Set(own.flatMap((m) => m.loci))
    for (const g of input.groups[s.index]!) {
      if (g.loci.some((l) => claimed.has(l)) || !g.loci.every(isFine)) continue
      const before = own.filter((m) => m.loci.length > 0 && m.loci[0]!.first < g.first).at(-1)
      const first = own.find((m) => m.loci.length > 0)
      if (first && isTurn(input, g)) {
        const time = datingTimes(input.state, s.first, g.first).at(-1) ?? first.time
        const mention = { ...first, loci: g.loci, first: g.first, last: g.last, time }
        for (const locus of g.loci) out.push({ mention, locus, time, sentence: s.index, paragraph: s.paragraph })
        continue
      }
      if (!before || !first || !inList(input, first.loci[0]!, g)) continue
      const mention = { ...first, loci: g.loci, first: g.first, last: g.last, modality: before.modality }
      for (const locus of g.loci)
        out.push({ mention, locus, time: first.time, sentence: s.index, paragraph: s.paragraph })
    }
  }
  return out
}

/** "A third, in Y, …": a sentence with a place and no verb of its own goes on with the act of the sentence before. */
function elliptic(input: MentionInput, s: Sentence, mentions: readonly EventMention[]): Telling[] {
  const { scan, state } = input
  const before = mentions
    .filter((m) => m.sentence === s.index - 1 && m.rule.class === 'act' && !m.negated && !m.title)
    .at(-1)
  if (!before || mentions.some((m) => m.sentence === s.index)) return []
  if (!scan.words.another.some((h) => h.first >= s.first && h.first < s.first + 4)) return []
  const g = input.groups[s.index]!.find((x) => x.loci.every(isFine))
  if (!g) return []
  const time = datingTimes(state, s.first, s.last)[0] ?? null
  const mention = { ...before, loci: g.loci, first: g.first, last: g.last, sentence: s.index, time, another: true }
  return g.loci.map((locus) => ({ mention, locus, time, sentence: s.index, paragraph: s.paragraph }))
}

/** "c'était au tour de X", "it was the turn of X". */
function isTurn(input: MentionInput, g: { first: number }): boolean {
  return /^(tour|turn)$/.test(input.state.doc.tokens[g.first - 2]?.lower ?? '')
}

/** Both are brought in by the same preposition, and a semicolon or comma stands before the second. */
function inList(input: MentionInput, a: { first: number }, b: { first: number }): boolean {
  const { tokens } = input.state.doc
  const lead = tokens[a.first - 1]
  const other = tokens[b.first - 1]
  const before = tokens[b.first - 2]
  if (!lead || !other || lead.pos !== 'ADP' || lead.lower !== other.lower) return false
  return before !== undefined && /^(;|,|and|et)$/.test(before.lower)
}

function inOrder(a: Telling, b: Telling): number {
  return a.mention.first - b.mention.first
}

/**
 * Several acts told at once, before or after each is told by itself: a count or a plural with no town of its own, or
 * with the one town around the places that follow.
 */
function isSummary(input: MentionInput, t: Telling, mentions: readonly EventMention[]): boolean {
  const { state, scan } = input
  const s = state.doc.sentences[t.sentence]!
  if (anyWithin(scan.words.everywhere, s.first, s.last)) return true
  if (
    isStatistic(state, s) ||
    state.times.some((x) => x.precision === 'year' && x.first >= s.first && x.first < s.last)
  )
    return false
  const count = countedIn(input, s)
  const others = mentions.filter(
    (m) => m.sentence !== t.sentence && m.loci.some((l) => isFine(l) && !samePlace(l, t.locus)),
  )
  const told = others.some((m) => m.sentence < t.sentence && !m.title)
  if (t.locus && isFine(t.locus)) {
    const around =
      !t.locus.site && t.mention.loci.length === 1 && t.time?.precision !== 'minute' && t.time?.precision !== 'hour'
    return count !== null && around && !told && new Set(others.map((m) => m.sentence)).size >= Math.max(2, count)
  }
  const grouped =
    anyWithin(scan.words.waves, s.first, s.last) &&
    (t.mention.plural || anyWithin(scan.words.coordinated, s.first, s.last))
  return others.length > 0 && (grouped || (count !== null && !told))
}

/** "three stations", "at two points": how many places or acts the sentence counts; null when it counts none or one. */
function countedIn(input: MentionInput, s: { first: number; last: number }): number | null {
  const { state, scan } = input
  const people = (i: number) => scan.words.people.some((h) => h.first <= i && i < h.last)
  const things = (i: number) =>
    !people(i) &&
    (scan.words.counted.some((h) => h.first <= i && i < h.last) ||
      scan.targets.some((h) => h.first <= i && i < h.last && !PEOPLE.has(h.value)))
  const q = state.quantities.find(
    (x) =>
      x.role === 'count' &&
      !x.article &&
      (x.count.min ?? 0) >= 2 &&
      x.first >= s.first &&
      x.first < s.last &&
      things(x.counted),
  )
  return q?.count.min ?? null
}

const PEOPLE = new Set<TargetKind>([
  'civilians',
  'vehicle',
  'prison-staff',
  'police',
  'military',
  'residence',
  'political',
  'media',
  'aid',
  'tourism',
])
