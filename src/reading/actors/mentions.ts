import type { Doc, Token } from '../../text/doc.ts'
import { type ActorLexicon, fold, type Gender, type NounKind } from './lexicon.ts'
import { isAcronym, type NameRun, nameRuns } from './names.ts'

/** One naming before it is known whom it names. Token ranges are half-open. */
export interface Candidate {
  first: number
  last: number
  head: number
  kind: 'person' | 'organisation' | 'group'
  /** The proper name's tokens, or null. */
  name: { first: number; last: number } | null
  /** The role's or body's tokens without article, or null. */
  noun: { first: number; last: number; head: number } | null
  /** A role told apart from the mention itself ("X, the mayor of Y"). */
  apposed: { first: number; last: number; head: number } | null
  /** The named mention beside a comma that this role goes with. */
  apposedTo?: Candidate
  /** A second name: an acronym in brackets, "known as …". */
  alias: string | null
  article: 'definite' | 'indefinite' | 'possessive' | 'none'
  gender: Gender | null
  plural: boolean
  pronoun: boolean
  rule: string
}

/** A noun phrase around a role, body or group noun. */
interface Phrase {
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

/** Every naming in the text, in order, none inside another. `oneCase`: capitals say nothing. */
export function findCandidates(doc: Doc, lex: ActorLexicon, names: readonly boolean[], oneCase: boolean): Candidate[] {
  const phrases = nounPhrases(doc, lex, names)
  const runs = oneCase ? caselessRuns(doc, lex) : nameRuns(doc, lex, names)
  const runAt = new Map(runs.flatMap((r) => Array.from({ length: r.last - r.first }, (_, k) => [r.first + k, r] as const)))
  const out: Candidate[] = []
  const taken = new Uint8Array(doc.tokens.length)
  const add = (c: Candidate) => {
    for (let i = c.first; i < c.last; i++) if (taken[i]) return
    taken.fill(1, c.first, c.last)
    out.push(c)
  }
  for (const p of phrases) for (const c of fromPhrase(doc, lex, names, p, runAt)) add(c)
  const alone = new Set(runs.filter((r) => r.last - r.first === 1).map((r) => doc.tokens[r.first]!.text))
  for (const r of runs) for (const c of fromRun(doc, lex, r, taken, alone)) add(c)
  for (const t of doc.tokens) {
    const c = taken[t.i] ? null : fromPronoun(doc, lex, t)
    if (c) add(c)
  }
  out.sort((a, b) => a.first - b.first)
  const byFirst = new Map(out.map((c) => [c.first, c]))
  for (const c of out) {
    appose(doc, c, byFirst)
    apposeRole(doc, c, byFirst)
  }
  return out
}

function nounPhrases(doc: Doc, lex: ActorLexicon, names: readonly boolean[]): Phrase[] {
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
  const noun = lex.nouns.get(t.fold)
  if (noun) return noun
  const plural = t.fold.endsWith('s') ? lex.nouns.get(t.fold.slice(0, -1)) : undefined
  return plural && plural.kind !== 'group' ? { kind: plural.kind === 'role' ? 'group' : 'body', gender: plural.gender } : undefined
}

/** In a row of nouns the last one heads the phrase where modifiers come first ("police source", "prison officer's home"). */
function heads(doc: Doc, lex: ActorLexicon, names: readonly boolean[], t: Token): boolean {
  const end = doc.sentences[t.sentence]!.last
  const next = doc.tokens[t.i + 1]
  if (t.pos === 'ADJ' && !(names[t.i] && next && names[next.i])) return false
  if (!next || next.i >= end || !lex.locale.modifiersFirst) return true
  for (let j = next.i; j < Math.min(end, next.i + 4); j++) {
    const u = doc.tokens[j]!
    if (nounAt(lex, u)) return false
    if (u.text === "'s" || u.text === '’s' || !isModifier(doc, lex, names, u)) break
  }
  if ((next.text === "'s" || next.text === '’s' || next.text === "'" || next.text === '’') && next.i + 1 < end) {
    for (let j = next.i + 1; j < Math.min(end, next.i + 4); j++) {
      const u = doc.tokens[j]!
      if (nounAt(lex, u)) return false
      if (!isModifier(doc, lex, names, u)) break
    }
    return true
  }
  return !(next.pos === 'NOUN' && !names[next.i] && next.start === t.end + 1)
}

function isModifier(_doc: Doc, lex: ActorLexicon, names: readonly boolean[], t: Token): boolean {
  if (lex.modifiers.has(t.fold)) return true
  if (!lex.locale.modifiersFirst) return false
  if (names[t.i]) return true
  if (t.pos === 'ADJ' || t.pos === 'NOUN' || t.pos === 'PROPN' || t.pos === 'NUM') return true
  return t.pos === 'X' && (lex.notNames.has(t.fold) ? /^\p{Lu}/u.test(t.text) && t.fold.length > 4 : lex.nouns.has(t.fold))
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
  const core = pastAdjectives(doc, lex, head.i + 1, end)
  const last = pastComplements(doc, lex, names, core, end, kind)
  return { first, last, head: head.i, inner, core, kind, article, gender: told ?? gender }
}

function extendsLeft(doc: Doc, lex: ActorLexicon, names: readonly boolean[], i: number): boolean {
  const t = doc.tokens[i - 1]!
  if (isModifier(doc, lex, names, t)) return true
  const possessive = t.text === "'s" || t.text === '’s' || ((t.text === "'" || t.text === '’') && doc.tokens[i - 2]?.fold.endsWith('s'))
  return possessive === true && lex.locale.modifiersFirst && i >= 2 && isModifier(doc, lex, names, doc.tokens[i - 2]!)
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

/** "of Lower Saxony", "de la République de Valence", "chargé de la sécurité": complements in a row, at most three. */
function pastComplements(doc: Doc, lex: ActorLexicon, names: readonly boolean[], from: number, end: number, kind: NounKind): number {
  let last = from
  for (let n = 0; n < 3; n++) {
    const link = doc.tokens[last]
    if (!link || last >= end || !lex.links.has(link.fold)) break
    const next = complementEnd(doc, lex, names, last + 1, end, kind)
    if (next < 0) break
    const strict = link.fold === 'for' || /^(?:a|au|aux|en|pour)$/.test(link.fold)
    if (strict && (kind !== 'role' || link.fold === 'en' || (!names[next - 1] && link.fold !== 'for'))) break
    last = pastAdjectives(doc, lex, next, end)
  }
  return last
}

function complementEnd(doc: Doc, lex: ActorLexicon, names: readonly boolean[], from: number, end: number, kind: NounKind): number {
  let i = from
  while (i < end && (lex.definite.has(doc.tokens[i]!.fold) || lex.possessive.has(doc.tokens[i]!.fold))) i++
  const begin = i
  while (i < end) {
    const t = doc.tokens[i]!
    const personal = kind === 'role' && names[i] && lex.firstNames.has(t.fold) && names[i + 1] === true
    if (personal && i > begin) break
    const noun = t.pos === 'NOUN' || t.pos === 'PROPN' || t.pos === 'ADJ' || (t.pos === 'X' && i === begin)
    if (!names[i] && (!noun || (i > begin && !lex.locale.modifiersFirst))) break
    i++
  }
  return i > begin ? i : -1
}

function fromPhrase(
  doc: Doc,
  lex: ActorLexicon,
  names: readonly boolean[],
  p: Phrase,
  runAt: ReadonlyMap<number, NameRun>,
): Candidate[] {
  const noun = { first: p.inner, last: p.last, head: p.head }
  const base: Candidate = {
    first: p.first,
    last: p.last,
    head: p.head,
    kind: p.kind === 'role' ? 'person' : p.kind === 'body' ? 'organisation' : 'group',
    name: null,
    noun,
    apposed: null,
    alias: null,
    article: p.article,
    gender: p.gender,
    plural: p.kind === 'group' || (p.kind === 'body' && doc.tokens[p.head]!.fold.endsWith('s') && p.article !== 'indefinite'),
    pronoun: false,
    rule: `${p.kind}-noun`,
  }
  const run = runAt.get(p.last)
  const follows = run && sameSentence(doc, p.head, p.last) ? { first: p.last, last: run.last } : null
  if (p.kind === 'role' && follows) return [titledPerson(doc, base, follows)]
  if (p.kind !== 'role' && follows && lex.namedBodies.has(doc.tokens[p.head]!.fold)) {
    return [withAlias(doc, lex, { ...base, last: follows.last, name: follows, rule: 'body-then-name' })]
  }
  return [withAlias(doc, lex, named(doc, lex, names, base, p))]
}

function titledPerson(doc: Doc, base: Candidate, name: { first: number; last: number }): Candidate {
  const c: Candidate = { ...base, last: name.last, head: name.last - 1, name, rule: 'role-then-name' }
  const link = doc.tokens[name.last]
  const place = doc.tokens[name.last + 1]
  if (link?.fold === 'of' && place && /^\p{Lu}/u.test(place.text) && link.sentence === place.sentence) {
    c.apposed = { first: name.last, last: name.last + 2, head: name.last + 1 }
  }
  return c
}

/** "the FO Justice union", "the PNAT counter-terrorism office": the capitals before a body's noun are its name. */
function bodyRole(base: Candidate, from: number): Candidate['noun'] {
  return base.noun && { ...base.noun, first: from }
}

function named(doc: Doc, lex: ActorLexicon, names: readonly boolean[], base: Candidate, p: Phrase): Candidate {
  if (p.kind === 'role') return base
  const head = doc.tokens[p.head]!
  let last = p.inner
  while (last < p.head && names[last]) last++
  const before = last > p.inner ? { first: p.inner, last } : null
  const acronym = before !== null && isAcronym(doc.tokens[last - 1]!.text)
  if (before && !names[p.head] && (acronym || (last === p.head && lex.namedBodies.has(head.fold)))) {
    return { ...base, name: before, noun: bodyRole(base, before.last), rule: 'name-then-body' }
  }
  if (names[p.head] && p.kind === 'body') return { ...base, name: { first: p.inner, last: p.last }, noun: null, rule: 'capitalised-body' }
  return base
}

/** "(Pnat)" or ", known as PNAT," after a body. */
function withAlias(doc: Doc, lex: ActorLexicon, c: Candidate): Candidate {
  const at = (k: number) => doc.tokens[c.last + k]
  const bracketed = at(1)
  if (at(0)?.text === '(' && bracketed && at(2)?.text === ')' && /^\p{Lu}/u.test(bracketed.text)) {
    return { ...c, last: c.last + 3, alias: bracketed.text, rule: 'long-form-with-acronym' }
  }
  const k = at(0)?.text === ',' ? 1 : 0
  if (lex.alias.has(at(k)?.fold ?? '')) {
    const name = at(k + 2)
    const next = /^(?:as|sous)$/.test(at(k + 1)?.fold ?? '') ? name : at(k + 1)
    if (next && isAcronym(next.text)) return { ...c, alias: next.text, rule: 'known-as' }
  }
  return c
}

function sameSentence(doc: Doc, i: number, j: number): boolean {
  return doc.tokens[i]!.sentence === doc.tokens[j]?.sentence
}

/** A run that no role or body phrase took: a person, an acronym, or left alone. */
function fromRun(doc: Doc, lex: ActorLexicon, run: NameRun, taken: Uint8Array, alone: ReadonlySet<string>): Candidate[] {
  let first = run.first
  while (first < run.last && taken[first]) first++
  let last = run.last
  while (last > first && taken[last - 1]) last--
  if (first >= last) return []
  const opener = doc.tokens[first]!
  if (last - first > 1 && courtesyOf(lex, opener) !== undefined) return addressed(doc, lex, first, last)
  const before = doc.tokens[first - 1]
  if (before && before.sentence === opener.sentence && courtesyOf(lex, before) !== undefined) return addressed(doc, lex, first - 1, last)
  const split = givenNameIn(doc, lex, first, last)
  const gender = lex.firstNames.get(doc.tokens[split >= 0 ? split : first]!.fold) ?? null
  if (split >= 0 && last - split >= 2) return [person(doc, split, last, gender, 'given-name')]
  if (last - first >= 2 && last - first <= 3 && looksPersonal(doc, first, last, alone)) return [person(doc, first, last, null, 'name-with-age')]
  if (last - first === 1 && isAcronym(opener.text)) {
    const article = before !== undefined && before.sentence === opener.sentence && lex.definite.has(before.fold)
    return [{ ...person(doc, first, last, null, 'acronym'), first: article ? first - 1 : first, kind: 'organisation' }]
  }
  return [{ ...person(doc, first, last, null, 'bare-name') }]
}

/** "Trevion Aldane, 17,": an age after two or three capitalised words, or their last one alone elsewhere in the text. */
function looksPersonal(doc: Doc, first: number, last: number, alone: ReadonlySet<string>): boolean {
  const age = doc.tokens[last + 1]
  if (doc.tokens[last]?.text === ',' && age && /^\d{1,2}$/.test(age.text) && /^[,.]|ans$/.test(doc.tokens[age.i + 1]?.text ?? '.')) return true
  return alone.has(doc.tokens[last - 1]!.text) && !alone.has(doc.tokens[first]!.text) && doc.tokens.slice(first, last).every((t) => t.pos === 'PROPN')
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
  return lex.courtesy.get(t.fold) ?? plain ?? (lex.courtesy.has(t.fold) || (t.fold.endsWith('.') && lex.courtesy.has(t.fold.slice(0, -1))) ? null : undefined)
}

function addressed(doc: Doc, lex: ActorLexicon, first: number, last: number): Candidate[] {
  const gender = courtesyOf(lex, doc.tokens[first]!) ?? null
  const name = first + 1
  return [{ ...person(doc, first, last, gender, 'courtesy'), name: { first: name, last } }]
}

function person(_doc: Doc, first: number, last: number, gender: Gender | null, rule: string): Candidate {
  return {
    first, last, head: last - 1, kind: 'person', name: { first, last }, noun: null, apposed: null, alias: null,
    article: 'none', gender, plural: false, pronoun: false, rule,
  }
}

function fromPronoun(doc: Doc, lex: ActorLexicon, t: Token): Candidate | null {
  const sense = lex.locale.pronouns[t.lower.replace(/^-(?:t-)?/, '')]
  if (!sense) return null
  if (t.lower === 'il' || t.lower === 'it') {
    let next = doc.tokens[t.i + 1]
    while (next && /^(?:n'|ne|en|y|s'|se|l'|n’|s’)$/.test(next.lower) && !lex.impersonal.has(next.lower)) next = doc.tokens[next.i + 1]
    if (next && lex.impersonal.has(next.fold)) return null
  }
  return {
    first: t.i, last: t.i + 1, head: t.i, kind: sense.person === false ? 'organisation' : 'person', name: null, noun: null,
    apposed: null, alias: null, article: 'none', gender: sense.gender ?? null, plural: sense.number === 'plur', pronoun: true,
    rule: 'pronoun',
  }
}

/** "X, the mayor of Y," and "the mayor of Y, X,": two namings of one person beside a comma. */
function appose(doc: Doc, c: Candidate, byFirst: ReadonlyMap<number, Candidate>): void {
  if (!c.name || c.kind !== 'person' || doc.tokens[c.last]?.text !== ',') return
  const next = byFirst.get(c.last + 1)
  if (!next || next.kind !== 'person' || next.name || next.pronoun || !next.noun || next.article === 'possessive') return
  if (!sameSentence(doc, c.head, next.head)) return
  const after = doc.tokens[next.last]
  const closed = !after || after.sentence !== doc.tokens[next.head]!.sentence || /^[,.;:)"”»–—]$|^in$|^au?$|^en$|^à$|^who$|^qui$|^at$/.test(after.lower)
  if (closed) c.apposed = next.noun
}

/** "the interior minister, X,": a role set before the name; the role's mention then names X. */
function apposeRole(doc: Doc, c: Candidate, byFirst: ReadonlyMap<number, Candidate>): void {
  if (c.name || c.kind !== 'person' || c.pronoun || !c.noun || c.article === 'indefinite' || doc.tokens[c.last]?.text !== ',') return
  const next = byFirst.get(c.last + 1)
  if (!next?.name || next.kind !== 'person' || next.rule === 'bare-name' || !sameSentence(doc, c.head, next.head)) return
  const after = doc.tokens[next.last]
  const closed = !after || after.sentence !== doc.tokens[next.head]!.sentence || /^[,.;:)"”»–—]$/.test(after.text)
  if (!closed) return
  c.apposedTo = next
  next.apposed ??= c.noun
}

/** One-case text: a given name or a title opens a name of at most two more words that are no known nouns. */
function caselessRuns(doc: Doc, lex: ActorLexicon): NameRun[] {
  const out: NameRun[] = []
  for (let i = 0; i < doc.tokens.length; i++) {
    const t = doc.tokens[i]!
    const given = lex.firstNames.has(t.fold) && t.fold.length > 3
    const titled = i > 0 && isTitle(lex, doc.tokens[i - 1]!)
    if (!given && !titled) continue
    let last = i + 1
    while (last < i + 3 && isPlainWord(doc, lex, last, t.sentence)) last++
    if (isPlainWord(doc, lex, i, t.sentence) && (titled || last > i + 1)) {
      out.push({ first: i, last })
      i = last - 1
    }
  }
  return out
}

const TITLE = /^(?:president|general|colonel|captain|major|minister|gen|col|capt|lt|maj|sgt|mr|mrs|ms|dr|father|bishop|archbishop|senator|mayor|deputy|commander|judge|monsignor|msgr)$/

function isTitle(lex: ActorLexicon, t: Token): boolean {
  return TITLE.test(t.fold) || lex.courtesy.has(t.fold)
}

function isPlainWord(doc: Doc, lex: ActorLexicon, i: number, sentence: number): boolean {
  const t = doc.tokens[i]
  if (!t || t.sentence !== sentence || !/^\p{L}[\p{L}'-]+$/u.test(t.text)) return false
  if (lex.notNames.has(t.fold) || lex.nouns.has(t.fold) || lex.definite.has(t.fold) || lex.links.has(t.fold)) return false
  return t.pos !== 'VERB' && t.pos !== 'AUX' && t.pos !== 'ADP' && t.pos !== 'ADV' && t.pos !== 'DET' && t.pos !== 'PRON'
}

/** The words of a token range, folded, without dots. */
export function folded(doc: Doc, r: { first: number; last: number }): string[] {
  const out: string[] = []
  for (let i = r.first; i < r.last; i++) {
    const w = fold(doc.tokens[i]!.text)
    if (/[\p{L}\d]/u.test(w)) out.push(w)
  }
  return out
}
