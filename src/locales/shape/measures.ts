import type { MeasureStatus } from '../../model/reading.ts'
import type { ClauseLocale } from './clause.ts'

/**
 * What a verb takes as the thing to be done:
 * `object` a noun phrase, or what stands in its place ("wants addresses removed");
 * `that` a clause with its complementizer; `clause` a clause without one;
 * `to` an infinitive; `addressee-to` somebody, then an infinitive; `bare` an infinitive without marker; `addressee-object` somebody, then a
 * noun phrase ("ask the government for …").
 */
export type MeasureFrame = 'object' | 'that' | 'clause' | 'to' | 'bare' | 'addressee-to' | 'addressee-object'

/**
 * What must hold besides the verb:
 * `authority` its subject can take measures; `acting` the action begins with, or holds, a verb of acting;
 * `measure-object` the object's head is a noun of measures; `subordinate` the addressee takes orders; `superior` the subject gives them.
 */
export type MeasureNeed = 'authority' | 'acting' | 'measure-object' | 'subordinate' | 'superior'

export interface MeasureRule {
  /** Travels with the measure in `rules`. */
  readonly name: string
  /** Dictionary forms, separated by spaces. */
  readonly verbs: string
  /** Words right after the verb, separated by spaces; alternatives by `|` ("for", "en place"). */
  readonly particle?: string
  readonly status: MeasureStatus
  /** Tried in this order. */
  readonly takes: readonly MeasureFrame[]
  readonly needs?: readonly MeasureNeed[]
  /** The verb belongs to the action ("close the station", not "put in place"). */
  readonly withVerb?: boolean
  /** The object need not be a measure: the verb says so ("ban", "interdire"). */
  readonly anything?: boolean
  /** The action is the whole clause ("every prefect received orders to …"). */
  readonly whole?: boolean
  /** The action has already been done: past, perfect or passive only, no future. */
  readonly done?: boolean
}

/** Words of a draft law and of what happens to it. */
export interface BillWords {
  /** Patterns of text/phrases.ts. */
  readonly nouns: readonly string[]
  /** Patterns of what tells a bill's way through parliament, by status; the first status that fires counts. */
  readonly cues: readonly {
    readonly name: string
    readonly status: MeasureStatus
    readonly patterns: readonly string[]
  }[]
  /** Words after the noun that say what it is about ("against", "visant"). */
  readonly content: string
  /** Verbs of what a rule itself brings ("requires two guards"). */
  readonly imposes: string
  /** Heads of phrases that name a parliament. */
  readonly houses: string
  /** Nouns of anything written: drafts of law only with a participle ("a text banning masks"). */
  readonly vague: string
}

export interface MeasuresLocale {
  readonly clause: ClauseLocale
  readonly rules: readonly MeasureRule[]
  readonly bill: BillWords
  /** Verbs of protecting, banning, building, sending …: what measures consist of. */
  readonly acting: string
  /** Heads of noun phrases that are measures ("patrols", "couvre-feu"). */
  readonly measureNouns: string
  /** Heads of objects that are asked for or announced but are no measures ("answers", "a number", "une enquête"). */
  readonly notMeasures: string
  /** Verbs that make an announced clause no measure ("visit", "die"). */
  readonly notActing: string
  /** Verbs of what people, not authorities, are asked to do ("resign", "apologise"). */
  readonly notAsked: string
  /** People asked to do something that are not authorities ("residents", "témoins"). */
  readonly public: string
  /** People who take orders ("prefects", "police", "préfets"). */
  readonly subordinates: string
  /** Heads of subjects that give orders ("minister", "préfet"), against those that can only ask ("union"). */
  readonly superiors: string
  /** One person in office: what they alone forbid is ordered ("the mayor"). */
  readonly offices: string
  /** Heads of subjects that decide cases, not measures ("court", "tribunal"). */
  readonly courts: string
  /** Words that stand for a measure told before ("this", "the demand", "cette mesure"). */
  readonly anaphora: string
  /** Determiners that refuse a thing altogether ("any", "toute"): what follows need be no known measure. */
  readonly wholesale: string
  /** Split an action in two: what follows is a measure too ("including", "dont"). */
  readonly including: string
  /** Nouns of ceremonies, which are announced and ordered but are no measures ("mourning"). */
  readonly ceremonies: string
  /** Words of the immediate response to an attack, which is no measure ("search", "pompiers"). */
  readonly response: string
  /** Endings of finite verbs that tell the future or, in a reported clause, what is to come; none where auxiliaries do. */
  readonly futureEndings: string
  /** Obligation in a reported clause: "should", "must", "doit". */
  readonly duty: string
  /** Heads of what authorities suspend or close ("classes", "vols"). */
  readonly services: string
  /** Verbs that deny the clause after them. */
  readonly denials: string
  /** Patterns of text/phrases.ts after the noun of a measure that is in force ("is in place"). */
  readonly inForce: readonly string[]
  /** Patterns of text/phrases.ts that answer no to what was asked ("was impossible"). */
  readonly refusals: readonly string[]
}

/** One example: what the stage must find in the text, in order; none for a negative. */
export interface MeasureExample {
  readonly text: string
  readonly measures: readonly {
    readonly status: MeasureStatus
    readonly action: string
    readonly by?: string | null
    readonly rule: string
  }[]
}
