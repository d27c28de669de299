import type { Language } from '../model/reading.ts'
import { Lemmatiser } from './lemma.ts'
import { readModelFile } from './model-file.ts'
import { Parser } from './parser.ts'
import { Tagger } from './tagger.ts'
import { FINE_TAGS } from './tagset.ts'
import { WeightTable } from './weights.ts'
import { hashText, WordCache } from './words.ts'

/** All that analysing a language needs. */
export interface Model {
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
  if (header.tags.join() !== FINE_TAGS.join()) throw new Error('language model was trained for other tags: train it again')
  const bytesOf = (name: string): Int8Array => {
    const data = part(name)
    return new Int8Array(data.buffer, data.byteOffset, data.byteLength)
  }
  const keysOf = (name: string): Uint16Array => new Uint16Array(part(name).buffer)
  const table = (name: string, classes: number): WeightTable =>
    new WeightTable(classes, keysOf(`${name}.keys`), bytesOf(`${name}.rows`))
  const lexicon = lexiconLookup(new Int32Array(part('lexicon.keys').buffer), new Uint16Array(part('lexicon.masks').buffer))
  return {
    words: new WordCache(lexicon),
    tagger: new Tagger(table('tagger', FINE_TAGS.length)),
    parser: new Parser(table('transitions', 3), table('labels', header.labels.length), header.labels.indexOf('root')),
    labels: header.labels,
    lemmatiser: new Lemmatiser(language, new Int32Array(part('lemma.keys').buffer), new Uint16Array(part('lemma.values').buffer), header.lemmaRules),
    lexiconOf: (lower) => lexicon(hashText(lower)),
  }
}

/** Masks by the hash of a form, in an open-addressing table; 0 for a form that is not in it. */
function lexiconLookup(keys: Int32Array, masks: Uint16Array): (hash: number) => number {
  const mask = keys.length - 1
  return (hash) => {
    const key = hash || 1
    for (let slot = key & mask; keys[slot] !== 0; slot = (slot + 1) & mask) if (keys[slot] === key) return masks[slot]!
    return 0
  }
}
