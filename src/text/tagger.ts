import { FINE_TAGS } from './tagset.ts'
import { parseTemplates } from './templates.ts'
import type { SparseWeights } from './weights.ts'
import type { Word } from './words.ts'

const CLASSES = FINE_TAGS.length
/** Stands for the tags before the start of a sentence. */
export const NO_TAG = CLASSES
/** Stands for the words beyond the ends of a sentence. */
const NO_WORD = 1
const NO_SHAPE = 15

const FORM_ATOMS = ['zero', 'one', 'word', 's1', 's2', 's3', 's4', 'p1', 'p2', 'p3', 'shape', 'lexicon', 'sense']

/** What a form says of its tag by itself. */
export const FORM_TEMPLATES = parseTemplates(
  FORM_ATOMS,
  `word | s1 | s2 | s3 | s4 | p1 | p2 | p3 | shape | lexicon | s3 shape | s2 lexicon | one | sense shape | lexicon shape`,
  0,
)

/** Writes the atoms of a form in the order of FORM_ATOMS. */
export function formAtoms(word: Word, out: Int32Array): void {
  out[0] = 0
  out[1] = 1
  out[2] = word.hash
  out.set(word.suffixes, 3)
  out.set(word.prefixes, 7)
  out[10] = word.shape
  out[11] = word.lexicon
  out[12] = word.sense
}

/** w: the word; b, bb: one and two before; n, nn: one and two after; t, tt: the tags given to those before. */
const PLACE_ATOMS = [
  'zero',
  't',
  'tt',
  'w',
  'ws2',
  'ws3',
  'wshape',
  'wlex',
  'b',
  'bshape',
  'blex',
  'bb',
  'n',
  'ns3',
  'nshape',
  'nlex',
  'nn',
  'first',
]

/** What its place in the sentence says of the tag of a word. */
export const PLACE_TEMPLATES = parseTemplates(
  PLACE_ATOMS,
  `t | t tt | t w | b | bb | n | nn | ns3 | t ns3 | t ws2 | wshape nshape t | wlex t | wlex nlex | w n | b w | ws3 n | b ws3
   | wshape first | t tt wlex | t tt ws2 | b n | w first wshape | blex wlex nlex | b wlex | wlex n | t wlex nlex | bb b
   | bshape wshape nshape`,
  20,
)

/** Writes the atoms of words[i] in the order of PLACE_ATOMS; `t`, `tt` are the tags given to the one and two words before. */
export function placeAtoms(
  words: readonly Word[],
  i: number,
  first: number,
  last: number,
  t: number,
  tt: number,
  out: Int32Array,
): void {
  const word = words[i]!
  const before = i > first ? words[i - 1]! : null
  const after = i + 1 < last ? words[i + 1]! : null
  out[0] = 0
  out[1] = t
  out[2] = tt
  out[3] = word.hash
  out[4] = word.suffixes[1]
  out[5] = word.suffixes[2]
  out[6] = word.shape
  out[7] = word.lexicon
  out[8] = before ? before.hash : NO_WORD
  out[9] = before ? before.shape : NO_SHAPE
  out[10] = before ? before.lexicon : NO_WORD
  out[11] = i > first + 1 ? words[i - 2]!.hash : NO_WORD
  out[12] = after ? after.hash : NO_WORD
  out[13] = after ? after.suffixes[2] : NO_WORD
  out[14] = after ? after.shape : NO_SHAPE
  out[15] = after ? after.lexicon : NO_WORD
  out[16] = i + 2 < last ? words[i + 2]!.hash : NO_WORD
  out[17] = before ? 1 : 0
}

export const TAGGER_ATOMS_MAX = Math.max(FORM_ATOMS.length, PLACE_ATOMS.length)

/** Gives fine tags (places in FINE_TAGS) to words, sentence by sentence from left to right. */
export class Tagger {
  private readonly table: SparseWeights
  private readonly atoms = new Int32Array(TAGGER_ATOMS_MAX)
  private readonly scores = new Int32Array(CLASSES)

  constructor(table: SparseWeights) {
    this.table = table
  }

  /** Writes the tags of words[first … last) into `tags`. */
  tag(words: readonly Word[], first: number, last: number, tags: Uint8Array): void {
    const { atoms, scores } = this
    let t = NO_TAG
    let tt = NO_TAG
    for (let i = first; i < last; i++) {
      const word = words[i]!
      scores.set(word.scores ?? this.formScores(word))
      placeAtoms(words, i, first, last, t, tt, atoms)
      this.table.add(atoms, PLACE_TEMPLATES, scores)
      tt = t
      t = best(scores)
      tags[i] = t
    }
  }

  private formScores(word: Word): Int32Array {
    const scores = new Int32Array(CLASSES)
    formAtoms(word, this.atoms)
    this.table.add(this.atoms, FORM_TEMPLATES, scores)
    word.scores = scores
    return scores
  }
}

/** Place of the highest score; the first of equals. */
function best(scores: Int32Array): number {
  let top = 0
  for (let c = 1; c < scores.length; c++) if (scores[c]! > scores[top]!) top = c
  return top
}
