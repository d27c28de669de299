import { ACTIONS, LABEL_FEATURES_MAX, LEFT, ParseState, RIGHT, SHIFT, TRANSITION_FEATURES_MAX } from '../src/text/parse-state.ts'
import type { Word } from '../src/text/words.ts'
import { Perceptron } from './perceptron.ts'
import { random, shuffle } from './random.ts'

/** A sentence as the parser is trained on it: `tags` are a tagger's, `heads` -1 at the root, `labels` places in the label list. */
export interface ParserSentence {
  readonly words: readonly Word[]
  readonly tags: Uint8Array
  readonly heads: readonly number[]
  readonly labels: readonly number[]
}

/** First round in which the parser follows its own choices, and how often it does (Goldberg & Nivre 2013). */
const EXPLORE_FROM_ROUND = 2
const EXPLORE_SHARE = 0.9
const DROP = +(process.env.DROP ?? 0)
const MARGIN = +(process.env.MARGIN ?? 0)

/** Trains transitions (dynamic oracle of arc-hybrid, Goldberg & Nivre 2013) and labels together. */
export class ParserTrainer {
  readonly transitions = new Perceptron(ACTIONS)
  readonly labels: Perceptron
  private readonly state: ParseState
  private readonly root: number
  private readonly next: () => number
  private readonly features = new Int32Array(TRANSITION_FEATURES_MAX)
  private readonly labelFeatures = new Int32Array(LABEL_FEATURES_MAX)
  private readonly scores = new Float32Array(ACTIONS)
  private readonly labelScores: Float32Array
  private gold: readonly number[] = []
  private round = 0
  private right = 0
  private total = 0

  constructor(labels: number, root: number, wordsMax: number, seed: number) {
    this.labels = new Perceptron(labels)
    this.labelScores = new Float32Array(labels)
    this.root = root
    this.state = new ParseState(wordsMax)
    this.next = random(seed)
  }

  /** One round over all sentences; returns the share of right heads while training, in percent. */
  train(sentences: readonly ParserSentence[]): number {
    this.round++
    this.right = 0
    this.total = 0
    for (const i of shuffle([...sentences.keys()], this.next)) this.sentence(sentences[i]!)
    return (100 * this.right) / this.total
  }

  private sentence(sentence: ParserSentence): void {
    const { state } = this
    const n = sentence.words.length
    for (let i = 0; i < n; i++) {
      state.word[i] = sentence.words[i]!.hash
      state.suffix[i] = sentence.words[i]!.suffixes[2]
      state.tag[i] = sentence.tags[i]!
    }
    state.begin(n)
    this.gold = sentence.heads.map((head) => (head < 0 ? n : head))
    while (!state.done) {
      const action = this.step()
      if (action === SHIFT) state.shift()
      else this.attach(action, sentence)
    }
    for (let i = 0; i < n; i++) if (state.head[i] === this.gold[i]) this.right++
    this.total += n
  }

  /** Scores, learns, and chooses the transition to follow. */
  private step(): number {
    const { state, scores } = this
    const count = this.drop(this.features, state.transitionFeatures(this.features))
    this.transitions.score(this.features, count, scores)
    let chosen = -1
    let good = -1
    let least = Number.POSITIVE_INFINITY
    for (let action = SHIFT; action <= RIGHT; action++) {
      if (!state.allows(action)) continue
      if (chosen < 0 || scores[action]! > scores[chosen]!) chosen = action
      const cost = this.cost(action)
      if (cost < least || (cost === least && scores[action]! > scores[good]!)) {
        least = cost
        good = action
      }
    }
    const right = this.cost(chosen) === least
    let rival = chosen
    if (right) {
      let top = -1
      for (let action = SHIFT; action <= RIGHT; action++) {
        if (action === chosen || !state.allows(action) || this.cost(action) === least) continue
        if (top < 0 || scores[action]! > scores[top]!) top = action
      }
      if (top >= 0 && scores[top]! > scores[chosen]! - MARGIN) rival = top
    }
    this.transitions.learn(this.features, count, right ? chosen : good, rival)
    if (right) return chosen
    return this.round >= EXPLORE_FROM_ROUND && this.next() < EXPLORE_SHARE ? chosen : good
  }

  private drop(features: Int32Array, count: number): number {
    let kept = 0
    for (let f = 0; f < count; f++) if (this.next() >= DROP) features[kept++] = features[f]!
    return kept
  }

  /** Gold arcs that can no longer be made after `action`. */
  private cost(action: number): number {
    const { state, gold } = this
    const { stack, depth, front, n } = state
    const s0 = depth > 0 ? stack[depth - 1]! : -1
    const s1 = depth > 1 ? stack[depth - 2]! : -1
    let cost = 0
    if (action === SHIFT) {
      for (let d = 0; d < depth; d++) {
        if (gold[stack[d]!] === front) cost++
        if (d < depth - 1 && gold[front] === stack[d]!) cost++
      }
      return cost
    }
    for (let b = front; b < n; b++) if (gold[b] === s0) cost++
    const head = gold[s0]!
    if (action === LEFT) return cost + (head === s1 || head > front ? 1 : 0)
    return cost + (head >= front ? 1 : 0)
  }

  private attach(action: number, sentence: ParserSentence): void {
    const { state } = this
    const head = state.headOf(action)
    const child = state.dependentOf(action)
    if (head === state.n) {
      state.attach(action, this.root)
      return
    }
    const count = this.drop(this.labelFeatures, state.labelFeatures(head, child, this.labelFeatures))
    this.labels.score(this.labelFeatures, count, this.labelScores)
    let chosen = this.root === 0 ? 1 : 0
    for (let label = 0; label < this.labelScores.length; label++) {
      if (label !== this.root && this.labelScores[label]! > this.labelScores[chosen]!) chosen = label
    }
    if (this.gold[child] === head) this.labels.learn(this.labelFeatures, count, sentence.labels[child]!, chosen)
    state.attach(action, chosen)
  }
}
