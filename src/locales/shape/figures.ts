/** What words near a number say of it. */
export type FigureCueKind =
  /** A change upwards or downwards ("rose", "une hausse de"); carries `sign`. */
  | 'change'
  /** A change as a word ("doubled"); carries `percent`. */
  | 'multiple'
  /** What follows is the number compared with, whatever else is told ("up from", "par rapport à"). */
  | 'baseline'
  /** The same, but only beside a percentage ("than the", "contre"). */
  | 'weak-baseline'
  /** A change as a part ("by a third"), up or down as the change beside it says; carries `percent`. */
  | 'fraction'
  /** After a baseline: what is usual ("on a normal day", "habituellement"). */
  | 'usual'
  /** The number after it was reached ("rose to", "ont atteint", "totalled"). */
  | 'reached'
  /** The period of the baseline is the year before that of the value. */
  | 'year-before'
  /** A supply that users can lose. */
  | 'supply'
  /** A service that stops. */
  | 'halt'
  /** A body has, holds or employs the number of things after it. */
  | 'holds'
  /** People are employed: the number stands before. */
  | 'works'
  /** Cases were counted over time. */
  | 'recorded'
  /** After what is counted: how much in each stretch of time ("a year", "par jour"). */
  | 'rate'
  /** A stretch of time that is counted over ("a year", "depuis janvier"). */
  | 'per-period'
  /** What the authorities took ("seized"). */
  | 'seized'
  /** Spectators: the number after it ("attendance"). */
  | 'attendance'
  /** What a sum of money is; carries `what`. */
  | 'sum'

export interface FigureCue {
  readonly name: string
  readonly kind: FigureCueKind
  /** Patterns of `text/phrases.ts`. */
  readonly patterns: readonly string[]
  readonly sign?: 1 | -1
  readonly percent?: number
  readonly what?: string
}

export interface FiguresLocale {
  readonly cues: readonly FigureCue[]
  /** Words after a number, or symbols before it → unit. `factor` turns the number into that unit. */
  readonly units: readonly { readonly unit: string; readonly words: readonly string[]; readonly factor?: number }[]
  readonly nouns: {
    /** Customers of a supply. */
    readonly users: readonly string[]
    /** Anybody; users when a supply is cut. */
    readonly people: readonly string[]
    /** What runs to a timetable. */
    readonly services: readonly string[]
    /** Who live in a town. */
    readonly inhabitants: readonly string[]
    readonly towns: readonly string[]
    /** What a building offers room in: "262 inmates for 141 places". */
    readonly seats: readonly string[]
    /** Never a figure: what an incident itself does to people. */
    readonly casualties: readonly string[]
    /** Goods whose weight belongs to the incident. */
    readonly explosives: readonly string[]
  }
  /** "of", "de": between a measure and what is measured. */
  readonly of: readonly string[]
  /** "for", "pour": between people and the seats they have. */
  readonly forWords: readonly string[]
  /** "from A to B": words before each. */
  readonly from: readonly string[]
  readonly to: readonly string[]
  /** Left out at the start of a name for a figure ("the", "about", "les"). */
  readonly leads: readonly string[]
  /** After a distance: it tells where, not how much ("35 miles to the north"). */
  readonly directions: readonly string[]
  /** After a number that only names ("the 1500 block"), or such numbers themselves ("911"). */
  readonly labels: readonly string[]
  /** End the name of what is counted, before the tagger says so. */
  readonly stops: readonly string[]
}
