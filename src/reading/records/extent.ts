import type { Span } from '../../model/reading.ts'
import type { Quote } from '../../text/doc.ts'
import { spanOf } from '../../text/span.ts'
import { isAdverb } from './group.ts'
import { endsIn, isSource, lower, lowerBound, quoteAt, reach, type View } from './view.ts'

/** Span of the tokens [first, last). */
export function tokenSpan(view: View, first: number, last: number): Span {
  const { doc } = view
  return spanOf(doc.text, doc.tokens[first]!.start, doc.tokens[Math.max(first, last - 1)]!.end)
}

const TRAILING_MARKS = new Set([',', '.', ';', ':', '!', '?', '…', '–', '—', '"', '”', '»', ')', '-'])
const HARD_STOPS = new Set([';', ':', '—', '–', '!', '?'])

/**
 * End (exclusive) of the complement that begins at token `from`: up to an ender, a comma before a new clause, a
 * coordinated verb, the closing mark of the quotation it stands in, or the end of the sentence.
 */
export function complementEnd(view: View, from: number): number {
  const { doc } = view
  const { last } = reach(view, from)
  const quote = quoteAt(view, doc.tokens[from]!.start)
  let k = from
  for (; k < last; k++) {
    const t = doc.tokens[k]!
    if (quote && t.start >= quote.end) break
    if (HARD_STOPS.has(t.text)) break
    if (k > from && endsAt(view, from, k)) break
  }
  return trimEnd(view, from, k)
}

export function trimEnd(view: View, from: number, to: number): number {
  let end = to
  while (end > from + 1 && TRAILING_MARKS.has(view.doc.tokens[end - 1]!.text) && !closesInside(view, from, end - 1))
    end--
  while (end > from + 1 && view.words.coordinators.has(lower(view, end - 1))) end--
  return end
}

/** A closing quotation mark whose opening mark lies in the range belongs to it. */
function closesInside(view: View, from: number, i: number): boolean {
  const t = view.doc.tokens[i]!
  if (t.text === ')') return true
  const q = lastQuoteBefore(view, t.end)
  return q !== null && q.close === t.end && q.open >= view.doc.tokens[from]!.start
}

function lastQuoteBefore(view: View, at: number): Quote | null {
  return view.doc.quotes[lowerBound(view.doc.quotes, at, (q) => q.open) - 1] ?? null
}

function endsAt(view: View, from: number, k: number): boolean {
  const { words: w } = view
  const word = lower(view, k)
  if ((w.enders.has(word) && !beforeTime(view, k)) || (isSource(view, k) && k > from + 1)) return true
  if (word === ',') return commaEnds(view, k)
  return w.coordinators.has(word) && startsClause(view, k + 1)
}

/** "after ten", "après 22 heures", "until noon": a time, not a clause. */
function beforeTime(view: View, k: number): boolean {
  const next = view.doc.tokens[k + 1]
  return next !== undefined && (next.pos === 'NUM' || /^\d/.test(next.text) || view.words.dayTimes.has(next.lower))
}

function commaEnds(view: View, comma: number): boolean {
  const { words: w } = view
  let k = comma + 1
  if (w.commaEnders.has(lower(view, k))) return true
  if (w.coordinators.has(lower(view, k))) k++
  const at = lower(view, k)
  if (w.commaEnders.has(at) || isSource(view, k) || w.relatives.has(at) || w.subjectPronouns.has(at)) return true
  if (/^["“”«]$/.test(at)) return true
  if (saysAt(view, k) || w.be.has(at) || w.have.has(at)) return true
  for (let j = k; j < k + 4; j++) if (isSource(view, j)) return true
  return k > comma + 1 && (startsClause(view, k) || newSubject(view, k))
}

/** "…, said X", "…, a indiqué le préfet", "…, X said". */
function saysAt(view: View, i: number): boolean {
  const { words: w } = view
  for (let k = i; k < i + 6; k++) {
    const word = lower(view, k)
    if (w.sayVerbs.has(word) && view.doc.tokens[k]!.pos !== 'NOUN') return true
    if (word === ',' || word === '.' || word === '' || w.prepositions.has(word)) return false
  }
  return false
}

/** "…, and the army agreed": a noun phrase with its own finite verb. */
function newSubject(view: View, at: number): boolean {
  const { words: w, doc } = view
  for (let k = at + 1; k < at + 5; k++) {
    const t = doc.tokens[k]
    if (!t || w.prepositions.has(t.lower) || w.relatives.has(t.lower) || /^[,.;]$/.test(t.lower)) return false
    if (w.be.has(t.lower) || w.have.has(t.lower) || w.modals.has(t.lower)) return true
    if (t.pos === 'VERB' && isFiniteForm(view, k) && t.morph.form === 'fin') return true
  }
  return false
}

/**
 * Where forms are shared, a bare form after "and" goes on with an infinitive, or is a noun taken for a verb ("fences and body
 * armour").
 */
function isFiniteForm(view: View, k: number): boolean {
  const t = view.doc.tokens[k]!
  const { sharedForms, pasts, presents } = view.syntax
  return !sharedForms || t.morph.tense === 'past' || endsIn(t.lower, pasts) || endsIn(t.lower, presents)
}

/** A finite verb or a subject pronoun follows: a coordinated clause, not a coordinated noun. */
export function startsClause(view: View, i: number): boolean {
  const { words: w } = view
  let k = i
  while (isAdverb(view, k)) k++
  const t = view.doc.tokens[k]
  if (!t) return false
  if (
    w.complementizers.has(t.lower) ||
    w.subjectPronouns.has(t.lower) ||
    w.be.has(t.lower) ||
    w.have.has(t.lower) ||
    w.modals.has(t.lower)
  )
    return true
  if (w.clitics.has(t.lower) && !w.determiners.has(t.lower)) return true
  if (w.causative.has(t.lower)) return true
  return (
    (t.pos === 'VERB' && isFiniteForm(view, k) && (t.morph.form === 'fin' || w.determiners.has(lower(view, k + 1)))) ||
    (t.pos === 'X' && w.sayVerbs.has(t.lower))
  )
}
