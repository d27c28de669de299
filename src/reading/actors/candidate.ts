import type { Doc } from '../../text/doc.ts'
import { fold, type Gender } from './lexicon.ts'

/** One naming before it is known whom it names. Token ranges are half-open. */
export interface Candidate {
  first: number
  last: number
  head: number
  kind: 'person' | 'organisation' | 'group'
  /** The proper name's tokens, or null. */
  name: { first: number; last: number } | null
  /** The role's or body's tokens without article, or null. */
  noun: { first: number; last: number; head: number } | null
  /** A role told apart from the mention itself ("X, the mayor of Y"). */
  apposed: { first: number; last: number; head: number } | null
  /** The named mention beside a comma that this role goes with. */
  apposedTo?: Candidate
  /** A second name: an acronym in brackets, "known as …". */
  alias: string | null
  article: 'definite' | 'indefinite' | 'possessive' | 'none'
  gender: Gender | null
  plural: boolean
  pronoun: boolean
  rule: string
}

/** Do tokens `i` and `j` stand in one sentence? */
export function sameSentence(doc: Doc, i: number, j: number): boolean {
  return doc.tokens[i]!.sentence === doc.tokens[j]?.sentence
}

/** The words of a token range, folded, without dots. */
export function folded(doc: Doc, r: { first: number; last: number }): string[] {
  const out: string[] = []
  for (let i = r.first; i < r.last; i++) {
    const w = fold(doc.tokens[i]!.text)
    if (/[\p{L}\d]/u.test(w)) out.push(w)
  }
  return out
}
