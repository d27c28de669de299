import type { ClauseLocale } from '../../locales/shape/clause.ts'
import type { SyntaxLocale } from '../../locales/shape/syntax.ts'
import type { Doc, Quote, Sentence, Token } from '../../text/doc.ts'
import type { ActorMention, ReadingState } from '../state.ts'
import { formSet, words } from './verbs.ts'

type WordClass = Exclude<keyof ClauseLocale, 'inflect' | 'asides' | 'syntax'>

/** A locale's word classes as sets; `sayVerbs` holds all forms. */
export type ClauseWords = Readonly<Record<WordClass, ReadonlySet<string>>> & {
  readonly asides: readonly (readonly string[])[]
}

/** A report as the record stages look at it: every look-up bounded or by binary search, so that time stays linear. */
export interface View {
  readonly state: ReadingState
  readonly doc: Doc
  readonly words: ClauseWords
  readonly syntax: SyntaxLocale
  /** By position. */
  readonly actors: readonly ActorMention[]
  /** Where each actor is first named. */
  readonly firstMentions: ReadonlyMap<number, ActorMention>
}

/** Tokens looked at to the left and right of a trigger: bounds the work on a sentence of any length. */
export const REACH_TOKENS = 60

const compiled = new WeakMap<ClauseLocale, ClauseWords>()

export function clauseWords(locale: ClauseLocale): ClauseWords {
  const known = compiled.get(locale)
  if (known) return known
  const { inflect, asides, syntax, ...lists } = locale
  const sets = Object.fromEntries(Object.entries(lists).map(([k, v]) => [k, words(v)])) as Record<
    WordClass,
    ReadonlySet<string>
  >
  const made: ClauseWords = {
    ...sets,
    sayVerbs: formSet(locale.sayVerbs, inflect),
    asides: asides.split('|').map((a) => a.split(' ')),
  }
  compiled.set(locale, made)
  return made
}

export function viewOf(state: ReadingState, locale: ClauseLocale): View {
  const actors = [...state.actors].sort((a, b) => a.start - b.start || b.end - a.end)
  const firstMentions = new Map<number, ActorMention>()
  for (const a of actors) if (!a.pronoun && !firstMentions.has(a.entity)) firstMentions.set(a.entity, a)
  return { state, doc: state.doc, words: clauseWords(locale), syntax: locale.syntax, actors, firstMentions }
}

/** The sentence of token i; past the end of the text, the last one. */
export function sentenceOf(view: View, i: number): Sentence {
  const { tokens, sentences } = view.doc
  return sentences[tokens[Math.min(i, tokens.length - 1)]!.sentence]!
}

/** Token range looked at around token i: its sentence, cut to REACH_TOKENS either side. */
export function reach(view: View, i: number): { first: number; last: number } {
  const s = sentenceOf(view, i)
  return { first: Math.max(s.first, i - REACH_TOKENS), last: Math.min(s.last, i + 1 + 2 * REACH_TOKENS) }
}

export function lower(view: View, i: number): string {
  return view.doc.tokens[i]?.lower ?? ''
}

/** Does the word have one of the endings, and something before it? */
export function endsIn(word: string, endings: readonly string[]): boolean {
  return endings.some((ending) => word.length > ending.length && word.endsWith(ending))
}

/** Who says it, where a source begins at token i. */
export function afterSource(view: View, i: number): number {
  return view.words.sourceLinks.has(lower(view, i + 1)) ? i + 2 : i + 1
}

/** Does the text have tags? Before tagging every token is 'X'. */
export function tagged(token: Token): boolean {
  return token.pos !== 'X'
}

/** Index of the first element whose `key` is not below `value`, in a list sorted by that key. */
export function lowerBound<T>(list: readonly T[], value: number, key: (item: T) => number): number {
  let lo = 0
  let hi = list.length
  while (lo < hi) {
    const mid = (lo + hi) >> 1
    if (key(list[mid]!) < value) lo = mid + 1
    else hi = mid
  }
  return lo
}

/** The quotation that holds the character, if any. */
export function quoteAt(view: View, at: number): Quote | null {
  const k = lowerBound(view.doc.quotes, at + 1, (q) => q.open) - 1
  const q = view.doc.quotes[k]
  return q && at >= q.start && at < q.end ? q : null
}

/** Mentions of actors that begin in the token range, by position. */
export function actorsIn(view: View, first: number, last: number): ActorMention[] {
  const from = view.doc.tokens[first]?.start ?? Number.MAX_SAFE_INTEGER
  const out: ActorMention[] = []
  for (
    let k = lowerBound(view.actors, from, (a) => a.start);
    k < view.actors.length && view.actors[k]!.first < last;
    k++
  )
    out.push(view.actors[k]!)
  return out
}

/** Does the token stand in a title line? A title repeats what the body tells. */
export function inTitle(view: View, i: number): boolean {
  const { doc } = view
  return doc.paragraphs[doc.sentences[doc.tokens[i]!.sentence]!.paragraph]?.title === true
}

/** Does a source begin at token i: "according (to)", "selon", "d'après"? */
export function isSource(view: View, i: number): boolean {
  const { words: w } = view
  const word = lower(view, i)
  return w.sources.has(word) || (w.sourceEnds.has(word) && w.sourceLeads.has(lower(view, i - 1)))
}
