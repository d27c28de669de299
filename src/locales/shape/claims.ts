import type { ClaimStatus } from '../../model/reading.ts'
import type { ClauseLocale } from './clause.ts'

/**
 * Where the claimant, or the one blamed, stands:
 * `subject` of the verb ("X claimed responsibility"; passive: after "by"); `object` of the verb ("blamed X");
 * `after` the particle ("pinned it on X").
 */
export type ClaimParty = 'subject' | 'object' | 'after'

/**
 * What must stand after the verb: `attack` a noun of attacks, `guilt` a noun of part or blame, `credit` a noun of responsibility,
 * `done` words of having done it, `any` nothing.
 */
export type ClaimObject = 'attack' | 'guilt' | 'credit' | 'done' | 'any'

export interface ClaimRule {
  /** Travels with the claim in `rules`. */
  readonly name: string
  /** Dictionary forms, separated by spaces. */
  readonly verbs: string
  readonly particle?: string
  /** Words before the party when it stands after an attack ("attributes the attack to"), separated by `|`. */
  readonly marker?: string
  /** Tokens that may stand between the verb and its particle. */
  readonly gap?: number
  /** The verb alone denies, after the relative that takes up the accused ("the militia, which denied it"). */
  readonly bare?: boolean
  /** With a reflexive ("s'attribuer") or never with one. */
  readonly reflexive?: boolean
  /** Denies only as an answer to an accusation told just before ("speaks of a fable"). */
  readonly answers?: boolean
  readonly status: Exclude<ClaimStatus, 'none'>
  readonly party: ClaimParty
  readonly objects: readonly ClaimObject[]
}

/** A phrase that tells a claim by itself ("no claim of responsibility", "sans revendication"). */
export interface ClaimPhrase {
  readonly name: string
  readonly status: ClaimStatus
  /** Patterns of text/phrases.ts. */
  readonly patterns: readonly string[]
  /** Where the party stands, if the phrase names one. */
  readonly party?: 'before' | 'after'
}

export interface ClaimsLocale {
  readonly clause: ClauseLocale
  readonly rules: readonly ClaimRule[]
  readonly phrases: readonly ClaimPhrase[]
  /** Nouns and pronouns of attacks that are claimed. */
  readonly attackNouns: string
  /** "responsibility", "paternité". */
  readonly creditNouns: string
  /** "involvement", "rôle". */
  readonly guiltNouns: string
  /** Who can be blamed: nouns of groups and people who attack. */
  readonly blameable: string
  /** Nouns of groups alone. */
  readonly groupNouns: string
  /** Words after the one blamed that make it criticism of authorities ("for failing", "d'inaction"). */
  readonly criticism: string
  /** Words before a name in quotation marks or capitals ("calling itself", "named", "signed"). */
  readonly naming: string
  /** Who speaks for a group: the group is the party ("spokesman", "porte-parole"). */
  readonly spokesmen: string
  /** Words of a letter that says its authors did it ("acted", "behind", "agi"). */
  readonly doneWords: string
  /** Places where claims are published: names that stand alone, and nouns. */
  readonly channelNames: string
  readonly channelNouns: string
  readonly channelPrepositions: string
  /** Begin the verbs that suspect: alone they blame nobody. */
  readonly suspectStems: string
  /** Stand for whoever is blamed: "accused them of". */
  readonly blamedPronouns: string
  /** Somebody on trial, by that noun only: "the defendant". */
  readonly accusedNouns: string
  /** Begin words of charging and trying that stand near the name of the accused. */
  readonly chargeStems: string
}

export interface ClaimExample {
  readonly text: string
  readonly claims: readonly {
    readonly status: ClaimStatus
    readonly by?: string | null
    readonly channel?: string | null
    readonly rule: string
  }[]
}
