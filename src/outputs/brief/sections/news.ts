import type { FieldName, IncidentRecord } from '../../../model/desk.ts'
import { waveOf } from '../cites.ts'
import type { Context } from '../context.ts'
import { changedFields } from '../memory.ts'
import { counted, howMany, say, type Value, val } from '../say.ts'
import type { BriefMemory, Cite, RememberedIncident, Section, Sentence } from '../shape.ts'
import { isNew } from '../tallies.ts'
import { toldOf } from './incidents.ts'
import { DESK, incidentSlots, listed, paragraph, plain, section } from './parts.ts'

const PREVIOUS: Cite = { kind: 'previous' }

/** What differs from what the last brief told. */
export function news(context: Context): Section {
  const { news: words } = context.words
  const { previous } = context.settings
  if (!previous) return section('news', context, [paragraph(plain(words.first, context))])
  const last = { number: val('number', PREVIOUS, 'number'), dtg: val('dtg', PREVIOUS, 'asOf') }
  const items = [...arrivals(context), ...changes(previous, context), ...waves(previous, context), ...read(context)]
  if (items.length === 0) return section('news', context, [paragraph(plain(words.unchanged, context, last))])
  return section('news', context, [paragraph(plain(words.since, context, last)), ...listed(items, null, context)])
}

function arrivals(context: Context): Sentence[][] {
  const { news: words } = context.words
  const found = context.incidents.filter((incident) => isNew(incident, context))
  const lines = found.map((incident) => [toldOf(incident, context)])
  const gone = howMany('gone', context) > 0 ? [[say(context, [counted(words.gone, 'gone', context)])]] : []
  if (found.length === 0) return gone
  const lead = { ...say(context, [counted(words.incidents, 'fresh', context)]), sources: [] }
  return [[lead], ...lines, ...gone]
}

function changes(previous: BriefMemory, context: Context): Sentence[][] {
  const before = new Map(previous.incidents.map((incident) => [incident.id, incident]))
  return context.incidents.flatMap((incident) => {
    const known = before.get(incident.id)
    return known ? changesOf(incident, known, context) : []
  })
}

function changesOf(incident: IncidentRecord, before: RememberedIncident, context: Context): Sentence[][] {
  const { news: words } = context.words
  const { id, place } = incidentSlots(incident)
  const now: Cite = { kind: 'incident', id: incident.id }
  const was: Cite = { kind: 'previous', incident: incident.id }
  const fields = changedFields(incident, before).map((field) => fieldChange(incident, before, field, context))
  const state = { id, place, now: val('term', now, 'state:state'), was: val('term', was, 'state:state') }
  const sources = { id, place, now: val('number', now, 'sources'), was: val('number', was, 'sources') }
  return [
    ...fields.map((sentence) => [sentence]),
    ...(incident.state === before.state ? [] : [[say(context, [[words.state, state]])]]),
    ...(incident.sources === before.sources ? [] : [[say(context, [[words.sources, sources]])]]),
  ]
}

function fieldChange(
  incident: IncidentRecord,
  before: RememberedIncident,
  field: FieldName,
  context: Context,
): Sentence {
  const { news: words, marks } = context.words
  const { id, place } = incidentSlots(incident)
  const cite: Cite = { kind: 'incident', id: incident.id, field }
  const was: Cite = { kind: 'previous', incident: incident.id }
  const slots = { id, place, field: val('field', cite, field), now: val('any', cite) }
  const old: Value = { rule: 'remembered', path: field, cites: [was] }
  const told = incident.fields[field]?.shown
  return say(
    context,
    [
      told === undefined || told === null ? [words.vanished, slots] : [words.changed, slots],
      field in before.fields ? [words.was, { was: old }] : [words.appeared],
      [marks.stop],
    ],
    [was],
  )
}

function waves(previous: BriefMemory, context: Context): Sentence[][] {
  return previous.waves.flatMap(({ id, likelihood }, i) => {
    const wave = waveOf(id, context)
    if (!wave || wave.likelihood === likelihood) return []
    const cite: Cite = { kind: 'wave', id }
    const slots = {
      id: val('id', cite),
      now: val('term', cite, 'likelihood:likelihood'),
      was: val('term', PREVIOUS, `likelihood:waves.${i}.likelihood`),
    }
    return [[say(context, [[context.words.news.wave, slots]])]]
  })
}

function read(context: Context): Sentence[][] {
  const { news: words } = context.words
  const reports = howMany('freshReports', context)
  const records = howMany('freshRecords', context)
  const line = (name: 'freshReports' | 'freshRecords') => {
    const template = name === 'freshReports' ? words.reports : { one: words.records, other: words.records }
    return [{ ...say(context, [counted(template, name, context)], [DESK]), sources: [] }]
  }
  return [...(reports > 0 ? [line('freshReports')] : []), ...(records > 0 ? [line('freshRecords')] : [])]
}
