import type { ClaimRule } from '../../locales/shape/claims.ts'
import type { Actor } from '../../model/reading.ts'
import type { Range } from '../records/complement.ts'
import { complementEnd, tokenSpan } from '../records/extent.ts'
import type { VerbGroup } from '../records/group.ts'
import {
  isProperName,
  nounPhraseAfter,
  nounPhraseBefore,
  type Phrase,
  phraseHas,
  subjectOf,
} from '../records/people.ts'
import { lower, lowerBound, reach, sentenceOf, type View } from '../records/view.ts'
import { type Draft, hasNoun } from './draft.ts'
import { type Lexicon, startsIn } from './lexicon.ts'
import { claimant, isBlameable, nameIn, partyOf } from './party.ts'

export function readClaimed(view: View, lex: Lexicon, rule: ClaimRule, g: VerbGroup, after: number): Draft | null {
  const range = {
    first: g.first,
    last: complementEnd(view, Math.max(g.verb, Math.min(after, reach(view, g.verb).last) - 1)),
  }
  if (rule.party === 'after') return readSigned(view, lex, rule, g, after, range)
  const subject = g.passive ? agentOf(view, after) : publisher(view, lex, g, subjectOf(view, g))
  const noOne = !g.passive && subject !== null && deniesAll(view, subject)
  if (noOne || g.negated) {
    const own = subject && subject.first < g.first ? subject.first : g.first
    const start = noOne && view.words.nobody.has(lower(view, own - 1)) ? own - 1 : own
    if (noOne || g.passive)
      return {
        rule: rule.name,
        status: 'none',
        by: null,
        trigger: g.verb,
        range: { first: noOne ? start : g.first, last: range.last },
      }
    return null
  }
  if (rule.name === 'come-forward' || rule.name === 'nobody-admits' || (g.passive && !subject)) return null
  if (subject && !subject.actor && phraseHas(view, subject, view.words.services) && !isBlameable(view, lex, subject))
    return null
  const first = subject && subject.first < g.first && g.first - subject.first < 30 ? subject.first : g.first
  return {
    rule: rule.name,
    status: 'claimed',
    by: claimant(view, lex, subject, g),
    trigger: g.verb,
    range: { first, last: range.last },
  }
}

/** "X put out a video on Telegram claiming the attack": not the medium but who published there. */
function publisher(view: View, lex: Lexicon, g: VerbGroup, p: Phrase | null): Phrase | null {
  const { tokens } = view.doc
  if (p === null || p.last > g.first || g.first !== g.verb) return p
  const medium = lex.channelNames.has(lower(view, p.last - 1))
  const there =
    lex.channelPrepositions.has(lower(view, p.first - 1)) || lex.channelPrepositions.has(lower(view, p.last - 2))
  if (!medium || !there) return p
  const s = sentenceOf(view, g.verb)
  const root = tokens.slice(s.first, p.first).find((t) => t.head < 0 && t.pos === 'VERB')
  if (!root) return p
  let first = root.i
  while (first > s.first && /^(AUX|ADV)$/.test(tokens[first - 1]!.pos)) first--
  return nounPhraseBefore(view, first) ?? p
}

/** "signed “X”": only a name counts; a person who signs a law signs no claim. */
function readSigned(
  view: View,
  lex: Lexicon,
  rule: ClaimRule,
  g: VerbGroup,
  after: number,
  range: Range,
): Draft | null {
  if (g.verb + 1 !== after || deniedLater(view, lex, g.verb)) return null
  const name = nameIn(view, lex, { first: g.verb, last: Math.min(after + 3, sentenceOf(view, g.verb).last) })
  const s = sentenceOf(view, g.verb)
  if (!saysDone(view, lex, s.first, Math.min(s.last, s.first + 80))) return null
  if (!name || !hasNoun(view, lex.channelNouns, Math.max(s.first, g.verb - 14), g.verb)) return null
  return { rule: rule.name, status: 'claimed', by: name, trigger: g.verb, range }
}

/** The sentence says that something was claimed or done: a signature alone makes a letter, not a claim. */
function saysDone(view: View, lex: Lexicon, first: number, last: number): boolean {
  for (let k = first; k < last; k++) {
    const word = lower(view, k)
    if (lex.creditNouns.has(word) || lex.doneWords.has(word)) return true
    if ((lex.rules.get(word) ?? []).some((e) => e.value.name === 'claim')) return true
  }
  return false
}

/** "A banner signed by X denied any role": no claim. */
function deniedLater(view: View, lex: Lexicon, i: number): boolean {
  for (let k = i + 1; k < reach(view, i).last; k++) {
    if ((lex.rules.get(lower(view, k)) ?? []).some((e) => e.value.status === 'denied' && e.value.gap === undefined))
      return true
  }
  return false
}

/** "No group", "Nobody", "Aucun groupe", "Personne". */
export function deniesAll(view: View, p: Phrase): boolean {
  const word = lower(view, p.first)
  return view.words.nobody.has(word) || view.words.nobody.has(lower(view, p.first - 1))
}

function agentOf(view: View, after: number): Phrase | null {
  for (let k = after; k < after + 6; k++) {
    if (view.words.agent.has(lower(view, k)) && !isTime(view, k + 1)) return nounPhraseAfter(view, k + 1)
    if (/^[,;.]$/.test(lower(view, k))) return null
  }
  return null
}

/** "by Monday morning" names a time, no agent. */
function isTime(view: View, k: number): boolean {
  const start = view.doc.tokens[k]?.start ?? -1
  const { times } = view.state
  return times[lowerBound(times, start, (t) => t.start)]?.start === start
}

export function readDenied(view: View, lex: Lexicon, rule: ClaimRule, g: VerbGroup): Draft | null {
  const charged = hasNoun(view, lex.guiltNouns, g.verb + 1, Math.min(reach(view, g.verb).last, g.verb + 6))
  if (g.negated || g.passive) return null
  const subject = subjectOf(view, g)
  if (!subject || deniesAll(view, subject)) return null
  const by = itsSpokesman(view, lex, subject) ? null : (claimant(view, lex, subject, g) ?? lastPerson(view, subject))
  return {
    rule: rule.name,
    status: 'denied',
    by: (by && accusedName(view, lex, by)) ?? by,
    ...(rule.answers && !charged ? { answers: true } : {}),
    trigger: g.verb,
    range: { first: Math.min(subject.first, g.first), last: complementEnd(view, g.verb) },
  }
}

/** "The defendant says he is innocent": the one person whom the report calls convicted, charged or tried before. */
function accusedName(view: View, lex: Lexicon, by: Actor): Actor | null {
  if (!lex.accusedNouns.has(by.name.toLowerCase())) return null
  const end = lowerBound(view.actors, by.span.start, (a) => a.start)
  const before = view.actors.slice(Math.max(0, end - ACCUSED_MAX), end).filter((a) => a.kind === 'person' && !a.pronoun)
  const found = before.find((a) => isProperName(view, a.name) && nearCharge(view, lex, a.first, a.last))
  return found ? { name: found.name, span: tokenSpan(view, found.first, found.last) } : null
}

/** Actors before a denial among whom the accused is looked for. */
const ACCUSED_MAX = 60

function nearCharge(view: View, lex: Lexicon, first: number, last: number): boolean {
  for (let k = Math.max(0, first - 5); k < last + 9; k++) if (startsIn(lower(view, k), lex.chargeStems)) return true
  return false
}

/** "Its spokesman dismissed the charge": the group told of before denies. */
function itsSpokesman(view: View, lex: Lexicon, p: Phrase): boolean {
  if (!view.words.possessives.has(lower(view, p.first))) return false
  for (let k = p.first + 1; k < Math.min(p.last, p.first + 4); k++) if (lex.spokesmen.has(lower(view, k))) return true
  return false
}

/** A pronoun that stands for nobody known: the subject of the sentence before, if it is an indefinite person ("A man of 31"). */
function lastPerson(view: View, p: Phrase): Actor | null {
  const s = sentenceOf(view, p.first)
  const previous = view.doc.sentences[s.index - 1]
  if (!previous || p.last - p.first !== 1) return null
  for (let k = previous.first + 1; k < Math.min(previous.last, previous.first + 20); k++) {
    if (!view.words.be.has(lower(view, k)) && !view.words.have.has(lower(view, k))) continue
    return partyOf(view, nounPhraseBefore(view, k))
  }
  return null
}
