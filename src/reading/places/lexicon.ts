import { keyOf } from '../../gazetteer/key.ts'
import type { Cue, PlacesLocale } from '../../locales/shape/places.ts'

/** Bits of the cues, in a fixed order. */
export const CUES = [
  'in', 'near', 'path', 'of', 'the', 'a', 'and', 'compass', 'settlement', 'title', 'speech', 'street', 'nature', 'organisation', 'public', 'person',
] as const satisfies readonly Cue[]

export const cueBit: Readonly<Record<Cue, number>> = Object.fromEntries(CUES.map((c, i) => [c, 1 << i])) as Record<Cue, number>

/** A locale's words, made ready for look-up. */
export interface Lexicon {
  readonly cues: ReadonlyMap<string, number>
  readonly never: ReadonlySet<string>
  readonly connectors: ReadonlySet<string>
  readonly contractions: ReadonlyMap<string, string>
  readonly demonyms: ReadonlyMap<string, string>
  readonly abbreviations: ReadonlySet<string>
  readonly postal: ReadonlyMap<string, string>
  readonly homes: readonly string[]
}

const words = (text: string): string[] => text.split(/\s+/).filter((w) => w.length > 0).map(keyOf)

const compiled = new WeakMap<PlacesLocale, Lexicon>()

/** Built once for each locale object. */
export function lexiconOf(locale: PlacesLocale): Lexicon {
  const known = compiled.get(locale)
  if (known) return known
  const cues = new Map<string, number>()
  for (const cue of CUES) for (const w of words(locale.cues[cue])) cues.set(w, (cues.get(w) ?? 0) | cueBit[cue])
  const demonyms = new Map<string, string>()
  for (const [country, forms] of Object.entries(locale.demonyms))
    for (const form of words(forms)) for (const f of locale.inflect(form)) if (!demonyms.has(f)) demonyms.set(f, country)
  const lexicon = {
    cues, demonyms, never: new Set(words(locale.never)), connectors: new Set(words(locale.connectors)),
    contractions: new Map(Object.entries(locale.contractions)), abbreviations: new Set(words(locale.abbreviations)), postal: new Map(Object.entries(locale.postal)), homes: locale.homes,
  }
  compiled.set(locale, lexicon)
  return lexicon
}
