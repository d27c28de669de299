import type { Doc } from '../../text/doc.ts'
import { type Candidate, sameSentence } from './candidate.ts'
import type { ActorLexicon } from './lexicon.ts'
import { isAcronym } from './names.ts'

/** "(Pnat)", ", known as PNAT,", "calling itself the Grey Tide" after a body. */
export function withAlias(doc: Doc, lex: ActorLexicon, c: Candidate): Candidate {
  const at = (k: number) => doc.tokens[c.last + k]
  const bracketed = at(1)
  if (at(0)?.text === '(' && bracketed && at(2)?.text === ')' && /^\p{Lu}/u.test(bracketed.text)) {
    return { ...c, last: c.last + 3, alias: bracketed.text, rule: 'long-form-with-acronym' }
  }
  const long = c.kind === 'organisation' && c.name ? longForm(doc, c.last) : -1
  if (c.name && long > c.last) {
    const alias = doc.tokens[long + 1]!.text
    return { ...c, name: { ...c.name, last: long }, last: long + 3, alias, rule: 'long-form-with-acronym' }
  }
  const alias = c.kind === 'person' ? null : selfName(doc, lex, c.last)
  return alias ? { ...c, alias, rule: 'known-as' } : c
}

/** "Groupe de défense | de la terre et aux paysans (GDTP)": where the words of a name go on to its acronym; -1 where they do not. */
function longForm(doc: Doc, from: number): number {
  let i = from
  while (i < from + LONG_FORM_TOKENS_MAX && sameSentence(doc, from - 1, i) && LONG_FORM.test(doc.tokens[i]!.pos)) i++
  const [bracket, name, close] = [doc.tokens[i], doc.tokens[i + 1], doc.tokens[i + 2]]
  if (!sameSentence(doc, from - 1, i) || bracket?.text !== '(' || close?.text !== ')') return -1
  return isAcronym(name?.text ?? '') || /^\p{Lu}\p{Ll}{2,5}$/u.test(name?.text ?? '') ? i : -1
}
const LONG_FORM_TOKENS_MAX = 9
const LONG_FORM = /^(?:ADP|DET|NOUN|ADJ|CCONJ|PROPN)$/

/** A letter or message speaks for whoever signed it; without a signature it is kept only as a way back to one. */
export function documentNaming(doc: Doc, lex: ActorLexicon, base: Candidate): Candidate[] {
  const alias = selfName(doc, lex, base.last)
  if (alias) return [{ ...base, alias, rule: 'known-as' }]
  return base.article === 'definite' ? [{ ...base, rule: 'document-noun' }] : []
}

/** Tokens between a body and the word that names it, and between that word and the name. */
const ALIAS_REACH = 9

const FILLERS_MAX = 4

/** The name that "known as", "calling itself", "signed" gives, or null. */
function selfName(doc: Doc, lex: ActorLexicon, from: number): string | null {
  const sentence = doc.tokens[from - 1]!.sentence
  for (let i = from; i < from + ALIAS_REACH && doc.tokens[i]?.sentence === sentence; i++) {
    const t = doc.tokens[i]!
    if (t.pos === 'VERB' && t.morph.form === 'fin' && !lex.alias.has(t.fold)) return null
    if (!lex.alias.has(t.fold)) continue
    let j = i + 1
    while (j < i + 1 + FILLERS_MAX && lex.aliasFillers.has(doc.tokens[j]?.fold ?? '')) j++
    return doc.tokens[j]?.sentence === sentence ? (quotedName(doc, j) ?? capitalName(doc, lex, j)) : null
  }
  return null
}

/** Longest quotation taken for a name, in characters. */
const NAME_CHARS_MAX = 60

/** The name that stands in quotation marks at token `i`: capitalised and short; null for anything else. */
export function quotedName(doc: Doc, i: number): string | null {
  const mark = doc.tokens[i]
  if (!mark || !/^[«“"„‘']$/.test(mark.text)) return null
  const first = doc.tokens[i + 1]
  const close = doc.text.slice(mark.end, mark.end + NAME_CHARS_MAX).search(/[»”"’']/)
  if (!first || close < 0 || !/^\p{Lu}/u.test(first.text)) return null
  return doc.text.slice(mark.end, mark.end + close).trim() || null
}

function capitalName(doc: Doc, lex: ActorLexicon, first: number): string | null {
  const capital = (k: number) =>
    /^\p{Lu}/u.test(doc.tokens[k]?.text ?? '') && !lex.notNames.has(doc.tokens[k]!.fold) && sameSentence(doc, first, k)
  let last = first
  while (capital(last)) {
    last++
    let next = last
    while (
      next < last + 2 &&
      (lex.links.has(doc.tokens[next]?.fold ?? '') || lex.definite.has(doc.tokens[next]?.fold ?? ''))
    )
      next++
    if (next > last && /^\p{Lu}/u.test(doc.tokens[next]?.text ?? '') && sameSentence(doc, first, next)) last = next + 1
  }
  if (last === first || (last - first === 1 && !isAcronym(doc.tokens[first]!.text))) return null
  return doc.text.slice(doc.tokens[first]!.start, doc.tokens[last - 1]!.end)
}
