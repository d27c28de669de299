import { lower, type View } from './view.ts'

/** The first subject in the tree; the last where a new clause begins with it ("…, et le parquet a classé"). */
export function nearestSubject(view: View, head: number, before: number): number | undefined {
  const found = view.doc.children[head]?.filter((c) => view.doc.tokens[c]!.rel.startsWith('nsubj') && c < before) ?? []
  const last = found.at(-1)
  if (last === undefined || found.length === 1) return last
  for (let k = last - 1; k >= Math.max(0, last - 3); k--) if (view.words.coordinators.has(lower(view, k))) return last
  return found[0]
}
