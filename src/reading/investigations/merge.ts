import type { Actor, Count, Investigation, InvestigationStatus, Span, Time } from '../../model/reading.ts'
import type { Range } from '../records/complement.ts'
import { tokenSpan } from '../records/extent.ts'
import { actorOf, isProperName, type Phrase, phraseHas } from '../records/people.ts'
import { actorsIn, isSource, lower, lowerBound, sentenceOf, type View } from '../records/view.ts'
import type { ActorMention } from '../state.ts'
import { timeNear } from './details.ts'
import type { Fact } from './fact.ts'
import type { Lexicon } from './lexicon.ts'

/** Services told of beyond this number are left out: no report has as many, and joining stays linear. */
const CASES_MAX = 64

/** How far a case has come: the furthest step told counts. */
const ORDER: readonly InvestigationStatus[] = [
  'opened',
  'under-way',
  'arrest',
  'charged',
  'trial',
  'convicted',
  'closed',
]

interface Case {
  readonly key: string
  authority: Actor
  generic: boolean
  status: InvestigationStatus
  detained: Count | null
  questioned?: Count
  offences: Span[]
  when: Time | null
  ranges: Range[]
  rules: string[]
}

/** Steps told in a report → one record for each service; steps without a service join the report's first. */
export function mergeFacts(view: View, lex: Lexicon, facts: readonly Fact[]): Investigation[] {
  const cases: Case[] = []
  for (const f of facts)
    if (f.authority && (f.giver || !isGeneric(view, lex, f.authority)) && !entrustsOwn(view, cases, f))
      addTo(view, lex, cases, f, f.authority, false)
  const named = cases.length > 0
  const lead = facts.find((f) => f.authority && phraseHas(view, f.authority, lex.investigators))
  const held: Fact[] = []
  if (!named && lead) addGeneric(view, lex, cases, lead)
  for (const f of facts) {
    if (!named && f === lead) continue
    if (f.authority && (f.giver || !isGeneric(view, lex, f.authority))) continue
    if (named && f.authority && cases.every((c) => c.status === 'closed') && f.status !== 'closed') {
      addTo(view, lex, cases, f, f.authority, true)
      continue
    }
    if (named && opensElsewhere(view, cases, f)) continue
    if (named && !addNear(view, lex, cases, f)) joinAll(view, lex, cases, f)
    else if (named) continue
    else if (addGeneric(view, lex, cases, f)) joinHeld(view, lex, cases, held.splice(0))
    else held.push(f)
  }
  const none = facts.find((f) => f.status === null && f.detained !== null)
  if (cases.length === 0 && none) addGeneric(view, lex, cases, { ...none, status: 'under-way' })
  return cases.filter((c) => c.rules.length > 0).map((c, k) => toInvestigation(view, c, k))
}

/** "Le parquet" that entrusts, once "le parquet de Lille" has a case: no other service. */
function entrustsOwn(view: View, cases: readonly Case[], f: Fact): boolean {
  const name = f.giver ? actorOf(view, f.authority)?.name.toLowerCase() : undefined
  return name !== undefined && cases.some((c) => c.authority.name.toLowerCase().split(/[\s-]/).includes(name))
}

/** Named by a common noun only: "police", "les enquêteurs", "200 officers". */
function isGeneric(view: View, lex: Lexicon, p: Phrase): boolean {
  const name = actorOf(view, p)?.name ?? ''
  if (name === '') return true
  if (/\p{Lu}/u.test(name.slice(1))) return false
  const words = shortName(view, p, name).toLowerCase().split(/[\s']/)
  return words.length === 1 ? lex.generic.has(words[0]!) : lex.officers.has(words.at(-1)!)
}

function addTo(view: View, lex: Lexicon, cases: Case[], f: Fact, p: Phrase, generic: boolean): void {
  const actor = actorOf(view, p)
  if (!actor) return
  const authority = { ...actor, name: shortName(view, p, actor.name) }
  const key = p.actor ? `#${p.actor.entity}` : authority.name.toLowerCase()
  const known = cases.find((c) => c.key === key || sameName(c.authority.name, authority.name))
  if (known) {
    join(view, lex, known, f)
    return
  }
  if (!f.status || cases.length >= CASES_MAX) return
  const made: Case = {
    key,
    authority,
    generic,
    status: f.status,
    detained: null,
    offences: [],
    when: null,
    ranges: [],
    rules: [],
  }
  cases.push(made)
  join(view, lex, made, f)
}

function sameName(a: string, b: string): boolean {
  const x = a.toLowerCase()
  const y = b.toLowerCase()
  return x === y || x.endsWith(` ${y}`) || y.endsWith(` ${x}`)
}

/** "the SDAT anti-terrorist police" is the SDAT; "Police in the Netherlands" is the police. */
function shortName(view: View, p: Phrase, name: string): string {
  if (p.actor) return name
  const words = name.split(' ')
  if (/^\p{Lu}{3,6}$/u.test(words[0] ?? '')) return words[0]!
  const cut = words.findIndex(
    (w, k) => k > 0 && view.words.prepositions.has(w.toLowerCase()) && !view.words.linkers.has(w.toLowerCase()),
  )
  return cut > 0 ? words.slice(0, cut).join(' ') : name
}

function join(view: View, lex: Lexicon, c: Case, f: Fact): void {
  if (raises(view, lex, f) && ORDER.indexOf(f.status!) > ORDER.indexOf(c.status)) c.status = f.status!
  if (f.detained && (!c.detained || (c.detained.max === 0 && f.detained.max !== 0))) c.detained = f.detained
  if (f.questioned) c.questioned ??= f.questioned
  for (const o of f.offences) if (!c.offences.some((x) => x.start === o.start)) c.offences.push(o)
  c.when ??= timeNear(view, f.trigger)
  if (!c.ranges.some((r) => r.first <= f.range.first && f.range.last <= r.last)) c.ranges.push(f.range)
  if (!c.rules.includes(f.rule)) c.rules.push(f.rule)
}

/**
 * Does the step take a case further? What unnamed investigators look at, and hearings that are over, show that the case
 * is alive but are no step of it.
 */
function raises(view: View, lex: Lexicon, f: Fact): boolean {
  if (!f.status) return false
  if (f.status !== 'under-way') return true
  const byOfficers = f.authority !== null && isGeneric(view, lex, f.authority)
  return !(f.weak && (byOfficers || f.authority === null))
}

/** People taken in a paragraph that names another service than the cases': that service's case. */
function addNear(view: View, lex: Lexicon, cases: Case[], f: Fact): boolean {
  if (f.authority || !f.status || ORDER.indexOf(f.status) < ORDER.indexOf('arrest')) return false
  const { doc } = view
  const paragraph = doc.paragraphs[doc.sentences[doc.tokens[f.trigger]!.sentence]!.paragraph]!
  const near = actorsBetween(view, paragraph.start, paragraph.end).filter(
    (a) => isNamedService(view, lex, a) && !tellsElse(view, a, f.trigger),
  )
  const before = near.findLast((a) => a.first < f.trigger) ?? near[0]
  if (!before || near.some((a) => cases.some((c) => c.key === `#${a.entity}`)) || toldIn(view, cases, paragraph.index))
    return false
  addTo(view, lex, cases, f, { first: before.first, last: before.last, actor: before }, false)
  return true
}

/** "…, selon la police nationale." in another sentence: whose account it is, not whose case. */
function tellsElse(view: View, a: ActorMention, trigger: number): boolean {
  if (sentenceOf(view, a.first).index === sentenceOf(view, trigger).index) return false
  for (let k = Math.max(0, a.first - 3); k < a.first; k++) if (isSource(view, k)) return true
  return false
}

/** Does a case have its words in the paragraph? */
function toldIn(view: View, cases: readonly Case[], paragraph: number): boolean {
  const { doc } = view
  return cases.some((c) => c.ranges.some((r) => doc.sentences[doc.tokens[r.first]!.sentence]!.paragraph === paragraph))
}

/** Actors of a paragraph, no more than PARAGRAPH_ACTORS_MAX: bounds the work on a text without line breaks. */
function actorsBetween(view: View, start: number, end: number): ActorMention[] {
  const first = lowerBound(view.actors, start, (a) => a.start)
  return view.actors.slice(first, first + PARAGRAPH_ACTORS_MAX).filter((a) => a.end <= end)
}

const PARAGRAPH_ACTORS_MAX = 60

/** A service of investigation by its noun, or by initials ("FBI"). */
function investigates(view: View, lex: Lexicon, p: Phrase): boolean {
  if (phraseHas(view, p, lex.investigators)) return true
  return /^\p{Lu}{3,6}$/u.test(p.actor?.name ?? '') && phraseHas(view, p, view.words.services)
}

function isNamedService(view: View, lex: Lexicon, a: ActorMention): boolean {
  // People are charged before a court, not by it.
  if (
    a.name
      .toLowerCase()
      .split(/[^\p{L}]+/u)
      .some((w) => view.words.courtNouns.has(w))
  )
    return false
  const p = { first: a.first, last: a.last, actor: a }
  return a.kind === 'organisation' && !a.pronoun && investigates(view, lex, p) && !isGeneric(view, lex, p)
}

/** A step without a named service: its status is every service's of the case, its people and words the first one's. */
function joinAll(view: View, lex: Lexicon, cases: readonly Case[], f: Fact): void {
  const local = caseOfPlace(view, cases, f)
  const [first, ...others] = local ? [local] : cases
  if (!first) return
  const known = f.status !== null && ORDER.indexOf(first.status) >= ORDER.indexOf(f.status)
  join(view, lex, first, f)
  if (known && f.status === 'arrest') return
  for (const c of others)
    if (!entrustedAfter(view, c, f) && raises(view, lex, f) && ORDER.indexOf(f.status!) > ORDER.indexOf(c.status))
      c.status = f.status!
}

/** "Nine were arrested, said the prosecutor, who gave the IGPN the inquiry": arrested before, by others. */
function entrustedAfter(view: View, c: Case, f: Fact): boolean {
  const start = c.ranges[0]?.first ?? -1
  return (
    c.rules[0] === 'entrust' && f.trigger < start && sentenceOf(view, start).index === sentenceOf(view, f.trigger).index
  )
}

/** "In Patras, youths threw stones; five people were detained", far from any case: another matter, by nobody named. */
function opensElsewhere(view: View, cases: readonly Case[], f: Fact): boolean {
  if (f.authority || f.status !== 'arrest') return false
  const s = sentenceOf(view, f.trigger)
  if (!view.words.places.has(lower(view, s.first)) || f.trigger - s.first < SCENE_TOKENS) return false
  return /^\p{Lu}/u.test(view.doc.tokens[s.first + 1]!.text) && !toldIn(view, cases, s.paragraph)
}

/** A sentence that tells as much before its arrest tells of a scene of its own. */
const SCENE_TOKENS = 12

/** "A student was held in Rennes": the one service that is named by that place. */
function caseOfPlace(view: View, cases: readonly Case[], f: Fact): Case | null {
  if (cases.length < 2) return null
  const s = sentenceOf(view, f.trigger)
  const names = new Set<string>()
  for (let k = s.first + 1; k < Math.min(s.last, s.first + SENTENCE_TOKENS); k++) {
    const { text } = view.doc.tokens[k]!
    if (/^\p{Lu}/u.test(text) && !/^\p{Lu}{3,6}$/u.test(text)) names.add(text)
  }
  const found = cases.filter((c) => names.has(c.authority.name.slice(c.authority.name.search(/[^\s']+$/))))
  return found.length === 1 ? found[0]! : null
}

const SENTENCE_TOKENS = 80

/** No named service investigates: the report's only case is led by a service it names elsewhere, else by the noun told. */
function addGeneric(view: View, lex: Lexicon, cases: Case[], f: Fact): boolean {
  if (cases[0]) {
    join(view, lex, cases[0], f)
    return true
  }
  const p = f.authority
    ? (serviceNamed(view, lex) ?? f.authority)
    : (serviceNear(view, lex, f.trigger) ?? serviceNamed(view, lex) ?? bodyInSentence(view, f.trigger))
  if (p) addTo(view, lex, cases, f, p, true)
  return cases.length > 0
}

/** "A man was held. Officers are looking for another": steps told before anybody was named. */
function joinHeld(view: View, lex: Lexicon, cases: readonly Case[], held: readonly Fact[]): void {
  const [first] = cases
  if (first) for (const f of held) join(view, lex, first, f)
}

/** "The interior ministry said a manhunt was under way". */
function bodyInSentence(view: View, i: number): Phrase | null {
  const s = sentenceOf(view, i)
  const body = actorsIn(view, s.first, i).find((a) => a.kind === 'organisation' && !a.pronoun)
  if (!body) return null
  const p = { first: body.first, last: body.last, actor: body }
  return phraseHas(view, p, view.words.services) ? p : null
}

/** A named service among the actors of the report. */
function serviceNamed(view: View, lex: Lexicon): Phrase | null {
  const found = view.actors.slice(0, NAMED_ACTORS_MAX).find((a) => {
    const p = { first: a.first, last: a.last, actor: a }
    return (
      a.kind === 'organisation' &&
      /\p{Lu}/u.test(a.name) &&
      !a.pronoun &&
      investigates(view, lex, p) &&
      !isGeneric(view, lex, p)
    )
  })
  return found ? { first: found.first, last: found.last, actor: found } : null
}

/** The service named in the sentence of token i, else nearest before it, else nearest after it. */
function serviceNear(view: View, lex: Lexicon, i: number): Phrase | null {
  const { tokens } = view.doc
  const s = sentenceOf(view, i)
  for (let k = Math.max(s.first, i - NEAR_TOKENS); k < Math.min(s.last, i + NEAR_TOKENS); k++) {
    if (serviceAt(view, lex, k)) return phraseAround(view, k)
  }
  for (let k = i - 1; k >= Math.max(0, i - NEAR_TOKENS); k--) if (serviceAt(view, lex, k)) return phraseAround(view, k)
  for (let k = i; k < Math.min(tokens.length, i + NEAR_TOKENS); k++) {
    if (serviceAt(view, lex, k)) return phraseAround(view, k)
  }
  return null
}

const NEAR_TOKENS = 250
/** Actors among which the service of an unnamed "police" is looked for. */
const NAMED_ACTORS_MAX = 200

function serviceAt(view: View, lex: Lexicon, k: number): boolean {
  const t = view.doc.tokens[k]!
  return lex.investigators.has(t.lower) && !view.words.linkers.has(lower(view, k - 1))
}

function phraseAround(view: View, k: number): Phrase {
  const at = lowerBound(view.actors, k + 1, (a) => a.first) - 1
  const actor = [view.actors[at], view.actors[at - 1]].find((a) => a && a.first <= k && k < a.last) ?? null
  // "Police chief Kostas" stands for the police, not for the man.
  if (actor?.kind === 'person' && isProperName(view, actor.name)) return { first: k, last: k + 1, actor: null }
  if (actor) return { first: actor.first, last: actor.last, actor }
  let last = k + 1
  let first = k
  const words = view.words
  while (first > 0 && /^(?:ADJ|PROPN)$/.test(view.doc.tokens[first - 1]!.pos) && k - first < 4) first--
  while ((words.of.has(lower(view, last)) || words.definites.has(lower(view, last))) && last - k < 6) last++
  if (last > k + 1) last++
  return { first, last: words.linkers.has(lower(view, last - 1)) ? k + 1 : last, actor: null }
}

function toInvestigation(view: View, c: Case, k: number): Investigation {
  return {
    id: `v${k + 1}`,
    authority: c.authority,
    status: c.status,
    ...(c.detained ? { detained: c.detained } : {}),
    ...(c.questioned ? { questioned: c.questioned } : {}),
    ...(c.offences.length > 0 ? { offences: c.offences } : {}),
    ...(c.when ? { when: c.when } : {}),
    spans: c.ranges.map((r) => tokenSpan(view, r.first, r.last)),
    rules: c.rules,
  }
}
