import type { Count, Language, Note, Place, Span, TargetKind, TimePrecision } from '../model/reading.ts'
import type { Doc } from '../text/doc.ts'

/** What a reading starts from: the text that every span will index into, and what is known about it. */
export interface ReadInput {
  text: string
  title?: string | null
  published?: string | null
  publishedFrom?: 'given' | 'document' | null
  source?: { name: string; url?: string | null } | null
  language?: Language | null
  ref?: string
  notes?: Note[]
}

/** What the first stages find in a report and the later ones use. A stage reads this and never another stage. */
export interface ReadingState {
  readonly doc: Doc
  /** Local publication time `YYYY-MM-DDTHH:mm:ss` or null when it is not known. */
  readonly published: string | null
  readonly times: readonly TimeMention[]
  readonly places: readonly PlaceMention[]
  readonly actors: readonly ActorMention[]
  readonly quantities: readonly Quantity[]
}

/** Every mention has its characters and its tokens [first, last). */
export interface Mention {
  readonly start: number
  readonly end: number
  readonly first: number
  readonly last: number
}

export interface TimeMention extends Mention {
  readonly type: 'DATE' | 'TIME' | 'DURATION' | 'SET'
  /** TIMEX3 value: `1999-05-17T15:45`, `P2D`, `2025-W16`, `2025-04-14TEV`, `PAST_REF` … */
  readonly value: string
  /** Local time, half-open; null when not on the calendar (durations, sets, undated reports). */
  readonly from: string | null
  readonly to: string | null
  readonly precision: TimePrecision
  readonly approximate: boolean
  /** "Twenty minutes later", "peu après": counted from the event told before it. Minutes; 0 when no amount is said. */
  readonly afterPrevious?: number
  /** Where the day of a bare clock time or "that night" comes from: a time told before, or the publication date. */
  readonly anchor?: 'story' | 'report'
  /** "Posted: …", "Publié le …": when the report came out, never when something told in it happened. */
  readonly byline?: true
  readonly rule: string
}

export interface PlaceMention extends Mention {
  /** `site` is a registered or typed facility; it carries its town's coordinates when its own are not known. */
  readonly kind: 'site' | 'town' | 'region' | 'country'
  readonly name: string
  readonly country: string | null
  readonly region: string | null
  readonly lat: number | null
  readonly lon: number | null
  readonly geonames: number | null
  readonly population: number
  readonly site: { readonly name: string; readonly kind: TargetKind; readonly register: string | null } | null
  /** Of a quarter, the city that it is in. */
  readonly city?: string
  /** "French", "belge": an adjective or people's name that points at a country. */
  readonly demonym: boolean
  readonly rule: string
}

/** One naming of a person, body or group. Mentions of one actor share `entity`. */
export interface ActorMention extends Mention {
  readonly entity: number
  /** Token that heads the mention. */
  readonly head: number
  readonly kind: 'person' | 'organisation' | 'group'
  /** Fullest form of the name in the report, without title and article. */
  readonly name: string
  /** "interior minister of Lower Saxony", "ministre de la Justice"; null when none is told. */
  readonly role: string | null
  readonly pronoun: boolean
  /** Name of the rule that found it. */
  readonly rule?: string
}

/** A counted noun phrase: number words, the count they give, and the token they count (-1: none). */
export interface Quantity extends Mention {
  readonly count: Count
  readonly counted: number
  /** What the number says; only `count` counts things. */
  readonly role: 'count' | 'age' | 'money' | 'percent' | 'measure' | 'date'
  /** "a", "an", "un", "une", "another": 1, or no number at all. */
  readonly article: boolean
  readonly rule: string
}

export function toPlace(mention: PlaceMention, span: Span): Place {
  const precision = mention.kind === 'town' ? (mention.lat === null ? 'unresolved' : 'place') : mention.kind
  return {
    name: mention.city ?? mention.name,
    ...(mention.city ? { quarter: mention.name } : {}),
    precision,
    site: mention.site && { ...mention.site },
    country: mention.country,
    region: mention.region,
    lat: mention.lat,
    lon: mention.lon,
    geonames: mention.geonames,
    span,
  }
}
