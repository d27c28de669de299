import type { Frame } from '../../locales/shape/speech.ts'
import type { Token } from '../../text/doc.ts'
import { CLITIC_SUBJECT, type Context, classOf, isPossessive, nounPhraseAfter, nounPhraseBefore, type Range } from './context.ts'
import type { ActorMention } from '../state.ts'
import type { CueWord, Form, Phrasal } from './lexicon.ts'

/** A verb that may report, with its group and its speaker. */
export interface Cue {
  readonly verb: number
  readonly lemma: string
  readonly form: Form
  readonly frames: ReadonlySet<Frame>
  /** First token of the verb group, auxiliaries and adverbs included. */
  readonly groupFirst: number
  /** First token after the verb, its particle ("point out") and its adverbs. */
  readonly groupLast: number
  /** Words of the speaker; null where the sentence does not say. */
  readonly subject: Range | null
  readonly order: 'before' | 'after' | 'shared' | 'none'
  readonly phrasal: Phrasal | null
  readonly passive: boolean
}

/** Every possible reporting verb outside quotations, in order. */
export function findCues(ctx: Context): Cue[] {
  const out: Cue[] = []
  for (const t of ctx.doc.tokens) {
    if (ctx.quoteAt[t.i]! >= 0) continue
    const cue = cueAt(ctx, t, out)
    if (cue) out.push(cue)
  }
  return out
}

function cueAt(ctx: Context, t: Token, before: readonly Cue[]): Cue | null {
  const entries = ctx.lex.cues.get(t.lower)
  if (!entries || !isVerb(ctx, t)) return null
  const groupFirst = groupStart(ctx, t.i)
  const reflexive = hasReflexive(ctx, groupFirst, t.i)
  const form = formOf(ctx, t, entries, groupFirst)
  const passive = form === 'past-participle' && isPassive(ctx, groupFirst, t.i, reflexive)
  const usable = entries.filter((e) => (e.reflexive ? reflexive : true))
  if (!usable.length || form === null) return null
  const lemma = usable[0]!.lemma
  const phrasals = usable.flatMap((e) => e.phrasal.filter((p) => !p.reflexive || reflexive))
  const frames = new Set(usable.filter((e) => e.reflexive === reflexive || ctx.doc.language === 'en').flatMap((e) => [...e.frames]))
  let groupLast = afterVerb(ctx, t.i + 1)
  const found = phrasalAt(ctx, phrasals, t.i + 1)
  if (found) groupLast = found.last
  const subject = subjectOf(ctx, t, groupFirst, groupLast, form, before)
  return {
    verb: t.i, lemma, form, frames, groupFirst, groupLast: Math.max(groupLast, subject.groupLast ?? 0),
    subject: subject.range, order: subject.order, phrasal: found?.phrasal ?? null, passive,
  }
}

function isVerb(ctx: Context, t: Token): boolean {
  if (t.pos === 'VERB' || t.pos === 'AUX') return true
  if (t.pos !== 'X' && !mistaggedVerb(ctx, t)) return false
  const before = ctx.doc.tokens[t.i - 1]
  return !before || !(ctx.lex.determiners.has(before.lower) && before.sentence === t.sentence)
}

/** Right after a comma or a pronoun and before a noun phrase, a form in "-ed" is a verb whatever its tag. */
function mistaggedVerb(ctx: Context, t: Token): boolean {
  const before = ctx.doc.tokens[t.i - 1]
  const next = ctx.doc.tokens[t.i + 1]
  if (!before || !next || before.sentence !== t.sentence || t.pos === 'PROPN' || t.pos === 'ADV' || t.pos === 'ADP') return false
  const named = ctx.actorAt[before.i]
  const subject = before.text === ',' ? t.lower.endsWith('ed') : ctx.lex.subjectPronouns.has(before.lower) || (named !== undefined && named.last === t.i && (named.kind === 'person' || (ctx.doc.language === 'fr' && next.pos === 'DET')))
  return subject && (next.pos === 'DET' || next.pos === 'NOUN' || next.pos === 'PRON' || next.pos === 'SCONJ' || next.pos === 'PROPN')
}

/** Back over auxiliaries, adverbs, negations, clitics and "verb to": "has repeatedly refused to say". */
function groupStart(ctx: Context, verb: number): number {
  const { doc, lex } = ctx
  const begin = doc.sentences[doc.tokens[verb]!.sentence]!.first
  let i = verb
  while (i > begin) {
    const t = doc.tokens[i - 1]!
    if (ctx.quoteAt[t.i]! >= 0) break
    const c = classOf(ctx, t)
    const skip = lex.auxiliaries.has(t.lower) || lex.adverbs.has(t.lower) || lex.negations.has(t.lower) || c === 'R' || t.pos === 'AUX' || CLITIC_SUBJECT.test(t.lower)
    if (skip && !(c === 'N' && t.pos === 'PROPN')) i--
    else if (lex.infinitiveMarkers.has(t.lower) && i - 1 > begin && classOf(ctx, doc.tokens[i - 2]!) === 'V') i -= 2
    else break
  }
  return i
}

function hasReflexive(ctx: Context, first: number, verb: number): boolean {
  for (let i = first; i < verb; i++) if (/^(?:se|s'|s’)$/.test(ctx.doc.tokens[i]!.lower)) return true
  return false
}

const BE = /^(?:is|are|was|were|be|been|being|'s|’s|'re|est|sont|était|étaient|sera|seront|serait|seraient|fut|furent|été|étant|être|soit)$/
const HAVE = /^(?:has|have|had|having|'ve|’ve|'d|’d|a|ont|avait|avaient|aura|auront|aurait|auraient|eut|ayant|avoir|ait|aient)$/

function formOf(ctx: Context, t: Token, entries: readonly CueWord[], groupFirst: number): Form | null {
  const can = (f: Form) => entries.some((e) => e.forms.has(f))
  let helped = false
  for (let i = groupFirst; i < t.i; i++) helped ||= BE.test(ctx.doc.tokens[i]!.lower) || HAVE.test(ctx.doc.tokens[i]!.lower)
  if (helped && can('past-participle')) return 'past-participle'
  if (can('present-participle')) return 'present-participle'
  if (can('infinitive') && (t.morph.form === 'inf' || afterMarker(ctx, t, groupFirst))) return 'infinitive'
  if (can('finite') && t.morph.form !== 'part') return 'finite'
  if (can('finite') && ctx.doc.language === 'en') return 'finite'
  if (can('past-participle')) return 'past-participle'
  return can('infinitive') ? (ctx.doc.language === 'en' ? 'finite' : 'infinitive') : null
}

function afterMarker(ctx: Context, t: Token, groupFirst: number): boolean {
  const before = ctx.doc.tokens[Math.min(t.i, groupFirst) - 1]
  return before !== undefined && before.sentence === t.sentence && ctx.lex.infinitiveMarkers.has(before.lower)
}

function isPassive(ctx: Context, groupFirst: number, verb: number, reflexive: boolean): boolean {
  let be = false
  let have = false
  for (let i = groupFirst; i < verb; i++) {
    be ||= BE.test(ctx.doc.tokens[i]!.lower) && ctx.doc.tokens[i]!.lower !== "'s"
    have ||= HAVE.test(ctx.doc.tokens[i]!.lower)
  }
  return (be && !reflexive) || (!be && !have && groupFirst === verb)
}

function afterVerb(ctx: Context, from: number): number {
  const { doc, lex } = ctx
  let i = from
  while (i < doc.tokens.length && doc.tokens[i]!.sentence === doc.tokens[from - 1]!.sentence) {
    const t = doc.tokens[i]!
    const adverb = (lex.adverbs.has(t.lower) || classOf(ctx, t) === 'R') && !lex.negations.has(t.lower) && !lex.conjunctions.has(t.lower) && ctx.quoteAt[i]! < 0
    if (!adverb || lex.questionWords.has(t.lower) || lex.infinitiveMarkers.has(t.lower)) break
    i++
  }
  return i
}

function phrasalAt(ctx: Context, phrasals: readonly Phrasal[], from: number): { phrasal: Phrasal; last: number } | null {
  const { doc } = ctx
  const sentence = doc.tokens[from - 1]!.sentence
  let best: { phrasal: Phrasal; last: number } | null = null
  for (const p of phrasals) {
    for (let skip = 0; skip <= p.gap; skip++) {
      let i = from + skip
      let n = 0
      while (n < p.words.length && doc.tokens[i]?.sentence === sentence && p.words[n]!.has(doc.tokens[i]!.lower) && ctx.quoteAt[i]! < 0) {
        i++
        n++
      }
      if (n === p.words.length) {
        if (!best || i > best.last || (p.frame === 'clause' && best.phrasal.frame === 'quote')) best = { phrasal: p, last: i }
        break
      }
      const passed = doc.tokens[from + skip]
      if (!passed || passed.sentence !== sentence || classOf(ctx, passed) === 'M' || (p.gap < 3 && classOf(ctx, passed) !== 'R')) break
    }
  }
  return best
}

interface Subject {
  readonly range: Range | null
  readonly order: Cue['order']
  readonly groupLast?: number
}

function subjectOf(ctx: Context, t: Token, groupFirst: number, groupLast: number, form: Form, before: readonly Cue[]): Subject {
  const inverted = inversion(ctx, groupFirst, t.i)
  if (inverted) return inverted
  if (form === 'finite' || (form === 'past-participle' && groupFirst < t.i) || form === 'infinitive') {
    const turned = setOff(ctx, groupFirst, t) ? rightSubject(ctx, groupFirst, groupLast) : null
    if (turned?.range && closesAfter(ctx, turned.range)) return turned
    const left = namedBefore(ctx, groupFirst) ?? parsedSubject(ctx, t.i, groupFirst) ?? leftSubject(ctx, groupFirst)
    if (left) return { range: left, order: 'before' }
  }
  if (form === 'finite' || form === 'past-participle') {
    const right = rightSubject(ctx, groupFirst, groupLast)
    if (right) return right
  }
  const shared = sharedSubject(ctx, t, groupFirst, before)
  return { range: shared, order: shared ? 'shared' : 'none' }
}

/** "a-t-il lancé", "promet-il": the pronoun after the first verb. */
function inversion(ctx: Context, groupFirst: number, verb: number): Subject | null {
  for (let i = groupFirst; i <= verb + 1; i++) {
    const t = ctx.doc.tokens[i]
    if (t && CLITIC_SUBJECT.test(t.lower)) return { range: { first: i, last: i + 1 }, order: 'after', groupLast: Math.max(i, verb) + 1 }
  }
  return null
}

/** A name or a personal pronoun right before the verb group is its subject, whatever the parser says. */
function namedBefore(ctx: Context, groupFirst: number): Range | null {
  const a = ctx.actorAt[groupFirst - 1]
  if (!a || a.last !== groupFirst || !(a.pronoun || isNamed(a)) || ctx.lex.relatives.has(ctx.doc.tokens[a.first]!.lower)) return null
  const before = ctx.doc.tokens[a.first - 1]
  const free = !before || before.sentence !== ctx.doc.tokens[a.first]!.sentence || (classOf(ctx, before) !== 'P' && classOf(ctx, before) !== 'C' && classOf(ctx, before) !== 'N' && !isPossessive(before))
  return free ? { first: a.first, last: a.last } : null
}

/** A comma before the verb group with no apposition that it closes. */
function setOff(ctx: Context, groupFirst: number, t: Token): boolean {
  const { doc } = ctx
  if (doc.language === 'fr' && doc.tokens[groupFirst - 1]?.text === ',' && doc.tokens[groupFirst - 1]!.sentence === t.sentence) return true
  const begin = doc.sentences[doc.tokens[groupFirst]!.sentence]!.first
  return groupFirst > begin && doc.tokens[groupFirst - 1]!.text === ',' && acrossApposition(ctx, groupFirst - 1, begin) === null
}

/** Somebody named or known stands after the verb, and the clause ends there. */
function closesAfter(ctx: Context, r: Range): boolean {
  const { doc } = ctx
  const next = doc.tokens[r.last]
  const known = doc.tokens.slice(r.first, r.last).some((t) => ctx.actorAt[t.i])
  return known && (!next || next.sentence !== doc.tokens[r.first]!.sentence || classOf(ctx, next) === 'M' || classOf(ctx, next) === 'P')
}

/** The parser's subject of the verb, its complements with it, up to the first comma. */
function parsedSubject(ctx: Context, verb: number, groupFirst: number): Range | null {
  const { doc } = ctx
  const begin = doc.sentences[doc.tokens[verb]!.sentence]!.first
  const head = doc.children[verb]!.find((c) => doc.tokens[c]!.rel === 'nsubj' && c < groupFirst && c >= begin)
  if (head === undefined || ctx.quoteAt[head]! >= 0) return null
  const t = doc.tokens[head]!
  if (ctx.lex.relatives.has(t.lower) && t.pos !== 'NOUN') return nominalRelative(ctx, head) ? null : { first: head, last: head + 1 }
  const actor = ctx.actorAt[head]
  let first = Math.min(head, actor && actor.last <= groupFirst ? actor.first : head)
  while (first > begin && belongs(ctx, first - 1, head)) first--
  let last = Math.max(head + 1, actor && actor.last <= groupFirst ? actor.last : head + 1)
  while (last < groupFirst && belongs(ctx, last, head) && !ctx.lex.relatives.has(doc.tokens[last]!.lower)) last++
  for (let i = first; i < last; i++) if (doc.tokens[i]!.morph.form === 'fin') return null
  const before = doc.tokens[first - 1]
  if (classOf(ctx, doc.tokens[first]!) === 'P' || (before && first > begin && classOf(ctx, before) === 'P' && !isPossessive(before))) return null
  const apposed = doc.tokens[last]?.text === ',' ? ctx.actorAt[last + 1] : undefined
  if (apposed && apposed.last < groupFirst && doc.tokens[apposed.last]?.text === ',' && isNamed(apposed) && !(actor && isNamed(actor))) {
    return { first: apposed.first, last: apposed.last }
  }
  return { first, last }
}

/** Is token `i` below `head` in the tree, no mark, outside quotations? */
function belongs(ctx: Context, i: number, head: number): boolean {
  const { doc } = ctx
  const t = doc.tokens[i]!
  if (ctx.quoteAt[i]! >= 0 || (classOf(ctx, t) === 'M' && !isPossessive(t) && t.text !== '.' && t.text !== '-')) return false
  let at = t
  for (let n = 0; n < 12 && at.head >= 0; n++) {
    if (at.rel === 'parataxis' || at.rel === 'acl:relcl') return false
    if (at.head === head) return true
    at = doc.tokens[at.head]!
  }
  return false
}

function leftSubject(ctx: Context, groupFirst: number): Range | null {
  const { doc, lex } = ctx
  const begin = doc.sentences[doc.tokens[groupFirst]!.sentence]!.first
  const at = groupFirst - 1
  if (at < begin || ctx.quoteAt[at]! >= 0) return null
  const t = doc.tokens[at]!
  if (lex.relatives.has(t.lower)) return nominalRelative(ctx, at) ? null : { first: at, last: at + 1 }
  if (t.text === ',' || t.text === ')' || t.text === '–' || t.text === '—') return acrossApposition(ctx, at, begin)
  return nounPhraseBefore(ctx, at)
}

/** "that" as a subject of its own ("that means") or a question ("who did it") is no relative. */
function nominalRelative(ctx: Context, at: number): boolean {
  const before = ctx.doc.tokens[at - 1]
  if (!before || before.sentence !== ctx.doc.tokens[at]!.sentence) return true
  return before.text !== ',' && classOf(ctx, before) !== 'N' && classOf(ctx, before) !== 'A' && classOf(ctx, before) !== 'O' && before.text !== ')'
}

/** Longest apposition between commas, in tokens. */
const APPOSITION_MAX = 28

/** "Ada Brandt, the mayor of Ulm, said": the noun phrase before the comma that opens the apposition. */
function acrossApposition(ctx: Context, comma: number, begin: number): Range | null {
  const { doc } = ctx
  const mark = doc.tokens[comma]!.text
  const opener = mark === ')' ? '(' : mark
  for (let i = comma - 1; i > begin && i > comma - APPOSITION_MAX; i--) {
    if (ctx.quoteAt[i]! >= 0 || doc.tokens[i]!.text !== opener) continue
    const phrase = nounPhraseBefore(ctx, beforeBracket(ctx, i - 1, begin))
    const inner = ctx.actorAt[i + 1]
    if (inner && inner.last === comma && isNamed(inner) && phrase) return { first: inner.first, last: inner.last }
    if (phrase && namesSomebody(ctx, phrase)) return phrase
    if (opener !== ',') return null
  }
  return null
}

/** "Rep. Ada Brandt (R-Ohio), a member, said": the token before a bracket that closes here. */
function beforeBracket(ctx: Context, at: number, begin: number): number {
  if (ctx.doc.tokens[at]?.text !== ')') return at
  for (let i = at - 1; i > begin && i > at - 12; i--) if (ctx.doc.tokens[i]!.text === '(') return i - 1
  return at
}

const NAMED = /name|acronym|courtesy|capitalised/

/** A mention that holds a proper name. */
export function isNamed(a: ActorMention): boolean {
  return NAMED.test(a.rule ?? '')
}

function namesSomebody(ctx: Context, r: Range): boolean {
  for (let i = r.first; i < r.last; i++) if (ctx.actorAt[i]) return true
  return /^\p{Lu}/u.test(ctx.doc.tokens[r.last - 1]!.text)
}

/** ", said the mayor": only where what was said stands before. */
function rightSubject(ctx: Context, groupFirst: number, groupLast: number): Subject | null {
  const { doc } = ctx
  const before = doc.tokens[groupFirst - 1]
  const sentence = doc.tokens[groupFirst]!.sentence
  const begin = doc.sentences[sentence]!.first
  const said = before !== undefined && (before.text === ',' || before.text === '–' || before.text === '—' || ctx.quoteAt[groupFirst - 1]! >= 0)
  if (!said || (groupFirst === begin && ctx.quoteAt[groupFirst - 1]! < 0)) return null
  let i = groupLast
  while (i < doc.tokens.length && doc.tokens[i]!.sentence === sentence && isTimeWord(ctx, i)) i++
  if (doc.tokens[i]?.sentence !== sentence || ctx.quoteAt[i]! >= 0) return null
  const phrase = nounPhraseAfter(ctx, i)
  return phrase ? { range: phrase, order: 'after', groupLast: phrase.last } : null
}

export function isTimeWord(ctx: Context, i: number): boolean {
  const t = ctx.doc.tokens[i]!
  return ctx.lex.timeWords.has(t.lower) || ctx.state.times.some((m) => m.first <= i && i < m.last)
}

/** ", adding that", "and announced": the speaker of the cue before, or the sentence's first subject. */
function sharedSubject(ctx: Context, t: Token, groupFirst: number, before: readonly Cue[]): Range | null {
  const { doc } = ctx
  const previous = doc.tokens[groupFirst - 1]
  const begin = doc.sentences[t.sentence]!.first
  const link = previous && (previous.text === ',' || ctx.lex.conjunctions.has(previous.lower) || ctx.lex.prepositions.has(previous.lower))
  if (previous && previous.i >= begin && !link && t.pos === 'X') return null
  const last = before.findLast((c) => c.frames.has('clause') && c.frames.has('quote') && !c.passive && c.subject) ?? before.at(-1)
  if (last?.subject && doc.tokens[last.verb]!.sentence === t.sentence) return last.subject
  for (const i of treeSubject(ctx, t)) return i
  return firstSubject(ctx, begin, groupFirst)
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
  for (let i = begin; i < end; i++) {
    const a = ctx.actorAt[i]
    if (!a || ctx.quoteAt[i]! >= 0) continue
    const next = ctx.doc.tokens[a.last]
    const previous = ctx.doc.tokens[a.first - 1]
    const governed = previous && a.first > begin && classOf(ctx, previous) === 'P' && !isPossessive(previous)
    if (next && !governed) return { first: a.first, last: a.last }
    i = a.last - 1
  }
  return null
}
