import { type Atom, atomPhraseAt } from '../../text/atoms.ts'
import type { Doc } from '../../text/doc.ts'
import type { Cues } from './cues.ts'

/** Atoms looked back over for the word that opens a byline; its longest link is "on:". */
const BACK = 5

/**
 * "Posted: Tuesday, May 27, 2014 4:43 PM", "Updated 9 a.m. Friday", "Publié le 4 mai à 10 h": do atoms [first, last) say
 * when the report came out? The word opens a line or a part of one, and a colon follows it or the line ends with the time.
 */
export function isByline(doc: Doc, atoms: readonly Atom[], first: number, last: number, cues: Cues): boolean {
  if (closesWith(doc, atoms, first, last, cues)) return true
  let colon = false
  for (let i = first - 1; i >= Math.max(0, first - BACK); i--) {
    if (breaksBetween(doc, atoms[i], atoms[i + 1])) return false
    const opener = opensAt(atoms, i, cues)
    if (opener >= 0) return opensPart(doc, atoms, opener) && (colon || endsPart(doc, atoms, last))
    if (!cues.bylineLinks.has(atoms[i]!.fold)) return false
    colon ||= atoms[i]!.fold === ':'
  }
  return false
}

/** "8.10 p.m. UPDATE: …" at the start of a line. */
function closesWith(doc: Doc, atoms: readonly Atom[], first: number, last: number, cues: Cues): boolean {
  const closer = atoms[last]?.cap ? atomPhraseAt(cues.bylines, atoms, last) : null
  if (!closer || atoms[closer.next]?.fold !== ':') return false
  if (breaksBetween(doc, atoms[last - 1], atoms[last])) return false
  return atoms[first - 1]?.kind === 'mark' || breaksBetween(doc, atoms[first - 1], atoms[first])
}

/** Does a line end between two atoms, or the text before the first or after the second? */
function breaksBetween(doc: Doc, one: Atom | undefined, two: Atom | undefined): boolean {
  return !one || !two || doc.text.slice(one.end, two.start).includes('\n')
}

/** Is the time the whole of a line? */
export function isLine(doc: Doc, atoms: readonly Atom[], first: number, last: number): boolean {
  return breaksBetween(doc, atoms[first - 1], atoms[first]) && breaksBetween(doc, atoms[last - 1], atoms[last])
}

/** "LUSAKA, March 4 (Agency) - ": the date at the head of a story, in capitals from the start of its line up to a dash. */
export function opensStory(doc: Doc, atoms: readonly Atom[], first: number, last: number): boolean {
  let at = first - 1
  for (; at >= 0 && !breaksBetween(doc, atoms[at], atoms[at + 1]); at--)
    if (first - at > HEAD_ATOMS_MAX || !(atoms[at]!.cap || atoms[at]!.kind === 'mark')) return false
  if (at === first - 1) return false
  let end = last
  if (atoms[end]?.fold === '(') {
    while (end < last + HEAD_ATOMS_MAX && atoms[end] && atoms[end]!.fold !== ')') end++
    end++
  }
  return /^[-–—]+$/.test(atoms[end]?.fold ?? '')
}

/** Atoms of a town, its region and an agency in the head of a story. */
const HEAD_ATOMS_MAX = 8

/** First atom of the byline word that ends with atom `i`, or -1. */
function opensAt(atoms: readonly Atom[], i: number, cues: Cues): number {
  for (let from = Math.max(0, i - 3); from <= i; from++) {
    const found = atomPhraseAt(cues.bylines, atoms, from)
    if (found?.next === i + 1) return from
  }
  return -1
}

/** What ends a part of a line before a byline; a comma or dash may go on with the sentence ("the letter, posted on Monday"). */
const CUT = /^[.|()[\]*·•:]$/

/** At the start of a line, after a mark, or with a capital within one ("… EST Updated: …"). */
function opensPart(doc: Doc, atoms: readonly Atom[], i: number): boolean {
  const before = atoms[i - 1]
  return atoms[i]!.cap || breaksBetween(doc, before, atoms[i]) || CUT.test(before!.fold)
}

function endsPart(doc: Doc, atoms: readonly Atom[], last: number): boolean {
  const after = atoms[last]
  return breaksBetween(doc, atoms[last - 1], after) || CUT.test(after!.fold)
}
