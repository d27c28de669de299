import type { MeasureRule } from '../../locales/shape/measures.ts'
import { skipAside, type VerbGroup } from '../records/group.ts'
import { isPronoun, nounPhraseAfter, type Phrase, phraseHas } from '../records/people.ts'
import { lower, quoteAt, type View } from '../records/view.ts'
import type { Lexicon } from './lexicon.ts'

export function subjectFits(view: View, lex: Lexicon, rule: MeasureRule, subject: Phrase | null, i: number): boolean {
  const quote = quoteAt(view, view.doc.tokens[i]!.start)
  const first = subject !== null && view.words.firstPerson.has(lower(view, subject.first))
  if (quote && !first) return false
  if (!quote && first) return false
  if (!subject) return !rule.needs?.includes('authority')
  if (phraseHas(view, subject, view.words.attackers) || view.words.somebody.has(lower(view, subject.first)))
    return false
  if (rule.status !== 'rejected' && courtDecides(view, lex, subject)) return false
  if (quote) return rule.done !== true
  if (rule.needs?.includes('superior') && !isSuperior(view, lex, subject)) return false
  if (rule.status === 'announced' || rule.status === 'proposed')
    return isAuthority(view, subject) || isNamed(view, subject)
  return (
    rule.status === 'demanded' ||
    !rule.needs?.includes('authority') ||
    isAuthority(view, subject) ||
    isNamed(view, subject)
  )
}

/** Courts and prosecutors decide cases and ask for sentences, not measures. */
function courtDecides(view: View, lex: Lexicon, p: Phrase): boolean {
  return phraseHas(view, p, lex.courts) && !phraseHas(view, p, view.words.unions)
}

/** Can the subject take measures? A pronoun that stands for nobody known may. */
export function isAuthority(view: View, p: Phrase): boolean {
  if (p.actor) {
    if (p.actor.kind === 'organisation') return !phraseHas(view, p, view.words.attackers)
    if (p.actor.role !== null && phraseHas(view, p, view.words.authorities)) return true
  }
  if (isPronoun(view, p) && p.actor === null) return !view.words.vaguePronouns.has(lower(view, p.first))
  return phraseHas(view, p, view.words.authorities)
}

/** Does the subject give orders? A pronoun that stands for nobody known may. */
function isSuperior(view: View, lex: Lexicon, p: Phrase): boolean {
  return (
    (isPronoun(view, p) && p.actor === null) || phraseHas(view, p, lex.superiors) || (p.actor !== null && namedOnly(p))
  )
}

/** A proper name: a person, or a body whose kind nobody tells. */
export function isNamed(view: View, p: Phrase): boolean {
  const opens = view.doc.sentences[view.doc.tokens[p.first]!.sentence]!.first === p.first
  if (p.actor) return /\p{Lu}/u.test(opens && p.actor.first === p.first ? p.actor.name.slice(1) : p.actor.name)
  return /^\p{Lu}/u.test(view.doc.tokens[p.last - 1]!.text)
}

/** A person with a proper name and no role told. */
function namedOnly(p: Phrase): boolean {
  return p.actor?.kind === 'person' && p.actor.role === null && /^\p{Lu}/u.test(p.actor.name)
}

/** « … », a annoncé le préfet: what follows is the speaker. */
export function inverted(view: View, g: VerbGroup, after: number): boolean {
  const before = lower(view, g.first - 1)
  const quoted = /^["”»]$/.test(before) || (before === ',' && /^["”»]$/.test(lower(view, g.first - 2)))
  if (!quoted && !(before === ',' && view.syntax.freeInversion)) return false
  if (view.words.complementizers.has(lower(view, after)) || view.words.emphatic.has(lower(view, g.first - 2)))
    return false
  const at = skipAside(view, after)
  // "…, a ordonné à la gendarmerie": whom it is said to, no speaker.
  if (view.words.addressees.has(lower(view, at))) return false
  const next = nounPhraseAfter(view, at)
  // "Le maire, Paul Garnier, réclame une compagnie": an indefinite thing is asked for.
  if (!quoted && view.words.indefiniteOpeners.has(lower(view, at)) && next.actor?.kind !== 'person') return false
  if (!/^[.,]$/.test(lower(view, next.last)) && !view.words.relatives.has(lower(view, next.last))) return false
  return (
    quoted ||
    next.actor !== null ||
    phraseHas(view, { ...next, last: Math.min(next.last, next.first + 3) }, view.words.authorities)
  )
}
