import type { TriggerRule } from '../../locales/shape/events.ts'
import type { IncidentKind } from '../../model/reading.ts'
import type { Doc } from '../../text/doc.ts'
import { isOfIllness } from './ailing.ts'
import { inSentence } from './by-sentence.ts'
import { clauseOf, cut, inside, isStatistic, type MentionInput } from './input.ts'
import { type Hit, type Scan, within } from './lexicon.ts'
import { isOfPolitics } from './politics.ts'
import { governor, roleOf } from './tree.ts'

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
  if (isOfIllness(input, hit) || isOfPolitics(input, hit)) return false
  if (isOffence(doc, scan, hit) || isAsked(doc, scan, hit.first) || hitsAbstraction(input, hit)) return false
  if (context.hoax[t.sentence] && (hit.value.kinds[0] === 'threat' || hit.value.status === 'foiled')) return false
  if (
    isStatistic(state, doc.sentences[t.sentence]!) &&
    (hit.value.need === 'concrete' || isMany(doc, hit) || isOfYears(state, t.sentence))
  )
    return false
  if (isDenied(input, hit) || isDoneToAttackers(input, hit)) return false
  return true
}

/** "38 deliberate fires, down 5 %": acts counted over a time. */
function isMany(doc: Doc, hit: Hit<TriggerRule>): boolean {
  return hit.value.class === 'noun' && doc.tokens[hit.last - 1]!.morph.number === 'plur'
}

/** "480 people were abducted in 2024, down 20 % on 2023": a share and years make the whole sentence one of figures. */
function isOfYears({ doc, times }: MentionInput['state'], sentence: number): boolean {
  return inSentence(doc, times, sentence).some((t) => t.precision === 'year')
}

/** "He denies lighting the fire": told by another sentence, if it is told at all. */
function isDenied({ state: { doc }, scan }: MentionInput, hit: Hit<TriggerRule>): boolean {
  const t = doc.tokens[hit.first]!
  if (t.pos !== 'VERB' || !/^(xcomp|ccomp|advcl|obj)/.test(t.rel)) return false
  const above = scan.words.refuted.some((h) => h.first <= t.head && t.head < h.last)
  return above && !doc.children[t.i]!.some((c) => doc.tokens[c]!.rel.startsWith('nsubj'))
}

/** "Troops killed five militants in an operation": what police and army do to attackers is no attack. */
function isDoneToAttackers(
  { state: { doc }, scan }: { readonly state: Pick<MentionInput['state'], 'doc'>; readonly scan: Scan },
  hit: Hit<TriggerRule>,
): boolean {
  if (hit.value.class === 'noun') {
    const verb = governor(doc, hit.first)
    const above = scan.triggers.find((t) => t.value.class !== 'noun' && t.first <= verb && verb < t.last)
    return above !== undefined && isDoneToAttackers({ state: { doc }, scan }, above)
  }
  if (!(hit.value.outcome === 'killed' || hit.value.kinds[0] === 'shooting' || hit.value.class === 'harm')) return false
  const clause = clauseOf(doc, hit.first, hit.last)
  const part = (h: { first: number; last: number }) =>
    inside(h, clause) ? roleOf(doc, scan.grammar, h.last - 1, hit.first, false) : 'other'
  const forces = scan.targets.some((h) => (h.value === 'police' || h.value === 'military') && part(h) === 'agent')
  const next = (h: { first: number }) => h.first >= hit.last && h.first - hit.last <= 2
  return forces && scan.words.perpetrators.some((h) => part(h) === 'patient' || next(h))
}

/** "« … », souffle une habitante", '"…," Trump shot back', 'she shot back, "…"': the verb that brings in who speaks. */
function bringsQuote(doc: Doc, hit: Hit<TriggerRule>): boolean {
  const t = doc.tokens[hit.first]!
  if (t.pos !== 'VERB') return false
  let at = hit.first - 1
  while (at > hit.first - SPEAKER_TOKENS_MAX && isSubject(doc, at, t.i)) at--
  if (doc.tokens[at]?.text === ',') at--
  if (endsQuote(doc, at, t.sentence)) return true
  const bare = doc.children[t.i]!.every((c) => !/^(obj|obl)/.test(doc.tokens[c]!.rel) || c > hit.last)
  const comma = [hit.last, hit.last + 1].find((i) => /^[,:]$/.test(doc.tokens[i]?.text ?? ''))
  return bare && comma !== undefined && /^[«"“]$/.test(doc.tokens[comma + 1]?.text ?? '')
}

/** Tokens of who speaks, between the quotation and its verb. */
const SPEAKER_TOKENS_MAX = 7

function isSubject(doc: Doc, i: number, verb: number): boolean {
  for (let at = i, steps = 0; at >= 0 && steps < 4; at = doc.tokens[at]!.head, steps++)
    if (doc.tokens[at]!.head === verb) return doc.tokens[at]!.rel.startsWith('nsubj')
  return false
}

function endsQuote(doc: Doc, at: number, sentence: number): boolean {
  return (
    /^[»"”]$/.test(doc.tokens[at]?.text ?? '') &&
    doc.tokens[at]!.sentence === sentence &&
    doc.quotes.some((q) => q.close === doc.tokens[at]!.end || q.end === doc.tokens[at]!.start)
  )
}

/** Hypothetical, feared, planned, prevented in general, or negated. */
function isUnreal(doc: Doc, scan: Scan, hit: Hit<TriggerRule>): boolean {
  const { pastAuxiliaries, ambiguousNames } = scan.grammar
  const s = doc.sentences[doc.tokens[hit.first]!.sentence]!
  for (const u of within(scan.words.unreal, Math.max(s.first, hit.first - 6), hit.first)) {
    if (cut(doc, u.last, hit.first) || isStopped(scan, s.first, u)) continue
    const between = doc.tokens.slice(u.last, hit.first).map((t) => t.lower)
    if (between.some((w) => pastAuxiliaries.has(w)) || pastAuxiliaries.has(doc.tokens[u.last - 1]!.lower)) continue
    if (isStoppedPlan(doc, scan, u)) continue
    if (ambiguousNames.has(doc.tokens[u.first]!.lower) && doc.tokens[u.first]!.pos === 'PROPN') continue
    return true
  }
  return doc.tokens[hit.first]!.morph.form === 'inf' && futureGovernor(doc, scan, hit.first)
}

/** "arrested as they were about to throw a petrol bomb": not done because it was stopped. */
function isStopped(scan: Scan, first: number, unreal: Hit<true>): boolean {
  return within(scan.words.foiled, first, unreal.last).some((f) => f.first < unreal.first)
}

/** "Police arrested two men who were planning to bomb a synagogue": beside an arrest a plan is a plot that was stopped. */
export function isStoppedPlan(doc: Doc, scan: Scan, at: { first: number; last: number }): boolean {
  const plan = scan.words.plans.find((h) => h.first < at.last && at.first < h.last)
  const before = plan && doc.tokens[plan.first - 1]
  if (!plan || (before && scan.grammar.negations.has(before.lower))) return false
  const s = doc.sentences[doc.tokens[plan.first]!.sentence]!
  return doc.tokens
    .slice(s.first, plan.first)
    .some((t) => t.pos === 'VERB' && scan.grammar.heldVerbs.has(t.lemma) && !isQuestioned(scan, t.lemma))
}

/** Who is only named or questioned has planned nothing yet. */
function isQuestioned({ grammar }: Scan, verb: string): boolean {
  return !grammar.accusedVerbs.has(verb)
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
  return within(scan.words.legal, Math.max(s.first, hit.first - OFFENCES_TOKENS_MAX), hit.first).some((l) => {
    const from = Math.min(l.last, hit.first)
    if (hit.first - l.first <= OFFENCE_TOKENS_MAX) return !cut(doc, from, hit.first)
    return doc.tokens[hit.first]!.pos === 'NOUN' && !doc.tokens.slice(from, hit.first).some(endsOffences)
  })
}
/** "enquête pour tentative d'homicide": between the word of the law and the offence. */
const OFFENCE_TOKENS_MAX = 10
/** The last offence of a list. */
const OFFENCES_TOKENS_MAX = 30

function endsOffences(t: { pos: string; text: string }): boolean {
  return t.pos === 'VERB' || t.pos === 'AUX' || /^[;:.!?—–]$/.test(t.text)
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
