import { type Context, classOf, nounPhraseAfter, type QuoteRange, type Range } from './context.ts'
import { type Content, contentsOf, groupBounds, trimEnd } from './content.ts'
import { type Cue, findCues, isNamed } from './cues.ts'
import { antecedentOf, mentionIn } from './speaker.ts'

/** One reported thing: who, what, and the reporting clause. */
export interface Report {
  readonly speaker: Range
  readonly content: Range
  /** Speaker, verb, recipient, channel: the words of the reporting clause. */
  readonly clause: Range
  /** The content is one whole quotation. */
  readonly whole: boolean
  readonly rule: string
  /** The reporting verb's dictionary form. */
  readonly cue?: string
}

/** All reports of the text, in order of their content, none told twice. */
export function findReports(ctx: Context): Report[] {
  const cues = findCues(ctx)
  const starts = new Set<number>()
  for (const c of cues) if (c.order === 'before' && c.subject && strong(c) && joinsClauses(ctx, groupBounds(c).first)) starts.add(groupBounds(c).first)
  const found = [...sourceReports(ctx), ...colonClauses(ctx), ...cues.flatMap((c) => cueReports(ctx, c, starts))]
  const kept = withoutNested(ctx, found)
  const quoted = [...kept, ...colonQuotes(ctx, kept)]
  return [...quoted, ...followingQuotes(ctx, quoted)].sort((a, b) => a.content.first - b.content.first || a.speaker.first - b.speaker.first)
}

/** A comma, a semicolon or a conjunction stands before: a new clause begins here. */
function joinsClauses(ctx: Context, first: number): boolean {
  const before = ctx.doc.tokens[first - 1]
  return before !== undefined && (/^[,;]$/.test(before.text) || /^(?:and|but|while|whereas|et|mais|tandis|or)$/.test(before.lower))
}

function strong(c: Cue): boolean {
  return c.frames.has('clause') && c.frames.has('quote')
}

function cueReports(ctx: Context, cue: Cue, starts: ReadonlySet<number>): Report[] {
  const speaker = cue.subject
  if (!speaker || cue.passive || isWithout(ctx, cue) || isUnconfirmed(ctx, cue)) return []
  const contents = contentsOf(ctx, cue, starts).filter((c) => canSpeak(ctx, cue, speaker, c))
  return speakersIn(ctx, speaker).flatMap((who) => contents.map((c) => ({
    speaker: who,
    content: c.quote ? withoutFinalMark(ctx, { first: Math.max(c.first, c.quote.first), last: Math.min(c.last, Math.max(c.quote.last, c.rule === 'quote-around-cue' ? c.last : 0)) }) : c,
    clause: clauseOf(cue, c),
    whole: c.quote !== null,
    rule: c.rule,
    cue: cue.lemma,
  })))
}

/** "Brandt and Okoye pledged": each named person of a coordinated subject is a speaker. */
function speakersIn(ctx: Context, r: Range): Range[] {
  const joined = ctx.doc.tokens.slice(r.first, r.last).some((t) => /^(?:and|et|&)$/.test(t.lower))
  if (!joined) return [r]
  const named = ctx.state.actors.filter((a) => a.first >= r.first && a.last <= r.last && a.kind === 'person' && !a.pronoun && /^\p{Lu}/u.test(a.name))
  return new Set(named.map((a) => a.entity)).size > 1 ? named.map((a) => ({ first: a.first, last: a.last })) : [r]
}

/** "…for a day,": the comma or full stop that stands inside the closing mark is not said. */
function withoutFinalMark(ctx: Context, r: Range): Range {
  const last = ctx.doc.tokens[r.last - 1]!
  return r.last - r.first > 1 && /^[.,]$/.test(last.text) ? { first: r.first, last: r.last - 1 } : { first: r.first, last: r.last }
}

function clauseOf(cue: Cue, c: Content): Range {
  const bounds = groupBounds(cue)
  return { first: Math.min(bounds.first, c.frame?.first ?? bounds.first), last: Math.max(bounds.last, c.frame?.last ?? bounds.last) }
}

/** "without confirming that", "sans préciser si": nothing was said. */
function isWithout(ctx: Context, cue: Cue): boolean {
  for (let i = Math.max(0, cue.groupFirst - 1); i < cue.verb; i++) if (/^(?:without|sans)$/.test(ctx.doc.tokens[i]!.lower)) return true
  return false
}

/** "have not confirmed that": what is not confirmed is not said. */
function isUnconfirmed(ctx: Context, cue: Cue): boolean {
  if (!/^(?:confirm|verify|authenticate|confirmer|communiquer)$/.test(cue.lemma)) return false
  for (let i = cue.groupFirst; i < cue.groupLast; i++) if (ctx.lex.negations.has(ctx.doc.tokens[i]!.lower)) return true
  return false
}

/** A town, a date or a blast says nothing; a document says only what verbs of writing and showing report. */
function canSpeak(ctx: Context, cue: Cue, r: Range, content: Content): boolean {
  const { doc, lex } = ctx
  const head = doc.tokens[r.last - 1]!
  if (mentionIn(ctx, r) || cue.phrasal?.frame === 'clause' || antecedentOf(ctx, r)) return true
  if (r.last - r.first === 1 && /^(?:it|this|that|these|those|there|which|ça|cela|ceci|ce|c')$/.test(head.lower)) {
    return lex.anySubject.has(cue.lemma)
  }
  for (let i = r.first; i < r.last; i++) {
    if (lex.linkers.has(doc.tokens[i]!.lower) && i > r.first) break
    if (lex.notSpeakers.has(doc.tokens[i]!.lower) && !lex.linkers.has(doc.tokens[i + 1]?.lower ?? '')) return false
  }
  if (lex.anySubject.has(cue.lemma) || content.quote !== null || (content.rule === 'cue-that-clause' && cue.frames.has('quote'))) return true
  return head.pos === 'PROPN' || (r.last - r.first === 1 && lex.subjectPronouns.has(head.lower)) || isSpeakingThing(ctx, r)
}

/** "according to X", "selon X": the sentence without those words is what X says. */
function sourceReports(ctx: Context): Report[] {
  const { doc, lex } = ctx
  const out: Report[] = []
  for (const t of doc.tokens) {
    const list = lex.sources.get(t.lower)
    if (!list || ctx.quoteAt[t.i]! >= 0) continue
    for (const s of list) {
      const matches = s.words.every((w, k) => doc.tokens[t.i + k]?.lower.replace('’', "'") === w)
      const report = matches ? sourceReport(ctx, t.i, t.i + s.words.length, s.actorOnly) : null
      if (report) {
        out.push(report)
        break
      }
    }
  }
  return out
}

function sourceReport(ctx: Context, first: number, after: number, actorOnly: boolean): Report | null {
  const { doc } = ctx
  const speaker = nounPhraseAfter(ctx, after)
  const sentence = doc.sentences[doc.tokens[first]!.sentence]!
  if (!speaker || speaker.last > sentence.last) return null
  const mention = mentionIn(ctx, speaker)
  if (actorOnly && (!mention || first !== sentence.first)) return null
  if (ctx.lex.notSpeakers.has(headOf(ctx, speaker))) return null
  if (!mention && !isSpeakingThing(ctx, speaker) && !/^\p{Lu}/u.test(doc.tokens[speaker.last - 1]!.text)) return null
  const opens = first === sentence.first || precededOnlyByMarks(ctx, sentence.first, first)
  const comma = nextComma(ctx, speaker.last, sentence.last)
  if (opens && comma < 0) return null
  const report = (content: Range, rule: string): Report => ({ speaker, content, clause: { first, last: speaker.last }, whole: false, rule })
  if (opens) {
    const last = trimEnd(ctx, comma + 1, sentence.last)
    return last > comma + 2 ? report({ first: comma + 1, last }, 'source-first') : null
  }
  const before = doc.tokens[first - 1]!
  const set = before.text === ',' || before.text === '–' || before.text === '—'
  const ends = /^[.,;!?)]$/.test(doc.tokens[speaker.last]?.text ?? '.') || comma === speaker.last || speaker.last >= sentence.last
  if (!set && !ends) return null
  const begin = skipMarks(ctx, sentence.first, first)
  const last = trimEnd(ctx, begin, first)
  const rest = trimEnd(ctx, speaker.last + 1, sentence.last)
  if (set && doc.tokens[speaker.last]?.text === ',' && rest - speaker.last > 2 * (last - begin)) {
    return report({ first: speaker.last + 1, last: rest }, 'source-between')
  }
  return last > begin + 1 ? report({ first: begin, last }, 'source-last') : null
}

/** The phrase's noun: the last word before any complement. */
function headOf(ctx: Context, r: Range): string {
  let head = ''
  for (let i = r.first; i < r.last; i++) {
    const t = ctx.doc.tokens[i]!
    if (head && ctx.lex.linkers.has(t.lower)) break
    if (classOf(ctx, t) === 'N') head = t.lower
  }
  return head
}

function isSpeakingThing(ctx: Context, r: Range): boolean {
  for (let i = r.first; i < r.last; i++) {
    const w = ctx.doc.tokens[i]!.lower
    if (ctx.lex.speakingThings.has(w) || (w.endsWith('s') && ctx.lex.speakingThings.has(w.slice(0, -1)))) return true
  }
  return false
}

function precededOnlyByMarks(ctx: Context, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (classOf(ctx, ctx.doc.tokens[i]!) !== 'M' && classOf(ctx, ctx.doc.tokens[i]!) !== 'C') return false
  return true
}

function skipMarks(ctx: Context, from: number, to: number): number {
  let i = from
  while (i < to && classOf(ctx, ctx.doc.tokens[i]!) === 'M' && ctx.quoteAt[i]! < 0) i++
  return i
}

/** Longest stretch between the speaker and the comma that closes "according to …", in tokens. */
const SOURCE_TAIL_MAX = 30

function nextComma(ctx: Context, from: number, end: number): number {
  for (let i = from; i < Math.min(end, from + SOURCE_TAIL_MAX); i++) {
    if (ctx.quoteAt[i]! >= 0) return i > from ? -1 : i - 1
    if (ctx.doc.tokens[i]!.text === ',') return i
  }
  return -1
}

/**
 * One content, one report: of two that cover each other the one whose clause stands outside the other's content wins, the
 * longer content first. Two speakers of one content ("X and Y vowed") stay.
 */
function withoutNested(ctx: Context, reports: readonly Report[]): Report[] {
  const rank = (r: Report) => (r.rule === 'quote-then-cue' ? 0 : 1)
  const bySize = [...reports].sort((a, b) => size(b.content) - size(a.content) || rank(a) - rank(b) || a.clause.first - b.clause.first)
  const owner = new Int32Array(ctx.doc.tokens.length).fill(-1)
  const kept: Report[] = []
  for (const r of bySize) {
    const verbCovered = inside(owner, r.clause)
    const twin = kept.some((k) => k.content.first === r.content.first && k.content.last === r.content.last && k.cue === r.cue && k.rule === r.rule)
    if (verbCovered || (covered(owner, r.content) && !twin)) continue
    kept.push(r)
    owner.fill(kept.length - 1, r.content.first, r.content.last)
  }
  return kept
}

function size(r: Range): number {
  return r.last - r.first
}

function inside(owner: Int32Array, r: Range): boolean {
  let n = 0
  for (let i = r.first; i < r.last; i++) if (owner[i]! >= 0) n++
  return n > (r.last - r.first) / 2
}

function covered(owner: Int32Array, r: Range): boolean {
  let n = 0
  for (let i = r.first; i < r.last; i++) if (owner[i]! >= 0) n++
  return n * 2 > r.last - r.first
}

/** Least words after a colon that are taken for what the one before it says. */
const COLON_CLAUSE_MIN = 3

/** "Brandt: the bridge will stay", "BRANDT: …" of a transcript: a name, a colon, and what is said to the end. */
function colonClauses(ctx: Context): Report[] {
  const { doc } = ctx
  const out: Report[] = []
  for (const a of ctx.state.actors) {
    const sentence = doc.sentences[doc.tokens[a.first]!.sentence]!
    if (a.pronoun || !(isNamed(a) || (ctx.lex.locale.headlineColon && a.kind !== 'person')) || a.first > sentence.first || doc.tokens[a.last]?.text !== ':') continue
    const first = a.last + 1
    const shouted = a.end - a.start > 3 && doc.text.slice(a.start, a.end) === doc.text.slice(a.start, a.end).toUpperCase()
    const end = shouted ? paragraphEnd(ctx, sentence.paragraph, sentence.index) : sentence.last
    const last = trimEnd(ctx, first, end)
    if (last - first < COLON_CLAUSE_MIN || doc.tokens[first]!.sentence > sentence.index + (shouted ? 1 : 0) || ctx.quoteAt[first]! >= 0) continue
    out.push({ speaker: { first: a.first, last: a.last }, content: { first, last }, clause: { first: a.first, last: a.last }, whole: shouted, rule: 'speaker-colon' })
  }
  return out
}

function paragraphEnd(ctx: Context, paragraph: number, from: number): number {
  const { sentences } = ctx.doc
  let i = from
  while (sentences[i + 1]?.paragraph === paragraph) i++
  return sentences[i]!.last
}

/** `The army denies it: "…"`, `X: "…"`: a quotation after a colon whose clause names who speaks. */
function colonQuotes(ctx: Context, reports: readonly Report[]): Report[] {
  const { doc } = ctx
  const out: Report[] = []
  for (const q of ctx.quotes) {
    if (isTold(q, reports) || doc.tokens[q.before]?.text !== ':') continue
    const sentence = doc.sentences[doc.tokens[q.before]!.sentence]!
    const mention = ctx.state.actors.find((a) => a.first >= sentence.first && a.last === q.before)
    if (mention && size(q) >= 3) {
      const speaker = { first: mention.first, last: mention.last }
      out.push({ speaker, content: withoutFinalMark(ctx, q), clause: speaker, whole: true, rule: 'speaker-colon-quote' })
    }
  }
  return out
}

function isTold(q: QuoteRange, reports: readonly Report[]): boolean {
  return reports.some((r) => r.content.first < q.last && q.first < r.content.last)
}

/** Shortest quotation that is taken for speech when only its place tells who speaks, in tokens. */
const LONE_QUOTE_MIN = 4

/** A sentence that is nothing but a quotation goes on with the speaker before it: in its paragraph, or opened in the last one. */
function followingQuotes(ctx: Context, reports: readonly Report[]): Report[] {
  const { doc } = ctx
  const out: Report[] = []
  const all = [...reports].sort((a, b) => a.content.first - b.content.first)
  for (const q of ctx.quotes) {
    if (isTold(q, all) || size(q) < LONE_QUOTE_MIN || !standsAlone(ctx, q)) continue
    const paragraph = (i: number) => doc.sentences[doc.tokens[i]!.sentence]!.paragraph
    const before = [...all, ...out].filter((r) => r.content.last <= q.first && r.clause.first < q.first).sort((a, b) => a.content.last - b.content.last)
    const last = before.at(-1)
    if (!last) continue
    const distance = paragraph(q.first) - paragraph(Math.max(last.content.first, last.clause.first))
    const open = distance === 1 && last.whole && !/["”»]$/.test(doc.text.slice(0, doc.tokens[last.content.last]?.end ?? 0).trimEnd())
    if (distance === 0 || open) {
      out.push({ speaker: last.speaker, content: withoutFinalMark(ctx, q), clause: last.speaker, whole: true, rule: distance === 0 ? 'quote-goes-on' : 'quote-next-paragraph' })
    }
  }
  return out
}

function standsAlone(ctx: Context, q: QuoteRange): boolean {
  const { doc } = ctx
  const first = doc.sentences[doc.tokens[q.first]!.sentence]!
  const last = doc.sentences[doc.tokens[q.last - 1]!.sentence]!
  return first.first >= q.before && (last.last <= q.after + 1 || /^[.!?…]$/.test(doc.tokens[q.after]?.text ?? '.'))
}
