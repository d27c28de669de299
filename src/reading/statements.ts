import type { SpeechLocale } from '../locales/shape/speech.ts'
import type { Statement, StatementKind, Time } from '../model/reading.ts'
import { spanOf } from '../text/span.ts'
import type { ReadingState, TimeMention } from './state.ts'
import { channelNear } from './statements/channel.ts'
import { type Context, contextOf } from './statements/context.ts'
import { lexiconOf } from './statements/lexicon.ts'
import type { Report } from './statements/report.ts'
import { findReports } from './statements/reports.ts'
import { speakerOf } from './statements/speaker.ts'

/**
 * Words or thoughts that the report gives as somebody's: quoted, told or both. Each has the speaker's words in that sentence
 * with the fullest name, the content without quotation marks and reporting clause, and where the text tells them, channel and
 * time. In order of the content; ids s1, s2 …
 */
export function findStatements(state: ReadingState, locale: SpeechLocale): Statement[] {
  const ctx = contextOf(state, lexiconOf(locale))
  const out: Statement[] = []
  for (const r of findReports(ctx)) {
    const statement = toStatement(ctx, r, out.length + 1)
    const before = out.at(-1)
    if (before && unnamedPronoun(ctx, r) && near(ctx, r, before))
      statement.speaker = { ...statement.speaker, name: before.speaker.name, role: before.speaker.role ?? null }
    if (CONTINUES.has(r.rule) && before?.kind === 'direct') statement.continues = before.id
    out.push(statement)
  }
  return out
}

/** He, elle, -t-il with nobody found for it: then whoever spoke just before. */
function unnamedPronoun(ctx: Context, r: Report): boolean {
  const t = ctx.doc.tokens[r.speaker.first]!
  const pronoun = ctx.lex.is.cliticSubjects.has(t.lower) || ctx.lex.is.persons.has(t.lower)
  return pronoun && r.speaker.last - r.speaker.first === 1 && ctx.actorAt[t.i] === undefined
}

function near(ctx: Context, r: Report, before: Statement): boolean {
  const { doc } = ctx
  const from = doc.paragraphs[doc.sentences[doc.tokens[r.speaker.first]!.sentence]!.paragraph]!
  return (
    doc.paragraphs[from.index - 1] === undefined || before.speaker.span.start >= doc.paragraphs[from.index - 1]!.start
  )
}

/** Rules whose quotation goes on with the one before it. */
const CONTINUES: ReadonlySet<string> = new Set(['quote-continued', 'quote-goes-on', 'quote-next-paragraph'])

function toStatement(ctx: Context, r: Report, n: number): Statement {
  const { doc } = ctx
  const content = spanOf(doc.text, doc.tokens[r.content.first]!.start, doc.tokens[r.content.last - 1]!.end)
  const channel = channelNear(ctx, r)
  const when = timeNear(ctx, r)
  const start = Math.min(content.start, doc.tokens[r.clause.first]!.start)
  const end = Math.max(content.end, doc.tokens[r.clause.last - 1]!.end)
  return {
    id: `s${n}`,
    speaker: r.who ? { ...speakerOf(ctx, r.speaker), name: r.who.name, role: r.who.role } : speakerOf(ctx, r.speaker),
    kind: kindOf(ctx, r),
    content,
    ...(r.about
      ? { about: spanOf(doc.text, doc.tokens[r.about.first]!.start, doc.tokens[r.about.last - 1]!.end) }
      : {}),
    channel,
    when,
    spans: [spanOf(doc.text, start, end)],
    rules: r.cue ? [r.rule, r.cue] : [r.rule],
  }
}

function kindOf(ctx: Context, r: Report): StatementKind {
  if (r.whole) return 'direct'
  for (let i = r.content.first; i < r.content.last; i++) if (ctx.quoteAt[i]! >= 0) return 'mixed'
  return 'indirect'
}

/** Tokens beside the reporting clause that its time may stand in: "On Tuesday, the mayor said", "said on Tuesday". */
const TIME_REACH = 5
const STOPS = /^[,.;:]$/

/** A time said in the reporting clause itself, outside the content. */
function timeNear(ctx: Context, r: Report): Time | null {
  const { doc } = ctx
  const sentence = doc.sentences[doc.tokens[r.clause.first]!.sentence]!
  const told = (i: number) => i >= r.content.first && i < r.content.last
  let found: TimeMention | undefined
  for (
    let i = Math.max(sentence.first, r.clause.first - TIME_REACH);
    i < Math.min(sentence.last, r.clause.last + TIME_REACH) && !found;
    i++
  ) {
    if (told(i) || ctx.quoteAt[i]! >= 0) continue
    if (i >= r.clause.last && STOPS.test(doc.tokens[i]!.text)) break
    const m = ctx.timeAt[i]
    if (m && !told(m.last - 1) && m.type !== 'DURATION' && m.type !== 'SET') found = m
  }
  if (!found) return null
  const { from, to, precision, approximate } = found
  return {
    from,
    to,
    precision,
    ...(approximate ? { approximate } : {}),
    span: spanOf(ctx.doc.text, found.start, found.end),
  }
}
