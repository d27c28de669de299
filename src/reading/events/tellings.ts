import type { Doc, Sentence } from '../../text/doc.ts'
import { datingTimes } from './dating.ts'
import type { MentionInput } from './input.ts'
import { isCarriedTo, isOwner } from './location.ts'
import { isFine } from './locus.ts'
import type { EventMention } from './mentions.ts'
import type { Telling } from './telling.ts'
import { unknownTown } from './unknown-towns.ts'

/** "The water plant of X stopped. Someone had cut its cables": the sentence before sets the scene and tells of no act itself. */
export function takeScene(input: MentionInput, m: EventMention, mentions: readonly EventMention[]): void {
  if (m.loci.length > 1 || m.loci.some((l) => isFine(l) || !l.site) || m.rule.class !== 'act' || m.quoted) return
  const before = sceneBefore(input, m.sentence, mentions)
  if (!before) return
  const here = input.groups[before.index]!.filter(
    (g) => g.loci.length === 1 && isFine(g.loci[0]!) && !isCarriedTo(input, g),
  )
  const groups = here.length > 1 ? here.filter((g) => !isOwner(input, g)) : here
  if (groups.length !== 1) return
  const [town] = groups[0]!.loci
  m.loci = m.loci[0] ? [{ ...town!, site: m.loci[0].site }] : [town!]
  m.time ??= datingTimes(input.state, before.first, before.last)[0] ?? null
}

/** Sentences that may stand between the scene and the act: "The editor of a small paper, she had written about oil." */
const SCENE_SENTENCES_MAX = 2

/** The nearest sentence of the paragraph before it that names a place; none behind another act. */
function sceneBefore(
  { state: { doc }, groups }: MentionInput,
  sentence: number,
  mentions: readonly EventMention[],
): Sentence | null {
  const { paragraph } = doc.sentences[sentence]!
  for (let i = sentence - 1; i >= Math.max(0, sentence - SCENE_SENTENCES_MAX); i--) {
    const s = doc.sentences[i]!
    if (s.paragraph !== paragraph || mentions.some((m) => m.sentence === i)) return null
    if (doc.quotes.some((q) => q.start < s.end && q.end > s.start)) return null
    if (groups[i]!.length > 0) return followsAct(doc, s, mentions) ? null : s
  }
  return null
}

/** "A rider fired at the gate of the villa. Its owner was in Bergen": told between the words of one act, it sets no scene. */
function followsAct(doc: Doc, s: Sentence, mentions: readonly EventMention[]): boolean {
  return mentions.some(
    (m) => m.sentence === s.index - 1 && m.rule.class === 'act' && doc.sentences[m.sentence]!.paragraph === s.paragraph,
  )
}

/** One telling for each location; one without where the sentence gives none. */
export function tellingsOf(input: MentionInput, mention: EventMention): Telling[] {
  const s = input.state.doc.sentences[mention.sentence]!
  const base = { mention, time: mention.time, sentence: mention.sentence, paragraph: s.paragraph }
  return mention.loci.length > 0 ? mention.loci.map((locus) => ({ ...base, locus })) : [{ ...base, locus: null }]
}

/**
 * "moved on to A, where …; to B; and to C": a location in a list of its sentence that no trigger claims is told of by
 * the trigger before it.
 */
export function bareTellings(input: MentionInput, mentions: readonly EventMention[]): Telling[] {
  const out: Telling[] = []
  for (const s of input.state.doc.sentences) {
    const own = mentions.filter((m) => m.sentence === s.index && m.rule.class === 'act' && !m.negated)
    if (own.length === 0) {
      out.push(...elliptic(input, s, mentions))
      continue
    }
    out.push(...turnOfUnknown(input, s, own))
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
      if (!before || !first || !inList(input, first.loci[0]!.town ?? first.loci[0]!, g)) continue
      const mention = { ...first, loci: g.loci, first: g.first, last: g.last, modality: before.modality }
      for (const locus of g.loci)
        out.push({ mention, locus, time: first.time, sentence: s.index, paragraph: s.paragraph })
    }
  }
  return out
}

/** "c'était au tour de X" with a town that no gazetteer holds. */
function turnOfUnknown(input: MentionInput, s: Sentence, own: readonly EventMention[]): Telling[] {
  const { doc } = input.state
  const { of, turnWords } = input.scan.grammar
  const first = own.find((m) => m.loci.length > 0)
  for (let i = s.first; first && i + 2 < s.last; i++) {
    const name = doc.tokens[i + 2]!
    if (!turnWords.has(doc.tokens[i]!.lower) || !of.has(doc.tokens[i + 1]!.lower)) continue
    if (name.pos !== 'PROPN' || input.groups[s.index]!.some((g) => g.first <= name.i && name.i < g.last)) continue
    const locus = unknownTown(doc, name.i, name.i + 1)
    const time = datingTimes(input.state, s.first, i).at(-1) ?? first.time
    const mention = { ...first, loci: [locus], first: name.i, last: name.i + 1, time }
    return [{ mention, locus, time, sentence: s.index, paragraph: s.paragraph }]
  }
  return []
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
  return input.scan.grammar.turnWords.has(input.state.doc.tokens[g.first - 2]?.lower ?? '')
}

/** Both are brought in by the same preposition, and a semicolon or comma stands before the second. */
function inList(input: MentionInput, a: { first: number }, b: { first: number }): boolean {
  const { tokens } = input.state.doc
  const lead = tokens[a.first - 1]
  const other = tokens[b.first - 1]
  const standIn = input.scan.words.standIns.find((h) => h.last === b.first - 1)
  const before = tokens[(standIn?.first ?? b.first - 1) - 1]
  if (!lead || !other || lead.pos !== 'ADP' || lead.lower !== other.lower) return false
  return before !== undefined && (/^[;,]$/.test(before.text) || input.scan.grammar.and.has(before.lower))
}

export function inOrder(a: Telling, b: Telling): number {
  return a.mention.first - b.mention.first
}
