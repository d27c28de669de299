import type { MeasureRule } from '../../locales/shape/measures.ts'
import { afterParticle, objectAt } from '../records/complement.ts'
import { complementEnd } from '../records/extent.ts'
import { readGroup, usedAsVerb, type VerbGroup } from '../records/group.ts'
import { isPronoun, type Phrase, phraseHas, speakerOf, subjectOf } from '../records/people.ts'
import type { VerbEntry } from '../records/verbs.ts'
import { lower, quoteAt, sentenceOf, type View } from '../records/view.ts'
import { headIn, holds } from './actions.ts'
import type { Draft } from './draft.ts'
import type { Lexicon } from './lexicon.ts'
import { isAuthority } from './subjects.ts'

export function isFuture(view: View, lex: Lexicon, g: VerbGroup): boolean {
  if (g.modal) return view.words.future.has(g.modal)
  const form = lower(view, g.passive ? g.first : g.verb)
  if (g.passive) return firstAux(view, g).some((w) => view.words.future.has(w))
  return !g.perfect && lex.futureEndings.some((e) => form.endsWith(e)) && form.length > 5
}

function firstAux(view: View, g: VerbGroup): string[] {
  return view.doc.tokens.slice(g.first, g.verb).map((t) => t.lower)
}

/** "Extra officers will patrol …", "la ville installera …", "guards should be armed". */
export function readFuture(view: View, lex: Lexicon, i: number, entry: VerbEntry<MeasureRule>): Draft | null {
  if (!usedAsVerb(view, i, entry.forms)) return null
  const g = readGroup(view, i, entry.forms)
  if (g.negated || g.infinitive) return null
  const duty = hasDuty(view, lex, g)
  if (!duty && !isFuture(view, lex, g)) return null
  const subject = subjectOf(view, g)
  if (!subject || phraseHas(view, subject, view.words.attackers) || phraseHas(view, subject, lex.courts)) return null
  const quote = quoteAt(view, view.doc.tokens[i]!.start)
  const first = view.words.firstPerson.has(lower(view, subject.first))
  if ((quote !== null) !== first || (duty && !quote && !reported(view, i))) return null
  const who = quote ? speakerOf(view, quote) : speaker(view, i)
  const act = actOf(view, lex, g, subject, { duty, first })
  if (!act) return null
  const by = act.whole || first ? who : subject
  const action = { first: act.whole ? subject.first : i, last: complementEnd(view, i) }
  if (holds(view, { first: i, last: action.last }, lex.response, 30)) return null
  return { rule: duty ? 'duty-act' : entry.value.name, status: duty ? 'demanded' : 'announced', by, action, trigger: i }
}

/** Is what is to be done a measure; and is its subject part of it ("guards should be armed") or its author? */
function actOf(
  view: View,
  lex: Lexicon,
  g: VerbGroup,
  subject: Phrase,
  { duty, first }: { duty: boolean; first: boolean },
): { whole: boolean } | null {
  if (headIn(view, subject, lex.measureNouns) && !first) return { whole: true }
  if (g.passive) return reported(view, g.verb) && (duty || addsMore(view, lex, subject)) ? { whole: true } : null
  const object = objectAt(view, afterParticle(view, g.verb, 'up|out|for?'))
  if (!object || headIn(view, object, lex.notMeasures)) return null
  if (!first && !isAuthority(view, subject)) return null
  const own = isPronoun(view, subject) && reported(view, g.verb)
  return own || headIn(view, object, lex.measureNouns) ? { whole: false } : null
}

/** "More carabineers would be sent", "it would be extended": a number or "more", or a pronoun for what was told before. */
function addsMore(view: View, lex: Lexicon, p: Phrase): boolean {
  const first = lower(view, p.first)
  return (
    lex.wholesale.has(first) ||
    view.doc.tokens[p.first]!.pos === 'NUM' ||
    (isPronoun(view, p) && view.words.thingPronouns.has(first))
  )
}

function hasDuty(view: View, lex: Lexicon, g: VerbGroup): boolean {
  for (let k = g.first; k < g.verb; k++) if (lex.duty.has(lower(view, k))) return true
  return false
}

/** Does a reporting verb stand before token i in its sentence? */
function reported(view: View, i: number): boolean {
  return sayBefore(view, i) >= 0
}

function sayBefore(view: View, i: number): number {
  const floor = Math.max(sentenceOf(view, i).first, i - 25)
  for (let k = i - 1; k >= floor; k--) if (view.words.sayVerbs.has(lower(view, k))) return k
  return -1
}

export function speaker(view: View, i: number): Phrase | null {
  const say = sayBefore(view, i)
  if (say < 0) return null
  const forms = new Set(['finite', 'present-participle'] as const)
  return subjectOf(view, readGroup(view, say, forms))
}
