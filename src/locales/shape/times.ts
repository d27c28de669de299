import type { Upos } from '../../text/doc.ts'
import type { NumeralWords } from '../../text/numerals.ts'

/** Units of time: second, minute, hour, day, night, weekend, week, fortnight, month, quarter, half-year, year, decade, century. */
export type TimeUnit = 'S' | 'MIN' | 'H' | 'D' | 'N' | 'WE' | 'W' | 'FN' | 'M' | 'Q' | 'SEM' | 'Y' | 'DE' | 'CE'

/** Morning, afternoon, evening, night, daytime, and the hours before and at dawn. */
export type DayPart = 'MO' | 'AF' | 'EV' | 'NI' | 'DT' | 'DA'

export type Season = 'SP' | 'SU' | 'FA' | 'WI'

/** A fixed day of the year, or one counted in days from Easter Sunday. */
export type Feast = { readonly month: number; readonly day: number } | { readonly easter: number }

/** What a pattern's slots caught; a second slot of one kind is the `2` field. */
export interface TimeSlots {
  weekday?: number
  weekday2?: number
  month?: number
  month2?: number
  day?: number
  day2?: number
  year?: number
  /** Null: some, not said how many. */
  n?: number | null
  /** "and a half": added to `n`. */
  half?: number
  unit?: TimeUnit
  part?: DayPart
  season?: Season
  hour?: number
  hour2?: number
  minute?: number
  minute2?: number
  second?: number
  meridiem?: 'am' | 'pm'
  zone?: 'Z' | 'local'
  ordinal?: number
  feast?: Feast
  /** "early", "late", "the end of". */
  edge?: 'early' | 'mid' | 'late'
}

/** What a rule means, whatever the language; slots fill in the rest. */
export type TimeSense = {
  readonly set?: TimeSlots
} & (
  | {
      readonly kind: 'date' /** -1 last, 0 this, 1 next; told from the report's date, or from the day told before. */
      readonly which?: -1 | 0 | 1
      readonly from?: 'report' | 'story'
      /** The year, counted from the report's: -1 in "May last year". */
      readonly yearShift?: -1 | 0 | 1
      /** From `day` to `day2` ("April 14-15"). */
      readonly span?: true
    }
  | { readonly kind: 'day'; readonly shift: number }
  | { readonly kind: 'period'; readonly shift: number; readonly from?: 'report' | 'story' }
  | { readonly kind: 'ago'; readonly sign: -1 | 1 }
  | { readonly kind: 'later'; readonly sign: -1 | 1 }
  | { readonly kind: 'part'; readonly which: 'bare' | 'this' | 'last' | 'same' | 'next' | 'previous' }
  | { readonly kind: 'same'; readonly shift: number }
  | { readonly kind: 'night' }
  | { readonly kind: 'clock' }
  | { readonly kind: 'duration' /** Counted back from the report's date: "the past two days". */; readonly back?: true }
  | { readonly kind: 'set'; readonly value?: string }
  | { readonly kind: 'decade' }
  | { readonly kind: 'century' }
  | { readonly kind: 'first-of' }
  | { readonly kind: 'ref'; readonly value: 'PAST_REF' | 'PRESENT_REF' | 'FUTURE_REF' }
  | { readonly kind: 'not-a-time' }
)

/**
 * One way of saying a time. `pattern` is words and slots separated by spaces: `last|past`, optional `the?`, `~` glued to the word before (`@YEAR ~s`), slots `@WD`,
 * `@MON`, `@DAY`, `@YEAR`, `@YY`, `@N`, `@UNIT`, `@PART`, `@SEASON`, `@HH`, `@MM`, `@HHD`, `@HHMM`, `@OTHER`, `@AMPM`, `@ZONE`, `@ORD`, `@ORDDAY`,
 * `@FEAST`, `@ISO`, `@NUMERIC`, `@NAME` (with a capital), `@WORD` (any), `@GERUND`, and the locale's own classes (`@EARLY`). The longest match at a word wins, then the first in the list.
 */
export interface TimeRule {
  readonly name: string
  readonly pattern: string | readonly string[]
  readonly sense: TimeSense
  /** What must stand right before, or must not: whole patterns, separated by `|`. */
  readonly after?: string
  readonly notAfter?: string
  /** One pattern that must stand right after. */
  readonly before?: string
  /** What must not stand right after: whole patterns, separated by `|`. */
  readonly notBefore?: string
  /** Slots that are caught beyond the match ("les 6 | et 13 avril"). */
  readonly ahead?: string
  /** Tells the tense by itself ("Saturday's crash"). */
  readonly tense?: 'past' | 'future'
  /** The first word must begin with a capital ("May", "Sun"). */
  readonly capital?: boolean
  /** The first word must have one of these tags, where words are tagged. */
  readonly pos?: readonly Upos[]
}

export interface TimesLocale {
  readonly numerals: NumeralWords
  readonly weekdays: Readonly<Record<string, number>>
  readonly months: Readonly<Record<string, number>>
  /** Month and weekday words that mean something else in lower case ("may", "sun", "march"). */
  readonly capitals: readonly string[]
  readonly units: Readonly<Record<string, TimeUnit>>
  readonly parts: Readonly<Record<string, DayPart>>
  readonly seasons: Readonly<Record<string, Season>>
  readonly ordinals: Readonly<Record<string, number>>
  /** Written onto a day of the month: "3rd", "1er". */
  readonly daySuffixes: readonly string[]
  readonly feasts: Readonly<Record<string, Feast>>
  /** "several", "quelques": some, not said how many; "a", "une": 1; "half a": 0.5. */
  readonly amounts: Readonly<Record<string, number | null>>
  readonly meridiem: Readonly<Record<string, 'am' | 'pm'>>
  readonly zones: Readonly<Record<string, 'Z' | 'local'>>
  /** Named groups of words and phrases that patterns use as `@NAME`. */
  readonly classes: Readonly<Record<string, readonly string[]>>
  readonly rules: readonly TimeRule[]
  /** "3/4/2025": day first or month first. */
  readonly dayFirst: boolean
  /** Words between parts of one time ("Monday, at about 9"). */
  readonly connectors: readonly string[]
  /** Words before a time that change it. */
  readonly leads: Readonly<
    Record<
      string,
      'about' | 'under' | 'before' | 'shortly-before' | 'after' | 'shortly-after' | 'until' | 'by' | 'since' | 'onwards'
    >
  >
  /** "between 9 and 10", "de 18 h à 23 h": opening word and the word between. */
  readonly ranges: readonly (readonly [string, string])[]
  /** Words and endings that put their clause in the future or the past. */
  readonly tense: {
    readonly future: readonly string[]
    readonly past: readonly string[]
    /** A word that ends so and is in none of the exceptions is a future ("ouvriront"). */
    readonly futureEndings: readonly string[]
    readonly futureExceptions: readonly string[]
    readonly pastEndings: readonly string[]
  }
  /** Endings of verbal nouns: after "fifty minutes before" they make the minutes a length of time. */
  readonly gerundEndings: readonly string[]
  /** Words that open the line which says when a report came out ("Posted:", "Publié le"). */
  readonly bylines: readonly string[]
  /** Small words between such a word and its time. */
  readonly bylineLinks: readonly string[]
  /** Reporting verbs: the day beside them is when it was said, not when it happened. */
  readonly reporting: readonly string[]
}

/** Examples beside the rules, run by the tests against one publication date. */
export interface TimeExamples {
  /** Local time of publication that all examples count from. */
  readonly published: string
  /** A TIMEX3 value and wordings that say it, alone or within a few words. */
  readonly values: readonly (readonly [value: string, ...wordings: string[]])[]
  /** `from`, `to` (to the minute), precision, and wordings whose last time comes to it. */
  readonly intervals: readonly (readonly [from: string, to: string, precision: string, ...wordings: string[]])[]
  /** Texts in which no time is told. */
  readonly none: readonly string[]
}
