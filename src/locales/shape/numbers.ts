import type { NumeralWords } from '../../text/numerals.ts'

/** What a number may be when it does not count things. */
export type QuantityRole = 'count' | 'age' | 'money' | 'percent' | 'measure' | 'date'

/** How words beside a number change it. */
export type ModifierEffect = 'min' | 'max' | 'approximate' | 'exact'

export interface NumberModifier {
  readonly name: string
  readonly words: readonly string[]
  readonly side: 'before' | 'after'
  readonly effect: ModifierEffect
}

/** Words that are a count of themselves: "several" 2..null, "no" 0..0, "a dozen" 12..12. */
export interface NumberWord {
  readonly name: string
  readonly words: readonly string[]
  readonly min: number | null
  readonly max: number | null
  readonly approximate?: boolean
  /** `counter`: the counted noun follows; `pronoun`: counts by itself ("nobody"); `article`: may mean no number at all. */
  readonly use: 'counter' | 'pronoun' | 'article'
}

export interface NumbersLocale {
  readonly numerals: NumeralWords
  /** "a", "une": stand for 1 before a word of number ("a hundred", "une douzaine"). */
  readonly articles: readonly string[]
  /** Nouns of number after an article or a numeral: "dozen" 12, "quinzaine" 15 approximate. */
  readonly collectives: Readonly<Record<string, { readonly value: number; readonly approximate: boolean }>>
  /** Their bare plurals: "dozens" 24..null. */
  readonly plurals: Readonly<Record<string, number>>
  /** May stand before a plural: "several dozen", "des centaines". */
  readonly pluralLeads: readonly string[]
  readonly words: readonly NumberWord[]
  readonly modifiers: readonly NumberModifier[]
  /** "between X and Y", "de X à Y": opening word, and the word between. */
  readonly between: readonly (readonly [string, string])[]
  /** "two or three", "10-15": the word or mark between. */
  readonly or: readonly string[]
  /** Negation that makes the pronoun mean nobody ("personne n'a"), and its reach in words; null when none is needed. */
  readonly negation: { readonly pronouns: readonly string[]; readonly words: readonly string[] } | null
  readonly roles: {
    readonly percentAfter: readonly string[]
    readonly moneyBefore: readonly string[]
    readonly moneyAfter: readonly string[]
    readonly measureAfter: readonly string[]
    readonly ageBefore: readonly string[]
    readonly ageAfter: readonly string[]
    /** "a man of 31", "de 34 ans": the word before, the person before that (empty: anybody), the word after (empty: none needed). */
    readonly ageOf: readonly string[]
    readonly ageNouns: readonly string[]
    readonly ageYears: readonly string[]
    /** Month names and the like, beside a bare number. */
    readonly dateBeside: readonly string[]
    /** Those of them that are common words unless they begin with a capital ("may"). */
    readonly dateCapital: readonly string[]
    /** Words before four digits that make them a year. */
    readonly yearBefore: readonly string[]
    /** Weekdays: the number after is a day of the month. */
    readonly dateBefore: readonly string[]
    readonly clockAfter: readonly string[]
    readonly clockBefore: readonly string[]
  }
  /** Before a number that names instead of counting: "article 5", "Route 66". */
  readonly labelsBefore: readonly string[]
  /** After a number that names: "12 rue …". */
  readonly labelsAfter: readonly string[]
  /** Written onto a number: "3rd", "1er". */
  readonly ordinalSuffixes: readonly string[]
  /** Before "one" that is a pronoun ("this one", "no one"). */
  readonly pronounOne: {
    readonly words: readonly string[]
    readonly before: readonly string[]
    readonly after: readonly string[]
  }
  /** Nouns stand in rows, the last one counted ("two police officers"). */
  readonly nounRows: boolean
  /** Marks of a genitive, which link two rows ("two guards' cars"). */
  readonly genitives: readonly string[]
  /** Ending of plurals that stand for a number by themselves ("dozens"). */
  readonly pluralEnding: string
  /** A participle may be counted ("deux blessés"). */
  readonly participlesCount: boolean
  /** "of", "de": between a noun of number and what it counts. */
  readonly links: readonly string[]
  /** Words between the number and the noun it counts. */
  readonly skips: readonly string[]
  /** Words that end the search for the counted noun. */
  readonly stops: readonly string[]
}

/** An example: a text, and the quantities in it as `min..max word`, `~` when approximate, `role:` when it counts nothing. */
export type NumberExample = readonly [text: string, ...quantities: string[]]
