import type { CountValue, FieldName, PlaceValue, TimeValue } from '../../../model/desk.ts'

/** How a field's value is given by hand. */
export type EntryForm =
  | 'kinds'
  | 'targets'
  | 'weapons'
  | 'status'
  | 'modality'
  | 'time'
  | 'place'
  | 'count'
  | 'names'
  | 'site'

const FORMS: Readonly<Partial<Record<FieldName, EntryForm>>> = {
  kinds: 'kinds',
  targets: 'targets',
  weapons: 'weapons',
  status: 'status',
  modality: 'modality',
  when: 'time',
  date: 'time',
  where: 'place',
  site: 'site',
  'perpetrators.names': 'names',
  'victims.names': 'names',
  markers: 'names',
}

export function formOf(field: FieldName): EntryForm {
  return FORMS[field] ?? 'count'
}

/** Fields in the order in which people ask for them. `date` follows from `when`. */
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

/** `undefined` where it is no value of the form. A place by its name goes out as written: the server knows the places. */
export function parseEntry(form: EntryForm, given: string): unknown {
  const text = given.trim()
  if (text === '') return undefined
  if (form === 'count') return parseCount(text)
  if (form === 'time') return parseTime(text)
  if (form === 'names') return namesOf(text)
  if (form === 'site') return { name: text, kind: 'other', register: null }
  if (form === 'place') return parsePoint(text) ?? text
  return text
}

function namesOf(text: string): string[] | undefined {
  const names = text.split(',').map((name) => name.trim())
  const known = [...new Set(names.filter((name) => name !== ''))]
  return known.length > 0 ? known : undefined
}

const COUNT = /^(about |env(?:\.|iron) ?|~ ?)?(\d{1,9})?(?:\s?(\.\.|–|-)\s?(\d{1,9})?)?(\+)?$/i

/** `2`, `2..3`, `2–3`, `6..`, `6+`, `about 15`. */
export function parseCount(text: string): CountValue | undefined {
  const match = COUNT.exec(text)
  if (!match) return undefined
  const [, about, low, dots, high, plus] = match
  if (low === undefined && (high === undefined || dots !== '..')) return undefined
  const min = low === undefined ? null : Number(low)
  const open = plus !== undefined || (dots !== undefined && high === undefined)
  const max = open ? null : high === undefined ? min : Number(high)
  if (min !== null && max !== null && max < min) return undefined
  return { min, max, approximate: about !== undefined }
}

const DAY = /^\d{4}-\d{2}-\d{2}$/
const MINUTE = /^\d{4}-\d{2}-\d{2}[T ]\d{2}:\d{2}$/

/** `2025-04-15`, `2025-04-15T00:40`, `2025-04-14T21:00..2025-04-15T06:00`. */
export function parseTime(text: string): TimeValue | undefined {
  const [first = '', last, ...more] = text.split(/\s*\.\.\s*/)
  if (more.length > 0) return undefined
  const from = startOf(first)
  const to = last === undefined ? endOf(first) : MINUTE.test(last) ? startOf(last) : endOf(last)
  if (from === null || to === null || to <= from) return undefined
  const day = DAY.test(first)
  const precision = last === undefined ? (day ? 'day' : 'minute') : day ? 'days' : 'part-of-day'
  return { from, to, precision, approximate: false }
}

function startOf(text: string): string | null {
  const full = DAY.test(text) ? `${text}T00:00:00` : MINUTE.test(text) ? `${text.replace(' ', 'T')}:00` : null
  if (full === null) return null
  const date = new Date(`${full}Z`)
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(full) ? full : null
}

function endOf(text: string): string | null {
  const start = startOf(text)
  if (start === null) return null
  return new Date(Date.parse(`${start}Z`) + (DAY.test(text) ? 86_400_000 : 60_000)).toISOString().slice(0, 19)
}

function parsePoint(text: string): PlaceValue | null {
  const match = /^(-?\d{1,2}(?:\.\d+)?)\s*[,;]\s*(-?\d{1,3}(?:\.\d+)?)\s+(\S.*)$/.exec(text)
  if (!match) return null
  const [lat, lon] = [Number(match[1]), Number(match[2])]
  if (Math.abs(lat) > 90 || Math.abs(lon) > 180) return null
  return { name: match[3]!, precision: 'place', country: null, region: null, lat, lon, geonames: null }
}

/** A value as it would be typed, to start a correction from. */
export function entryText(form: EntryForm, value: unknown): string {
  if (value === null || value === undefined) return ''
  if (form === 'count') return countEntry(value as CountValue)
  if (form === 'time') return timeEntry(value as TimeValue)
  if (form === 'place') return [(value as PlaceValue).name, (value as PlaceValue).country].filter(Boolean).join(', ')
  if (form === 'site') return (value as { name: string }).name
  return Array.isArray(value) ? value.join(', ') : String(value)
}

function countEntry({ min, max, approximate }: CountValue): string {
  const range = max === null ? `${min ?? 0}..` : min === max ? `${min}` : `${min ?? ''}..${max}`
  return approximate ? `about ${range}` : range
}

function timeEntry({ from, to, precision }: TimeValue): string {
  if (from === null) return ''
  if (precision === 'day') return from.slice(0, 10)
  if (precision === 'minute' || to === null) return from.slice(0, 16)
  return `${from.slice(0, 16)}..${to.slice(0, 16)}`
}
