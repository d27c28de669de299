import type { Language } from '../model/reading.ts'
import type { Upos } from './doc.ts'
import { namingPrepositions, timeNouns } from './language/calendar.ts'
import { grammar } from './language/grammar.ts'

/** A parsed sentence in columns; heads are places in it, -1 at the root. The repair changes `heads` and `rels`. */
export interface ParsedSentence {
  readonly lower: readonly string[]
  readonly pos: readonly Upos[]
  /** The word is a participle, or a finite verb. */
  readonly participle: readonly boolean[]
  readonly finite: readonly boolean[]
  readonly heads: number[]
  readonly rels: string[]
}

/** Which children each word has, by the relation that matters to a repair. */
interface Children {
  readonly preposition: Int32Array
  readonly subject: Int32Array
  readonly object: Int32Array
  readonly mark: Int32Array
  readonly passive: Uint8Array
  readonly coordinator: Uint8Array
}

/**
 * Puts right what the greedy parser gets wrong although the grammar leaves no choice: relative clauses taken for main
 * clauses, times hung on the noun before them, objects and agents taken for adverbials, speech before its verb. Each rule is
 * measured on the treebanks' held-out tenth (training/score.ts); one that lowers the score has no place here.
 */
export function repair(language: Language, sentence: ParsedSentence): void {
  const children = lookAtChildren(sentence)
  for (let i = 0; i < sentence.heads.length; i++) {
    liftTime(language, sentence, children, i)
    nameObject(language, sentence, children, i)
    nameAgent(language, sentence, children, i)
    nameSpeech(sentence, children, i)
  }
  for (let i = 1; i < sentence.heads.length; i++) hangRelativeClause(language, sentence, i)
  for (let i = 1; i < sentence.heads.length; i++) freeClause(language, sentence, i)
}

function lookAtChildren({ heads, rels }: ParsedSentence): Children {
  const n = heads.length
  const column = () => new Int32Array(n).fill(-1)
  const children = {
    preposition: column(),
    subject: column(),
    object: column(),
    mark: column(),
    passive: new Uint8Array(n),
    coordinator: new Uint8Array(n),
  }
  for (let i = n - 1; i >= 0; i--) {
    const head = heads[i]!
    if (head < 0) continue
    const rel = rels[i]!
    if (rel === 'case') children.preposition[head] = i
    else if (rel.startsWith('nsubj')) children.subject[head] = i
    else if (rel === 'obj') children.object[head] = i
    else if (rel === 'mark') children.mark[head] = i
    else if (rel === 'cc') children.coordinator[head] = 1
    if (rel === 'aux:pass' || rel === 'nsubj:pass') children.passive[head] = 1
  }
  return children
}

/** "hit the gate in the night": the night is the hitting's, unless it only names ("the night of Monday"). */
function liftTime(
  language: Language,
  { lower, pos, heads, rels }: ParsedSentence,
  children: Children,
  i: number,
): void {
  if (rels[i] !== 'nmod' || !timeNouns[language].has(lower[i]!)) return
  const preposition = children.preposition[i]!
  if (preposition < 0 || namingPrepositions[language].has(lower[preposition]!)) return
  let verb = heads[i]!
  if (timeNouns[language].has(lower[verb]!)) return
  while (verb >= 0 && pos[verb] !== 'VERB') verb = heads[verb]!
  if (verb < 0 || verb > i) return
  heads[i] = verb
  rels[i] = 'obl'
}

/** A bare noun behind an active verb without an object is its object, not an adverbial, unless it is a time. */
function nameObject(language: Language, sentence: ParsedSentence, children: Children, i: number): void {
  const { lower, pos, heads, rels } = sentence
  const verb = heads[i]!
  if (rels[i] !== 'obl' || verb < 0 || verb > i || pos[verb] !== 'VERB' || pos[i] !== 'NOUN') return
  if (children.preposition[i]! >= 0 || children.object[verb]! >= 0 || children.passive[verb] === 1) return
  if (timeNouns[language].has(lower[i]!)) return
  rels[i] = 'obj'
  children.object[verb] = i
}

/** "killed by rebels", "tué par des rebelles": the agent. */
function nameAgent(language: Language, sentence: ParsedSentence, children: Children, i: number): void {
  const { lower, heads, rels, participle } = sentence
  const verb = heads[i]!
  if (rels[i] !== 'obl' || verb < 0 || verb > i || !participle[verb]) return
  const preposition = children.preposition[i]!
  if (preposition < 0 || !/^(?:by|par)$/.test(lower[preposition]!) || timeNouns[language].has(lower[i]!)) return
  if (children.passive[verb] === 1 || rels[verb] === 'acl') rels[i] = 'obl:agent'
}

/** "Two men were killed, the army said": what stands before a verb with a subject of its own and has no conjunction is what it says. */
function nameSpeech({ pos, heads, rels, finite }: ParsedSentence, children: Children, i: number): void {
  const verb = heads[i]!
  if (rels[i] !== 'advcl' || verb < i || pos[verb] !== 'VERB' || !finite[verb]) return
  if (children.mark[i]! >= 0 || children.subject[i]! < 0 || children.subject[verb]! < i) return
  rels[i] = 'ccomp'
}

/**
 * "The men who burned the bus fled": a noun under the verb whose relative subject it precedes is what the clause hangs on;
 * the noun takes the verb's place, or is the subject of the later verb that was hung on the relative one.
 */
function hangRelativeClause(language: Language, sentence: ParsedSentence, i: number): void {
  const { lower, pos, heads, rels, finite } = sentence
  if (!/^(?:who|which|qui)$/.test(lower[i]!) || !grammar[language].relatives.has(lower[i]!)) return
  const verb = heads[i]!
  const noun = pos[i - 1] === 'PUNCT' ? i - 2 : i - 1
  if (verb <= i || noun < 0 || !rels[i]!.startsWith('nsubj') || heads[noun] !== verb) return
  if (pos[noun] !== 'NOUN' && pos[noun] !== 'PROPN' && pos[noun] !== 'PRON') return
  const main = heads.findIndex(
    (head, k) =>
      head === verb &&
      k > verb &&
      finite[k] &&
      /^(?:conj|parataxis|ccomp|advcl)$/.test(rels[k]!) &&
      isBare(sentence, k),
  )
  const top = main < 0 ? noun : main
  const head = heads[verb]!
  const rel = rels[verb]!
  heads[top] = head
  rels[top] = rel
  if (main >= 0) {
    heads[noun] = main
    rels[noun] = 'nsubj'
  }
  heads[verb] = noun
  rels[verb] = 'acl:relcl'
}

/** A verb without subject, conjunction or coordinator. */
function isBare({ heads, rels }: ParsedSentence, verb: number): boolean {
  return heads.every((head, k) => head !== verb || !/^(?:nsubj|mark|cc)/.test(rels[k]!))
}

/** A finite verb that has no subject, no conjunction and nothing that makes it a relative clause. */
interface LooseClause {
  /** Its first auxiliary, or itself. */
  readonly start: number
  readonly passive: boolean
}

/** English "reproduced" is taken for finite where it is a participle: only an auxiliary is sure there. */
function looseClause(
  language: Language,
  { pos, heads, rels, finite }: ParsedSentence,
  verb: number,
): LooseClause | null {
  if (pos[verb] !== 'VERB' || heads[verb]! < 0) return null
  let sure = finite[verb]! && language === 'fr'
  let start = verb
  let passive = false
  for (let k = 0; k < heads.length; k++) {
    if (heads[k] !== verb) continue
    const rel = rels[k]!
    if (/^(?:nsubj|csubj|mark|expl|cc$)/.test(rel) || (k < verb && pos[k] === 'PRON')) return null
    if (!rel.startsWith('aux') || k > verb) continue
    if (finite[k]) sure = true
    if (rel === 'aux:pass') passive = true
    start = Math.min(start, k)
  }
  return sure ? { start, passive } : null
}

/**
 * "… and a prison was attacked": a finite verb without a subject takes the bare noun before it as its subject, whether the verb
 * was hung on that noun as if it described it, or both on the verb before them.
 */
function freeClause(language: Language, sentence: ParsedSentence, verb: number): void {
  const { heads, rels, lower } = sentence
  const clause = looseClause(language, sentence, verb)
  const head = heads[verb]!
  if (!clause || head > verb) return
  const relative = lower.slice(head, verb).some((word) => RELATIVE.test(word))
  if (rels[verb]!.startsWith('acl')) {
    if (!relative && isBareNoun(sentence, head) && promote(sentence, verb, head))
      makeSubject(sentence, verb, head, clause)
    return
  }
  if (!/^(?:advcl|parataxis|conj|xcomp|ccomp)$/.test(rels[verb]!)) return
  for (let noun = clause.start - 1; noun > head; noun--) {
    const coordinator = heads.findIndex((h, k) => h === noun && rels[k] === 'cc')
    if (heads[noun] !== head || coordinator < 0 || !isBareNoun(sentence, noun)) continue
    makeSubject(sentence, verb, noun, clause)
    heads[coordinator] = verb
    rels[verb] = 'conj'
    return
  }
}

const RELATIVE = /^(?:who|which|whose|whom|that|where|when|why|qui|que|qu'|dont|où|quand)$/

function isBareNoun({ pos, heads, rels }: ParsedSentence, i: number): boolean {
  return (pos[i] === 'NOUN' || pos[i] === 'PROPN') && !heads.some((head, k) => head === i && rels[k] === 'case')
}

function makeSubject({ heads, rels }: ParsedSentence, verb: number, noun: number, { passive }: LooseClause): void {
  heads[noun] = verb
  rels[noun] = passive ? 'nsubj:pass' : 'nsubj'
}

/** Puts `verb` in the place that its noun had; false where that place is none for a clause. */
function promote({ pos, heads, rels }: ParsedSentence, verb: number, noun: number): boolean {
  const rel = rels[noun]!
  let head = heads[noun]!
  if (head > noun) return false
  if (rel === 'conj') {
    while (head >= 0 && pos[head] !== 'VERB') head = heads[head]!
    if (head < 0) return false
    const coordinator = heads.findIndex((h, k) => h === noun && rels[k] === 'cc')
    if (coordinator >= 0) heads[coordinator] = verb
  } else if (rel !== 'root' && rel !== 'obj') return false
  heads[verb] = head
  rels[verb] = rel === 'obj' ? 'ccomp' : rel
  return true
}
