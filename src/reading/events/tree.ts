import type { GrammarLocale } from '../../locales/shape/grammar.ts'
import type { Doc, Token } from '../../text/doc.ts'

/** How a token stands to a trigger: what does it, what it is done to, beside it, or under another verb. */
export type Role = 'agent' | 'patient' | 'beside' | 'other'

const AGENT = new Set(['nsubj', 'obl:agent', 'csubj'])
const PATIENT = new Set(['obj', 'nsubj:pass', 'iobj', 'nmod', 'compound', 'nmod:poss', 'obl:arg', 'appos'])

/**
 * Climbs from token `i` to trigger `trigger`. The relation through which the path enters the trigger gives the role;
 * a path that ends in a verb other than the trigger gives `other` unless that verb shares its clause by conjunction.
 */
export function roleOf(doc: Doc, grammar: GrammarLocale, i: number, trigger: number, unaccusative: boolean): Role {
  let at = i
  for (let steps = 0; steps < 12 && at >= 0; steps++) {
    const t = doc.tokens[at]!
    if (t.head === trigger) return entering(doc, grammar, t, doc.tokens[trigger]!, unaccusative)
    if (t.head < 0) return 'other'
    const head = doc.tokens[t.head]!
    if (head.pos === 'VERB' && t.rel !== 'acl:relcl') {
      if (sharesSubject(doc, head, trigger))
        return t.rel.startsWith('nsubj') ? (t.rel === 'nsubj' ? 'agent' : 'patient') : 'beside'
      return 'other'
    }
    at = t.head
  }
  return 'other'
}

function entering(doc: Doc, grammar: GrammarLocale, t: Token, trigger: Token, unaccusative: boolean): Role {
  if (t.rel === 'nsubj' && (unaccusative || isPassive(doc, trigger.i))) return 'patient'
  if (AGENT.has(t.rel) || (t.rel === 'nsubj:pass' && isReflexive(doc, trigger.i))) return 'agent'
  if (
    t.rel === 'obl' &&
    isPassive(doc, trigger.i) &&
    doc.children[t.i]!.some((c) => grammar.agentMarkers.has(doc.tokens[c]!.lower))
  )
    return 'agent'
  return PATIENT.has(t.rel) ? 'patient' : 'beside'
}

/** "X stormed the post and killed two": the second verb has X as its subject too. */
function sharesSubject(doc: Doc, head: Token, trigger: number): boolean {
  const t = doc.tokens[trigger]!
  return t.head === head.i && (t.rel === 'conj' || t.rel === 'xcomp' || t.rel === 'advcl')
}

export function isPassive(doc: Doc, verb: number): boolean {
  return (
    !isReflexive(doc, verb) &&
    doc.children[verb]!.some((c) => doc.tokens[c]!.rel === 'aux:pass' || doc.tokens[c]!.rel === 'nsubj:pass')
  )
}

/** "s'est jeté sur": the auxiliary of a reflexive verb is no passive. */
export function isReflexive(doc: Doc, verb: number): boolean {
  return doc.children[verb]!.some((c) => doc.tokens[c]!.rel === 'expl:pv')
}

/** The verb (or root) whose clause holds token `i`. */
export function governor(doc: Doc, i: number): number {
  let at = doc.tokens[i]!.head
  for (let steps = 0; steps < 20 && at >= 0; steps++) {
    const t = doc.tokens[at]!
    if (t.pos === 'VERB' || t.head < 0) return at
    at = t.head
  }
  return at
}
