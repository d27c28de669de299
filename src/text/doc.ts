import type { Language } from '../model/reading.ts'

/** Universal part-of-speech tags (universaldependencies.org/u/pos). */
export type Upos =
  | 'ADJ'
  | 'ADP'
  | 'ADV'
  | 'AUX'
  | 'CCONJ'
  | 'DET'
  | 'INTJ'
  | 'NOUN'
  | 'NUM'
  | 'PART'
  | 'PRON'
  | 'PROPN'
  | 'PUNCT'
  | 'SCONJ'
  | 'SYM'
  | 'VERB'
  | 'X'

/**
 * One word or mark of the text. French contractions ("du", "au", "des") stay one token; clitics are split at their
 * apostrophe ("l'", "qu'") or hyphen ("a-t-il"); English "'s" and "n't" are tokens of their own.
 */
export interface Token {
  /** Index in `Doc.tokens`. */
  readonly i: number
  readonly start: number
  readonly end: number
  readonly text: string
  /** Lower case, apostrophes straightened. */
  readonly lower: string
  /** `lower` without accents. */
  readonly fold: string
  /** Index in `Doc.sentences`. */
  readonly sentence: number
  /** Universal tag; 'X' before tagging. */
  pos: Upos
  /** Dictionary form, lower case. */
  lemma: string
  /** Morphology that rules ask about; absent when unknown. */
  morph: Morph
  /** Index in `Doc.tokens` of the syntactic head; -1 for a sentence's root. */
  head: number
  /** Universal dependency relation, subtype kept ("nsubj:pass", "obl:agent"); "root" at the root. */
  rel: string
}

/** Only what rules use. */
export interface Morph {
  tense?: 'past' | 'pres' | 'fut' | 'imp'
  mood?: 'ind' | 'cnd' | 'sub' | 'imp'
  form?: 'fin' | 'inf' | 'part' | 'ger'
  number?: 'sing' | 'plur'
  gender?: 'm' | 'f'
}

export interface Sentence {
  readonly index: number
  readonly start: number
  readonly end: number
  /** Token range [first, last). */
  readonly first: number
  readonly last: number
  /** Index in `Doc.paragraphs`. */
  readonly paragraph: number
}

export interface Paragraph {
  readonly index: number
  readonly start: number
  readonly end: number
  /** A title line: the first block of a report when it is one line without a closing full stop and more text follows. */
  readonly title: boolean
}

/** A stretch between quotation marks; `start`/`end` exclude the marks, `open`/`close` include them. */
export interface Quote {
  readonly open: number
  readonly start: number
  readonly end: number
  readonly close: number
}

/** A report's text after analysis: what every stage of reading looks at. */
export interface Doc {
  readonly text: string
  readonly language: Language
  readonly tokens: readonly Token[]
  readonly sentences: readonly Sentence[]
  readonly paragraphs: readonly Paragraph[]
  readonly quotes: readonly Quote[]
  /** children[i]: tokens whose head is i, in order. */
  readonly children: readonly (readonly number[])[]
}
