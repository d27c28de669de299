import type { Atom } from '../../text/atoms.ts'
import type { Doc, Token } from '../../text/doc.ts'
import type { Compiled } from './compile.ts'

/** Words looked at after a number before giving up on a counted noun. */
const REACH = 8

/**
 * The token that a number counts, or -1. By the tree when the number hangs on a noun; else the first noun after it, and
 * at the end of a row of nouns ("two police officers").
 */
export function countedBy(
  doc: Doc,
  atoms: readonly Atom[],
  next: number,
  numberToken: number,
  words: Compiled,
): number {
  const number = doc.tokens[numberToken]!
  if (beginsAnother(atoms, next, words)) return -1
  const governor = doc.tokens[number.head]
  if (governor && /^(nummod|det)/.test(number.rel) && isNoun(governor) && governor.i > numberToken)
    return endOfRow(doc, governor, words)
  // An adjective without a noun stands for one ("six villageois").
  let adjective = -1
  for (let k = next; k < Math.min(next + REACH, atoms.length); k++) {
    const atom = atoms[k]!
    const token = doc.tokens[atom.token]!
    if (token.sentence !== number.sentence) return adjective
    if (atom.token === numberToken && !isHyphened(token)) continue
    if (words.sets.skips.has(atom.fold)) {
      // "une quinzaine de jeunes": a word that is often skipped may be all there is.
      if (adjective < 0 && /^(ADJ|NOUN)$/.test(token.pos) && token.morph.number === 'plur') adjective = token.i
      continue
    }
    if (words.sets.stops.has(atom.fold) || atom.kind !== 'word') return adjective
    if (token.pos === 'ADJ') {
      if (adjective < 0) adjective = token.i
      continue
    }
    if (token.pos === 'X') return token.i
    // A participle right after the number stands for those it happened to ("deux blessés").
    if (k === next && token.morph.form === 'part' && words.locale.participlesCount) return token.i
    if (isNoun(token)) return endOfRow(doc, token, words)
    if (
      token.pos !== 'ADV' &&
      token.pos !== 'NUM' &&
      token.pos !== 'DET' &&
      !(token.pos === 'VERB' && token.morph.form === 'part')
    )
      return adjective
  }
  return adjective
}

/** "240 l'an dernier": an elided article begins another phrase; the "d'" of "une douzaine d'hommes" goes on. */
function beginsAnother(atoms: readonly Atom[], next: number, words: Compiled): boolean {
  const atom = atoms[next]
  const mark = atoms[next + 1]
  if (atom?.kind !== 'word' || atom.fold.length > 1 || words.sets.links.has(atom.fold)) return false
  return mark?.glued === true && /^['’]$/.test(mark.fold)
}

function isNoun(token: Token): boolean {
  return token.pos === 'NOUN' || token.pos === 'PROPN'
}

function isHyphened(token: Token): boolean {
  return token.text.includes('-')
}

/** Where nouns stand in rows, the last one is counted; a genitive links two rows ("two guards' cars"). */
function endOfRow(doc: Doc, noun: Token, words: Compiled): number {
  if (!words.locale.nounRows) return noun.i
  let end = noun.i
  for (let i = noun.i + 1; i < doc.tokens.length; i++) {
    const token = doc.tokens[i]!
    if (token.sentence !== noun.sentence) break
    if (token.pos === 'NOUN') end = i
    else if (!words.locale.genitives.includes(token.lower)) break
  }
  return end
}
