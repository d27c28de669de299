import type { MeasureFrame, MeasureRule } from '../../locales/shape/measures.ts'
import type { MeasureStatus } from '../../model/reading.ts'
import {
  addressee,
  addresseeObject,
  afterParticle,
  bareInfinitive,
  infinitive,
  objectAt,
  type Range,
  thatClause,
} from '../records/complement.ts'
import { complementEnd } from '../records/extent.ts'
import { isAdverb, readGroup, skipAside, usedAsVerb, type VerbGroup } from '../records/group.ts'
import {
  headOf,
  isPronoun,
  nounPhraseAfter,
  type Phrase,
  phraseHas,
  singular,
  speakerOf,
  subjectOf,
} from '../records/people.ts'
import type { VerbEntry } from '../records/verbs.ts'
import { actorsIn, lower, quoteAt, sentenceOf, type View } from '../records/view.ts'
import type { Lexicon } from './lexicon.ts'

/** A measure before it gets its id. */
export interface Draft {
  readonly rule: string
  readonly status: MeasureStatus
  readonly by: Phrase | null
  readonly action: Range
  /** Token that told it. */
  readonly trigger: number
}

/** Tokens of an object in which its head noun is looked for. */
const HEAD_TOKENS = 9

/** What the verb at token i says is done or wanted; null when no rule of the entry holds. */
export function readVerb(view: View, lex: Lexicon, i: number, entry: VerbEntry<MeasureRule>): Draft | null {
  const rule = entry.value
  if (!usedAsVerb(view, i, entry.forms)) return null
  const group = readGroup(view, i, entry.forms)
  if (group.negated || group.infinitive) return null
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
  for (const frame of rule.takes) {
    const action = takeFrame(view, lex, quote ? inQuote(rule) : rule, frame, i, after)
    if (action)
      return {
        rule: rule.name,
        status,
        by,
        action: rule.whole && subject ? { first: subject.first, last: action.last } : action,
        trigger: i,
      }
  }
  return null
}

/** "We want …" in quotation marks asks for much that is no measure: only what names one counts. */
function inQuote(rule: MeasureRule): MeasureRule {
  return { ...rule, needs: ['acting', 'measure-object'] }
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
  if (rule.done) return future ? 'announced' : g.modal ? null : rule.status
  return g.modal && !view.words.future.has(g.modal) ? null : rule.status
}

export function isFuture(view: View, lex: Lexicon, g: VerbGroup): boolean {
  if (g.modal) return view.words.future.has(g.modal)
  const form = lower(view, g.passive ? g.first : g.verb)
  if (g.passive) return firstAux(view, g).some((w) => view.words.future.has(w))
  return !g.perfect && lex.futureEndings.some((e) => form.endsWith(e)) && form.length > 5
}

function firstAux(view: View, g: VerbGroup): string[] {
  return view.doc.tokens.slice(g.first, g.verb).map((t) => t.lower)
}

function subjectFits(view: View, lex: Lexicon, rule: MeasureRule, subject: Phrase | null, i: number): boolean {
  const quote = quoteAt(view, view.doc.tokens[i]!.start)
  const first = subject !== null && view.words.firstPerson.has(lower(view, subject.first))
  if (quote && !first) return false
  if (!quote && first) return false
  if (!subject) return !rule.needs?.includes('authority')
  if (phraseHas(view, subject, view.words.attackers)) return false
  if (rule.status !== 'rejected' && courtDecides(view, lex, rule, subject)) return false
  if (quote) return rule.done !== true
  if (rule.needs?.includes('superior') && !isSuperior(view, lex, subject)) return false
  if (rule.status === 'announced' || rule.status === 'proposed')
    return isAuthority(view, subject) || isNamed(view, subject)
  if (rule.status === 'demanded' && isNamed(view, subject)) return true
  return !rule.needs?.includes('authority') || isAuthority(view, subject) || namedOnly(subject)
}

/** Courts decide cases; a prosecutor may ask for measures, a tribunal may not. */
function courtDecides(view: View, lex: Lexicon, rule: MeasureRule, p: Phrase): boolean {
  if (!phraseHas(view, p, lex.courts)) return false
  return rule.status !== 'demanded' || /^(?:tribunal|court|cour|jury|juge|judge)$/.test(lower(view, headOf(view, p)))
}

/** Can the subject take measures? A pronoun that stands for nobody known may. */
export function isAuthority(view: View, p: Phrase): boolean {
  if (p.actor) {
    if (p.actor.kind === 'organisation') return !phraseHas(view, p, view.words.attackers)
    if (p.actor.role !== null && phraseHas(view, p, view.words.authorities)) return true
  }
  if (isPronoun(view, p) && p.actor === null)
    return !/^(?:they|ils|elles|i|je|we|nous|one|on|who|you)$/.test(lower(view, p.first))
  return phraseHas(view, p, view.words.authorities)
}

/** Does the subject give orders? A pronoun that stands for nobody known may. */
function isSuperior(view: View, lex: Lexicon, p: Phrase): boolean {
  return (
    (isPronoun(view, p) && p.actor === null) || phraseHas(view, p, lex.superiors) || (p.actor !== null && namedOnly(p))
  )
}

/** A proper name: a person, or a body whose kind nobody tells. */
function isNamed(view: View, p: Phrase): boolean {
  if (p.actor) return /\p{Lu}/u.test(p.actor.name)
  return /^\p{Lu}/u.test(view.doc.tokens[p.last - 1]!.text)
}

/** A person with a proper name and no role told. */
function namedOnly(p: Phrase): boolean {
  return p.actor?.kind === 'person' && p.actor.role === null && /^\p{Lu}/u.test(p.actor.name)
}

function takeFrame(
  view: View,
  lex: Lexicon,
  rule: MeasureRule,
  frame: MeasureFrame,
  verb: number,
  after: number,
): Range | null {
  const range = readFrame(view, lex, rule, frame, after)
  if (!range || range.last <= range.first) return null
  if (!actionFits(view, lex, rule, frame, range)) return null
  return rule.withVerb && frame === 'object' ? { first: verb, last: range.last } : range
}

function readFrame(view: View, lex: Lexicon, rule: MeasureRule, frame: MeasureFrame, after: number): Range | null {
  if (frame === 'that') return futureClause(view, lex, rule, thatClause(view, after))
  if (frame === 'to') return infinitive(view, after)
  if (frame === 'bare') return bareInfinitive(view, after)
  if (frame === 'addressee-object') return addresseeObject(view, after)
  if (frame === 'object') return objectAt(view, after)
  if (frame === 'clause') return zeroClause(view, after)
  const found = addressee(view, after)
  if (!found || holds(view, found.who, lex.public, HEAD_TOKENS)) return null
  const takesOrders = holds(view, found.who, lex.subordinates, HEAD_TOKENS)
  if (rule.needs?.includes('subordinate') && !takesOrders) return null
  return takesOrders || canAct(view, found.who) ? found.action : null
}

/** Can those asked take measures: an authority, a body, or a capital letter that stands for a government ("called on Rome to …")? */
function canAct(view: View, who: Range): boolean {
  const p = { ...who, actor: actorsIn(view, who.first, who.last)[0] ?? null }
  if (p.actor?.kind === 'organisation' || phraseHas(view, p, view.words.authorities)) return true
  return p.actor === null && /^\p{Lu}/u.test(view.doc.tokens[who.last - 1]!.text)
}

/** An announced clause tells what will be; a demanded one may stand in any tense. */
function futureClause(view: View, lex: Lexicon, rule: MeasureRule, clause: Range | null): Range | null {
  if (!clause || rule.status !== 'announced') return clause
  for (let k = clause.first; k < clause.last; k++) {
    const word = lower(view, k)
    if (view.words.future.has(word)) return clause
    if (lex.acting.has(word) && lex.futureEndings.some((e) => word.endsWith(e))) return clause
  }
  return null
}

/** A clause without "that": it must hold an auxiliary of the future. */
function zeroClause(view: View, at: number): Range | null {
  const first = at
  const last = complementEnd(view, first)
  for (let k = first + 1; k < Math.min(last, first + 14); k++)
    if (view.words.future.has(lower(view, k))) return { first, last }
  return null
}

function actionFits(view: View, lex: Lexicon, rule: MeasureRule, frame: MeasureFrame, r: Range): boolean {
  const clausal = frame === 'that' || frame === 'clause'
  if (frame === 'object' && ((!rule.anything && headIn(view, r, lex.notMeasures, true)) || isClause(view, r)))
    return false
  if (frame === 'object' && view.words.subjectPronouns.has(lower(view, r.first))) return false
  if (frame === 'object' && rule.status === 'demanded' && isName(view, r)) return false
  if (holds(view, r, lex.ceremonies, HEAD_TOKENS)) return false
  if (frame === 'to' && rule.status === 'announced' && view.words.negations.has(lower(view, r.first))) return false
  if (clausal && lex.notMeasures.has(lower(view, r.first))) return false
  if (frame === 'object' && rule.status === 'demanded' && holdsInfinitive(view, lex, r)) return false
  if (clausal ? holdsVerb(view, r, lex.notActing) : lex.notActing.has(lower(view, firstVerb(view, r)))) return false
  if (rule.needs?.includes('measure-object') && frame === 'object' && !isMeasureObject(view, lex, rule, r)) return false
  if (
    rule.needs?.includes('acting') &&
    frame !== 'object' &&
    !clausal &&
    !lex.acting.has(lower(view, firstVerb(view, r)))
  )
    return false
  if (rule.done && holds(view, r, lex.response, 30)) return false
  return !(rule.status === 'rejected' && frame === 'to' && !lex.acting.has(lower(view, firstVerb(view, r))))
}

/** "demande Carlos": somebody is asked for, nothing is to be done. */
function isName(view: View, r: Range): boolean {
  const t = view.doc.tokens[r.first]!
  return t.pos === 'PROPN' && /^\p{Lu}/u.test(t.text) && view.doc.tokens[r.first + 1]?.pos !== 'NOUN'
}

/** "wants the minister to resign": what is asked of somebody is no measure. */
function holdsInfinitive(view: View, lex: Lexicon, r: Range): boolean {
  for (let k = r.first + 1; k < Math.min(r.last, r.first + HEAD_TOKENS); k++) {
    if (view.words.infinitiveMarkers.has(lower(view, k - 1)) && lex.notActing.has(lower(view, k))) return true
  }
  return false
}

/** A finite auxiliary before any relative pronoun: a clause without "that", not a noun phrase. */
function isClause(view: View, r: Range): boolean {
  const { words: w } = view
  for (let k = r.first; k < r.last; k++) {
    const word = lower(view, k)
    if (w.relatives.has(word) || word === ',') return false
    if (/^(?:is|are|was|were|has|have|had|est|sont|était|étaient|a|ont|avait|avaient)$/.test(word))
      return !(word === 'a' && view.doc.language === 'en')
  }
  return false
}

/** The clause's finite acting verb decides, not every verb in it: only what follows a future auxiliary or is future itself. */
function holdsVerb(view: View, r: Range, list: ReadonlySet<string>): boolean {
  for (let k = r.first; k < r.last; k++) {
    const word = lower(view, k)
    if (!list.has(word)) continue
    const before = lower(view, k - 1)
    if (
      view.words.modals.has(before) ||
      view.words.be.has(before) ||
      view.words.reflexives.has(before) ||
      /(?:rait|raient|ra|ront)$/.test(word)
    )
      return true
  }
  return false
}

function firstVerb(view: View, r: Range): number {
  const { words: w } = view
  let k = r.first
  while (k < r.last - 1 && (w.clitics.has(lower(view, k)) || w.negations.has(lower(view, k)) || isAdverb(view, k))) k++
  return k
}

/** A noun of measures; what is only asked for or planned may be any noun of doing ("removal", "clôture"). */
function isMeasureObject(view: View, lex: Lexicon, rule: MeasureRule, r: Range): boolean {
  if (headIn(view, r, lex.measureNouns)) return true
  if (rule.done || rule.status === 'adopted') return false
  for (let k = r.first; k < Math.min(r.last, r.first + 4); k++) if (DOING.test(lower(view, k))) return true
  return false
}

const DOING = /..(?:tion|sion|ment|ture|age|al)s?$/

/** Does the head of the object, or (unless `strict`) a noun linked to it by "of", belong to the class? */
export function headIn(view: View, r: Range, list: ReadonlySet<string>, strict = false): boolean {
  const { words: w } = view
  for (let k = r.first; k < Math.min(r.last, r.first + HEAD_TOKENS); k++) {
    const word = lower(view, k)
    if (k > r.first && w.prepositions.has(word) && (strict || !isOf(view, k))) return false
    if (/^[,;:]$/.test(word) || (w.relatives.has(word) && k > r.first)) return false
    if (list.has(word) || list.has(singular(word))) return true
    if (view.doc.tokens[k]!.pos === 'VERB' && k > r.first) return false
  }
  return false
}

function isOf(view: View, k: number): boolean {
  const word = lower(view, k)
  return word === 'of' || word === 'de' || word === "d'" || word === 'du' || word === 'des'
}

export function holds(view: View, r: Range, list: ReadonlySet<string>, within: number): boolean {
  for (let k = r.first; k < Math.min(r.last, r.first + within); k++) if (list.has(lower(view, k))) return true
  return false
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
  const subject = subjectOf(view, g)
  if (!subject || subject.last > g.first || rule.status === 'rejected') return null
  if (!headIn(view, subject, lex.measureNouns) || headIn(view, subject, lex.notMeasures)) return null
  const agentAt = view.words.agent.has(lower(view, after)) ? after + 1 : -1
  const by = agentAt > 0 ? nounPhraseAfter(view, agentAt) : null
  if (by && phraseHas(view, by, view.words.attackers)) return null
  const last = by ? subject.last : complementEnd(view, g.verb)
  const action = { first: subject.first, last }
  if (rule.done && holds(view, action, lex.response, 40)) return null
  return { rule: rule.name, status, by, action, trigger: g.verb }
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

/** "Extra officers will patrol …", "la ville installera …", "guards should be armed". */
export function readFuture(view: View, lex: Lexicon, i: number, entry: VerbEntry<MeasureRule>): Draft | null {
  if (!usedAsVerb(view, i, entry.forms)) return null
  const g = readGroup(view, i, entry.forms)
  if (g.negated || g.infinitive) return null
  const duty = hasDuty(view, lex, g)
  if (!duty && !isFuture(view, lex, g)) return null
  const subject = subjectOf(view, g)
  if (!subject || phraseHas(view, subject, view.words.attackers) || phraseHas(view, subject, lex.courts)) return null
  const quote = quoteAt(view, view.doc.tokens[i]!.start) !== null
  const first = view.words.firstPerson.has(lower(view, subject.first))
  if (quote !== first || (duty && !quote && !reported(view, i))) return null
  const status = duty ? 'demanded' : 'announced'
  const rule = duty ? 'duty-act' : entry.value.name
  const end = complementEnd(view, i)
  if (holds(view, { first: i, last: end }, lex.response, 30)) return null
  if (headIn(view, subject, lex.measureNouns) && !first)
    return { rule, status, by: speaker(view, i), action: { first: subject.first, last: end }, trigger: i }
  const object = g.passive ? null : objectAt(view, afterParticle(view, i, 'up|out?'))
  if (g.passive && duty && reported(view, i))
    return { rule, status, by: speaker(view, i), action: { first: subject.first, last: end }, trigger: i }
  if (!object || !headIn(view, object, lex.measureNouns) || headIn(view, object, lex.notMeasures)) return null
  if (!first && !isAuthority(view, subject)) return null
  return { rule, status, by: first ? null : subject, action: { first: i, last: end }, trigger: i }
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

function speaker(view: View, i: number): Phrase | null {
  const say = sayBefore(view, i)
  if (say < 0) return null
  const forms = new Set(['finite', 'present-participle'] as const)
  return subjectOf(view, readGroup(view, say, forms))
}

/** « … », a annoncé le préfet: what follows is the speaker. */
function inverted(view: View, g: VerbGroup, after: number): boolean {
  const before = lower(view, g.first - 1)
  const quoted = /^["”»]$/.test(before) || (before === ',' && /^["”»]$/.test(lower(view, g.first - 2)))
  if (!quoted && !(before === ',' && view.doc.language === 'fr')) return false
  if (view.words.complementizers.has(lower(view, after))) return false
  const next = nounPhraseAfter(view, skipAside(view, after))
  if (!/^[.,]$/.test(lower(view, next.last)) && !view.words.relatives.has(lower(view, next.last))) return false
  return (
    quoted ||
    next.actor !== null ||
    phraseHas(view, { ...next, last: Math.min(next.last, next.first + 3) }, view.words.authorities)
  )
}
