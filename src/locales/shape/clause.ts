import type { VerbForm } from './speech.ts'

/**
 * Function words by which the record stages (measures, investigations, claims, hypotheses) find subjects, verb groups
 * and the ends of complements. Word classes are lower case, separated by spaces.
 */
export interface ClauseLocale {
  /** All forms of a verb by its dictionary form. */
  readonly inflect: (lemma: string) => readonly VerbForm[]
  /** Forms of "be"/"être", of "have"/"avoir", and modal auxiliaries. */
  readonly be: string
  readonly have: string
  readonly modals: string
  /** Auxiliaries of the future and the conditional before an infinitive ("will", "would"). */
  readonly future: string
  /** Words that with an infinitive tell the future ("is set to", "est censé"). */
  readonly prospective: string
  /** Words that deny the verb they stand by. */
  readonly negations: string
  /** "no", "nobody", "aucun", "personne": subjects that deny their verb. */
  readonly nobody: string
  readonly adverbs: string
  /** Pronouns that stand between subject and verb ("l'", "les", "en"). */
  readonly clitics: string
  /** Clitics that make a verb reflexive: no passive. */
  readonly reflexives: string
  readonly determiners: string
  readonly prepositions: string
  /** "of", "de", "du": prepositions that keep a noun phrase going. */
  readonly linkers: string
  readonly infinitiveMarkers: string
  readonly complementizers: string
  readonly relatives: string
  readonly coordinators: string
  readonly subjectPronouns: string
  readonly firstPerson: string
  /** "by", "par": before the agent of a passive. */
  readonly agent: string
  /** Words that end a complement wherever they stand. */
  readonly enders: string
  /** Words that end a complement when they follow a comma. */
  readonly commaEnders: string
  /** Asides between verb and object ("de son côté"): word sequences separated by `|`. */
  readonly asides: string
  /** "according to", "selon": an aside, not part of what is asked for. */
  readonly sources: string
  /** Verbs that report ("say", "dire"): after a comma they end a complement. */
  readonly sayVerbs: string
  /** Heads of phrases that name attackers, suspects and other parties that take no measures. */
  readonly attackers: string
  /** Heads of phrases that name who can take measures. */
  readonly authorities: string
  /** Heads of phrases that name services which investigate. */
  readonly services: string
  /** Adjectives after a name that are no part of it ("voisin", "neighbouring"). */
  readonly trailing: string
}
