import type { Doc } from '../../text/doc.ts'
import type { Candidate } from './candidate.ts'
import type { Gender } from './lexicon.ts'

/** One person, body or group of the report. */
export interface Entity {
  readonly id: number
  readonly kind: Candidate['kind']
  gender: Gender | null
  readonly plural: boolean
  /** Words of the fullest name, folded; empty for those known by their role alone. */
  nameWords: readonly string[]
  /** Tokens of the fullest name, or of the role that stands for it. */
  name: { readonly first: number; readonly last: number }
  /** Heads of the roles told, folded. */
  readonly roleHeads: Set<string>
  /** Roles told, folded and joined. */
  readonly roles: Set<string>
  role: { readonly first: number; readonly last: number } | null
  readonly aliases: Set<string>
  /** The name it is known by, where the report says so. */
  alias: string | null
  /** Sentence of the last mention; -1 before the first. */
  lastSentence: number
  /** Count of mentions before the last one. */
  lastMention: number
}

const SAME_KEY_MAX = 40

/** An unknown gender agrees with both. */
export function agrees(a: Gender | null, b: Gender | null): boolean {
  return a === null || b === null || a === b
}

/** A role of one word, without modifiers or complement: "the minister". */
export function isBare(c: Candidate): boolean {
  return c.noun !== null && c.noun.last - c.noun.first === 1
}

/** Does the role told hold every word of the role wanted? Both folded. */
export function sameRole(told: string, wanted: string): boolean {
  const has = new Set(told.split(' '))
  return wanted.split(' ').every((w) => has.has(w))
}

/** "Darmanin" fits "Gérald Darmanin"; "Bruno Le Maire" does not fit "Annie Le Maire". */
export function compatibleNames(a: readonly string[], b: readonly string[]): boolean {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a]
  const first = short[0]!
  if (short.length === 1) return true
  return (
    short.every((w) => long.includes(w) || (w.length === 1 && long.some((x) => x.startsWith(w)))) ||
    (first.length === 1 && long[0]!.startsWith(first))
  )
}

/** Do sentences `a` and `b` stand in one paragraph? */
export function sameParagraph(doc: Doc, a: number, b: number): boolean {
  return doc.sentences[a]!.paragraph === doc.sentences[b]!.paragraph
}

/** Adds an entity under a key, the oldest dropped when there are too many. */
export function keep(map: Map<string, Entity[]>, key: string, e: Entity): void {
  const list = map.get(key)
  if (!list) map.set(key, [e])
  else if (!list.includes(e)) {
    list.push(e)
    if (list.length > SAME_KEY_MAX) list.shift()
  }
}

/** Which of a sentence's namings a pronoun rather takes up: a named person, a person, a body. */
export function standing(e: Entity): number {
  return e.kind !== 'person' ? 0 : e.nameWords.length > 0 ? 2 : 1
}

/** The one mentioned last. */
export function latest(list: readonly Entity[]): Entity | null {
  let best: Entity | null = null
  for (const e of list) if (!best || e.lastMention >= best.lastMention) best = e
  return best
}

/** For every token the index in `doc.quotes` of the outermost quotation it stands in, -1 outside. */
export function quotesByToken(doc: Doc): Int32Array {
  const out = new Int32Array(doc.tokens.length).fill(-1)
  let i = 0
  for (const [n, q] of doc.quotes.entries()) {
    while (i < doc.tokens.length && doc.tokens[i]!.start < q.start) i++
    for (let j = i; j < doc.tokens.length && doc.tokens[j]!.start < q.end; j++) if (out[j] === -1) out[j] = n
  }
  return out
}

/** Does the naming stand in a headline? */
export function inTitle(doc: Doc, c: Candidate): boolean {
  return doc.paragraphs[doc.sentences[doc.tokens[c.head]!.sentence]!.paragraph]!.title
}

/** A mention inside a quotation is no antecedent for a pronoun outside it. */
export function quotedApart(quoteAt: Int32Array, m: Candidate, c: Candidate): boolean {
  const quote = quoteAt[m.head]!
  return quote >= 0 && quote !== quoteAt[c.head]!
}
