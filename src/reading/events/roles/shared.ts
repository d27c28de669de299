import type { GrammarLocale } from '../../../locales/shape/grammar.ts'
import type { Count, Span } from '../../../model/reading.ts'
import type { Doc } from '../../../text/doc.ts'
import { spanOf } from '../../../text/span.ts'
import { inSentence } from '../by-sentence.ts'
import type { MentionInput } from '../input.ts'
import type { EventMention } from '../mentions.ts'
import type { Cluster, Telling } from '../telling.ts'
import { isPassive } from '../tree.ts'
import { type Phrase, phrasesOf } from './phrases.ts'
import { caseOf, type Part, type Relation, relate, type Trigger, triggerOf } from './relation.ts'

/** Tokens [first, last). */
export interface Range {
  readonly first: number
  readonly last: number
}

export function inRanges(ranges: readonly Range[], i: number): boolean {
  return ranges.some((r) => i >= r.first && i < r.last)
}

/** The items whose first token lies in one of the ranges, each of which lies in one sentence; in the order of the ranges. */
export function inRangesOf<T extends { readonly first: number }>(
  doc: Doc,
  items: readonly T[],
  ranges: readonly Range[],
): T[] {
  const out = new Set<T>()
  for (const r of ranges) {
    for (const item of inSentence(doc, items, doc.tokens[r.first]!.sentence))
      if (item.first >= r.first && item.first < r.last) out.add(item)
  }
  return [...out]
}

/** A noun phrase of a sentence that tells the act, with its part in it towards one of the act's triggers. */
export interface Participant {
  readonly phrase: Phrase
  readonly relation: Relation
  readonly mention: EventMention
  readonly trigger: Trigger
}

const CLOSENESS: Readonly<Record<Part, number>> = { patient: 3, agent: 2, beside: 1, other: 0 }
const memory = new WeakMap<readonly Telling[], readonly Participant[]>()

/** Every noun phrase of the sentences that tell the act, once, with the closest part it has in it. */
export function participantsOf(input: MentionInput, c: Cluster): readonly Participant[] {
  const known = memory.get(c.tellings)
  if (known) return known
  const found = participantsIn(input, c.tellings)
  memory.set(c.tellings, found)
  return found
}

export function participantsIn(input: MentionInput, tellings: readonly Telling[]): Participant[] {
  const { doc } = input.state
  const { grammar } = input.scan
  const bySentence = new Map<number, EventMention[]>()
  for (const t of tellings) {
    const list = bySentence.get(t.sentence) ?? []
    if (!list.some((m) => m.first === t.mention.first && m.rule === t.mention.rule)) list.push(t.mention)
    bySentence.set(t.sentence, list)
  }
  const out: Participant[] = []
  for (const [sentence, mentions] of [...bySentence].sort((a, b) => a[0] - b[0])) {
    const triggers = mentions.map((m) => ({ mention: m, trigger: triggerOf(doc, grammar, m.first, m.last, m.rule) }))
    const found = phrasesOf(input)[sentence]!.map((phrase) => closest(doc, phrase, triggers))
    for (const t of triggers) repair(doc, found, t)
    out.push(...found)
  }
  return out
}

/** Where the tree gives a trigger no patient: what stands right before a passive, right behind an active verb. */
function repair(
  doc: Doc,
  found: Participant[],
  { mention, trigger }: { mention: EventMention; trigger: Trigger },
): void {
  const head = doc.tokens[trigger.head]!
  if (head.pos !== 'VERB') return
  if (found.some((p) => p.mention === mention && p.relation.part === 'patient')) return
  const before = isPassive(doc, trigger.head) || head.morph.form === 'part' || mention.rule.unaccusative === true
  const at = before
    ? found.findLastIndex((p) => p.phrase.last <= trigger.first && isBare(doc, trigger.grammar, p))
    : found.findIndex((p) => p.phrase.first >= trigger.last && isBare(doc, trigger.grammar, p))
  const p = found[at]
  if (
    !p ||
    p.relation.part === 'agent' ||
    p.relation.part === 'patient' ||
    (!before && hasVerb(doc, trigger.last, p.phrase.first)) ||
    (before ? trigger.first - p.phrase.last : p.phrase.first - trigger.last) > REPAIR_TOKENS_MAX
  )
    return
  found[at] = { ...p, mention, trigger, relation: { part: 'patient', owner: false, by: '', via: p.phrase.head } }
}

function hasVerb(doc: Doc, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (/^(VERB|SCONJ)$/.test(doc.tokens[i]!.pos)) return true
  return false
}

/** Words that may stand between a verb and the phrase it is said of, where the tree does not tie them. */
const REPAIR_TOKENS_MAX = 7

/** A thing or person that no preposition ties elsewhere. */
function isBare(doc: Doc, grammar: GrammarLocale, { phrase }: Participant): boolean {
  const named =
    phrase.damaged !== null ||
    phrase.people ||
    phrase.targets.length > 0 ||
    phrase.actor?.kind === 'person' ||
    phrase.quantity !== null
  return named && caseOf(doc, grammar, phrase.head) === '' && doc.tokens[phrase.head]!.pos !== 'NUM'
}

function closest(
  doc: Doc,
  phrase: Phrase,
  triggers: readonly { mention: EventMention; trigger: Trigger }[],
): Participant {
  let best: Participant | null = null
  for (const { mention, trigger } of triggers) {
    const relation = relate(doc, phrase.head, trigger)
    const found = { phrase, relation, mention, trigger }
    if (!best || worth(found) > worth(best)) best = found
  }
  return best!
}

/** An attacker who acts in one clause is no victim for being told of in another. */
function worth(p: Participant): number {
  const own = CLOSENESS[p.relation.part] - (p.relation.owner ? 0.5 : 0)
  return p.phrase.perpetrator && p.relation.part === 'agent' ? own + 2 : own
}

/** The words of a phrase without article and possessive, with its "of" phrase where asked. */
export function bareSpan(doc: Doc, phrase: Phrase, last: number = phrase.last): Span {
  let first = phrase.first
  while (first < phrase.head && /^(DET|PRON)$/.test(doc.tokens[first]!.pos)) first++
  return spanOf(doc.text, doc.tokens[first]!.start, doc.tokens[last - 1]!.end)
}

export function fullSpan(doc: Doc, phrase: Phrase): Span {
  return spanOf(doc.text, doc.tokens[phrase.first]!.start, doc.tokens[phrase.last - 1]!.end)
}

/** The number said of the phrase: its numeral or indefinite article; none for a bare plural or a definite. */
export function countOf(phrase: Phrase): Count | null {
  return phrase.quantity ? phrase.quantity.count : null
}

/** End of the "of" phrase behind a phrase ("members of the front"), or the phrase's own end. */
export function withComplement(doc: Doc, grammar: GrammarLocale, phrase: Phrase, all: readonly Phrase[]): number {
  const next = doc.tokens[phrase.last]
  if (!next || !grammar.of.has(next.lower)) return phrase.last
  const complement = all.find(
    (p) => p.first >= phrase.last && p.first <= phrase.last + 1 && doc.tokens[p.head]!.head === phrase.head,
  )
  return complement ? complement.last : phrase.last
}
