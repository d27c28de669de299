import type { FieldName, IncidentRecord } from '../../../model/desk.ts'
import type { Context } from '../context.ts'
import { type Clause, say, type Value, val } from '../say.ts'
import type { Block, Cite, RecordList, Section, SectionId, Sentence } from '../shape.ts'
import { choose, typeset } from '../typeset.ts'
import { ITEMS_MAX } from '../values.ts'

/** A section with its title; a part that is missing is left out. */
export function section(id: SectionId, context: Context, blocks: readonly (Block | null)[]): Section {
  return {
    id,
    title: typeset(context.words.sections[id], context.language),
    blocks: blocks.filter((block) => block !== null),
  }
}

export function heading(text: string, { language }: Context): Block {
  return { kind: 'heading', text: typeset(text, language) }
}

export function paragraph(...sentences: readonly Sentence[]): Block {
  return { kind: 'paragraph', sentences }
}

export function note(...sentences: readonly Sentence[]): Block {
  return { kind: 'note', sentences }
}

/** A list under its heading; nothing when it is empty. */
export function listed(items: readonly (readonly Sentence[])[], title: string | null, context: Context): Block[] {
  if (items.length === 0) return []
  return [...(title === null ? [] : [heading(title, context)]), { kind: 'list', items }]
}

export const DESK: Cite = { kind: 'desk' }
export const SETTINGS: Cite = { kind: 'settings' }

/** `{dtg}` of the brief. */
export function asOf(): Record<string, Value> {
  return { dtg: val('dtg', DESK, 'asOf') }
}

/** A sentence of one template; it stands on the desk as a whole when nothing else. */
export function plain(
  template: string,
  context: Context,
  slots: Clause[1] = {},
  cites: readonly Cite[] = [],
): Sentence {
  const extra = cites.length > 0 || Object.keys(slots).length > 0 ? cites : [DESK]
  return say(context, [[template, slots]], extra)
}

/** `{id}`, `{place}` and `{time}` of an incident. */
export function incidentSlots(incident: IncidentRecord): Record<'id' | 'place' | 'time', Value> {
  const { id } = incident
  return {
    id: val('id', { kind: 'incident', id }),
    place: { rule: 'place', path: '', cites: placeCites(id) },
    time: { rule: 'incidentTime', path: '', cites: timeCites(incident) },
  }
}

export const placeCites = (id: string): Cite[] => [
  { kind: 'incident', id, field: 'where' },
  { kind: 'incident', id, field: 'site' },
]
/** The time, or where it is not told the day. */
export const timeCites = ({ id, fields }: IncidentRecord): Cite[] => [
  { kind: 'incident', id, field: fields.when?.shown ? 'when' : fields.date ? 'date' : 'when' },
]

export const recordCite = (list: RecordList, key: string): Cite => ({ kind: 'record', list, key })

/** Whether the last brief did not have this record; nothing is new in a first brief. */
export function isFresh(key: string, { settings }: Context): boolean {
  return settings.previous !== null && !settings.previous.records.includes(key)
}

/** Language of the words of a report. */
export function languageOf(report: string, { reports }: Context): string | undefined {
  return reports.get(report)?.language
}

/** A line that tells how many records of a list are not printed. */
export function leftOut(list: RecordList, context: Context): Block[] {
  const left = context.dossier[list].length - ITEMS_MAX
  if (left <= 0) return []
  const template = choose(context.words.more, left, context.words.locale)
  return [note(plain(template, context, { n: val('left', DESK, list) }))]
}

/** The range of all values of a field, with every source that gives one. */
export function rangeValue({ id, fields }: IncidentRecord, field: FieldName): Value {
  const cite: Cite = { kind: 'incident', id, field }
  const told = fields[field]
  const all = (told?.values ?? []).map((_, value): Cite => ({ ...cite, value }))
  return { rule: 'range', path: '', cites: told?.rule === 'decided' || all.length === 0 ? [cite] : all }
}
