import type { Doc } from '../../text/doc.ts'
import type { MentionInput } from './input.ts'
import { anyWithin } from './lexicon.ts'
import type { Cluster } from './telling.ts'

/**
 * Told as another matter than the rest ("unrelated", "a quarrel"): a sentence that tells it says so, or the one after it in its
 * paragraph where that tells no other act.
 */
export function isApart({ state, scan }: MentionInput, act: Cluster, acts: readonly Cluster[]): boolean {
  const { doc } = state
  const own = new Set(act.tellings.map((t) => t.sentence))
  const others = new Set(acts.flatMap((other) => (other === act ? [] : other.tellings.map((t) => t.sentence))))
  const says = (i: number) => anyWithin(scan.words.unrelated, doc.sentences[i]!.first, doc.sentences[i]!.last)
  return [...own].some((i) => says(i) || (goesOn(doc, i) && !others.has(i + 1) && says(i + 1)))
}

/** The paragraph has another sentence after this one. */
function goesOn(doc: Doc, i: number): boolean {
  return doc.sentences[i + 1]?.paragraph === doc.sentences[i]!.paragraph
}
