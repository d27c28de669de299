import type { ClaimRule } from '../../locales/shape/claims.ts'
import { afterParticle } from '../records/complement.ts'
import { complementEnd } from '../records/extent.ts'
import { readGroup, skipAside, usedAsVerb, type VerbGroup } from '../records/group.ts'
import { singular, subjectOf } from '../records/people.ts'
import type { VerbEntry } from '../records/verbs.ts'
import { endsIn, lower, quoteAt, reach, type View } from '../records/view.ts'
import { readBlamed } from './blamed.ts'
import { readClaimed, readDenied } from './claimed.ts'
import { type Draft, hasNoun, OBJECT_TOKENS } from './draft.ts'
import type { Lexicon } from './lexicon.ts'

/** What the verb at token i says of who did it; null when its rule does not hold. */
export function readVerb(view: View, lex: Lexicon, i: number, entry: VerbEntry<ClaimRule>): Draft | null {
  const rule = entry.value
  if (quoteAt(view, view.doc.tokens[i]!.start) || !usedAsVerb(view, i, entry.forms)) return null
  const g = readGroup(view, i, entry.forms)
  const signed = rule.name === 'sign'
  if (g.first === g.verb && isNounOf(view, i)) return null
  if (g.infinitive || (g.modal !== null && !g.perfect && !g.passive)) return null
  if (!signed && !g.passive && !g.perfect && entry.forms.size === 1 && entry.forms.has('past-participle')) return null
  if (rule.reflexive !== undefined && rule.reflexive !== isReflexive(view, g)) return null
  const after = particleWithin(view, i, rule)
  if (rule.bare && !standsBare(view, g, after)) return null
  if (after < 0 || !objectHolds(view, lex, rule, g, after)) return null
  if (rule.status === 'claimed') return readClaimed(view, lex, rule, g, after)
  if (rule.status === 'denied') return readDenied(view, lex, rule, g)
  return g.negated ? null : readBlamed(view, lex, rule, g, after)
}

function objectHolds(view: View, lex: Lexicon, rule: ClaimRule, g: VerbGroup, after: number): boolean {
  if (rule.objects.includes('any')) return true
  if (rule.objects.includes('done'))
    return hasNoun(view, lex.doneWords, after, Math.min(reach(view, after).last, after + 12))
  const attack = rule.objects.includes('attack')
  if (g.passive) {
    const subject = subjectOf(view, g)
    return attack && subject !== null && hasNoun(view, lex.attackNouns, subject.first, subject.last)
  }
  if (attack && cliticObject(view, lex, g)) return true
  const at = skipAside(view, after)
  const end = Math.min(complementEnd(view, Math.min(at, reach(view, at).last - 1)), at + OBJECT_TOKENS)
  if (rule.objects.includes('guilt') && deniesLink(view, lex, at, end)) return false
  if (rule.objects.includes('guilt') && hasNoun(view, lex.guiltNouns, at, end)) return true
  if (rule.objects.includes('credit') && hasNoun(view, lex.creditNouns, at, end)) return true
  return attack && hasNoun(view, lex.attackNouns, at, end) && !view.words.complementizers.has(lower(view, at))
}

/** "any link with traffickers" denies ties to others, not the attack. */
function deniesLink(view: View, lex: Lexicon, at: number, end: number): boolean {
  for (let k = at; k < end; k++) {
    if (!view.words.ties.has(lower(view, k))) continue
    return (
      view.words.tieMarkers.has(lower(view, k + 1)) &&
      !hasNoun(view, lex.attackNouns, k + 2, k + 6) &&
      !toAttackers(view, k + 2)
    )
  }
  return false
}

/** "any link with the attackers": denies the attack. */
function toAttackers(view: View, from: number): boolean {
  for (let k = from; k < from + 3; k++)
    if (view.words.attackers.has(lower(view, k)) || view.words.attackers.has(singular(view, lower(view, k))))
      return true
  return false
}

/** "The accused pleaded": a participle right behind its article. */
function isNounOf(view: View, i: number): boolean {
  return i > 0 && endsIn(lower(view, i), view.syntax.pasts) && view.words.articles.has(lower(view, i - 1))
}

function cliticObject(view: View, lex: Lexicon, g: VerbGroup): boolean {
  for (let k = g.first; k < g.verb; k++)
    if (view.words.clitics.has(lower(view, k)) && lex.attackNouns.has(lower(view, k))) return true
  return false
}

function isReflexive(view: View, g: VerbGroup): boolean {
  for (let k = g.first; k < g.verb; k++) if (view.words.reflexives.has(lower(view, k))) return true
  return false
}

/** The particle after the verb, or up to `gap` tokens later in the sentence ("said on its website that it was behind"). */
function particleWithin(view: View, i: number, rule: ClaimRule): number {
  const { last } = reach(view, i)
  for (let k = i; k <= Math.min(last - 1, i + (rule.gap ?? 0)); k++) {
    const after = afterParticle(view, k, rule.particle)
    if (after >= 0) return after
  }
  return -1
}

function standsBare(view: View, g: VerbGroup, after: number): boolean {
  return view.words.relatives.has(lower(view, g.first - 1)) && /^[.,;]$/.test(lower(view, after))
}
