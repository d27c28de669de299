import type { TriggerRule } from '../../../locales/shape/events.ts'
import type { Doc, Token } from '../../../text/doc.ts'
import { isPassive } from '../tree.ts'

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
}

const OTHER: Relation = { part: 'other', owner: false, by: '', via: -1 }
const AIM = /^(on|against|into|upon|onto|toward|towards|contre|vers)$/
const OF = /^(of|de|d'|du|des)$/
const BY = /^(by|par)$/
/** "cars that belong to guards", "un immeuble où habite une surveillante": verbs that tie an owner to a thing. */
const POSSESSION = /^(belong|own|house|live|reside|appartenir|habiter|loger|résider|vivre)$/
/** "a dozen cars", "une vingtaine d'hommes": the noun of number stands for what it counts. */
const QUANTITY =
  /^(dozen|score|hundred|thousand|couple|pair|number|majority|dizaine|douzaine|quinzaine|vingtaine|trentaine|quarantaine|cinquantaine|centaine|millier|nombre|plupart|majorité)$/
/** Longest climb from a word to the verb of its clause; longer ones are parser errors or lists. */
const STEPS_MAX = 14

/** The token of a trigger that the others hang on: its verb before its nouns. */
export function triggerOf(doc: Doc, first: number, last: number, rule: TriggerRule): Trigger {
  let head = first
  const outside = (i: number) => doc.tokens[i]!.head < first || doc.tokens[i]!.head >= last
  for (let i = first; i < last; i++) {
    if (!outside(i)) continue
    if (doc.tokens[head]!.pos === 'VERB' && outside(head) && doc.tokens[i]!.pos !== 'VERB') continue
    if (i === first || !outside(head) || doc.tokens[i]!.pos === 'VERB') head = i
    if (doc.tokens[head]!.pos === 'VERB') break
  }
  if (rule.kinds[0] === 'threat') head = receiver(doc, head)
  return { first, last, head, rule }
}

/** Verbs whose subject is the one threatened: "a priest received a letter with death threats". */
const RECEIVE = /^(receive|find|discover|get|recevoir|trouver|découvrir)$/

function receiver(doc: Doc, head: number): number {
  for (let at = head, steps = 0; at >= 0 && steps < 5; at = doc.tokens[at]!.head, steps++)
    if (RECEIVE.test(doc.tokens[at]!.lemma)) return at
  return head
}

/** Climbs the tree from token `i` to the trigger; what the path enters by gives the part that `i` has in the act. */
export function relate(doc: Doc, i: number, trigger: Trigger): Relation {
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
    const whole = wholeBefore(doc, t)
    if (whole >= 0) {
      owner = true
      at = whole
      continue
    }
    if (t.head === trigger.head) return placed(entered(doc, t, trigger, owner), place, trigger)
    if (t.head >= trigger.first && t.head < trigger.last && !(at >= trigger.first && at < trigger.last))
      return inside(doc, t, owner)
    const level = chain.indexOf(t.head)
    if (level > 0) return placed(above(doc, t, trigger, chain, level, owner), place, trigger)
    const head = doc.tokens[t.head]!
    if (head.pos === 'VERB' && !(POSSESSION.test(head.lemma) && head.rel.startsWith('acl'))) return OTHER
    if (t.rel === 'nmod' && place === '') place = placeOf(doc, at)
    if ((/^(nmod|obl|acl)/.test(t.rel) || head.pos === 'VERB') && !QUANTITY.test(head.lemma)) owner = true
    at = t.head
  }
  return OTHER
}

/** "the car of a guard" with "of a guard" hung on the verb: an "of" phrase belongs to the noun right before it. */
function wholeBefore(doc: Doc, t: Token): number {
  if (!t.rel.startsWith('obl')) return -1
  const preposition = doc.children[t.i]!.find((c) => doc.tokens[c]!.rel === 'case' && c < t.i)
  if (preposition === undefined || !OF.test(doc.tokens[preposition]!.lower)) return -1
  const before = doc.tokens[preposition - 1]
  return before && before.sentence === t.sentence && (before.pos === 'NOUN' || before.pos === 'PROPN') ? before.i : -1
}

/** "a convoy on the road": the preposition of a place, which makes no owner of what stands there. */
function placeOf(doc: Doc, i: number): string {
  const by = caseOf(doc, i)
  return /^(on|at|in|near|outside|inside|sur|dans|devant|à|près)$/.test(by) ? by : ''
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

/** Verbs that never take an object: what the tree hangs there is a time ("died Friday"). */
const INTRANSITIVE = /^(die|perish|succumb|explode|mourir|décéder|périr|succomber|exploser|sauter)$/

function hasObject(doc: Doc, verb: number): boolean {
  if (INTRANSITIVE.test(doc.tokens[verb]!.lemma)) return false
  return doc.children[verb]!.some((c) => doc.tokens[c]!.rel === 'obj')
}

/** "men who stormed", "a man shot in the leg", "guards held by": the trigger's clause modifies the phrase. */
function relativeTo(doc: Doc, noun: number, chain: readonly number[], trigger: Trigger): Part | null {
  const top = chain.find((v) => doc.tokens[v]!.head === noun && doc.tokens[v]!.rel.startsWith('acl'))
  if (top === undefined) return null
  const verb = doc.tokens[top]!
  const pronoun = doc.children[top]!.map((c) => doc.tokens[c]!).find(
    (c) => /^(who|which|that|whom|qui|que|qu'|dont)$/.test(c.lower) && /^(nsubj|obj)/.test(c.rel),
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
  const by = caseOf(doc, t.i)
  const as = (part: Part): Relation => ({ part, owner, by, via: t.i })
  if ((head.pos === 'NOUN' || head.pos === 'PROPN') && !(trigger.rule.class !== 'noun' && t.rel.startsWith('nsubj')))
    return as(nominal(t, trigger, by))
  if (t.rel === 'nsubj:pass') return as('patient')
  if (t.rel.startsWith('nsubj')) return as(suffersAsSubject(doc, trigger) ? 'patient' : 'agent')
  if (t.rel === 'obl:agent' || (BY.test(by) && t.rel.startsWith('obl'))) return as('agent')
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
  if (trigger.rule.kinds[0] === 'threat' && RECEIVE.test(head.lemma)) return true
  if (hasObject(doc, trigger.head)) return undergoes(doc, trigger)
  if (INTRANSITIVE.test(head.lemma)) return true
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
  if (AIM.test(by)) return true
  if (/^(à|au|aux|to)$/.test(by)) return trigger.rule.kinds.some((k) => k === 'arson' || k === 'threat')
  const thrown = trigger.rule.name.endsWith('.molotov')
  const aimed = thrown || trigger.rule.kinds.some((k) => k === 'shooting' || k === 'bombing' || k === 'vandalism')
  return aimed && /^(at|sur|dans)$/.test(by)
}

/** "the murder of X", "attack on X by Y", "X's killing", "rebel attack". */
function nominal(t: Token, trigger: Trigger, by: string): Part {
  if (BY.test(by)) return 'agent'
  if (OF.test(by) || AIM.test(by) || /^(sur|visant|targeting)$/.test(by)) return 'patient'
  if (by === '' && t.rel === 'nmod' && trigger.rule.class !== 'noun') return 'patient'
  if (t.rel === 'nmod:poss') return trigger.rule.outcome ? 'patient' : 'agent'
  if (t.rel === 'appos' || t.rel.startsWith('nsubj')) return 'other'
  return 'beside'
}

/** The phrase hangs on another word of the trigger: "set fire TO the gate", "carried out an attack ON". */
function inside(doc: Doc, t: Token, owner: boolean): Relation {
  const by = caseOf(doc, t.i)
  const aimed = AIM.test(by) || OF.test(by) || /^(to|at|sur|à|au|aux|dans)$/.test(by)
  if (BY.test(by)) return { part: 'agent', owner, by, via: t.i }
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
  const by = caseOf(doc, t.i)
  const verb = chain[level]!
  const below = doc.tokens[chain[level - 1]!]!
  const as = (part: Part): Relation => ({ part, owner, by, via: t.i })
  if (t.rel.startsWith('nsubj')) {
    if (hasSubject(doc, below.i)) return OTHER
    const passive = isPassive(doc, verb) && below.rel.startsWith('conj') && !hasObject(doc, chain[0]!)
    return as(passive || suffersAsSubject(doc, trigger) ? 'patient' : 'agent')
  }
  if (t.rel === 'obj' && below.rel === 'xcomp') return as(suffersAsSubject(doc, trigger) ? 'patient' : 'agent')
  if (t.rel === 'obl:agent' || (BY.test(by) && isPassive(doc, verb))) return as('agent')
  return t.rel.startsWith('obl') ? as('beside') : OTHER
}

/** The preposition of a phrase. */
export function caseOf(doc: Doc, i: number): string {
  for (const c of doc.children[i]!) if (doc.tokens[c]!.rel === 'case' && c < i) return doc.tokens[c]!.lower
  return /^(du|des|au|aux)$/.test(doc.tokens[i - 1]?.lower ?? '') ? doc.tokens[i - 1]!.lower : ''
}
