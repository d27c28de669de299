import { FINE_TAGS } from './tagset.ts'
import { feature, type WeightTable } from './weights.ts'
import type { Word } from './words.ts'

const CLASSES = FINE_TAGS.length
/** Stands for the words and tags beyond the ends of a sentence. */
const NO_TAG = CLASSES

/** Features of a word form by itself; the count is fixed. */
export const FORM_FEATURES = 15
export function formFeatures(word: Word, out: Int32Array): void {
  const [s1, s2, s3, s4] = word.suffixes
  const [p1, p2, p3] = word.prefixes
  out[0] = feature(0, word.hash)
  out[1] = feature(1, s1)
  out[2] = feature(2, s2)
  out[3] = feature(3, s3)
  out[4] = feature(4, s4)
  out[5] = feature(5, p1)
  out[6] = feature(6, p2)
  out[7] = feature(7, p3)
  out[8] = feature(8, word.shape)
  out[9] = feature(9, word.lexicon)
  out[10] = feature(10, s3, word.shape)
  out[11] = feature(11, s2, word.lexicon)
  out[12] = feature(12, 0)
  out[13] = feature(13, word.sense, word.shape)
  out[14] = feature(14, word.lexicon, word.shape)
}

/** Features of a word in its sentence; `t1`, `t2` are the tags given to the one and two words before. */
export const PLACE_FEATURES = 27
export function placeFeatures(words: readonly Word[], i: number, first: number, last: number, t1: number, t2: number, out: Int32Array): void {
  const word = words[i]!
  const w1 = i > first ? words[i - 1]! : null
  const w2 = i > first + 1 ? words[i - 2]! : null
  const n1 = i + 1 < last ? words[i + 1]! : null
  const n2 = i + 2 < last ? words[i + 2]! : null
  const n1s = n1 ? n1.suffixes[2] : 1
  const n1h = n1 ? n1.hash : 1
  const w1h = w1 ? w1.hash : 1
  const shapes = word.shape * 32 + (n1 ? n1.shape : 15)
  out[0] = feature(20, t1)
  out[1] = feature(21, t1, t2)
  out[2] = feature(22, t1, word.hash)
  out[3] = feature(23, w1h)
  out[4] = feature(24, w2 ? w2.hash : 1)
  out[5] = feature(25, n1h)
  out[6] = feature(26, n2 ? n2.hash : 1)
  out[7] = feature(27, n1s)
  out[8] = feature(28, t1, n1s)
  out[9] = feature(29, t1, word.suffixes[1])
  out[10] = feature(30, shapes, w1 ? w1.shape : 15, t1)
  out[11] = feature(31, word.lexicon, t1)
  out[12] = feature(32, word.lexicon, n1 ? n1.lexicon : 1)
  out[13] = feature(33, word.hash, n1h)
  out[14] = feature(34, w1h, word.hash)
  out[15] = feature(35, word.suffixes[2], n1h)
  out[16] = feature(36, w1h, word.suffixes[2])
  out[17] = feature(37, word.shape, w1 ? 1 : 0)
  out[18] = feature(38, t1, t2, word.lexicon)
  out[19] = feature(39, t1, t2, word.suffixes[1])
  out[20] = feature(40, w1h, n1h)
  out[21] = feature(41, word.hash, w1 ? 1 : 0, word.shape)
  out[22] = feature(42, w1 ? w1.lexicon : 1, word.lexicon, n1 ? n1.lexicon : 1)
  out[23] = feature(43, w1h, word.lexicon)
  out[24] = feature(44, word.lexicon, n1h)
  out[25] = feature(45, t1, word.lexicon, n1 ? n1.lexicon : 1)
  out[26] = feature(46, w2 ? w2.hash : 1, w1h)
}

/** Gives fine tags (places in FINE_TAGS) to words, sentence by sentence from left to right. */
export class Tagger {
  private readonly table: WeightTable
  private readonly features = new Int32Array(Math.max(FORM_FEATURES, PLACE_FEATURES))
  private readonly scores = new Int32Array(CLASSES)

  constructor(table: WeightTable) {
    this.table = table
  }

  /** Writes the tags of words[first … last) into `tags`. */
  tag(words: readonly Word[], first: number, last: number, tags: Uint8Array): void {
    let t1 = NO_TAG
    let t2 = NO_TAG
    for (let i = first; i < last; i++) {
      const word = words[i]!
      this.scores.set(word.scores ?? this.formScores(word))
      placeFeatures(words, i, first, last, t1, t2, this.features)
      for (let f = 0; f < PLACE_FEATURES; f++) this.table.add(this.features[f]!, this.scores)
      t2 = t1
      t1 = best(this.scores)
      tags[i] = t1
    }
  }

  private formScores(word: Word): Int32Array {
    const scores = new Int32Array(CLASSES)
    formFeatures(word, this.features)
    for (let f = 0; f < FORM_FEATURES; f++) this.table.add(this.features[f]!, scores)
    word.scores = scores
    return scores
  }
}

/** Place of the highest score; the first of equals. */
export function best(scores: Int32Array): number {
  let top = 0
  for (let c = 1; c < scores.length; c++) if (scores[c]! > scores[top]!) top = c
  return top
}
