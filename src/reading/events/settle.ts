import type { ReadingState, TimeMention } from '../state.ts'
import { inSentence } from './by-sentence.ts'
import { datingTimes, isLimit } from './dating.ts'
import { isHistory } from './history.ts'
import type { MentionInput } from './input.ts'
import { datelines, isFine, kmBetween, type Locus } from './locus.ts'
import { isDoubtful, ownTown, quarterOf, regionTold, townOfScene } from './own-town.ts'
import { samePlace } from './same-place.ts'
import type { Cluster, Telling } from './telling.ts'
import { governor } from './tree.ts'

/**
 * Gives an act what its own sentences leave out and the report says around it: the time of the scene or of a summary,
 * the place of the scene, the only place that the report names.
 */
export function settle(input: MentionInput, acts: readonly Cluster[], summaries: readonly Telling[]): void {
  for (const c of acts) {
    if (!c.locus || !isFine(c.locus) || isDoubtful(input, c.locus, acts.length))
      c.locus = withSite(within(c.locus, inheritedLocus(input, c, acts)), c.locus) ?? c.locus
    if (c.locus) c.locus = quarterOf(input, c.locus) ?? c.locus
    if (!c.time && !isDenied(c)) c.time = inheritedTime(input, c, acts, summaries)
  }
  for (const c of acts)
    if (c.time?.afterPrevious !== undefined && (c.time.from === null || opensParagraph(input, c)))
      c.time = counted(c.time, acts, c)
}

/** What never was has no time that goes on from the scene. */
function isDenied(c: Cluster): boolean {
  return c.tellings.every((t) => t.mention.modality === 'denied')
}

/** "killed in a village of Centre-Nord" after "OUAGADOUGOU -": a town outside the region that the act's own words name is not its place. */
function within(own: Locus | null, town: Locus | null): Locus | null {
  const region = own?.region
  if (!region || !town?.town || town.region?.name === region.name || town.town.region === region.name) return town
  return region.country === town.town.country && kmBetween(region, town.town) > REGION_REACH_KM ? null : town
}
const REGION_REACH_KM = 80

/** The town of the scene, with the facility that the act's own words name. */
function withSite(town: Locus | null, own: Locus | null): Locus | null {
  return town && own?.site && !town.site && own.site.rule !== 'facility-definite' ? { ...town, site: own.site } : town
}

/** "on the same market", "au même endroit": the place of the act told before. */
function sameAs(input: MentionInput, c: Cluster, acts: readonly Cluster[]): Locus | null {
  const s = input.state.doc.sentences[c.tellings[0]!.sentence]!
  const { sameWords, sameTimes } = input.scan.grammar
  const here = input.state.doc.tokens.slice(s.first, s.last)
  const same = here.some((t, i) => sameWords.has(t.lower) && !sameTimes.has(here[i + 1]?.lower ?? ''))
  if (!same && !isNearby(input, s)) return null
  return acts.filter((a) => a !== c && a.sentence < c.sentence && a.locus && isFine(a.locus)).at(-1)?.locus ?? null
}

/** "The mosque had received a threat two weeks before": all else that the report tells of was in that town. */
function townOnly(l: Locus): Locus {
  return l.town ? { ...l, site: null } : l
}

/** Told in the report's own voice, of its own days. */
function isNews(c: Cluster): boolean {
  return !c.tellings.every((t) => t.mention.old || t.mention.modality !== 'stated')
}

/** "The abductors telephoned …": done by those of the act told last, in whose town it stays. */
function goneOnFrom(c: Cluster, acts: readonly Cluster[]): Locus | null {
  const [first] = c.tellings
  if (!first!.mention.resumes || first!.mention.old) return null
  const before = acts.filter(
    (a) =>
      a !== c && a.locus && isFine(a.locus) && a.tellings.some((t) => !t.mention.title && t.sentence < first!.sentence),
  )
  const at = (a: Cluster) => Math.max(...a.tellings.map((t) => t.sentence).filter((s) => s < first!.sentence))
  const last = before.sort((a, b) => at(b) - at(a))[0]
  return last && !last.tellings.every((t) => t.mention.old) ? { ...last.locus!, site: null } : null
}

/** "A kilometre away", in the sentence or in the one that leads to it. */
function isNearby({ state: { doc }, scan }: MentionInput, s: { index: number; paragraph: number }): boolean {
  const lead = doc.sentences[s.index - 1]
  return [s.index, ...(lead?.paragraph === s.paragraph ? [lead.index] : [])].some(
    (i) => inSentence(doc, scan.words.nearby, i).length > 0,
  )
}

/** "… power was back by noon. ¶ An hour later, cables were cut": at the head of a paragraph it goes on from the act before, not from what came of that. */
function opensParagraph({ state: { doc } }: MentionInput, c: Cluster): boolean {
  const s = doc.sentences[c.tellings[0]!.sentence]!
  return doc.sentences[s.index - 1]?.paragraph !== s.paragraph && c.time!.first <= s.first + 1
}

/** "Twenty minutes later": counted from the act told before. */
function counted(time: TimeMention, acts: readonly Cluster[], c: Cluster): TimeMention {
  const before = acts.filter((a) => a !== c && a.sentence <= c.sentence && a.time?.from).at(-1)?.time
  if (!before?.from || !time.afterPrevious) return time
  const exact = before.precision === 'minute' || before.precision === 'hour'
  const from = shifted(before.from, time.afterPrevious)
  const to = exact ? shifted(from, 1) : shifted(before.to ?? before.from, time.afterPrevious)
  return { ...time, from, to, precision: exact ? 'minute' : before.precision }
}

function shifted(local: string, minutes: number): string {
  return new Date(Date.parse(`${local}Z`) + minutes * 60_000).toISOString().slice(0, 19)
}

/**
 * The place of the act told before where the words say "the same"; else the report's own town, for an act that is all or
 * most of what it tells; else the region that it names.
 */
function inheritedLocus(input: MentionInput, c: Cluster, acts: readonly Cluster[]): Locus | null {
  const same = sameAs(input, c, acts) ?? goneOnFrom(c, acts)
  if (same) return same
  const others = acts.filter((a) => a !== c && a.locus && isFine(a.locus) && a.locus.town?.rule !== 'unknown-name')
  const told = acts.reduce((n, a) => n + a.tellings.length, 0)
  if (others.length === 0 || c.tellings.length * 2 > told) {
    return townOfScene(input, c.tellings[0]!.sentence) ?? (acts.length === 1 ? regionTold(input) : null)
  }
  const [first] = others
  if (first && others.every((a) => samePlace(townOnly(a.locus!), townOnly(first.locus!))) && isNews(c))
    return townOnly(first.locus!)
  const own = ownTown(input)
  if (own && c.locus?.site && datelines(input.state).length > 0) return own
  return own && others.length === 1 && !samePlace(own, others[0]!.locus) ? own : null
}

/**
 * The time that the scene goes on with: of the act's own sentences, of its paragraph, of a summary; of the whole report
 * where it tells of one act only.
 */
function inheritedTime(
  input: MentionInput,
  c: Cluster,
  acts: readonly Cluster[],
  summaries: readonly Telling[],
): TimeMention | null {
  const { state } = input
  const sentence = c.tellings[0]!.sentence
  if (saysSameTime(input, sentence)) {
    const told = acts.filter((a) => a !== c && a.sentence < sentence && a.time).at(-1)?.time
    if (told) return told
  }
  const { paragraph } = state.doc.sentences[sentence]!
  const inParagraph = state.doc.sentences.filter((s) => s.paragraph === paragraph)
  const before = inParagraph.filter((s) => s.index < sentence).reverse()
  const after = inParagraph.filter(
    (s) => s.index > sentence && !acts.some((a) => a !== c && a.tellings.some((t) => t.sentence === s.index)),
  )
  for (const s of after) {
    const t = usable(input, s.first, s.last)
    if (t) return t
  }
  const next = state.doc.sentences.find((s) => s.paragraph === paragraph + 1)
  const elsewhere =
    next && input.groups[next.index]!.some((g) => g.loci.some((l) => isFine(l) && !samePlace(l, c.locus)))
  const follows = next && !elsewhere && (state.doc.paragraphs[paragraph]?.title || goesOn(input, next.first))
  if (next && follows && !acts.some((a) => a !== c && a.tellings.some((t) => t.sentence === next.index))) {
    const t = usable(input, next.first, next.last)
    if (t) return t
  }
  const summary = summaries.find((s) => s.time)
  for (const s of before) {
    const t = usable(input, s.first, s.last)
    if (t && summary?.time && isExact(t)) return summary.time
    if (t && s.index === sentence - 1 && leadsTo(s.index, acts)) return t
    if (t) return isExact(t) ? dayOf(t) : t
  }
  if (summary) return summary.time
  if (acts.length > 1) return leadTime(input, c, acts)
  const others = state.doc.sentences
    .filter((s) => s.paragraph !== paragraph)
    .sort((a, b) => Math.abs(a.index - sentence) - Math.abs(b.index - sentence))
  for (const s of others) {
    const t = usable(input, s.first, s.last)
    if (t) return t
  }
  return alertTime(input)
}

/** "At about the same time, …": of the act told before. */
function saysSameTime({ state: { doc }, scan }: MentionInput, sentence: number): boolean {
  const { sameWords, sameTimes } = scan.grammar
  const s = doc.sentences[sentence]!
  const here = doc.tokens.slice(s.first, s.last)
  return here.some((t, i) => sameWords.has(t.lower) && sameTimes.has(here[i + 1]?.lower ?? ''))
}

/** "Around 6:30 p.m. on Wednesday police were called to a home": when the alarm came, where nothing else dates the act. */
function alertTime(input: MentionInput): TimeMention | null {
  const { state, scan } = input
  for (const alert of scan.words.alerts) {
    const s = state.doc.sentences[state.doc.tokens[alert.first]!.sentence]!
    const t = datingTimes(state, s.first, s.last).find((x) => x.from !== null && !isFuture(state, x))
    if (t && t.precision !== 'year' && t.precision !== 'month') return t
  }
  return null
}

/**
 * Of several acts, the title's without a time of its own is of the day of the first that is told with one; another is of the
 * day that the lead tells of acts of its kind.
 */
function leadTime(input: MentionInput, c: Cluster, acts: readonly Cluster[]): TimeMention | null {
  const lead = input.state.doc.paragraphs[0]?.title ? 1 : 0
  if (c.tellings.some((t) => t.mention.title)) {
    const told = acts.find((a) => a !== c && a.time?.from && alike(a, c) && !isHistory(input.state, a.time))?.time
    if (told) return isExact(told) ? dayOf(told) : told
  }
  const host = acts.find((a) => a !== c && a.time && a.tellings.some((t) => t.paragraph === lead) && alike(a, c))
  return host?.time && !isExact(host.time) && !c.tellings.some((t) => t.mention.old || t.mention.modality !== 'stated')
    ? host.time
    : null
}

/** "It was half past six. Three men …": a sentence that tells no act itself sets the hour of the one behind it. */
function leadsTo(sentence: number, acts: readonly Cluster[]): boolean {
  return !acts.some((a) => a.tellings.some((t) => t.sentence === sentence))
}

function alike(a: Cluster, b: Cluster): boolean {
  return [...a.kinds].some((k) => b.kinds.has(k))
}

/** A clock time is another act's own; what goes on from it is the day. */
function isExact(t: TimeMention): boolean {
  return t.precision === 'minute' || t.precision === 'hour'
}

function dayOf(t: TimeMention): TimeMention {
  if (!t.from) return t
  const day = t.from.slice(0, 10)
  return { ...t, from: `${day}T00:00:00`, to: shifted(`${day}T00:00:00`, 1440), precision: 'day' }
}

/** A day or narrower that does not date what somebody said or did about it afterwards. */
function usable(input: MentionInput, first: number, last: number): TimeMention | null {
  const { state, scan } = input
  const { tokens } = state.doc
  const speech = (i: number) =>
    i >= 0 && tokens[i]!.pos === 'VERB' && scan.words.speech.some((h) => h.first <= i && i < h.last)
  const near = (verb: number, t: TimeMention) => Math.abs(verb - t.first) <= 5 || t.first - first <= 2
  return (
    datingTimes(state, first, last).find(
      (t) =>
        t.precision !== 'year' &&
        t.precision !== 'month' &&
        !isLimit(state.doc, scan, t) &&
        !(speech(governor(state.doc, t.last - 1)) && near(governor(state.doc, t.last - 1), t)) &&
        !isFuture(state, t),
    ) ?? null
  )
}

function isFuture(state: ReadingState, t: TimeMention): boolean {
  return state.published !== null && t.from !== null && t.from > `${state.published.slice(0, 10)}T23:59`
}

/** "That happened …", "C'est …", with a capital. */
function goesOn({ state, scan }: MentionInput, first: number): boolean {
  const t = state.doc.tokens[first]
  return t !== undefined && /^\p{Lu}\P{Lu}*$/u.test(t.text) && scan.grammar.resumptives.has(t.lower)
}
