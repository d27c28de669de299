import type { CountValue, FieldName, PlaceValue, SiteValue, TimeValue } from '../../../model/desk.ts'
import { countryName, formatNumber, t, tData } from '../../i18n/index.ts'
import { language } from '../../store.ts'
import { intervalText } from '../../times.ts'
import { visible } from '../report/glyphs.ts'

/** A field's value in words of the language at hand. */
export function valueText(field: string, value: unknown): string {
  if (value === null || value === undefined) return t('incident.unknown')
  if (typeof value === 'string') return stringText(field, value)
  if (typeof value === 'number') return formatNumber(value)
  if (Array.isArray(value)) return listText(field, value)
  if (typeof value !== 'object') return String(value)
  if ('precision' in value && 'from' in value) return timeText(value as TimeValue)
  if ('precision' in value)
    return `${placeText(value as PlaceValue)} (${t(`words.place.${(value as PlaceValue).precision}`)})`
  if ('min' in value && 'max' in value) return countText(value as CountValue)
  return 'name' in value ? visible(String((value as SiteValue).name)) : visible(JSON.stringify(value))
}

const PREFIXES: Readonly<Record<string, string>> = { kinds: 'kind', targets: 'target', weapons: 'weapon' }

function listText(field: string, values: readonly unknown[]): string {
  if (values.length === 0) return t('incident.unknown')
  return values.map((value) => stringText(field, String(value))).join(', ')
}

function stringText(field: string, value: string): string {
  const prefix = PREFIXES[field] ?? field
  if (field === 'claim.status') return tData('disagreements', `claim.${value}`, visible(value))
  if (field === 'date') return intervalText(value, null, language.value)
  return tData('words', `${prefix}.${value}`, visible(value))
}

function timeText({ from, to, approximate }: TimeValue): string {
  if (from === null) return t('shell.timeUnknown')
  const text = intervalText(from, to, language.value)
  return approximate ? `${t('shell.about')} ${text}` : text
}

export function placeText({ name, region, country }: PlaceValue): string {
  const parts = [name, region, country ? countryName(country) : null].filter((part) => part !== null)
  return visible([...new Set(parts)].join(', '))
}

export function countText({ min, max, approximate }: CountValue): string {
  const [a, b] = [min ?? 0, max ?? 0]
  if (min === null && max === null) return t('incident.count.none')
  const exact = min === max ? formatNumber(a) : t('incident.count.range', { a, b })
  const text = max === null ? t('incident.count.least', { a }) : min === null ? t('incident.count.most', { b }) : exact
  return approximate ? t('incident.count.about', { text }) : text
}

export function fieldText(field: FieldName | string): string {
  return tData('words', `field.${field}`, field)
}

export function sameValue(a: unknown, b: unknown): boolean {
  return JSON.stringify(a) === JSON.stringify(b)
}

/** Words of others in one line, cut where they are long. */
export function quoteText(words: string, length = 120): string {
  const line = visible(words).replace(/\s+/g, ' ').trim()
  return line.length <= length ? line : `${line.slice(0, length - 1).trimEnd()}…`
}
