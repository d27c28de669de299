import { shippedGazetteer } from '../gazetteer/shipped.ts'
import { locales } from '../locales/index.ts'
import type { Language } from '../model/reading.ts'
import { analyse } from '../text/analyse.ts'
import { guessLanguage, type LanguageGuess } from './intake/language.ts'
import { findPlaces } from './places.ts'
import type { PlaceMention, ReadInput } from './state.ts'
import { findTimexes, type Timex } from './times.ts'

export type { Timex }

/** What documents say about themselves, in every language that is read: intake asks before it knows which one it is. */

/** Months by their names and abbreviations in all of these. */
export const months: Readonly<Record<string, number>> = Object.assign(
  {},
  ...Object.values(locales).map((locale) => locale.times.months),
)

const smallWords = new Map(
  Object.values(locales).map(({ language, page }) => [language, new Set(page.smallWords.split(' '))]),
)

/** Which language a text is in, whether or not it is one that is read. */
export function guess(text: string): LanguageGuess {
  return guessLanguage(text, smallWords)
}

export function isRead(language: string): language is Language {
  return Object.hasOwn(locales, language)
}

/** A text of another language, where a guess may be wrong, is read as the first one. */
export function readAs(language: string): Language {
  return isRead(language) ? language : (Object.keys(locales) as Language[])[0]!
}

/** Every time expression of a report as TIMEX3, whether or not of an incident, in the order of the text. */
export function timesOf(input: ReadInput): Timex[] {
  const language = input.language ?? readAs(guess(input.text).language)
  return findTimexes(analyse(input.text, language), locales[language].times, input.published ?? null)
}

/** A place name of the text; coordinates in degrees (WGS 84), null when nothing in the text says which place it is. */
export interface PlaceName {
  start: number
  end: number
  text: string
  lat: number | null
  lon: number | null
  geonames: number | null
  /** ISO 3166-1 alpha-2. */
  country: string | null
}

/** Every place name of a report, in order: towns, regions, countries, registered sites; no adjectives, no unnamed facilities. */
export function placesOf(input: ReadInput): PlaceName[] {
  const language = input.language ?? readAs(guess(input.text).language)
  const doc = analyse(input.text, language)
  const mentions = findPlaces(doc, locales[language].places, shippedGazetteer(), {
    published: null,
    sourceName: input.source?.name ?? null,
  })
  const names = mentions.filter((m) => !m.demonym && m.kind !== 'site')
  const alone = mentions.filter((m) => m.site?.register && !names.some((n) => n.start < m.end && m.start < n.end))
  return [...names, ...alone]
    .sort((a, b) => a.start - b.start)
    .map((m) => ({ start: m.start, end: m.end, text: input.text.slice(m.start, m.end), ...pointOf(m) }))
}

const pointOf = ({ lat, lon, geonames, country }: PlaceMention) => ({ lat, lon, geonames, country })
