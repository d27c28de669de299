import { checkOf, TRIPLE_CHECK_SHIFT, TRIPLE_WEIGHT_MAX } from '../src/text/weights.ts'
import type { Perceptron } from './perceptron.ts'

/** A feature that is kept: its hash, its slot and its weights, one a class. */
interface Packed {
  readonly hash: number
  readonly slot: number
  readonly weights: Int8Array
}

/**
 * The mean of the models' averaged weights, the two best features of each pair of `slots` slots: those of largest weight and most
 * frequent use. Scaled so that all but one weight in a thousand are at most `weightMax`. The mean of models that saw the sentences
 * in different orders errs less than each and costs nothing more to apply.
 */
function choose(models: readonly Perceptron[], slots: number, weightMax: number): Packed[] {
  const classes = models[0]!.classes
  const sums = new Map<number, Float64Array>()
  for (const model of models) model.addAverages(sums)
  const sizes: number[] = []
  const worth: { hash: number; sum: Float64Array; value: number }[] = []
  for (const [hash, sum] of sums) {
    let size = 0
    for (let c = 0; c < classes; c++) {
      const weight = Math.abs(sum[c]!)
      if (weight > 0) sizes.push(weight)
      size += weight
    }
    const value = size * Math.sqrt(sum[classes]!)
    if (size > 0) worth.push({ hash, sum, value })
  }
  const all = Float64Array.from(sizes).sort()
  const scale = weightMax / (all[Math.floor(all.length * 0.999)] ?? 1)
  worth.sort((a, b) => b.value - a.value || a.hash - b.hash)
  const taken = new Uint8Array(slots)
  const packed: Packed[] = []
  for (const { hash, sum } of worth) {
    const near = hash & (slots - 1)
    const slot = taken[near] === 0 ? near : near ^ 1
    if (taken[slot] === 1) continue
    taken[slot] = 1
    const weights = Int8Array.from({ length: classes }, (_, c) =>
      Math.max(-weightMax, Math.min(weightMax, Math.round(sum[c]! * scale))),
    )
    packed.push({ hash, slot, weights })
  }
  return packed
}

/** Columns of SparseWeights (src/text/weights.ts). */
export function packSparse(
  models: readonly Perceptron[],
  slots: number,
): { keys: Uint16Array; places: Uint32Array; cells: Uint16Array } {
  const keys = new Uint16Array(slots)
  const places = new Uint32Array(slots)
  const cells: number[] = []
  for (const { hash, slot, weights } of choose(models, slots, 127)) {
    const start = cells.length
    for (const [c, weight] of weights.entries()) if (weight !== 0) cells.push(c * 256 + (weight & 255))
    const count = cells.length - start
    if (count > 63) throw new Error('more classes than a place can count')
    if (count > 0) {
      keys[slot] = checkOf(hash)
      places[slot] = start * 64 + count
    }
  }
  return { keys, places, cells: Uint16Array.from(cells) }
}

/** The column of TripleWeights. */
export function packTriple(models: readonly Perceptron[], slots: number): { cells: Int32Array } {
  const cells = new Int32Array(slots)
  for (const { hash, slot, weights } of choose(models, slots, TRIPLE_WEIGHT_MAX)) {
    const [first = 0, second = 0, third = 0] = weights
    const check = (hash >>> TRIPLE_CHECK_SHIFT) << TRIPLE_CHECK_SHIFT
    cells[slot] = check | (first & 127) | ((second & 127) << 7) | ((third & 127) << 14)
  }
  return { cells }
}
