import type { Language } from '../model/reading.ts'
import type { EventsLocale } from './shape/events.ts'
import type { NumbersLocale } from './shape/numbers.ts'

/** Everything a language brings. A missing part does not compile. */
export interface Locale {
  readonly language: Language
  readonly numbers: NumbersLocale
  readonly events: EventsLocale
}
