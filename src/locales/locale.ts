import type { Language } from '../model/reading.ts'
import type { ActorsLocale } from './shape/actors.ts'
import type { ClaimsLocale } from './shape/claims.ts'
import type { EventsLocale } from './shape/events.ts'
import type { FiguresLocale } from './shape/figures.ts'
import type { GrammarLocale } from './shape/grammar.ts'
import type { HypothesesLocale } from './shape/hypotheses.ts'
import type { InvestigationsLocale } from './shape/investigations.ts'
import type { MarkersLocale } from './shape/markers.ts'
import type { MeasuresLocale } from './shape/measures.ts'
import type { NumbersLocale } from './shape/numbers.ts'
import type { PageLocale } from './shape/page.ts'
import type { PlacesLocale } from './shape/places.ts'
import type { SpeechLocale } from './shape/speech.ts'
import type { TimesLocale } from './shape/times.ts'

/** Everything a language brings. A missing part does not compile. */
export interface Locale {
  readonly language: Language
  readonly page: PageLocale
  readonly numbers: NumbersLocale
  readonly times: TimesLocale
  readonly places: PlacesLocale
  readonly actors: ActorsLocale
  readonly events: EventsLocale
  readonly grammar: GrammarLocale
  readonly markers: MarkersLocale
  readonly speech: SpeechLocale
  readonly measures: MeasuresLocale
  readonly investigations: InvestigationsLocale
  readonly claims: ClaimsLocale
  readonly figures: FiguresLocale
  readonly hypotheses: HypothesesLocale
}
