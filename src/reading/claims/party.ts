import type { Actor } from '../../model/reading.ts'
import type { Range } from '../records/complement.ts'
import { tokenSpan, trimEnd } from '../records/extent.ts'
import type { VerbGroup } from '../records/group.ts'
import { actorOf, isPronoun, isProperName, nounPhraseAfter, type Phrase } from '../records/people.ts'
import { actorsIn, lower, quoteAt, reach, type View } from '../records/view.ts'
import type { Lexicon } from './lexicon.ts'
import { besideName, isThatGroup, onlyInitials, quotedBefore } from './quoted.ts'

/** Tokens after a naming word in which the name begins. */
const NAME_REACH = 3
const NAME_TOKENS_MAX = 8

/**
 * The group that the phrase, or the words around it, gives a name: "a channel calling itself DDPF", "le canal « X »",
 * "a letter signed “Night Shift”". Null when no name is given.
 */
export function nameIn(view: View, lex: Lexicon, r: Range): Actor | null {
  for (let k = r.first; k < r.last; k++) {
    const quoted = quotedName(view, k)
    if (quoted) return quoted
    if (!lex.naming.has(lower(view, k))) continue
    if (view.words.linkers.has(lower(view, k + 1))) {
      const p = nounPhraseAfter(view, k + 2)
      const apposed = apposedName(view, p, p.last + NAME_TOKENS_MAX)
      if (apposed) return apposed
    }
    if (view.words.agent.has(lower(view, k + 1))) return partyOf(view, nounPhraseAfter(view, k + 2))
    const name = capitalsFrom(view, k + 1, Math.min(reach(view, k).last, k + 1 + NAME_REACH))
    if (name) return spelledOut(view, name, k + 1) ?? name
  }
  return null
}

/** "signed LTG, short for “…”": what the initials stand for, in quotation marks right behind them. */
function spelledOut(view: View, initials: Actor, from: number): Actor | null {
  if (!/^\p{Lu}{2,6}$/u.test(initials.name)) return null
  const { last } = reach(view, from)
  for (let k = from + 1; k < Math.min(last, from + EXPANSION_REACH); k++) {
    const name = quotedName(view, k)
    if (name && initialsOf(name.name).endsWith(initials.name.slice(-2))) return name
  }
  return null
}

const EXPANSION_REACH = 9

function initialsOf(name: string): string {
  return name
    .split(/[\s'’-]+/)
    .filter((w) => /^\p{Lu}/u.test(w))
    .map((w) => w[0])
    .join('')
}

/** A quotation of a few words that begins with a capital: a name, not something said. */
export function quotedName(view: View, k: number): Actor | null {
  const { doc } = view
  const q = quoteAt(view, doc.tokens[k]!.start)
  if (!q || q.end - q.start > 60 || /[.!?,]$/.test(doc.text.slice(q.start, q.end).trim())) return null
  const text = doc.text.slice(q.start, q.end).trim()
  if (!/^\p{Lu}/u.test(text)) return null
  const start = doc.text.indexOf(text, q.start)
  return { name: text, span: { start, end: start + text.length, text } }
}

/** Words with capitals, joined by "of", "the", "de", from token `from` on. */
function capitalsFrom(view: View, from: number, to: number): Actor | null {
  const { doc } = view
  const isName = (k: number): boolean =>
    /^[\p{Lu}\d]/u.test(doc.tokens[k]?.text ?? '') && doc.tokens[k]!.sentence === doc.tokens[from]!.sentence
  let first = from
  while (first < to && !isName(first)) first++
  if (first >= to) return quotedName(view, Math.min(to, doc.tokens.length) - 1)
  const quoted = quotedName(view, first)
  if (quoted) return quoted
  let last = first + 1
  for (let k = last; k < first + NAME_TOKENS_MAX && k < doc.tokens.length; k++) {
    if (isName(k)) last = k + 1
    else if (!view.words.nameJoints.has(lower(view, k))) break
  }
  const span = tokenSpan(view, first, last)
  return { name: span.text, span }
}

/** "A spokesman for the separatists": the separatists. */
export function spokenFor(view: View, lex: Lexicon, p: Phrase): Phrase {
  for (let k = p.first; k < Math.min(p.last, p.first + 4) - 1; k++) {
    if (lex.spokesmen.has(lower(view, k)) && view.words.prepositions.has(lower(view, k + 1)))
      return { first: k + 2, last: p.last, actor: actorsIn(view, k + 2, p.last)[0] ?? null }
  }
  return p
}

/** Who claims: the name given, else the phrase; null for a thing ("a letter", "a video") or an unknown pronoun. */
export function claimant(view: View, lex: Lexicon, p: Phrase | null, g: VerbGroup): Actor | null {
  if (!p) return null
  const known = quotedBefore(view, p) ?? (isThatGroup(view, lex, p) ? onlyInitials(view) : null)
  if (known) return known
  const near = p.last <= g.first && g.first - p.first < SUBJECT_TOKENS_MAX
  const name = nameIn(view, lex, { first: p.first, last: near ? g.first : p.last })
  if (name) return name
  const apposed = near ? apposedName(view, p, g.first) : null
  if (apposed) return apposed
  if (!p.actor && isThing(view, lex, p)) return null
  const told = introducedName(view, lex, p) ?? partyOf(view, spokenFor(view, lex, p))
  return (told && setBeside(view, lex, p, told)) ?? told
}

/** "The faction", or "it" for "a militant faction": by the name that stands beside that noun. */
function setBeside(view: View, lex: Lexicon, p: Phrase, by: Actor): Actor | null {
  const noun = by.name.toLowerCase().split(' ').at(-1)!
  const known = isPronoun(view, p) || view.words.definites.has(lower(view, p.first))
  return known && lex.groupNouns.has(noun) && !/\p{Lu}/u.test(by.name) ? besideName(view, noun, p.first) : null
}

/** "A group calling itself X … It denies": the name that the first mention gives. */
function introducedName(view: View, lex: Lexicon, p: Phrase): Actor | null {
  const { actor } = p
  if (!actor?.pronoun || isProperName(view, actor.name)) return null
  const first = view.firstMentions.get(actor.entity)
  if (!first) return null
  const end = Math.min(reach(view, first.first).last, first.last + INTRODUCTION_TOKENS)
  return nameIn(view, lex, { first: first.first, last: end })
}

/** Tokens after "a group" in which it is given its name. */
const INTRODUCTION_TOKENS = 8

/** "A little-known group, the Cedar Brigade, …": the apposition's name. */
export function apposedName(view: View, p: Phrase, to: number): Actor | null {
  const own = p.actor ? p.actor.name : tokenSpan(view, p.first, p.last).text
  if (/\p{Lu}/u.test(own.slice(1)) || lower(view, p.last) !== ',' || p.last + 1 >= to) return null
  const end = Math.min(to, p.last + 1 + NAME_REACH)
  for (let k = p.last + 1; k < end && !/^\p{Lu}/u.test(view.doc.tokens[k]!.text); k++) {
    const apart = view.words.prepositions.has(lower(view, k)) && !view.words.determiners.has(lower(view, k))
    if (apart || view.doc.tokens[k]!.pos === 'VERB') return null
  }
  return capitalsFrom(view, p.last + 1, end)
}

/** A subject that ends further from its verb is not read up to it. */
const SUBJECT_TOKENS_MAX = 30

/** The actor by its proper name, else the words of the phrase: "fighters from the north", not "fighters". */
export function partyOf(view: View, p: Phrase | null): Actor | null {
  if (!p) return null
  const whole = wholeOf(view, p)
  if (whole) return whole
  const words = extended(view, { ...p, last: core(view, p) })
  const common = words.actor !== null && !words.actor.pronoun && !isProperName(view, words.actor.name)
  return bareName(view, withKind(view, words) ?? actorOf(view, common ? { ...words, actor: null } : words))
}

/** "the Sinaloa cartel", "la coalition Viv Ansanm": these nouns belong to the name. */
function withKind(view: View, p: Phrase): Actor | null {
  const { actor } = p
  if (!actor || actor.pronoun || !isProperName(view, actor.name)) return null
  const before = view.words.nameKinds.has(lower(view, actor.first - 1)) && actor.first > p.first
  const after = view.words.nameKinds.has(lower(view, actor.last))
  const inside = [actor.first, actor.first + 1, actor.last - 1].some(
    (k) => k < actor.last && view.words.nameKinds.has(lower(view, k)),
  )
  if (!before && !after && !inside) return null
  let first = before ? actor.first - 1 : actor.first
  const last = after ? actor.last + 1 : actor.last
  while (view.words.determiners.has(lower(view, first)) && first < last - 1) first++
  const span = tokenSpan(view, first, last)
  return { name: span.text, span }
}

/** "A faction of the Pakistani Taliban", "les dissidences des FARC": the party is the group they belong to. */
function wholeOf(view: View, p: Phrase): Actor | null {
  for (let k = p.first; k < Math.min(p.last, p.first + 3) - 1; k++) {
    if (!view.words.groupParts.has(lower(view, k)) || !view.words.of.has(lower(view, k + 1))) continue
    let first = k + 2
    while (view.words.determiners.has(lower(view, first))) first++
    let last = first
    while (last < p.last && /^\p{Lu}/u.test(view.doc.tokens[last]!.text)) last++
    const span = last > first ? tokenSpan(view, first, last) : null
    return span && { name: span.text, span }
  }
  return null
}

/** "organisation État islamique" goes by its name alone. */
function bareName(view: View, a: Actor | null): Actor | null {
  const [, kind = '', proper] = /^(\p{Ll}+) (\p{Lu}.*)$/u.exec(a?.name ?? '') ?? []
  return a && proper && view.words.groupKinds.has(kind) ? { ...a, name: proper } : a
}

/** "Groupe de soutien | à l'islam": a name that begins with a noun of groups goes on through "à", "pour", "for". */
function extended(view: View, p: Phrase): Phrase {
  const { actor } = p
  if (!actor || actor.pronoun || actor.last >= p.last || actor.kind === 'person') return p
  const next = view.doc.tokens[actor.last]!
  const goesOn =
    next.pos === 'NOUN' ||
    next.pos === 'ADJ' ||
    (view.words.nameMarkers.has(next.lower) && view.words.longNames.has(lower(view, actor.head)))
  if (isNameArticle(view, next.text))
    return { ...p, last: afterName(view, actor.last, p.last), actor: null, first: actor.first }
  if (!goesOn) return p
  let last = actor.last + 1
  while (last < p.last && !stopsName(view, last)) last++
  return { ...p, first: /^\p{Lu}/u.test(view.doc.tokens[actor.first]!.text) ? actor.first : p.first, last, actor: null }
}

/** "Jund | al-Khilafa" */
function isNameArticle(view: View, text: string): boolean {
  return view.words.nameArticles.has(text.split('-', 1)[0]!)
}

function afterName(view: View, from: number, to: number): number {
  let last = from
  for (; last < to; last++) {
    const { text } = view.doc.tokens[last]!
    if (!isNameArticle(view, text) && !/^\p{Lu}/u.test(text)) break
  }
  return last
}

function stopsName(view: View, k: number): boolean {
  const word = lower(view, k)
  return (view.words.prepositions.has(word) && !view.words.linkers.has(word)) || view.doc.tokens[k]!.pos === 'VERB'
}

function isThing(view: View, lex: Lexicon, p: Phrase): boolean {
  for (let k = p.first; k < Math.min(p.last, p.first + 4); k++) if (lex.channelNouns.has(lower(view, k))) return true
  return false
}

/** The phrase without what follows a comma or a bracket. */
export function core(view: View, p: Phrase): number {
  for (let k = p.first + 1; k < p.last; k++) if (/^[,(;:]$/.test(lower(view, k))) return k
  let last = trimEnd(view, p.first, p.last)
  while (last > p.first + 1 && view.words.prepositions.has(lower(view, last - 1))) last--
  return last
}

/** Can the phrase be blamed for an attack: a known actor, a name, or a noun of groups and attackers? */
export function isBlameable(view: View, lex: Lexicon, p: Phrase): boolean {
  if (isPronoun(view, p)) return p.actor !== null
  if (p.actor) return true
  for (let k = p.first; k < Math.min(p.last, p.first + 8); k++) {
    const t = view.doc.tokens[k]!
    if (
      lex.blameable.has(t.lower) ||
      lex.blameable.has(t.lower.slice(t.lower.lastIndexOf('-') + 1)) ||
      view.words.attackers.has(t.lower)
    )
      return true
    if (k > p.first && view.words.prepositions.has(t.lower) && !view.words.of.has(t.lower)) return false
    if (/^(?:\p{Ll}{1,3}-)?\p{Lu}/u.test(t.text) && !view.words.determiners.has(t.lower)) return true
  }
  return false
}

/** Where the claim was published: a medium by name ("Telegram"), or a noun with its article ("an anarchist website"). */
export function channelIn(view: View, lex: Lexicon, sentence: number): string | null {
  const s = view.doc.sentences[sentence]!
  const last = Math.min(s.last, s.first + 100)
  for (let k = s.first; k < last; k++) {
    const t = view.doc.tokens[k]!
    if (
      lex.channelNames.has(t.lower) &&
      /^\p{Lu}/u.test(t.text) &&
      (t.text.length > 1 || lex.channelPrepositions.has(lower(view, k - 1)))
    )
      return t.text
  }
  for (let k = s.first + 1; k < last; k++) {
    if (!lex.channelNouns.has(lower(view, k))) continue
    const start = articleBefore(view, lex, k)
    if (start > 0) return tokenSpan(view, start, k + 1).text
  }
  return null
}

function articleBefore(view: View, lex: Lexicon, noun: number): number {
  for (let k = noun - 1; k >= Math.max(0, noun - 4); k--) {
    if (view.words.determiners.has(lower(view, k))) return lex.channelPrepositions.has(lower(view, k - 1)) ? k : -1
  }
  return -1
}
