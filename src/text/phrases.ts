import type { Doc, Token } from './doc.ts'

/**
 * Word patterns over tokens. A pattern is words separated by spaces; each word is alternatives separated by `|`,
 * matched against a token's form or lemma. `~3` lets up to three tokens of the same sentence pass.
 * `=word` matches the form only; `*word` matches the lemma of a token tagged as a verb; `#noun`, `#verb`, `#adj`, `#num`, `#propn` match a tag.
 * Time is linear in the text: every gap is bounded.
 */
export interface PhraseMatch<T> {
  readonly value: T
  /** Token range [first, last). */
  readonly first: number
  readonly last: number
}

type Element = { gap: number } | Words

interface Words {
  readonly words: ReadonlySet<string>
  readonly exact: ReadonlySet<string>
  readonly verbs: ReadonlySet<string>
  /** The words without their accents, for text in capitals. */
  readonly bare: ReadonlySet<string>
  readonly tag: string | null
}

interface Compiled<T> {
  readonly elements: readonly Element[]
  readonly value: T
}

/** How the first word of a pattern is met: by form or lemma, by form alone, by a verb, by a word in capitals. */
type Way = 'word' | 'exact' | 'verb' | 'bare'

interface Entry<T> {
  readonly pattern: Compiled<T>
  readonly way: Way
}

export class PhraseIndex<T> {
  readonly #byWord = new Map<string, Entry<T>[]>()

  /** Adds one pattern; its first element must be words. */
  add(pattern: string, value: T): void {
    const elements = pattern.split(' ').map(compile)
    const first = elements[0]!
    if ('gap' in first || first.tag) throw new Error(`pattern must begin with a word: ${pattern}`)
    const compiled = { elements, value }
    this.#enter(first.words, 'word', compiled)
    this.#enter(first.exact, 'exact', compiled)
    this.#enter(first.verbs, 'verb', compiled)
    this.#enter(first.bare, 'bare', compiled)
  }

  #enter(words: ReadonlySet<string>, way: Way, pattern: Compiled<T>): void {
    for (const word of words) {
      const list = this.#byWord.get(word)
      if (list) list.push({ pattern, way })
      else this.#byWord.set(word, [{ pattern, way }])
    }
  }

  /** Every match in the document, in the order of its first token. */
  findAll(doc: Doc): PhraseMatch<T>[] {
    const out: PhraseMatch<T>[] = []
    for (const token of doc.tokens) this.#at(doc, token, out)
    return out
  }

  /** The matches that begin at token `i`, the longest first. */
  matchesAt(doc: Doc, i: number): PhraseMatch<T>[] {
    const out: PhraseMatch<T>[] = []
    this.#at(doc, doc.tokens[i]!, out)
    return out.sort((a, b) => b.last - a.last)
  }

  #at(doc: Doc, token: Token, out: PhraseMatch<T>[]): void {
    const end = doc.sentences[token.sentence]!.last
    this.#collect(doc, token, token.lower, end, out)
    if (token.lemma !== token.lower) this.#collect(doc, token, token.lemma, end, out)
    if (token.pos === 'VERB') for (const stem of stemsOf(token)) this.#collect(doc, token, stem, end, out)
  }

  #collect(doc: Doc, token: Token, key: string, end: number, out: PhraseMatch<T>[]): void {
    const entries = this.#byWord.get(key)
    if (!entries) return
    for (const { pattern, way } of entries) {
      if (way !== 'word' && !meets(way, token, key)) continue
      const last = matchFrom(doc, pattern.elements, 1, token.i + 1, end)
      if (last > token.i && !holds(out, pattern.value, token.i, last)) {
        out.push({ value: pattern.value, first: token.i, last })
      }
    }
  }
}

function meets(way: Way, token: Token, key: string): boolean {
  if (way === 'exact') return key === token.lower
  if (way === 'verb') return token.pos === 'VERB'
  return key === token.lower && token.text === token.text.toUpperCase()
}

/** The same match under another key of the same token. */
function holds<T>(out: readonly PhraseMatch<T>[], value: T, first: number, last: number): boolean {
  for (let k = out.length - 1; k >= 0 && out[k]!.first === first; k--) {
    if (out[k]!.value === value && out[k]!.last === last) return true
  }
  return false
}

const NONE: readonly string[] = []

/** Stems of verb forms whose lemma the tables may not know ("hurled": "hurl", "taguées": "taguer"). */
function stemsOf(t: Token): readonly string[] {
  if (t.pos !== 'VERB' || !/(?:[dgé]|ée?s?)$/.test(t.lower)) return NONE
  const french = /^(\p{L}{3,})ée?s?$/u.exec(t.lower)
  if (french) return [`${french[1]}er`]
  const m = /^(\p{L}{3,})(?:ed|ing)$/u.exec(t.lower)
  if (!m) return NONE
  const stem = m[1]!
  const single = stem.at(-1) === stem.at(-2) ? [stem.slice(0, -1)] : []
  return [stem, `${stem}e`, ...single]
}

function compile(text: string): Element {
  if (text.startsWith('~')) return { gap: Number(text.slice(1)) }
  if (text.startsWith('#'))
    return { words: new Set(), exact: new Set(), verbs: new Set(), bare: new Set(), tag: text.slice(1).toUpperCase() }
  const words = text.split('|')
  return {
    words: new Set(words.filter((w) => !/^[=*]/.test(w))),
    verbs: new Set(words.filter((w) => w.startsWith('*')).map((w) => w.slice(1))),
    exact: new Set(words.filter((w) => w.startsWith('=')).map((w) => w.slice(1))),
    bare: new Set(words.map((w) => bareOf(w.replace(/^[=*]/, ''))).filter((w) => !words.includes(w))),
    tag: null,
  }
}

function bareOf(word: string): string {
  return word.normalize('NFD').replace(/\p{M}/gu, '')
}

function accepts(e: Element, t: Token): boolean {
  if ('gap' in e) return false
  if (e.tag) return t.pos === e.tag
  if (e.words.has(t.lower) || e.words.has(t.lemma) || e.exact.has(t.lower)) return true
  if (e.verbs.size > 0 && t.pos === 'VERB' && (e.verbs.has(t.lemma) || stemsOf(t).some((stem) => e.verbs.has(stem))))
    return true
  if (e.bare.has(t.lower) && t.text === t.text.toUpperCase()) return true
  return t.pos === 'VERB' && stemsOf(t).some((stem) => e.words.has(stem))
}

/** The token after the match of elements[k…] from token i, or -1. Gaps are tried shortest first. */
function matchFrom(doc: Doc, elements: readonly Element[], k: number, i: number, end: number): number {
  if (k === elements.length) return i
  const e = elements[k]!
  if ('gap' in e) {
    for (let skip = 0; skip <= e.gap && i + skip <= end; skip++) {
      const last = matchFrom(doc, elements, k + 1, i + skip, end)
      if (last >= 0) return last
    }
    return -1
  }
  if (i >= end || !accepts(e, doc.tokens[i]!)) return -1
  return matchFrom(doc, elements, k + 1, i + 1, end)
}
