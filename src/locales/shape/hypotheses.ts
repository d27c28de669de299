import type { ClauseLocale } from './clause.ts'

/**
 * Which words are the hypothesis: `after` what follows the phrase; `from` the phrase and what follows; `clause` the clause
 * that it stands in; `before` the noun phrase before it; `quote` the whole quotation.
 */
export type HypothesisTake = 'after' | 'from' | 'clause' | 'before' | 'quote'

/**
 * What must hold: `attack` an attack, its authors or a pronoun stand before in the sentence; `not-attack` no attack is
 * named in the words taken; `motive` those words hold a word of motives; `intent` a verb of intention follows;
 * `reported` it is somebody's word (in quotation marks or reported); `people` the words taken tell of people or an attack;
 * `affirmed` nobody rules it out; `party` the words taken name a group or people;
 * `purpose` an attack before, or a verb of intention after;
 * `positive` no negation right before the phrase;
 * `verb` the phrase's first word is used as a verb; `clause` the words taken hold a verb.
 */
export type HypothesisNeed =
  | 'attack'
  | 'not-attack'
  | 'motive'
  | 'intent'
  | 'reported'
  | 'people'
  | 'affirmed'
  | 'party'
  | 'purpose'
  | 'verb'
  | 'clause'
  | 'positive'

export interface HypothesisRule {
  /** Travels with the hypothesis in `rules`. */
  readonly name: string
  /** Patterns of text/phrases.ts. */
  readonly patterns: readonly string[]
  readonly take: HypothesisTake
  readonly needs?: readonly HypothesisNeed[]
  /** Tokens at the end of the pattern that belong to the hypothesis. */
  readonly back?: number
  /** Words right after the phrase that are left out ("that", "que"). */
  readonly skip?: string
}

export interface HypothesesLocale {
  readonly clause: ClauseLocale
  /** The first that holds at a place counts. */
  readonly rules: readonly HypothesisRule[]
  /** Attacks, their authors, and pronouns that may stand for them. */
  readonly attackWords: string
  /** Attacks alone. */
  readonly attackNouns: string
  readonly motiveWords: string
  /** Infinitives of what attackers may want to bring about. */
  readonly intentVerbs: string
  /** People and groups. */
  readonly partyWords: string
  /** Words by which a hypothesis is ruled out ("ruled out", "écarte"). */
  readonly exclusions: string
  /** Words that turn an exclusion round ("not", "pas"). */
  readonly notExcluded: string
  /** Who looks for causes besides the services: "firefighters", "experts". */
  readonly experts: string
  /** Participles that explain nothing without what follows them ("linked"). */
  readonly hollow: string
}

export interface HypothesisExample {
  readonly text: string
  readonly hypotheses: readonly { readonly text: string; readonly by?: string | null; readonly rule: string }[]
}
