import type { Count, Span, Time } from '../../model/reading.ts'
import type { Range } from '../records/complement.ts'
import { complementEnd, tokenSpan } from '../records/extent.ts'
import type { Phrase } from '../records/people.ts'
import { endsIn, lower, lowerBound, reach, sentenceOf, type View } from '../records/view.ts'
import type { Lexicon } from './lexicon.ts'

/** Words between a marker ("for", "pour") and the first word of an offence. */
const OFFENCE_REACH = 4
const OFFENCES_MAX = 8

/** How many people the phrase counts, with its words; null where it does not say ("the suspects"). */
export function countOf(view: View, p: Phrase): Count | null {
  const { quantities } = view.state
  const { doc } = view
  const from = doc.tokens[p.first]!.start
  const span = tokenSpan(view, p.first, p.last)
  const q = quantities[lowerBound(quantities, from, (x) => x.start)]
  const counts = q && q.first < p.last && q.first - p.first <= 2 && q.role === 'count'
  if (severalCounts(view, p)) return null
  if (q && counts) {
    const { min, max, approximate } = q.count
    return { min, max, ...(approximate ? { approximate } : {}), span }
  }
  const group = groupCount(view, lower(view, p.first + 1))
  if (group !== null) return { min: group, max: group, span }
  const single = singleBy(view, p)
  return single ? { min: 1, max: 1, span } : null
}

/** "the trio", "le duo": how many the noun itself says. */
export function groupCount(view: View, word: string): number | null {
  if (view.words.trios.has(word)) return 3
  return view.words.pairs.has(word) ? 2 : null
}

/** "A man and two boys": counts are not summed. */
function severalCounts(view: View, p: Phrase): boolean {
  for (let k = p.first + 1; k < p.last - 1; k++) {
    if (!view.words.coordinators.has(lower(view, k))) continue
    const next = view.doc.tokens[k + 1]!
    if (view.words.determiners.has(next.lower) || /^\d/.test(next.text)) return true
  }
  return false
}

/** An article of the singular before the phrase: one person. */
function singleBy(view: View, p: Phrase): boolean {
  const word = lower(view, p.first)
  if (view.words.oneOfKind.has(word)) return true
  if (!view.words.eitherNumber.has(word)) return false
  const noun = nounOf(view, p)
  return !endsIn(noun, view.syntax.plurals) && !view.words.pluralNouns.has(noun)
}

function nounOf(view: View, p: Phrase): string {
  let k = p.first + 1
  while (
    k + 1 < p.last &&
    !view.words.prepositions.has(lower(view, k + 1)) &&
    lower(view, k + 1) !== ',' &&
    !view.words.heldWords.has(lower(view, k + 1))
  )
    k++
  return lower(view, k)
}

/** Offences named in the sentence from token `from` on: "for attempted murder and sabotage" is two. */
export function offencesAfter(view: View, lex: Lexicon, from: number): Span[] {
  const { last } = reach(view, from)
  for (let k = from; k < last; k++) {
    if (/^[;:]$/.test(lower(view, k))) break
    if (!lex.offenceMarkers.has(lower(view, k)) || !offenceStarts(view, lex, k + 1)) continue
    return splitOffences(view, lex, { first: afterLead(view, k + 1), last: complementEnd(view, k + 1) })
  }
  return []
}

/** An offence that is itself what is looked into ("is investigating a criminal conspiracy"). */
export function offenceObject(view: View, lex: Lexicon, at: number): Span[] {
  const first = afterLead(view, at)
  return offenceStarts(view, lex, at) ? splitOffences(view, lex, { first, last: complementEnd(view, first) }) : []
}

function offenceStarts(view: View, lex: Lexicon, at: number): boolean {
  for (let k = at; k < at + OFFENCE_REACH; k++) {
    const word = lower(view, k)
    if (
      /^[,.;:]$/.test(word) ||
      (lex.attackNouns.has(word) &&
        view.words.determiners.has(lower(view, k - 1)) &&
        view.words.definites.has(lower(view, k - 1)))
    )
      return false
    if (lex.offences.has(word) && !view.words.definites.has(lower(view, k - 1))) return true
  }
  return false
}

/** Past articles and "alleged", "notamment", "suspicion of", "chef de". */
function afterLead(view: View, at: number): number {
  let k = at
  while (view.words.determiners.has(lower(view, k)) || view.words.offenceLead.has(lower(view, k))) k++
  return k
}

function splitOffences(view: View, lex: Lexicon, whole: Range): Span[] {
  const r = { first: whole.first, last: beforeVerb(view, whole) }
  const out: Span[] = []
  let first = r.first
  for (let k = r.first; k <= r.last && out.length < OFFENCES_MAX; k++) {
    const atEnd = k === r.last || (lower(view, k) === ',' && !startsOffence(view, lex, k + 1, r.last))
    if (!atEnd && !(partsList(view, k) && startsOffence(view, lex, k + 1, r.last))) continue
    if (k > first) out.push(tokenSpan(view, first, k))
    first = k + 1
    if (lower(view, k) === ',' && atEnd) break
    while (first < r.last && partsList(view, first)) first++
    k = first
  }
  return out
}

/** "Une enquête pour sabotage | est ouverte". */
function beforeVerb(view: View, r: Range): number {
  const { words: w } = view
  for (let k = r.first + 1; k < r.last; k++) {
    if (w.be.has(lower(view, k)) || w.have.has(lower(view, k)) || w.modals.has(lower(view, k))) return k
  }
  return r.last
}

function startsOffence(view: View, lex: Lexicon, at: number, last: number): boolean {
  for (let k = at; k < Math.min(last, at + 3); k++) if (lex.offences.has(lower(view, k))) return true
  return false
}

/** The time told in the sentence of token i, if any: the last one that is on the calendar or a part of a day. */
export function timeNear(view: View, i: number): Time | null {
  const s = sentenceOf(view, i)
  const { times } = view.state
  let found: Time | null = null
  for (let k = lowerBound(times, s.start, (t) => t.start); k < times.length && times[k]!.start < s.end; k++) {
    const t = times[k]!
    if (t.type !== 'DATE' && t.type !== 'TIME') continue
    const span = { start: t.start, end: t.end, text: view.doc.text.slice(t.start, t.end) }
    found ??= { from: t.from, to: t.to, precision: t.precision, ...(t.approximate ? { approximate: true } : {}), span }
  }
  return found
}

/** Does the sentence tell of an earlier year than the report's? Then its arrests and trials are history. */
export function toldAsPast(view: View, lex: Lexicon, i: number): boolean {
  const s = sentenceOf(view, i)
  const { published } = view.state
  for (let k = s.first; k < Math.min(s.last, s.first + 80); k++) {
    const word = lower(view, k)
    // "condamné pour l'attaque du 4 mars 2019": the year of the attack.
    if (k > i && lex.attackNouns.has(word)) return false
    if (!/^(?:19|20)\d\d$/.test(word)) continue
    if (published === null ? k - s.first < 5 : word < published.slice(0, 4)) return true
  }
  return false
}

/** A comma, "and", "ou": parts the offences of a list. */
function partsList(view: View, k: number): boolean {
  return lower(view, k) === ',' || view.words.listLinks.has(lower(view, k))
}
