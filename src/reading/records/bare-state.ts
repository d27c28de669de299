import type { Language } from '../../model/reading.ts'
import { analyse } from '../../text/analyse.ts'
import type { ReadingState } from '../state.ts'

/** A report's state with words, tags and tree only, as the tests of one stage need it: no other stage has run. */
export function bareState(text: string, language: Language, published: string | null = null): ReadingState {
  return { doc: analyse(text, language), published, times: [], places: [], actors: [], quantities: [] }
}
