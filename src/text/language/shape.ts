/** What the analysis must know of a language's spelling; the words rules look for live in the locales. */
export interface Spelling {
  /** Lower-case words whose full stop belongs to them and does not end a sentence by itself. */
  readonly abbreviations: ReadonlySet<string>
  /** Abbreviations that are common words too: only with a capital, and never in text of one case. */
  readonly capitalised: ReadonlySet<string>
  /** Abbreviations only before a figure ("No. 4"). */
  readonly beforeNumber: ReadonlySet<string>
  /** Abbreviations that may close a sentence ("3 p.m. The …"): they do when one of `starters` follows with a capital. */
  readonly closing: ReadonlySet<string>
  readonly starters: ReadonlySet<string>
  /** Lower-case words cut off with their apostrophe at the front of a word ("l'", "qu'"). */
  readonly elisions: ReadonlySet<string>
  /** What follows the apostrophe and is cut off as a word of its own ("'s"); "n't" is cut by its own rule. */
  readonly suffixes: ReadonlySet<string>
  /** Hyphenated endings that are words of their own ("-t-il"), longest first. */
  readonly inversions: readonly string[]
  /** Hyphenated words that look like an inversion and are not ("rendez-vous"). */
  readonly inversionExceptions: ReadonlySet<string>
  /** "12 430" with an ordinary space is one number. */
  readonly spacedThousands: boolean
}
