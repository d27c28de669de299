import type { VerbForm } from './speech.ts'
import type { SyntaxLocale } from './syntax.ts'

/**
 * Function words by which the record stages (measures, investigations, claims, hypotheses) find subjects, verb groups
 * and the ends of complements. Word classes are lower case, separated by spaces.
 */
export interface ClauseLocale {
  readonly syntax: SyntaxLocale
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
  /** "of", "de": ties a noun to what it belongs to. */
  readonly of: string
  /** "its", "leur". */
  readonly possessives: string
  /** "the", "cette": before what is told already. */
  readonly definites: string
  /** Determiners of the singular whatever the noun: "a", "un", "ce". */
  readonly oneOfKind: string
  /** Determiners of the singular and the plural: the noun tells ("the man", "his sons"). */
  readonly eitherNumber: string
  /** Nouns of several people without a plural ending: "police". */
  readonly pluralNouns: string
  /** "a", "une". */
  readonly indefinites: string
  /** Pronouns of people told of before: "she", "ils". */
  readonly personPronouns: string
  /** Pronouns that may stand for a service: "it", "elle". */
  readonly servicePronouns: string
  /** Pronouns for what was told before, as subject: "it would be extended". */
  readonly thingPronouns: string
  /** Pronouns of several, which may stand for who reports: "police say they". */
  readonly pluralPronouns: string
  /** Pronouns that stand for no authority: "they", "on". */
  readonly vaguePronouns: string
  /** Stand for the object behind the verb: "to handle it". */
  readonly objectPronouns: string
  /** Stand for the case, behind the verb: "handed it to". */
  readonly caseObjects: string
  /** Stand for the case, before the verb: "l'a confiée à". */
  readonly caseClitics: string
  /** Stand for the one case that was opened: "l'avait ouverte". */
  readonly openedClitics: string
  /** Only stress a subject told before: "Les syndicats, eux, réclament". */
  readonly emphatic: string
  /** Whom nobody names: "someone". */
  readonly somebody: string
  /** Bodies that ask as others do, though of judges: "the judges' union". */
  readonly unions: string
  /** Auxiliaries of what is wished for: "que la loi soit adoptée". */
  readonly wished: string
  /** Verbs of what holds now: "are suspended", "restent". */
  readonly lasting: string
  /** Finite forms of the auxiliaries: "are", "avait". */
  readonly finiteAuxiliaries: string
  /** Before a participle: it goes on ("being questioned", "sont entendus"). */
  readonly ongoing: string
  /** "a state of emergency". */
  readonly state: string
  /** "put the island on alert". */
  readonly alert: string
  /** Open whom something is said to, or what it is said of, behind a verb of saying. */
  readonly addressees: string
  /** Open the place in which a scene is set: "in Patras". */
  readonly places: string
  /** Of several, only some: "one of them". */
  readonly someNumbers: string
  /** Behind such a word: "one of", "l'un des". */
  readonly someOf: string
  /** Open the court that tries: "before the court". */
  readonly courtMarkers: string
  /** Heads of phrases that name a court. */
  readonly courtNouns: string
  /** Before the name of an offence: "suspicion of", "chef de". */
  readonly offenceLead: string
  /** Behind the noun for people held: "the two men arrested". */
  readonly heldWords: string
  /** End the naming of who is blamed: "for", "responsable". */
  readonly blameEnds: string
  /** Open what they are blamed of: "of", "de". */
  readonly blameMarkers: string
  /** Nouns that are part of a group's name: "the Sinaloa cartel". */
  readonly nameKinds: string
  /** Parts of a group that stand for the whole: "a faction of", "une branche des". */
  readonly groupParts: string
  /** Before a group's name, no part of it: "organisation État islamique". */
  readonly groupKinds: string
  /** Nouns of groups whose name goes on behind a preposition: "Groupe de soutien à". */
  readonly longNames: string
  /** The prepositions of such names: "for", "à". */
  readonly nameMarkers: string
  /** "any link with traffickers". */
  readonly ties: string
  /** Open whom somebody is tied to: "with", "entre". */
  readonly tieMarkers: string
  /** A verb group that begins with it tells a wish: "that it be adopted". */
  readonly bareBe: string
  /** In a verb group, the same: "que la loi soit adoptée". */
  readonly wishedWithin: string
  /** Between the offences of a list, besides commas. */
  readonly listLinks: string
  /** Open another one to whom a case is given: "et à la DGSI". */
  readonly entrustTo: string
  /** Before the verb of what one has others do: "a fait fermer". */
  readonly causative: string
  /** "faire fermer": the verb behind it tells what is done. */
  readonly causativeInfinitive: string
  /** The days of the week. */
  readonly weekdays: string
  /** The last words before a supposed link: "possible connections to". */
  readonly hypothesisLead: string
  /** Between a subject and its verb of intent: "vise à". */
  readonly intentMarkers: string
  /** Times of the day without a number: "after dark", "minuit". */
  readonly dayTimes: string
  /** Begin the verbs by which a case is given to another who works on it for its giver: "entrust", "confier". */
  readonly entrustStems: string
  /** "the", "une": articles proper. */
  readonly articles: string
  /** Before "that" and its clause, with a pronoun that only carries it: "à ce que". */
  readonly thatLeads: string
  readonly thatPivots: string
  /** Behind a form that may be a noun, show that it is a verb: "plans to". */
  readonly verbMarkers: string
  /** Finite forms that with a marked infinitive tell what is planned or goes on: "is to put", "was being". */
  readonly toBe: string
  /** Open whom something is asked of: "demander au gouvernement". */
  readonly askedMarkers: string
  /** Open what is asked of them: "ask the government for". */
  readonly askedFor: string
  /** Where no such word does, begin it: "demander au gouvernement des renforts". */
  readonly askedOpeners: string
  /** Begin a thing that is asked for and not told before: "réclame une compagnie". */
  readonly indefiniteOpeners: string
  /** Between a verb and a quotation that is no object: "qualifie de « lâche »". */
  readonly quoteMarkers: string
  /** Prepositions that hold their article: "au". */
  readonly contractions: string
  /** Of the negations, those that may mean the opposite: "plus". */
  readonly doubtfulNegations: string
  /** Relative pronouns that are always the subject: "qui". */
  readonly subjectRelatives: string
  /** Behind a word of `sources`, before who says it: "according to". */
  readonly sourceLinks: string
  /** A source told by two words, which the tokeniser parts: "d'" and "après". */
  readonly sourceLeads: string
  readonly sourceEnds: string
  /** Before a day or a month between verb and object: "opened on Tuesday an inquiry". */
  readonly dayPrepositions: string
  /** Say by themselves that there are two, or three. */
  readonly pairs: string
  readonly trios: string
  /** Of `pairs`, those that live together rather than act together. */
  readonly couples: string
  /** Small words within names, of this language and of those whose names its reports write. */
  readonly nameJoints: string
  /** Arabic articles and the like that a name goes on with: "Jund al-Khilafa". */
  readonly nameArticles: string
}
