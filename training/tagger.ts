import { FORM_TEMPLATES, formAtoms, NO_TAG, PLACE_TEMPLATES, placeAtoms, TAGGER_ATOMS_MAX } from '../src/text/tagger.ts'
import { FINE_TAGS } from '../src/text/tagset.ts'
import { hashFeatures } from '../src/text/weights.ts'
import type { Word, WordCache } from '../src/text/words.ts'
import { Perceptron } from './perceptron.ts'
import { random, shuffle } from './random.ts'
import type { GoldSentence } from './treebank.ts'

/** Share of the sentences shown without their capitals in each round: newswire in upper case, headlines, lower-cased text. */
export const ONE_CASE_SHARE = 0.2

/** Trains a tagger on `sentences`; `report` gets a line a round. */
export function trainTagger(
  sentences: readonly GoldSentence[],
  words: WordCache,
  rounds: number,
  seed: number,
  report: (line: string) => void,
): Perceptron {
  const model = new Perceptron(FINE_TAGS.length)
  const next = random(seed)
  const order = sentences.map((_, i) => i)
  const features = new Int32Array(FORM_TEMPLATES.count + PLACE_TEMPLATES.count)
  const atoms = new Int32Array(TAGGER_ATOMS_MAX)
  const scores = new Float32Array(FINE_TAGS.length)
  const places = new Map(FINE_TAGS.map((tag, i) => [tag, i]))
  for (let round = 1; round <= rounds; round++) {
    let right = 0
    let total = 0
    for (const s of shuffle(order, next)) {
      const sentence = sentences[s]!
      const oneCase = next() < ONE_CASE_SHARE
      const row: Word[] = sentence.words.map((word) => words.get(word, oneCase))
      let t1 = NO_TAG
      let t2 = NO_TAG
      for (let i = 0; i < row.length; i++) {
        formAtoms(row[i]!, atoms)
        const form = hashFeatures(atoms, FORM_TEMPLATES, features)
        placeAtoms(row, i, 0, row.length, t1, t2, atoms)
        hashFeatures(atoms, PLACE_TEMPLATES, features, form)
        model.score(features, features.length, scores)
        const good = places.get(sentence.tags[i]!)!
        let chosen = 0
        for (let c = 1; c < scores.length; c++) if (scores[c]! > scores[chosen]!) chosen = c
        model.learn(features, features.length, good, chosen)
        if (good === chosen) right++
        total++
        t2 = t1
        t1 = chosen
      }
    }
    report(`tagger round ${round}: ${((100 * right) / total).toFixed(2)} %`)
  }
  return model
}
