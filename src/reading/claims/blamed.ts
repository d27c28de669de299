import type { ClaimRule } from '../../locales/shape/claims.ts'
import type { Actor } from '../../model/reading.ts'
import { complementEnd } from '../records/extent.ts'
import { skipAside, type VerbGroup } from '../records/group.ts'
import { isProperName, nounPhraseAfter, type Phrase, phraseHas, subjectOf } from '../records/people.ts'
import { endsIn, lower, reach, type View } from '../records/view.ts'
import { deniesAll } from './claimed.ts'
import { type Draft, hasNoun, OBJECT_TOKENS } from './draft.ts'
import { type Lexicon, startsIn } from './lexicon.ts'
import { apposedName, isBlameable, nameIn, partyOf, quotedName } from './party.ts'

/** Tokens after "a rebel faction," in which its name begins. */
const NAME_TOKENS = 12

export function readBlamed(view: View, lex: Lexicon, rule: ClaimRule, g: VerbGroup, after: number): Draft | null {
  if (g.passive) return readSuspected(view, lex, rule, g)
  const subject = subjectOf(view, g)
  if (subject && phraseHas(view, subject, view.words.attackers) && !subject.actor) return null
  const taken = takenUp(view, lex, rule, g)
  if (taken) return taken
  const at = rule.marker ? afterMarker(view, after, rule.marker) : skipAside(view, after)
  if (at < 0) return null
  if (view.words.prepositions.has(lower(view, at)) && !view.words.determiners.has(lower(view, at))) return null
  const p = blamedPhrase(view, lex, at)
  if (view.words.complementizers.has(lower(view, at)) || !(rule.name === 'accuse' || isBlameable(view, lex, p)))
    return null
  if (rule.name === 'accuse' && isOfNoAttack(view, lex, p.last)) return null
  if (criticises(view, lex, p) || oneUnknown(view, lex, g, p) || unnamedPronoun(view, lex, p)) return null
  const first = subject && subject.first < g.first && g.first - subject.first < 30 ? subject.first : g.first
  const by =
    quotedBehind(view, p) ??
    nameIn(view, lex, p) ??
    apposedName(view, p, p.last + NAME_TOKENS) ??
    partyOf(view, withRelative(view, p))
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

/** "accuse les « Loups du Nord »": the name in quotation marks behind its article. */
function quotedBehind(view: View, p: Phrase): Actor | null {
  if (!view.words.determiners.has(lower(view, p.first)) || !/^[«"“]$/.test(lower(view, p.first + 1))) return null
  return quotedName(view, p.first + 2)
}

/** "la police l'accuse aussi du raid": the object is a pronoun before the verb, and an attack follows. */
function takenUp(view: View, lex: Lexicon, rule: ClaimRule, g: VerbGroup): Draft | null {
  if (rule.party !== 'object') return null
  let clitic = false
  for (let k = g.first; k < g.verb; k++)
    clitic ||= view.words.clitics.has(lower(view, k)) && view.words.determiners.has(lower(view, k))
  const last = complementEnd(view, g.verb)
  if (!clitic || !hasNoun(view, lex.attackNouns, g.verb + 1, Math.min(last, g.verb + OBJECT_TOKENS))) return null
  const range = { first: g.first, last }
  return { rule: rule.name, status: 'blamed', by: null, sameParty: true, trigger: g.verb, range }
}

/** "accused the Opposition of holding the House hostage": what is said behind the marker is no attack and no part in one. */
function isOfNoAttack(view: View, lex: Lexicon, from: number): boolean {
  const { last } = reach(view, from - 1)
  for (let k = from; k < Math.min(last, from + 3); k++) {
    if (!view.words.blameMarkers.has(lower(view, k))) continue
    const end = Math.min(last, k + 1 + OBJECT_TOKENS)
    return ![lex.attackNouns, lex.guiltNouns, lex.doneWords].some((words) => hasNoun(view, words, k + 1, end))
  }
  return false
}

/** "He suspects a volunteer fireman": a lead of the police, no party. */
function oneUnknown(view: View, lex: Lexicon, g: VerbGroup, p: Phrase): boolean {
  if (!startsIn(lower(view, g.verb), lex.suspectStems) || !view.words.indefinites.has(lower(view, p.first)))
    return false
  if (p.actor?.kind === 'organisation') return false
  for (let k = p.first + 1; k < p.last; k++)
    if (lex.groupNouns.has(lower(view, k)) || /^\p{Lu}/u.test(view.doc.tokens[k]!.text)) return false
  return true
}

/** "accused them of": a pronoun that no name stands behind blames nobody. */
function unnamedPronoun(view: View, lex: Lexicon, p: Phrase): boolean {
  return lex.blamedPronouns.has(lower(view, p.first)) && !(p.actor && isProperName(view, p.actor.name))
}

/** "Le JNIM est soupçonné": a group, not a man who stands accused. */
function readSuspected(view: View, lex: Lexicon, rule: ClaimRule, g: VerbGroup): Draft | null {
  const subject = subjectOf(view, g)
  if (!subject || rule.party !== 'object' || subject.last > g.first || subject.actor?.kind === 'person') return null
  if (phraseHas(view, subject, view.words.services)) return null
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
    if (view.words.blameEnds.has(word)) return upTo(p, k)
    if (
      view.words.blameMarkers.has(word) &&
      (endsIn(lower(view, k + 1), view.syntax.gerunds) || isCharge(view, lex, k + 1))
    )
      return upTo(p, k)
  }
  return p
}

/** "le Front du Nord | de l'attaque": what is behind the marker is no part of the name either. */
function upTo(p: Phrase, last: number): Phrase {
  return { ...p, last, actor: p.actor && p.actor.last > last ? null : p.actor }
}

/** "a gang that smuggles cigarettes": a relative clause without comma says which gang. */
function withRelative(view: View, p: Phrase): Phrase {
  if (p.actor && isProperName(view, p.actor.name)) return p
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
