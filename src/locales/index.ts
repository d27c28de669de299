import type { Language } from '../model/reading.ts'
import { actors as enActors } from './en/actors.ts'
import { claims as enClaims } from './en/claims.ts'
import { events as enEvents } from './en/events.ts'
import { figures as enFigures } from './en/figures.ts'
import { grammar as enGrammar } from './en/grammar.ts'
import { hypotheses as enHypotheses } from './en/hypotheses.ts'
import { investigations as enInvestigations } from './en/investigations.ts'
import { markers as enMarkers } from './en/markers.ts'
import { measures as enMeasures } from './en/measures.ts'
import { numbers as enNumbers } from './en/numbers.ts'
import { page as enPage } from './en/page.ts'
import { places as enPlaces } from './en/places.ts'
import { speech as enSpeech } from './en/speech.ts'
import { times as enTimes } from './en/times.ts'
import { actors as frActors } from './fr/actors.ts'
import { claims as frClaims } from './fr/claims.ts'
import { events as frEvents } from './fr/events.ts'
import { figures as frFigures } from './fr/figures.ts'
import { grammar as frGrammar } from './fr/grammar.ts'
import { hypotheses as frHypotheses } from './fr/hypotheses.ts'
import { investigations as frInvestigations } from './fr/investigations.ts'
import { markers as frMarkers } from './fr/markers.ts'
import { measures as frMeasures } from './fr/measures.ts'
import { numbers as frNumbers } from './fr/numbers.ts'
import { page as frPage } from './fr/page.ts'
import { places as frPlaces } from './fr/places.ts'
import { speech as frSpeech } from './fr/speech.ts'
import { times as frTimes } from './fr/times.ts'
import type { Locale } from './locale.ts'

const en: Locale = {
  language: 'en',
  page: enPage,
  numbers: enNumbers,
  times: enTimes,
  places: enPlaces,
  actors: enActors,
  events: enEvents,
  grammar: enGrammar,
  markers: enMarkers,
  speech: enSpeech,
  measures: enMeasures,
  investigations: enInvestigations,
  claims: enClaims,
  figures: enFigures,
  hypotheses: enHypotheses,
}

const fr: Locale = {
  language: 'fr',
  page: frPage,
  numbers: frNumbers,
  times: frTimes,
  places: frPlaces,
  actors: frActors,
  events: frEvents,
  grammar: frGrammar,
  markers: frMarkers,
  speech: frSpeech,
  measures: frMeasures,
  investigations: frInvestigations,
  claims: frClaims,
  figures: frFigures,
  hypotheses: frHypotheses,
}

export const locales: Readonly<Record<Language, Locale>> = { en, fr }
