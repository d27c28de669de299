import type { PronounSense } from '../../locales/shape/actors.ts'
import type { Doc, Token } from '../../text/doc.ts'
import { appose, apposeBody, apposeRole } from './apposition.ts'
import { type Candidate, sameSentence } from './candidate.ts'
import type { ActorLexicon } from './lexicon.ts'
import { isAcronym, type NameRun, nameRuns } from './names.ts'
import { nounPhrases, type Phrase } from './noun-phrases.ts'
import { caselessRuns } from './one-case.ts'
import { fromRun } from './people.ts'
import { documentNaming, quotedName, withAlias } from './self-names.ts'

/** Every naming in the text, in order, none inside another. `oneCase`: capitals say nothing. */
export function findCandidates(doc: Doc, lex: ActorLexicon, names: readonly boolean[], oneCase: boolean): Candidate[] {
  const phrases = nounPhrases(doc, lex, names)
  const runs = oneCase ? caselessRuns(doc, lex) : nameRuns(doc, lex, names)
  const runAt = new Map(
    runs.flatMap((r) => Array.from({ length: r.last - r.first }, (_, k) => [r.first + k, r] as const)),
  )
  const out: Candidate[] = []
  const taken = new Uint8Array(doc.tokens.length)
  const add = (c: Candidate) => {
    for (let i = c.first; i < c.last; i++) if (taken[i]) return
    taken.fill(1, c.first, c.last)
    out.push(c)
  }
  for (const p of phrases) for (const c of fromPhrase(doc, lex, names, p, runAt)) add(c)
  const alone = new Set(runs.filter((r) => r.last - r.first === 1).map((r) => doc.tokens[r.first]!.text))
  for (const r of runs) for (const c of fromRun(doc, lex, r, taken, alone)) add(c)
  for (const t of doc.tokens) {
    const c = taken[t.i] ? null : fromPronoun(doc, lex, t)
    if (c) add(c)
  }
  out.sort((a, b) => a.first - b.first)
  const byFirst = new Map(out.map((c) => [c.first, c]))
  for (const c of out) {
    appose(doc, lex, c, byFirst)
    apposeRole(doc, lex, c, byFirst)
    apposeBody(doc, c, byFirst)
  }
  return out
}

function fromPhrase(
  doc: Doc,
  lex: ActorLexicon,
  names: readonly boolean[],
  p: Phrase,
  runAt: ReadonlyMap<number, NameRun>,
): Candidate[] {
  const noun = { first: p.inner, last: p.last, head: p.head }
  const base: Candidate = {
    first: p.first,
    last: p.last,
    head: p.head,
    kind: p.kind === 'role' ? 'person' : p.kind === 'group' ? 'group' : 'organisation',
    name: null,
    noun,
    apposed: null,
    alias: null,
    article: p.article,
    gender: p.gender,
    plural:
      p.kind === 'group' ||
      (p.kind === 'body' && doc.tokens[p.head]!.fold.endsWith(lex.locale.plural) && p.article !== 'indefinite'),
    pronoun: false,
    rule: `${p.kind}-noun`,
  }
  if (p.kind === 'document') return documentNaming(doc, lex, base)
  const quoted =
    p.kind === 'role' || !lex.namedBodies.has(doc.tokens[p.head]!.fold)
      ? null
      : quotedName(doc, runAt.get(p.last)?.last ?? p.last)
  if (quoted) return [{ ...base, alias: quoted, rule: 'known-as' }]
  const run = runAt.get(p.last)
  const follows = run && sameSentence(doc, p.head, p.last) ? { first: p.last, last: run.last } : null
  if (p.kind === 'role' && follows) return [titledPerson(doc, lex, base, follows)]
  if (p.kind !== 'role' && follows && lex.namedBodies.has(doc.tokens[p.head]!.fold)) {
    return [withAlias(doc, lex, { ...base, last: follows.last, name: follows, rule: 'body-then-name' })]
  }
  return [withAlias(doc, lex, named(doc, lex, names, base, p))]
}

function titledPerson(doc: Doc, lex: ActorLexicon, base: Candidate, name: { first: number; last: number }): Candidate {
  const c: Candidate = { ...base, last: name.last, head: name.last - 1, name, rule: 'role-then-name' }
  const link = doc.tokens[name.last]
  const place = doc.tokens[name.last + 1]
  if (
    link &&
    lex.titleLinks.has(link.fold) &&
    place &&
    /^\p{Lu}/u.test(place.text) &&
    link.sentence === place.sentence
  ) {
    c.apposed = { first: name.last, last: name.last + 2, head: name.last + 1 }
  }
  return c
}

/** "the FO Justice union", "the PNAT counter-terrorism office": the capitals before a body's noun are its name. */
function bodyRole(base: Candidate, from: number): Candidate['noun'] {
  return base.noun && { ...base.noun, first: from }
}

function named(doc: Doc, lex: ActorLexicon, names: readonly boolean[], base: Candidate, p: Phrase): Candidate {
  if (p.kind === 'role') return base
  const head = doc.tokens[p.head]!
  let last = p.inner
  while (last < p.head && names[last]) last++
  const before = last > p.inner ? { first: p.inner, last } : null
  const acronym = before !== null && isAcronym(doc.tokens[last - 1]!.text) && !lex.nouns.has(doc.tokens[last - 1]!.fold)
  if (before && !names[p.head] && (acronym || (last === p.head && lex.namedBodies.has(head.fold)))) {
    return { ...base, name: before, noun: bodyRole(base, before.last), rule: 'name-then-body' }
  }
  if (names[p.head] && p.kind === 'body')
    return { ...base, name: { first: p.inner, last: p.last }, noun: null, rule: 'capitalised-body' }
  return base
}

/** "ce dernier", "the latter": two words that stand for a naming before, where no noun follows. */
function latterOf(doc: Doc, lex: ActorLexicon, t: Token): PronounSense | undefined {
  const before = doc.tokens[t.i - 1]
  if (!before || !lex.definite.has(before.fold) || before.sentence !== t.sentence) return undefined
  const next = doc.tokens[t.i + 1]
  return next?.pos === 'NOUN' ? undefined : lex.locale.pronouns[`${before.lower} ${t.lower}`]
}

function fromPronoun(doc: Doc, lex: ActorLexicon, t: Token): Candidate | null {
  const latter = latterOf(doc, lex, t)
  const sense = latter ?? lex.locale.pronouns[t.lower.replace(/^-(?:t-)?/, '')]
  if (!sense) return null
  if (lex.impersonalPronouns.has(t.lower)) {
    let next = doc.tokens[t.i + 1]
    while (next && lex.clitics.has(next.fold) && !lex.impersonal.has(next.lower)) next = doc.tokens[next.i + 1]
    if (next && lex.impersonal.has(next.fold)) return null
  }
  return {
    first: latter ? t.i - 1 : t.i,
    last: t.i + 1,
    head: t.i,
    kind: sense.person === false ? 'organisation' : 'person',
    name: null,
    noun: null,
    apposed: null,
    alias: null,
    article: 'none',
    gender: sense.gender ?? null,
    plural: sense.number === 'plur',
    pronoun: true,
    rule: 'pronoun',
  }
}
