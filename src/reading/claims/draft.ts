import type { Actor, ClaimStatus } from '../../model/reading.ts'
import type { Range } from '../records/complement.ts'
import { lower, type View } from '../records/view.ts'

/** A claim before claims of the same party are joined. */
export interface Draft {
  readonly rule: string
  readonly status: ClaimStatus
  readonly by: Actor | null
  readonly trigger: number
  /** Counts only as an answer to an accusation told just before. */
  readonly answers?: boolean
  /** Blames by a pronoun the party of the claim told just before. */
  readonly sameParty?: true
  readonly range: Range
}

/** Tokens after the verb in which the attack or the responsibility is named. */
export const OBJECT_TOKENS = 8

export function hasNoun(view: View, list: ReadonlySet<string>, first: number, last: number): boolean {
  for (let k = first; k < last; k++) {
    const word = lower(view, k)
    if (list.has(word) && !(view.words.clitics.has(word) && view.words.determiners.has(word))) return true
  }
  return false
}
