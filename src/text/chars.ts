/** Classes of UTF-16 code units, as the tokenizer looks at them. */
export const SPACE = 1
export const LETTER = 2
export const DIGIT = 3
export const OTHER = 0

const LATIN_END = 0x250
const LATIN = new Uint8Array(LATIN_END)
for (let c = 0; c < LATIN_END; c++) {
  const char = String.fromCharCode(c)
  LATIN[c] = /\s/u.test(char) ? SPACE : /[\p{L}\p{M}\u00ad]/u.test(char) ? LETTER : /\d/.test(char) ? DIGIT : OTHER
}
const LETTER_PATTERN = /^[\p{L}\p{M}]/u
const SPACE_PATTERN = /^\s/

/** Class of the code unit at `at`; a surrogate pair that is a letter counts as letters in both halves. */
export function classAt(text: string, at: number): number {
  const c = text.charCodeAt(at)
  if (c < LATIN_END) return LATIN[c]!
  if (Number.isNaN(c)) return OTHER
  if (c >= 0xd800 && c <= 0xdbff) return LETTER_PATTERN.test(text.slice(at, at + 2)) ? LETTER : OTHER
  if (c >= 0xdc00 && c <= 0xdfff) return at > 0 && LETTER_PATTERN.test(text.slice(at - 1, at + 1)) ? LETTER : OTHER
  const char = text.charAt(at)
  return SPACE_PATTERN.test(char) ? SPACE : LETTER_PATTERN.test(char) ? LETTER : OTHER
}

export function isApostrophe(c: number): boolean {
  return c === 0x27 || c === 0x2019 || c === 0x2bc
}

/** Hyphen-minus, hyphen, non-breaking hyphen. */
export function isHyphen(c: number): boolean {
  return c === 0x2d || c === 0x2010 || c === 0x2011
}

export function isUpperAt(text: string, at: number): boolean {
  const char = text.charAt(at)
  return char !== char.toLowerCase()
}
