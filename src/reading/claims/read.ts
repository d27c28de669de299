import type { ClaimPhrase, ClaimRule } from '../../locales/shape/claims.ts'
import type { Actor, ClaimStatus } from '../../model/reading.ts'
import { afterParticle, type Range } from '../records/complement.ts'
import { complementEnd } from '../records/extent.ts'
import { readGroup, skipAside, usedAsVerb, type VerbGroup } from '../records/group.ts'
import { nounPhraseAfter, nounPhraseBefore, type Phrase, phraseHas, subjectOf } from '../records/people.ts'
import type { VerbEntry } from '../records/verbs.ts'
import { lower, quoteAt, reach, sentenceOf, type View } from '../records/view.ts'
import type { Lexicon } from './lexicon.ts'
import { claimant, isBlameable, nameIn, partyOf } from './party.ts'

/** A claim before claims of the same party are joined. */
export interface Draft {
  readonly rule: string
  readonly status: ClaimStatus
  readonly by: Actor | null
  readonly trigger: number
  readonly range: Range
}

/** Tokens after the verb in which the attack or the responsibility is named. */
const OBJECT_TOKENS = 8

/** What the verb at token i says of who did it; null when its rule does not hold. */
export function readVerb(view: View, lex: Lexicon, i: number, entry: VerbEntry<ClaimRule>): Draft | null {
  const rule = entry.value
  if (quoteAt(view, view.doc.tokens[i]!.start) || !usedAsVerb(view, i, entry.forms)) return null
  const g = readGroup(view, i, entry.forms)
  const signed = rule.name === 'sign'
  if (g.infinitive || (g.modal !== null && !g.perfect && !g.passive)) return null
  if (!signed && !g.passive && !g.perfect && entry.forms.size === 1 && entry.forms.has('past-participle')) return null
  const after = afterParticle(view, i, rule.particle)
  if (after < 0 || !objectHolds(view, lex, rule, g, after)) return null
  if (rule.status === 'claimed') return readClaimed(view, lex, rule, g, after)
  if (rule.status === 'denied') return readDenied(view, lex, rule, g)
  return g.negated ? null : readBlamed(view, lex, rule, g, after)
}

function objectHolds(view: View, lex: Lexicon, rule: ClaimRule, g: VerbGroup, after: number): boolean {
  if (rule.objects.includes('any')) return true
  const attack = rule.objects.includes('attack')
  if (g.passive) {
    const subject = subjectOf(view, g)
    return attack && subject !== null && hasNoun(view, lex.attackNouns, subject.first, subject.last)
  }
  if (attack && cliticObject(view, lex, g)) return true
  const at = skipAside(view, after)
  const end = Math.min(complementEnd(view, Math.min(at, reach(view, at).last - 1)), at + OBJECT_TOKENS)
  if (rule.objects.includes('guilt') && deniesLink(view, lex, at, end)) return false
  if (rule.objects.includes('guilt') && hasNoun(view, lex.guiltNouns, at, end)) return true
  if (rule.objects.includes('credit') && hasNoun(view, lex.creditNouns, at, end)) return true
  return attack && hasNoun(view, lex.attackNouns, at, end) && !view.words.complementizers.has(lower(view, at))
}

/** "any link with traffickers" denies ties to others, not the attack. */
function deniesLink(view: View, lex: Lexicon, at: number, end: number): boolean {
  for (let k = at; k < end; k++) {
    if (!/^(?:links?|liens?)$/.test(lower(view, k))) continue
    return /^(?:to|with|avec|entre|between)$/.test(lower(view, k + 1)) && !hasNoun(view, lex.attackNouns, k + 2, k + 6)
  }
  return false
}

function cliticObject(view: View, lex: Lexicon, g: VerbGroup): boolean {
  for (let k = g.first; k < g.verb; k++)
    if (view.words.clitics.has(lower(view, k)) && lex.attackNouns.has(lower(view, k))) return true
  return false
}

function hasNoun(view: View, list: ReadonlySet<string>, first: number, last: number): boolean {
  for (let k = first; k < last; k++) {
    const word = lower(view, k)
    if (list.has(word) && !(view.words.clitics.has(word) && view.words.determiners.has(word))) return true
  }
  return false
}

function readClaimed(view: View, lex: Lexicon, rule: ClaimRule, g: VerbGroup, after: number): Draft | null {
  const range = {
    first: g.first,
    last: complementEnd(view, Math.max(g.verb, Math.min(after, reach(view, g.verb).last) - 1)),
  }
  if (rule.party === 'after') return readSigned(view, lex, rule, g, after, range)
  const subject = g.passive ? agentOf(view, after) : subjectOf(view, g)
  const noOne = !g.passive && subject !== null && deniesAll(view, subject)
  if (noOne || g.negated) {
    const start = subject && subject.first < g.first ? subject.first : g.first
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
  if (rule.name === 'come-forward' || (g.passive && !subject)) return null
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
    if ((lex.rules.get(lower(view, k)) ?? []).some((e) => e.value.status === 'denied')) return true
  }
  return false
}

/** "No group", "Nobody", "Aucun groupe", "Personne". */
function deniesAll(view: View, p: Phrase): boolean {
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
  return view.state.times.some((t) => t.start === start)
}

function readDenied(view: View, lex: Lexicon, rule: ClaimRule, g: VerbGroup): Draft | null {
  if (g.negated || g.passive) return null
  const subject = subjectOf(view, g)
  if (!subject || deniesAll(view, subject)) return null
  const by = claimant(view, lex, subject, g) ?? lastPerson(view, subject)
  return {
    rule: rule.name,
    status: 'denied',
    by,
    trigger: g.verb,
    range: { first: Math.min(subject.first, g.first), last: complementEnd(view, g.verb) },
  }
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

function readBlamed(view: View, lex: Lexicon, rule: ClaimRule, g: VerbGroup, after: number): Draft | null {
  if (g.passive) return readSuspected(view, lex, rule, g)
  const subject = subjectOf(view, g)
  if (subject && phraseHas(view, subject, view.words.attackers) && !subject.actor) return null
  const at = rule.marker ? afterMarker(view, after, rule.marker) : skipAside(view, after)
  if (at < 0) return null
  if (view.words.prepositions.has(lower(view, at)) && !view.words.determiners.has(lower(view, at))) return null
  const p = blamedPhrase(view, lex, at)
  if (view.words.complementizers.has(lower(view, at)) || !(rule.name === 'accuse' || isBlameable(view, lex, p)))
    return null
  if (criticises(view, lex, p)) return null
  const first = subject && subject.first < g.first && g.first - subject.first < 30 ? subject.first : g.first
  const by = nameIn(view, lex, p) ?? partyOf(view, withRelative(view, p))
  return (
    by && {
      rule: rule.name,
      status: 'blamed',
      by,
      trigger: g.verb,
      range: { first, last: Math.max(complementEnd(view, p.first), p.last) },
    }
  )
}

/** "Le JNIM est soupçonné": a group, not a man who stands accused. */
function readSuspected(view: View, lex: Lexicon, rule: ClaimRule, g: VerbGroup): Draft | null {
  const subject = subjectOf(view, g)
  if (!subject || rule.party !== 'object' || subject.last > g.first || subject.actor?.kind === 'person') return null
  if (!isBlameable(view, lex, subject) || deniesAll(view, subject)) return null
  const group = subject.actor !== null || hasNoun(view, lex.groupNouns, subject.first, subject.last)
  const by = group ? partyOf(view, subject) : null
  return (
    by && {
      rule: rule.name,
      status: 'blamed',
      by,
      trigger: g.verb,
      range: { first: subject.first, last: complementEnd(view, g.verb) },
    }
  )
}

/** Past the attack and the marker: "attributes the bombing to | X". */
function afterMarker(view: View, from: number, marker: string): number {
  const choices = marker.split('|')
  for (let k = from + 1; k < from + OBJECT_TOKENS; k++) {
    if (/^[,;:.]$/.test(lower(view, k))) return -1
    if (choices.includes(lower(view, k))) return k + 1
  }
  return -1
}

/** Who is blamed: up to "for", "of" what they are blamed. */
function blamedPhrase(view: View, lex: Lexicon, at: number): Phrase {
  const p = nounPhraseAfter(view, at)
  for (let k = p.first + 1; k < p.last; k++) {
    const word = lower(view, k)
    if (/^(?:for|over|responsible|responsables?)$/.test(word)) return { ...p, last: k }
    if (/^(?:of|de|d'|from)$/.test(word) && (lower(view, k + 1).endsWith('ing') || isCharge(view, lex, k + 1)))
      return { ...p, last: k }
  }
  return p
}

/** "a gang that smuggles cigarettes": a relative clause without comma says which gang. */
function withRelative(view: View, p: Phrase): Phrase {
  if (p.actor && /\p{Lu}/u.test(p.actor.name)) return p
  return view.words.relatives.has(lower(view, p.last)) ? { ...p, last: complementEnd(view, p.last), actor: null } : p
}

/** What somebody is accused of: an attack, a part in it, a failing, or an infinitive with "avoir". */
function isCharge(view: View, lex: Lexicon, at: number): boolean {
  const { words: w } = view
  if (w.have.has(lower(view, at)) || w.be.has(lower(view, at)) || w.negations.has(lower(view, at))) return true
  for (let k = at; k < at + 3; k++) {
    const word = lower(view, k)
    const noun = !w.determiners.has(word)
    if (noun && (lex.attackNouns.has(word) || lex.guiltNouns.has(word) || lex.criticism.has(word))) return true
  }
  return false
}

function criticises(view: View, lex: Lexicon, p: Phrase): boolean {
  const { last } = reach(view, p.first)
  for (let k = p.last; k < Math.min(last, p.last + 6); k++) if (lex.criticism.has(lower(view, k))) return true
  return lex.criticism.has(lower(view, p.first))
}

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
    if (
      view.words.nobody.has(lower(view, k)) ||
      (view.words.negations.has(lower(view, k)) && lower(view, k) !== 'plus')
    )
      return true
  }
  return false
}

function onChannel(view: View, lex: Lexicon, p: Phrase): boolean {
  for (let k = p.first; k < Math.min(p.last, p.first + 4); k++)
    if (lex.channelNames.has(lower(view, k)) || lex.channelNouns.has(lower(view, k))) return true
  return false
}
