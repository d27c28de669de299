import type { TriggerRule } from '../../../locales/shape/events.ts'
import type { GrammarLocale } from '../../../locales/shape/grammar.ts'
import type { Doc, Token } from '../../../text/doc.ts'
import { isPassive, isReflexive } from '../tree.ts'

/** How a phrase stands to a trigger: does it, suffers it, is the place or means beside it, or has no part in its clause. */
export type Part = 'agent' | 'patient' | 'beside' | 'other'

export interface Relation {
  readonly part: Part
  /** Reached through an owner or a whole: "the home of X" for X. */
  readonly owner: boolean
  /** The preposition by which the phrase enters the clause, lower case; '' where it has none. */
  readonly by: string
  /** Token by which the path enters the clause: the phrase's own head, or that of the whole it belongs to; -1: none. */
  readonly via: number
}

/** The words that tell the act: tokens [first, last), the one that heads them, and their rule. */
export interface Trigger {
  readonly first: number
  readonly last: number
  readonly head: number
  readonly rule: TriggerRule
  /** The small words of the report's language. */
  readonly grammar: GrammarLocale
}

const OTHER: Relation = { part: 'other', owner: false, by: '', via: -1 }
/** Longest climb from a word to the verb of its clause; longer ones are parser errors or lists. */
const STEPS_MAX = 14

/** The token of a trigger that the others hang on: its verb before its nouns. */
export function triggerOf(doc: Doc, grammar: GrammarLocale, first: number, last: number, rule: TriggerRule): Trigger {
  let head = first
  const outside = (i: number) => doc.tokens[i]!.head < first || doc.tokens[i]!.head >= last
  for (let i = first; i < last; i++) {
    if (!outside(i)) continue
    if (doc.tokens[head]!.pos === 'VERB' && outside(head) && doc.tokens[i]!.pos !== 'VERB') continue
    if (i === first || !outside(head) || doc.tokens[i]!.pos === 'VERB') head = i
    if (doc.tokens[head]!.pos === 'VERB') break
  }
  if (rule.kinds[0] === 'threat') head = receiver(doc, grammar, head)
  return { first, last, head, rule, grammar }
}

/** "A priest received a letter with death threats": the verb whose subject is the one threatened. */
function receiver(doc: Doc, grammar: GrammarLocale, head: number): number {
  for (let at = head, steps = 0; at >= 0 && steps < 5; at = doc.tokens[at]!.head, steps++)
    if (grammar.receiveVerbs.has(doc.tokens[at]!.lemma)) return at
  return head
}

/** Climbs the tree from token `i` to the trigger; what the path enters by gives the part that `i` has in the act. */
export function relate(doc: Doc, i: number, trigger: Trigger): Relation {
  const { grammar } = trigger
  const chain = chainOf(doc, trigger.head)
  let at = i
  let owner = false
  let place = ''
  for (let steps = 0; steps < STEPS_MAX; steps++) {
    if (at === trigger.head) return OTHER
    const t = doc.tokens[at]!
    const modified = relativeTo(doc, at, chain, trigger)
    if (modified) return { part: modified, owner, by: '', via: at }
    if (t.head < 0) return OTHER
    const whole = wholeBefore(doc, grammar, t)
    if (whole >= 0) {
      owner = true
      at = whole
      continue
    }
    if (t.head === trigger.head) return placed(entered(doc, t, trigger, owner), place, trigger)
    if (t.head >= trigger.first && t.head < trigger.last && !(at >= trigger.first && at < trigger.last))
      return inside(doc, grammar, t, owner)
    const level = chain.indexOf(t.head)
    if (level > 0) return placed(above(doc, t, trigger, chain, level, owner), place, trigger)
    const head = doc.tokens[t.head]!
    if (head.pos === 'VERB' && !(grammar.possessionVerbs.has(head.lemma) && head.rel.startsWith('acl'))) return OTHER
    if (t.rel === 'nmod' && place === '') place = placeOf(doc, grammar, at)
    if ((/^(nmod|obl|acl)/.test(t.rel) || head.pos === 'VERB') && !grammar.quantityNouns.has(head.lemma)) owner = true
    at = t.head
  }
  return OTHER
}

/** "the car of a guard" with "of a guard" hung on the verb: an "of" phrase belongs to the noun right before it. */
function wholeBefore(doc: Doc, grammar: GrammarLocale, t: Token): number {
  if (!t.rel.startsWith('obl')) return -1
  const preposition = doc.children[t.i]!.find((c) => doc.tokens[c]!.rel === 'case' && c < t.i)
  if (preposition === undefined || !grammar.of.has(doc.tokens[preposition]!.lower)) return -1
  const before = doc.tokens[preposition - 1]
  return before && before.sentence === t.sentence && (before.pos === 'NOUN' || before.pos === 'PROPN') ? before.i : -1
}

/** "a convoy on the road": the preposition of a place, which makes no owner of what stands there. */
function placeOf(doc: Doc, grammar: GrammarLocale, i: number): string {
  const by = caseOf(doc, grammar, i)
  return grammar.positions.has(by) ? by : ''
}

/** What stands behind a preposition of place is beside the act, or its aim ("shots from a car at the station"). */
function placed(r: Relation, place: string, trigger: Trigger): Relation {
  if (place === '' || (r.part !== 'patient' && r.part !== 'beside')) return r
  return { ...r, part: r.part === 'beside' && isAim(place, trigger) ? 'patient' : 'beside', by: place, owner: false }
}

/** The trigger and the verbs whose subject it shares: "stormed the post and killed", "tried to burn". */
function chainOf(doc: Doc, head: number): number[] {
  const chain = [head]
  for (let at = head; chain.length < 5; ) {
    const t = doc.tokens[at]!
    if (t.head < 0 || !/^(conj|xcomp|advcl)/.test(t.rel)) break
    if (hasSubject(doc, at) && !t.rel.startsWith('conj')) break
    if (t.rel.startsWith('conj') && doc.tokens[t.head]!.pos !== 'VERB' && doc.tokens[at]!.pos !== 'VERB') break
    chain.push(t.head)
    if (hasSubject(doc, at)) break
    at = t.head
  }
  return chain
}

function hasSubject(doc: Doc, verb: number): boolean {
  return doc.children[verb]!.some((c) => doc.tokens[c]!.rel.startsWith('nsubj'))
}

function hasObject(doc: Doc, grammar: GrammarLocale, verb: number): boolean {
  if (grammar.intransitives.has(doc.tokens[verb]!.lemma)) return false
  return doc.children[verb]!.some((c) => doc.tokens[c]!.rel === 'obj' && !isTimeOrAside(doc, grammar, verb, c))
}

/** "ont brûlé la même nuit", "ont brûlé, dont la voiture d'un agent": what the tree takes for an object is none. */
function isTimeOrAside(doc: Doc, grammar: GrammarLocale, verb: number, object: number): boolean {
  if (grammar.sameTimes.has(doc.tokens[object]!.lemma)) return true
  return object > verb && doc.tokens.slice(verb, object).some((t) => t.text === ',')
}

/** "men who stormed", "a man shot in the leg", "guards held by": the trigger's clause modifies the phrase. */
function relativeTo(doc: Doc, noun: number, chain: readonly number[], trigger: Trigger): Part | null {
  const top = chain.find((v) => doc.tokens[v]!.head === noun && doc.tokens[v]!.rel.startsWith('acl'))
  if (top === undefined) return null
  const verb = doc.tokens[top]!
  const pronoun = doc.children[top]!.map((c) => doc.tokens[c]!).find(
    (c) => trigger.grammar.relatives.has(c.lower) && /^(nsubj|obj)/.test(c.rel),
  )
  if (pronoun) {
    const part = entered(doc, pronoun, { ...trigger, head: top }, false).part
    return top === trigger.head || part === 'agent'
      ? part
      : isPassive(doc, trigger.head) || part === 'patient'
        ? 'patient'
        : part
  }
  if (verb.morph.form === 'ger' || (verb.morph.form === 'part' && verb.morph.tense === 'pres')) return 'agent'
  if (verb.morph.form === 'part' || verb.morph.tense === 'past') return 'patient'
  return null
}

/** The phrase hangs on the trigger itself. */
function entered(doc: Doc, t: Token, trigger: Trigger, owner: boolean): Relation {
  const head = doc.tokens[trigger.head]!
  const by = caseOf(doc, trigger.grammar, t.i)
  const as = (part: Part): Relation => ({ part, owner, by, via: t.i })
  if ((head.pos === 'NOUN' || head.pos === 'PROPN') && !(trigger.rule.class !== 'noun' && t.rel.startsWith('nsubj')))
    return as(nominal(t, trigger, by))
  if (t.rel === 'nsubj:pass' && !isReflexive(doc, trigger.head)) return as('patient')
  if (t.rel.startsWith('nsubj')) return as(suffersAsSubject(doc, trigger) ? 'patient' : 'agent')
  if (t.rel === 'obl:agent' || (trigger.grammar.agentMarkers.has(by) && t.rel.startsWith('obl'))) return as('agent')
  if (t.rel === 'obj' || t.rel === 'iobj' || t.rel === 'ccomp') return as('patient')
  if (/^(obl|nmod)/.test(t.rel)) return as(isAim(by, trigger) ? 'patient' : 'beside')
  if (t.rel === 'xcomp' || t.rel === 'appos' || t.rel === 'dep')
    return as(t.pos === 'NOUN' || t.pos === 'PROPN' ? 'patient' : 'beside')
  return /^(conj|advcl|parataxis|ccomp|acl)/.test(t.rel) ? OTHER : as('beside')
}

/** "was torched", "the car burned", "two died", "three are dead". */
function suffersAsSubject(doc: Doc, trigger: Trigger): boolean {
  if (isPassive(doc, trigger.head)) return true
  const head = doc.tokens[trigger.head]!
  if (head.pos !== 'VERB') return true
  if (trigger.rule.kinds[0] === 'threat' && trigger.grammar.receiveVerbs.has(head.lemma)) return true
  if (hasObject(doc, trigger.grammar, trigger.head)) return undergoes(doc, trigger)
  if (trigger.grammar.intransitives.has(head.lemma)) return true
  return trigger.rule.unaccusative === true || (trigger.rule.class === 'harm' && trigger.rule.outcome !== undefined)
}

/** "suffered injuries", "a perdu la vie": the object is part of the words of harm. */
function undergoes(doc: Doc, trigger: Trigger): boolean {
  if (trigger.rule.class !== 'harm' || trigger.rule.outcome === undefined) return false
  return doc.children[trigger.head]!.some(
    (c) => c > trigger.head && c < trigger.last && doc.tokens[c]!.rel === 'obj' && doc.tokens[c]!.pos === 'NOUN',
  )
}

function isAim(by: string, trigger: Trigger): boolean {
  const { aims, recipients, shotAims } = trigger.grammar
  if (aims.has(by)) return true
  if (recipients.has(by)) return trigger.rule.kinds.some((k) => k === 'arson' || k === 'threat')
  const thrown = trigger.rule.name.endsWith('.molotov')
  const aimed = thrown || trigger.rule.kinds.some((k) => k === 'shooting' || k === 'bombing' || k === 'vandalism')
  return aimed && shotAims.has(by)
}

/** "the murder of X", "attack on X by Y", "X's killing", "rebel attack". */
function nominal(t: Token, trigger: Trigger, by: string): Part {
  const { agentMarkers, aims, nounAims, of } = trigger.grammar
  if (agentMarkers.has(by)) return 'agent'
  if (of.has(by) || aims.has(by) || nounAims.has(by)) return 'patient'
  if (by === '' && t.rel === 'nmod' && trigger.rule.class !== 'noun') return 'patient'
  if (t.rel === 'nmod:poss') return trigger.rule.outcome ? 'patient' : 'agent'
  if (t.rel === 'appos' || t.rel.startsWith('nsubj')) return 'other'
  return 'beside'
}

/** The phrase hangs on another word of the trigger: "set fire TO the gate", "carried out an attack ON". */
function inside(doc: Doc, grammar: GrammarLocale, t: Token, owner: boolean): Relation {
  const { agentMarkers, aims, of, recipients, shotAims } = grammar
  const by = caseOf(doc, grammar, t.i)
  const aimed = [aims, of, recipients, shotAims].some((words) => words.has(by))
  if (agentMarkers.has(by)) return { part: 'agent', owner, by, via: t.i }
  return { part: aimed ? 'patient' : 'beside', owner, by, via: t.i }
}

/** The phrase hangs on a verb that shares its subject with the trigger. */
function above(
  doc: Doc,
  t: Token,
  trigger: Trigger,
  chain: readonly number[],
  level: number,
  owner: boolean,
): Relation {
  const by = caseOf(doc, trigger.grammar, t.i)
  const verb = chain[level]!
  const below = doc.tokens[chain[level - 1]!]!
  const as = (part: Part): Relation => ({ part, owner, by, via: t.i })
  if (t.rel.startsWith('nsubj')) {
    if (hasSubject(doc, below.i)) return OTHER
    const passive = isPassive(doc, verb) && below.rel.startsWith('conj') && !hasObject(doc, trigger.grammar, chain[0]!)
    return as(passive || suffersAsSubject(doc, trigger) ? 'patient' : 'agent')
  }
  if (t.rel === 'obj' && below.rel === 'xcomp') return as(suffersAsSubject(doc, trigger) ? 'patient' : 'agent')
  if (t.rel === 'obl:agent' || (trigger.grammar.agentMarkers.has(by) && isPassive(doc, verb))) return as('agent')
  return t.rel.startsWith('obl') ? as('beside') : OTHER
}

/** The preposition of a phrase. */
export function caseOf(doc: Doc, grammar: GrammarLocale, i: number): string {
  for (const c of doc.children[i]!) if (doc.tokens[c]!.rel === 'case' && c < i) return doc.tokens[c]!.lower
  const before = doc.tokens[i - 1]?.lower ?? ''
  return grammar.contractions.has(before) ? before : ''
}
