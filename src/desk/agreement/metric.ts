import type { Code, Scale } from './types.ts'

/** Squared differences between categories. */
export interface Metric {
  readonly difference: (a: number, b: number) => number
  /** Sum of the differences between any two values, of which there are so many in each category. */
  readonly total: (counts: Float64Array) => number
}

/** The metric of a scale over categories; on an ordinal scale it depends on how many values each has. */
export function metricOf(scale: Scale, categories: readonly Code[]): (counts: Float64Array) => Metric {
  if (scale.kind === 'interval') {
    const metric = between(Float64Array.from(categories, Number))
    return () => metric
  }
  if (scale.kind === 'ordinal') return (counts) => between(ranks(categories, counts))
  const metric = 'same' in scale && scale.same ? table(categories, scale.same) : PLAIN
  return () => metric
}

const PLAIN: Metric = {
  difference: (a, b) => (a === b ? 0 : 1),
  total: (counts) => sum(counts) ** 2 - counts.reduce((all, n) => all + n * n, 0),
}

/** The square of the way between two positions. */
function between(at: Float64Array): Metric {
  return {
    difference: (a, b) => (at[a]! - at[b]!) ** 2,
    total(counts) {
      const n = sum(counts)
      const mean = counts.reduce((all, count, c) => all + count * at[c]!, 0) / n
      return 2 * n * counts.reduce((all, count, c) => all + count * (at[c]! - mean) ** 2, 0)
    },
  }
}

/** Krippendorff's ordinal difference, all values from one category to the other with half of both ends, is the way between mid-ranks. */
function ranks(categories: readonly Code[], counts: Float64Array): Float64Array {
  const order = [...categories.keys()].sort((a, b) => Number(categories[a]) - Number(categories[b]))
  const at = new Float64Array(categories.length)
  let below = 0
  for (const c of order) {
    at[c] = below + counts[c]! / 2
    below += counts[c]!
  }
  return at
}

/** 0 where two categories count as one, else 1. The ones are few, and a bootstrap asks for their sum thousands of times. */
function table(categories: readonly Code[], same: (a: Code, b: Code) => boolean): Metric {
  const all = [...categories.keys()]
  const alike = categories.map((a) => new Set(all.filter((b) => same(a, categories[b]!))))
  const lists = alike.map((set) => Int32Array.from(set))
  return {
    difference: (a, b) => (alike[a]!.has(b) ? 0 : 1),
    total(counts) {
      let agreeing = 0
      for (const [a, count] of counts.entries())
        if (count > 0) for (const b of lists[a]!) agreeing += count * counts[b]!
      return sum(counts) ** 2 - agreeing
    },
  }
}

function sum(counts: Float64Array): number {
  return counts.reduce((all, n) => all + n, 0)
}
