import type { FieldName, IncidentRecord } from '../../../model/desk.ts'
import type { Context } from '../context.ts'
import { type Clause, counted, howMany, say, type Value, val } from '../say.ts'
import type { Block, Cell, Cite, Row, Section, Sentence } from '../shape.ts'
import { typeset } from '../typeset.ts'
import { DAMAGE_FIELDS } from './figures.ts'
import {
  heading,
  incidentSlots,
  languageOf,
  note,
  paragraph,
  placeCites,
  plain,
  rangeValue,
  section,
  timeCites,
} from './parts.ts'

/** The table of incidents, whose word they are, and what is only background. */
export function incidents(context: Context): Section {
  const { incidents: words } = context.words
  const notes = note(plain(words.tableNote, context), plain(words.localNote, context), plain(words.ratingNote, context))
  const empty = paragraph(plain(words.none, context))
  return section('incidents', context, [
    ...(context.incidents.length > 0 ? [table(context), notes] : [empty]),
    ...doubted(context),
    howMany('background', context) > 0 ? note(say(context, [counted(words.background, 'background', context)])) : null,
  ])
}

function table(context: Context): Block {
  const { incidents: words } = context.words
  const print = (text: string) => typeset(text, context.language)
  return {
    kind: 'table',
    name: print(words.tableName),
    head: words.head.map(print),
    rows: context.incidents.map((incident) => row(incident, context)),
  }
}

function row(incident: IncidentRecord, context: Context): Row {
  const { incidents: words } = context.words
  const whole: Cite = { kind: 'incident', id: incident.id }
  const told = (clauses: readonly Clause[]) => say(context, clauses)
  const one = (value: Value) => told([[words.value, { value }]])
  const sources = one(val('number', whole, 'sources'))
  const cells: Cell[] = [
    [one(val('id', whole))],
    [one({ rule: 'incidentTime', path: '', cites: timeCites(incident) })],
    [place(incident, context)],
    [what(incident, context)],
    damage(incident, context),
    casualties(incident, context),
    [sources],
    [one(val('rating', whole))],
    [one(val('term', whole, 'state:state'))],
  ]
  return { id: incident.id, cells, sources: sources.sources }
}

/** A place with its precision; just "not told" where there is none. */
export function place(incident: IncidentRecord, context: Context): Sentence {
  const { incidents: words } = context.words
  const cites = placeCites(incident.id)
  const named = {
    place: { rule: 'place', path: '', cites },
    precision: { rule: 'precision', path: '', cites },
  } as const
  return say(context, [incident.fields.where?.shown ? [words.place, named] : [words.value, { value: named.place }]])
}

function fieldTerm(incident: IncidentRecord, field: FieldName, vocabulary: string): Value {
  return val('term', { kind: 'incident', id: incident.id, field }, `${vocabulary}:`)
}

function what(incident: IncidentRecord, context: Context): Sentence {
  const { incidents: words } = context.words
  const { status, modality, kinds } = incident.fields
  if (!kinds?.shown) return plain(words.untold, context, {}, [{ kind: 'incident', id: incident.id }])
  return say(context, [
    [words.value, { value: fieldTerm(incident, 'kinds', 'kinds') }],
    [words.with, { weapons: fieldTerm(incident, 'weapons', 'weapons') }],
    status?.shown && status.shown !== 'completed'
      ? [words.statusMark, { status: fieldTerm(incident, 'status', 'status') }]
      : null,
    modality?.shown && modality.shown !== 'stated'
      ? [words.modalityMark, { modality: fieldTerm(incident, 'modality', 'modality') }]
      : null,
  ])
}

function damage(incident: IncidentRecord, context: Context): Cell {
  const { incidents: words } = context.words
  const told = DAMAGE_FIELDS.filter((field) => incident.fields[field])
  if (told.length === 0) return [untold(incident, context)]
  return told.map((field) => {
    const cite: Cite = { kind: 'incident', id: incident.id, field }
    return say(context, [[words.pair, { label: val('field', cite, field), value: rangeValue(incident, field) }]])
  })
}

function casualties(incident: IncidentRecord, context: Context): Cell {
  const { incidents: words } = context.words
  const fields = ['killed', 'wounded'] as const
  const told = fields.filter((field) => incident.fields[`casualties.${field}`])
  if (told.length === 0) return [untold(incident, context)]
  return told.map((field) => {
    return say(context, [[words[field], { value: rangeValue(incident, `casualties.${field}`) }]])
  })
}

const untold = (incident: IncidentRecord, context: Context) =>
  plain(context.words.incidents.untold, context, {}, [{ kind: 'incident', id: incident.id }])

/** One sentence on an incident, in the mood that its modality asks for. */
export function toldOf(incident: IncidentRecord, context: Context): Sentence {
  const { incidents: words } = context.words
  const modality: Cite = { kind: 'incident', id: incident.id, field: 'modality' }
  const kinds = fieldTerm(incident, 'kinds', 'kinds')
  const told = words.told[incident.fields.modality?.shown ?? 'stated']
  return say(context, [[told, { ...incidentSlots(incident), kinds }]], [modality])
}

/** What one source tells as a fact is told by a source, whatever another makes of it. */
function isDoubted({ fields: { modality } }: IncidentRecord): boolean {
  return (
    modality !== undefined && !modality.values.some(({ value }) => value === 'stated') && modality.shown !== 'stated'
  )
}

function doubted(context: Context): Block[] {
  const doubtful = context.incidents.filter(isDoubted)
  if (doubtful.length === 0) return []
  const items = doubtful.map((incident) => [toldOf(incident, context), ...whose(incident, context)])
  return [heading(context.words.incidents.toldHeading, context), { kind: 'list', items }]
}

/** The words by which sources put it on others: each once. */
function whose(incident: IncidentRecord, context: Context): Sentence[] {
  const seen = new Set<string>()
  return incident.attribution.flatMap((span, i) => {
    if (seen.has(span.text)) return []
    seen.add(span.text)
    const quote = val(
      'quote',
      { kind: 'incident', id: incident.id },
      `attribution.${i}`,
      languageOf(span.report, context),
    )
    const { report, start, end } = span
    const sentence = say(context, [[context.words.incidents.whose, { quote }]])
    return [{ ...sentence, sources: say(context, [], [{ kind: 'span', report, start, end }]).sources }]
  })
}
