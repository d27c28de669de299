import type { Doc } from '../../text/doc.ts'

const memory = new WeakMap<object, readonly (readonly unknown[])[]>()

/** The items whose first token lies in the sentence; every list is sorted into sentences once, however often it is asked. */
export function inSentence<T extends { readonly first: number }>(
  doc: Doc,
  items: readonly T[],
  sentence: number,
): readonly T[] {
  let sorted = memory.get(items)
  if (!sorted) {
    const lists: T[][] = doc.sentences.map(() => [])
    for (const item of items) lists[doc.tokens[item.first]!.sentence]!.push(item)
    sorted = lists
    memory.set(items, lists)
  }
  return (sorted[sentence] ?? []) as readonly T[]
}
