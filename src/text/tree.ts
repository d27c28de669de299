import type { Doc, Token } from './doc.ts'
import { grammar } from './language/grammar.ts'

/** Tokens [first, last) and their characters [start, end). */
export interface TokenRange {
  readonly first: number
  readonly last: number
  readonly start: number
  readonly end: number
}

/** A prepositional complement: the token that heads it and its preposition as written, lower case ("" without one). */
export interface Oblique {
  readonly token: number
  readonly preposition: string
}

export function rangeOf(doc: Doc, first: number, last: number): TokenRange {
  return {
    first,
    last,
    start: doc.tokens[first]!.start,
    end: doc.tokens[last - 1]!.end,
  }
}

/** Relation without its subtype: "nsubj" of "nsubj:pass". */
export function baseRel(token: Token): string {
  const colon = token.rel.indexOf(':')
  return colon < 0 ? token.rel : token.rel.slice(0, colon)
}

/** Children of `i` whose relation is one of `rels`; a relation without subtype stands for all its subtypes. */
export function childrenBy(doc: Doc, i: number, ...rels: readonly string[]): number[] {
  return doc.children[i]!.filter((c) => rels.includes(doc.tokens[c]!.rel) || rels.includes(baseRel(doc.tokens[c]!)))
}

function childBy(doc: Doc, i: number, ...rels: readonly string[]): number {
  return childrenBy(doc, i, ...rels)[0] ?? -1
}

/** A verb, or a word with a copula: the head of a clause. */
export function isPredicate(doc: Doc, i: number): boolean {
  return (
    doc.tokens[i]!.pos === 'VERB' ||
    childBy(doc, i, 'cop') >= 0 ||
    (doc.tokens[i]!.pos === 'AUX' && childBy(doc, i, 'nsubj') >= 0)
  )
}

/** Subject written at the clause itself, -1 without one. A relative pronoun is given as it stands. */
export function ownSubject(doc: Doc, verb: number): number {
  return childBy(doc, verb, 'nsubj', 'csubj')
}

/** How far up a shared subject is looked for: clauses nested deeper are mistakes of the parser. */
const SHARING_STEPS_MAX = 6

/**
 * Token that heads the grammatical subject of `verb`, also where it is written elsewhere: at the first of coordinated
 * verbs, at the verb that governs an infinitive, at the noun a participle or relative clause hangs on. -1 when none is found.
 */
export function subjectOf(doc: Doc, verb: number): number {
  let at = verb
  for (let step = 0; step < SHARING_STEPS_MAX; step++) {
    const own = ownSubject(doc, at)
    if (own >= 0) return antecedentOf(doc, own)
    const { head, rel } = doc.tokens[at]!
    if (head < 0) return -1
    const base = baseRel(doc.tokens[at]!)
    if (base === 'acl') return isNominal(doc, head) ? head : -1
    if (base === 'xcomp') {
      const controlled = childBy(doc, head, 'obj', 'iobj')
      if (controlled >= 0 && controlled < at) return antecedentOf(doc, controlled)
    } else if (base === 'advcl') {
      if (doc.tokens[at]!.morph.form === 'fin') return -1
    } else if (base !== 'conj' && rel !== 'acl') return -1
    if (!isPredicate(doc, head)) return -1
    at = head
  }
  return -1
}

function isNominal(doc: Doc, i: number): boolean {
  const { pos } = doc.tokens[i]!
  return (
    pos === 'NOUN' ||
    pos === 'PROPN' ||
    pos === 'PRON' ||
    pos === 'NUM' ||
    pos === 'DET' ||
    pos === 'SYM' ||
    pos === 'ADJ'
  )
}

/** The noun a relative pronoun stands for; other tokens stand for themselves. */
export function antecedentOf(doc: Doc, i: number): number {
  const token = doc.tokens[i]!
  if (!grammar[doc.language].relatives.has(token.lower) || token.pos !== 'PRON') return i
  for (let at = token.head, step = 0; at >= 0 && step < SHARING_STEPS_MAX; step++) {
    const clause = doc.tokens[at]!
    if (baseRel(clause) === 'acl') return clause.head
    if (baseRel(clause) !== 'conj' && baseRel(clause) !== 'xcomp') return i
    at = clause.head
  }
  return i
}

/** Token that heads the direct object, -1 without one; "que", "that" give the noun they stand for. */
export function objectOf(doc: Doc, verb: number): number {
  const object = childBy(doc, verb, 'obj')
  return object < 0 ? -1 : antecedentOf(doc, object)
}

/** Prepositional and adverbial complements of a verb or noun, in order ("in Agen", "de Lyon"). */
export function obliques(doc: Doc, i: number): Oblique[] {
  return childrenBy(doc, i, 'obl', 'nmod').map((token) => ({
    token,
    preposition: prepositionOf(doc, token),
  }))
}

/** The preposition that a noun hangs by, with the words fixed to it ("au cours de", "in front of"); "" without one. */
export function prepositionOf(doc: Doc, i: number): string {
  const marks = childrenBy(doc, i, 'case').filter((c) => c < i)
  return marks
    .flatMap((c) => [c, ...childrenBy(doc, c, 'fixed')])
    .map((c) => doc.tokens[c]!.lower)
    .join(' ')
}

/** Who does what `verb` says: the agent of a passive, else the subject of an active; -1 when none is told. */
export function agentOf(doc: Doc, verb: number): number {
  if (!isPassive(doc, verb)) return subjectOf(doc, verb)
  const named = childBy(doc, verb, 'obl:agent')
  if (named >= 0) return named
  const by = obliques(doc, verb).find(({ preposition }) => preposition === 'by' || preposition === 'par')
  return by ? by.token : -1
}

/** What `verb` is done to: the subject of a passive, else the object; -1 when none is told. */
export function patientOf(doc: Doc, verb: number): number {
  return isPassive(doc, verb) ? subjectOf(doc, verb) : objectOf(doc, verb)
}

/** `i` and the words coordinated with it, in the order of the text ("A, B and C"). */
export function conjunctsOf(doc: Doc, i: number): number[] {
  let first = i
  while (doc.tokens[first]!.rel === 'conj' && doc.tokens[first]!.head >= 0) first = doc.tokens[first]!.head
  const all: number[] = []
  const pending = [first]
  for (let at = pending.pop(); at !== undefined; at = pending.pop()) {
    all.push(at)
    pending.push(...childrenBy(doc, at, 'conj'))
  }
  return all.sort((a, b) => a - b)
}

/** Heads of the appositions of `i` ("Sophie Delvaux, the minister"). */
export function appositionsOf(doc: Doc, i: number): number[] {
  return childrenBy(doc, i, 'appos')
}

/** Auxiliaries and copula of a verb in order. */
export function auxiliariesOf(doc: Doc, verb: number): number[] {
  return childrenBy(doc, verb, 'aux', 'cop')
}

/**
 * The verb is in the passive voice: by its auxiliary, by its subject, or as a participle that a noun carries ("the man
 * arrested on Friday", "les véhicules incendiés").
 */
export function isPassive(doc: Doc, verb: number): boolean {
  const token = doc.tokens[verb]!
  const { movement, passive } = grammar[doc.language]
  if (token.morph.form !== 'part' && token.pos !== 'ADJ') return false
  if (movement.has(token.lemma)) return false
  if (childBy(doc, verb, 'aux:pass', 'nsubj:pass') >= 0) return true
  const aux = auxiliariesOf(doc, verb)
  const reflexive = doc.children[verb]!.some((c) => c < verb && /^(?:se|s')$/.test(doc.tokens[c]!.lower))
  if (aux.length > 0) return !reflexive && token.pos === 'VERB' && doc.tokens[aux[aux.length - 1]!]!.lemma === passive
  if (token.rel === 'conj' && token.head >= 0 && doc.tokens[token.head]!.morph.form === 'part')
    return isPassive(doc, token.head)
  return (
    token.pos === 'VERB' &&
    (token.rel === 'acl' || token.rel === 'root' || token.rel === 'amod') &&
    ownSubject(doc, verb) < 0
  )
}

/** All tokens below and including `i` that touch it without a gap. */
export function subtreeRange(doc: Doc, i: number): TokenRange {
  return contiguous(doc, i, () => true)
}

const CLAUSE_RELS = new Set(['parataxis', 'discourse', 'list'])

/** The clause of `verb`: its subtree without coordinated clauses that have a subject of their own and without asides. */
export function clauseRange(doc: Doc, verb: number): TokenRange {
  return contiguous(doc, verb, (c) => {
    const token = doc.tokens[c]!
    if (CLAUSE_RELS.has(token.rel)) return false
    return !(token.rel === 'conj' && token.head === verb && isPredicate(doc, c) && ownSubject(doc, c) >= 0)
  })
}

/** What a noun phrase takes in besides determiners, adjectives, numbers, compounds and name parts. */
export interface NounPhraseOptions {
  /** Complements with a preposition ("the prison of Agen"). */
  readonly nmod?: boolean
  readonly appos?: boolean
  /** Relative clauses and participles. */
  readonly clauses?: boolean
  readonly conj?: boolean
  /** Leave out the article or other determiner. */
  readonly bare?: boolean
}

const NOUN_PARTS = new Set(['det', 'amod', 'nummod', 'compound', 'flat', 'fixed', 'goeswith', 'nmod:poss', 'nmod:desc'])

/** The noun phrase that `head` heads; its preposition is never part of it. */
export function nounPhrase(doc: Doc, head: number, options: NounPhraseOptions = {}): TokenRange {
  return contiguous(doc, head, (c) => {
    const token = doc.tokens[c]!
    if (token.head !== head) return token.rel !== 'parataxis' && (options.clauses || baseRel(token) !== 'acl')
    const base = baseRel(token)
    if (base === 'det') return !options.bare
    if (NOUN_PARTS.has(token.rel) || NOUN_PARTS.has(base)) return true
    if (base === 'nmod') return options.nmod === true
    if (base === 'appos') return options.appos === true
    if (base === 'acl') return options.clauses === true
    if (base === 'conj') return options.conj === true
    return base === 'case' ? c > head : base === 'punct' ? isInnerMark(doc, c, head) : base === 'advmod' && c < head
  })
}

/** Marks inside a phrase are kept when a kept part lies beyond them; at its edge they are cut off by `contiguous`. */
function isInnerMark(doc: Doc, mark: number, head: number): boolean {
  return Math.abs(mark - head) < 12 && !/^[.;:!?]$/.test(doc.tokens[mark]!.text)
}

/** Largest run of tokens around `i` that hang below it by kept tokens only, without marks at its edges. */
function contiguous(doc: Doc, i: number, keeps: (child: number) => boolean): TokenRange {
  const inside = new Set([i])
  const pending = [i]
  for (let at = pending.pop(); at !== undefined; at = pending.pop()) {
    for (const c of doc.children[at]!) {
      if (!keeps(c)) continue
      inside.add(c)
      pending.push(c)
    }
  }
  let first = i
  let last = i + 1
  while (inside.has(first - 1)) first--
  while (inside.has(last)) last++
  while (first < i && isEdgeMark(doc, first)) first++
  while (last > i + 1 && isEdgeMark(doc, last - 1)) last--
  return rangeOf(doc, first, last)
}

function isEdgeMark(doc: Doc, i: number): boolean {
  const { pos, text } = doc.tokens[i]!
  return (pos === 'PUNCT' && !/^['’]$/.test(text)) || /^[,;:.()[\]«»“”"–—-]$/.test(text)
}

/** Nearest predicate above `i` (not `i` itself), -1 when there is none. */
export function governorOf(doc: Doc, i: number): number {
  for (let at = doc.tokens[i]!.head; at >= 0; at = doc.tokens[at]!.head) if (isPredicate(doc, at)) return at
  return -1
}
