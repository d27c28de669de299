import type { Actor } from '../../model/reading.ts'
import type { Quote, Token } from '../../text/doc.ts'
import type { ActorMention } from '../state.ts'
import { tokenSpan } from './extent.ts'
import { isAdverb, type VerbGroup } from './group.ts'
import { nearestSubject } from './tree.ts'
import { actorsIn, endsIn, isSource, lower, lowerBound, reach, type View } from './view.ts'

/** Token range [first, last) of a noun phrase, with the actor named in it where one is known. */
export interface Phrase {
  readonly first: number
  readonly last: number
  readonly actor: ActorMention | null
  /** End of the apposition that follows ("Darmanin, the justice minister,"). */
  readonly apposition?: number
}

const QUOTE_MARKS = new Set(['"', '“', '”', '«', '»'])

/**
 * Subject of the verb group: by the tree where there is one, else by the words before it. "Police say they are …": a
 * plural pronoun right after a reporting verb stands for who reports.
 */
export function subjectOf(view: View, group: VerbGroup): Phrase | null {
  const own = subjectByTree(view, group) ?? subjectByWords(view, group)
  if (!own || own.last - own.first !== 1 || !view.words.pluralPronouns.has(lower(view, own.first))) return own
  const skip = view.words.complementizers.has(lower(view, own.first - 1)) ? 2 : 1
  const say = own.first - skip
  if (say < reach(view, own.first).first || !view.words.sayVerbs.has(lower(view, say))) return own
  return subjectByWords(view, { ...group, verb: say, first: say }) ?? own
}

/** "Les syndicats, eux, réclament": the pronoun between commas only stresses the subject. */
function isEmphatic(view: View, i: number): boolean {
  return view.words.emphatic.has(lower(view, i)) && lower(view, i - 1) === ','
}

function subjectByTree(view: View, group: VerbGroup): Phrase | null {
  const { doc } = view
  let verb = group.verb
  for (let up = 0; up < 4; up++) {
    const shared = view.words.coordinators.has(lower(view, group.first - 1)) && verb === group.verb
    const subject = shared ? undefined : nearestSubject(view, verb, group.verb)
    if (subject !== undefined) return isEmphatic(view, subject) ? null : phraseOfHead(view, subject, group)
    const t = doc.tokens[verb]!
    if (/^acl(?!:relcl)/.test(t.rel) && endsIn(t.lower, view.syntax.participles) && t.head >= 0 && t.head < verb)
      return phraseOfHead(view, t.head, group)
    if (up === 0 && /^(?:NOUN|PROPN)$/.test(doc.tokens[group.first - 1]?.pos ?? '')) return null
    if (t.head < 0 || !/^(?:conj|xcomp|advcl)/.test(t.rel)) return null
    verb = t.head
  }
  return null
}

function phraseOfHead(view: View, head: number, group: VerbGroup): Phrase | null {
  const { doc, words: w } = view
  const t = doc.tokens[head]!
  if (w.relatives.has(t.lower)) return antecedent(view, head)
  const range = subtreeCore(view, head)
  const stop = group.verb > head ? Math.min(range.last, group.first) : range.last
  const found = named(view, range.first, Math.max(stop, head + 1), head)
  const apposed = head < group.first && lower(view, found.last) === ',' && lower(view, group.first - 1) === ','
  return apposed ? { ...found, apposition: group.first - 1 } : found
}

/** The subtree of a noun without relative clauses, appositions and what follows a comma. */
function subtreeCore(view: View, head: number): { first: number; last: number } {
  const { doc } = view
  let first = head
  let last = head + 1
  const stack = [head]
  for (let n = 0; stack.length > 0 && n < 60; n++) {
    const i = stack.pop()!
    first = Math.min(first, i)
    last = Math.max(last, i + 1)
    for (const c of doc.children[i] ?? []) {
      const rel = doc.tokens[c]!.rel
      if (/^(?:acl:relcl|punct|parataxis)/.test(rel) || (rel === 'appos' && lower(view, c - 1) === ',')) continue
      stack.push(c)
    }
  }
  for (let k = head + 1; k < last; k++) if (lower(view, k) === ',' || lower(view, k) === '(') last = k
  return { first, last }
}

/** The noun phrase before a relative pronoun. */
export function antecedent(view: View, relative: number): Phrase | null {
  let end = relative
  while (end > 0 && (lower(view, end - 1) === ',' || view.words.prepositions.has(lower(view, end - 1)))) end--
  const p = nounPhraseBefore(view, end)
  if (!p) return null
  let { first } = p
  for (let k = p.first; k < end - 1; k++)
    if (isFiniteVerb(view, view.doc.tokens[k]) || view.words.sayVerbs.has(lower(view, k))) first = k + 1
  while (
    first < end - 1 &&
    view.words.prepositions.has(lower(view, first)) &&
    !view.words.determiners.has(lower(view, first))
  )
    first++
  return first === p.first ? p : named(view, first, end, null)
}

function subjectByWords(view: View, group: VerbGroup): Phrase | null {
  const { words: w } = view
  const { first: floor } = reach(view, group.verb)
  let end = group.first
  while (
    end > floor &&
    (isAdverb(view, end - 1) || (w.negations.has(lower(view, end - 1)) && !w.nobody.has(lower(view, end - 1))))
  )
    end--
  const before = lower(view, end - 1)
  if (end <= floor) return null
  if (w.relatives.has(before)) return antecedent(view, end - 1)
  if (w.coordinators.has(before)) return clauseSubject(view, end - 1)
  if (before === ',') {
    const open = previousComma(view, end - 2, floor)
    const noun = open > floor ? nounPhraseBefore(view, open) : null
    return noun ? { ...noun, apposition: end - 1 } : clauseSubject(view, end - 1)
  }
  return nounPhraseBefore(view, end)
}

function previousComma(view: View, from: number, floor: number): number {
  for (let k = from; k > floor; k--) if (lower(view, k) === ',') return k
  return floor
}

/** First actor, or first noun phrase, of the clause that token i stands in. */
function clauseSubject(view: View, i: number): Phrase | null {
  const { first } = reach(view, i)
  const actor = actorsIn(view, first, i).find((a) => !view.words.prepositions.has(lower(view, a.first - 1)))
  if (actor) return { first: actor.first, last: actor.last, actor }
  for (let k = first; k < i; k++) {
    if (
      view.words.have.has(lower(view, k)) ||
      view.words.be.has(lower(view, k)) ||
      view.doc.tokens[k]!.pos === 'VERB'
    ) {
      return k > first ? nounPhraseBefore(view, k) : null
    }
  }
  return null
}

/** The noun phrase that ends before token `end`; begins after the last clause word, comma or quotation mark. */
export function nounPhraseBefore(view: View, end: number): Phrase | null {
  const { words: w } = view
  const { first: floor } = reach(view, Math.max(0, end - 1))
  let first = end
  for (let k = end - 1; k >= floor; k--) {
    const word = lower(view, k)
    if (w.complementizers.has(word) || w.relatives.has(word) || w.enders.has(word) || QUOTE_MARKS.has(word)) {
      if (!QUOTE_MARKS.has(word) || k < end - 1) break
    }
    if (/^[,;:(–—]$/.test(word) || w.have.has(word) || w.be.has(word) || w.modals.has(word)) break
    if (w.sayVerbs.has(word) && view.doc.tokens[k]!.pos !== 'NOUN' && k < end - 1) break
    first = k
  }
  return first < end ? named(view, first, end, null) : null
}

/** The phrase with its actor: the one that covers the head, else the first that no preposition introduces. */
function named(view: View, first: number, last: number, head: number | null): Phrase {
  const { words: w } = view
  const inside = actorsIn(view, first, last)
  const actor =
    inside.find((a) => head !== null && a.first <= head && head < a.last) ??
    (head === null ? (inside.find((a) => !w.prepositions.has(lower(view, a.first - 1))) ?? null) : null)
  return { first, last, actor }
}

/** The noun phrase that begins at token `first`: up to a clause word, a comma, a verb. */
export function nounPhraseAfter(view: View, at: number): Phrase {
  const { doc, words: w } = view
  const first = QUOTE_MARKS.has(lower(view, at)) && at + 1 < doc.tokens.length ? at + 1 : at
  const { last } = reach(view, first)
  let k = first
  for (; k < last; k++) {
    const t = doc.tokens[k]!
    if (/^[,;:.!?()–—]$/.test(t.text) || QUOTE_MARKS.has(t.text)) break
    if (w.coordinators.has(t.lower) && isFiniteVerb(view, doc.tokens[k + 1])) break
    if (
      k > first &&
      (w.relatives.has(t.lower) || w.enders.has(t.lower) || w.complementizers.has(t.lower) || isSource(view, k))
    )
      break
    if (
      k > first &&
      (w.be.has(t.lower) || w.have.has(t.lower) || w.modals.has(t.lower) || w.sayVerbs.has(t.lower)) &&
      t.pos !== 'NOUN'
    )
      break
  }
  const end = Math.max(k, first + 1)
  const actor = actorsIn(view, first, end)[0] ?? null
  const headed = actor !== null && actor.first - first <= 2 && !w.prepositions.has(lower(view, actor.first - 1))
  return { first, last: end, actor: headed || actor?.first === first ? actor : null }
}

/** A verb that is no participle used as adjective ("organisée et spécialisée"). */
function isFiniteVerb(view: View, t: Token | undefined): boolean {
  if (!t || (t.pos !== 'VERB' && t.pos !== 'AUX')) return false
  return t.morph.form === 'fin' || !endsIn(t.lower, view.syntax.adjectives)
}

/** Does any word of the phrase, or of its actor's name and role, belong to the class? */
export function phraseHas(view: View, p: Phrase, list: ReadonlySet<string>): boolean {
  for (let k = p.first; k < Math.min(p.apposition ?? p.last, p.first + 14); k++) {
    const t = view.doc.tokens[k]!
    if (list.has(t.lower) || list.has(t.lemma) || list.has(singular(view, t.lower))) return true
  }
  if (!p.actor) return false
  const text = `${p.actor.name} ${p.actor.role ?? ''}`.toLowerCase()
  return text.split(/[\s'’\-,()]+/).some((x) => list.has(x) || list.has(singular(view, x)))
}

export function singular(view: View, word: string): string {
  const ending = word.length > 3 ? view.syntax.plurals.find((e) => word.endsWith(e)) : undefined
  return ending === undefined ? word : word.slice(0, -ending.length)
}

export function isPronoun(view: View, p: Phrase): boolean {
  return p.last - p.first === 1 && view.words.subjectPronouns.has(lower(view, p.first))
}

/** An actor known by a common noun only, inside a longer phrase: the phrase says more ("direction | zonale"). */
function isCommon(view: View, p: Phrase): boolean {
  const { actor } = p
  if (!actor || actor.pronoun || isProperName(view, actor.name)) return false
  return (
    p.first <= actor.first &&
    actor.last < p.last &&
    view.words.linkers.has(lower(view, actor.last)) === false &&
    view.doc.tokens[actor.last]!.pos === 'ADJ'
  )
}

/**
 * Who the phrase names: the known actor; else its words without definite article ("habitants", "a man of 31"); null for
 * a pronoun that stands for nobody known.
 */
export function actorOf(view: View, p: Phrase | null): Actor | null {
  if (!p) return null
  if (p.actor && isProperName(view, p.actor.name)) return knownActor(view, p.actor)
  if (p.actor?.pronoun || (p.actor && isPronoun(view, p))) return introduced(view, p.actor)
  if (p.actor && !isCommon(view, p) && !isIndefinite(view, p.first)) return knownActor(view, p.actor)
  return isPronoun(view, p) ? null : describe(view, p)
}

/** A name with a capital besides its article: "A man" is none. */
export function isProperName(view: View, name: string): boolean {
  return /\p{Lu}/u.test(withoutArticle(view, name))
}

function withoutArticle(view: View, name: string): string {
  const lowered = name.charAt(0).toLowerCase() + name.slice(1)
  for (const article of view.words.articles) {
    const rest = lowered.slice(article.length).trimStart()
    if (lowered !== name && lowered.startsWith(article) && /^\p{Ll}/u.test(rest)) return rest
  }
  return name
}

function knownActor(view: View, a: ActorMention): Actor {
  return { name: a.name, ...(a.role === null ? {} : { role: a.role }), span: tokenSpan(view, a.first, a.last) }
}

/** "A man of 31 was arrested. He denies …": who "he" is, as the report introduces him. */
function introduced(view: View, pronoun: ActorMention): Actor {
  const own = knownActor(view, pronoun)
  const first = view.firstMentions.get(pronoun.entity)
  if (!first || !isIndefinite(view, first.first)) return own
  return { ...own, name: describe(view, nounPhraseAfter(view, first.first)).name }
}

function isIndefinite(view: View, i: number): boolean {
  return view.words.indefinites.has(lower(view, i))
}

function describe(view: View, p: Phrase): Actor {
  const { words: w } = view
  let first = p.first
  let last = p.last
  while (
    first < last - 1 &&
    !isIndefinite(view, first) &&
    (w.determiners.has(lower(view, first)) || w.coordinators.has(lower(view, first)))
  )
    first++
  while (last > first + 1 && (w.trailing.has(lower(view, last - 1)) || isAdverb(view, last - 1))) last--
  const span = tokenSpan(view, first, last)
  return { name: span.text, span }
}

/** Tokens around a quotation in which its speaker is named. */
const SPEAKER_TOKENS = 14

/** The first actor named after the quotation's end, else the last before it, in its paragraph. */
export function speakerOf(view: View, quote: Quote): Phrase | null {
  const { tokens } = view.doc
  const after = lowerBound(tokens, quote.close, (t) => t.start)
  const next = actorsIn(view, after, Math.min(tokens.length, after + SPEAKER_TOKENS))[0]
  const before = lowerBound(tokens, quote.open, (t) => t.start)
  const actor = next ?? actorsIn(view, Math.max(0, before - SPEAKER_TOKENS), before).at(-1)
  return actor ? { first: actor.first, last: actor.last, actor } : null
}
