import type { Templates } from './templates.ts'

/** Hash of a feature: its template's number and its three atoms. */
export function feature(template: number, a: number, b: number, c: number): number {
  let h = Math.imul(a ^ Math.imul(template + 1, 0x9e3779b1), 0x85ebca6b)
  h = Math.imul(h ^ (h >>> 15) ^ b, 0xc2b2ae35)
  h = Math.imul(h ^ (h >>> 13) ^ c, 0x27d4eb2f)
  return h ^ (h >>> 16)
}

/** Writes the hashes of the features that `templates` make of `atoms` to `out` from `from` on; returns where they end. */
export function hashFeatures(atoms: Int32Array, templates: Templates, out: Int32Array, from = 0): number {
  const at = templates.atoms
  for (let t = 0; t < templates.count; t++) {
    out[from + t] = feature(templates.base + t, atoms[at[t * 3]!]!, atoms[at[t * 3 + 1]!]!, atoms[at[t * 3 + 2]!]!)
  }
  return from + templates.count
}

/** 16 bits of a hash that tell it from another in the same slot; 0 marks an empty slot. */
export function checkOf(hash: number): number {
  return ((hash >>> 15) & 0xffff) | 1
}

/**
 * Weights of features for many classes. A feature has two neighbouring slots, by the low bits of its hash, and is in one when
 * its check is: training gave them to the features of most use. Beside each slot stands where its cells begin and how many they are
 * (`start * 64 + count`); a cell is `class * 256 + weight as a signed byte`.
 */
export class SparseWeights {
  private readonly keys: Uint16Array
  private readonly places: Uint32Array
  private readonly cells: Uint16Array
  private readonly mask: number

  constructor(keys: Uint16Array, places: Uint32Array, cells: Uint16Array) {
    this.keys = keys
    this.places = places
    this.cells = cells
    this.mask = keys.length - 1
  }

  /** Adds the weights of the features that `templates` make of `atoms` to `scores`. */
  add(atoms: Int32Array, templates: Templates, scores: Int32Array): void {
    const { keys, places, cells, mask } = this
    const { count, base } = templates
    const at = templates.atoms
    for (let t = 0, k = 0; t < count; t++, k += 3) {
      const hash = feature(base + t, atoms[at[k]!]!, atoms[at[k + 1]!]!, atoms[at[k + 2]!]!)
      const check = ((hash >>> 15) & 0xffff) | 1
      let slot = hash & mask
      if (keys[slot] !== check) {
        slot ^= 1
        if (keys[slot] !== check) continue
      }
      const place = places[slot]!
      const from = place >>> 6
      const to = from + (place & 63)
      for (let c = from; c < to; c++) {
        const cell = cells[c]!
        scores[cell >>> 8]! += (cell << 24) >> 24
      }
    }
  }
}

/** Bits of the check in a cell of TripleWeights, and the greatest weight of the 7 bits that each class has. */
export const TRIPLE_CHECK_SHIFT = 21
export const TRIPLE_WEIGHT_MAX = 63

/**
 * Weights of features for three classes: a 32-bit cell holds the highest 11 bits of a feature's hash and three weights of 7
 * bits; a feature may be in one of two neighbouring cells. Looking up is free of branches, which a processor cannot foresee here: this
 * loop is most of the time that parsing takes.
 */
export class TripleWeights {
  private readonly cells: Int32Array
  private readonly mask: number

  constructor(cells: Int32Array) {
    this.cells = cells
    this.mask = cells.length - 1
  }

  /** Adds the weights of the features that `templates` make of `atoms` to the three `scores`. */
  add(atoms: Int32Array, templates: Templates, scores: Int32Array): void {
    const { cells, mask } = this
    const { count, base } = templates
    const at = templates.atoms
    let first = 0
    let second = 0
    let third = 0
    for (let t = 0, k = 0; t < count; t++, k += 3) {
      const hash = feature(base + t, atoms[at[k]!]!, atoms[at[k + 1]!]!, atoms[at[k + 2]!]!)
      const slot = hash & mask
      const one = cells[slot]!
      const two = cells[slot ^ 1]!
      // Each all ones where the check agrees, else zero.
      const isOne = (((one ^ hash) >>> TRIPLE_CHECK_SHIFT) - 1) >> 31
      const isTwo = (((two ^ hash) >>> TRIPLE_CHECK_SHIFT) - 1) >> 31
      const cell = (one & isOne) | (two & isTwo & ~isOne)
      first += (cell << 25) >> 25
      second += (cell << 18) >> 25
      third += (cell << 11) >> 25
    }
    scores[0]! += first
    scores[1]! += second
    scores[2]! += third
  }
}
