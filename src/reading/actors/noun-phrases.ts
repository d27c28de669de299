import type { Doc, Token } from '../../text/doc.ts'
import type { Candidate } from './candidate.ts'
import { type ActorLexicon, type Gender, isMark, type NounKind } from './lexicon.ts'

/** A noun phrase around a role, body or group noun. */
export interface Phrase {
  readonly first: number
  readonly last: number
  readonly head: number
  /** First token after the article. */
  readonly inner: number
  /** Token after the noun and its adjectives, before any complement. */
  readonly core: number
  readonly kind: NounKind
  readonly article: Candidate['article']
  readonly gender: Gender | null
}

/** Every phrase around a role, body, group or document noun, in order, none inside another. */
export function nounPhrases(doc: Doc, lex: ActorLexicon, names: readonly boolean[]): Phrase[] {
  const out: Phrase[] = []
  let from = 0
  for (const t of doc.tokens) {
    const noun = t.i < from ? undefined : nounAt(lex, t)
    if (!noun || !heads(doc, lex, names, t)) continue
    const phrase = phraseAround(doc, lex, names, t, noun.kind, noun.gender, from)
    out.push(phrase)
    from = phrase.last
  }
  return out
}

function nounAt(lex: ActorLexicon, t: Token): { kind: NounKind; gender: Gender | null } | undefined {
  if (t.pos === 'VERB' || t.pos === 'AUX' || t.pos === 'ADV' || t.pos === 'ADP') return undefined
  const noun = lex.nouns.get(t.fold) ?? (t.fold.includes('-') ? hyphened(lex, t.fold) : undefined)
  if (noun) return noun
  const ending = lex.locale.plural
  const plural = t.fold.endsWith(ending) ? lex.nouns.get(t.fold.slice(0, -ending.length)) : undefined
  return plural && plural.kind !== 'group' && plural.kind !== 'document'
    ? { kind: plural.kind === 'role' ? 'group' : 'body', gender: plural.gender }
    : undefined
}

/** "attorney-general", "ex-minister", "vice-recteur": a role with a hyphen is told by its last part, or its first. */
function hyphened(lex: ActorLexicon, word: string): { kind: NounKind; gender: Gender | null } | undefined {
  const last = lex.nouns.get(word.slice(word.lastIndexOf('-') + 1))
  if (last?.kind === 'role') return last
  const first = lex.nouns.get(word.slice(0, word.indexOf('-')))
  return first?.kind === 'role' && lex.modifiers.has(word.slice(word.indexOf('-') + 1)) ? first : undefined
}

/** In a row of nouns the last one heads the phrase where modifiers come first ("police source", "prison officer's home"). */
function heads(doc: Doc, lex: ActorLexicon, names: readonly boolean[], t: Token): boolean {
  const end = doc.sentences[t.sentence]!.last
  const next = doc.tokens[t.i + 1]
  if (t.pos === 'ADJ' && !(names[t.i] && next && names[next.i]) && !standsAsNoun(doc, lex, t)) return false
  if (!next || next.i >= end || !lex.locale.modifiersFirst) return true
  for (let j = next.i; j < Math.min(end, next.i + 4); j++) {
    const u = doc.tokens[j]!
    if (nounAt(lex, u)) return false
    if (isMark(u.text, lex.locale.genitive) || !isModifier(lex, names, u)) break
  }
  const { genitive, pluralGenitive } = lex.locale
  if ((isMark(next.text, genitive) || isMark(next.text, pluralGenitive)) && next.i + 1 < end) {
    for (let j = next.i + 1; j < Math.min(end, next.i + 4); j++) {
      const u = doc.tokens[j]!
      if (nounAt(lex, u)) return false
      if (!isModifier(lex, names, u)) break
    }
    return true
  }
  return !(next.pos === 'NOUN' && !names[next.i] && next.start === t.end + 1)
}

/** "Le policier ajoute": a word tagged as an adjective right after an article and before a verb is a noun. */
function standsAsNoun(doc: Doc, lex: ActorLexicon, t: Token): boolean {
  const before = doc.tokens[t.i - 1]
  const next = doc.tokens[t.i + 1]
  if (lex.locale.modifiersFirst || !before || before.sentence !== t.sentence || articleOf(lex, before) === 'none')
    return false
  return (
    next !== undefined &&
    (next.pos === 'VERB' || next.pos === 'AUX' || next.pos === 'PUNCT' || next.pos === 'ADP' || next.pos === 'PRON')
  )
}

function isModifier(lex: ActorLexicon, names: readonly boolean[], t: Token): boolean {
  if (lex.modifiers.has(t.fold)) return true
  if (!lex.locale.modifiersFirst) return false
  if (names[t.i]) return true
  if (t.pos === 'ADJ' || t.pos === 'NOUN' || t.pos === 'PROPN' || t.pos === 'NUM') return true
  return (
    t.pos === 'X' && (lex.notNames.has(t.fold) ? /^\p{Lu}/u.test(t.text) && t.fold.length > 4 : lex.nouns.has(t.fold))
  )
}

function phraseAround(
  doc: Doc,
  lex: ActorLexicon,
  names: readonly boolean[],
  head: Token,
  kind: NounKind,
  gender: Gender | null,
  from: number,
): Phrase {
  const begin = Math.max(from, doc.sentences[head.sentence]!.first)
  const end = doc.sentences[head.sentence]!.last
  let inner = head.i
  while (inner > begin && extendsLeft(doc, lex, names, inner)) inner--
  let first = inner
  let article: Candidate['article'] = 'none'
  const before = inner > begin ? doc.tokens[inner - 1]! : undefined
  if (before) {
    article = articleOf(lex, before)
    if (article !== 'none') first--
  }
  const told = before && article !== 'none' ? articleGender(lex, before) : null
  const core = pastOrigin(doc, lex, names, pastAdjectives(doc, lex, head.i + 1, end), end, kind)
  const last = pastComplements(doc, lex, names, core, end, kind)
  return { first, last, head: head.i, inner, core, kind, article, gender: told ?? gender }
}

function extendsLeft(doc: Doc, lex: ActorLexicon, names: readonly boolean[], i: number): boolean {
  const t = doc.tokens[i - 1]!
  if (isModifier(lex, names, t)) return true
  const { genitive, pluralGenitive, plural } = lex.locale
  const possessive =
    isMark(t.text, genitive) || (isMark(t.text, pluralGenitive) && doc.tokens[i - 2]?.fold.endsWith(plural))
  return possessive === true && lex.locale.modifiersFirst && i >= 2 && isModifier(lex, names, doc.tokens[i - 2]!)
}

function articleOf(lex: ActorLexicon, t: Token): Candidate['article'] {
  if (lex.possessive.has(t.fold)) return 'possessive'
  if (lex.definite.has(t.fold)) return 'definite'
  if (lex.indefinite.has(t.fold)) return 'indefinite'
  return 'none'
}

function articleGender(lex: ActorLexicon, t: Token): Gender | null {
  if (lex.masculine.has(t.fold)) return 'm'
  return lex.feminine.has(t.fold) ? 'f' : null
}

function pastAdjectives(doc: Doc, lex: ActorLexicon, from: number, end: number): number {
  let i = from
  while (i < end && lex.postModifiers.has(doc.tokens[i]!.fold)) i++
  return i
}

/** "le ministre féroïen des Ports", "le maire centriste, Paul Brel": an unlisted adjective where the role or its name goes on. */
function pastOrigin(
  doc: Doc,
  lex: ActorLexicon,
  names: readonly boolean[],
  i: number,
  end: number,
  kind: NounKind,
): number {
  const t = doc.tokens[i]
  if (!t || i + 2 >= end || kind !== 'role' || lex.locale.modifiersFirst) return i
  const next = doc.tokens[i + 1]!
  // "la coordinatrice terrain, Marie Joly": a noun set behind the role as an adjective.
  const beside = t.pos === 'NOUN' && next.text === ','
  if ((!beside && (t.pos !== 'ADJ' || t.rel !== 'amod')) || t.text !== t.text.toLowerCase()) return i
  const named = names[i + 2] === true
  return (lex.links.has(next.fold) || next.text === ',') && named ? i + 1 : i
}

/** "of Lower Saxony", "de la République de Valence", "chargé de la sécurité": complements in a row, at most three. */
function pastComplements(
  doc: Doc,
  lex: ActorLexicon,
  names: readonly boolean[],
  from: number,
  end: number,
  kind: NounKind,
): number {
  let last = from
  for (let n = 0; n < 3; n++) {
    const link = doc.tokens[last]
    if (!link || last >= end || !lex.links.has(link.fold)) break
    const next = complementEnd(doc, lex, names, last + 1, end, kind)
    if (next < 0) break
    if ((lex.roleLinks.has(link.fold) || lex.namedRoleLinks.has(link.fold)) && kind !== 'role') break
    if (lex.namedRoleLinks.has(link.fold) && !names[next - 1]) break
    last = pastAdjectives(doc, lex, next, end)
  }
  return last
}

function complementEnd(
  doc: Doc,
  lex: ActorLexicon,
  names: readonly boolean[],
  from: number,
  end: number,
  kind: NounKind,
): number {
  let i = from
  while (i < end && (lex.definite.has(doc.tokens[i]!.fold) || lex.possessive.has(doc.tokens[i]!.fold))) i++
  while (i < end && doc.tokens[i]!.pos === 'NUM') i++
  const begin = i
  while (i < end) {
    const t = doc.tokens[i]!
    const personal = names[i] && names[i + 1] === true && lex.firstNames.has(t.fold)
    if (personal && i > begin && kind === 'role') break
    if (names[i] && names[i + 1] === true && lex.nouns.get(t.fold)?.kind === 'role') return i > begin ? i : -1
    const noun = t.pos === 'NOUN' || t.pos === 'PROPN' || t.pos === 'ADJ' || (t.pos === 'X' && i === begin)
    if (!names[i] && (!noun || (i > begin && !lex.locale.modifiersFirst))) break
    i++
  }
  const after = doc.tokens[i + 1]
  const adjective = !lex.locale.modifiersFirst && i > begin && i + 1 < end && doc.tokens[i]!.pos === 'ADJ'
  const apposed = kind === 'role' && after?.text === ',' && names[i + 2] === true
  if (adjective && (apposed || (!names[i - 1] && (after?.pos === 'VERB' || after?.pos === 'AUX')))) i++
  return i > begin ? i : -1
}
