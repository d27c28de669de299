/** Hash of a feature: its template's number and up to three values. */
export function feature(template: number, a: number, b = 0, c = 0): number {
  let h = Math.imul(a ^ Math.imul(template + 1, 0x9e3779b1), 0x85ebca6b)
  h = Math.imul(h ^ (h >>> 15) ^ b, 0xc2b2ae35)
  h = Math.imul(h ^ (h >>> 13) ^ c, 0x27d4eb2f)
  return h ^ (h >>> 16)
}

/** 16 bits of a feature's hash that tell it from another in the same slot; 0 marks an empty slot. */
export function checkOf(hash: number): number {
  return ((hash >>> 15) & 0xffff) | 1
}

/**
 * Weights of features: an open-addressing table of 16-bit checks, and beside each slot one row of 8-bit weights, one a
 * class. Features that training dropped are not in the table and weigh nothing.
 */
export class WeightTable {
  readonly classes: number
  readonly keys: Uint16Array
  readonly rows: Int8Array
  private readonly mask: number

  constructor(classes: number, keys: Uint16Array, rows: Int8Array) {
    this.classes = classes
    this.keys = keys
    this.rows = rows
    this.mask = keys.length - 1
  }

  /** Adds the weights of the feature `hash` to `scores`. */
  add(hash: number, scores: Int32Array): void {
    const { keys, rows, mask, classes } = this
    const check = ((hash >>> 15) & 0xffff) | 1
    let slot = hash & mask
    let key = keys[slot]!
    while (key !== check) {
      if (key === 0) return
      slot = (slot + 1) & mask
      key = keys[slot]!
    }
    const row = slot * classes
    for (let c = 0; c < classes; c++) scores[c]! += rows[row + c]!
  }
}
