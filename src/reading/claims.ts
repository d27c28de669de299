import type { ClaimsLocale } from '../locales/shape/claims.ts'
import type { Claim } from '../model/reading.ts'
import type { Draft } from './claims/draft.ts'
import { type Lexicon, lexiconOf } from './claims/lexicon.ts'
import { channelIn } from './claims/party.ts'
import { readPhrase } from './claims/phrases.ts'
import { readVerb } from './claims/read.ts'
import { tokenSpan } from './records/extent.ts'
import { inTitle, sentenceOf, type View, viewOf } from './records/view.ts'
import type { ReadingState } from './state.ts'

/**
 * Who claims, denies or is blamed for the attacks, or that nobody does: one record for each status and party.
 * Time is linear in the number of tokens.
 */
export function findClaims(state: ReadingState, locale: ClaimsLocale): Claim[] {
  const view = viewOf(state, locale.clause)
  const lex = lexiconOf(locale)
  const drafts: Draft[] = []
  for (const t of state.doc.tokens) {
    if (inTitle(view, t.i)) continue
    const found = draftAt(view, lex, t.i)
    const draft = found && spokenFor(view, found, drafts)
    if (draft?.answers && !accusedBefore(view, draft, drafts)) continue
    if (draft?.sameParty && !draft.by) continue
    if (draft && !drafts.slice(-4).some((d) => shadows(d, draft))) drafts.push(draft)
  }
  return join(view, lex, drafts)
}

function draftAt(view: View, lex: Lexicon, i: number): Draft | null {
  const [match] = lex.phrases.matchesAt(view.doc, i)
  const told = match ? readPhrase(view, lex, match) : null
  if (told) return told
  for (const entry of lex.rules.get(view.doc.tokens[i]!.lower) ?? []) {
    const draft = readVerb(view, lex, i, entry)
    if (draft) return draft
  }
  return null
}

/** A denial by nobody named answers the party told just before ("Its spokesman dismissed the charge"). */
function spokenFor(view: View, d: Draft, before: readonly Draft[]): Draft {
  if (d.sameParty) return { ...d, by: partyBefore(view, d, before) }
  if (d.status !== 'denied' || (d.by && !/^\p{Ll}+$/u.test(d.by.name))) return d
  const accused = before.slice(-8).findLast((x) => x.by !== null && x.status !== 'denied')
  const near =
    accused && sentenceOf(view, d.trigger).index - sentenceOf(view, accused.trigger).index <= ANSWER_SENTENCES
  const same = !d.by || accused?.by?.name.toLowerCase().split(/[\s-]/).includes(d.by.name)
  return near && same ? { ...d, by: accused.by } : d
}

/** "X claims the abduction. … The police accuse it of the raid too." */
function partyBefore(view: View, d: Draft, before: readonly Draft[]): Draft['by'] {
  const last = before.slice(-8).findLast((x) => x.by !== null)
  const near = last && sentenceOf(view, d.trigger).index - sentenceOf(view, last.trigger).index <= ANSWER_SENTENCES
  return near ? last.by : null
}

function accusedBefore(view: View, d: Draft, before: readonly Draft[]): boolean {
  const at = sentenceOf(view, d.trigger).index
  return before
    .slice(-8)
    .some((x) => x.status === 'blamed' && at - sentenceOf(view, x.trigger).index <= ANSWER_SENTENCES)
}

/** Sentences between an accusation and its answer. */
const ANSWER_SENTENCES = 2

/** The same words told by two rules: "a letter signed X claimed responsibility". */
function shadows(a: Draft, b: Draft): boolean {
  const touch = a.range.first < b.range.last && b.range.first < a.range.last
  return (
    touch && a.status === b.status && (a.by === null) === (b.by === null) && (a.by?.name ?? '') === (b.by?.name ?? '')
  )
}

/** Parties beyond this number are left out: no report has as many, and joining stays linear. */
const CLAIMS_MAX = 64

interface Joined {
  readonly draft: Draft
  readonly spans: ReturnType<typeof tokenSpan>[]
  readonly rules: string[]
}

/** Claims of one party are one record; a claim by nobody named is the named one where there is one. */
function join(view: View, lex: Lexicon, drafts: readonly Draft[]): Claim[] {
  const out: Joined[] = []
  const named = [...drafts].sort((a, b) => Number(a.by === null) - Number(b.by === null) || a.trigger - b.trigger)
  for (const d of named) {
    const known = out.find(
      (o) =>
        o.draft.status === d.status && (d.by === null || o.draft.by?.name.toLowerCase() === d.by.name.toLowerCase()),
    )
    const span = tokenSpan(view, d.range.first, d.range.last)
    if (!known && out.length >= CLAIMS_MAX) continue
    if (!known) out.push({ draft: d, spans: [span], rules: [d.rule] })
    else {
      if (!known.spans.some((s) => s.start < span.end && span.start < s.end)) known.spans.push(span)
      if (!known.rules.includes(d.rule)) known.rules.push(d.rule)
    }
  }
  return out.sort((a, b) => a.draft.trigger - b.draft.trigger).map((o, k) => toClaim(view, lex, o, k))
}

function toClaim(view: View, lex: Lexicon, o: Joined, k: number): Claim {
  const { status, by, trigger } = o.draft
  const channel =
    status === 'claimed' || status === 'denied' ? channelIn(view, lex, view.doc.tokens[trigger]!.sentence) : null
  return {
    id: `c${k + 1}`,
    status,
    ...(status === 'none' ? {} : { by }),
    ...(channel ? { channel } : {}),
    spans: o.spans,
    rules: o.rules,
  }
}
