import type { Language } from '../../model/reading.ts'

/** The closed-class words that the helpers over the tree look for, lower case. */
export interface Grammar {
  /** Negate the verb they depend on ("not", "pas", "jamais"). */
  readonly negators: ReadonlySet<string>
  /** Determiners and pronouns that negate the clause they are subject or object of ("no", "nobody", "aucun"). */
  readonly nothing: ReadonlySet<string>
  /** Auxiliaries that leave open whether it happened ("may", "would"). */
  readonly uncertain: ReadonlySet<string>
  /** Auxiliaries of what is still to come ("will", "aller" before an infinitive). */
  readonly future: ReadonlySet<string>
  /** Words that open a condition ("if", "si"). */
  readonly conditions: ReadonlySet<string>
  /** Prepositions of the agent of a passive. */
  readonly agent: ReadonlySet<string>
  /** Relative pronouns, which stand for the noun their clause hangs on. */
  readonly relatives: ReadonlySet<string>
  /** Lemmas of verbs that take "être"/"be" as the auxiliary of the active past. */
  readonly movement: ReadonlySet<string>
  /** Lemma of the auxiliary of the passive. */
  readonly passive: string
}

const words = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/))

export const grammar: Readonly<Record<Language, Grammar>> = {
  en: {
    negators: words("not n't never neither nor no-one without barely hardly"),
    nothing: words('no nobody none nothing neither no-one'),
    uncertain: words("may might could would 'd should must can ca"),
    future: words("will 'll wo shall"),
    conditions: words('if unless whether should lest'),
    agent: words('by'),
    relatives: words('who which that whom whose'),
    movement: words(''),
    passive: 'be',
  },
  fr: {
    negators: words('pas jamais plus aucunement nullement guère non sans'),
    nothing: words('aucun aucune personne rien nul nulle ni'),
    uncertain: words('pouvoir devoir sembler'),
    future: words('aller'),
    conditions: words("si s' sinon"),
    agent: words('par de'),
    relatives: words("qui que qu' dont lequel laquelle lesquels lesquelles où"),
    movement: words(
      `aller arriver descendre devenir entrer intervenir monter mourir naître partir parvenir passer rentrer repartir rester
       retourner revenir sortir survenir tomber venir décéder provenir advenir retomber redevenir`,
    ),
    passive: 'être',
  },
}
