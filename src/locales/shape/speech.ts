/**
 * What a reporting verb may take as the thing said:
 * `quote` words between quotation marks; `clause` a sentence, with or without "that"; `question` whether, who, why …;
 * `noun` a noun phrase; `infinitive` "to do"; `order` somebody, then "to do"; `told` somebody, then a sentence or a quote;
 * `label` something, then what it is called ("called it a trap", "qualifie l'acte de lâche").
 */
export type Frame = 'quote' | 'clause' | 'question' | 'noun' | 'infinitive' | 'order' | 'told' | 'label'

/** Verbs of one frame, by dictionary form, separated by spaces. */
export type VerbTable = Readonly<Record<Frame, string>>

/** A verb with a fixed following word and what is said after it: "call for", "speak of", "appeler à", "parler de". */
export interface PhrasalVerb {
  /** Dictionary form. */
  readonly verb: string
  /** Words that follow, adverbs and objects allowed between where `gap` says so. */
  readonly words: string
  readonly frame: Frame
  /** Tokens that may stand between the verb and the words. */
  readonly gap?: number
  /** What stands between is the hearer, not part of what is said. */
  readonly hearer?: boolean
}

/** "according to X", "selon X": where the speaker follows the words. */
export interface SourcePhrase {
  readonly words: string
  /** A rule only where a person or body follows ("pour", "for"). */
  readonly actorOnly?: boolean
}

/** Small word classes that single rules ask about. */
export type SpeechClass =
  | 'be'
  | 'have'
  | 'cliticSubjects'
  | 'persons'
  | 'tellers'
  | 'channelArticles'
  | 'joiners'
  | 'genitives'
  | 'askingRelatives'
  | 'nounEnders'
  | 'asides'
  | 'apposedArticles'
  | 'labelMarks'
  | 'labelComparatives'
  | 'orderPhrasals'
  | 'subordinators'
  | 'reflexives'
  | 'closeTo'
  | 'speakerPrepositions'
  | 'recipientPrepositions'
  | 'timeOpeners'
  | 'citing'
  | 'coordinators'
  | 'nobody'
  | 'without'
  | 'refusing'
  | 'commenting'
  | 'wishing'
  | 'anonymity'
  | 'negativeSubjects'
  | 'cliticRelatives'
  | 'seeing'
  | 'matter'
  | 'owners'
  | 'lightVerbs'
  | 'showing'
  | 'personalOwners'
  | 'studies'
  | 'agents'
  | 'excluding'
  | 'confirming'
  | 'things'
  | 'relativeObjects'
  | 'clitics'
  | 'notOpeners'
  | 'partitives'
  | 'sweeping'
  | 'matterPrepositions'
  | 'quoteEnders'
  | 'writings'
  | 'recording'
  | 'locating'

export interface SpeechLocale {
  /** What opens the dictionary form of a reflexive verb in the tables below ("s'exclamer"). */
  readonly reflexiveOpeners: readonly string[]
  /** Endings of past forms that taggers take for adjectives; none where they have other forms. */
  readonly pastEndings: readonly string[]
  readonly pluralEndings: readonly string[]
  readonly classes: Readonly<Record<SpeechClass, string>>
  /** May a clause follow a reporting verb without "that"? */
  readonly bareClause: boolean
  /** Do simple past and past participle share a form ("asked"), and is the bare verb finite too? */
  readonly sharedForms: boolean
  /** Do adjectives follow their noun? */
  readonly adjectivesFollow: boolean
  /** Does the hearer stand behind a preposition ("à la presse") rather than bare ("told the press")? */
  readonly markedRecipient: boolean
  /** May the subject follow the verb after any comma, not only after a quotation? */
  readonly freeInversion: boolean
  /** May a label follow its object without a mark ("called it a trap")? */
  readonly bareLabel: boolean
  readonly verbs: VerbTable
  readonly phrasal: readonly PhrasalVerb[]
  /** Nouns of saying and wanting by the words that introduce what they take: "claim that", "refusal to", "call for". */
  readonly nouns: readonly (readonly [string, string])[]
  /** States of mind, in the same way: "confident that", "worried about". */
  readonly adjectives: readonly (readonly [string, string])[]
  readonly sources: readonly SourcePhrase[]
  /** All forms of a verb, lower case: those that can head a reporting clause. */
  readonly inflect: (lemma: string) => readonly VerbForm[]
  /** Fixed phrases between a verb and what is said ("dément en revanche toute panne"), separated by bars. */
  readonly asidePhrases: string
  /** Word classes below are lower case, separated by spaces. */
  readonly auxiliaries: string
  readonly adverbs: string
  readonly negations: string
  readonly determiners: string
  readonly possessives: string
  readonly prepositions: string
  readonly conjunctions: string
  readonly relatives: string
  readonly complementizers: string
  readonly questionWords: string
  readonly subjectPronouns: string
  readonly otherPronouns: string
  readonly timeWords: string
  /** Linkers that keep a noun phrase going: "of", "de", "du". */
  readonly linkers: string
  /** Marker of the infinitive: "to", "de", "à". */
  readonly infinitiveMarkers: string
  /** Nouns that can never be said to speak: dates, quantities. */
  readonly notSpeakers: string
  /** Things that speak in writing: a letter, a report, a poll. */
  readonly speakingThings: string
  /** Articles that a speaker's name goes without. */
  readonly definite: string
  /** Verbs of saying proper: whatever their subject is, it speaks. */
  readonly anySubject: string
  /** Verbs of saying that often take a plain object that is not what is said ("claimed responsibility"). */
  readonly objectVerbs: string
  /** Does a headline give a body's word before a colon ("Police: two dead")? */
  readonly headlineColon: boolean
  /** Verbs of finding and perceiving: statements only with "that". */
  readonly thatOnly: string
  /** Verbs whose object is always the hearer, never what is said. */
  readonly mustTell: string
  /** Prepositions and names of channels. */
  readonly channel: ChannelWords
}

export interface ChannelWords {
  /** Media that stand alone: "X", "Telegram", "BFM TV". */
  readonly media: string
  /** Nouns: reporters, news conference, statement, parliament. */
  readonly nouns: string
  /** Words before a channel: "on", "to", "at", "in", "sur", "à", "dans", "devant", "lors". */
  readonly prepositions: string
}

export interface VerbForm {
  readonly text: string
  readonly form: 'finite' | 'past-participle' | 'present-participle' | 'infinitive'
}

/** One example: every statement that the text holds, in order; an empty list says that there is none. */
export interface SpeechExample {
  readonly text: string
  readonly says: readonly {
    readonly speaker: string
    readonly kind: 'direct' | 'indirect' | 'mixed'
    readonly content: string
    readonly channel?: string
  }[]
}
