import type { Doc, Token } from '../../text/doc.ts'
import { type Candidate, sameSentence } from './candidate.ts'
import { type ActorLexicon, type Gender, isMark } from './lexicon.ts'
import { isAcronym, type NameRun } from './names.ts'

/** A run that no role or body phrase took: a person, an acronym, or left alone. */
export function fromRun(
  doc: Doc,
  lex: ActorLexicon,
  run: NameRun,
  taken: Uint8Array,
  alone: ReadonlySet<string>,
): Candidate[] {
  let first = run.first
  while (first < run.last && taken[first]) first++
  let last = run.last
  while (last > first && taken[last - 1]) last--
  if (first >= last) return []
  const opener = doc.tokens[first]!
  if (last - first > 1 && courtesyOf(lex, opener) !== undefined) return addressed(doc, lex, first, last)
  const before = doc.tokens[first - 1]
  if (before && before.sentence === opener.sentence && courtesyOf(lex, before) !== undefined)
    return addressed(doc, lex, first - 1, last)
  const split = givenNameIn(doc, lex, first, last)
  const gender = lex.firstNames.get(doc.tokens[split >= 0 ? split : first]!.fold) ?? null
  if (split >= 0 && last - split >= 2) return [person(split, last, gender, 'given-name')]
  if (last - first >= 2 && last - first <= 3 && setOffAfterNoun(doc, lex, first, last))
    return [person(first, last, null, 'role-comma-name')]
  if (last - first >= 2 && last - first <= 3 && looksPersonal(doc, lex, first, last, alone))
    return [person(first, last, null, 'name-with-age')]
  if (last - first >= 2 && last - first <= 3 && takenUp(doc, lex, first, last))
    return [person(first, last, null, 'name-then-pronoun')]
  if (last - first === 1 && isAcronym(opener.text)) {
    const article = before !== undefined && before.sentence === opener.sentence && lex.definite.has(before.fold)
    return [{ ...person(first, last, null, 'acronym'), first: article ? first - 1 : first, kind: 'organisation' }]
  }
  if (last - first === 1 && lex.firstNames.has(opener.fold) && besideQuote(doc, first))
    return [person(first, last, gender, 'given-name-alone')]
  return [{ ...person(first, last, null, 'bare-name') }]
}

/** "Le gérant, Yacine Brel, se dit": two capitalised words between commas, a noun with its article before, a verb after. */
function setOffAfterNoun(doc: Doc, lex: ActorLexicon, first: number, last: number): boolean {
  const verb = doc.tokens[last + 1]
  const noun = doc.tokens[first - 2]
  if (
    doc.tokens[first - 1]?.text !== ',' ||
    doc.tokens[last]?.text !== ',' ||
    noun?.pos !== 'NOUN' ||
    !sameSentence(doc, first - 2, last)
  )
    return false
  const article = doc.tokens
    .slice(Math.max(0, noun.i - 3), noun.i)
    .some(
      (t) =>
        lex.definite.has(t.fold) ||
        lex.possessive.has(t.fold) ||
        lex.indefinite.has(t.fold) ||
        isMark(t.text, lex.locale.genitive),
    )
  const reflexive = verb !== undefined && lex.clitics.has(verb.fold) ? doc.tokens[last + 2] : verb
  return article && reflexive !== undefined && reflexive.morph.form === 'fin'
}

/** "Trevion Aldane, 17,": an age after two or three capitalised words, or their last one alone elsewhere in the text. */
function looksPersonal(doc: Doc, lex: ActorLexicon, first: number, last: number, alone: ReadonlySet<string>): boolean {
  const age = doc.tokens[last + 1]
  if (
    doc.tokens[last]?.text === ',' &&
    age &&
    /^\d{1,2}$/.test(age.text) &&
    (/^[,.]$/.test(doc.tokens[age.i + 1]?.text ?? '.') || lex.years.has(doc.tokens[age.i + 1]?.fold ?? ''))
  )
    return true
  return (
    alone.has(doc.tokens[last - 1]!.text) &&
    !alone.has(doc.tokens[first]!.text) &&
    !isAcronym(doc.tokens[first]!.text) &&
    doc.tokens.slice(first, last).every((t) => t.pos === 'PROPN')
  )
}

/** "…", dit Nadège; "…," Ned said: a verb beside the name and a closing mark beside both. */
function besideQuote(doc: Doc, i: number): boolean {
  const verb = (k: number) => doc.tokens[k]?.pos === 'VERB' && doc.tokens[k]!.morph.form === 'fin'
  const closes = (k: number) => {
    const at = doc.tokens[k]?.text === ',' ? k - 1 : k
    return /^[»”"]$/.test(doc.tokens[at]?.text ?? '')
  }
  return (verb(i - 1) && closes(i - 2)) || (verb(i + 1) && closes(i - 1))
}

/** Tokens of the next sentence in which a pronoun takes up its predecessor's subject. */
const TAKEN_UP_REACH = 30

/** "Ada Brandt ran. She said": capitalised words that a verb follows, and a pronoun for one person in the next sentence. */
function takenUp(doc: Doc, lex: ActorLexicon, first: number, last: number): boolean {
  const verb = doc.tokens[last]
  const sentence = doc.sentences[doc.tokens[first]!.sentence]!
  const next = doc.sentences[sentence.index + 1]
  if (!verb || verb.sentence !== sentence.index || next?.paragraph !== sentence.paragraph) return false
  if ((verb.pos !== 'VERB' && verb.pos !== 'AUX') || verb.morph.form === 'inf' || isAcronym(doc.tokens[first]!.text))
    return false
  for (let i = next.first; i < Math.min(next.last, next.first + TAKEN_UP_REACH); i++) {
    const t = doc.tokens[i]!
    if (lex.nouns.get(t.fold)?.kind === 'role') return false
    if (lex.locale.pronouns[t.lower]?.person === true) return true
  }
  return false
}

function givenNameIn(doc: Doc, lex: ActorLexicon, first: number, last: number): number {
  for (let i = first; i + 1 < last; i++) {
    const t = doc.tokens[i]!
    if (lex.firstNames.has(t.fold)) return i
    if (t.fold.includes('-') && t.fold.split('-').every((w) => lex.firstNames.has(w))) return i
  }
  return -1
}

/** The gender that a form of address tells; undefined when the word is none. */
function courtesyOf(lex: ActorLexicon, t: Token): Gender | null | undefined {
  const plain = t.fold.endsWith('.') ? lex.courtesy.get(t.fold.slice(0, -1)) : undefined
  return (
    lex.courtesy.get(t.fold) ??
    plain ??
    (lex.courtesy.has(t.fold) || (t.fold.endsWith('.') && lex.courtesy.has(t.fold.slice(0, -1))) ? null : undefined)
  )
}

function addressed(doc: Doc, lex: ActorLexicon, first: number, last: number): Candidate[] {
  const gender = courtesyOf(lex, doc.tokens[first]!) ?? null
  const name = first + 1
  return [{ ...person(first, last, gender, 'courtesy'), name: { first: name, last } }]
}

/** A candidate that is nothing but a proper name. */
export function person(first: number, last: number, gender: Gender | null, rule: string): Candidate {
  return {
    first,
    last,
    head: last - 1,
    kind: 'person',
    name: { first, last },
    noun: null,
    apposed: null,
    alias: null,
    article: 'none',
    gender,
    plural: false,
    pronoun: false,
    rule,
  }
}
