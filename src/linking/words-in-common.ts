import type { WeighedWord } from './weigh.ts'

/** Cosines of two weighted word lists (each sorted by word): over names and numbers, over all words; 0..1. */
export function cosines(a: readonly WeighedWord[], b: readonly WeighedWord[]): { names: number; words: number } {
  const dot = { names: 0, words: 0 }
  let i = 0
  let j = 0
  while (i < a.length && j < b.length) {
    const [x, y] = [a[i]!, b[j]!]
    if (x[0] === y[0]) {
      dot.words += x[1] * y[1]
      if (x[2] === 1 && y[2] === 1) dot.names += x[1] * y[1]
      i++
      j++
    } else if (x[0] < y[0]) i++
    else j++
  }
  const [all, names] = [lengthOf(a, false) * lengthOf(b, false), lengthOf(a, true) * lengthOf(b, true)]
  return { names: names > 0 ? dot.names / names : 0, words: all > 0 ? dot.words / all : 0 }
}

function lengthOf(words: readonly WeighedWord[], namesOnly: boolean): number {
  let sum = 0
  for (const [, weight, name] of words) if (!namesOnly || name === 1) sum += weight * weight
  return Math.sqrt(sum)
}
