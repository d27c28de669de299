import type { GazetteerPlace } from '../gazetteer/gazetteer.ts'
import { shippedGazetteer } from '../gazetteer/shipped.ts'
import { FIELD_NAMES } from '../linking/index.ts'
import type { FieldName, PlaceValue, TimeValue } from '../model/desk.ts'
import { INCIDENT_KINDS, TARGET_KINDS, type TimePrecision, WEAPON_KINDS } from '../model/reading.ts'
import { foldOf } from '../text/atoms.ts'
import { DeskError } from './error.ts'

const STATUSES = ['completed', 'attempted', 'foiled']
const MODALITIES = ['stated', 'attributed', 'alleged', 'denied', 'hypothetical']

/** The field of a name, `killed` for `casualties.killed`, `vehicles` for `damage.vehicle.count`. Throws where there is none. */
export function fieldNamed(given: string): FieldName {
  const short = given.toLowerCase().replace(/s$/, '')
  const found = FIELD_NAMES.filter((name) => name !== 'date').find(
    (name) =>
      name === given.toLowerCase() ||
      name.split('.').some((part) => part.replace(/s$/, '') === short && part !== 'count' && part !== 'damage'),
  )
  if (!found)
    throw new DeskError('no-such-field', given, { fields: FIELD_NAMES.filter((name) => name !== 'date').join(', ') })
  return found
}

/** A value as a person writes it on the command line or in a form; `unknown` is null. Throws where it is none of the field. */
export function parseValue(field: FieldName, given: string): unknown {
  const text = given.trim()
  if (/^(?:unknown|inconnue?|)$/i.test(text)) return null
  if (field === 'when')
    return need(field, text, parseTime(text), '2025-04-15, 2025-04-15T00:40 or 2025-04-14T21:00..2025-04-15T06:00')
  if (field === 'where')
    return need(field, text, parsePlace(text), '"Nîmes, FR", "43.84, 4.36 Nîmes" or a country code')
  if (field === 'site') return { name: text, kind: 'other', register: null }
  if (field === 'kinds') return listOf(field, text, INCIDENT_KINDS)
  if (field === 'targets') return listOf(field, text, TARGET_KINDS)
  if (field === 'weapons') return listOf(field, text, WEAPON_KINDS)
  if (field === 'status') return oneOf(field, text, STATUSES)
  if (field === 'modality') return oneOf(field, text, MODALITIES)
  if (field.endsWith('.count') || field.startsWith('casualties'))
    return need(field, text, parseCount(text), '2, 2..3, 6.. or "about 15"')
  const names = text.split(/\s*,\s*/).filter((name) => name !== '')
  return need(field, text, names.length > 0 ? names : null, 'one or more with commas between, such as DDPF, KRX')
}

function need<T>(field: FieldName, given: string, value: T | null, form: string): T {
  if (value === null) throw new DeskError('bad-value', given, { field, value: given, form })
  return value
}

function listOf(field: FieldName, text: string, allowed: readonly string[]): string[] {
  const values = [...new Set(text.toLowerCase().split(/[\s,]+/))].sort()
  const wrong = values.find((value) => !allowed.includes(value))
  if (wrong !== undefined) throw new DeskError('bad-value', text, { field, value: wrong, form: allowed.join(', ') })
  return values
}

function oneOf(field: FieldName, text: string, allowed: readonly string[]): string {
  const value = text.toLowerCase()
  return need(field, text, allowed.includes(value) ? value : null, `one of ${allowed.join(', ')}`)
}

function parseCount(text: string): { min: number | null; max: number | null; approximate: boolean } | null {
  const match = /^(about |env\.? |environ |~)?(\d+)?(?:(\.\.|–|-)(\d+)?)?$/i.exec(text)
  // Without a lower end only two dots: -1 is no count.
  if (!match || (match[2] === undefined && (match[4] === undefined || match[3] !== '..'))) return null
  const min = match[2] === undefined ? null : Number(match[2])
  const max = match[3] === undefined ? min : match[4] === undefined ? null : Number(match[4])
  return max !== null && min !== null && max < min ? null : { min, max, approximate: match[1] !== undefined }
}

const MINUTE = /^\d{4}-\d{2}-\d{2}[T ]\d{2}:\d{2}$/
const DAY = /^\d{4}-\d{2}-\d{2}$/

function parseTime(text: string): TimeValue | null {
  const [first, last, ...more] = text.split(/\s*\.\.\s*/) as [string, string | undefined]
  if (more.length > 0) return null
  const from = startOf(first)
  const to = last === undefined ? endOf(first) : endOf(last, true)
  if (from === null || to === null || to <= from) return null
  return { from, to, precision: precisionOf(first, last), approximate: false }
}

function precisionOf(first: string, last: string | undefined): TimePrecision {
  if (last === undefined) return DAY.test(first) ? 'day' : 'minute'
  return DAY.test(first) ? 'days' : 'part-of-day'
}

function startOf(text: string): string | null {
  if (DAY.test(text) && valid(text)) return `${text}T00:00:00`
  return MINUTE.test(text) && valid(text) ? `${text.replace(' ', 'T')}:00` : null
}

/** The end of a day or a minute; the end of a range is the clock time itself. */
function endOf(text: string, range = false): string | null {
  const start = startOf(text)
  if (start === null) return null
  if (range && MINUTE.test(text)) return start
  const length = DAY.test(text) ? 86_400_000 : 60_000
  return new Date(Date.parse(`${start}Z`) + length).toISOString().slice(0, 19)
}

function valid(text: string): boolean {
  const date = new Date(`${text.replace(' ', 'T')}${DAY.test(text) ? 'T00:00' : ''}:00Z`)
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text.replace(' ', 'T'))
}

const PRECISION: Readonly<Record<string, PlaceValue['precision']>> = {
  country: 'country',
  region: 'region',
  county: 'region',
}

/** A name the gazetteer knows, with its country where the name is of several; a country's code; or a point and its name. */
function parsePlace(text: string): PlaceValue | null {
  const point = /^(-?\d{1,2}(?:\.\d+)?)\s*,\s*(-?\d{1,3}(?:\.\d+)?)\s+(.+)$/.exec(text)
  if (point) return placeAt(Number(point[1]), Number(point[2]), point[3]!)
  const [name, country, ...more] = text.split(/\s*,\s*/) as [string, string | undefined]
  if (more.length > 0) return null
  const best = placeNamed(name, country?.toUpperCase()) ?? (country === undefined ? countryOf(name) : null)
  if (!best) return null
  const { lat, lon, geonames, region } = best
  return {
    name: best.name,
    precision: PRECISION[best.kind] ?? 'place',
    country: best.country,
    region,
    lat,
    lon,
    geonames,
  }
}

/** A person who writes a name means a town rather than what is around it, unless that is far larger. */
const TOWN_FACTOR = 4

/** Of the places that bear a name as their own (as another, where none does) the one with most people. */
function placeNamed(name: string, country: string | undefined): GazetteerPlace | null {
  const gazetteer = shippedGazetteer()
  const own = (place: GazetteerPlace) => Number(foldOf(place.name.toLowerCase()) === foldOf(name.toLowerCase()))
  const weight = ({ kind, population }: GazetteerPlace) => population * (kind in PRECISION ? 1 : TOWN_FACTOR)
  const found = (gazetteer.find(name)?.rows ?? []).map((row) => gazetteer.place(row))
  const fitting = found.filter((place) => country === undefined || place.country === country)
  return fitting.sort((a, b) => own(b) - own(a) || weight(b) - weight(a))[0] ?? null
}

function countryOf(code: string): GazetteerPlace | null {
  if (!/^[A-Z]{2}$/i.test(code)) return null
  const name = new Intl.DisplayNames('en', { type: 'region', fallback: 'none' }).of(code.toUpperCase())
  const place = name === undefined ? null : placeNamed(name, code.toUpperCase())
  return place?.kind === 'country' ? place : null
}

function placeAt(lat: number, lon: number, name: string): PlaceValue | null {
  if (Math.abs(lat) > 90 || Math.abs(lon) > 180) return null
  return { name, precision: 'place', country: null, region: null, lat, lon, geonames: null }
}
