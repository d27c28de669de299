import type { Language } from '../model/reading.ts'
import { abbreviates } from './abbreviations.ts'
import { classAt, DIGIT, isApostrophe, isHyphen, isUpperAt, LETTER, OTHER, SPACE } from './chars.ts'
import { spelling } from './language/index.ts'
import type { Spelling } from './language/shape.ts'

/** Character ranges of tokens, in order, in two columns. */
export interface TokenSpans {
  readonly starts: number[]
  readonly ends: number[]
}

/** Longest stretch without a space that is looked at for an address (URL, e-mail): keeps hostile input linear. */
const ADDRESS_CHARS_MAX = 512
/** Longest word that is looked at for clitics and inversions. */
const WORD_CHARS_MAX = 200

const URL = /^(?:https?:\/\/|www\.)[^\s<>"“”«»]+/i
const EMAIL = /^[\w.+-]+@[\w-]+(?:\.[\w-]+)+/
const DOMAIN_TAIL = /^\.(?:com|org|net|gov|edu|info|fr|be|ch|ca|de|eu|uk|io|co\.uk)(?![\p{L}\d])/iu
const ORDINAL = /^(?:st|nd|rd|th|er|ers|re|res|ère|ères|e|es|d|ème|èmes|eme|s)$/i
const UNIT = /^(?:km|kg|cm|mm|m|t|g|l|mph|kph|km²|m²|ha|pm|am|bn|mn|tn|k€|m€|lb|lbs|ft|mw|kw|kv|mhz|min|mins)$/i

/**
 * Cuts `text` from `from` to `to` into tokens, as src/text/doc.ts says. Time is linear in the length whatever the text.
 * `oneCase`: the text is all upper or all lower case, so that a capital says nothing.
 */
export function tokenise(
  text: string,
  language: Language,
  from: number,
  to: number,
  oneCase: boolean,
  out: TokenSpans,
): void {
  const scanner = new Scanner(text, spelling[language], oneCase, out)
  let at = from
  while (at < to) {
    if (classAt(text, at) === SPACE) at++
    else at = scanner.chunk(at, to)
  }
}

class Scanner {
  private readonly text: string
  private readonly lang: Spelling
  private readonly oneCase: boolean
  private readonly out: TokenSpans

  constructor(text: string, lang: Spelling, oneCase: boolean, out: TokenSpans) {
    this.text = text
    this.lang = lang
    this.oneCase = oneCase
    this.out = out
  }

  private push(start: number, end: number): void {
    if (end <= start) return
    this.out.starts.push(start)
    this.out.ends.push(end)
  }

  /** Tokens of one stretch without a space; returns where the next one may begin. */
  chunk(from: number, to: number): number {
    const { text } = this
    let end = from
    let address = false
    while (end < to && classAt(text, end) !== SPACE) {
      const c = text.charCodeAt(end)
      if (c === 0x40 || (c === 0x2f && text.charCodeAt(end - 1) === 0x2f) || (c === 0x2e && end - from >= 3))
        address = true
      end++
    }
    let at = from
    const look = address && end - from <= ADDRESS_CHARS_MAX
    while (at < end) {
      const addressEnd = look && (at === from || '(<["“«:;,'.includes(text.charAt(at - 1))) ? this.address(at, end) : 0
      if (addressEnd > at) {
        this.push(at, addressEnd)
        at = addressEnd
      } else at = this.piece(at, end, to)
    }
    return at
  }

  /** End of the URL or e-mail address at `at`, without closing punctuation; 0 when there is none. */
  private address(at: number, end: number): number {
    const { text } = this
    if (classAt(text, at) === OTHER) return 0
    const c = text.charCodeAt(at) | 32
    const rest = text.slice(at, end)
    const found =
      (c === 0x68 || c === 0x77 ? URL.exec(rest)?.[0] : undefined) ??
      (rest.includes('@') ? EMAIL.exec(rest)?.[0] : undefined)
    if (!found) return 0
    let stop = at + found.length
    while (stop > at && ".,;:!?)]}'’".includes(text.charAt(stop - 1))) stop--
    return stop
  }

  private piece(at: number, end: number, to: number): number {
    const kind = classAt(this.text, at)
    if (kind === LETTER) return this.word(at, at, end)
    if (kind === DIGIT) return this.number(at, end, to)
    return this.mark(at, end)
  }

  private mark(at: number, end: number): number {
    const { text } = this
    const c = text.charCodeAt(at)
    let stop = at + 1
    if (c >= 0xd800 && c <= 0xdbff && stop < end) stop++
    else if (c === 0x2e || c === 0x2d || c === 0x60 || c === 0x3d || c === 0x2a || c === 0x5f) {
      while (stop < end && text.charCodeAt(stop) === c) stop++
    } else if (c === 0x27 && text.charCodeAt(stop) === c && stop < end) stop++
    else if ((c === 0x23 || c === 0x40) && stop < end && classAt(text, stop) !== OTHER) {
      while (stop < end && (classAt(text, stop) !== OTHER || text.charCodeAt(stop) === 0x5f)) stop++
    }
    this.push(at, stop)
    return stop
  }

  /** Word that begins at `start`, read from `at` on. */
  private word(start: number, at: number, end: number): number {
    const { text } = this
    let stop = at
    let part = start
    while (stop < end) {
      const kind = classAt(text, stop)
      if (kind === LETTER || kind === DIGIT) {
        stop++
        continue
      }
      const c = text.charCodeAt(stop)
      const next = stop + 1 < end ? classAt(text, stop + 1) : OTHER
      if (c === 0x2e && stop === part + 1 && isHyphen(text.charCodeAt(stop + 1)) && isUpperAt(text, stop + 2)) {
        // "J.-C.": initials of a double first name.
        stop += 2
        part = stop
        continue
      }
      if (next !== LETTER && !(next === DIGIT && isHyphen(c))) break
      if (isApostrophe(c)) {
        if (part === start && this.elides(start, stop)) {
          this.push(start, stop + 1)
          return stop + 1
        }
        if (this.suffixAt(stop, end)) break
      } else if (isHyphen(c)) part = stop + 1
      else if (!this.joins(c, start, stop, end)) break
      stop++
    }
    return this.close(start, stop, end, part > start)
  }

  private elides(start: number, stop: number): boolean {
    return stop - start <= 7 && this.lang.elisions.has(this.text.slice(start, stop).toLowerCase())
  }

  /** The letters after the apostrophe at `at` are a clitic of their own ("'s"), or the "t" of "n't". */
  private suffixAt(at: number, end: number): boolean {
    let stop = at + 1
    while (stop < end && stop < at + 4 && classAt(this.text, stop) === LETTER) stop++
    return stop < at + 4 && this.lang.suffixes.has(this.text.slice(at + 1, stop).toLowerCase())
  }

  /** Inner "." of "U.S", of "example.com" and inner "&" of "R&D". */
  private joins(c: number, start: number, stop: number, end: number): boolean {
    const { text } = this
    if (c === 0x26) return isUpperAt(text, stop - 1) && isUpperAt(text, stop + 1)
    if (c !== 0x2e) return false
    const single = stop === start + 1 || text.charCodeAt(stop - 2) === 0x2e
    if (single) return stop + 2 >= end || classAt(text, stop + 2) !== LETTER || text.charCodeAt(stop + 2) === 0x2e
    return DOMAIN_TAIL.test(text.slice(stop, Math.min(end, stop + 8)))
  }

  /** Ends the word [start, stop): its full stop, its clitics, its inversion. */
  private close(start: number, stop: number, end: number, hyphen: boolean): number {
    const { text, lang } = this
    if (stop < end && text.charCodeAt(stop) === 0xb0 && stop === start + 1) {
      this.push(start, stop + 1)
      return stop + 1
    }
    if (stop < end && text.charCodeAt(stop) === 0x2e && abbreviates(text, lang, this.oneCase, start, stop)) {
      this.push(start, stop + 1)
      return stop + 1
    }
    if (stop - start > WORD_CHARS_MAX) {
      this.push(start, stop)
      return stop
    }
    if (lang.suffixes.size > 0) return this.closeWithSuffix(start, stop, end)
    if (hyphen) this.invert(start, stop)
    else this.push(start, stop)
    return stop
  }

  private invert(start: number, stop: number): void {
    const { text, lang } = this
    for (const tail of lang.inversions) {
      const cut = stop - tail.length
      if (cut <= start || !isHyphen(text.charCodeAt(cut))) continue
      const word = text.slice(start, stop).toLowerCase()
      if (!word.replace(/[\u2010\u2011]/g, '-').endsWith(tail) || lang.inversionExceptions.has(word)) continue
      this.push(start, cut)
      this.push(cut, stop)
      return
    }
    this.push(start, stop)
  }

  private closeWithSuffix(start: number, stop: number, end: number): number {
    const { text } = this
    const apostrophe = stop < end && isApostrophe(text.charCodeAt(stop))
    if (apostrophe && this.suffixAt(stop, end)) {
      let tail = stop + 1
      while (tail < end && classAt(text, tail) === LETTER) tail++
      this.push(start, stop)
      this.push(stop, tail)
      return tail
    }
    const last = text.slice(Math.max(start, stop - 6), stop).toLowerCase()
    let cut = stop
    if (/n['’ʼ]t$/.test(last)) cut = stop - 3
    else if (stop - start === 6 && last === 'cannot') cut = stop - 3
    if (cut <= start) cut = stop
    this.push(start, cut)
    this.push(cut, stop)
    return stop
  }

  /** Figure at `at`: "9,000", "9.30", "23h15", "12 430", "14/04/2025", "2025-04-14", "34-year-old". */
  private number(at: number, end: number, to: number): number {
    const { text } = this
    let stop = at
    while (stop < end) {
      const c = text.charCodeAt(stop)
      const inner = c === 0x2e || c === 0x2c || c === 0x3a || c === 0x2f
      if (classAt(text, stop) === DIGIT || (inner && stop + 1 < end && classAt(text, stop + 1) === DIGIT)) stop++
      else break
    }
    const iso = stop - at === 4 && stop < end ? /^\d{4}-\d\d-\d\d(?!\d)/.exec(text.slice(at, at + 11)) : null
    if (iso) stop = at + 10
    else if (stop === end) stop = this.thousands(at, stop, to)
    if (stop >= end) {
      this.push(at, stop)
      return stop
    }
    return this.numberTail(at, stop, end)
  }

  private numberTail(at: number, stop: number, end: number): number {
    const { text } = this
    if (isHyphen(text.charCodeAt(stop)) && stop + 1 < end && classAt(text, stop + 1) === LETTER)
      return this.word(at, stop + 1, end)
    if (classAt(text, stop) !== LETTER) {
      this.push(at, stop)
      return stop
    }
    let tail = stop
    while (tail < end && tail < stop + 24 && classAt(text, tail) === LETTER) tail++
    const letters = text.slice(stop, tail)
    if (/^h$/i.test(letters)) {
      while (tail < end && tail < stop + 3 && classAt(text, tail) === DIGIT) tail++
      this.push(at, tail)
      return tail
    }
    if (UNIT.test(letters) || (/^[ap]$/i.test(letters) && /^[ap]\.m\b/i.test(text.slice(stop, stop + 4)))) {
      this.push(at, stop)
      return stop
    }
    if (ORDINAL.test(letters)) {
      if (tail < end && isHyphen(text.charCodeAt(tail))) return this.word(at, tail, end)
      this.push(at, tail)
      return tail
    }
    return this.word(at, stop, end)
  }

  /** "12 430": further groups of exactly three digits after a space of the kind the language allows. */
  private thousands(at: number, stop: number, to: number): number {
    const { text } = this
    if (stop - at > 3) return stop
    let end = stop
    while (end + 4 <= to) {
      const c = text.charCodeAt(end)
      const narrow = c === 0xa0 || c === 0x202f || c === 0x2009
      if (!narrow && !(c === 0x20 && this.lang.spacedThousands)) break
      if (classAt(text, end + 1) !== DIGIT || classAt(text, end + 2) !== DIGIT || classAt(text, end + 3) !== DIGIT)
        break
      if (end + 4 < to && classAt(text, end + 4) === DIGIT) break
      end += 4
    }
    // A decimal part may follow: "1 200,50".
    if (end > stop && (text.charCodeAt(end) === 0x2c || text.charCodeAt(end) === 0x2e)) {
      let decimal = end + 1
      while (decimal < to && classAt(text, decimal) === DIGIT) decimal++
      if (decimal > end + 1) end = decimal
    }
    return end
  }
}
