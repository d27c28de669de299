import { ACTIONS, LABEL_FEATURES_MAX, LEFT, ParseState, RIGHT, SHIFT, TRANSITION_FEATURES_MAX } from './parse-state.ts'
import { SENTENCE_TOKENS_MAX } from './sentences.ts'
import type { WeightTable } from './weights.ts'
import type { Word } from './words.ts'

/** Greedy dependency parser: every word gets its head and its relation in one pass, in time linear in the sentence. */
export class Parser {
  private readonly transitions: WeightTable
  private readonly labels: WeightTable
  private readonly state = new ParseState(SENTENCE_TOKENS_MAX)
  private readonly features = new Int32Array(TRANSITION_FEATURES_MAX)
  private readonly labelFeatures = new Int32Array(LABEL_FEATURES_MAX)
  private readonly scores = new Int32Array(ACTIONS)
  private readonly labelScores: Int32Array
  /** Label of the arc to the root, which no other arc may have. */
  private readonly root: number

  constructor(transitions: WeightTable, labels: WeightTable, root: number) {
    this.transitions = transitions
    this.labels = labels
    this.labelScores = new Int32Array(labels.classes)
    this.root = root
  }

  /**
   * Parses words[first … last), at most SENTENCE_TOKENS_MAX of them; writes heads as places in `words` (-1 at the root)
   * and relations as places in the model's labels.
   */
  parse(words: readonly Word[], tags: Uint8Array, first: number, last: number, heads: Int32Array, rels: Uint8Array): void {
    const { state } = this
    const n = last - first
    for (let i = 0; i < n; i++) {
      state.word[i] = words[first + i]!.hash
      state.suffix[i] = words[first + i]!.suffixes[2]
      state.tag[i] = tags[first + i]!
    }
    state.begin(n)
    while (!state.done) {
      const action = this.choose()
      if (action === SHIFT) state.shift()
      else state.attach(action, this.labelOf(action))
    }
    for (let i = 0; i < n; i++) {
      heads[first + i] = state.head[i] === n ? -1 : first + state.head[i]!
      rels[first + i] = state.label[i]!
    }
  }

  private choose(): number {
    const { state, scores, features } = this
    scores.fill(0)
    const count = state.transitionFeatures(features)
    for (let f = 0; f < count; f++) this.transitions.add(features[f]!, scores)
    let top = -1
    for (let action = SHIFT; action <= RIGHT; action++) {
      if (state.allows(action) && (top < 0 || scores[action]! > scores[top]!)) top = action
    }
    return top
  }

  private labelOf(action: number): number {
    const { state, labelScores, labelFeatures } = this
    const head = state.headOf(action)
    if (action === LEFT && head === state.n) return this.root
    labelScores.fill(0)
    const count = state.labelFeatures(head, state.dependentOf(action), labelFeatures)
    for (let f = 0; f < count; f++) this.labels.add(labelFeatures[f]!, labelScores)
    let top = this.root === 0 ? 1 : 0
    for (let label = top + 1; label < labelScores.length; label++) {
      if (label !== this.root && labelScores[label]! > labelScores[top]!) top = label
    }
    return top
  }
}
