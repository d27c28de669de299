import { createHash } from 'node:crypto'
import { shippedGazetteer } from '../gazetteer/shipped.ts'
import { locales } from '../locales/index.ts'
import type { Note, Reading } from '../model/reading.ts'
import { analyse } from '../text/analyse.ts'
import { findActors } from './actors.ts'
import { findClaims } from './claims.ts'
import { findEvents } from './events.ts'
import { findFigures } from './figures.ts'
import { findHypotheses } from './hypotheses.ts'
import { findInvestigations } from './investigations.ts'
import { findMarkers } from './markers.ts'
import { findMeasures } from './measures.ts'
import { guess, isRead, readAs } from './parts.ts'
import { findPlaces } from './places.ts'
import { findQuantities } from './quantities.ts'
import type { ReadInput, ReadingState } from './state.ts'
import { findStatements } from './statements.ts'
import { findTimes } from './times.ts'
import { unread } from './unread.ts'

/** The order of work: one report's text to its reading. Pure: same input, same output. */
export function read(input: ReadInput): Reading {
  const told = input.language ? { language: input.language, sure: true } : guess(input.text)
  if (told.sure && !isRead(told.language)) {
    const note = { code: 'language-not-supported', message: `language not supported: ${told.language}` }
    return unread({ ...input, notes: [...(input.notes ?? []), note] }, told.language)
  }
  const language = readAs(told.language)
  const locale = locales[language]
  const doc = analyse(input.text, language)
  const published = localTime(input.published)
  const state: ReadingState = {
    doc,
    published,
    times: findTimes(doc, locale.times, published),
    places: findPlaces(doc, locale.places, shippedGazetteer(), { published, sourceName: input.source?.name ?? null }),
    actors: findActors(doc, locale.actors),
    quantities: findQuantities(doc, locale.numbers),
  }
  const markers = findMarkers(state, locale.markers)
  const events = findEvents(state, locale.events, locale.grammar, markers)
  const figures = findFigures(state, locale.figures)
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
    statements: findStatements(state, locale.speech),
    measures: findMeasures(state, locale.measures),
    investigations: findInvestigations(state, locale.investigations),
    claims: findClaims(state, locale.claims),
    markers,
    figures: figures.figures,
    hypotheses: findHypotheses(state, locale.hypotheses),
    notes: [...(input.notes ?? []), ...undated(published), ...events.notes, ...figures.notes],
  }
}

/** The wall-clock part of an ISO date-time; a bare date is that day's midnight. */
function localTime(published: string | null | undefined): string | null {
  const m = /^(\d{4}-\d{2}-\d{2})(?:T(\d{2}:\d{2})(?::(\d{2}))?)?/.exec(published ?? '')
  return m ? `${m[1]}T${m[2] ?? '00:00'}:${m[3] ?? '00'}` : null
}

function undated(published: string | null): Note[] {
  if (published) return []
  const message = 'no publication date: words such as "Monday" could not be placed on the calendar; give --published'
  return [{ code: 'no-publication-date', message }]
}
