import type { Language } from '../model/reading.ts'
import { classAt, isUpperAt, LETTER, SPACE } from './chars.ts'
import type { Paragraph, Quote, Sentence } from './doc.ts'
import { spelling } from './language/index.ts'
import type { TokenSpans } from './tokens.ts'

/**
 * Longest sentence in tokens; a longer one is cut, at a comma or semicolon where there is one. No sentence of prose is so long,
 * and everything after (tree, rules) may then assume a bound.
 */
export const SENTENCE_TOKENS_MAX = 250

/** Sentences of the tokens: every token is in one, none crosses a paragraph, none ends inside a quotation that its own words surround. */
export function splitSentences(
  text: string,
  language: Language,
  tokens: TokenSpans,
  paragraphs: readonly Paragraph[],
  quotes: readonly Quote[],
  oneCase: boolean,
): Sentence[] {
  const { starts, ends } = tokens
  const sentences: Sentence[] = []
  const held = embedded(text, quotes)
  let first = 0
  let hold = 0
  for (const paragraph of paragraphs) {
    let i = first
    for (; i < starts.length && starts[i]! < paragraph.end; i++) {
      const last = i + 1 >= starts.length || starts[i + 1]! >= paragraph.end
      while (hold < held.length && held[hold]!.close <= starts[i]!) hold++
      const inside = hold < held.length && held[hold]!.open < starts[i]! && starts[i]! < held[hold]!.end
      if (!last && !tooLong(text, starts, first, i) && (inside || !endsSentence(text, language, tokens, i, oneCase)))
        continue
      const index = sentences.length
      sentences.push({
        index,
        start: starts[first]!,
        end: ends[i]!,
        first,
        last: i + 1,
        paragraph: paragraph.index,
      })
      first = i + 1
    }
  }
  return sentences
}

/** Quotations with words of their sentence before and after them: they are part of that sentence whole. */
function embedded(text: string, quotes: readonly Quote[]): Quote[] {
  const held: Quote[] = []
  for (const quote of quotes) {
    const before = text.slice(Math.max(0, quote.open - 3), quote.open).trimEnd()
    const after = text.slice(quote.close, quote.close + 3).trimStart()
    const opensInside = /[\p{L}\d,]$/u.test(before) && /^\p{L}/u.test(before)
    const goesOn = /^[\p{Ll}]/u.test(after)
    const outer = held[held.length - 1]
    if (opensInside && goesOn && !(outer && quote.open < outer.close)) held.push(quote)
  }
  return held
}

function tooLong(text: string, starts: readonly number[], first: number, i: number): boolean {
  const length = i - first + 1
  if (length >= SENTENCE_TOKENS_MAX) return true
  return length >= SENTENCE_TOKENS_MAX - 50 && ',;'.includes(text.charAt(starts[i]!))
}

/** The token `i` is the last one of its sentence; the next one is in the same paragraph. */
function endsSentence(text: string, language: Language, tokens: TokenSpans, i: number, oneCase: boolean): boolean {
  const { starts, ends } = tokens
  if (ends[i]! === starts[i + 1]!) return false
  let at = i
  while (at > 0 && isCloser(text, starts[at]!, ends[at]!) && ends[at - 1]! >= starts[at]! - 1) at--
  const stop = text.slice(Math.max(starts[at]!, ends[at]! - 3), ends[at]!)
  const next = skipOpeners(text, tokens, i + 1)
  if (isCloser(text, starts[i + 1]!, ends[i + 1]!) && closesHere(text, starts[i + 1]!, ends[i + 1]!)) return false
  if (stop === '.' || stop === '!' || stop === '?' || stop === '…' || stop.endsWith('..')) {
    if (oneCase && stop === '.') return true
    return classAt(text, starts[next]!) !== LETTER || isUpperAt(text, starts[next]!)
  }
  if (!stop.endsWith('.')) return false
  const lang = spelling[language]
  if (!lang.closing.has(text.slice(starts[at]!, ends[at]!).toLowerCase())) return false
  const word = text.slice(starts[next]!, ends[next]!)
  return (oneCase || isUpperAt(text, starts[next]!)) && lang.starters.has(word.toLowerCase().replace('’', "'"))
}

function isCloser(text: string, start: number, end: number): boolean {
  return end - start <= 2 && "\"”»’)]''".includes(text.slice(start, end))
}

/** A closing mark set apart by a space belongs to what it closes ("… terrible. »"). */
function closesHere(text: string, start: number, end: number): boolean {
  if ('»”)]’'.includes(text.charAt(start))) return true
  return classAt(text, end) === SPACE && start > 0 && classAt(text, start - 1) !== SPACE
}

function skipOpeners(text: string, tokens: TokenSpans, from: number): number {
  let at = from
  while (at < from + 3 && at + 1 < tokens.starts.length && '"“«‘([\'-–—…'.includes(text.charAt(tokens.starts[at]!)))
    at++
  return at
}
