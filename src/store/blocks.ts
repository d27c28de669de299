/**
 * A block's name as a number below 2^53: a desk of 100,000 reports has ten million uses of blocks, nearly each with a name of its own, and an
 * index over the names would be larger than all the rest. Two names with one number are one block: their mentions are compared
 * for nothing, and no score changes. Among 10^8 names half a pair is expected.
 *
 * Two lanes of FNV-1a (http://www.isthe.com/chongo/tech/comp/fnv) over UTF-16 code units, the second with a multiplier of its own, each with the
 * finishing steps of MurmurHash3 (fmix32).
 */
export function blockNumber(name: string): number {
  let a = 0x811c9dc5
  let b = 0x1b873593
  for (let i = 0; i < name.length; i++) {
    const unit = name.charCodeAt(i)
    a = Math.imul(a ^ unit, 0x01000193)
    b = Math.imul(b ^ unit, 0xcc9e2d51)
    b = (b << 15) | (b >>> 17)
  }
  return (finish(a) & HIGH_BITS) * 2 ** 32 + finish(b)
}

/** 21 + 32 bits: what a number holds exactly. */
const HIGH_BITS = 2 ** 21 - 1

function finish(hash: number): number {
  let h = hash
  h = Math.imul(h ^ (h >>> 16), 0x85ebca6b)
  h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35)
  return (h ^ (h >>> 16)) >>> 0
}
