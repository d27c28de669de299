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
  const closer = atomPhraseAt(cues.bylines, atoms, last)
  // "8.10 p.m. UPDATE: …"
  if (closer && atoms[last]!.cap && atoms[closer.next]?.fold === ':') return true
  let colon = false
  for (let i = first - 1; i >= Math.max(0, first - BACK); i--) {
    if (doc.text.slice(atoms[i]!.end, atoms[i + 1]!.start).includes('\n')) return false
    const opener = opensAt(atoms, i, cues)
    if (opener >= 0) return opensPart(doc, atoms, opener) && (colon || endsPart(doc, atoms, last))
    if (!cues.bylineLinks.has(atoms[i]!.fold)) return false
    colon ||= atoms[i]!.fold === ':'
  }
  return false
}

/** Is the time the whole of a line? */
export function isLine(doc: Doc, atoms: readonly Atom[], first: number, last: number): boolean {
  const before = atoms[first - 1]
  const after = atoms[last]
  const breaks = (from: number, to: number) => doc.text.slice(from, to).includes('\n')
  return (!before || breaks(before.end, atoms[first]!.start)) && (!after || breaks(atoms[last - 1]!.end, after.start))
}

/** First atom of the byline word that ends with atom `i`, or -1. */
function opensAt(atoms: readonly Atom[], i: number, cues: Cues): number {
  for (let from = Math.max(0, i - 3); from <= i; from++) {
    const found = atomPhraseAt(cues.bylines, atoms, from)
    if (found?.next === i + 1) return from
  }
  return -1
}

/** At the start of a line, after a mark, or with a capital within one ("… EST Updated: …"). */
function opensPart(doc: Doc, atoms: readonly Atom[], i: number): boolean {
  const before = atoms[i - 1]
  if (!before || before.kind === 'mark' || atoms[i]!.cap) return true
  return doc.text.slice(before.end, atoms[i]!.start).includes('\n')
}

function endsPart(doc: Doc, atoms: readonly Atom[], last: number): boolean {
  const after = atoms[last]
  if (!after || /^[.|()\]·•–—:*]$/.test(after.fold)) return true
  return doc.text.slice(atoms[last - 1]!.end, after.start).includes('\n')
}
