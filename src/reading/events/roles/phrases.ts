import type { GrammarLocale } from '../../../locales/shape/grammar.ts'
import type { DamageObject, TargetKind, WeaponKind } from '../../../model/reading.ts'
import type { Doc } from '../../../text/doc.ts'
import type { ActorMention, PlaceMention, Quantity } from '../../state.ts'
import type { MentionInput } from '../input.ts'
import type { Hit } from '../lexicon.ts'

/** A noun phrase with the word classes that its own words (not those of its "of" phrase) belong to. */
export interface Phrase {
  /** Token that heads it. */
  readonly head: number
  /** Tokens [first, last) with determiner, modifiers and name; without what follows by preposition. */
  readonly first: number
  readonly last: number
  readonly targets: readonly Hit<TargetKind>[]
  readonly weapon: Hit<WeaponKind> | null
  readonly damaged: Hit<DamageObject> | null
  readonly perpetrator: boolean
  readonly people: boolean
  readonly group: boolean
  readonly actor: ActorMention | null
  /** A place of the gazetteer stands at the head. */
  readonly place: boolean
  readonly quantity: Quantity | null
}

const PARTS = /^(compound|flat|fixed|amod|nummod|det|goeswith)/
/** What finding phrases needs of a report. */
export type Words = Pick<MentionInput, 'state' | 'scan'>

const memory = new WeakMap<object, Phrase[][]>()

/** The noun phrases of each sentence, in order; found once for a report. */
export function phrasesOf(input: Words): readonly (readonly Phrase[])[] {
  const known = memory.get(input.scan)
  if (known) return known
  const { doc } = input.state
  const out: Phrase[][] = doc.sentences.map(() => [])
  const classes = classesOf(input)
  for (const t of doc.tokens)
    if (isHead(doc, input.scan.grammar, t.i, classes))
      out[t.sentence]!.push(phraseAt(doc, input.scan.grammar, t.i, classes))
  memory.set(input.scan, out)
  return out
}

/** What the word tables, the actors and the quantities say of each token. */
interface Classes {
  readonly targets: readonly (Hit<TargetKind> | undefined)[]
  readonly weapons: readonly (Hit<WeaponKind> | undefined)[]
  readonly damaged: readonly (Hit<DamageObject> | undefined)[]
  readonly perpetrators: readonly (Hit<true> | undefined)[]
  readonly people: readonly (Hit<true> | undefined)[]
  readonly groups: readonly (Hit<true> | undefined)[]
  readonly actors: readonly (ActorMention | undefined)[]
  readonly places: readonly (PlaceMention | undefined)[]
  readonly counts: readonly (Quantity | undefined)[]
}

function classesOf({ state, scan }: Words): Classes {
  const spread = <T extends { first: number; last: number }>(items: readonly T[]): (T | undefined)[] => {
    const out = new Array<T | undefined>(state.doc.tokens.length)
    for (const item of items) for (let i = item.first; i < item.last; i++) out[i] = item
    return out
  }
  const actors = new Array<ActorMention | undefined>(state.doc.tokens.length)
  for (const a of state.actors)
    if (!a.pronoun && (!actors[a.head] || actors[a.head]!.kind === 'group')) actors[a.head] = a
  const counts = new Array<Quantity | undefined>(state.doc.tokens.length)
  for (const q of state.quantities) if (q.role === 'count') counts[q.counted >= 0 ? q.counted : q.last - 1] ??= q
  return {
    targets: spread(scan.targets),
    weapons: spread(scan.weapons),
    damaged: spread(scan.damaged),
    perpetrators: spread(scan.words.perpetrators),
    people: spread(scan.words.people),
    groups: spread(scan.words.groups),
    actors,
    places: spread(state.places.filter((p) => !p.demonym)),
    counts,
  }
}

function isHead(doc: Doc, grammar: GrammarLocale, i: number, classes: Classes): boolean {
  const t = doc.tokens[i]!
  if (t.pos !== 'NOUN' && t.pos !== 'PROPN' && t.pos !== 'NUM' && t.pos !== 'ADJ') return false
  if (PARTS.test(t.rel) && t.head >= 0 && doc.tokens[t.head]!.pos !== 'VERB' && isTied(doc, i, t.head)) return false
  if (t.pos === 'NOUN' || t.pos === 'PROPN') return true
  if (t.pos === 'NUM') return classes.counts[i] !== undefined
  if (t.pos !== 'ADJ' || !/^(nsubj|obj|obl|nmod|conj|root|dep)/.test(t.rel)) return false
  return ageIn(grammar, t.lower) !== null || classes.people[i] !== undefined || classes.perpetrators[i] !== undefined
}

/** A modifier stands no further from its head than this. */
const MODIFIER_TOKENS_MAX = 12

/** No verb, preposition or comma parts a modifier from its head; else the tree is wrong. */
function isTied(doc: Doc, i: number, head: number): boolean {
  if (Math.abs(i - head) > MODIFIER_TOKENS_MAX) return false
  for (let k = Math.min(i, head) + 1; k < Math.max(i, head); k++)
    if (/^(VERB|ADP|SCONJ)$/.test(doc.tokens[k]!.pos)) return false
  return true
}

/** "a 12-year-old": the number of years in a word for a person. */
export function ageIn(grammar: GrammarLocale, word: string): string | null {
  for (const ending of grammar.ageEndings) {
    const number = word.slice(0, -ending.length)
    if (word.endsWith(ending) && /^\d+$/.test(number)) return number
  }
  return null
}

function phraseAt(doc: Doc, grammar: GrammarLocale, head: number, classes: Classes): Phrase {
  const { first: from, last } = bounds(doc, grammar, head)
  const number = classes.counts[head]
  const first = number && number.last >= from && number.first < from && number.last <= head + 1 ? number.first : from
  const own = <T>(of: readonly (T | undefined)[], at: number): T | null => of[at] ?? null
  const targets: Hit<TargetKind>[] = []
  for (let i = first; i < last; i++) {
    const hit = classes.targets[i]
    if (hit && !targets.includes(hit)) targets.push(hit)
  }
  return {
    head,
    first,
    last,
    targets,
    weapon: nearestHead(classes.weapons, first, head),
    damaged: own(classes.damaged, head),
    perpetrator: coversHead(classes.perpetrators, head),
    people: own(classes.people, head) !== null,
    group: own(classes.groups, head) !== null,
    actor: own(classes.actors, head) ?? actorWithin(classes.actors, first, last),
    place: own(classes.places, head) !== null,
    quantity: nearestHead(classes.counts, first, head),
  }
}

function nearestHead<T>(of: readonly (T | undefined)[], first: number, head: number): T | null {
  for (let i = head; i >= first; i--) if (of[i]) return of[i]!
  return null
}

function coversHead(of: readonly (Hit<true> | undefined)[], head: number): boolean {
  return of[head] !== undefined
}

function actorWithin(of: readonly (ActorMention | undefined)[], first: number, last: number): ActorMention | null {
  for (let i = first; i < last; i++) if (of[i]?.kind === 'person') return of[i]!
  return null
}

/** Determiners, numbers, modifiers and compounds that hang on the head, and the name behind it. */
function bounds(doc: Doc, grammar: GrammarLocale, head: number): { first: number; last: number } {
  const s = doc.sentences[doc.tokens[head]!.sentence]!
  let first = head
  while (first > s.first && isPart(doc, grammar, first - 1, head)) first--
  while (first < head && /^[",;:()«»“”'-]$/.test(doc.tokens[first]!.text)) first++
  let last = head + 1
  while (last < s.last && isTail(doc, grammar, last, head)) last++
  while (last > head + 1 && doc.tokens[last - 1]!.pos === 'PUNCT') last--
  return { first, last }
}

function isPart(doc: Doc, grammar: GrammarLocale, i: number, head: number): boolean {
  const t = doc.tokens[i]!
  if (t.pos === 'VERB' && t.rel !== 'amod') return false
  if (t.pos === 'ADP' && !grammar.approximators.has(t.lower)) return false
  let at = i
  for (let steps = 0; steps < 5; steps++) {
    const x = doc.tokens[at]!
    if (x.head === head)
      return (
        /^(det|amod|nummod|compound|nmod:poss|flat|advmod|punct|nmod)/.test(x.rel) &&
        !(x.rel === 'nmod' && doc.children[at]!.some((c) => doc.tokens[c]!.pos === 'ADP'))
      )
    if (x.head < i || x.head > head) return false
    at = x.head
  }
  return false
}

function isTail(doc: Doc, grammar: GrammarLocale, i: number, head: number): boolean {
  const t = doc.tokens[i]!
  if (t.pos === 'ADP' || t.pos === 'VERB') return false
  if (t.head !== head && !(t.head > head && t.head < i))
    return (
      /^(flat|compound)/.test(t.rel) &&
      t.head > head &&
      t.head - i < 3 &&
      doc.tokens[t.head]!.head === head &&
      doc.tokens[t.head]!.rel.startsWith('flat')
    )
  return (
    /^(flat|compound|fixed)/.test(t.rel) ||
    (t.pos === 'PROPN' && /^(appos|nmod)/.test(t.rel) && t.i === head + 1) ||
    (grammar.adjectivesFollow && t.rel === 'amod' && t.pos === 'ADJ') ||
    (t.rel === 'nummod' && t.i === head + 1)
  )
}
