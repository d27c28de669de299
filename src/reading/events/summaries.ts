import type { TargetKind } from '../../model/reading.ts'
import { inSentence } from './by-sentence.ts'
import { timesMeet } from './fits.ts'
import { isHistory } from './history.ts'
import { isStatistic, type MentionInput } from './input.ts'
import { anyWithin } from './lexicon.ts'
import { isFine } from './locus.ts'
import type { EventMention } from './mentions.ts'
import { samePlace } from './same-place.ts'
import type { Cluster, Telling } from './telling.ts'
import { roleOf } from './tree.ts'

/**
 * Several acts told at once, before or after each is told by itself: a count or a plural with no town of its own, or
 * with the one town around the places that follow.
 */
export function isSummary(input: MentionInput, t: Telling, mentions: readonly EventMention[]): boolean {
  const { state, scan } = input
  const s = state.doc.sentences[t.sentence]!
  if (anyWithin(scan.words.everywhere, s.first, s.last)) return true
  if (
    isStatistic(state, s) ||
    state.times.some((x) => x.precision === 'year' && x.first >= s.first && x.first < s.last)
  )
    return false
  const others = mentions.filter(
    (m) => m.sentence !== t.sentence && m.loci.some((l) => isFine(l) && !samePlace(l, t.locus)),
  )
  const count = countedIn(input, s, others.length >= 2 && !(t.locus && isFine(t.locus)))
  const told = others.some((m) => m.sentence < t.sentence && !m.title)
  if (t.locus && isFine(t.locus)) {
    const around =
      !t.locus.site && t.mention.loci.length === 1 && t.time?.precision !== 'minute' && t.time?.precision !== 'hour'
    return count !== null && around && !told && new Set(others.map((m) => m.sentence)).size >= Math.max(2, count)
  }
  const grouped =
    anyWithin(scan.words.waves, s.first, s.last) &&
    (t.mention.plural || anyWithin(scan.words.coordinated, s.first, s.last))
  if (others.length > 0 && (grouped || (count !== null && (!told || coversAll(input, t, count, others))))) return true
  return !told && hitsMany(input, t) && new Set(others.map((m) => m.sentence)).size >= 2
}

/** "five locations had been targeted", behind the acts themselves: as many places as are told, or more. */
function coversAll(
  { state: { doc, quantities }, scan }: MentionInput,
  t: Telling,
  count: number,
  others: readonly EventMention[],
): boolean {
  if (t.mention.rule.class !== 'act' || t.locus) return false
  const towns = new Set(others.flatMap((m) => m.loci.map((l) => l.town?.name ?? l.site?.name)))
  const q = inSentence(doc, quantities, t.sentence).find((x) => x.role === 'count' && x.count.min === count)
  const places = q !== undefined && scan.words.counted.some((h) => h.first <= q.counted && q.counted < h.last)
  return places && towns.size >= 2 && count >= towns.size
}

/** "installations were hit in two countries": many things and no town, before each is told in its own. */
function hitsMany({ state: { doc }, scan }: MentionInput, t: Telling): boolean {
  const m = t.mention
  if (m.rule.class === 'noun' && m.plural && m.time && t.locus && !m.title && !m.quoted) return true
  if (m.rule.class !== 'act' || m.title || t.time?.precision === 'minute' || t.time?.precision === 'hour') return false
  const reached = (h: { first: number; last: number }) =>
    doc.tokens[h.first]!.sentence === t.sentence &&
    doc.tokens.slice(h.first, h.last).some((x) => x.morph.number === 'plur' || /s$/.test(x.lower)) &&
    roleOf(doc, scan.grammar, h.first, m.first, false) === 'patient'
  const isPeople = (h: { first: number; last: number }) =>
    inSentence(doc, scan.words.people, t.sentence).some((p) => p.first < h.last && h.first < p.last)
  return (
    scan.targets.some((h) => !PEOPLE.has(h.value) && !isPeople(h) && reached(h)) ||
    scan.words.counted.some(reached) ||
    scan.damaged.some((h) => h.value !== 'vehicle' && reached(h))
  )
}

/**
 * "three stations", "at two points": how many places or acts the sentence counts; null when it counts none or one.
 * One act may hit four homes, but not homes of a whole region whose towns are told afterwards.
 */
function countedIn(input: MentionInput, s: { first: number; last: number }, homes: boolean): number | null {
  const { doc, quantities } = input.state
  const { words, targets } = input.scan
  const here = <T extends { first: number }>(items: readonly T[]) =>
    inSentence(doc, items, doc.tokens[s.first]!.sentence)
  const at = (i: number) => (h: { first: number; last: number }) => h.first <= i && i < h.last
  const isThing = (kind: TargetKind) => !PEOPLE.has(kind) || (homes && kind === 'residence')
  const things = (i: number) =>
    !here(words.people).some(at(i)) &&
    (here(words.counted).some(at(i)) || here(targets).some((h) => at(i)(h) && isThing(h.value)))
  const q = here(quantities).find(
    (x) => x.role === 'count' && !x.article && (x.count.min ?? 0) >= 2 && things(x.counted) && !isBeside(input, x),
  )
  return q?.count.min ?? null
}

/** "landed close to several embassies": what only lies near. */
function isBeside({ state: { doc }, scan }: MentionInput, q: { first: number; counted: number }): boolean {
  const before = [doc.tokens[q.first - 1]?.lower ?? '', doc.tokens[q.first - 2]?.lower ?? '']
  return before.some((w) => scan.grammar.besideWords.has(w))
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

/** "two posts were stormed" over just two acts: what it says holds of each. */
export function saysAll(input: MentionInput, s: Telling, acts: number): boolean {
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
export function isLead(input: MentionInput, s: Telling): boolean {
  const { paragraphs } = input.state.doc
  const lead = paragraphs[0]?.title ? 1 : 0
  return (
    s.paragraph === lead &&
    s.mention.rule.status === undefined &&
    (s.mention.rule.class === 'act' || s.mention.kinds.includes('sabotage'))
  )
}

export function saysEverywhere(input: MentionInput, s: Telling): boolean {
  const sentence = input.state.doc.sentences[s.sentence]!
  return anyWithin(input.scan.words.everywhere, sentence.first, sentence.last)
}

/** A summary is told of every act of its scene: not of older ones, nor of those whose time it contradicts. */
export function coversAct(input: MentionInput, s: Telling, c: Cluster): boolean {
  if (c.time && isHistory(input.state, c.time)) return false
  if (s.mention.modality === 'stated' && c.tellings.every((t) => t.mention.modality === 'alleged')) return false
  return timesMeet(s.time, c.time)
}
