import type { TargetKind } from '../../model/reading.ts'

/** What the words around a name say about it. */
export type Cue =
  /** "in", "at", "à": a place follows. */
  | 'in'
  /** "near", "près de", "outside": a place follows; what is told happened beside it. */
  | 'near'
  /** "from", "to", "vers", "depuis". */
  | 'path'
  /** "of", "de": a place may follow. */
  | 'of'
  /** "the", "le". */
  | 'the'
  /** "a", "un". */
  | 'a'
  /** "and", "et". */
  | 'and'
  /** "north", "sud-est". */
  | 'compass'
  /** "city", "village", "département": a place beside it is sure. */
  | 'settlement'
  /** "Mr", "President", "juge": a person follows. */
  | 'title'
  /** "said", "a déclaré": a person stands beside it. */
  | 'speech'
  /** "Street", "rue". */
  | 'street'
  /** "River", "Lake", "mont": the whole is a place, not a town. */
  | 'nature'
  /** "Times", "University", "FC": with the name it makes an organisation. */
  | 'organisation'
  /** "police", "officials", "residents": the name beside it is used as a place. */
  | 'public'
  /** Verbs with a person as subject, "who", "aged". */
  | 'person'

export interface FacilityWords {
  /** Head words in the singular, folded, separated by "|" ("police station|precinct"), by what they are as a target. */
  readonly heads: Readonly<Partial<Record<TargetKind, string>>>
  /** Plural of a head. */
  readonly plural: (head: string) => string
  /** A capitalised name may stand before its head: "Nîmes prison". */
  readonly nameBefore: boolean
  /** Between a head and the name that belongs to it: "of", "at", "de"; elided forms too. */
  readonly links: string
  /** Between a facility and the town that it lies in: "in", "near", "à". */
  readonly locators: string
  /** Articles that make a facility a known one. */
  readonly definite: string
  readonly indefinite: string
  /** Words that may stand between an article and a head: adjectives of importance and age ("main", "old", "local"). */
  readonly adjectives: string
  /** Words that may stand between a head and its name: "école primaire publique de X"; none where the name comes first. */
  readonly qualifiers: string
}

/** Words of one language that the finding of places asks for; every word is folded (lower case, no accents). */
export interface PlacesLocale {
  /** Words, space-separated, for each cue. */
  readonly cues: Readonly<Record<Cue, string>>
  /** Words that beside a name say that the region of that name is meant, not its town: "province". */
  readonly regionWords: string
  /** Words that with an article behind them tell of a river: "on the Niger". */
  readonly banks: string
  /** Words that are never a place by themselves: days, months, pronouns, ranks, common capitalised words. */
  readonly never: string
  /** Words that join two parts of a name ("Stratford upon Avon", "Val de Reuil"). */
  readonly connectors: string
  /** Articles swallowed by a contraction: "au Havre" is "Le Havre". */
  readonly contractions: Readonly<Record<string, string>>
  /** Country code → adjectives and people's names, all forms. */
  readonly demonyms: Readonly<Record<string, string>>
  /** Demonyms always have a capital ("French", but "français"). */
  readonly capitalDemonyms: boolean
  /** Names of regions and countries take an article ("le Var", "la France"), so that one before a capital speaks for a place. */
  readonly regionsTakeArticle: boolean
  /** Country whose second-level divisions are the first that a bare name means ("le Lot"); null when there is none. */
  readonly countiesFirst: string | null
  /** All forms of one entry of `demonyms`. */
  readonly inflect: (form: string) => readonly string[]
  /** Abbreviations of regions that count only with their full stop or after a town and a comma. */
  readonly abbreviations: string
  /** Postal code → region's name; counts only after a town and a comma. */
  readonly postal: Readonly<Record<string, string>>
  /** Country that a report of this language is about unless something says otherwise. */
  readonly homes: readonly string[]
  readonly facilities: FacilityWords
}

/** A sentence and what must be found in it (examples beside the words, run by src/reading/places.test.ts). */
export interface PlacesExample {
  readonly text: string
  /** Words of the text → "name, country" of the place found there; null: no place may be found there. */
  readonly places?: Readonly<Record<string, string | null>>
  /** Name of a facility → "kind, town" (town "-" when none is told), with "= id" when it is registered; null: none of that name. */
  readonly sites?: Readonly<Record<string, string | null>>
  /** Rules that must fire. */
  readonly rules?: readonly string[]
}
