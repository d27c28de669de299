import type { FieldName, PlaceValue, SiteValue, TimeValue } from '../../model/desk.ts'
import type { Count } from '../../model/reading.ts'
import { DESK_WORDS } from '../words-desk.ts'
import { countText, placeText, timeText } from './format.ts'

/** A field's value as people read it. */
export function valueText(field: string, value: unknown): string {
  if (value === null || value === undefined) return DESK_WORDS.value.unknown
  if (field === 'when') return timeText({ ...(value as TimeValue), span: NO_SPAN })
  if (field === 'where') return placeText({ ...(value as PlaceValue), span: NO_SPAN })
  if (field === 'site') return (value as SiteValue).name
  if (isCount(value)) return countText(value)
  return Array.isArray(value) ? value.join(', ') : String(value)
}

const NO_SPAN = { start: 0, end: 0, text: '' }

function isCount(value: unknown): value is Count {
  return typeof value === 'object' && value !== null && 'min' in value && 'max' in value
}

/** Fields in the order in which people ask for them. */
export const FIELD_ORDER: readonly FieldName[] = [
  'when',
  'where',
  'site',
  'kinds',
  'status',
  'modality',
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
]
