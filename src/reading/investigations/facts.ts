import type { InvestigationRule } from '../../locales/shape/investigations.ts'
import { afterParticle } from '../records/complement.ts'
import { readGroup, usedAsVerb, type VerbGroup } from '../records/group.ts'
import type { VerbEntry } from '../records/verbs.ts'
import { lower, quoteAt, reach, type View } from '../records/view.ts'
import { readCase, readEntrust, readProbe, readSeize } from './cases.ts'
import { type Fact, isToCome, reflexive } from './fact.ts'
import type { Lexicon } from './lexicon.ts'
import { readApposed, readPersons, readSuspect } from './persons.ts'

/** What the verb at token i tells of an investigation; none when its rule does not hold. */
export function readVerb(view: View, lex: Lexicon, i: number, entry: VerbEntry<InvestigationRule>): Fact[] {
  const rule = entry.value
  if (quoteAt(view, view.doc.tokens[i]!.start) || !usedAsVerb(view, i, entry.forms)) return []
  const g = readGroup(view, i, entry.forms)
  if (g.negated || g.infinitive || (g.modal !== null && !g.passive)) return []
  if (entry.forms.has('past-participle') && opensSentence(view, g)) {
    const at = afterParticle(view, i, rule.particle)
    return at < 0 || rule.passive || rule.after !== undefined ? [] : readApposed(view, lex, rule, g, at)
  }
  if ((!g.finite && !entry.forms.has('present-participle')) || isToCome(view, g.first, g.verb)) return []
  if (!g.passive && !g.perfect && entry.forms.size === 1 && entry.forms.has('past-participle')) return []
  if ((rule.reflexive && !g.perfect && !reflexive(view, g)) || (rule.passive && !g.passive)) return []
  if (rule.reflexive && !reflexive(view, g)) return []
  const after = afterParticle(view, i, rule.particle)
  if (rule.after !== undefined && (g.passive || !followed(view, rule.after, after))) return []
  return after < 0 ? [] : FRAMES[rule.frame](view, lex, rule, g, after)
}

/** "Held since Friday, the manager …": no subject before it, no auxiliary. */
function opensSentence(view: View, g: VerbGroup): boolean {
  return g.first === g.verb && !g.passive && !g.perfect && g.first === reach(view, g.verb).first
}

/** Tokens of an object before the words that must follow it. */
const OBJECT_TOKENS = 10

/** Do the words stand in the sentence within OBJECT_TOKENS of token `from`? */
function followed(view: View, words: string, from: number): boolean {
  const { last } = reach(view, from)
  const choices = words.split('|').map((c) => c.split(' '))
  for (let k = from + 1; k < Math.min(last, from + OBJECT_TOKENS); k++)
    if (choices.some((c) => c.every((w, n) => lower(view, k + n) === w))) return true
  return false
}

type Reader = (view: View, lex: Lexicon, rule: InvestigationRule, g: VerbGroup, after: number) => Fact[]

const FRAMES: Record<InvestigationRule['frame'], Reader> = {
  case: readCase,
  entrust: readEntrust,
  probe: readProbe,
  seize: readSeize,
  persons: readPersons,
  suspect: readSuspect,
}
