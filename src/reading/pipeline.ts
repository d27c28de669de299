import { createHash } from 'node:crypto'
import { locales } from '../locales/index.ts'
import type { Note, Reading } from '../model/reading.ts'
import { analyse } from '../text/analyse.ts'
import { findEvents } from './events.ts'
import type { ReadInput } from './intake.ts'
import { guessLanguage } from './intake/language.ts'
import { findQuantities } from './quantities.ts'
import type { ReadingState } from './state.ts'

/** The order of work: one report's text to its reading. Pure: same input, same output. */
export function read(input: ReadInput): Reading {
  const language = input.language ?? (guessLanguage(input.text).language === 'fr' ? 'fr' : 'en')
  const locale = locales[language]
  const doc = analyse(input.text, language)
  const published = localTime(input.published)
  const state: ReadingState = { doc, published, times: [], places: [], actors: [], quantities: findQuantities(doc, locale.numbers) }
  const events = findEvents(state, locale.events, [])
  return {
    schema: 'tocsin.reading/1',
    report: {
      id: createHash('sha256').update(input.text.normalize('NFC')).digest('hex'),
      ...(input.ref === undefined ? {} : { ref: input.ref }),
      title: input.title ?? null,
      source: input.source ?? null,
      language,
      published: input.published ?? null,
      publishedFrom: input.published ? (input.publishedFrom ?? 'given') : null,
      text: input.text,
    },
    incidents: events.incidents,
    waves: events.waves,
    statements: [],
    measures: [],
    investigations: [],
    claims: [],
    markers: [],
    figures: [],
    hypotheses: [],
    notes: [...(input.notes ?? []), ...undated(published), ...events.notes],
  }
}

/** The wall-clock part of an ISO date-time; a bare date is that day's midnight. */
function localTime(published: string | null | undefined): string | null {
  const m = /^(\d{4}-\d{2}-\d{2})(?:T(\d{2}:\d{2})(?::(\d{2}))?)?/.exec(published ?? '')
  return m ? `${m[1]}T${m[2] ?? '00:00'}:${m[3] ?? '00'}` : null
}

function undated(published: string | null): Note[] {
  if (published) return []
  return [{ code: 'no-publication-date', message: 'no publication date: words such as "Monday" could not be placed on the calendar; give --published' }]
}
