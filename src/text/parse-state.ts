import { FINE_TAGS } from './tagset.ts'

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
  /** A first parse of the sentence that the features look at: its heads, labels, and each word's last child. */
  private guided = false
  private readonly guideHead: Int32Array
  private readonly guideLabel: Uint8Array
  private readonly guideLast: Int32Array
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
    this.guideHead = new Int32Array(size)
    this.guideLabel = new Uint8Array(size)
    this.guideLast = new Int32Array(size)
    this.leftmost = new Int32Array(size)
    this.rightmost = new Int32Array(size)
    this.leftCount = new Uint8Array(size)
    this.rightCount = new Uint8Array(size)
    this.leftLabels = new Int32Array(size)
    this.rightLabels = new Int32Array(size)
  }

  /** Begins a sentence of `n` words; `word`, `suffix` and `tag` of the words are written by the caller before. */
  begin(n: number): void {
    this.guided = false
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

  /**
   * Lets the features look at another parse of the same sentence that was made from right to left: `heads` and `labels` are
   * those of the reversed words.
   */
  guideBy(heads: Int32Array, labels: Uint8Array): void {
    const { n, guideHead, guideLabel, guideLast } = this
    this.guided = true
    guideLast.fill(-1, 0, n + 1)
    for (let i = 0; i < n; i++) {
      const head = heads[n - 1 - i]! === n ? n : n - 1 - heads[n - 1 - i]!
      guideHead[i] = head
      guideLabel[i] = labels[n - 1 - i]!
      guideLast[head] = i
    }
    guideLabel[n] = LABEL_NONE
    guideLabel[n + 1] = LABEL_NONE
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

  /** The transition when only one is allowed, else -1. */
  onlyAction(): number {
    if (this.depth === 0) return SHIFT
    if (this.front < this.n) return -1
    return this.depth === 1 ? LEFT : RIGHT
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

  /** Writes the atoms of the next transition, in the order of TRANSITION_ATOMS (parse-templates.ts). */
  transitionAtoms(x: Int32Array): void {
    const { n, word, tag, stack, depth, front, suffix, label, leftmost, rightmost, leftLabels, rightLabels } = this
    const none = n + 1
    const s0 = depth > 0 ? stack[depth - 1]! : none
    const s1 = depth > 1 ? stack[depth - 2]! : none
    const s2 = depth > 2 ? stack[depth - 3]! : none
    const b0 = front
    const b1 = front + 1 <= n ? front + 1 : none
    const b2 = front + 2 <= n ? front + 2 : none
    const s0l = leftmost[s0]!
    const s0r = rightmost[s0]!
    const s1r = rightmost[s1]!
    const b0l = leftmost[b0]!
    const s0t = tag[s0]!
    const s1t = tag[s1]!
    const b0t = tag[b0]!
    x[1] = word[s0]!
    x[2] = s0t
    x[3] = word[s1]!
    x[4] = s1t
    x[5] = word[s2]!
    x[6] = tag[s2]!
    x[7] = word[b0]!
    x[8] = b0t
    x[9] = word[b1]!
    x[10] = tag[b1]!
    x[11] = word[b2]!
    x[12] = tag[b2]!
    x[13] = s0t * 64 + b0t
    x[14] = s1t * 64 + s0t
    x[15] = (s1t * 64 + s0t) * 64 + b0t
    x[16] = tag[b1]! * 64 + tag[b2]!
    x[17] = tag[s0l]!
    x[18] = word[s0l]!
    x[19] = tag[s0r]! * 256 + label[s0r]!
    x[20] = tag[leftmost[s1]!]!
    x[21] = tag[s1r]! * 256 + label[s1r]!
    x[22] = tag[b0l]! * 256 + label[b0l]!
    x[23] = distance(s0, b0, none)
    x[24] = distance(s1, s0, none)
    x[25] = leftLabels[s0]!
    x[26] = rightLabels[s0]!
    x[27] = leftLabels[s1]!
    x[28] = rightLabels[s1]!
    x[29] = leftLabels[b0]!
    x[30] = this.leftCount[s0]! * 16 + this.rightCount[s0]!
    x[31] = suffix[s0]!
    x[32] = suffix[s1]!
    x[33] = suffix[b0]!
    x[34] = tag[s0 > 0 && s0 < n ? s0 - 1 : none]!
    x[35] = tag[b0 > 0 ? b0 - 1 : none]!
    if (this.guided) this.guideAtoms(s0, s1, x)
  }

  /** Where the guiding parse has the words at hand hang (stacking, Nivre & McDonald 2008). */
  private guideAtoms(s0: number, s1: number, x: Int32Array): void {
    const { n, front: b0, guideHead, guideLabel, guideLast } = this
    const none = n + 1
    const h0 = s0 === none ? -1 : guideHead[s0]!
    const h1 = s1 === none ? -1 : guideHead[s1]!
    const hb = b0 === n ? -1 : guideHead[b0]!
    const of0 = h0 < 0 ? 0 : h0 === b0 ? 1 : h0 > b0 ? 2 : h0 === s1 ? 3 : h0 < s1 && s1 !== none ? 4 : 5
    const of1 = h1 < 0 ? 0 : h1 === s0 ? 1 : h1 === b0 ? 2 : h1 > b0 ? 3 : 4
    const ofB = hb < 0 ? 0 : hb === s0 ? 1 : hb > b0 ? 2 : hb === s1 ? 3 : 4
    const more0 = s0 !== none && guideLast[s0]! >= b0 ? 1 : 0
    const more1 = s1 !== none && guideLast[s1]! >= b0 ? 1 : 0
    x[36] = (((of0 * 8 + of1) * 8 + ofB) * 2 + more0) * 2 + more1
    x[37] = of0 * 2 + more0
    x[38] = (of0 * 2 + more0) * 8 + ofB
    x[39] = guideLabel[s0]!
    x[40] = guideLabel[s1]!
    x[41] = guideLabel[b0]!
  }

  /** Writes the atoms of the arc `head` → `child`, in the order of LABEL_ATOMS (parse-templates.ts). */
  labelAtoms(head: number, child: number, x: Int32Array): void {
    const { n, word, tag, suffix, leftLabels, rightLabels } = this
    const none = n + 1
    const side = head > child ? 1 : 0
    const left = this.leftmost[child]!
    x[1] = (tag[head]! * 64 + tag[child]!) * 2 + side
    x[2] = word[head]!
    x[3] = word[child]!
    x[4] = side
    x[5] = distance(Math.min(head, child), Math.max(head, child), none)
    x[6] = tag[child > 0 ? child - 1 : none]!
    x[7] = tag[child + 1 <= n ? child + 1 : none]!
    x[8] = tag[left]!
    x[9] = word[left]!
    x[10] = tag[this.rightmost[child]!]!
    x[11] = side === 1 ? leftLabels[head]! : rightLabels[head]!
    x[12] = tag[child]!
    x[13] = leftLabels[head]!
    x[14] = rightLabels[head]!
    x[15] = leftLabels[child]!
    x[16] = rightLabels[child]!
    x[17] = suffix[head]!
    x[18] = suffix[child]!
    x[19] = tag[head > 0 && head < n ? head - 1 : none]!
    x[20] = tag[head + 1 <= n ? head + 1 : none]!
    x[21] = tag[head]!
    x[22] = word[child > 0 ? child - 1 : none]!
    x[23] = word[child + 1 <= n ? child + 1 : none]!
    if (this.guided) x[24] = (this.guideHead[child] === head ? 256 : 0) + this.guideLabel[child]!
  }
}

/** Words between two places, in eight steps. */
function distance(from: number, to: number, none: number): number {
  if (from === none || to === none) return 0
  const gap = to - from
  return gap <= 4 ? gap : gap <= 6 ? 5 : gap <= 10 ? 6 : 7
}
