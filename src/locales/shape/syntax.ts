/**
 * How a language builds its forms, for the record stages: the questions that a list of words does not answer. Endings are
 * lower case.
 */
export interface SyntaxLocale {
  /** A verb may take an infinitive without marker ("veut interdire"). */
  readonly bareInfinitive: boolean
  /** The dictionary form is finite too, and past and participle share a form ("demand", "asked"). */
  readonly sharedForms: boolean
  /** A pronoun of the subject is never the object of a verb before it ("a-t-il"), as "it" and "you" are. */
  readonly subjectCase: boolean
  /** The subject may follow its verb after any comma, not only after a quotation ("…, a indiqué le préfet"). */
  readonly freeInversion: boolean
  /** A noun stands before what specifies it ("niveau de menace"), not behind ("threat level"). */
  readonly headFirst: boolean
  /** What goes on now has a form of its own ("is questioning"); the plain form tells a habit. */
  readonly progressive: boolean
  /** Of infinitives; none where they have no ending. */
  readonly infinitives: readonly string[]
  /** Of names that look like infinitives ("Fischer"). */
  readonly notInfinitives: readonly string[]
  /** Of regular past forms; none where they look like other words. */
  readonly pasts: readonly string[]
  /** Of verbs that stand as nouns behind a preposition ("accused of planting"). */
  readonly gerunds: readonly string[]
  /** Of present participles ("prolongeant", "banning"). */
  readonly participles: readonly string[]
  /** Of participles that stand as adjectives ("organisée"); none where they are like the past. */
  readonly adjectives: readonly string[]
  /** Of finite forms of the present that nouns have too ("fences"); none where every finite form is told by its tag. */
  readonly presents: readonly string[]
  /** Of finite plurals that are tagged as nouns ("réclament"), the endings of adverbs apart. */
  readonly pluralVerbs: readonly string[]
  readonly adverbs: readonly string[]
  /** Of plural nouns. */
  readonly plurals: readonly string[]
  /** Of nouns of doing ("removal", "fermeture"). */
  readonly doings: readonly string[]
  /** Of people told by their age ("a 16-year-old"). */
  readonly ages: readonly string[]
}
