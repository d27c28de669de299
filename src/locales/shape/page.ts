/**
 * Lines that pages put between the paragraphs of an article:
 * `dated` when it was published or changed; `picture` whose picture it is, `caption` what opens a caption; `credit` the same in
 * brackets at a line's end; `see-also` other articles; `advert`, `subscribe`, `share`, `rights`, `paywall` what they say;
 * `counter` the number of a picture in a series ("3 of 12").
 */
export type PageLine =
  | 'dated'
  | 'picture'
  | 'caption'
  | 'credit'
  | 'see-also'
  | 'advert'
  | 'subscribe'
  | 'share'
  | 'rights'
  | 'paywall'
  | 'counter'

/**
 * What documents say about themselves. Intake reads it before the language of a document is known, so it asks for the words of
 * every language at once. All are sources of regular expressions, in linear time, that begin where a line or a name does.
 */
export interface PageLocale {
  /** Frequent small words that neighbouring languages do not have, separated by spaces: they tell the language. */
  readonly smallWords: string
  /** Before who wrote it: "written by", "par". */
  readonly bylines: readonly string[]
  readonly lines: Readonly<Record<PageLine, readonly string[]>>
  /** Headings after which nothing of the article follows. */
  readonly endings: readonly string[]
  readonly dates: {
    /** Before the date of publication, and before that of the last change. */
    readonly published: readonly string[]
    readonly updated: readonly string[]
    /** Between these and the date: "on", "le". */
    readonly links: readonly string[]
    /** Before a day of the month: "le". */
    readonly articles: readonly string[]
    /** Behind it: "1st", "1er". */
    readonly ordinals: readonly string[]
    /** Before the time of day: "at", "à". */
    readonly clocks: readonly string[]
  }
}
