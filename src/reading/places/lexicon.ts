import { keyOf } from '../../gazetteer/key.ts'
import type { Cue, FacilityWords, PlacesLocale } from '../../locales/shape/places.ts'
import { TARGET_KINDS, type TargetKind } from '../../model/reading.ts'

/** Bits of the cues, in a fixed order. */
export const CUES = [
  'in',
  'near',
  'path',
  'of',
  'the',
  'a',
  'and',
  'compass',
  'settlement',
  'title',
  'speech',
  'street',
  'nature',
  'organisation',
  'public',
  'person',
] as const satisfies readonly Cue[]

export const cueBit: Readonly<Record<Cue, number>> = Object.fromEntries(CUES.map((c, i) => [c, 1 << i])) as Record<
  Cue,
  number
>

/** A facility's head word. */
export interface Head {
  readonly key: string
  readonly kind: TargetKind
  readonly plural: boolean
  /** The singular, as the locale writes it. */
  readonly singular: string
}

export interface FacilityLexicon {
  readonly heads: ReadonlyMap<string, Head>
  /** First word of a head → most words of a head that begins so. */
  readonly longest: ReadonlyMap<string, number>
  /** First words of heads of the kind "prison": a report with none does not speak of prisons. */
  /** First words of heads: a name before one may be the facility's place. */
  readonly headStarts: ReadonlySet<string>
  /** Last words of heads: what follows with "of" is the head's name. */
  readonly headEnds: ReadonlySet<string>
  readonly prisonWords: ReadonlySet<string>
  readonly nameBefore: boolean
  readonly links: ReadonlySet<string>
  readonly locators: ReadonlySet<string>
  readonly definite: ReadonlySet<string>
  readonly indefinite: ReadonlySet<string>
  readonly adjectives: ReadonlySet<string>
  readonly qualifiers: ReadonlySet<string>
  readonly keyOf: (name: string) => string
}

/** A locale's words, made ready for look-up. */
export interface Lexicon {
  readonly cues: ReadonlyMap<string, number>
  readonly regionWords: ReadonlySet<string>
  readonly banks: ReadonlySet<string>
  readonly never: ReadonlySet<string>
  readonly connectors: ReadonlySet<string>
  readonly contractions: ReadonlyMap<string, string>
  /** Of one word or two, one space between. */
  readonly demonyms: ReadonlyMap<string, string>
  /** All words of demonyms, and adjectives beside them ("North"). */
  readonly demonymEnds: ReadonlySet<string>
  readonly abbreviations: ReadonlySet<string>
  readonly postal: ReadonlyMap<string, string>
  readonly homes: readonly string[]
  readonly capitalDemonyms: boolean
  readonly regionsTakeArticle: boolean
  readonly countiesFirst: string | null
  readonly facilities: FacilityLexicon
  readonly andBit: number
  readonly theBit: number
  readonly ofBit: number
  readonly streetBit: number
  readonly settlementBit: number
  /** Cues that begin an aside between two names of a list: "west of Paris", "near Lyon". */
  readonly asideBits: number
  /** Cues that may stand between a locator and its town. */
  readonly fillerBits: number
}

const words = (text: string): string[] =>
  text
    .split(/\s+/)
    .filter((w) => w.length > 0)
    .map((w) => w.split('_').map(keyOf).join('_'))

function facilityLexicon(words_: FacilityWords): FacilityLexicon {
  const heads = new Map<string, Head>()
  const longest = new Map<string, number>()
  const prisonWords = new Set<string>()
  const headEnds = new Set<string>()
  const add = (key: string, head: Omit<Head, 'key'>) => {
    if (heads.has(key)) return
    heads.set(key, { key, ...head })
    const parts = key.split(' ')
    longest.set(parts[0]!, Math.max(longest.get(parts[0]!) ?? 0, parts.length))
    headEnds.add(parts.at(-1)!)
    if (head.kind === 'prison') prisonWords.add(parts[0]!)
  }
  for (const kind of TARGET_KINDS)
    for (const singular of (words_.heads[kind] ?? '').split('|').filter((h) => h.length > 0)) {
      add(keyOf(singular), { kind, plural: false, singular })
      add(keyOf(words_.plural(singular)), { kind, plural: true, singular })
    }
  const set = (text: string) => new Set(words(text))
  return {
    heads,
    longest,
    headStarts: new Set(longest.keys()),
    headEnds,
    prisonWords,
    nameBefore: words_.nameBefore,
    links: set(words_.links),
    locators: set(words_.locators),
    definite: set(words_.definite),
    indefinite: set(words_.indefinite),
    adjectives: set(words_.adjectives),
    qualifiers: set(words_.qualifiers),
    keyOf,
  }
}

const compiled = new WeakMap<PlacesLocale, Lexicon>()

/** Built once for each locale object. */
export function lexiconOf(locale: PlacesLocale): Lexicon {
  const known = compiled.get(locale)
  if (known) return known
  const cues = new Map<string, number>()
  for (const cue of CUES) for (const w of words(locale.cues[cue])) cues.set(w, (cues.get(w) ?? 0) | cueBit[cue])
  const demonyms = new Map<string, string>()
  for (const [country, forms] of Object.entries(locale.demonyms))
    for (const form of words(forms).map((w) => w.replaceAll('_', ' ')))
      for (const f of locale.inflect(form)) if (!demonyms.has(f)) demonyms.set(f, country)
  const lexicon = {
    cues,
    demonyms,
    demonymEnds: new Set([...demonyms.keys()].flatMap((d) => d.split(' '))),
    regionWords: new Set(words(locale.regionWords)),
    banks: new Set(words(locale.banks)),
    never: new Set(words(locale.never)),
    connectors: new Set(words(locale.connectors)),
    contractions: new Map(Object.entries(locale.contractions)),
    abbreviations: new Set(words(locale.abbreviations)),
    postal: new Map(Object.entries(locale.postal)),
    homes: locale.homes,
    capitalDemonyms: locale.capitalDemonyms,
    regionsTakeArticle: locale.regionsTakeArticle,
    countiesFirst: locale.countiesFirst,
    facilities: facilityLexicon(locale.facilities),
    andBit: cueBit.and,
    theBit: cueBit.the,
    ofBit: cueBit.of,
    streetBit: cueBit.street,
    settlementBit: cueBit.settlement,
    asideBits: cueBit.compass | cueBit.near | cueBit.in,
    fillerBits: cueBit.the | cueBit.a | cueBit.of | cueBit.settlement | cueBit.compass | cueBit.in,
  }
  compiled.set(locale, lexicon)
  return lexicon
}
