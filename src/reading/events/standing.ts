import type { TriggerRule } from '../../locales/shape/events.ts'
import type { IncidentStatus, Span } from '../../model/reading.ts'
import type { Doc } from '../../text/doc.ts'
import { spanOf } from '../../text/span.ts'
import { clauseOf, inside, type MentionInput } from './input.ts'
import { type Hit, type Scan, within } from './lexicon.ts'
import { isStoppedPlan } from './plausible.ts'
import { isPassive, roleOf } from './tree.ts'

export function isNegated(doc: Doc, scan: Scan, hit: { first: number }): boolean {
  const { negations, falseNegations } = scan.grammar
  const s = doc.sentences[doc.tokens[hit.first]!.sentence]!
  for (let i = hit.first - 1; i >= Math.max(s.first, hit.first - 5); i--) {
    const t = doc.tokens[i]!
    if (
      doc.quotes.some(
        (q) => t.start >= q.start && t.end <= q.end && hit.first !== i && doc.tokens[hit.first]!.start >= q.end,
      )
    )
      continue
    const w = t.lower
    if (negations.has(w) && !falseNegations.has(`${doc.tokens[i - 1]?.lower} ${w}`)) return true
    if (/^[,;:]$/.test(w)) return false
  }
  return false
}

/** "The rumour of a shooting was denied by the army." */
export function isRefuted(doc: Doc, { words }: Scan, hit: Hit<TriggerRule>): boolean {
  const s = doc.sentences[doc.tokens[hit.first]!.sentence]!
  const rumour = words.rumours.some(
    (r) => r.first >= s.first && r.last <= hit.first && hit.first - r.last <= RUMOUR_TOKENS,
  )
  return rumour && within(words.refuted, hit.last, s.last).length > 0
}

/** Tokens between "rumours of" and the act: an article and an adjective. */
const RUMOUR_TOKENS = 3

export function isConditional(doc: Doc, { grammar }: Scan, hit: Hit<TriggerRule>): boolean {
  for (let i = hit.first; i < hit.last; i++) {
    const t = doc.tokens[i]!
    if (t.morph.mood === 'cnd') return true
    if (doc.children[i]!.some((c) => doc.tokens[c]!.morph.mood === 'cnd' && doc.tokens[c]!.rel.startsWith('aux')))
      return true
  }
  const s = doc.sentences[doc.tokens[hit.first]!.sentence]!
  for (let i = Math.max(s.first, hit.first - 4); i < hit.last; i++) {
    const w = doc.tokens[i]!.lower
    if (grammar.hearsay.has(w) || grammar.hearsay.has(`${w} ${doc.tokens[i + 1]?.lower}`)) return true
  }
  return false
}

export function statusOf(doc: Doc, scan: Scan, hit: Hit<TriggerRule>): IncidentStatus {
  if (hit.value.status) return hit.value.status
  const clause = clauseOf(doc, hit.first, hit.last)
  const planned = scan.words.plans.filter((h) => h.last <= hit.first && hit.first - h.last <= PLAN_TOKENS_MAX)
  if (planned.some((h) => isStoppedPlan(doc, scan, h))) return 'foiled'
  if (scan.words.foiled.some((h) => inside(h, clause) && Math.abs(h.first - hit.first) < 14)) return 'foiled'
  if (scan.words.attempted.some((h) => inside(h, clause) && h.first >= hit.first - 8 && governs(doc, scan, h, hit)))
    return 'attempted'
  return 'completed'
}

/** "planning to carry out a bomb attack". */
const PLAN_TOKENS_MAX = 6

/** "tried to burn" is an attempt, "was shot as he tried to run" is none; "set fire to it but failed" is one. */
function governs(doc: Doc, { grammar }: Scan, attempt: Hit<true>, act: Hit<TriggerRule>): boolean {
  if (attempt.first < act.last) return true
  const opens = (i: number) => grammar.infinitiveMarkers.has(doc.tokens[i]?.lower ?? '')
  const opensInfinitive = opens(attempt.last) || opens(attempt.last - 1)
  return attempt.first < act.last + 14 && !opensInfinitive
}

/** "according to X", "X said that …" over the clause of the trigger. */
export function attributionOf(input: MentionInput, hit: Hit<TriggerRule>): Span | null {
  const { state, scan, context } = input
  const { doc } = state
  if (context.quoted(hit.first)) return null
  const s = doc.sentences[doc.tokens[hit.first]!.sentence]!
  for (const a of within(scan.words.attribution, s.first, s.last)) {
    const lower = doc.tokens[a.first]!.lower
    const tail = a.last === s.last || a.last + 8 > s.last
    const frame = scan.grammar.sourceFrames.has(lower)
    if (!frame && !tail) continue
    let end = a.last
    if (frame) while (end < s.last && !/^[,.;]$/.test(doc.tokens[end]!.text) && end < a.last + 8) end++
    return spanOf(doc.text, doc.tokens[a.first]!.start, doc.tokens[end - 1]!.end)
  }
  return null
}

export function isAftermath(input: MentionInput, hit: Hit<TriggerRule>): boolean {
  const { state, scan } = input
  if (hit.value.class === 'noun' || !(hit.value.kinds.includes('shooting') || hit.value.class === 'harm')) return false
  const clause = clauseOf(state.doc, hit.first, hit.last)
  const after = (h: { first: number }) => h.first > hit.first || isPassive(state.doc, hit.first)
  const reached = (h: { first: number; last: number }) =>
    inside(h, clause) && after(h) && roleOf(state.doc, scan.grammar, h.last - 1, hit.first, false) === 'patient'
  const t = state.doc.tokens[hit.first]!
  const described = (h: { first: number; last: number }) =>
    t.rel.startsWith('acl') && t.head >= h.first && t.head < h.last
  return scan.words.attackers.some((h) => reached(h) || described(h))
}
