import type { Doc } from '../../text/doc.ts'
import { type Candidate, sameSentence } from './candidate.ts'
import type { ActorLexicon } from './lexicon.ts'

/** "X, the mayor of Y,": a role told after the name; two or more capitalised words so told are a person. */
export function appose(doc: Doc, lex: ActorLexicon, c: Candidate, byFirst: ReadonlyMap<number, Candidate>): void {
  if (!c.name || c.kind !== 'person' || doc.tokens[c.last]?.text !== ',') return
  const next = byFirst.get(c.last + 1)
  if (next?.kind !== 'person' || next.name || next.pronoun || !next.noun || next.article === 'possessive') return
  if (!sameSentence(doc, c.head, next.head)) return
  const after = doc.tokens[next.last]
  const closed =
    !after ||
    after.sentence !== doc.tokens[next.head]!.sentence ||
    CLOSES.test(after.text) ||
    lex.closers.has(after.fold)
  if (!closed) return
  c.apposed = next.noun
  next.apposedTo = c
  c.gender ??= next.gender
  if (c.rule === 'bare-name') c.rule = 'name-then-role'
}

/** "Their association, Fastpay, rejects": the name set behind a body whose article shows that it is known. */
export function apposeBody(doc: Doc, c: Candidate, byFirst: ReadonlyMap<number, Candidate>): void {
  if (c.kind !== 'organisation' || c.name || c.alias || c.pronoun || !c.noun || c.article === 'none') return
  if (doc.tokens[c.last]?.text !== ',' || c.rule === 'document-noun') return
  const next = byFirst.get(c.last + 1)
  if (!next?.name || next.noun || !sameSentence(doc, c.head, next.last - 1)) return
  if (next.rule !== 'bare-name' && next.rule !== 'acronym') return
  const after = doc.tokens[next.last]
  if (after?.text !== ',' || !sameSentence(doc, c.head, next.last)) return
  const verb = doc.tokens[next.last + 1]
  if (!verb || (verb.pos !== 'VERB' && verb.pos !== 'AUX')) return
  c.alias = doc.text.slice(doc.tokens[next.name.first]!.start, doc.tokens[next.name.last - 1]!.end)
  c.rule = 'known-as'
}

const CLOSES = /^[,.;:)"”»–—]$/

/** "the interior minister, X,", "une porte-parole, X,": a role set before the name; the role's mention then names X. */
export function apposeRole(doc: Doc, lex: ActorLexicon, c: Candidate, byFirst: ReadonlyMap<number, Candidate>): void {
  if (c.name || c.kind !== 'person' || c.pronoun || !c.noun || doc.tokens[c.last]?.text !== ',') return
  const article = lex.definite.has(doc.tokens[c.last + 1]?.fold ?? '') ? 1 : 0
  const next = byFirst.get(c.last + 1) ?? (article ? byFirst.get(c.last + 2) : undefined)
  if (!next?.name || next.kind !== 'person' || !sameSentence(doc, c.head, next.head)) return
  if (next.rule === 'bare-name' && (next.name.last - next.name.first < 2 || c.article === 'none')) return
  const after = doc.tokens[next.last]
  const closed = !after || after.sentence !== doc.tokens[next.head]!.sentence || /^[,.;:)"”»–—]$/.test(after.text)
  if (!closed) return
  c.apposedTo = next
  next.apposed ??= c.noun
  next.gender ??= c.gender
  if (next.rule === 'bare-name') next.rule = 'role-comma-name'
}
