import type { ClaimPhrase } from '../../locales/shape/claims.ts'
import { complementEnd } from '../records/extent.ts'
import { nounPhraseAfter, nounPhraseBefore, type Phrase } from '../records/people.ts'
import { lower, quoteAt, reach, type View } from '../records/view.ts'
import type { Draft } from './draft.ts'
import type { Lexicon } from './lexicon.ts'
import { isBlameable, nameIn, partyOf } from './party.ts'

/** "No immediate claim of responsibility", "attribué à X", "X was behind the attack". */
export function readPhrase(
  view: View,
  lex: Lexicon,
  m: { value: ClaimPhrase; first: number; last: number },
): Draft | null {
  const { value: rule, first } = m
  if (quoteAt(view, view.doc.tokens[first]!.start)) return null
  const last = Math.max(m.last, complementEnd(view, m.last - 1))
  const draft = { rule: rule.name, status: rule.status, trigger: first, range: { first, last } }
  if (rule.status === 'none') return { ...draft, by: null, range: { first: clauseStart(view, first), last } }
  if (rule.party === 'after') return partyAfter(view, lex, draft, m)
  const p = nounPhraseBefore(view, first)
  if (!p || !isBlameable(view, lex, p) || view.words.nobody.has(lower(view, p.first))) return null
  const by = partyOf(view, p)
  return by && { ...draft, by, range: { first: p.first, last } }
}

function clauseStart(view: View, i: number): number {
  const p = view.words.nobody.has(lower(view, i)) ? null : nounPhraseBefore(view, i)
  return p && i - p.first < 15 ? p.first : i
}

function partyAfter(
  view: View,
  lex: Lexicon,
  draft: Omit<Draft, 'by'>,
  m: { first: number; last: number },
): Draft | null {
  if (draft.status === 'claimed' && deniedBefore(view, m.first)) return null
  const p = nounPhraseAfter(view, Math.min(m.last, reach(view, m.first).last - 1))
  const name = nameIn(view, lex, p)
  const named = name ?? (isBlameable(view, lex, p) && !onChannel(view, lex, p) ? partyOf(view, p) : null)
  if (draft.status === 'blamed' && (!named || deniedBefore(view, m.first))) return null
  return { ...draft, by: named }
}

function deniedBefore(view: View, i: number): boolean {
  for (let k = Math.max(reach(view, i).first, i - 5); k < i; k++) {
    const word = lower(view, k)
    if (view.words.nobody.has(word)) return true
    if (view.words.negations.has(word) && !view.words.doubtfulNegations.has(word)) return true
  }
  return false
}

function onChannel(view: View, lex: Lexicon, p: Phrase): boolean {
  for (let k = p.first; k < Math.min(p.last, p.first + 4); k++)
    if (lex.channelNames.has(lower(view, k)) || lex.channelNouns.has(lower(view, k))) return true
  return false
}
