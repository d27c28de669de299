import type { Actor } from '../../model/reading.ts'
import { tokenSpan } from '../records/extent.ts'
import { isProperName, type Phrase } from '../records/people.ts'
import { lower, type View } from '../records/view.ts'
import type { Lexicon } from './lexicon.ts'

/** The phrase ends with words that the report puts in quotation marks as a name elsewhere ("Eau pour tous"). */
export function quotedBefore(view: View, p: Phrase): Actor | null {
  const { doc } = view
  const end = doc.tokens[p.last - 1]!.end
  for (const name of quotedNames(view)) {
    const start = end - name.length
    if (start < 0 || doc.text.slice(start, end) !== name || /\p{L}/u.test(doc.text[start - 1] ?? '')) continue
    return { name, span: { start, end, text: name } }
  }
  return null
}

/** "le mouvement", "the group": the one the report is about, known by its noun only. */
export function isThatGroup(view: View, lex: Lexicon, p: Phrase): boolean {
  if (p.actor && isProperName(view, p.actor.name)) return false
  if (!view.words.definites.has(lower(view, p.first))) return false
  return p.last - p.first <= 3 && lex.groupNouns.has(lower(view, p.first + 1))
}

/** "blamed the Red Circle, a militant faction, … The faction denied it": the name that the noun was set beside. */
export function besideName(view: View, noun: string, before: number): Actor | null {
  const { tokens } = view.doc
  for (let k = before - 1; k > Math.max(0, before - BESIDE_TOKENS); k--) {
    if (lower(view, k) !== noun) continue
    const behind = nameBehind(view, k)
    if (behind) return behind
    let comma = k - 1
    while (comma > k - 5 && /^(ADJ|NOUN|DET|PROPN)$/.test(tokens[comma]?.pos ?? '')) comma--
    const article = lower(view, comma + 1)
    if (tokens[comma]?.text !== ',' || !view.words.indefinites.has(article)) continue
    let first = comma
    while (/^\p{Lu}/u.test(tokens[first - 1]?.text ?? '') || view.words.nameJoints.has(lower(view, first - 1))) first--
    while (first < comma && !/^\p{Lu}/u.test(tokens[first]!.text)) first++
    if (first < comma) {
      const span = tokenSpan(view, first, comma)
      return { name: span.text, span }
    }
  }
  return null
}

/** "a local group, | the Red Circle |, …": the name that follows the noun between commas. */
function nameBehind(view: View, noun: number): Actor | null {
  const { tokens } = view.doc
  if (tokens[noun + 1]?.text !== ',') return null
  const first = view.words.determiners.has(lower(view, noun + 2)) ? noun + 3 : noun + 2
  let last = first
  while (/^\p{Lu}/u.test(tokens[last]?.text ?? '') || (last > first && view.words.nameJoints.has(lower(view, last))))
    last++
  if (last === first || tokens[last]?.text !== ',') return null
  const span = tokenSpan(view, first, last)
  return { name: span.text, span }
}

/** Tokens over which "the faction" is still the one told of. */
const BESIDE_TOKENS = 160

/** The initials in quotation marks, where the report has no others. */
export function onlyInitials(view: View): Actor | null {
  const { doc } = view
  let found = null as Actor | null
  for (const q of doc.quotes.slice(0, QUOTED_NAMES_MAX * 4)) {
    const text = doc.text.slice(q.start, q.end).trim()
    if (!/^\p{Lu}{2,6}$/u.test(text) || found?.name === text) continue
    if (found) return null
    const start = doc.text.indexOf(text, q.start)
    found = { name: text, span: { start, end: start + text.length, text } }
  }
  return found
}

/** Quoted names looked through for each claim; no report has more. */
const QUOTED_NAMES_MAX = 24

const quotedByDoc = new WeakMap<View['doc'], readonly string[]>()

function quotedNames(view: View): readonly string[] {
  const { doc } = view
  const known = quotedByDoc.get(doc)
  if (known) return known
  const names = new Set<string>()
  for (const q of doc.quotes) {
    if (names.size >= QUOTED_NAMES_MAX) break
    if (q.end - q.start > 60) continue
    const text = doc.text.slice(q.start, q.end).trim()
    if (/^\p{Lu}/u.test(text) && text.includes(' ') && !/[.!?,;:]/.test(text)) names.add(text)
  }
  quotedByDoc.set(doc, [...names])
  return [...names]
}
