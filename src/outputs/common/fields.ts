import type { Field, FieldName, FieldValues, IncidentRecord } from '../../model/desk.ts'

/** The order in which outputs print the fields. */
export const FIELD_NAMES = [
  'kinds',
  'status',
  'modality',
  'date',
  'when',
  'where',
  'site',
  'targets',
  'weapons',
  'damage.vehicle.count',
  'damage.building.count',
  'damage.door.count',
  'damage.equipment.count',
  'damage.other.count',
  'casualties.killed',
  'casualties.wounded',
  'perpetrators.count',
  'perpetrators.names',
  'victims.names',
  'markers',
] as const satisfies readonly FieldName[]

export const DAMAGE_FIELDS = [
  'damage.vehicle.count',
  'damage.building.count',
  'damage.door.count',
  'damage.equipment.count',
  'damage.other.count',
] as const satisfies readonly FieldName[]

/** A field with its type; null when no report tells it. */
export function fieldOf<Name extends FieldName>(incident: IncidentRecord, name: Name): Field<FieldValues[Name]> | null {
  return (incident.fields[name] as Field<FieldValues[Name]> | undefined) ?? null
}

/** The value shown of a field; null when no report tells it, or when no rule picks one. */
export function shown<Name extends FieldName>(incident: IncidentRecord, name: Name): FieldValues[Name] | null {
  return fieldOf(incident, name)?.shown ?? null
}

/** Every value of a field, the shown one included when a person decided it against the sources. */
export function allValues<Name extends FieldName>(incident: IncidentRecord, name: Name): FieldValues[Name][] {
  const field = fieldOf(incident, name)
  if (!field) return []
  return [...field.values.map(({ value }) => value), ...(field.shown === null ? [] : [field.shown])]
}

/** The number in an id: `I-000123` is 123. */
export function serialOf(id: string): number {
  return Number(/\d+$/.exec(id)?.[0] ?? 0)
}

/** Order of strings by code units: the same on every machine, whatever its locale. */
export function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
