import type { FieldName, IncidentRecord } from '../../../model/desk.ts'
import type { Context } from '../context.ts'
import { counted, ending, fresh, howMany, say, val } from '../say.ts'
import type { Block, Cite, Section, Sentence } from '../shape.ts'
import { ITEMS_MAX } from '../values.ts'
import {
  DESK,
  incidentSlots,
  isFresh,
  languageOf,
  leftOut,
  listed,
  note,
  plain,
  rangeValue,
  recordCite,
  section,
} from './parts.ts'

/** Counts of an incident: never added up over incidents. */
export const DAMAGE_FIELDS = [
  'damage.vehicle.count',
  'damage.building.count',
  'damage.door.count',
  'damage.equipment.count',
  'damage.other.count',
] as const satisfies readonly FieldName[]
const COUNTED = ['casualties.killed', 'casualties.wounded', ...DAMAGE_FIELDS, 'perpetrators.count'] as const

/** Most lines of counts; people come before things, and the table of incidents has them all. */
const FIGURES_MAX = 40

/** Numbers as ranges with their sources. */
export function figures(context: Context): Section {
  const { figures: words } = context.words
  const told = COUNTED.flatMap((field) =>
    context.incidents.filter(({ fields }) => fields[field]).map((incident) => ({ incident, field })),
  )
  const items = told.slice(0, FIGURES_MAX).map(({ incident, field }) => fieldFigures(incident, field, context))
  return section('figures', context, [
    { kind: 'list', items: [[totals(context)]] },
    ...listed(items, words.incidentHeading, context),
    told.length > items.length ? note(plain(words.rest, context)) : null,
    note(items.length > 0 ? plain(words.notSummed, context) : plain(words.noneCounted, context)),
    ...declared(context),
    ...others(context),
  ])
}

function totals(context: Context): Sentence {
  const { figures: words, marks } = context.words
  const some = (name: 'sites' | 'confirmed' | 'proposed') =>
    howMany(name, context) > 0 ? [[marks.list] as const, counted(words[name], name, context)] : []
  const clauses = [counted(words.count, 'incidents', context), ...some('sites'), ...some('confirmed')]
  return say(context, [...clauses, ...some('proposed'), [marks.stop]], [DESK])
}

/** `I-000003, Toulon: vehicles damaged: 2–7, by source: 2 [1]; 7 [3].` */
function fieldFigures(incident: IncidentRecord, field: (typeof COUNTED)[number], context: Context): Sentence[] {
  const { figures: words, marks } = context.words
  const cite: Cite = { kind: 'incident', id: incident.id, field }
  const values = incident.fields[field]?.values ?? []
  const { id, place } = incidentSlots(incident)
  const lead = say(context, [
    [context.words.incidents.subject, { id, place }],
    [words.field, { field: val('field', cite, field), range: rangeValue(incident, field) }],
    [values.length > 1 ? words.bySource : marks.stop],
  ])
  if (values.length <= 1) return [lead]
  const each = values.map((_, value) => {
    const one = say(context, [[words.one, { value: val('count', { ...cite, value }) }]])
    return ending(one, value === values.length - 1 ? 'stop' : 'more', context)
  })
  return [{ ...lead, sources: [] }, ...each]
}

/** One line for each independent source and number: a dispatch printed twice declares once. */
function declared(context: Context): Block[] {
  const { figures: words } = context.words
  const seen = new Set<string>()
  const items = context.dossier.declared.flatMap(({ report, count }, index) => {
    const said = `${context.reports.get(report)?.origin ?? report} ${count.min} ${count.max}`
    if (seen.has(said) || seen.size >= FIGURES_MAX) return []
    seen.add(said)
    const cite: Cite = { kind: 'declared', index }
    const quote = val('quote', cite, 'spans.0', languageOf(report, context))
    const slots = { count: val('count', cite, 'count'), quote }
    return [[say(context, [[words.declared, slots], [context.words.marks.stop]])]]
  })
  return listed(items, words.declaredHeading, context)
}

function others(context: Context): Block[] {
  const { figures: words, marks } = context.words
  const items = context.dossier.figures.slice(0, ITEMS_MAX).map(({ key, unit, report }) => {
    const cite = recordCite('figures', key)
    const slots = {
      value: val('number', cite, 'value'),
      unit: val('name', cite, 'unit'),
      what: val('name', cite, 'what', languageOf(report, context)),
    }
    const sentence = say(context, [
      [unit ? words.told : words.toldPlain, slots],
      [words.toldPeriod, { period: val('periodTime', cite, 'period') }],
      [words.toldChange, { percent: val('percent', cite, 'change.percent') }],
      [words.toldVerdict, { verdict: val('term', cite, 'verdict:check.verdict') }],
      [marks.stop],
    ])
    return [fresh(sentence, isFresh(key, context))]
  })
  return [...listed(items, words.toldHeading, context), ...leftOut('figures', context)]
}
