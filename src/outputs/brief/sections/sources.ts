import type { ReportRecord, ReportSpan } from '../../../model/desk.ts'
import type { Context } from '../context.ts'
import { QUOTES_MAX, quotesOf } from '../quotes.ts'
import { say, val } from '../say.ts'
import type { Cite, Section, Sentence, SourceEntry } from '../shape.ts'
import { choose } from '../typeset.ts'
import { languageOf, note, paragraph, plain, section } from './parts.ts'

/** Numbered sources with the words that the report stands on; reports of one dispatch under one number. */
export function sources(context: Context): Section {
  const { sources: words } = context.words
  if (context.origins.length === 0) return section('sources', context, [paragraph(plain(words.none, context))])
  const entries = context.origins.map((group, i) => entry(group, i + 1, context))
  return section('sources', context, [note(plain(words.scale, context)), { kind: 'sources', entries }])
}

function entry(group: readonly ReportRecord[], number: number, context: Context): SourceEntry {
  const [first] = group
  const best = [...group].sort((a, b) => quotesOf(b.id, context).length - quotesOf(a.id, context).length)[0]
  const quotes = best ? quotesOf(best.id, context) : []
  return {
    number,
    reports: group.map((report) => bare(reportLine(report, report !== first, context))),
    quotes: quotes.slice(0, QUOTES_MAX).map((span) => bare(quoteLine(span, context))),
    more: best && quotes.length > QUOTES_MAX ? bare(moreLine(best, quotes.length - QUOTES_MAX, context)) : null,
  }
}

/** Its own number stands before it. */
const bare = (sentence: Sentence): Sentence => ({ ...sentence, sources: [] })

function reportLine(report: ReportRecord, copy: boolean, context: Context): Sentence {
  const { sources: words, marks } = context.words
  const cite: Cite = { kind: 'report', id: report.id }
  const title = val('name', cite, 'title', report.language)
  return say(
    context,
    [
      report.title === null ? [words.untitled] : [words.title, { title }],
      [words.outlet, { outlet: val('name', cite, 'source') }],
      report.published === null ? [words.undated] : [words.date, { date: val('published', cite, 'published') }],
      copy ? [words.copy] : null,
      [words.reliability, { reliability: val('term', cite, 'reliability:reliability') }],
      [words.id, { id: val('id', cite) }],
      [words.url, { url: val('name', cite, 'url') }],
      [marks.stop],
    ],
    [cite],
  )
}

function quoteLine({ report, start, end }: ReportSpan, context: Context): Sentence {
  const cite: Cite = { kind: 'span', report, start, end }
  return say(context, [
    [
      context.words.sources.quote,
      {
        quote: val('spanText', cite, '', languageOf(report, context)),
        report: val('id', { kind: 'report', id: report }),
        start: val('offset', cite, 'start'),
        end: val('offset', cite, 'end'),
      },
    ],
  ])
}

function moreLine({ id }: ReportRecord, left: number, context: Context): Sentence {
  const template = choose(context.words.sources.more, left, context.words.locale)
  return plain(template, context, { n: val('quotesLeft', { kind: 'report', id }) })
}
