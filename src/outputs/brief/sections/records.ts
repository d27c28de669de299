import type { MeasureStatus } from '../../../model/reading.ts'
import { clean } from '../clean.ts'
import type { Context } from '../context.ts'
import { type Clause, fresh, say, val } from '../say.ts'
import type { Block, Section, Sentence } from '../shape.ts'
import { ITEMS_MAX } from '../values.ts'
import { asOf, heading, isFresh, languageOf, leftOut, note, plain, recordCite, section } from './parts.ts'

/** Furthest first. */
const MEASURE_ORDER: readonly MeasureStatus[] = [
  'in-force',
  'adopted',
  'in-legislation',
  'ordered',
  'announced',
  'proposed',
  'demanded',
  'rejected',
]

type ToldInvestigation = Context['dossier']['investigations'][number]

/** Who opened what, with the legal qualification in the source's words. */
export function judicial(context: Context): Section {
  const { judicial: words } = context.words
  const { investigations } = context.dossier
  if (investigations.length === 0) return section('judicial', context, [note(plain(words.none, context, asOf()))])
  const cites = investigations.map(({ key }) => recordCite('investigations', key))
  const items = investigations.slice(0, ITEMS_MAX).map((one) => [investigationLine(one, context)])
  return section('judicial', context, [
    { kind: 'list', items },
    ...leftOut('investigations', context),
    note({ ...plain(words.innocence, context, {}, cites), sources: [] }),
  ])
}

function investigationLine({ key, report, offences }: ToldInvestigation, context: Context): Sentence {
  const { judicial: words, marks } = context.words
  const cite = recordCite('investigations', key)
  const lang = languageOf(report, context)
  const qualified = (offences ?? []).map(
    (_, i): Clause => [words.offence, { offence: val('quote', cite, `offences.${i}`, lang) }],
  )
  const sentence = say(context, [
    [words.item, { authority: val('name', cite, 'authority.name'), status: val('term', cite, 'investigation:status') }],
    [words.when, { when: val('periodTime', cite, 'when') }],
    ...qualified,
    [words.detained, { count: val('count', cite, 'detained') }],
    qualified.length === 0 ? [words.quote, { quote: val('quote', cite, 'spans.0', lang) }] : null,
    [marks.stop],
  ])
  return fresh(sentence, isFresh(key, context))
}

type ToldStatement = Context['dossier']['statements'][number]

/** What was said, by whom, each speaker once. */
export function statements(context: Context): Section {
  const { statements: words } = context.words
  const told = context.dossier.statements.slice(0, ITEMS_MAX)
  if (told.length === 0) return section('statements', context, [note(plain(words.none, context, asOf()))])
  const speakers = new Map<string, ToldStatement[]>()
  for (const one of told) {
    const name = speakerKey(one)
    speakers.set(name, [...(speakers.get(name) ?? []), one])
  }
  const items = [...speakers.values()].map((said) => speakerLines(said, context))
  return section('statements', context, [{ kind: 'list', items }, ...leftOut('statements', context)])
}

/**
 * A name is one person; "a police source" of two reports may be two, and so may two whose names are withheld (`[withheld]`), even in
 * one report.
 */
function speakerKey({ key, report, speaker }: ToldStatement): string {
  const name = clean(speaker.name)
  if (name.includes('[')) return key
  return /\p{Lu}/u.test(name) ? name.toLowerCase() : `${report} ${name}`
}

function speakerLines(said: readonly ToldStatement[], context: Context): Sentence[] {
  const { statements: words, marks } = context.words
  const named = said.find(({ speaker }) => speaker.role) ?? said[0]!
  const who = recordCite('statements', named.key)
  const lead = say(context, [
    [words.speaker, { speaker: val('name', who, 'speaker.name') }],
    [words.role, { role: val('name', who, 'speaker.role') }],
    [marks.labelEnd],
  ])
  return [{ ...lead, sources: [] }, ...said.map((one) => saying(one, context))]
}

function saying({ key, report, kind }: ToldStatement, context: Context): Sentence {
  const { statements: words, marks } = context.words
  const cite = recordCite('statements', key)
  const sentence = say(context, [
    [
      kind === 'direct' ? words.words : words.reported,
      { quote: val('quote', cite, 'content', languageOf(report, context)) },
    ],
    [words.when, { when: val('periodTime', cite, 'when') }],
    [words.channel, { channel: val('name', cite, 'channel') }],
    [marks.stop],
  ])
  return fresh(sentence, isFresh(key, context))
}

/** What is done or asked for, by how far it is. */
export function measures(context: Context): Section {
  const { measures: words, terms } = context.words
  const told = context.dossier.measures.slice(0, ITEMS_MAX)
  if (told.length === 0) return section('measures', context, [note(plain(words.none, context, asOf()))])
  const blocks = MEASURE_ORDER.flatMap((status): Block[] => {
    const items = told.filter((one) => one.status === status).map((one) => [measureLine(one, context)])
    return items.length === 0 ? [] : [heading(terms.measure[status], context), { kind: 'list', items }]
  })
  return section('measures', context, [...blocks, ...leftOut('measures', context), note(plain(words.note, context))])
}

function measureLine({ key, report }: Context['dossier']['measures'][number], context: Context): Sentence {
  const { measures: words, marks } = context.words
  const cite = recordCite('measures', key)
  const sentence = say(context, [
    [words.by, { by: val('name', cite, 'by.name') }],
    [words.item, { action: val('quote', cite, 'action', languageOf(report, context)) }],
    [marks.stop],
  ])
  return fresh(sentence, isFresh(key, context))
}
