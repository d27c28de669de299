import { ACTIONS, LEFT, ParseState, RIGHT, SHIFT } from '../src/text/parse-state.ts'
import { LABEL_ATOMS_MAX, TRANSITION_ATOMS_MAX } from '../src/text/parse-templates.ts'
import { type FixedLabels, fill, type PassTemplates, TAG_PUNCT } from '../src/text/parser.ts'
import type { Templates } from '../src/text/templates.ts'
import { hashFeatures } from '../src/text/weights.ts'
import type { Word } from '../src/text/words.ts'
import { Perceptron } from './perceptron.ts'
import { random, shuffle } from './random.ts'

/** A sentence as the parser is trained on it: `tags` are a tagger's, `heads` -1 at the root, `labels` places in the label list. */
export interface ParserSentence {
  readonly words: readonly Word[]
  readonly tags: Uint8Array
  readonly heads: readonly number[]
  readonly labels: readonly number[]
  /** What a parser made of the reversed sentence that was trained without it. */
  guide?: { readonly heads: Int32Array; readonly labels: Uint8Array }
}

/** First round in which the parser follows its own choices, and how often it does (Goldberg & Nivre 2013). */
const EXPLORE_FROM_ROUND = 2
const EXPLORE_SHARE = 0.9
/** Share of the features left out at each step, so that the weights do not lean on rare ones. */
const DROPPED_SHARE = 0.1
const FEATURES_MAX = 128

/** Trains the transitions (dynamic oracle of arc-hybrid, Goldberg & Nivre 2013) and the labels of one pass together. */
export class ParserTrainer {
  readonly transitions = new Perceptron(ACTIONS)
  readonly labels: Perceptron
  private readonly state: ParseState
  private readonly fixed: FixedLabels
  private readonly next: () => number
  private readonly templates: PassTemplates
  private readonly atoms = new Int32Array(Math.max(TRANSITION_ATOMS_MAX, LABEL_ATOMS_MAX))
  private readonly features = new Int32Array(FEATURES_MAX)
  private readonly labelFeatures = new Int32Array(FEATURES_MAX)
  private readonly scores = new Float32Array(ACTIONS)
  private readonly labelScores: Float32Array
  private gold: readonly number[] = []
  private round = 0
  private right = 0
  private total = 0

  constructor(labels: number, templates: PassTemplates, fixed: FixedLabels, wordsMax: number, seed: number) {
    this.labels = new Perceptron(labels)
    this.labelScores = new Float32Array(labels)
    this.fixed = fixed
    this.templates = templates
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
    fill(state, sentence.words, sentence.tags, 0, n, false)
    if (sentence.guide) state.guideBy(sentence.guide.heads, sentence.guide.labels)
    this.gold = sentence.heads.map((head) => (head < 0 ? n : head))
    while (!state.done) {
      const action = this.step()
      if (action === SHIFT) state.shift()
      else this.attach(action, sentence)
    }
    for (let i = 0; i < n; i++) if (state.head[i] === this.gold[i]) this.right++
    this.total += n
  }

  /** Writes the features of the atoms, some left out by chance; returns their number. */
  private featuresOf(lists: readonly Templates[], features: Int32Array): number {
    let count = 0
    for (const templates of lists) count = hashFeatures(this.atoms, templates, features, count)
    let kept = 0
    for (let f = 0; f < count; f++) if (this.next() >= DROPPED_SHARE) features[kept++] = features[f]!
    return kept
  }

  /** Scores, learns, and chooses the transition to follow. */
  private step(): number {
    const { state, scores } = this
    state.transitionAtoms(this.atoms)
    const count = this.featuresOf(this.templates.transitions, this.features)
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
    this.transitions.learn(this.features, count, right ? chosen : good, chosen)
    if (right) return chosen
    return this.round >= EXPLORE_FROM_ROUND && this.next() < EXPLORE_SHARE ? chosen : good
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
    const { state, fixed } = this
    const head = state.headOf(action)
    const child = state.dependentOf(action)
    const given = head === state.n ? fixed.root : state.tag[child] === TAG_PUNCT ? fixed.punct : -1
    if (given >= 0) {
      state.attach(action, given)
      return
    }
    state.labelAtoms(head, child, this.atoms)
    const count = this.featuresOf(this.templates.labels, this.labelFeatures)
    this.labels.score(this.labelFeatures, count, this.labelScores)
    let chosen = fixed.root === 0 ? 1 : 0
    for (let label = 0; label < this.labelScores.length; label++) {
      if (label !== fixed.root && this.labelScores[label]! > this.labelScores[chosen]!) chosen = label
    }
    if (this.gold[child] === head) this.labels.learn(this.labelFeatures, count, sentence.labels[child]!, chosen)
    state.attach(action, chosen)
  }
}
