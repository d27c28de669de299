import type { Token } from '../../text/doc.ts'
import { type Context, classOf, isNamed, isPossessive, isTimeWord, type Range } from './context.ts'
import type { Cue } from './cue.ts'
import { acrossApposition, closesName, leftSubject, parsedSubject } from './left-subjects.ts'
import type { Form } from './lexicon.ts'
import { nounPhraseAfter, nounPhraseBefore } from './noun-phrases.ts'

interface Subject {
  readonly range: Range | null
  readonly order: Cue['order']
  readonly groupLast?: number
}

/** Who says what the verb reports: before it, behind it, or shared with another verb of the sentence. */
export function subjectOf(
  ctx: Context,
  t: Token,
  groupFirst: number,
  groupLast: number,
  form: Form,
  before: readonly Cue[],
): Subject {
  const inverted = inversion(ctx, groupFirst, t.i)
  if (inverted) return inverted
  if (
    form === 'finite' ||
    (form === 'past-participle' && groupFirst < t.i) ||
    form === 'infinitive' ||
    besideNoun(ctx, t, form, groupFirst)
  ) {
    const turned = setOff(ctx, groupFirst, t) ? rightSubject(ctx, groupFirst, groupLast) : null
    if (turned?.range && closesAfter(ctx, turned.range)) return turned
    const left = namedBefore(ctx, groupFirst) ?? bestSubject(ctx, t.i, groupFirst)
    if (left) return { range: left, order: 'before' }
  }
  if (form === 'finite' || form === 'past-participle') {
    const right = rightSubject(ctx, groupFirst, groupLast)
    if (right) return right
  }
  const shared = sharedSubject(ctx, t, groupFirst, before)
  return { range: shared, order: shared ? 'shared' : 'none' }
}

/** "a banner mocking the mayor": a participle right behind a noun is that noun's. */
function besideNoun(ctx: Context, t: Token, form: Form, groupFirst: number): boolean {
  const before = ctx.doc.tokens[groupFirst - 1]
  if (form !== 'present-participle' || !before || before.sentence !== t.sentence) return false
  return (
    classOf(ctx, before) === 'N' || classOf(ctx, before) === 'V' || ctx.lex.is.be.has(ctx.doc.tokens[groupFirst]!.lower)
  )
}

/** "a-t-il lancé, "promet-il": the pronoun after the first verb. */
function inversion(ctx: Context, groupFirst: number, verb: number): Subject | null {
  for (let i = groupFirst; i <= verb + 1; i++) {
    const t = ctx.doc.tokens[i]
    if (t && ctx.lex.is.cliticSubjects.has(t.lower))
      return { range: { first: i, last: i + 1 }, order: 'after', groupLast: Math.max(i, verb) + 1 }
  }
  return null
}

/** The parser's subject where it stands beside the verb; else words before it that name somebody; else either. */
function bestSubject(ctx: Context, verb: number, groupFirst: number): Range | null {
  const parsed = parsedSubject(ctx, verb, groupFirst)
  if (parsed?.last === groupFirst) return parsed
  const left = leftSubject(ctx, groupFirst)
  if (!parsed || !left) return parsed ?? left
  const related =
    ctx.lex.relatives.has(ctx.doc.tokens[parsed.last]?.lower ?? '') || ctx.doc.tokens[parsed.last]?.pos === 'PRON'
  if (related && ctx.actorAt[parsed.last - 1] && parsed.last < left.first) return parsed
  for (let i = left.first; i < left.last; i++) if (ctx.actorAt[i]) return left
  return parsed
}

/** A name or a personal pronoun right before the verb group is its subject, whatever the parser says. */
function namedBefore(ctx: Context, groupFirst: number): Range | null {
  const a = ctx.actorAt[groupFirst - 1]
  if (
    !a ||
    a.last !== groupFirst ||
    !(a.pronoun || isNamed(a)) ||
    ctx.lex.relatives.has(ctx.doc.tokens[a.first]!.lower)
  )
    return null
  const before = ctx.doc.tokens[a.first - 1]
  const free =
    !before ||
    before.sentence !== ctx.doc.tokens[a.first]!.sentence ||
    (classOf(ctx, before) !== 'P' &&
      classOf(ctx, before) !== 'C' &&
      classOf(ctx, before) !== 'N' &&
      !isPossessive(ctx, before))
  return free ? { first: a.first, last: a.last } : null
}

/** A comma before the verb group with no apposition that it closes. */
function setOff(ctx: Context, groupFirst: number, t: Token): boolean {
  const { doc } = ctx
  if (
    ctx.lex.locale.freeInversion &&
    doc.tokens[groupFirst - 1]?.text === ',' &&
    !closesName(ctx, groupFirst - 1) &&
    !closesAside(ctx, groupFirst - 1) &&
    doc.tokens[groupFirst - 1]!.sentence === t.sentence
  )
    return true
  const begin = doc.sentences[doc.tokens[groupFirst]!.sentence]!.first
  return (
    groupFirst > begin &&
    doc.tokens[groupFirst - 1]!.text === ',' &&
    acrossApposition(ctx, groupFirst - 1, begin) === null
  )
}

/** "Le maire, de son côté, réclame": the comma closes words that part the verb from its subject. */
function closesAside({ doc, lex }: Context, comma: number): boolean {
  const words = (first: number) =>
    doc.tokens
      .slice(first, comma)
      .map((t) => t.lower)
      .join(' ')
  for (
    let first = comma - 1;
    first > comma - ASIDE_TOKENS_MAX && doc.tokens[first]?.sentence === doc.tokens[comma]!.sentence;
    first--
  )
    if (lex.asides.get(doc.tokens[first]!.lower)?.some((p) => p.join(' ') === words(first)))
      return doc.tokens[first - 1]?.text === ','
  return false
}

const ASIDE_TOKENS_MAX = 6

/** Somebody named or known stands after the verb, and the clause ends there. */
function closesAfter(ctx: Context, r: Range): boolean {
  const { doc } = ctx
  let after = pastPartner(ctx, r.last)
  while (after < doc.tokens.length && isTimeWord(ctx, after)) after++
  const next = doc.tokens[after]
  const known = doc.tokens.slice(r.first, r.last).some((t) => ctx.actorAt[t.i])
  return (
    known &&
    (!next ||
      next.sentence !== doc.tokens[r.first]!.sentence ||
      classOf(ctx, next) === 'M' ||
      classOf(ctx, next) === 'P')
  )
}

/** "des sources policières | et locales", "le maire | et le préfet": behind what "and" adds to the speaker. */
function pastPartner(ctx: Context, i: number): number {
  const next = ctx.doc.tokens[i + 1]
  if (!next || !ctx.lex.is.coordinators.has(ctx.doc.tokens[i]!.lower)) return i
  if (classOf(ctx, next) === 'A') return i + 2
  return nounPhraseAfter(ctx, i + 1)?.last ?? i
}

/** ", said the mayor": only where what was said stands before. */
function rightSubject(ctx: Context, groupFirst: number, groupLast: number): Subject | null {
  const { doc } = ctx
  const before = doc.tokens[groupFirst - 1]
  const sentence = doc.tokens[groupFirst]!.sentence
  const begin = doc.sentences[sentence]!.first
  const said =
    before !== undefined &&
    (before.text === ',' || before.text === '–' || before.text === '—' || ctx.quoteAt[groupFirst - 1]! >= 0)
  if (!said || (groupFirst === begin && ctx.quoteAt[groupFirst - 1]! < 0)) return null
  let i = groupLast
  while (
    i < doc.tokens.length &&
    doc.tokens[i]!.sentence === sentence &&
    (isTimeWord(ctx, i) || classOf(ctx, doc.tokens[i]!) === 'R')
  )
    i++
  i = pastChannel(ctx, i)
  if (doc.tokens[i]?.sentence !== sentence || ctx.quoteAt[i]! >= 0) return null
  const phrase = nounPhraseAfter(ctx, i)
  if (!phrase) return null
  const named = apposedName(ctx, phrase)
  return { range: named ?? phrase, order: 'after', groupLast: (named ?? phrase).last }
}

/** "a dit le porte-parole de la Cour suprême, Luis Barahona.": the name that closes the sentence behind a role without one. */
function apposedName(ctx: Context, r: Range): Range | null {
  const { doc } = ctx
  const name = doc.tokens[r.last]?.text === ',' ? ctx.actorAt[r.last + 1] : undefined
  const role = ctx.actorAt[r.first]
  if (name?.kind !== 'person' || !isNamed(name) || name.pronoun || role?.kind !== 'person' || isNamed(role)) return null
  const next = doc.tokens[name.last]
  const closes = !next || next.sentence !== doc.tokens[r.first]!.sentence || classOf(ctx, next) === 'M'
  return closes ? { first: name.first, last: name.last } : null
}

/** ", a écrit sur X le maire": the channel may stand before the one who speaks. */
function pastChannel(ctx: Context, i: number): number {
  const { doc, lex } = ctx
  const preposition = doc.tokens[i]
  const next = doc.tokens[i + 1]
  if (!lex.locale.freeInversion || !preposition || !next || !lex.channelPrepositions.has(preposition.lower)) return i
  const medium = classOf(ctx, next) === 'D' ? i + 2 : i + 1
  if (lex.channelMedia.has(doc.tokens[medium]?.text ?? '')) return ctx.actorAt[medium + 1] ? medium + 1 : i
  const phrase = nounPhraseAfter(ctx, i + 1)
  if (!phrase || !ctx.actorAt[phrase.last]) return i
  const channel = doc.tokens
    .slice(phrase.first, phrase.last)
    .some((t) => lex.channelNouns.has(t.lower) || lex.channelMedia.has(t.text))
  return channel ? phrase.last : i
}

/** How far back a verb without a subject looks: reporting verbs, tokens. */
const SHARED_CUES_MAX = 12
const FIRST_SUBJECT_REACH = 80

/** ", adding that", "and announced": the speaker of the cue before, or the sentence's first subject. */
function sharedSubject(ctx: Context, t: Token, groupFirst: number, cues: readonly Cue[]): Range | null {
  const { doc } = ctx
  const before = cues.slice(-SHARED_CUES_MAX)
  const previous = doc.tokens[groupFirst - 1]
  const begin = doc.sentences[t.sentence]!.first
  const link =
    previous &&
    (previous.text === ',' || ctx.lex.conjunctions.has(previous.lower) || ctx.lex.prepositions.has(previous.lower))
  if (previous && previous.i >= begin && !link && t.pos === 'X') return null
  const last =
    before.findLast(
      (c) => c.frames.has('clause') && c.frames.has('quote') && !c.passive && c.subject && !embedded(ctx, c),
    ) ?? before.at(-1)
  if (last?.subject && doc.tokens[last.verb]!.sentence === t.sentence) return last.subject
  for (const i of treeSubject(ctx, t)) return i
  return firstSubject(ctx, begin, groupFirst)
}

/** A cue whose speaker stands right behind another verb or "that" belongs to what that verb says. */
function embedded(ctx: Context, c: Cue): boolean {
  if (c.order !== 'before' || !c.subject) return false
  const before = ctx.doc.tokens[c.subject.first - 1]
  if (!before || before.sentence !== ctx.doc.tokens[c.verb]!.sentence) return false
  return classOf(ctx, before) === 'V' || ctx.lex.complementizers.has(before.lower)
}

function* treeSubject(ctx: Context, t: Token): Generator<Range> {
  let at = t
  for (let n = 0; n < 4 && at.head >= 0; n++) {
    at = ctx.doc.tokens[at.head]!
    const child = ctx.doc.children[at.i]!.find((c) => ctx.doc.tokens[c]!.rel.startsWith('nsubj'))
    if (child === undefined || ctx.quoteAt[child]! >= 0) continue
    const phrase = nounPhraseBefore(ctx, phraseEnd(ctx, child))
    if (phrase) yield phrase
  }
}

function phraseEnd(ctx: Context, head: number): number {
  const actor = ctx.actorAt[head]
  return actor ? actor.last - 1 : head
}

/** The first person or body that stands directly before a verb. */
function firstSubject(ctx: Context, begin: number, end: number): Range | null {
  for (let i = Math.max(begin, end - FIRST_SUBJECT_REACH); i < end; i++) {
    const a = ctx.actorAt[i]
    if (!a || ctx.quoteAt[i]! >= 0) continue
    const next = ctx.doc.tokens[a.last]
    const previous = ctx.doc.tokens[a.first - 1]
    const governed = previous && a.first > begin && classOf(ctx, previous) === 'P' && !isPossessive(ctx, previous)
    if (next && !governed) return { first: a.first, last: a.last }
    i = a.last - 1
  }
  return null
}
