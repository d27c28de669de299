import type { ReadingState } from '../../state.ts'
import { inSentence } from '../by-sentence.ts'
import type { Scan } from '../lexicon.ts'

/** Sentences without a trigger that may still go on with the act told before them. */
const FOLLOWING_MAX = 8

const memory = new WeakMap<Scan, ReadonlySet<number>>()

/**
 * The sentences given and those behind them that tell no act of their own and are set nowhere else: "The man died in hospital.", "Two shell cases
 * were found." go on with the act before; what stands before the first act leads to it. A sentence that tells another act ends the reach, as does one of an older year.
 */
export function reachOf(state: ReadingState, scan: Scan, sentences: readonly number[]): number[] {
  const telling = tellingOf(state, scan)
  const own = new Set(sentences)
  const out = new Set(sentences)
  let owner = -1
  let opening = true
  for (const { index } of state.doc.sentences) {
    if (own.has(index)) {
      if (opening) for (let s = 0; s < index; s++) out.add(s)
      owner = index
    } else if (telling.has(index)) owner = -1
    else if (owner >= 0 && index - owner <= FOLLOWING_MAX) out.add(index)
    if (own.has(index) || telling.has(index)) opening = false
  }
  return [...out].sort((a, b) => a - b)
}

/** The sentences that tell an act, or are of an older time. */
function tellingOf(state: ReadingState, scan: Scan): ReadonlySet<number> {
  const known = memory.get(scan)
  if (known) return known
  const telling = new Set<number>()
  for (const t of scan.triggers) {
    const named = t.value.class === 'noun' && !t.value.looksBack && !isDefinite(state, scan, t.first)
    if ((t.value.class === 'act' && !isHarm(state, scan, t)) || named) telling.add(state.doc.tokens[t.first]!.sentence)
  }
  for (const t of state.times) {
    if (t.precision === 'year' || t.precision === 'month') telling.add(state.doc.tokens[t.first]!.sentence)
  }
  for (const p of state.places) {
    const s = state.doc.sentences[state.doc.tokens[p.first]!.sentence]!
    const opens = p.first === s.first + 1 && state.doc.tokens[s.first]!.pos === 'ADP'
    const heads = p.kind === 'town' && state.doc.tokens[p.last]?.text === ':'
    if (!p.demonym && (opens || heads)) telling.add(s.index)
  }
  memory.set(scan, telling)
  return telling
}

/** "treated for burns": what came of it, though the word may tell an act. */
function isHarm({ doc }: ReadingState, scan: Scan, hit: { first: number; last: number }): boolean {
  const covers = (h: { first: number; last: number }) =>
    h.first <= hit.first && hit.last <= h.last && h.last - h.first > hit.last - hit.first
  return inSentence(doc, scan.words.wounded, doc.tokens[hit.first]!.sentence).some(covers)
}

/** "the shooting", "cette attaque": looks back at what is told. */
function isDefinite({ doc }: ReadingState, { grammar }: Scan, i: number): boolean {
  for (let k = i - 1; k >= Math.max(0, i - 3); k--) if (grammar.singularDefinites.has(doc.tokens[k]!.lower)) return true
  return false
}
