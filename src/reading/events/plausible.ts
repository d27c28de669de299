import type { TriggerRule } from '../../locales/shape/events.ts'
import type { IncidentKind } from '../../model/reading.ts'
import type { Doc } from '../../text/doc.ts'
import { clauseOf, cut, inside, isStatistic, type MentionInput } from './input.ts'
import { type Hit, type Scan, within } from './lexicon.ts'
import { roleOf } from './tree.ts'

/** What can happen by itself. */
const MISHAPS = new Set<IncidentKind>(['arson', 'bombing', 'ramming', 'attack', 'sabotage'])

/** Nothing around the trigger says that it never happened or is of another world. */
export function plausible(input: MentionInput, hit: Hit<TriggerRule>): boolean {
  const { state, scan, context } = input
  const { doc } = state
  const t = doc.tokens[hit.first]!
  if (context.drill[t.sentence] || context.figurative[t.sentence]) return false
  if (context.accident[t.sentence] && (hit.value.need !== 'always' || hit.value.kinds[0] === 'arson')) return false
  if (context.mishap[t.sentence] && MISHAPS.has(hit.value.kinds[0]!)) return false
  if (isUnreal(doc, scan, hit) || bringsQuote(doc, hit)) return false
  if (isOffence(doc, scan, hit) || isAsked(doc, scan, hit.first) || hitsAbstraction(input, hit)) return false
  if (context.hoax[t.sentence] && (hit.value.kinds[0] === 'threat' || hit.value.status === 'foiled')) return false
  if (hit.value.need === 'concrete' && isStatistic(state, doc.sentences[t.sentence]!)) return false
  return true
}

/** "« … », souffle une habitante", '"…," shot back the mayor': the verb that brings in who speaks. */
function bringsQuote(doc: Doc, hit: Hit<TriggerRule>): boolean {
  const t = doc.tokens[hit.first]!
  if (t.pos !== 'VERB') return false
  const at = doc.tokens[hit.first - 1]?.text === ',' ? hit.first - 2 : hit.first - 1
  return (
    /^[»"”]$/.test(doc.tokens[at]?.text ?? '') &&
    doc.tokens[at]!.sentence === t.sentence &&
    doc.quotes.some((q) => q.end === doc.tokens[at]!.end || q.end === doc.tokens[at]!.start)
  )
}

/** Hypothetical, feared, planned, prevented in general, or negated. */
function isUnreal(doc: Doc, scan: Scan, hit: Hit<TriggerRule>): boolean {
  const { pastAuxiliaries, ambiguousNames } = scan.grammar
  const s = doc.sentences[doc.tokens[hit.first]!.sentence]!
  for (const u of within(scan.words.unreal, Math.max(s.first, hit.first - 6), hit.first)) {
    if (cut(doc, u.last, hit.first)) continue
    const between = doc.tokens.slice(u.last, hit.first).map((t) => t.lower)
    if (between.some((w) => pastAuxiliaries.has(w)) || pastAuxiliaries.has(doc.tokens[u.last - 1]!.lower)) continue
    if (ambiguousNames.has(doc.tokens[u.first]!.lower) && doc.tokens[u.first]!.pos === 'PROPN') continue
    return true
  }
  return doc.tokens[hit.first]!.morph.form === 'inf' && futureGovernor(doc, scan, hit.first)
}

/** "trying to find out who attacked them and why": a question is no telling. */
function isAsked(doc: Doc, { grammar }: Scan, verb: number): boolean {
  return doc.children[verb]!.some((c) => {
    const t = doc.tokens[c]!
    if (!grammar.questionWords.has(t.lower)) return false
    const before = doc.tokens[c - 1]
    return before === undefined || !/^(NOUN|PROPN|PUNCT|PRON)$/.test(before.pos)
  })
}

function futureGovernor(doc: Doc, { grammar }: Scan, verb: number): boolean {
  return doc.children[verb]!.some((c) => grammar.futureAuxiliaries.has(doc.tokens[c]!.lower))
}

/** "charged with arson", "enquête pour tentative d'assassinat": the name of an offence, not a telling. */
function isOffence(doc: Doc, scan: Scan, hit: Hit<TriggerRule>): boolean {
  const s = doc.sentences[doc.tokens[hit.first]!.sentence]!
  return within(scan.words.legal, Math.max(s.first, hit.first - 10), hit.first).some(
    (l) => !cut(doc, Math.min(l.last, hit.first), hit.first),
  )
}

/** "shot down the plan", "attacked the budget": what is hit is an idea, or an idea hits. */
function hitsAbstraction(input: MentionInput, hit: Hit<TriggerRule>): boolean {
  const { state, scan } = input
  const { doc } = state
  if (hit.value.class === 'noun') return false
  const clause = clauseOf(doc, hit.first, hit.last)
  return scan.words.abstract.some((a) => {
    if (!inside(a, clause) || (a.first >= hit.first && a.first < hit.last)) return false
    const i = a.last - 1
    if (doc.tokens[i]!.head !== hit.first && roleOf(doc, scan.grammar, i, hit.first, false) !== 'patient') return false
    const role = roleOf(doc, scan.grammar, i, hit.first, false)
    return (
      (role === 'patient' && /^(obj|nsubj:pass)$/.test(doc.tokens[i]!.rel)) ||
      (role === 'agent' && doc.tokens[i]!.head === hit.first)
    )
  })
}
