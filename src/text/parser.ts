import { ACTIONS, LEFT, ParseState, RIGHT, SHIFT } from './parse-state.ts'
import {
  BACKWARD_LABEL_TEMPLATES,
  BACKWARD_TEMPLATES,
  GUIDE_TEMPLATES,
  GUIDED_LABEL_TEMPLATES,
  LABEL_ATOMS_MAX,
  LABEL_TEMPLATES,
  TRANSITION_ATOMS_MAX,
  TRANSITION_TEMPLATES,
} from './parse-templates.ts'
import { SENTENCE_TOKENS_MAX } from './sentences.ts'
import { FINE_TAGS } from './tagset.ts'
import type { Templates } from './templates.ts'
import type { SparseWeights, TripleWeights } from './weights.ts'
import type { Word } from './words.ts'

export const TAG_PUNCT = FINE_TAGS.indexOf('PUNCT')

/** Places of the labels that are given by rule: the root's, and that of marks. */
export interface FixedLabels {
  readonly root: number
  readonly punct: number
}

export function fixedLabels(labels: readonly string[]): FixedLabels {
  return { root: labels.indexOf('root'), punct: labels.indexOf('punct') }
}

/** Weights of one greedy pass over a sentence. */
export interface PassWeights {
  readonly transitions: TripleWeights
  readonly labels: SparseWeights
}

/** What a pass looks at: the templates of its transitions and labels, and those of a guide where it has one. */
export interface PassTemplates {
  readonly transitions: readonly Templates[]
  readonly labels: readonly Templates[]
}

export const BACKWARD: PassTemplates = {
  transitions: [BACKWARD_TEMPLATES],
  labels: [BACKWARD_LABEL_TEMPLATES],
}
export const FORWARD: PassTemplates = {
  transitions: [TRANSITION_TEMPLATES, GUIDE_TEMPLATES],
  labels: [LABEL_TEMPLATES, GUIDED_LABEL_TEMPLATES],
}

/** One greedy pass with its weights. */
export class Pass {
  private readonly weights: PassWeights
  private readonly templates: PassTemplates
  private readonly fixed: FixedLabels
  private readonly atoms = new Int32Array(Math.max(TRANSITION_ATOMS_MAX, LABEL_ATOMS_MAX))
  private readonly scores = new Int32Array(ACTIONS)
  private readonly labelScores: Int32Array

  constructor(weights: PassWeights, templates: PassTemplates, labels: number, fixed: FixedLabels) {
    this.weights = weights
    this.templates = templates
    this.fixed = fixed
    this.labelScores = new Int32Array(labels)
  }

  /** Parses the sentence that `state` has begun. */
  run(state: ParseState): void {
    while (!state.done) {
      const action = this.choose(state)
      if (action === SHIFT) state.shift()
      else state.attach(action, this.labelOf(state, action))
    }
  }

  private choose(state: ParseState): number {
    const only = state.onlyAction()
    if (only >= 0) return only
    const { scores, atoms } = this
    state.transitionAtoms(atoms)
    scores.fill(0)
    for (const templates of this.templates.transitions) this.weights.transitions.add(atoms, templates, scores)
    let top = -1
    for (let action = SHIFT; action <= RIGHT; action++) {
      if (state.allows(action) && (top < 0 || scores[action]! > scores[top]!)) top = action
    }
    return top
  }

  private labelOf(state: ParseState, action: number): number {
    const { labelScores, fixed, atoms } = this
    const head = state.headOf(action)
    if (action === LEFT && head === state.n) return fixed.root
    const child = state.dependentOf(action)
    if (state.tag[child] === TAG_PUNCT) return fixed.punct
    state.labelAtoms(head, child, atoms)
    labelScores.fill(0)
    for (const templates of this.templates.labels) this.weights.labels.add(atoms, templates, labelScores)
    let top = fixed.root === 0 ? 1 : 0
    for (let label = top + 1; label < labelScores.length; label++) {
      if (label !== fixed.root && labelScores[label]! > labelScores[top]!) top = label
    }
    return top
  }
}

/**
 * Greedy dependency parser in two passes, each linear in the sentence: the first reads it from its end, the second from its
 * start and sees what the first made of the words it has not reached (reverse revision, Attardi & Dell'Orletta 2009).
 */
export class Parser {
  private readonly backward: Pass
  private readonly forward: Pass
  private readonly first = new ParseState(SENTENCE_TOKENS_MAX)
  private readonly second = new ParseState(SENTENCE_TOKENS_MAX)

  constructor(backward: Pass, forward: Pass) {
    this.backward = backward
    this.forward = forward
  }

  /**
   * Parses words[first … last), at most SENTENCE_TOKENS_MAX of them; writes heads as places in `words` (-1 at the root)
   * and relations as places in the model's labels.
   */
  parse(
    words: readonly Word[],
    tags: Uint8Array,
    first: number,
    last: number,
    heads: Int32Array,
    rels: Uint8Array,
  ): void {
    const n = last - first
    fill(this.first, words, tags, first, last, true)
    this.backward.run(this.first)
    fill(this.second, words, tags, first, last, false)
    this.second.guideBy(this.first.head, this.first.label)
    this.forward.run(this.second)
    for (let i = 0; i < n; i++) {
      const head = this.second.head[i]!
      heads[first + i] = head === n ? -1 : first + head
      rels[first + i] = this.second.label[i]!
    }
  }
}

/** Writes a sentence into `state`, from its end when `reversed`, and begins it. */
export function fill(
  state: ParseState,
  words: readonly Word[],
  tags: Uint8Array,
  first: number,
  last: number,
  reversed: boolean,
): void {
  const n = last - first
  for (let i = 0; i < n; i++) {
    const from = reversed ? last - 1 - i : first + i
    state.word[i] = words[from]!.hash
    state.suffix[i] = words[from]!.suffixes[2]
    state.tag[i] = tags[from]!
  }
  state.begin(n)
}
