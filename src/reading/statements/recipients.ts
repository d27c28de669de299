import { type Context, classOf, isPossessive, isTimeWord, type Range } from './context.ts'
import { type Cue, takes } from './cue.ts'
import { nounPhraseAfter } from './noun-phrases.ts'

/** Past recipient, channel and time between the cue and what is said: "told reporters in Paris on Monday that". */
export function pastRecipient(ctx: Context, cue: Cue, from: number, end: number): number {
  const { doc, lex } = ctx
  const marker = complementizerAhead(ctx, cue, from, end)
  if (marker >= 0) return marker
  const unsaid = lex.locale.markedRecipient && lex.negations.has(doc.tokens[from]?.lower ?? '') && takes(cue, 'noun')
  let i = unsaid && doc.tokens[from + 1]?.pos === 'DET' ? from + 1 : from
  i = pastAside(ctx, i, end)
  i = pastFixed(ctx, i, end)
  i = pastTime(ctx, i, end)
  i = pastMatter(ctx, cue, i, end)
  if (takes(cue, 'told', 'order')) {
    const person = recipient(ctx, i, end)
    const object =
      lex.locale.markedRecipient &&
      takes(cue, 'noun') &&
      /[DM]/.test(classOf(ctx, doc.tokens[person] ?? doc.tokens[i]!))
    if (person > i && (object || ctx.lex.mustTell.has(cue.lemma) || opensReport(ctx, person, end))) i = person
  }
  for (let n = 0; n < 3 && i < end; n++) {
    i = pastTime(ctx, i, end)
    const t = doc.tokens[i]
    if (!t || i >= end) break
    if (classOf(ctx, t) !== 'P' || (lex.infinitiveMarkers.has(t.lower) && !lex.is.recipientPrepositions.has(t.lower)))
      break
    const phrase = nounPhraseAfter(ctx, i + 1)
    if (!phrase || !isChannelOrTime(ctx, phrase)) break
    i = phrase.last
  }
  return i
}

/** "dément en revanche toute panne": a fixed phrase between the verb and its object. */
function pastFixed(ctx: Context, i: number, end: number): number {
  const { doc, lex } = ctx
  const found = lex.asides
    .get(doc.tokens[i]?.lower ?? '')
    ?.find((words) => i + words.length < end && words.every((w, k) => doc.tokens[i + k]!.lower === w))
  return found ? i + found.length : i
}

/** "réclame à Copenhague la présence", "voit dans ces actes une vengeance": an object follows the one asked or the matter. */
function pastMatter(ctx: Context, cue: Cue, i: number, end: number): number {
  const { doc, lex } = ctx
  const word = doc.tokens[i]?.lower ?? ''
  const seen = lex.is.seeing.has(cue.lemma) && lex.is.matterPrepositions.has(word)
  const asked = lex.locale.markedRecipient && takes(cue, 'noun') && lex.is.recipientPrepositions.has(word)
  if (!seen && !asked) return i
  const phrase = nounPhraseAfter(ctx, i + 1)
  const next = phrase && phrase.last < end ? doc.tokens[phrase.last]! : null
  return next && (classOf(ctx, next) === 'D' || ctx.quoteAt[next.i]! >= 0) ? phrase!.last : i
}

/** Past "Monday", "this weekend", "last night"; not where a noun follows ("night shifts"). */
function pastTime(ctx: Context, from: number, end: number): number {
  let i = from
  while (i < end && isTimePhrase(ctx, i)) i++
  const next = ctx.doc.tokens[i]
  if (i > from && next !== undefined && isPossessive(ctx, next)) return from
  const compound =
    i > from &&
    i < end &&
    next !== undefined &&
    next.start === ctx.doc.tokens[i - 1]!.end + 1 &&
    (next.pos === 'NOUN' || next.pos === 'VERB')
  return compound ? from : i
}

function isTimePhrase(ctx: Context, i: number): boolean {
  const next = ctx.doc.tokens[i + 1]
  return (
    isTimeWord(ctx, i) ||
    (ctx.lex.is.timeOpeners.has(ctx.doc.tokens[i]!.lower) && next !== undefined && isTimeWord(ctx, i + 1))
  )
}

/** After a recipient what is said is marked: "that", "whether", a quotation, a comma or a colon. */
function opensReport(ctx: Context, i: number, end: number): boolean {
  const t = ctx.doc.tokens[i]
  if (!t || i >= end) return false
  return (
    ctx.quoteAt[i]! >= 0 ||
    ctx.lex.complementizers.has(t.lower) ||
    ctx.lex.questionWords.has(t.lower) ||
    /^[,:]$/.test(t.text)
  )
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

/** The "that" a few words on, or -1. */
export function complementizerAhead(ctx: Context, cue: Cue, from: number, end: number): number {
  if (!takes(cue, 'clause', 'told', 'question')) return -1
  const { doc, lex } = ctx
  for (let i = from; i < Math.min(end, from + MARKER_REACH); i++) {
    const t = doc.tokens[i]!
    if (ctx.quoteAt[i]! >= 0) return -1
    if (
      lex.complementizers.has(t.lower) &&
      (t.pos === 'SCONJ' ||
        t.pos === 'X' ||
        (i === from && t.pos !== 'DET') ||
        (!lex.locale.bareClause && t.pos !== 'PRON'))
    )
      return i
    if (classOf(ctx, t) === 'V' || t.text === ':' || lex.is.subordinators.has(t.lower)) return -1
    if (t.text === ',' && i > from && pastAside(ctx, from, end) === from) return -1
  }
  return -1
}

/** "told the Senate", "warned Trump": a noun phrase or pronoun that hears it; the same token when there is none. */
export function recipient(ctx: Context, i: number, end: number): number {
  const { doc, lex } = ctx
  const t = doc.tokens[i]
  if (!t || i >= end) return i
  if (lex.locale.markedRecipient) {
    if (!lex.is.recipientPrepositions.has(t.lower)) return i
    const phrase = nounPhraseAfter(ctx, i + 1)
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

/** ", eux," and ", de son côté,": words set apart between the verb and what it says. */
function pastAside(ctx: Context, i: number, end: number): number {
  if (ctx.doc.tokens[i]?.text !== ',') return i
  for (let j = i + 2; j < Math.min(end, i + 7); j++) {
    if (ctx.quoteAt[j]! >= 0) return i
    if (ctx.doc.tokens[j]!.text === ',') return j + 1
  }
  return i
}
