import type { TriggerRule } from '../../../locales/shape/events.ts'
import type { GrammarLocale } from '../../../locales/shape/grammar.ts'
import type { Count, VictimOutcome } from '../../../model/reading.ts'
import type { Doc } from '../../../text/doc.ts'
import { spanOf } from '../../../text/span.ts'
import type { ReadingState } from '../../state.ts'
import { inSentence } from '../by-sentence.ts'
import type { Hit, Scan } from '../lexicon.ts'
import {
  type HarmKind,
  isAge,
  isAttacker,
  isPerson,
  isSetApart,
  isSingle,
  numeral,
  together,
  type Who,
  whoIs,
} from './people.ts'
import { type Phrase, phrasesOf } from './phrases.ts'
import { caseOf, relate, type Trigger, triggerOf } from './relation.ts'

/** What one word of harm says of how many. */
export interface Fact {
  readonly kind: HarmKind
  readonly count: Count
  /** A number is said; else one person is named or described. */
  readonly explicit: boolean
  readonly sentence: number
  /** Head of the phrase for the people; -1 where a pronoun or the number alone stands for them. */
  readonly head: number
  /** "another", "the other", "a second": not the one told of before. */
  readonly other: boolean
  /** Age, name and sex where told: what tells two persons apart. */
  readonly who: Who
  /** The word alone says that it happened, to whom is not found: at least one. */
  readonly weak: boolean
}

const HARMED: Readonly<Record<HarmKind, TriggerRule>> = {
  killed: rule('killed'),
  wounded: rule('wounded'),
  shot: { ...rule('wounded'), class: 'act', kinds: ['shooting'] },
}

function rule(outcome: VictimOutcome): TriggerRule {
  return { name: outcome, class: 'harm', kinds: [], need: 'always', patterns: [], outcome }
}

type Sentence = ReadingState['doc']['sentences'][number]

export function factsIn(
  state: ReadingState,
  scan: Scan,
  s: Sentence,
  unharmed: Hit<true> | undefined,
  taken: ReadonlySet<number>,
): Fact[] {
  const out: Fact[] = []
  const consider = (kind: HarmKind, hit: { first: number; last: number }) => {
    if (unharmed && hit.first >= unharmed.first - 2 && hit.first < unharmed.last + 2) return
    if (taken.has(hit.first) || isUnreal(state.doc, scan, hit)) return
    const fact = factAt(state, scan, s, hit, kind)
    if (fact) out.push(fact)
  }
  for (const kind of ['killed', 'wounded'] as const)
    for (const hit of inSentence(state.doc, scan.words[kind], s.index)) consider(kind, hit)
  for (const t of inSentence(state.doc, scan.triggers, s.index))
    if (t.value.kinds.includes('shooting') && t.value.class === 'act') consider('shot', t)
  return out
}

/** "could have died", "pour tuer": no harm was done. */
export function isUnreal(doc: Doc, scan: Scan, hit: { first: number; last: number }): boolean {
  const t = doc.tokens[hit.first]!
  const { aimedInfinitives, attemptNouns, harmlessReflexives, reflexives } = scan.grammar
  const before = doc.tokens[hit.first - 1]?.lower ?? ''
  if (t.morph.form === 'inf' && aimedInfinitives.has(before)) return true
  if (attemptNouns.has(before) || isThreatened(doc, scan, hit)) return true
  if (harmlessReflexives.has(t.lemma) && doc.children[t.i]!.some((c) => reflexives.has(doc.tokens[c]!.lower)))
    return true
  return inSentence(doc, scan.words.idioms, t.sentence).some((i) => i.first <= hit.first && hit.first < i.last)
}

function factAt(
  state: ReadingState,
  scan: Scan,
  s: Sentence,
  hit: { first: number; last: number },
  kind: HarmKind,
): Fact | null {
  const { doc } = state
  const { grammar } = scan
  const trigger = triggerFor(doc, scan, hit, kind)
  const phrases = phrasesOf({ state, scan })[s.index]!
  const make = (head: number, count: Count, explicit: boolean, other = false, weak = false): Fact => ({
    kind,
    count,
    explicit,
    sentence: s.index,
    head,
    other,
    weak,
    who: whoIs(
      doc,
      grammar,
      phrases.find((p) => p.head === head),
    ),
  })
  const told = (people: readonly Phrase[], lead: Phrase) =>
    make(lead.head, together(doc, grammar, people, lead), people.some(numeral), isSetApart(doc, grammar, lead))
  const own = phrases.find((p) => p.head >= hit.first && p.head < hit.last)
  if (
    own?.quantity &&
    !own.quantity.article &&
    kind !== 'shot' &&
    grammar.harmedNouns.has(doc.tokens[own.head]!.lemma)
  ) {
    return make(own.head, { ...own.quantity.count }, true, isSetApart(doc, grammar, own))
  }
  const adjacent = numberBefore(state, scan, hit, 1)
  if (adjacent) return make(-1, { ...adjacent.count, span: spanOf(doc.text, adjacent.start, adjacent.end) }, true)
  const patients = phrases.filter((p) => isPatient(doc, p, trigger) || isWholeOf(doc, p, trigger))
  const hurt = patients.filter(
    (p) => isPerson(doc, grammar, p, kind) && !isAttacker(state.doc, scan, p) && !isAge(doc, grammar, p),
  )
  const object = hurt.length === 0 ? objectBehind(doc, scan, phrases, hit) : null
  if (object) return told([object], object)
  if (hurt.length === 0 && patients.some((p) => isAttacker(doc, scan, p))) return null
  const lead = hurt.find((p) => numeral(p)) ?? hurt.find((p) => isSingle(doc, p))
  const before = numberBefore(state, scan, hit, 3)
  // "a soldier was killed and three others were hurt": the number is nearer than the subject of the verb before.
  if (lead && !(before && isOfOthers(doc, grammar, before) && lead.last <= before.first)) return told(hurt, lead)
  if (before) return make(-1, { ...before.count, span: spanOf(doc.text, before.start, before.end) }, true)
  const pronoun = pronounOf(doc, trigger)
  if (pronoun >= 0)
    return make(
      -1,
      { min: 1, max: 1, span: spanOf(doc.text, doc.tokens[pronoun]!.start, doc.tokens[pronoun]!.end) },
      false,
    )
  if (kind === 'shot' || hurt.length > 0 || isDefinite(doc, scan, hit.first)) return null
  const near = nearestBefore(doc, scan, phrases, hit)
  if (near) return told([near], near)
  if (isOfThing(doc, phrases, hit)) return null
  return make(
    -1,
    { min: 1, max: null, span: spanOf(doc.text, doc.tokens[hit.first]!.start, doc.tokens[hit.last - 1]!.end) },
    false,
    false,
    true,
  )
}

/** "villes mortes", "une statue décapitée": said of a thing, it tells of nobody. */
function isOfThing(doc: Doc, phrases: readonly Phrase[], hit: { first: number }): boolean {
  const t = doc.tokens[hit.first]!
  const subject = doc.children[t.i]!.find((c) => doc.tokens[c]!.rel === 'nsubj:pass')
  const noun = /^(amod|acl)/.test(t.rel) ? t.head : (subject ?? -1)
  const p = phrases.find((x) => x.head === noun)
  return p !== undefined && !p.people && !p.perpetrator && p.actor === null
}

/** "three others", "deux autres". */
function isOfOthers(doc: Doc, { others }: GrammarLocale, q: { last: number }): boolean {
  return others.has(doc.tokens[q.last]?.lower ?? '')
}

/** "evacuate the wounded": those told of before. */
function isDefinite(doc: Doc, { grammar }: Scan, i: number): boolean {
  return doc.tokens[i]!.pos === 'NOUN' && grammar.pluralDefinites.has(doc.tokens[i - 1]?.lower ?? '')
}

/** "one of five people shot", "among four people who were hit": the number of all. */
function isWholeOf(doc: Doc, p: Phrase, trigger: Trigger): boolean {
  if (!numeral(p) || !trigger.grammar.wholeMarkers.has(caseOf(doc, trigger.grammar, p.head))) return false
  return relate(doc, p.head, trigger).part === 'patient'
}

/** "shot dead the brother of X": the people right behind an active verb that the tree does not tie to it. */
function objectBehind(
  doc: Doc,
  scan: Scan,
  phrases: readonly Phrase[],
  hit: { first: number; last: number },
): Phrase | null {
  const verb = doc.tokens[hit.first]!
  if (verb.pos !== 'VERB' || scan.grammar.passiveForms.has(doc.tokens[hit.first - 1]?.lower ?? '')) return null
  const found = phrases.find((x) => x.first >= hit.first && x.first <= hit.last && x.head >= hit.last)
  const p = found && { ...found, first: hit.last }
  return p && isPerson(doc, scan.grammar, p, 'killed') && !isAttacker(doc, scan, p) && (numeral(p) || isSingle(doc, p))
    ? p
    : null
}

/** One person, or people counted, right before a participle that the tree ties to another word. */
function nearestBefore(
  doc: Doc,
  scan: Scan,
  phrases: readonly Phrase[],
  hit: { first: number; last: number },
): Phrase | null {
  const t = doc.tokens[hit.first]!
  if (t.morph.form !== 'part' && t.pos !== 'ADJ') return null
  const p = phrases.findLast(
    (x) => x.last <= hit.first && caseOf(doc, scan.grammar, x.head) === '' && isPerson(doc, scan.grammar, x, 'wounded'),
  )
  if (!p || hit.first - p.last > 5 || isAttacker(doc, scan, p)) return null
  return p.quantity || isSingle(doc, p) ? p : null
}

/** "menaces de mort", "threatened to kill". */
function isThreatened(doc: Doc, scan: Scan, hit: { first: number; last: number }): boolean {
  const { deathCompounds, deathThreats, of } = scan.grammar
  if (deathCompounds.has(doc.tokens[hit.last]?.lower ?? '')) return true
  const link = doc.tokens[hit.first - 1]?.lower ?? ''
  if (of.has(link) && deathThreats.has(doc.tokens[hit.first - 2]?.lemma ?? '')) return true
  return inSentence(doc, scan.triggers, doc.tokens[hit.first]!.sentence).some(
    (t) => t.value.kinds[0] === 'threat' && t.first <= hit.first && hit.last <= t.last + 1,
  )
}

/** Nouns of hurt ("injuries", "condition") tell it of the subject of their verb. */
export function triggerFor(doc: Doc, { grammar }: Scan, hit: { first: number; last: number }, kind: HarmKind): Trigger {
  const t = triggerOf(doc, grammar, hit.first, hit.last, HARMED[kind])
  const head = doc.tokens[t.head]!
  const above = head.head >= 0 ? doc.tokens[head.head] : undefined
  if (
    kind !== 'wounded' ||
    head.pos !== 'NOUN' ||
    grammar.harmedNouns.has(head.lemma) ||
    above?.pos !== 'VERB' ||
    !/^(obj|obl)/.test(head.rel)
  )
    return t
  return { ...t, first: Math.min(t.first, above.i), last: Math.max(t.last, above.i + 1), head: above.i }
}

export function isPatient(doc: Doc, p: Phrase, trigger: Trigger): boolean {
  const r = relate(doc, p.head, trigger)
  return r.part === 'patient' && !r.owner
}

/** "three dead", "2 injured", "deux autres blessés": a bare number right before the word, of those hurt and not of the attackers ("two gunmen shot dead"). */
function numberBefore(state: ReadingState, scan: Scan, hit: { first: number; last: number }, gap: number) {
  const { doc } = state
  const { sentence } = doc.tokens[hit.first]!
  const at = (i: number) => (h: { first: number; last: number }) => h.first <= i && i < h.last
  return inSentence(doc, state.quantities, sentence).find((q) => {
    if (
      q.role !== 'count' ||
      q.last > hit.first ||
      hit.first - q.last > gap ||
      q.article ||
      inSentence(doc, scan.words.perpetrators, sentence).some(at(q.counted)) ||
      doc.tokens[q.first]!.sentence !== doc.tokens[hit.first]!.sentence ||
      (doc.tokens[q.first - 1]?.text === ',' && (gap > 1 || doc.tokens[q.first - 2]?.pos === 'PROPN'))
    )
      return false
    for (let i = q.last; i < hit.first; i++)
      if (
        !/^(ADJ|AUX|ADV|NOUN|PRON)$/.test(doc.tokens[i]!.pos) ||
        inSentence(doc, scan.words.killed, sentence).some((h) => h.first === i) ||
        inSentence(doc, scan.words.wounded, sentence).some((h) => h.first === i)
      )
        return false
    return (
      q.counted < 0 ||
      q.counted >= hit.first ||
      doc.tokens[q.counted]!.pos !== 'NOUN' ||
      scan.grammar.others.has(doc.tokens[q.counted]!.lower) ||
      inSentence(doc, scan.words.people, sentence).some(at(q.counted))
    )
  })
}

/** "He died", "elle a été blessée". */
function pronounOf(doc: Doc, trigger: Trigger): number {
  for (const c of doc.children[trigger.head]!) {
    const t = doc.tokens[c]!
    if (!t.rel.startsWith('nsubj') || !trigger.grammar.personPronouns.has(t.lower)) continue
    if (relate(doc, c, trigger).part === 'patient') return c
  }
  return -1
}
