import type { ActorsLocale } from '../locales/shape/actors.ts'
import type { Doc } from '../text/doc.ts'
import type { Candidate } from './actors/candidate.ts'
import { resolve } from './actors/entities.ts'
import type { Entity } from './actors/entity.ts'
import { lexiconOf } from './actors/lexicon.ts'
import { findCandidates } from './actors/mentions.ts'
import { isOneCase, nameTokens } from './actors/names.ts'
import type { ActorMention } from './state.ts'

/**
 * Every naming of a person, body or group, pronouns that take one up included, in order of the text. Mentions of one actor
 * share `entity`; `name` is the fullest form the report gives, `role` the fullest role. A capitalised run that nothing shows
 * to be a person or body (a town, a product) is left out, and so is a pronoun without antecedent.
 */
export function findActors(doc: Doc, locale: ActorsLocale): ActorMention[] {
  const lex = lexiconOf(locale)
  const candidates = findCandidates(doc, lex, nameTokens(doc, lex), isOneCase(doc))
  const entities = resolve(doc, lex, candidates)
  const out: ActorMention[] = []
  candidates.forEach((c, i) => {
    const e = entities[i]
    if (e) out.push(toMention(doc, c, e))
  })
  return out
}

function toMention(doc: Doc, c: Candidate, e: Entity): ActorMention {
  const words = (r: { first: number; last: number }) =>
    doc.text.slice(doc.tokens[r.first]!.start, doc.tokens[r.last - 1]!.end)
  return {
    start: doc.tokens[c.first]!.start,
    end: doc.tokens[c.last - 1]!.end,
    first: c.first,
    last: c.last,
    entity: e.id,
    head: c.head,
    kind: e.kind,
    name: e.alias ?? words(e.name),
    role: e.role && e.nameWords.length > 0 ? words(e.role) : null,
    pronoun: c.pronoun,
    rule: c.rule,
  }
}
