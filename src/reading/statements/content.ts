import type { Frame } from '../../locales/shape/speech.ts'
import { CLITIC_SUBJECT, type Context, classOf, nounPhraseAfter, type QuoteRange, type Range } from './context.ts'
import { type Cue, isTimeWord } from './cues.ts'

/** What a cue reports: tokens of the content, how it was found, and the tokens of the reporting clause around it. */
export interface Content extends Range {
  readonly rule: string
  /** The whole content is this quotation. */
  readonly quote: QuoteRange | null
  /** Words between cue and content: recipient, channel, time. */
  readonly frame: Range | null
}

/** Starts of other reporting groups in a sentence: where a content may end. */
export type Boundaries = ReadonlySet<number>

/** What stands after the cue, or before it; the nearest quotation first. */
export function contentsOf(ctx: Context, cue: Cue, boundaries: Boundaries): Content[] {
  const bounds = groupBounds(cue)
  const before = isRelative(ctx, cue) ? null : quoteBefore(ctx, cue, bounds.first)
  const after = after_(ctx, cue, bounds.last, before !== null, boundaries)
  if (before && after?.quote && after.rule === 'cue-quote') return joined(ctx, before, after)
  if (before) return [before]
  if (after) return [after]
  const left = isRelative(ctx, cue) ? null : clauseBefore(ctx, cue, bounds)
  return left ? [left] : []
}

/** "which some call", "who said": the speaker is a relative pronoun. */
function isRelative(ctx: Context, cue: Cue): boolean {
  return cue.subject !== null && cue.order === 'before' && ctx.lex.relatives.has(ctx.doc.tokens[cue.subject.first]!.lower)
}

/** `"If they come back," he said, "we leave"` is one sentence and one content; `"They left," he said. "We stay."` are two. */
function joined(ctx: Context, before: Content, after: Content): Content[] {
  const { doc } = ctx
  const ended = doc.tokens[after.first - 2]?.text === '.' || /^\p{Lu}/u.test(doc.tokens[after.first]!.text)
  if (ended || before.quote === null) return [before, { ...after, rule: 'quote-continued' }]
  return [{ ...before, last: after.last, rule: 'quote-around-cue' }]
}

/** The reporting clause: speaker and verb group together. */
export function groupBounds(cue: Cue): Range {
  const first = cue.order === 'before' && cue.subject ? Math.min(cue.subject.first, cue.groupFirst) : cue.groupFirst
  const last = cue.order === 'after' && cue.subject ? Math.max(cue.groupLast, cue.subject.last) : cue.groupLast
  return { first, last }
}

/** `"…," said X`: a quotation that closes right before the reporting clause. */
function quoteBefore(ctx: Context, cue: Cue, first: number): Content | null {
  if (!takes(cue, 'quote', 'clause', 'told')) return null
  let i = first - 1
  const mark = ctx.doc.tokens[i]
  if (mark && /^[,–—-]$/.test(mark.text) && ctx.quoteAt[i]! < 0) i--
  const q = i >= 0 ? ctx.quotes[ctx.quoteAt[i]!] : undefined
  if (!q || q.after !== i + 1) return null
  const comma = mark !== undefined && ctx.quoteAt[mark.i]! < 0
  if (!comma && cue.order !== 'after' && /^(?:\.|…|\.\.\.)$/.test(ctx.doc.tokens[q.last - 1]!.text)) return null
  const begin = sentenceStart(ctx, q.before + 1)
  const lead = leadIn(ctx, begin, q)
  if (lead < 0) return { first: q.first, last: q.last, rule: 'quote-then-cue', quote: q, frame: null }
  if (!endsClause(ctx, q, mark?.text)) return null
  return { first: lead, last: q.after, rule: 'part-quote-then-cue', quote: null, frame: null }
}

function endsClause(_ctx: Context, q: QuoteRange, mark: string | undefined): boolean {
  return mark === ',' || /[,.!?…]$/.test(q.quote ? _ctx.doc.text.slice(q.quote.start, q.quote.end).trimEnd() : '')
}

function sentenceStart(ctx: Context, i: number): number {
  return ctx.doc.sentences[ctx.doc.tokens[i]!.sentence]!.first
}

/** First token of words that lead into the quotation within its sentence, -1 when it opens the sentence. */
function leadIn(ctx: Context, begin: number, q: QuoteRange): number {
  let i = begin
  while (i <= q.before && classOf(ctx, ctx.doc.tokens[i]!) === 'M') i++
  if (i > q.before) return -1
  const previous = ctx.doc.tokens[q.before]!
  if (/^[:,;.—–]$/.test(previous.text)) return -1
  return i
}

function takes(cue: Cue, ...frames: Frame[]): boolean {
  return frames.some((f) => cue.frames.has(f) || cue.phrasal?.frame === f)
}

function after_(ctx: Context, cue: Cue, from: number, quoted: boolean, boundaries: Boundaries): Content | null {
  const { doc } = ctx
  const end = doc.sentences[doc.tokens[cue.verb]!.sentence]!.last
  const colon = quoteAhead(ctx, cue, from, end, quoted)
  if (colon) return colon
  if (quoted) return null
  if (cue.phrasal && cue.phrasal.frame !== 'quote') return afterPhrasal(ctx, cue, from, end, boundaries)
  if (cue.order === 'after') return null
  const start = pastRecipient(ctx, cue, from, end)
  if (start >= end) return null
  return clauseAfter(ctx, cue, from, start, end, boundaries)
}

/** `X said: "…"`, `X told reporters, "…"`: a quotation that opens after the cue, at most a few words on. */
function quoteAhead(ctx: Context, cue: Cue, from: number, end: number, quoted: boolean): Content | null {
  if (!takes(cue, 'quote', 'told', 'clause')) return null
  const { doc } = ctx
  const reach = Math.min(doc.tokens.length, Math.max(end, from + 1) + 1, from + 18)
  let marked = false
  for (let i = from; i < reach; i++) {
    const t = doc.tokens[i]!
    const q = ctx.quoteAt[i]! >= 0 ? ctx.quotes[ctx.quoteAt[i]!]! : null
    if (q) {
      const direct = i === from || marked || (i > from && /^[,:;.]$/.test(doc.tokens[i - 1]!.text))
      const whole = direct && closesClause(ctx, q, end)
      return whole ? { first: q.first, last: q.last, rule: 'cue-quote', quote: q, frame: { first: from, last: q.before + 1 } } : null
    }
    if (t.text === ':') marked = true
    else if (t.text === '.' || t.text === ';') {
      const next = doc.tokens[i + 1]
      marked = quoted && t.text === '.' && next !== undefined && ctx.quoteAt[i + 1]! >= 0 && sameParagraph(ctx, i, i + 1)
      if (!marked) return null
    } else if (!marked && classOf(ctx, t) === 'V' && t.text !== ',') return null
    else if (ctx.lex.complementizers.has(t.lower)) return null
  }
  return null
}

function sameParagraph(ctx: Context, i: number, j: number): boolean {
  const { doc } = ctx
  return doc.sentences[doc.tokens[i]!.sentence]!.paragraph === doc.sentences[doc.tokens[j]!.sentence]!.paragraph
}

/** A quotation is the whole content when nothing of its clause goes on after it. */
function closesClause(ctx: Context, q: QuoteRange, end: number): boolean {
  const { doc } = ctx
  if (q.after >= end) return true
  const next = doc.tokens[q.after]!
  const inside = doc.tokens[q.last - 1]!
  return /^[.,;:!?—–)]$/.test(next.text) || /^[.,!?…]$/.test(inside.text) || /^(?:and|but|et|mais|while)$/.test(next.lower)
}

/** Past recipient, channel and time between the cue and what is said: "told reporters in Paris on Monday that". */
function pastRecipient(ctx: Context, cue: Cue, from: number, end: number): number {
  const { doc, lex } = ctx
  const marker = complementizerAhead(ctx, cue, from, end)
  if (marker >= 0) return marker
  let i = pastAside(ctx, from, end)
  while (i < end && isTimeWord(ctx, i)) i++
  if (takes(cue, 'told', 'order')) {
    const person = recipient(ctx, i, end)
    if (person > i && (ctx.lex.mustTell.has(cue.lemma) || opensReport(ctx, person, end))) i = person
  }
  for (let n = 0; n < 3 && i < end; n++) {
    while (i < end && isTimePhrase(ctx, i)) i++
    const t = doc.tokens[i]
    if (!t || i >= end) break
    if (classOf(ctx, t) !== 'P' || (doc.language === 'fr' && t.lower !== 'à' && lex.infinitiveMarkers.has(t.lower))) break
    const phrase = nounPhraseAfter(ctx, i + 1)
    if (!phrase || !isChannelOrTime(ctx, phrase)) break
    i = phrase.last
  }
  return i
}

/** "Monday", "this weekend", "last night". */
function isTimePhrase(ctx: Context, i: number): boolean {
  const next = ctx.doc.tokens[i + 1]
  return isTimeWord(ctx, i) || (/^(?:this|last|late|early|earlier|ce|cette)$/.test(ctx.doc.tokens[i]!.lower) && next !== undefined && isTimeWord(ctx, i + 1))
}

/** After a recipient what is said is marked: "that", "whether", a quotation, a comma or a colon. */
function opensReport(ctx: Context, i: number, end: number): boolean {
  const t = ctx.doc.tokens[i]
  if (!t || i >= end) return false
  return ctx.quoteAt[i]! >= 0 || ctx.lex.complementizers.has(t.lower) || ctx.lex.questionWords.has(t.lower) || /^[,:]$/.test(t.text)
}

function isChannelOrTime(ctx: Context, r: Range): boolean {
  const { doc, lex } = ctx
  for (let i = r.first; i < r.last; i++) {
    const t = doc.tokens[i]!
    if (isTimeWord(ctx, i) || lex.channelNouns.has(t.lower) || lex.channelMedia.has(t.text)) return true
  }
  return false
}

/** Words that may stand between a cue and its "that". */
const MARKER_REACH = 14

function complementizerAhead(ctx: Context, cue: Cue, from: number, end: number): number {
  if (!takes(cue, 'clause', 'told', 'question')) return -1
  const { doc, lex } = ctx
  for (let i = from; i < Math.min(end, from + MARKER_REACH); i++) {
    const t = doc.tokens[i]!
    if (ctx.quoteAt[i]! >= 0) return -1
    if (lex.complementizers.has(t.lower) && (t.pos === 'SCONJ' || t.pos === 'X' || (i === from && t.pos !== 'DET') || (doc.language === 'fr' && t.pos !== 'PRON'))) return i
    if (classOf(ctx, t) === 'V' || t.text === ':' || (t.text === ',' && i > from + 8)) return -1
  }
  return -1
}

/** "told the Senate", "warned Trump": a noun phrase or pronoun that hears it; the same token when there is none. */
function recipient(ctx: Context, i: number, end: number): number {
  const { doc, lex } = ctx
  const t = doc.tokens[i]
  if (!t || i >= end) return i
  if (doc.language === 'fr') {
    if (!/^(?:à|au|aux)$/.test(t.lower)) return i
    const phrase = nounPhraseAfter(ctx, t.lower === 'à' ? i + 1 : i + 1)
    return phrase ? phrase.last : i
  }
  if (lex.complementizers.has(t.lower) || lex.questionWords.has(t.lower)) return i
  if (classOf(ctx, t) === 'O') return i + 1
  const actor = ctx.actorAt[i] ?? (classOf(ctx, t) === 'D' ? ctx.actorAt[i + 1] : undefined)
  if (actor && actor.first <= i + 1) return actor.last
  const phrase = nounPhraseAfter(ctx, i)
  if (!phrase) return i
  return splitAtSubject(ctx, phrase)
}

/** "a radio station the attackers would": an article after a noun opens the next noun phrase. */
function splitAtSubject(ctx: Context, phrase: Range): number {
  const { doc, lex } = ctx
  for (let i = phrase.first + 1; i < phrase.last; i++) {
    if (classOf(ctx, doc.tokens[i]!) === 'D' && !lex.linkers.has(doc.tokens[i - 1]!.lower)) return i
  }
  return phrase.last
}

function clauseAfter(ctx: Context, cue: Cue, from: number, start: number, end: number, boundaries: Boundaries): Content | null {
  const { doc, lex } = ctx
  const t = doc.tokens[start]!
  const frame = start > from ? { first: from, last: start } : null
  const content = (begin: number, noun: boolean, rule: string): Content | null => {
    const last = clauseEnd(ctx, cue, begin, end, noun, boundaries)
    const first = noun ? pastArticle(ctx, begin, last) : begin
    return last > first ? { first, last, rule, quote: wholeQuote(ctx, first, last), frame } : null
  }
  if (lex.complementizers.has(t.lower) && takes(cue, 'clause', 'told')) return content(start + 1, false, 'cue-that-clause')
  if (classOf(ctx, t) === 'M' && ctx.quoteAt[start]! < 0) return null
  if (lex.questionWords.has(t.lower) && takes(cue, 'question', 'told', 'clause') && t.lower !== 'which') return content(start, false, 'cue-question')
  const infinitive = infinitiveAt(ctx, start)
  if (infinitive >= 0) {
    if (start > from && takes(cue, 'order')) return content(infinitive, true, 'cue-order')
    if (takes(cue, 'infinitive', 'order')) return content(infinitive, true, 'cue-infinitive')
    return null
  }
  if (takes(cue, 'label') && relativeObject(ctx, cue)) {
    const first = /^(?:as|comme|d'|d’|de)$/.test(doc.tokens[from]?.lower ?? '') ? from + 1 : start
    return content(first, true, 'cue-relative-label')
  }
  if (takes(cue, 'order', 'label') && !lex.complementizers.has(t.lower)) {
    const order = takes(cue, 'order') ? orderAfter(ctx, from, end) : -1
    if (order >= 0) return content(order, true, 'cue-order')
    if (takes(cue, 'label')) {
      const label = labelAfter(ctx, from, end)
      if (label >= 0) return content(label, true, 'cue-label')
    }
  }
  if (relativeObject(ctx, cue) || lex.thatOnly.has(cue.lemma)) return null
  if (takes(cue, 'clause', 'told') && opensClause(ctx, start) && clauseLike(ctx, cue, start, end)) return content(start, false, 'cue-clause')
  if (takes(cue, 'noun') && opensNoun(ctx, start)) return content(start, true, 'cue-noun')
  return null
}

/** "what police called", "which officials have described as", "ce que le maire appelle": the object stands before. */
function relativeObject(ctx: Context, cue: Cue): boolean {
  if (cue.order !== 'before' || !cue.subject) return false
  const before = ctx.doc.tokens[cue.subject.first - 1]
  return before !== undefined && before.sentence === ctx.doc.tokens[cue.verb]!.sentence && /^(?:what|which|that|que|qu'|qu’)$/.test(before.lower)
}

/** ", eux," and ", de son côté,": words set apart between the verb and what it says. */
function pastAside(ctx: Context, i: number, end: number): number {
  if (ctx.doc.tokens[i]?.text !== ',') return i
  for (let j = i + 2; j < Math.min(end, i + 7); j++) {
    if (ctx.quoteAt[j]! >= 0) return i
    if (ctx.doc.tokens[j]!.text === ',') return j + 1
  }
  return i
}

function afterPhrasal(ctx: Context, cue: Cue, from: number, end: number, boundaries: Boundaries): Content | null {
  const { doc, lex } = ctx
  let first = cue.phrasal!.gap > 2 ? cue.verb + 1 : from
  if (first >= end || (classOf(ctx, doc.tokens[first]!) === 'M' && ctx.quoteAt[first]! < 0)) return null
  if (lex.complementizers.has(doc.tokens[first]!.lower)) first++
  const infinitive = infinitiveAt(ctx, first)
  if (infinitive >= 0) first = infinitive
  else if (cue.phrasal!.frame === 'order' || (doc.language === 'fr' && cue.lemma === 'appeler')) {
    const order = orderAfter(ctx, first, end)
    if (order >= 0) first = order
    else if (cue.phrasal!.frame === 'order') return null
  }
  const noun = cue.phrasal!.frame !== 'clause'
  const last = clauseEnd(ctx, cue, first, end, noun, boundaries)
  if (noun) first = pastArticle(ctx, first, last)
  return last > first ? { first, last, rule: `cue-phrasal-${noun ? 'noun' : 'clause'}`, quote: wholeQuote(ctx, first, last), frame: null } : null
}

/** "to do", "de faire", bare French infinitives and their negation; the first token of the verb phrase, or -1. */
function infinitiveAt(ctx: Context, i: number): number {
  const { doc, lex } = ctx
  const t = doc.tokens[i]
  if (!t) return -1
  const isInfinitive = (k: number) => {
    let j = k
    while (doc.tokens[j] && (lex.negations.has(doc.tokens[j]!.lower) || /^(?:se|s'|s’|le|la|les|l'|l’|y|en|lui|leur)$/.test(doc.tokens[j]!.lower) || (doc.language === 'en' && classOf(ctx, doc.tokens[j]!) === 'R')) && j < k + 4) j++
    const u = doc.tokens[j]
    return u !== undefined && u.sentence === t.sentence && classOf(ctx, u) === 'V' && (doc.language === 'en' || u.morph.form === 'inf' || /(?:er|ir|re|oir)$/.test(u.lower))
  }
  if (lex.infinitiveMarkers.has(t.lower)) return isInfinitive(i + 1) ? i + 1 : -1
  if (doc.language === 'en') return t.lower === 'not' && doc.tokens[i + 1]?.lower === 'to' ? i : -1
  return classOf(ctx, t) !== 'D' && isInfinitive(i) ? i : -1
}

/** "urged residents to report": the verb phrase after the one who is asked. */
function orderAfter(ctx: Context, from: number, end: number): number {
  const { doc, lex } = ctx
  for (let i = from; i < Math.min(end, from + 12); i++) {
    const t = doc.tokens[i]!
    if (ctx.quoteAt[i]! >= 0 || lex.complementizers.has(t.lower)) return -1
    const c = classOf(ctx, t)
    const infinitive = i > from && lex.infinitiveMarkers.has(t.lower) ? infinitiveAt(ctx, i) : -1
    if (infinitive >= 0) return infinitive
    if (doc.language === 'en' && t.lower === 'not' && doc.tokens[i + 1]?.lower === 'to') return i
    if (c === 'V' || c === 'M' || (c === 'C' && !/^(?:and|et|or|ou)$/.test(t.lower))) return -1
  }
  return -1
}

/** "described the raid as cowardly", "qualifie l'acte de lâche": what it is called. */
function labelAfter(ctx: Context, from: number, end: number): number {
  const { doc } = ctx
  const object = recipient(ctx, from, end)
  const pronoun = object === from + 1 && classOf(ctx, doc.tokens[from]!) === 'O'
  const begin = pronoun || object === from ? object : from
  const next = doc.tokens[object]
  const named = next !== undefined && object > from && object < end && (classOf(ctx, next) === 'D' || classOf(ctx, next) === 'A' || ctx.quoteAt[object]! >= 0)
  if (named && doc.language === 'en') return begin
  for (let i = from; i < Math.min(end, from + 12); i++) {
    const t = doc.tokens[i]!
    if (ctx.quoteAt[i]! >= 0) return ctx.quotes[ctx.quoteAt[i]!]!.before + 1
    if (/^(?:as|comme)$/.test(t.lower)) return i + 1
    if (classOf(ctx, t) === 'M') return -1
  }
  return -1
}

/** A finite verb, adverbs before it allowed: the noun phrase before is its subject. */
function finiteAt(ctx: Context, i: number, end: number): boolean {
  let j = i
  while (j < end && classOf(ctx, ctx.doc.tokens[j]!) === 'R') j++
  const t = ctx.doc.tokens[j]
  return t !== undefined && j < end && classOf(ctx, t) === 'V' && (t.morph.form === 'fin' || (t.pos === 'AUX' && t.morph.form === undefined))
}

function hasFiniteVerb(ctx: Context, from: number, end: number): boolean {
  const { doc } = ctx
  for (let i = from; i < Math.min(end, from + 40); i++) {
    const t = doc.tokens[i]!
    if (classOf(ctx, t) === 'V' && t.morph.form !== 'inf' && t.morph.form !== 'ger') return true
    if (t.text === ';') return false
  }
  return false
}

/** Does a sentence follow, rather than an object? By the parser where it says so, else by a verb before any comma. */
function clauseLike(ctx: Context, cue: Cue, start: number, end: number): boolean {
  const { doc } = ctx
  const children = doc.children[cue.verb]!.filter((c) => c >= start)
  if (children.some((c) => doc.tokens[c]!.rel === 'ccomp')) return true
  if (ctx.lex.anySubject.has(cue.lemma) && !cue.frames.has('noun') && !ctx.lex.objectVerbs.has(cue.lemma)) return hasFiniteVerb(ctx, start, end)
  const phrase = nounPhraseAfter(ctx, start)
  if (phrase && finiteAt(ctx, phrase.last, end)) return true
  if (children.some((c) => doc.tokens[c]!.rel === 'obj' && classOf(ctx, doc.tokens[c]!) === 'N')) return false
  return hasFiniteVerb(ctx, start, end)
}

function opensClause(ctx: Context, i: number): boolean {
  const { doc, lex } = ctx
  const t = doc.tokens[i]!
  if (doc.language === 'fr') return false
  const c = classOf(ctx, t)
  if (c === 'P') return !/^(?:of|to|by)$/.test(t.lower)
  if (c === 'V') return t.morph.form === 'ger'
  return ctx.quoteAt[i]! >= 0 || c !== 'C' || lex.complementizers.has(t.lower) || /^(?:if|when|while|because|although|once|both|either|neither)$/.test(t.lower)
}

function opensNoun(ctx: Context, i: number): boolean {
  const t = ctx.doc.tokens[i]!
  const c = classOf(ctx, t)
  if (ctx.quoteAt[i]! >= 0) return true
  if (ctx.lex.linkers.has(t.lower) && ctx.doc.language === 'fr') return /^(?:des|du|d'|d’|de|la|l'|l’)$/.test(t.lower)
  return c === 'D' || c === 'N' || c === 'A' || (c === 'O' && !CLITIC_SUBJECT.test(t.lower)) || (c === 'V' && t.morph.form === 'ger') || c === 'R'
}

/** `a "cowardly act"`: the article before a quotation that fills the rest is not said. */
function pastArticle(ctx: Context, first: number, last: number): number {
  const next = first + 1 < last && ctx.quoteAt[first + 1]! >= 0 ? ctx.quotes[ctx.quoteAt[first + 1]!]! : null
  return next && next.before === first && last <= next.after && classOf(ctx, ctx.doc.tokens[first]!) !== 'N' ? first + 1 : first
}

/** The quotation that fills the content, marks apart. */
function wholeQuote(ctx: Context, first: number, last: number): QuoteRange | null {
  const q = ctx.quoteAt[first]! >= 0 ? ctx.quotes[ctx.quoteAt[first]!]! : null
  return q && q.before + 1 === first && last <= q.after ? q : null
}

/** Where the content that begins at `first` ends: at the sentence's end, or where the reporting clause or another cue goes on. */
export function clauseEnd(ctx: Context, cue: Cue, first: number, end: number, noun: boolean, boundaries: Boundaries): number {
  const { doc, lex } = ctx
  const opener = doc.tokens[cue.groupFirst - 1]
  const inRelative = opener !== undefined && lex.relatives.has(opener.lower) && doc.tokens[opener.i - 1]?.text === ','
  let i = first
  let finite = false
  while (i < end) {
    const q = ctx.quoteAt[i]! >= 0 ? ctx.quotes[ctx.quoteAt[i]!]! : null
    if (q) {
      i = Math.max(i + 1, Math.min(end, q.after))
      continue
    }
    const t = doc.tokens[i]!
    if (i > first && (t.text === ';' || boundaries.has(i))) break
    const next = doc.tokens[i + 1]
    if (t.text === ',' && next && i + 1 < end && (inRelative || endsAtComma(ctx, i, noun, boundaries))) break
    if (i > first && /^(?:and|et|but|mais|or)$/.test(t.lower) && next && endsAtConjunction(ctx, cue, i, noun, finite, boundaries)) break
    if (noun && i > first && /^(?:amid|amidst)$/.test(t.lower)) break
    finite ||= classOf(ctx, t) === 'V' && t.morph.form !== 'inf' && t.morph.form !== 'part' && t.morph.form !== 'ger'
    i++
  }
  return trimEnd(ctx, first, i)
}

function endsAtComma(ctx: Context, comma: number, noun: boolean, boundaries: Boundaries): boolean {
  const { doc, lex } = ctx
  const next = doc.tokens[comma + 1]!
  if (boundaries.has(comma + 1)) return true
  const after = doc.tokens[comma + 2]
  if (/^(?:and|but|while|whereas|et|mais|tandis|alors)$/.test(next.lower) && after && boundaries.has(after.i)) return true
  if (/^(?:which|who|whose|where|dont|où|qui)$/.test(next.lower)) return true
  if (lex.sources.has(next.lower) && next.lower !== 'for' && next.lower !== 'in' && next.lower !== 'de' && next.lower !== 'pour') return true
  if (noun && doc.language === 'en' && /^(?:a|an)$/.test(next.lower)) return true
  return lex.cues.get(next.lower)?.some((c) => c.forms.has('present-participle') && c.frames.has('clause')) === true && next.pos !== 'NOUN'
}

/** "and have called for": a verb without a subject of its own goes back to the speaker. */
function endsAtConjunction(ctx: Context, cue: Cue, i: number, noun: boolean, finite: boolean, boundaries: Boundaries): boolean {
  const { doc, lex } = ctx
  if (boundaries.has(i + 1)) return true
  let j = i + 1
  while (doc.tokens[j] && classOf(ctx, doc.tokens[j]!) === 'R' && j < i + 4) j++
  const next = doc.tokens[j]
  if (!next || classOf(ctx, next) !== 'V' || next.morph.form === 'inf' || next.morph.form === 'ger') return false
  if (noun && !finite) return true
  const entry = lex.cues.get(next.lower)
  return entry !== undefined && next.morph.form !== 'part' && entry.some((c) => c.frames.has('clause') && c.forms.has('finite')) && sameTense(doc.tokens[cue.verb]!.morph.tense, next.morph.tense)
}

function sameTense(a: string | undefined, b: string | undefined): boolean {
  return a !== undefined && a === b
}

/** Without the marks that close the sentence; a quotation opened inside keeps its closing mark. */
export function trimEnd(ctx: Context, first: number, last: number): number {
  const { doc } = ctx
  let i = last
  while (i > first && /^[.,;:—–-]+$|^…$/.test(doc.tokens[i - 1]!.text) && ctx.quoteAt[i - 1]! < 0) i--
  return i
}

/** "…, the mayor said": the clause before a reporting clause that ends the sentence or stands between commas. */
function clauseBefore(ctx: Context, cue: Cue, bounds: Range): Content | null {
  if (!takes(cue, 'clause', 'quote') || cue.order === 'shared' || cue.order === 'none') return null
  const { doc, lex } = ctx
  const comma = doc.tokens[bounds.first - 1]
  const begin = sentenceStart(ctx, cue.verb)
  if (!comma || bounds.first - 1 <= begin || !/^[,–—-]$/.test(comma.text)) return null
  let first = begin
  while (first < bounds.first && (classOf(ctx, doc.tokens[first]!) === 'M' && ctx.quoteAt[first]! < 0)) first++
  if (interrupted(ctx, bounds.last, cue) < 0 && (bounds.first - 1 - first < 3 || !hasFiniteVerb(ctx, first, bounds.first - 1))) return null
  if (lex.conjunctions.has(doc.tokens[first]!.lower) && /^(?:when|if|while|as|because|although|quand|si|lorsque|comme)$/.test(doc.tokens[first]!.lower)) return null
  const rest = interrupted(ctx, bounds.last, cue)
  if (rest > 0) return { first, last: rest, rule: 'clause-around-cue', quote: null, frame: null }
  const last = trimEnd(ctx, first, bounds.first - 1)
  return last > first ? { first, last, rule: 'clause-then-cue', quote: null, frame: null } : null
}

/** "The tunnel, she said, would stay shut": the end of a sentence that goes on after the reporting clause, or -1. */
function interrupted(ctx: Context, from: number, cue: Cue): number {
  const { doc } = ctx
  const end = doc.sentences[doc.tokens[cue.verb]!.sentence]!.last
  if (cue.order !== 'before' || doc.tokens[from]?.text !== ',' || from + 2 >= end) return -1
  const next = doc.tokens[from + 1]!
  if (ctx.lex.conjunctions.has(next.lower) || ctx.lex.cues.get(next.lower)?.some((c) => c.forms.has('present-participle'))) return -1
  const last = trimEnd(ctx, from + 1, end)
  return last > from + 1 ? last : -1
}
