/** What words near a quotation or a run of capitals say of it. */
export type MarkerCueKind =
  /** "letters", "initials", "sigle": what follows are initials. */
  | 'letters'
  /** "graffiti", "slogan", "tag": what follows was put up. */
  | 'graffiti'
  /** "words", "message", "phrase": the same, but only beside a verb of painting. */
  | 'words'
  /** "painted", "sprayed", "taguées". */
  | 'painted'
  /** "written", "inscrit": the same, but only where a surface is told. */
  | 'written'
  /** "wall", "facade", "sol". */
  | 'surface'
  /** "note", "letter", "tract" left behind. */
  | 'note'
  /** "reading", "saying", "disant": links a note or a graffito to its words. */
  | 'reading'
  /** "found", "left at the scene": beside a symbol. */
  | 'found'
  /** A symbol by its name; the canonical name is the words themselves. */
  | 'symbol'
  /** "the number", "the letter", "le chiffre": a symbol follows. */
  | 'sign'
  /** "calling itself", "signed": a name follows. */
  | 'self-named'
  /** "group", "channel", "collectif". */
  | 'group'
  /** "claimed", "unknown", "revendiqué": makes a named group one that speaks for the act. */
  | 'claims'
  /** "stands for", "signifierait": an expansion of initials follows, or stands before. */
  | 'stands-for'
  /** "some read": another reading of the same letters. */
  | 'read-as'

export interface MarkerCue {
  readonly name: string
  readonly kind: MarkerCueKind
  /** Patterns of `text/phrases.ts`. */
  readonly patterns: readonly string[]
}

export interface MarkersLocale {
  readonly cues: readonly MarkerCue[]
  /** Small words inside names ("of the", "du") and before them, which are left out. */
  readonly nameLinks: readonly string[]
  readonly articles: readonly string[]
  /** Before a name told with the group: "under the name of". */
  readonly of: readonly string[]
  /** Between two slogans told together. */
  readonly joins: readonly string[]
  /** Names go on with an adjective in small letters ("Main rouge"). */
  readonly adjectivesFollow: boolean
  /** Between initials and their expansion ("for", "pour"). */
  readonly forWords: readonly string[]
  /** Nouns of slogans that may be told without their words, and words that begin what is told of them ("with", "hostiles"). */
  readonly described: {
    readonly nouns: readonly string[]
    /** After the noun, as whole words or beginnings ending in `-`. */
    readonly after: readonly string[]
    /** Before the noun, as whole words or beginnings ending in `-`. */
    readonly before: readonly string[]
    /** End the description. */
    readonly stops: readonly string[]
  }
}
