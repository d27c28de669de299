import type { Context } from '../context.ts'
import { counted, howMany, say, type Value, val } from '../say.ts'
import type { Cell, Section, Sentence } from '../shape.ts'
import { typeset } from '../typeset.ts'
import { asOf, DESK, plain, SETTINGS, section } from './parts.ts'

/** What report this is, of when, over what, by whom and for whom. */
export function header(context: Context): Section {
  const { labels, header: words } = context.words
  const rows: (readonly [label: string, sentences: Cell] | null)[] = [
    [labels.subject, [subject(context)]],
    [labels.number, [plain(words.number, context, numbering())]],
    [labels.period, [period(context)]],
    [labels.issued, [plain(words.issued, context, { ...asOf(), local: val('local', DESK, 'asOf') })]],
    [labels.coverage, [coverage(context)]],
    [labels.local, [plain(words.localTimes, context)]],
    own('author', context),
    own('approver', context),
    own('distribution', context),
    [labels.marking, [plain(words.value, context, { value: val('own', SETTINGS, 'marking') })]],
  ]
  const told = rows.filter((row) => row !== null)
  const facts = told.map(([label, sentences]) => ({ label: typeset(label, context.language), sentences }))
  return section('header', context, [{ kind: 'facts', rows: facts }])
}

function numbering(): Record<string, Value> {
  return { number: val('number', SETTINGS, 'number'), version: val('term', SETTINGS, 'version:version') }
}

/** Title line of the report. */
export function title(context: Context): Sentence {
  return plain(context.words.title, context, numbering())
}

/** What the report is about: a wave, or everything. */
export function subject(context: Context): Sentence {
  const { subject: words } = context.words
  const { wave } = context.dossier
  if (!wave) return plain(words.desk, context)
  const cite = { kind: 'wave', id: wave.id } as const
  const slots = { id: val('id', cite), name: val('name', cite, 'name') }
  return plain(wave.name === null ? words.wave : words.namedWave, context, slots)
}

function period(context: Context): Sentence {
  const { header: words } = context.words
  const to = val('dtg', DESK, 'asOf')
  if (context.settings.previous)
    return plain(words.period, context, { from: val('dtg', { kind: 'previous' }, 'asOf'), to })
  return plain(words.periodOpen, context, { to })
}

function coverage(context: Context): Sentence {
  const { header: words, marks } = context.words
  const ends = { from: val('coverage', DESK, 'first'), to: val('coverage', DESK, 'last') }
  return say(
    context,
    [
      counted(words.reports, 'reports', context),
      counted(words.independent, 'origins', context),
      [words.published, ends],
      howMany('undatedReports', context) > 0 ? counted(words.undatedReports, 'undatedReports', context) : null,
      [marks.stop],
    ],
    [DESK],
  )
}

function own(field: 'author' | 'approver' | 'distribution', context: Context): readonly [string, Cell] | null {
  if (!context.settings[field]) return null
  const { labels, header: words } = context.words
  return [labels[field], [plain(words.value, context, { value: val('own', SETTINGS, field) })]]
}

/** What the analyst adds, as such. */
export function analyst(context: Context): Section | null {
  if (!context.settings.analystParagraph) return null
  const { analyst: words } = context.words
  const mark = plain(words.mark, context)
  const text = plain(words.words, context, { words: val('own', SETTINGS, 'analystParagraph') })
  return section('analyst', context, [
    { kind: 'analyst', sentences: [text] },
    { kind: 'note', sentences: [mark] },
  ])
}

/** When the next one comes. */
export function next(context: Context): Section {
  const { next: words } = context.words
  const at = { dtg: val('dtg', SETTINGS, 'nextAt'), local: val('local', SETTINGS, 'nextAt') }
  const { nextAt, version } = context.settings
  const sentence = nextAt
    ? plain(words.at, context, at)
    : plain(version === 'final' ? words.last : words.unset, context)
  return section('next', context, [{ kind: 'paragraph', sentences: [sentence] }])
}
