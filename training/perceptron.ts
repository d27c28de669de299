/** Averaged perceptron over hashed features (Collins 2002), rows made as features are met. */
export class Perceptron {
  readonly classes: number
  private slots = new Int32Array(1 << 23)
  private hashes = new Int32Array(1 << 22)
  private weights: Float32Array
  private totals: Float64Array
  private stamps: Int32Array
  /** Times a feature was met while scoring. */
  private seen: Int32Array
  private rows = 1
  private step = 0

  constructor(classes: number) {
    this.classes = classes
    this.weights = new Float32Array(classes << 16)
    this.totals = new Float64Array(classes << 16)
    this.stamps = new Int32Array(classes << 16)
    this.seen = new Int32Array(this.hashes.length)
  }

  private find(hash: number): number {
    const mask = this.slots.length - 1
    let slot = (hash ^ (hash >>> 11)) & mask
    for (let row = this.slots[slot]!; row !== 0; row = this.slots[slot]!) {
      if (this.hashes[row] === hash) return row
      slot = (slot + 1) & mask
    }
    return -slot - 1
  }

  score(features: Int32Array, count: number, out: Float32Array): void {
    const { classes, weights } = this
    out.fill(0)
    for (let f = 0; f < count; f++) {
      const row = this.find(features[f]!)
      if (row < 0) continue
      this.seen[row]!++
      const base = row * classes
      for (let c = 0; c < classes; c++) out[c]! += weights[base + c]!
    }
  }

  /** One step of the clock, and where `good` was not chosen, an update of both classes. */
  learn(features: Int32Array, count: number, good: number, chosen: number): void {
    this.step++
    if (good === chosen) return
    for (let f = 0; f < count; f++) {
      const row = this.rowOf(features[f]!)
      this.change(row * this.classes + good, 1)
      this.change(row * this.classes + chosen, -1)
    }
  }

  private rowOf(hash: number): number {
    const found = this.find(hash)
    if (found >= 0) return found
    const row = this.rows++
    if (this.rows > this.hashes.length)
      throw new Error('more than four million features: raise the tables of the perceptron')
    if ((row + 1) * this.classes > this.weights.length) this.grow()
    this.hashes[row] = hash
    this.slots[-found - 1] = row
    return row
  }

  private grow(): void {
    const size = this.weights.length * 2
    const copy = <T extends Float32Array | Float64Array | Int32Array>(from: T, to: T): T => {
      to.set(from)
      return to
    }
    this.weights = copy(this.weights, new Float32Array(size))
    this.totals = copy(this.totals, new Float64Array(size))
    this.stamps = copy(this.stamps, new Int32Array(size))
  }

  private change(at: number, by: number): void {
    this.totals[at]! += (this.step - this.stamps[at]!) * this.weights[at]!
    this.stamps[at] = this.step
    this.weights[at]! += by
  }

  /** Adds the averaged weights to `sums`, by the feature's hash; the last place counts how often the feature was met. */
  addAverages(sums: Map<number, Float64Array>): void {
    const { classes } = this
    for (let row = 1; row < this.rows; row++) {
      const hash = this.hashes[row]!
      const sum = sums.get(hash) ?? new Float64Array(classes + 1)
      for (let c = 0; c < classes; c++) {
        const at = row * classes + c
        sum[c]! += (this.totals[at]! + (this.step - this.stamps[at]!) * this.weights[at]!) / Math.max(1, this.step)
      }
      sum[classes]! += this.seen[row]!
      sums.set(hash, sum)
    }
  }
}
