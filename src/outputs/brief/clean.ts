/** Longest name and quotation that a brief prints, in UTF-16 units; the whole stands on the desk. */
export const NAME_CHARS_MAX = 160
export const QUOTE_CHARS_MAX = 400
export const CUT = '…'

/**
 * Control characters, direction marks and invisible format characters: in a source's words they could hide or turn round what a
 * reader sees. Joiners stay, for some scripts cannot be written without them.
 */
const INVISIBLE =
  /[\p{Cc}\u00ad\u061c\u180e\u200b\u200e\u200f\u202a-\u202e\u2060-\u2069\ufeff\ufff9-\ufffb\ufffe\uffff\p{Cs}\p{Co}]|[\u{e0000}-\u{e0fff}]/gu

/** More marks on one letter than any language writes. */
const STACKED = /(\p{M}{4})\p{M}+/gu

/** Text of a source on one line, without characters that are not seen. */
export function clean(text: string): string {
  return text
    .replace(/[\s\u2028\u2029]+/gu, ' ')
    .replace(INVISIBLE, '')
    .replace(STACKED, '$1')
    .trim()
}

/** The same, cut at a word where it is too long. */
export function shorten(text: string, max: number): string {
  const whole = clean(text)
  if (whole.length <= max) return whole
  const cut = whole.slice(0, max).replace(/[\ud800-\udbff]$/, '')
  const atWord = cut.replace(/\s+\S*$/, '')
  return `${atWord.length > max / 2 ? atWord : cut}${CUT}`
}
