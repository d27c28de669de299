import type { Doc, Token } from '../../text/doc.ts'
import type { ActorLexicon } from './lexicon.ts'
import type { NameRun } from './names.ts'

/** One-case text: a given name or a title opens a name of at most two more words that are no known nouns. */
export function caselessRuns(doc: Doc, lex: ActorLexicon): NameRun[] {
  const out: NameRun[] = []
  for (let i = 0; i < doc.tokens.length; i++) {
    const t = doc.tokens[i]!
    const given = lex.firstNames.has(t.fold) && t.fold.length > 3
    const titled = i > 0 && isTitle(lex, doc.tokens[i - 1]!)
    if (!given && !titled) continue
    let last = i + 1
    while (last < i + 3 && isPlainWord(doc, lex, last, t.sentence)) last++
    if (isPlainWord(doc, lex, i, t.sentence) && (titled || last > i + 1)) {
      out.push({ first: i, last })
      i = last - 1
    }
  }
  return out
}

function isTitle(lex: ActorLexicon, t: Token): boolean {
  return lex.titles.has(t.fold) || lex.courtesy.has(t.fold)
}

function isPlainWord(doc: Doc, lex: ActorLexicon, i: number, sentence: number): boolean {
  const t = doc.tokens[i]
  if (!t || t.sentence !== sentence || !/^\p{L}[\p{L}'-]+$/u.test(t.text)) return false
  if (lex.notNames.has(t.fold) || lex.nouns.has(t.fold) || lex.definite.has(t.fold) || lex.links.has(t.fold))
    return false
  return (
    t.pos !== 'VERB' && t.pos !== 'AUX' && t.pos !== 'ADP' && t.pos !== 'ADV' && t.pos !== 'DET' && t.pos !== 'PRON'
  )
}
