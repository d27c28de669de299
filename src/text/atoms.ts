import type { Doc, Token } from './doc.ts'

type AtomKind = 'word' | 'digits' | 'mark'

/**
 * A run of letters, a run of digits, or one mark: finer than a token ("23h15" is three), so that numbers and clock
 * times read the same however words are cut.
 */
export interface Atom {
  readonly kind: AtomKind
  /** Lower case, accents removed, apostrophes straightened. */
  readonly fold: string
  readonly start: number
  readonly end: number
  /** Index in `Doc.tokens` of the token it lies in. */
  readonly token: number
  /** No white space before it. */
  readonly glued: boolean
  /** Starts with a capital. */
  readonly cap: boolean
}

const PIECES = /\p{L}[\p{L}\p{M}]*|\p{Nd}+|\P{Nd}/gu
const LETTERS = /^\p{L}[\p{L}\p{M}]*$/u
const ASCII = /^[\0-\x7f]*$/
const known = new WeakMap<Doc, readonly Atom[]>()

/** The atoms of a text in order; computed once a document. */
export function atomsOf(doc: Doc): readonly Atom[] {
  const before = known.get(doc)
  if (before) return before
  const atoms = cut(doc.tokens)
  known.set(doc, atoms)
  return atoms
}

function cut(tokens: readonly Token[]): readonly Atom[] {
  const atoms: Atom[] = []
  let last = -1
  for (const token of tokens) {
    if (LETTERS.test(token.text)) {
      atoms.push({
        kind: 'word',
        fold: foldOf(token.lower),
        start: token.start,
        end: token.end,
        token: token.i,
        glued: token.start === last,
        cap: isCapital(token.text),
      })
      last = token.end
      continue
    }
    for (const piece of token.text.matchAll(PIECES)) {
      const text = piece[0]
      if (/^\s$/u.test(text)) continue
      const start = token.start + piece.index
      const end = start + text.length
      atoms.push({
        kind: kindOf(text),
        fold: foldOf(text.toLowerCase()),
        start,
        end,
        token: token.i,
        glued: start === last,
        cap: isCapital(text),
      })
      last = end
    }
  }
  return atoms
}

function kindOf(text: string): AtomKind {
  if (/^\p{Nd}/u.test(text)) return 'digits'
  return /^\p{L}/u.test(text) ? 'word' : 'mark'
}

function isCapital(text: string): boolean {
  const first = text[0]!
  return first !== first.toLowerCase()
}

/** Lower-case text without accents, ligatures opened, apostrophes and hyphens in their plain form. */
export function foldOf(lower: string): string {
  if (ASCII.test(lower)) return lower
  return lower
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/œ/g, 'oe')
    .replace(/æ/g, 'ae')
    .replace(/[’‘ʼ]/g, "'")
    .replace(/[‐‑–—−]/g, '-')
}

/** Phrases by their first atom, the longest first. */
export type AtomPhrases<T> = ReadonlyMap<string, readonly { readonly atoms: readonly string[]; readonly value: T }[]>

/** Compiles phrases ("a couple of", "jusqu'à"), written in any case and with accents, to an index by their first atom. */
export function atomPhrases<T>(entries: Iterable<readonly [string, T]>): AtomPhrases<T> {
  const index = new Map<string, { atoms: string[]; value: T }[]>()
  for (const [phrase, value] of entries) {
    const atoms = [...phrase.toLowerCase().matchAll(PIECES)].map((m) => foldOf(m[0])).filter((a) => a.trim() !== '')
    const list = index.get(atoms[0]!) ?? []
    list.push({ atoms, value })
    index.set(atoms[0]!, list)
  }
  for (const list of index.values()) list.sort((a, b) => b.atoms.length - a.atoms.length)
  return index
}

/** The longest phrase that starts at atom `i`, and the atom after it. */
export function atomPhraseAt<T>(
  index: AtomPhrases<T>,
  atoms: readonly Atom[],
  i: number,
): { value: T; next: number } | null {
  const list = index.get(atoms[i]?.fold ?? '')
  if (!list) return null
  for (const { atoms: wanted, value } of list) {
    let k = 1
    while (k < wanted.length && atoms[i + k]?.fold === wanted[k]) k++
    if (k === wanted.length) return { value, next: i + k }
  }
  return null
}
