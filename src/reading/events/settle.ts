import type { ReadingState, TimeMention } from '../state.ts'
import { type Cluster, lastOf, type Telling } from './cluster.ts'
import { datingTimes, isFine, type Locus } from './ground.ts'
import type { MentionInput } from './mentions.ts'

/**
 * Gives an act what its own sentences leave out and the report says around it: the time of the scene or of a summary,
 * the place of the scene, the only place that the report names.
 */
export function settle(input: MentionInput, acts: readonly Cluster[], summaries: readonly Telling[]): void {
  for (const c of acts) {
    if (!c.locus || !isFine(c.locus)) c.locus = inheritedLocus(input, c, acts) ?? c.locus
    if (!c.time) c.time = inheritedTime(input, c, summaries)
  }
}

/** The town of the scene before the act, else the report's own town; none where the report tells of several acts. */
function inheritedLocus(input: MentionInput, c: Cluster, acts: readonly Cluster[]): Locus | null {
  if (acts.some((a) => a !== c && a.locus && isFine(a.locus))) return null
  const first = c.tellings[0]!.sentence
  const fine = input.groups.flatMap((groups, s) => groups.filter((g) => g.loci.length === 1 && isFine(g.loci[0]!)).map((g) => ({ s, l: g.loci[0]! })))
  if (fine.length === 0) return null
  const counts = new Map<string, number>()
  const keyOf = (l: Locus) => l.town?.name ?? l.site?.name ?? ''
  for (const f of fine) counts.set(keyOf(f.l), (counts.get(keyOf(f.l)) ?? 0) + 1)
  const score = (f: { s: number; l: Locus }) => (counts.get(keyOf(f.l)) ?? 0) * 2 - Math.abs(f.s - first) * 0.5 - (f.s > first ? 1 : 0)
  return fine.slice().sort((a, b) => score(b) - score(a) || a.s - b.s)[0]!.l
}

/** The time that the scene goes on with: of the same paragraph, of the summary, of the sentence before. */
function inheritedTime(input: MentionInput, c: Cluster, summaries: readonly Telling[]): TimeMention | null {
  const { state } = input
  const sentence = c.tellings[0]!.sentence
  const own = state.doc.sentences[sentence]!
  const paragraph = state.doc.paragraphs[own.paragraph]!
  const before = state.doc.sentences.filter((s) => s.paragraph === paragraph.index && s.index < sentence)
  for (const s of before.reverse()) {
    const t = usable(state, s.first, s.last)
    if (t) return t
  }
  const summary = summaries.find((s) => s.time)
  if (summary) return summary.time
  const same = c.tellings.flatMap((t) => state.doc.sentences[t.sentence]!).flatMap((s) => datingTimes(state.times, s.first, s.last))
  if (same.length > 0) return same[0]!
  const previous = state.doc.sentences[sentence - 1]
  if (previous) {
    const t = usable(state, previous.first, previous.last)
    if (t) return t
  }
  const next = state.doc.sentences[lastOf(c).sentence + 1]
  return next && next.paragraph === own.paragraph ? usable(state, next.first, next.last) : null
}

function usable(state: ReadingState, first: number, last: number): TimeMention | null {
  return datingTimes(state.times, first, last).find((t) => t.precision !== 'year' && t.precision !== 'month') ?? null
}
