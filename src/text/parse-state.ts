import { FINE_TAGS } from './tagset.ts'
import { feature } from './weights.ts'

/** Arc-hybrid transitions (Kuhlmann, Gómez-Rodríguez, Satta 2011). */
export const SHIFT = 0
/** The front of the buffer becomes the head of the top of the stack. */
export const LEFT = 1
/** The second of the stack becomes the head of its top. */
export const RIGHT = 2
export const ACTIONS = 3

const TAG_NONE = FINE_TAGS.length
const TAG_ROOT = FINE_TAGS.length + 1
const LABEL_NONE = 255

/** One sentence being parsed: stack, buffer and the arcs so far. Node `n` is the root that waits at the end of the buffer. */
export class ParseState {
  n = 0
  /** Front of the buffer. */
  front = 0
  depth = 0
  readonly stack: Int32Array
  readonly word: Int32Array
  readonly suffix: Int32Array
  readonly tag: Int32Array
  readonly head: Int32Array
  readonly label: Uint8Array
  private readonly leftmost: Int32Array
  private readonly rightmost: Int32Array
  private readonly leftCount: Uint8Array
  private readonly rightCount: Uint8Array
  /** Labels of the children on either side, one bit each. */
  private readonly leftLabels: Int32Array
  private readonly rightLabels: Int32Array

  constructor(wordsMax: number) {
    // One more for the root, one for "nothing there".
    const size = wordsMax + 2
    this.stack = new Int32Array(size)
    this.word = new Int32Array(size)
    this.suffix = new Int32Array(size)
    this.tag = new Int32Array(size)
    this.head = new Int32Array(size)
    this.label = new Uint8Array(size)
    this.leftmost = new Int32Array(size)
    this.rightmost = new Int32Array(size)
    this.leftCount = new Uint8Array(size)
    this.rightCount = new Uint8Array(size)
    this.leftLabels = new Int32Array(size)
    this.rightLabels = new Int32Array(size)
  }

  /** Begins a sentence of `n` words; `word`, `suffix` and `tag` of the words are written by the caller before. */
  begin(n: number): void {
    this.n = n
    this.front = 0
    this.depth = 0
    const none = n + 1
    for (let i = 0; i <= none; i++) {
      this.head[i] = -1
      this.label[i] = LABEL_NONE
      this.leftmost[i] = none
      this.rightmost[i] = none
      this.leftCount[i] = 0
      this.rightCount[i] = 0
      this.leftLabels[i] = 0
      this.rightLabels[i] = 0
    }
    this.word[n] = 2
    this.suffix[n] = 2
    this.tag[n] = TAG_ROOT
    this.word[none] = 1
    this.suffix[none] = 1
    this.tag[none] = TAG_NONE
  }

  get done(): boolean {
    return this.front === this.n && this.depth === 0
  }

  /** A sentence gets one root: only the last word left on the stack may hang on it. */
  allows(action: number): boolean {
    if (action === SHIFT) return this.front < this.n
    if (action === LEFT) return this.depth > 0 && (this.front < this.n || this.depth === 1)
    return this.depth > 1
  }

  /** The word that `action` gives a head, and that head; SHIFT gives none. */
  dependentOf(action: number): number {
    return action === SHIFT ? -1 : this.stack[this.depth - 1]!
  }

  headOf(action: number): number {
    return action === LEFT ? this.front : this.stack[this.depth - 2]!
  }

  shift(): void {
    this.stack[this.depth++] = this.front++
  }

  attach(action: number, label: number): void {
    const head = this.headOf(action)
    const child = this.stack[--this.depth]!
    this.head[child] = head
    this.label[child] = label
    const bit = 1 << (label % 31)
    if (action === LEFT) {
      this.leftmost[head] = child
      this.leftCount[head]!++
      this.leftLabels[head]! |= bit
    } else {
      this.rightmost[head] = child
      this.rightCount[head]!++
      this.rightLabels[head]! |= bit
    }
  }

  /** Writes the features of the next transition; returns their number. */
  transitionFeatures(out: Int32Array): number {
    const { n, word, tag, stack, depth, front, suffix } = this
    const none = n + 1
    const s0 = depth > 0 ? stack[depth - 1]! : none
    const s1 = depth > 1 ? stack[depth - 2]! : none
    const s2 = depth > 2 ? stack[depth - 3]! : none
    const b0 = front
    const b1 = front + 1 <= n ? front + 1 : none
    const b2 = front + 2 <= n ? front + 2 : none
    const s0w = word[s0]!
    const s1w = word[s1]!
    const b0w = word[b0]!
    const s0t = tag[s0]!
    const s1t = tag[s1]!
    const b0t = tag[b0]!
    const b1t = tag[b1]!
    const s2t = tag[s2]!
    const b2t = tag[b2]!
    const near = distance(s0, b0, none)
    const far = distance(s1, s0, none)
    const s0l = this.leftmost[s0]!
    const s0r = this.rightmost[s0]!
    const s1l = this.leftmost[s1]!
    const s1r = this.rightmost[s1]!
    const b0l = this.leftmost[b0]!
    const s0b0 = s0t * 64 + b0t
    const s1s0 = s1t * 64 + s0t
    let k = 0
    out[k++] = feature(100, s0w, s0t)
    out[k++] = feature(101, s0t)
    out[k++] = feature(102, s1w, s1t)
    out[k++] = feature(103, s1t)
    out[k++] = feature(104, b0w, b0t)
    out[k++] = feature(105, b0t)
    out[k++] = feature(106, word[b1]!, b1t)
    out[k++] = feature(107, b1t, b2t)
    out[k++] = feature(108, word[b2]!)
    out[k++] = feature(109, word[s2]!, s2t)
    out[k++] = feature(110, s0w, b0w)
    out[k++] = feature(111, s0w, s0b0)
    out[k++] = feature(112, b0w, s0b0)
    out[k++] = feature(113, s0b0)
    out[k++] = feature(114, s1w, s0w)
    out[k++] = feature(115, s1w, s1s0)
    out[k++] = feature(116, s0w, s1s0)
    out[k++] = feature(117, s1s0)
    out[k++] = feature(118, s1w, b0w)
    out[k++] = feature(119, s1t, b0t)
    out[k++] = feature(120, s0b0, b1t)
    out[k++] = feature(121, s1s0, b0t)
    out[k++] = feature(122, s2t, s1s0)
    out[k++] = feature(123, s0b0, b1t, b2t)
    out[k++] = feature(124, s0w, b0t, b1t)
    out[k++] = feature(125, s1s0, b0t, b1t)
    out[k++] = feature(126, s1s0, b0t, s0w)
    out[k++] = feature(127, s1s0, b0t, s1w)
    out[k++] = feature(128, s1s0, b0w)
    out[k++] = feature(129, s2t, s1s0, b0t)
    out[k++] = feature(130, s0b0, tag[s0l]!)
    out[k++] = feature(131, s0b0, tag[s0r]!, this.label[s0r]!)
    out[k++] = feature(132, s1s0, tag[s1l]!)
    out[k++] = feature(133, s1s0, tag[s1r]!, this.label[s1r]!)
    out[k++] = feature(134, s1s0, tag[s0l]!, word[s0l]!)
    out[k++] = feature(135, s1s0, tag[s0r]!)
    out[k++] = feature(136, s0b0, tag[b0l]!, this.label[b0l]!)
    out[k++] = feature(137, s0b0, near)
    out[k++] = feature(138, s1s0, far)
    out[k++] = feature(139, s0w, near)
    out[k++] = feature(140, b0w, near)
    out[k++] = feature(141, s0t, this.leftLabels[s0]!)
    out[k++] = feature(142, s0t, this.rightLabels[s0]!)
    out[k++] = feature(143, s1t, this.rightLabels[s1]!, s0t)
    out[k++] = feature(144, b0t, this.leftLabels[b0]!, s0t)
    out[k++] = feature(145, s0t, b0t, this.rightLabels[s0]!)
    out[k++] = feature(146, s1t, s0t, this.leftLabels[s0]!)
    out[k++] = feature(147, s0w, this.rightLabels[s0]!)
    out[k++] = feature(148, s1w, this.rightLabels[s1]!)
    out[k++] = feature(149, s1t, this.leftLabels[s1]!, b0t)
    out[k++] = feature(150, s0t * 16 + this.leftCount[s0]!, this.rightCount[s0]!)
    out[k++] = feature(151, suffix[s0]!, s0b0)
    out[k++] = feature(152, suffix[b0]!, s0b0)
    out[k++] = feature(153, suffix[s1]!, s1s0)
    out[k++] = feature(154, suffix[s0]!, s1s0)
    out[k++] = feature(155, s0w, word[s0l]!, b0t)
    out[k++] = feature(156, s1w, word[s0l]!, s0t)
    out[k++] = feature(157, tag[s0 > 0 && s0 < n ? s0 - 1 : none]!, s0b0)
    out[k++] = feature(158, tag[b0 > 0 ? b0 - 1 : none]!, s0b0, s1t)
    out[k++] = feature(159, s1s0 * 64 + b0t, s2t, b1t)
    return k
  }

  /** Writes the features that name the arc `head` → `child`; returns their number. */
  labelFeatures(head: number, child: number, out: Int32Array): number {
    const { n, word, tag, suffix } = this
    const none = n + 1
    const side = head > child ? 1 : 0
    const ht = tag[head]!
    const ct = tag[child]!
    const hw = word[head]!
    const cw = word[child]!
    const pair = (ht * 64 + ct) * 2 + side
    const cl = this.leftmost[child]!
    const cr = this.rightmost[child]!
    const before = tag[child > 0 ? child - 1 : none]!
    const after = tag[child + 1 <= n ? child + 1 : none]!
    const far = distance(Math.min(head, child), Math.max(head, child), none)
    const labels = side === 1 ? this.leftLabels[head]! : this.rightLabels[head]!
    let k = 0
    out[k++] = feature(200, pair)
    out[k++] = feature(201, hw, pair)
    out[k++] = feature(202, cw, pair)
    out[k++] = feature(203, hw, cw, side)
    out[k++] = feature(204, pair, far)
    out[k++] = feature(205, pair, before, after)
    out[k++] = feature(206, pair, tag[cl]!, word[cl]!)
    out[k++] = feature(207, hw, word[cl]!, pair)
    out[k++] = feature(208, cw, word[cl]!, side)
    out[k++] = feature(209, pair, tag[cr]!)
    out[k++] = feature(210, pair, labels)
    out[k++] = feature(211, hw, labels, ct)
    out[k++] = feature(212, pair, this.leftLabels[head]!, this.rightLabels[head]!)
    out[k++] = feature(213, pair, this.leftLabels[child]!)
    out[k++] = feature(214, pair, this.rightLabels[child]!)
    out[k++] = feature(215, suffix[head]!, pair)
    out[k++] = feature(216, suffix[child]!, pair)
    out[k++] = feature(217, cw, side)
    out[k++] = feature(218, pair, tag[head > 0 && head < n ? head - 1 : none]!, tag[head + 1 <= n ? head + 1 : none]!)
    out[k++] = feature(219, cw, ht, this.leftLabels[child]!)
    out[k++] = feature(220, pair, word[child > 0 ? child - 1 : none]!)
    out[k++] = feature(221, pair, word[child + 1 <= n ? child + 1 : none]!)
    return k
  }
}

/** Words between two places, in eight steps. */
function distance(from: number, to: number, none: number): number {
  if (from === none || to === none) return 0
  const gap = to - from
  return gap <= 4 ? gap : gap <= 6 ? 5 : gap <= 10 ? 6 : 7
}

export const TRANSITION_FEATURES_MAX = 64
export const LABEL_FEATURES_MAX = 32
