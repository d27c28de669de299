import { sharedFloats, sharedInts } from './shared.ts'
import { fromSquared, type Space } from './space.ts'

/** Entries of all lists together: 400 MB. */
const ENTRIES_MAX = 100_000_000

/**
 * For every place, the places around it in order of distance, as far as windows may reach. A window never parts places that are
 * equally far: an entry `~place` (negative) says that the next one is as far and belongs to the same step.
 */
export interface Neighbours {
  /** Where the list of each place starts; one longer than there are places. */
  readonly start: Float64Array
  readonly entries: Int32Array
}

export interface NeighbourLimits {
  /** Largest sum of weights that a window may hold. */
  readonly weightMax: number
  /** Largest radius, in the unit of the plane or kilometres. */
  readonly radiusMax: number
}

/** Squares of distance that differ by less, relatively, are one distance: what rounding of coordinates does to a grid. */
const TIE = 1e-9
/** Ids sit in the low bits of sort keys, which leaves 32 bits of the fraction: finer than `TIE`. */
const ID_BITS = 20
const LOW_WORD = new Uint8Array(new Uint32Array([1]).buffer)[0] === 1 ? 0 : 1
/** More places than ids have room for. */
export const PLACES_MAX = 1 << ID_BITS

/**
 * @param weights of each place: cases or population
 * @throws RangeError when the lists do not fit into memory
 */
export function neighboursOf(space: Space, weights: ArrayLike<number>, limits: NeighbourLimits): Neighbours {
  const n = space.x.length
  if (n > PLACES_MAX) throw new RangeError(`${n} places; the scan takes at most ${PLACES_MAX}`)
  const start = sharedFloats(n + 1)
  const lists: Int32Array[] = []
  const finder = new Finder(space, weights, limits)
  for (let centre = 0; centre < n; centre++) {
    const list = finder.around(centre)
    lists.push(list)
    start[centre + 1] = start[centre]! + list.length
    if (start[centre + 1]! > ENTRIES_MAX)
      throw new RangeError('too many windows for memory; give a smaller largest radius or largest population')
  }
  const entries = sharedInts(start[n]!)
  for (const [centre, list] of lists.entries()) entries.set(list, start[centre]!)
  return { start, entries }
}

/** Finds neighbours in one pass over the places beside a centre, with the reach that the centre before needed. */
class Finder {
  private readonly space: Space
  private readonly weights: ArrayLike<number>
  private readonly limits: NeighbourLimits
  private readonly squares: Float64Array
  private readonly keys: Float64Array
  private readonly words: Uint32Array
  /** Square of the distance to which candidates are looked for. */
  private reach = Number.POSITIVE_INFINITY

  constructor(space: Space, weights: ArrayLike<number>, limits: NeighbourLimits) {
    this.space = space
    this.weights = weights
    this.limits = limits
    this.squares = new Float64Array(space.x.length)
    this.keys = new Float64Array(space.x.length)
    this.words = new Uint32Array(this.keys.buffer)
  }

  around(centre: number): Int32Array {
    for (;;) {
      const reach = this.reach
      const count = this.candidates(centre, reach)
      const list = this.cut(count)
      // The list is whole when the limits, and not the reach, ended it.
      if (list.ended || count === this.squares.length) {
        if (list.square > 0) this.reach = list.square * 4
        return list.entries
      }
      this.reach = reach * 16
    }
  }

  private candidates(centre: number, reach: number): number {
    const { squares, keys, words } = this
    const { x, y, z } = this.space
    const cx = x[centre]!
    const cy = y[centre]!
    const cz = z[centre]!
    let count = 0
    for (let place = 0; place < squares.length; place++) {
      const dx = x[place]! - cx
      const dy = y[place]! - cy
      const dz = z[place]! - cz
      const square = dx * dx + dy * dy + dz * dz
      if (square > reach) continue
      squares[place] = square
      keys[count] = square
      const low = 2 * count + LOW_WORD
      words[low] = ((words[low]! >>> ID_BITS) << ID_BITS) | place
      count++
    }
    keys.subarray(0, count).sort()
    return count
  }

  /** The steps, nearest first, that stay within the limits. */
  private cut(count: number): { entries: Int32Array; ended: boolean; square: number } {
    const entries = new Int32Array(count)
    let [kept, weight, square] = [0, 0, 0]
    for (let from = 0; from < count; ) {
      const to = this.stepEnd(from, count)
      for (let i = from; i < to; i++) weight += this.weights[this.id(i)]!
      const farthest = this.squares[this.id(to - 1)]!
      const tooFar = fromSquared(this.space.metric, farthest) > this.limits.radiusMax
      if (tooFar || weight > this.limits.weightMax) return { entries: entries.slice(0, kept), ended: true, square }
      for (let i = from; i < to; i++) entries[kept++] = i < to - 1 ? ~this.id(i) : this.id(i)
      square = farthest
      from = to
    }
    return { entries, ended: false, square }
  }

  private stepEnd(from: number, count: number): number {
    let to = from + 1
    while (to < count && this.squares[this.id(to)]! <= this.squares[this.id(to - 1)]! * (1 + TIE)) to++
    return to
  }

  private id(i: number): number {
    return this.words[2 * i + LOW_WORD]! & (PLACES_MAX - 1)
  }
}
