import type { Language } from '../src/model/reading.ts'
import { loadModel, type Model } from '../src/text/model.ts'
import { SENTENCE_TOKENS_MAX } from '../src/text/sentences.ts'
import { readSyntax } from '../src/text/syntax.ts'
import type { GoldSentence } from './treebank.ts'

/** Shares in percent, over tokens of the held-out sentences; punctuation counts. */
export interface SyntaxScore {
  readonly sentences: number
  readonly tokens: number
  readonly upos: number
  /** Heads right. */
  readonly uas: number
  /** Heads and relations right (relations as training/treebank.ts unites them). */
  readonly las: number
  /** Lemmas right, where the treebank gives one. */
  readonly lemma: number
}

/** Scores a model on gold tokens; tags are its own. `oneCase`: as if the text had no capitals. */
export function scoreModel(model: Model, sentences: readonly GoldSentence[], oneCase = false): SyntaxScore {
  const sum = { tokens: 0, upos: 0, uas: 0, las: 0, lemma: 0, lemmas: 0 }
  const used = sentences.filter((s) => s.words.length <= SENTENCE_TOKENS_MAX)
  for (const sentence of used) {
    const n = sentence.words.length
    const words = sentence.words.map((word) => model.words.get(word, oneCase))
    const { pos: found, heads, rels } = readSyntax(model, words)
    for (let i = 0; i < n; i++) {
      const pos = found[i]!
      if (pos === sentence.upos[i]) sum.upos++
      if (heads[i] === sentence.heads[i]) {
        sum.uas++
        if (rels[i] === sentence.rels[i]) sum.las++
      }
      const lemma = sentence.lemmas[i]!.toLowerCase()
      if (lemma && pos !== 'PROPN' && sentence.upos[i] !== 'PROPN') {
        sum.lemmas++
        if (model.lemmatiser.lemma(words[i]!.lower, pos) === lemma) sum.lemma++
      }
    }
    sum.tokens += n
  }
  const share = (n: number, of: number) => (of === 0 ? 0 : Math.round((10000 * n) / of) / 100)
  return {
    sentences: used.length,
    tokens: sum.tokens,
    upos: share(sum.upos, sum.tokens),
    uas: share(sum.uas, sum.tokens),
    las: share(sum.las, sum.tokens),
    lemma: share(sum.lemma, sum.lemmas),
  }
}

export function scoreBytes(
  language: Language,
  bytes: Uint8Array,
  sentences: readonly GoldSentence[],
  oneCase = false,
): SyntaxScore {
  return scoreModel(loadModel(language, bytes), sentences, oneCase)
}
