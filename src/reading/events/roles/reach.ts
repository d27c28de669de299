import type { ReadingState } from '../../state.ts'
import type { Scan } from '../lexicon.ts'

/** Sentences without a trigger that may still go on with the act told before them. */
const FOLLOWING_MAX = 8

const memory = new WeakMap<Scan, readonly number[]>()

/**
 * The sentences given and those behind them that tell no act of their own: "The man died in hospital.", "Two shell cases
 * were found." go on with the act before; what stands before the first act leads to it. A sentence that tells another act ends the reach, as does one of an older year.
 */
export function reachOf(state: ReadingState, scan: Scan, sentences: readonly number[]): number[] {
  const owners = ownersOf(state, scan)
  const own = new Set(sentences)
  const out = new Set(sentences)
  for (let s = 0; s < owners.length; s++) {
    const owner = owners[s]!
    if (owner >= 0 && own.has(owner) && s - owner <= FOLLOWING_MAX) out.add(s)
  }
  const opening = owners.find((o) => o >= 0)
  if (opening !== undefined && own.has(opening)) for (let s = 0; s < opening; s++) out.add(s)
  return [...out].sort((a, b) => a - b)
}

/** "the shooting", "cette attaque": looks back at what is told. */
function isDefinite({ doc }: ReadingState, i: number): boolean {
  for (let k = i - 1; k >= Math.max(0, i - 3); k--)
    if (/^(the|this|that|its|le|la|l'|cette|cet|ce)$/.test(doc.tokens[k]!.lower)) return true
  return false
}

/** For each sentence the last one up to it that tells an act; -1 where none does. */
function ownersOf(state: ReadingState, scan: Scan): readonly number[] {
  const known = memory.get(scan)
  if (known) return known
  const telling = new Set<number>()
  for (const t of scan.triggers) {
    if (t.value.class === 'act' || (t.value.class === 'noun' && !t.value.looksBack && !isDefinite(state, t.first)))
      telling.add(state.doc.tokens[t.first]!.sentence)
  }
  for (const t of state.times) if (t.precision === 'year') telling.add(state.doc.tokens[t.first]!.sentence)
  let last = -1
  const owners = state.doc.sentences.map((s) => {
    if (telling.has(s.index)) last = s.index
    return last
  })
  memory.set(scan, owners)
  return owners
}
