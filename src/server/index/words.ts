/** Numbers for words that come again and again, in the order they came. */
export class Codes {
  readonly #codes = new Map<string, number>()
  readonly #words: string[] = []

  of(word: string): number {
    const known = this.#codes.get(word)
    if (known !== undefined) return known
    this.#codes.set(word, this.#words.length)
    return this.#words.push(word) - 1
  }

  /** -1 for one that never came. */
  find(word: string): number {
    return this.#codes.get(word) ?? -1
  }

  word(code: number): string {
    return this.#words[code]!
  }

  get size(): number {
    return this.#words.length
  }
}

/** Lower case without accents, so that `nimes` finds Nîmes. */
export function folded(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()
}
