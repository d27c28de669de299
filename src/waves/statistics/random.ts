/**
 * xoshiro128** 1.1 by D. Blackman and S. Vigna (Scrambled linear pseudorandom number generators, ACM TOMS 47, 2021): 32 bits a
 * step, period 2^128 - 1. For simulation, not for secrets.
 */
export class Random {
  private a: number
  private b: number
  private c: number
  private d: number

  /** Four words of state, not all zero. */
  constructor(a: number, b: number, c: number, d: number) {
    this.a = a | 0
    this.b = b | 0
    this.c = c | 0
    this.d = d | 0
  }

  /** A whole number from 0 to 2^32 - 1. */
  next(): number {
    const times5 = Math.imul(this.b, 5)
    const result = Math.imul((times5 << 7) | (times5 >>> 25), 9) >>> 0
    const t = this.b << 9
    this.c ^= this.a
    this.d ^= this.b
    this.b ^= this.c
    this.a ^= this.d
    this.c ^= t
    this.d = (this.d << 11) | (this.d >>> 21)
    return result
  }

  /** A number from 0 up to but not 1, in steps of 2^-53. */
  unit(): number {
    return ((this.next() >>> 5) * 0x4000000 + (this.next() >>> 6)) / 0x20000000000000
  }

  /** A whole number from 0 to `n` - 1, each as likely as the others; `n` is at most 2^32. */
  below(n: number): number {
    const whole = 0x100000000 - (0x100000000 % n)
    let value = this.next()
    while (value >= whole) value = this.next()
    return value % n
  }

  /** Every order as likely as the others (Fisher and Yates; Durstenfeld 1964). */
  shuffle(values: Int32Array | Float64Array): void {
    for (let i = values.length - 1; i > 0; i--) {
      const j = this.below(i + 1)
      const value = values[i]!
      values[i] = values[j]!
      values[j] = value
    }
  }
}

/** The generator of one replication: `seed` and `stream` alone decide it, so threads may share replications in any way. */
export function randomFor(seed: number, stream: number): Random {
  let hash = mix(mix(mix(0x9e3779b9, seed >>> 0), Math.floor(seed / 0x100000000)), stream)
  const word = (): number => {
    hash = (hash + 0x9e3779b9) | 0
    return finish(hash)
  }
  return new Random(word(), word(), word(), word() | 1)
}

/** One step of MurmurHash3 (A. Appleby), 32 bits. */
function mix(hash: number, value: number): number {
  let k = Math.imul(value | 0, 0xcc9e2d51)
  k = Math.imul((k << 15) | (k >>> 17), 0x1b873593)
  const h = hash ^ k
  return (Math.imul((h << 13) | (h >>> 19), 5) + 0xe6546b64) | 0
}

/** MurmurHash3's last step: every bit of the input moves every bit of the output. */
function finish(hash: number): number {
  let h = hash
  h = Math.imul(h ^ (h >>> 16), 0x85ebca6b)
  h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35)
  return h ^ (h >>> 16)
}
