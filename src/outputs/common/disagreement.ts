import type { FieldName, IncidentRecord, SourcedValue } from '../../model/desk.ts'
import { FIELD_NAMES, fieldOf } from './fields.ts'
import { FIELD_WORDS, RULE_WORDS, valueWords } from './words.ts'

/** Names of sources by report id. */
type SourceNames = ReadonlyMap<string, string>

/**
 * One sentence for each field whose values differ, in the manner of GTD's additional notes: every value with its sources, and the
 * rule that picked the one reported. `fields` narrows it.
 */
export function disagreementSentences(
  incident: IncidentRecord,
  names: SourceNames,
  fields: readonly FieldName[] = FIELD_NAMES,
): string[] {
  return fields.flatMap((name) => {
    const field = fieldOf(incident, name)
    if (!field || (!field.disagreement && field.difference === 'none')) return []
    const values = field.values.map((value) => sourcedWords(name, value, names)).join('; ')
    const picked = field.shown === null ? 'none is reported here' : `${RULE_WORDS[field.rule]} is reported here`
    const shownWords = field.shown === null ? '' : ` (${valueWords(name, field.shown)})`
    return [`${opening(name, field.difference === 'conflict')}: ${values}. ${capital(picked)}${shownWords}.`]
  })
}

function opening(name: FieldName, conflict: boolean): string {
  if (name.startsWith('casualties.') && conflict)
    return `Casualty numbers conflict across sources, ${FIELD_WORDS[name]}`
  return conflict ? `Sources conflict on ${FIELD_WORDS[name]}` : `Sources differ in detail on ${FIELD_WORDS[name]}`
}

function sourcedWords(name: FieldName, { value, reports }: SourcedValue<unknown>, names: SourceNames): string {
  const sources = [...new Set(reports.map((report) => names.get(report) ?? report))]
  return `${valueWords(name, value)} (${sources.join(', ')})`
}

export function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}
