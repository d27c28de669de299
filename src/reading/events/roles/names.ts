import type { ActorMention } from '../../state.ts'
import type { MentionInput } from '../input.ts'
import type { Phrase } from './phrases.ts'

/** Fewest words of a name that no list and no title marks as one ("gilda flores"). */
const BARE_NAME_WORDS_MIN = 2

/** The personal name in the phrase: the actors' fullest form, else the run of proper nouns that ends it. */
export function nameOf(input: MentionInput, phrase: Phrase): string | null {
  const a = phrase.actor
  if (a?.kind === 'person' && isName(input, a)) {
    const written = bareName(input, phrase)
    return written && written.length > a.name.length && written.toLowerCase().includes(a.name.toLowerCase())
      ? written
      : a.name
  }
  return a?.kind === 'organisation' || phrase.place ? null : bareName(input, phrase)
}

/** A person by class, by the actors, or by a name of two words and more that is no place and no body. */
export function isPersonPhrase(input: MentionInput, phrase: Phrase): boolean {
  if (phrase.people || phrase.actor?.kind === 'person') return true
  if (phrase.group || phrase.damaged || phrase.weapon || phrase.targets.some((t) => t.last > phrase.head)) return false
  return nameOf(input, phrase) !== null
}

function isName(input: MentionInput, a: ActorMention): boolean {
  const { doc } = input.state
  if (!/^\p{L}/u.test(a.name)) return false
  const parts = a.name.toLowerCase().split(/[\s.]+/)
  for (let i = a.first; i < a.last; i++) {
    const t = doc.tokens[i]!
    if ((t.pos === 'NUM' || t.pos === 'DET' || t.pos === 'ADJ') && parts.includes(t.lower)) return false
  }
  return !parts.some((w) => classWords(input).has(w)) && properAt(input, a.head)
}

/** The tagger took the head for a name, or it is written as one. */
function properAt(input: MentionInput, i: number): boolean {
  const t = input.state.doc.tokens[i]!
  return t.pos === 'PROPN' || /^\p{Lu}/u.test(t.text)
}

function bareName(input: MentionInput, phrase: Phrase): string | null {
  const { doc, times, places } = input.state
  const { personJoints } = input.scan.grammar
  let first = phrase.last
  const proper = (i: number) => doc.tokens[i]!.pos === 'PROPN' && !classWords(input).has(doc.tokens[i]!.lower)
  while (first > phrase.first && (proper(first - 1) || personJoints.has(doc.tokens[first - 1]!.lower))) first--
  while (
    first < phrase.last &&
    (personJoints.has(doc.tokens[first]!.lower) || isTitle(input, doc.tokens[first]!.lower))
  )
    first++
  if (phrase.last - first < BARE_NAME_WORDS_MIN) return null
  const inside = (m: { first: number; last: number }) => m.first < phrase.last && first < m.last
  if (times.some(inside) || places.some((p) => !p.demonym && p.first <= first && phrase.last <= p.last)) return null
  return doc.text.slice(doc.tokens[first]!.start, doc.tokens[phrase.last - 1]!.end)
}

/** "Mr", "Gen.": stands before a name and is no part of it. */
function isTitle(input: MentionInput, word: string): boolean {
  return input.scan.grammar.personTitles.has(word.replace(/\.$/, ''))
}

const memory = new WeakMap<object, Set<string>>()

/** The words of the report that name kinds of people, places and things. */
function classWords(input: MentionInput): ReadonlySet<string> {
  const known = memory.get(input.scan)
  if (known) return known
  const { doc } = input.state
  const out = new Set<string>()
  const { people, perpetrators, groups } = input.scan.words
  for (const h of [
    ...people,
    ...perpetrators,
    ...groups,
    ...input.scan.targets,
    ...input.scan.damaged,
    ...input.scan.weapons,
  ]) {
    if (h.last - h.first === 1) out.add(doc.tokens[h.first]!.lower)
  }
  memory.set(input.scan, out)
  return out
}
