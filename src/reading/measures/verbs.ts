import type { MeasureRule } from '../../locales/shape/measures.ts'
import type { MeasureStatus } from '../../model/reading.ts'
import { afterParticle, infinitive, type Range } from '../records/complement.ts'
import { complementEnd } from '../records/extent.ts'
import { readGroup, usedAsVerb, type VerbGroup } from '../records/group.ts'
import { nounPhraseAfter, type Phrase, phraseHas, speakerOf, subjectOf } from '../records/people.ts'
import type { VerbEntry } from '../records/verbs.ts'
import { actorsIn, lower, quoteAt, reach, type View } from '../records/view.ts'
import { headIn, holds } from './actions.ts'
import type { Draft } from './draft.ts'
import { takeFrame } from './frames.ts'
import { isFuture } from './future.ts'
import type { Lexicon } from './lexicon.ts'
import { firstItem } from './lists.ts'
import { inverted, isAuthority, isNamed, subjectFits } from './subjects.ts'

/** What the verb at token i says is done or wanted; null when no rule of the entry holds. */
export function readVerb(view: View, lex: Lexicon, i: number, entry: VerbEntry<MeasureRule>): Draft | null {
  const rule = entry.value
  if (!usedAsVerb(view, i, entry.forms)) return null
  const group = readGroup(view, i, entry.forms)
  if (group.negated || group.infinitive || denied(view, lex, group)) return null
  const after = afterParticle(view, i, rule.particle)
  if (after < 0) return null
  const status = statusOf(view, lex, rule, group, entry)
  if (!status) return null
  if (group.passive) return readPassive(view, lex, rule, status, group, after)
  const subject = subjectOf(view, group)
  if (!subjectFits(view, lex, rule, subject, i)) return null
  if (inverted(view, group, after)) return null
  if (rule.status === 'rejected' && subject && view.words.relatives.has(lower(view, subject.first - 1))) {
    return {
      rule: rule.name,
      status,
      by: subject,
      action: { first: subject.first - 1, last: subject.first },
      trigger: i,
    }
  }
  const quote = quoteAt(view, view.doc.tokens[i]!.start)
  const by = quote ? speakerOf(view, quote) : subject
  const colon = rule.takes.includes('object') && !rule.done ? firstItem(view, after) : null
  if (colon) return { rule: rule.name, status, by, action: colon, trigger: i }
  if (rule.status === 'rejected' && subject && takenUp(view, lex, subject)) {
    const noun = takenUp(view, lex, subject)
    return {
      rule: rule.name,
      status,
      by: between(view, noun + 1, group.first),
      action: { first: noun, last: noun + 1 },
      trigger: i,
    }
  }
  for (const frame of rule.takes) {
    const action = takeFrame(view, lex, quote ? inQuote(rule) : asked(view, rule, subject), frame, i, after)
    if (action)
      return {
        rule: rule.name,
        status: toldStatus(view, lex, rule, status, frame, subject, action),
        by,
        action: rule.whole && subject ? { first: subject.first, last: action.last } : action,
        trigger: i,
      }
  }
  return null
}

/** A decreed state holds; what one official bans is ordered; a federation that wishes asks for it. */
function toldStatus(
  view: View,
  lex: Lexicon,
  rule: MeasureRule,
  status: MeasureStatus,
  frame: MeasureRule['takes'][number],
  subject: Phrase | null,
  action: Range,
): MeasureStatus {
  if (frame === 'object' && status === 'ordered' && isState(view, action)) return 'in-force'
  if (status === 'in-force' && stops(rule) && subject && isOfficial(view, lex, subject)) return 'ordered'
  const wishes = rule.name === 'wish-to' || rule.name === 'want-to'
  if (status === 'proposed' && wishes && subject && phraseHas(view, subject, view.words.unions)) return 'demanded'
  return status
}

/** One person in office: "the governor", "le préfet", "he". */
function isOfficial(view: View, lex: Lexicon, p: Phrase): boolean {
  const { words: w } = view
  if (p.actor?.kind === 'person') return true
  for (let k = p.first; k < Math.min(p.last, p.first + 6); k++) if (lex.offices.has(lower(view, k))) return true
  const first = lower(view, p.first)
  return p.actor === null && w.personPronouns.has(first) && !w.pluralPronouns.has(first)
}

function between(view: View, from: number, to: number): Phrase | null {
  const first = view.words.relatives.has(lower(view, from)) ? from + 1 : from
  return first < to ? { first, last: to, actor: actorsIn(view, first, to)[0] ?? null } : null
}

/** "a precaution the council voted down": the noun that takes the demand up, -1 turned 0 when none stands before the subject. */
function takenUp(view: View, lex: Lexicon, p: Phrase): number {
  for (let k = Math.max(1, p.first - 1); k < Math.min(p.last, p.first + 3); k++)
    if (
      lex.anaphora.has(lower(view, k)) &&
      view.words.indefinites.has(lower(view, k - 1)) &&
      lower(view, k - 2) === ','
    )
      return k
  return 0
}

/** "denied that she had ever asked for …": not asked. */
function denied(view: View, lex: Lexicon, g: VerbGroup): boolean {
  for (let k = g.first - 1; k >= Math.max(reach(view, g.verb).first + 1, g.first - DENIAL_TOKENS); k--)
    if (view.words.complementizers.has(lower(view, k)) && lex.denials.has(lower(view, k - 1))) return true
  return false
}

/** "decreed a state of emergency": holds from the moment it is declared. */
function isState(view: View, r: Range): boolean {
  for (let k = r.first; k < Math.min(r.last - 1, r.first + 3); k++)
    if (view.words.state.has(lower(view, k)) && view.words.of.has(lower(view, k + 1))) return true
  return false
}

/** Tokens before a verb in which its clause begins. */
const DENIAL_TOKENS = 8

/** Who is no authority wants many things: only what names a measure counts. */
function asked(view: View, rule: MeasureRule, subject: Phrase | null): MeasureRule {
  const sure = subject !== null && (isAuthority(view, subject) || isNamed(view, subject))
  return rule.needs?.includes('authority') && rule.status === 'demanded' && !sure
    ? { ...rule, needs: ['measure-object'] }
    : rule
}

/** "We want …" in quotation marks asks for much that is no measure: only what names one counts. */
function inQuote(rule: MeasureRule): MeasureRule {
  return { ...rule, needs: ['acting', 'measure-object'] }
}

/** "que la loi soit adoptée": not done yet. */
function wished(view: View, g: VerbGroup): boolean {
  if (view.words.bareBe.has(lower(view, g.first))) return true
  for (let k = g.first; k < g.verb; k++) if (view.words.wishedWithin.has(lower(view, k))) return true
  return false
}

/** "a vote on extending the ban": named, not done. */
function afterPreposition(view: View, g: VerbGroup, forms: VerbEntry<MeasureRule>['forms']): boolean {
  return forms.size === 1 && forms.has('present-participle') && view.words.prepositions.has(lower(view, g.first - 1))
}

/** The rule's status, or `announced` where its verb stands in the future; null where nothing is done or said. */
function statusOf(
  view: View,
  lex: Lexicon,
  rule: MeasureRule,
  g: VerbGroup,
  entry: VerbEntry<MeasureRule>,
): MeasureStatus | null {
  const { forms } = entry
  const bare = !g.finite && !forms.has('finite') && !forms.has('present-participle')
  if (bare && !g.passive) return null
  if (!g.modal && !g.passive && !g.perfect && forms.size === 1 && forms.has('past-participle')) return null
  const future = isFuture(view, lex, g)
  if (rule.done && (afterPreposition(view, g, forms) || wished(view, g))) return null
  if (rule.done) return future ? 'announced' : g.modal ? null : rule.status
  return g.modal && !view.words.future.has(g.modal) ? null : rule.status
}

/** "Security has been stepped up", "un couvre-feu a été décrété par le préfet". */
function readPassive(
  view: View,
  lex: Lexicon,
  rule: MeasureRule,
  status: MeasureStatus,
  g: VerbGroup,
  after: number,
): Draft | null {
  if (quoteAt(view, view.doc.tokens[g.verb]!.start)) return null
  const asked = addresseePassive(view, lex, rule, g, after)
  if (asked) return asked
  if (!rule.takes.includes('object')) return null
  const subject = subjectOf(view, g)
  if (!subject || subject.last > g.first || rule.status === 'rejected') return null
  if (
    !(
      headIn(view, subject, lex.measureNouns) ||
      (stops(rule) && stillHolds(view, g) && headIn(view, subject, lex.services))
    )
  )
    return null
  if (headIn(view, subject, lex.notMeasures)) return null
  const agentAt = view.words.agent.has(lower(view, after)) ? after + 1 : -1
  const by = agentAt > 0 ? nounPhraseAfter(view, agentAt) : null
  if (by && phraseHas(view, by, view.words.attackers)) return null
  const last = by ? subject.last : complementEnd(view, g.verb)
  const action = { first: subject.first, last }
  if (rule.done && holds(view, action, lex.response, 40)) return null
  return { rule: rule.name, status, by, action, trigger: g.verb }
}

/** "Classes are suspended", "les vols ont été annulés": what is stopped is a public service. */
function stops(rule: MeasureRule): boolean {
  return rule.name === 'ban' || rule.name === 'close'
}

/** Told of now, or as done: "were cancelled" may be a mere consequence. */
function stillHolds(view: View, g: VerbGroup): boolean {
  return view.words.lasting.has(lower(view, g.first))
}

/** "The army was ordered to guard …": what the addressee is to do. */
function addresseePassive(view: View, lex: Lexicon, rule: MeasureRule, g: VerbGroup, after: number): Draft | null {
  if (!rule.takes.includes('addressee-to')) return null
  const action = infinitive(view, after)
  const subject = subjectOf(view, g)
  if (!action || !subject || phraseHas(view, subject, lex.public)) return null
  if (rule.needs?.includes('subordinate') && !phraseHas(view, subject, lex.subordinates)) return null
  return { rule: rule.name, status: rule.status, by: null, action, trigger: g.verb }
}
