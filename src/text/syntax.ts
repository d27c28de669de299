import type { Upos } from './doc.ts'
import type { Model } from './model.ts'
import { type ParsedSentence, repair } from './repair.ts'
import { SENTENCE_TOKENS_MAX } from './sentences.ts'
import { FINE_TAG_MEANINGS } from './tagset.ts'
import type { Word } from './words.ts'

/** Tags and tree of one sentence; heads are places in it, -1 at the root. */
export interface Syntax extends ParsedSentence {
  /** Places in FINE_TAGS. */
  readonly tags: Uint8Array
}

const headColumn = new Int32Array(SENTENCE_TOKENS_MAX)
const relColumn = new Uint8Array(SENTENCE_TOKENS_MAX)

/** Tags, parses and repairs a sentence of at most SENTENCE_TOKENS_MAX words. */
export function readSyntax(model: Model, words: readonly Word[]): Syntax {
  const n = words.length
  const tags = new Uint8Array(n)
  model.tagger.tag(words, 0, n, tags)
  model.parser.parse(words, tags, 0, n, headColumn, relColumn)
  const lower: string[] = []
  const pos: Upos[] = []
  const participle: boolean[] = []
  const finite: boolean[] = []
  const heads: number[] = []
  const rels: string[] = []
  for (let i = 0; i < n; i++) {
    const meaning = FINE_TAG_MEANINGS[tags[i]!]!
    lower.push(words[i]!.lower)
    pos.push(meaning.pos)
    participle.push(meaning.morph.form === 'part')
    finite.push(meaning.morph.form === 'fin')
    heads.push(headColumn[i]!)
    rels.push(model.labels[relColumn[i]!]!)
  }
  const syntax = { tags, lower, pos, participle, finite, heads, rels }
  repair(model.language, syntax)
  return syntax
}
