import type { InvestigationStatus } from '../../model/reading.ts'
import type { ClauseLocale } from './clause.ts'

/**
 * Where the sentence names the authority and what the verb takes:
 * `case` subject, then an object that names a case ("open an inquiry"); passive: the case is the subject, "by" the authority;
 * `entrust` the authority after "to" ("entrust the case to …"); `probe` subject, then what is looked into;
 * `seize` subject alone ("s'est saisi", "took over");
 * `persons` subject, then people ("arrest two men"); passive: the people are the subject;
 * `suspect` the people are the subject of the active verb ("stood trial", "appeared in court").
 */
export type InvestigationFrame = 'case' | 'entrust' | 'probe' | 'seize' | 'persons' | 'suspect'

export interface InvestigationRule {
  /** Travels with the investigation in `rules`. */
  readonly name: string
  /** Dictionary forms, separated by spaces. */
  readonly verbs: string
  /** As in measures: words after the verb, alternatives by `|`, optional with a final `?`. */
  readonly particle?: string
  /** Words that must follow the object ("took two men into custody"), alternatives by `|`. */
  readonly after?: string
  readonly frame: InvestigationFrame
  readonly status: InvestigationStatus
  /** Only reflexive ("s'est saisi"). */
  readonly reflexive?: boolean
  /** Only as passive ("a été saisi"). */
  readonly passive?: boolean
  /** Who it is done to need not be a noun of people: the verb says so. */
  readonly anyone?: boolean
  /** The people are in custody: their number is `detained`. */
  readonly custody?: boolean
}

/** A phrase that tells a step by itself: "no arrests", "enquête en cours", "in custody". */
export interface StepPhrase {
  readonly name: string
  readonly status: InvestigationStatus | null
  /** Patterns of text/phrases.ts. */
  readonly patterns: readonly string[]
  /** The service stands before the phrase ("X is in charge of"). */
  readonly service?: 'before'
  /** Nobody is held: `detained` is 0. */
  readonly none?: boolean
  /** The people before it are held ("two men are in custody"); or the count before the noun ("three arrests"), or the people after it ("the arrest of two men"). */
  readonly held?: 'subject' | 'count' | 'after'
}

export interface InvestigationsLocale {
  readonly clause: ClauseLocale
  readonly rules: readonly InvestigationRule[]
  readonly phrases: readonly StepPhrase[]
  /** Nouns of a case: "investigation", "enquête". */
  readonly caseNouns: string
  /** Services named by a common noun only, which any named service of the report stands for ("police", "enquêteurs"). */
  readonly generic: string
  /** People of a service by a common noun: with a number or an adjective they are still no named service. */
  readonly officers: string
  /** Services that a step without authority may belong to when the report names them. */
  readonly investigators: string
  /** People who can be arrested: "man", "suspect", "personnes". */
  readonly persons: string
  /** Nouns and adjectives that begin the name of an offence. */
  readonly offences: string
  /** Words that lead to an offence: "for", "pour", "of", "with". */
  readonly offenceMarkers: string
  /** Release: an arrest in this sentence is over. */
  readonly released: string
  /** Words that make a trial one of this report's matter ("attack", "attentat"). */
  readonly attackNouns: string
  readonly entrustMarkers: string
  /** Objects of `probe` verbs that are no investigation ("options", "ways"). */
  readonly notProbed: string
  /** Between whom the case is given to and the case: "tasked the police with", "chargé la PJ de". */
  readonly chargeMarkers: string
  /** What investigators follow: "theory", "piste". */
  readonly leadNouns: string
  /** "treats robbery as the likeliest motive": the word before, and the nouns that make it a supposition, no case. */
  readonly supposedAs: string
  readonly supposedNouns: string
  /** Who charges: "according to the prosecutor". */
  readonly prosecutors: string
  /** Verbs, by dictionary form, whose participle says that somebody is in custody besides the rules of custody. */
  readonly holdVerbs: string
}

export interface InvestigationExample {
  readonly text: string
  readonly investigations: readonly {
    readonly authority: string
    readonly status: InvestigationStatus
    readonly rule: string
    readonly detained?: readonly [number | null, number | null]
    readonly offences?: readonly string[]
  }[]
}
