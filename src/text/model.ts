import type { Language } from '../model/reading.ts'
import { Lemmatiser } from './lemma.ts'
import { readModelFile } from './model-file.ts'
import { BACKWARD, FORWARD, fixedLabels, Parser, Pass, type PassTemplates } from './parser.ts'
import { Tagger } from './tagger.ts'
import { FINE_TAGS } from './tagset.ts'
import { checkOf, SparseWeights, TripleWeights } from './weights.ts'
import { hashText, WordCache } from './words.ts'

/** All that analysing a language needs. */
export interface Model {
  readonly language: Language
  readonly words: WordCache
  readonly tagger: Tagger
  readonly parser: Parser
  readonly labels: readonly string[]
  readonly lemmatiser: Lemmatiser
  /** Categories the lexicon knows a lower-case form in (bits of training/lexicon.ts). */
  readonly lexiconOf: (lower: string) => number
}

/**
 * A model from the bytes of data/models/LANGUAGE.bin. Throws when the bytes are not a whole model of this version and
 * language.
 */
export function loadModel(language: Language, bytes: Uint8Array): Model {
  const { header, part } = readModelFile(bytes)
  if (header.language !== language) throw new Error(`language model is of "${header.language}", not of "${language}"`)
  if (header.tags.join() !== FINE_TAGS.join())
    throw new Error('language model was trained for other tags: train it again')
  const keysOf = (name: string): Uint16Array => new Uint16Array(part(name).buffer)
  const sparse = (name: string): SparseWeights =>
    new SparseWeights(keysOf(`${name}.keys`), new Uint32Array(part(`${name}.places`).buffer), keysOf(`${name}.cells`))
  const { labels } = header
  const pass = (name: string, templates: PassTemplates): Pass => {
    const transitions = new TripleWeights(new Int32Array(part(`${name}.transitions.cells`).buffer))
    return new Pass({ transitions, labels: sparse(`${name}.labels`) }, templates, labels.length, fixedLabels(labels))
  }
  const lexicon = lexiconLookup(keysOf('lexicon.keys'), keysOf('lexicon.masks'), part('lexicon.senses'))
  return {
    language,
    words: new WordCache(lexicon),
    tagger: new Tagger(sparse('tagger')),
    parser: new Parser(pass('backward', BACKWARD), pass('forward', FORWARD)),
    labels,
    lemmatiser: new Lemmatiser(language, keysOf('lemma.keys'), keysOf('lemma.values'), header.lemmaRules),
    lexiconOf: (lower) => lexicon(hashText(lower)) & 0xffff,
  }
}

/**
 * Categories (low 16 bits) and field of meaning (above) by the hash of a form, in an open-addressing table of 16-bit checks;
 * 0 for a form that is not in it. `senses` is empty for a language without fields of meaning.
 */
function lexiconLookup(keys: Uint16Array, masks: Uint16Array, senses: Uint8Array): (hash: number) => number {
  const mask = keys.length - 1
  return (hash) => {
    const check = checkOf(hash)
    for (let slot = hash & mask; keys[slot] !== 0; slot = (slot + 1) & mask) {
      if (keys[slot] === check) return masks[slot]! | ((senses[slot] ?? 0) << 16)
    }
    return 0
  }
}
