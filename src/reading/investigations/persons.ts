import type { InvestigationRule } from '../../locales/shape/investigations.ts'
import { objectAt } from '../records/complement.ts'
import { complementEnd } from '../records/extent.ts'
import { isAdverb, skipAside, type VerbGroup } from '../records/group.ts'
import { isPronoun, nounPhraseAfter, type Phrase, phraseHas, singular, subjectOf } from '../records/people.ts'
import { afterSource, endsIn, isSource, lower, reach, type View } from '../records/view.ts'
import { countOf, groupCount, offencesAfter } from './details.ts'
import { agentAfter, type Fact, fact, isProper, isService } from './fact.ts'
import type { Lexicon } from './lexicon.ts'

export function readPersons(view: View, lex: Lexicon, rule: InvestigationRule, g: VerbGroup, after: number): Fact[] {
  const subject = subjectOf(view, g)
  const end = complementEnd(view, g.verb)
  if (releasedIn(view, lex, g.verb)) return []
  const offences = rule.frame === 'persons' ? offencesAfter(view, lex, g.verb + 1) : []
  if (g.passive) {
    if (
      !subject ||
      deniedPhrase(view, subject) ||
      !(rule.anyone || arePersons(view, lex, subject) || namedAccused(view, rule, subject))
    )
      return []
    if (sideMatter(view, lex, rule, g.verb)) return []
    const agent = agentAfter(view, after)
    if (agent && !isService(view, lex, agent, false)) return []
    const authority = agent ?? prosecutorSource(view, lex, rule, g.verb)
    const held = rule.name === 'question' && ongoing(view, g) && suspected(view, subject)
    const detained = rule.custody || held ? countOf(view, subject) : null
    return [
      {
        ...fact(rule, g, authority, end, {
          ...(held ? { status: 'arrest' as const } : {}),
          detained,
          questioned: rule.name === 'question' && !held ? countOf(view, subject) : null,
          offences,
          weak: rule.status === 'under-way' && !ongoing(view, g),
        }),
        range: { first: Math.min(subject.first, g.first), last: end },
      },
    ]
  }
  const at = objectAt(view, after)?.first ?? skipAside(view, after)
  if (!subject || !isService(view, lex, subject, true) || sideMatter(view, lex, rule, g.verb)) return []
  const people = nounPhraseAfter(view, at)
  if (
    deniedPhrase(view, people) ||
    !(arePersons(view, lex, people) || namedAccused(view, rule, people) || (rule.anyone && countOf(view, people)))
  )
    return []
  const held =
    rule.custody === true || heldIn(view, lex, people) || (questions(view, rule, g) && suspected(view, people))
  const status = held && rule.status === 'under-way' ? 'arrest' : rule.status
  return [
    fact(rule, g, subject, Math.max(end, people.last), {
      status,
      detained: held ? countOf(view, people) : null,
      questioned: questions(view, rule, g) && !held ? countOf(view, people) : null,
      offences,
    }),
  ]
}

/** "were being questioned", "sont entendus": it goes on. */
function ongoing(view: View, g: VerbGroup): boolean {
  for (let k = g.first; k < g.verb; k++)
    if (view.words.ongoing.has(lower(view, k))) return !view.words.have.has(lower(view, k - 1))
  return false
}

/** "… was charged with murder, according to the Kent County prosecutor": who charges. */
function prosecutorSource(view: View, lex: Lexicon, rule: InvestigationRule, i: number): Phrase | null {
  if (rule.status !== 'charged') return null
  const { last } = reach(view, i)
  for (let k = i + 1; k < last; k++) {
    if (!isSource(view, k)) continue
    const p = nounPhraseAfter(view, afterSource(view, k))
    for (let j = p.first; j < p.last; j++) if (lex.prosecutors.has(lower(view, j))) return p
    return null
  }
  return null
}

/** "is questioning", "interroge": now, by those who hold them. */
function questions(view: View, rule: InvestigationRule, g: VerbGroup): boolean {
  return rule.name === 'question' && !g.perfect && (!view.syntax.progressive || ongoing(view, g) || isPresent(view, g))
}

/** "Harris was charged": a bare name, which no word calls a person. */
function namedAccused(view: View, rule: InvestigationRule, p: Phrase): boolean {
  const judged = rule.status === 'charged' || rule.status === 'convicted' || rule.status === 'trial'
  return judged && p.actor === null && isProper(view, p)
}

function isPresent(view: View, g: VerbGroup): boolean {
  return view.words.toBe.has(lower(view, g.first))
}

/** "The suspect is being questioned", "the trio": in custody, unlike a witness. */
function suspected(view: View, p: Phrase): boolean {
  const noun = lower(view, p.first + 1)
  return phraseHas(view, p, view.words.attackers) || (!view.words.couples.has(noun) && groupCount(view, noun) !== null)
}

/** "the woman held, "l'homme arrêté lundi": who is questioned is in custody. */
function heldIn(view: View, lex: Lexicon, p: Phrase): boolean {
  for (let k = p.first + 1; k < p.last; k++) {
    const rules = lex.rules.get(lower(view, k)) ?? []
    if (rules.some((r) => (r.value.custody || lex.holdVerbs.has(r.lemma)) && r.forms.has('past-participle')))
      return true
  }
  return false
}

export function deniedPhrase(view: View, p: Phrase): boolean {
  return view.words.nobody.has(lower(view, p.first))
}

export function arePersons(view: View, lex: Lexicon, p: Phrase): boolean {
  // "held her ground": a possessive before a thing.
  const ofHers = p.last - p.first > 1 && view.words.possessives.has(lower(view, p.first))
  if (p.actor?.kind === 'person' && !ofHers) return true
  if (p.last > p.first && view.doc.tokens[p.last - 1]!.pos === 'NUM') return true
  for (let k = p.first; k < Math.min(p.last, p.first + 6); k++) {
    const word = lower(view, k)
    if (ofHers && k === p.first) continue
    if (
      lex.persons.has(word) ||
      view.words.attackers.has(word) ||
      view.words.attackers.has(singular(view, word)) ||
      endsIn(word, view.syntax.ages)
    )
      return true
    if (k > p.first && view.words.prepositions.has(word) && !view.words.of.has(word)) return false
  }
  return isPronoun(view, p) && view.words.personPronouns.has(lower(view, p.first)) && p.actor !== null
}

export function releasedIn(view: View, lex: Lexicon, i: number): boolean {
  const { last } = reach(view, i)
  for (let k = i; k < Math.min(last, i + 25); k++)
    if (lex.released.has(lower(view, k)) && !someOnly(view, k)) return true
  return false
}

/** "; two were freed", "deux ont été relâchés": a bare number of those told before. */
function counted(view: View, k: number): boolean {
  let j = k - 1
  while (view.words.be.has(lower(view, j)) || view.words.have.has(lower(view, j)) || isAdverb(view, j)) j--
  return view.doc.tokens[j]?.pos === 'NUM' && j < k - 1
}

/** "a relâché l'un des suspects", "one of them was released": others are still held. */
function someOnly(view: View, k: number): boolean {
  if (counted(view, k)) return true
  for (let j = k - 5; j < k + 4; j++)
    if (view.words.someNumbers.has(lower(view, j)) && view.words.someOf.has(lower(view, j + 1))) return true
  return false
}

/** The first sentence of the body tells what the report is about. */
function opensReport(view: View, i: number): boolean {
  const s = view.doc.sentences[view.doc.tokens[i]!.sentence]!
  const before = view.doc.sentences[s.index - 1]
  return before === undefined ? view.doc.sentences.length > 1 : view.doc.paragraphs[before.paragraph]?.title === true
}

/** A trial or a sentence is this report's matter only where its sentence names an attack or a suspect. */
function sideMatter(view: View, lex: Lexicon, rule: InvestigationRule, i: number): boolean {
  if (rule.status !== 'trial' && rule.status !== 'convicted') return false
  const { first, last } = reach(view, i)
  if (opensReport(view, i)) return false
  for (let k = first; k < last; k++)
    if (lex.attackNouns.has(lower(view, k)) || view.words.attackers.has(singular(view, lower(view, k)))) return false
  return true
}

/** "Held since Friday, the manager …", "Placé en garde à vue, le gérant …": the participle opens the sentence. */
export function readApposed(view: View, lex: Lexicon, rule: InvestigationRule, g: VerbGroup, after: number): Fact[] {
  const { first, last } = reach(view, g.verb)
  if (g.first !== first || !rule.custody) return []
  let comma = after
  while (comma < Math.min(last, after + APPOSED_TOKENS) && lower(view, comma) !== ',') comma++
  if (lower(view, comma) !== ',' || releasedIn(view, lex, g.verb)) return []
  const people = nounPhraseAfter(view, comma + 1)
  if (!arePersons(view, lex, people) || deniedPhrase(view, people)) return []
  return [
    {
      ...fact(rule, g, null, complementEnd(view, comma + 1), { detained: countOf(view, people) }),
      offences: offencesAfter(view, lex, g.verb + 1),
    },
  ]
}

/** Tokens between a participle that opens a sentence and the comma that ends it. */
const APPOSED_TOKENS = 10

export function readSuspect(view: View, lex: Lexicon, rule: InvestigationRule, g: VerbGroup): Fact[] {
  const subject = subjectOf(view, g)
  if (!subject || !arePersons(view, lex, subject) || sideMatter(view, lex, rule, g.verb)) return []
  return [fact(rule, g, null, complementEnd(view, g.verb), { offences: offencesAfter(view, lex, g.verb + 1) })]
}
