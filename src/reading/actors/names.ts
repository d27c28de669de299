import type { Doc, Token } from '../../text/doc.ts'
import type { ActorLexicon } from './lexicon.ts'

/** A run of capitalised words in one sentence, particles inside allowed; tokens [first, last). */
export interface NameRun {
  readonly first: number
  readonly last: number
}

const CAPITAL = /^\p{Lu}/u
const ACRONYM = /^\p{Lu}[\p{Lu}\d&.-]{1,9}$/u

/** All capitals or mixed with few small letters: "FBI", "PNAT", "Pnat" only after a long form. */
export function isAcronym(text: string): boolean {
  return ACRONYM.test(text)
}

/** True where a capital says nothing: the whole text in one case. */
export function isOneCase(doc: Doc): boolean {
  let upper = 0
  let lower = 0
  for (const c of doc.text.slice(0, ONE_CASE_SAMPLE)) {
    if (c !== c.toLowerCase()) upper++
    else if (c !== c.toUpperCase()) lower++
  }
  if (upper + lower < ONE_CASE_LETTERS_MIN) return false
  return lower === 0 || upper === 0 || upper > 50 * lower || lower > 200 * (upper + 1)
}

/** Fewer letters than this tell nothing about case. */
const ONE_CASE_LETTERS_MIN = 20
/** Characters looked at to tell the case of a text. */
const ONE_CASE_SAMPLE = 4000

/** For every token: may it be part of a name by its capital? Openers of sentences need a second sign. */
export function nameTokens(doc: Doc, lex: ActorLexicon): boolean[] {
  const inside = new Set<string>()
  const out = doc.tokens.map((t) => {
    const name = CAPITAL.test(t.text) && !lex.notNames.has(t.fold)
    if (name && !opens(doc, t)) inside.add(t.text)
    return name
  })
  for (const t of doc.tokens) if (out[t.i] && opens(doc, t)) out[t.i] = openerIsName(doc, t, lex, out, inside)
  return out
}

function opens(doc: Doc, t: Token): boolean {
  const before = doc.tokens[t.i - 1]
  if (!before || before.sentence !== t.sentence) return true
  return /^["“”«:‘'–—•-]$/.test(before.text) || doc.text.slice(before.end, t.start).includes('\n')
}

function openerIsName(
  doc: Doc,
  t: Token,
  lex: ActorLexicon,
  names: readonly boolean[],
  inside: ReadonlySet<string>,
): boolean {
  if (isAcronym(t.text) || inside.has(t.text)) return true
  const noun = lex.nouns.has(t.fold)
  const next = doc.tokens[t.i + 1]
  const nextIsName = next !== undefined && next.sentence === t.sentence && names[next.i] === true
  if (noun) return nextIsName
  if (t.pos === 'PROPN') return true
  if (lex.firstNames.has(t.fold)) return nextIsName || t.pos === 'X'
  return nextIsName && (t.pos === 'X' || t.pos === 'NOUN' || t.pos === 'ADJ')
}

/** Runs of name tokens; a particle joins two of them where the run begins with a given name or `titled` says so. */
export function nameRuns(doc: Doc, lex: ActorLexicon, names: readonly boolean[]): NameRun[] {
  const out: NameRun[] = []
  let i = 0
  while (i < doc.tokens.length) {
    if (!names[i]) {
      i++
      continue
    }
    const last = runEnd(doc, lex, names, i)
    out.push({ first: i, last })
    i = last
  }
  return out
}

function runEnd(doc: Doc, lex: ActorLexicon, names: readonly boolean[], first: number): number {
  const sentence = doc.tokens[first]!.sentence
  const end = doc.sentences[sentence]!.last
  const personal =
    lex.firstNames.has(doc.tokens[first]!.fold) || lex.nouns.get(doc.tokens[first]!.fold)?.kind === 'role'
  let last = first + 1
  while (last < end) {
    if (names[last]) last++
    else if (doc.tokens[last]!.text === '.' && isInitial(doc.tokens[last - 1]!) && names[last + 1] && last + 1 < end)
      last++
    else {
      const after = personal ? pastParticles(doc, lex, names, last, end) : -1
      if (after < 0) break
      last = after
    }
  }
  return last
}

function isInitial(t: Token): boolean {
  return /^\p{Lu}$/u.test(t.text)
}

function pastParticles(doc: Doc, lex: ActorLexicon, names: readonly boolean[], i: number, end: number): number {
  let j = i
  while (j < end && j < i + 2 && lex.particles.has(doc.tokens[j]!.fold)) j++
  return j > i && j < end && names[j] && !lex.nouns.has(doc.tokens[j]!.fold) ? j + 1 : -1
}
