import type { TriggerRule } from '../../locales/shape/events.ts'
import type { Count, VictimOutcome } from '../../model/reading.ts'
import type { Doc } from '../../text/doc.ts'
import { spanOf } from '../../text/span.ts'
import type { ReadingState } from '../state.ts'
import { type Hit, type Scan, within } from './lexicon.ts'
import { AGED, type Phrase, phrasesOf } from './roles/phrases.ts'
import { reachOf } from './roles/reach.ts'
import { caseOf, relate, type Trigger, triggerOf } from './roles/relation.ts'

export interface Harm {
  killed: Count | null
  wounded: Count | null
}

type Kind = 'killed' | 'wounded' | 'shot'

/** What one word of harm says of how many. */
interface Fact {
  readonly kind: Kind
  readonly count: Count
  /** A number is said; else one person is named or described. */
  readonly explicit: boolean
  readonly sentence: number
  /** Head of the phrase for the people; -1 where a pronoun or the number alone stands for them. */
  readonly head: number
  /** "another", "the other", "a second": not the one told of before. */
  readonly other: boolean
  /** Age, name and sex where told: what tells two persons apart. */
  readonly who: Who
  /** The word alone says that it happened, to whom is not found: at least one. */
  readonly weak: boolean
}

interface Who {
  readonly age: string | null
  readonly name: string | null
  readonly sex: 'm' | 'f' | null
}

const UNKNOWN: Who = { age: null, name: null, sex: null }

const HARMED: Readonly<Record<Kind, TriggerRule>> = {
  killed: rule('killed'),
  wounded: rule('wounded'),
  shot: { ...rule('wounded'), class: 'act', kinds: ['shooting'] },
}

function rule(outcome: VictimOutcome): TriggerRule {
  return { name: outcome, class: 'harm', kinds: [], need: 'always', patterns: [], outcome }
}

/**
 * Casualties told in the sentences given and those that go on with them. A number that is said stands before a person
 * described ("a man died"); the first said stands before later ones. "No one was hurt" is wounded 0. People told to be shot
 * and not told to be dead are wounded.
 */
export function harmIn(state: ReadingState, scan: Scan, sentences: readonly number[]): Harm {
  const facts: Fact[] = []
  const zero: Harm = { killed: null, wounded: null }
  const own = reachOf(state, scan, sentences)
  for (const index of own) {
    const s = state.doc.sentences[index]!
    const none = within(scan.words.noVictims, s.first, s.last)[0]
    if (none) {
      zero.killed ??= zeroAt(state.doc, none)
      zero.wounded ??= zeroAt(state.doc, none)
      continue
    }
    const unharmed = within(scan.words.unharmed, s.first, s.last)[0]
    if (unharmed) zero.wounded ??= zeroAt(state.doc, unharmed)
    facts.push(...factsIn(state, scan, s, unharmed))
  }
  if (facts.length === 0) Object.assign(zero, zero.wounded ? {} : zeroOfAll(state, scan))
  const killed = pick(facts, 'killed')
  return { killed: killed?.count ?? zero.killed, wounded: woundedOf(facts, killed) ?? zero.wounded }
}

/** "No injuries were reported.", opening a paragraph or said of all: holds of every act of the report that says no other. */
function zeroOfAll({ doc }: ReadingState, scan: Scan): Partial<Harm> {
  for (const kind of ['noVictims', 'unharmed'] as const) {
    for (const hit of scan.words[kind]) {
      const s = doc.sentences[doc.tokens[hit.first]!.sentence]!
      const opens = s.index > 0 && doc.sentences[s.index - 1]!.paragraph !== s.paragraph
      const ofAll =
        within(scan.words.everywhere, s.first, s.last).length > 0 ||
        doc.tokens.slice(hit.last, hit.last + 4).some((t) => /^(any|aucune?|either)$/.test(t.lower))
      if (!ofAll && (!opens || hit.first > s.first + 3)) continue
      return kind === 'noVictims'
        ? { killed: zeroAt(doc, hit), wounded: zeroAt(doc, hit) }
        : { wounded: zeroAt(doc, hit) }
    }
  }
  return {}
}

function zeroAt(doc: Doc, hit: Hit<true>): Count {
  return { min: 0, max: 0, span: spanOf(doc.text, doc.tokens[hit.first]!.start, doc.tokens[hit.last - 1]!.end) }
}

function pick(facts: readonly Fact[], kind: Kind): Fact | null {
  const of = facts.filter((f) => f.kind === kind)
  return of.find((f) => f.explicit) ?? of.find((f) => !f.weak) ?? of[0] ?? null
}

function woundedOf(facts: readonly Fact[], killed: Fact | null): Count | null {
  const said = facts.filter((f) => f.kind === 'wounded')
  const explicit = said.find((f) => f.explicit && (!killed || isOther(f, facts)))
  if (explicit) return explicit.count
  const single = said.find((f) => !f.weak && (!killed || isOther(f, facts)))
  if (single) return single.count
  const shot = pick(facts, 'shot')
  if (!shot) return killed ? null : (said[0]?.count ?? null)
  if (!killed) return shot.count
  const [all, dead] = [shot.count.min ?? 0, killed.count.min ?? 0]
  return shot.explicit && killed.count.max === dead && all > dead
    ? { ...shot.count, min: all - dead, max: all - dead }
    : null
}

/** Not the person told to be dead: another one of the same sentence, a number said, or set apart by the words. */
function isOther(f: Fact, facts: readonly Fact[]): boolean {
  if (f.other || (f.count.min ?? 0) > 1) return true
  const dead = facts.filter((k) => k.kind === 'killed')
  if (f.head >= 0 && dead.length > 0 && dead.every((k) => areTwo(k.who, f.who))) return true
  return (
    dead.some((k) => k.sentence === f.sentence && k.head >= 0 && f.head >= 0 && k.head !== f.head) &&
    !dead.some((k) => k.head === f.head)
  )
}

/** A phrase for people told to be dead or hurt. */
export interface Harmed {
  readonly phrase: Phrase
  readonly kind: 'killed' | 'wounded'
}

/** The people told to be harmed in the sentences given and those that go on with them. */
export function harmedIn(state: ReadingState, scan: Scan, sentences: readonly number[]): Harmed[] {
  const out: Harmed[] = []
  for (const index of reachOf(state, scan, sentences)) {
    const s = state.doc.sentences[index]!
    for (const kind of ['killed', 'wounded'] as const) {
      for (const hit of within(scan.words[kind], s.first, s.last)) {
        if (isUnreal(state.doc, scan, hit)) continue
        const trigger = triggerFor(state.doc, hit, kind)
        for (const phrase of phrasesOf({ state, scan })[index]!) {
          if (!isAttacker(state.doc, scan, phrase) && phrase.head !== trigger.head && isPatient(state.doc, phrase, trigger))
            out.push({ phrase, kind })
        }
      }
    }
  }
  return out
}

const WOMAN = /^(woman|girl|mother|wife|daughter|sister|she|grandmother|female|femme|fille|mère|épouse|sœur|elle)$/
const MAN = /^(man|boy|father|husband|son|brother|he|grandfather|male|homme|garçon|père|mari|fils|frère|il)$/

function whoIs(doc: Doc, p: Phrase | undefined): Who {
  if (!p) return UNKNOWN
  const head = doc.tokens[p.head]!
  let age: string | null = null
  for (let i = p.first; i < Math.min(p.last + 2, doc.tokens.length); i++)
    age ??= /^(\d{1,3})(?:-year-old)?$/.exec(doc.tokens[i]!.lower)?.[1] ?? null
  const name =
    p.actor?.kind === 'person' && /\p{Lu}/u.test(p.actor.name) ? p.actor.name.toLowerCase().split(' ').at(-1)! : null
  return { age, name, sex: WOMAN.test(head.lemma) ? 'f' : MAN.test(head.lemma) ? 'm' : null }
}

function areTwo(a: Who, b: Who): boolean {
  const differ = (x: string | null, y: string | null) => x !== null && y !== null && x !== y
  return differ(a.age, b.age) || differ(a.name, b.name) || differ(a.sex, b.sex)
}

type Sentence = ReadingState['doc']['sentences'][number]

export function debugFacts(state: ReadingState, scan: Scan, s: Sentence): Fact[] {
  return factsIn(state, scan, s, undefined)
}
function factsIn(state: ReadingState, scan: Scan, s: Sentence, unharmed: Hit<true> | undefined): Fact[] {
  const out: Fact[] = []
  const consider = (kind: Kind, hit: { first: number; last: number }) => {
    if (unharmed && hit.first >= unharmed.first - 2 && hit.first < unharmed.last + 2) return
    if (isUnreal(state.doc, scan, hit)) return
    const fact = factAt(state, scan, s, hit, kind)
    if (fact) out.push(fact)
  }
  for (const kind of ['killed', 'wounded'] as const)
    for (const hit of within(scan.words[kind], s.first, s.last)) consider(kind, hit)
  for (const t of within(scan.triggers, s.first, s.last))
    if (t.value.kinds.includes('shooting') && t.value.class === 'act') consider('shot', t)
  return out
}

/** "could have died", "pour tuer": no harm was done. */
function isUnreal(doc: Doc, scan: Scan, hit: { first: number; last: number }): boolean {
  const t = doc.tokens[hit.first]!
  if (t.morph.form === 'inf' && doc.tokens[hit.first - 1]?.lower === 'to') return true
  if (/^(attempted|attempt|tentative)$/.test(doc.tokens[hit.first - 1]?.lower ?? '') || isThreatened(doc, scan, hit))
    return true
  if (t.lemma === 'abattre' && doc.children[t.i]!.some((c) => /^(se|s')$/.test(doc.tokens[c]!.lower))) return true
  return within(scan.words.idioms, Math.max(0, hit.first - 3), hit.last).some(
    (i) => i.first <= hit.first && hit.first < i.last,
  )
}

function factAt(
  state: ReadingState,
  scan: Scan,
  s: Sentence,
  hit: { first: number; last: number },
  kind: Kind,
): Fact | null {
  const { doc } = state
  const trigger = triggerFor(doc, hit, kind)
  const phrases = phrasesOf({ state, scan })[s.index]!
  const make = (head: number, count: Count, explicit: boolean, other = false, weak = false): Fact => ({
    kind,
    count,
    explicit,
    sentence: s.index,
    head,
    other,
    weak,
    who: whoIs(
      doc,
      phrases.find((p) => p.head === head),
    ),
  })
  const own = phrases.find((p) => p.head >= hit.first && p.head < hit.last)
  if (own?.quantity && !own.quantity.article && kind !== 'shot' && COUNTS_PEOPLE.test(doc.tokens[own.head]!.lemma)) {
    return make(own.head, { ...own.quantity.count }, true, isSetApart(doc, own))
  }
  const adjacent = numberBefore(state, scan, hit, 1)
  if (adjacent) return make(-1, { ...adjacent.count, span: spanOf(doc.text, adjacent.start, adjacent.end) }, true)
  const patients = phrases.filter((p) => isPatient(doc, p, trigger) || isWholeOf(doc, p, trigger))
  const hurt = patients.filter((p) => isPerson(doc, p, kind) && !isAttacker(state.doc, scan, p) && !isAge(doc, p))
  if (hurt.length === 0 && patients.some((p) => isAttacker(doc, scan, p))) return null
  const lead = hurt.find((p) => numeral(p)) ?? hurt.find((p) => isSingle(doc, p))
  if (lead) return make(lead.head, together(doc, hurt, lead), hurt.some(numeral), isSetApart(doc, lead))
  const before = numberBefore(state, scan, hit, 3)
  if (before) return make(-1, { ...before.count, span: spanOf(doc.text, before.start, before.end) }, true)
  const pronoun = pronounOf(doc, trigger)
  if (pronoun >= 0)
    return make(
      -1,
      { min: 1, max: 1, span: spanOf(doc.text, doc.tokens[pronoun]!.start, doc.tokens[pronoun]!.end) },
      false,
    )
  if (kind === 'shot' || hurt.length > 0) return null
  const near = nearestBefore(doc, scan, phrases, hit)
  if (near) return make(near.head, together(doc, [near], near), numeral(near), isSetApart(doc, near))
  return make(
    -1,
    { min: 1, max: null, span: spanOf(doc.text, doc.tokens[hit.first]!.start, doc.tokens[hit.last - 1]!.end) },
    false,
    false,
    true,
  )
}

/** A number is said, not just an article. */
function numeral(p: Phrase): boolean {
  return p.quantity !== null && !p.quantity.article
}

/** "one of five people shot", "among four people who were hit": the number of all. */
function isWholeOf(doc: Doc, p: Phrase, trigger: Trigger): boolean {
  if (!numeral(p) || !/^(of|among|de|des|parmi)$/.test(caseOf(doc, p.head))) return false
  return relate(doc, p.head, trigger).part === 'patient'
}

/** Attackers told to be dead or hurt are no casualties of the act. */
function isAttacker(doc: Doc, scan: Scan, p: Phrase): boolean {
  if (p.perpetrator) return true
  const t = doc.tokens[p.head]!
  return t.rel === 'appos' && scan.words.perpetrators.some((h) => h.first <= t.head && t.head < h.last)
}

/** One person, or people counted, right before a participle that the tree ties to another word. */
function nearestBefore(doc: Doc, scan: Scan, phrases: readonly Phrase[], hit: { first: number; last: number }): Phrase | null {
  const t = doc.tokens[hit.first]!
  if (t.morph.form !== 'part' && t.pos !== 'ADJ') return null
  const p = phrases.findLast((x) => x.last <= hit.first && caseOf(doc, x.head) === '' && isPerson(doc, x, 'wounded'))
  if (!p || hit.first - p.last > 5 || isAttacker(doc, scan, p)) return null
  return p.quantity || isSingle(doc, p) ? p : null
}

/** "menaces de mort", "threatened to kill". */
function isThreatened(doc: Doc, scan: Scan, hit: { first: number; last: number }): boolean {
  if (/^(threat|threats|row|penalty|toll|certificate)$/.test(doc.tokens[hit.last]?.lower ?? '')) return true
  if (
    doc.tokens[hit.first - 1]?.lower === 'de' &&
    /^(menace|peine|danger)/.test(doc.tokens[hit.first - 2]?.lemma ?? '')
  )
    return true
  return scan.triggers.some((t) => t.value.kinds[0] === 'threat' && t.first <= hit.first && hit.last <= t.last + 1)
}

/** Nouns of hurt ("injuries", "condition") tell it of the subject of their verb. */
function triggerFor(doc: Doc, hit: { first: number; last: number }, kind: Kind): Trigger {
  const t = triggerOf(doc, hit.first, hit.last, HARMED[kind])
  const head = doc.tokens[t.head]!
  const above = head.head >= 0 ? doc.tokens[head.head] : undefined
  if (
    kind !== 'wounded' ||
    head.pos !== 'NOUN' ||
    COUNTS_PEOPLE.test(head.lemma) ||
    above?.pos !== 'VERB' ||
    !/^(obj|obl)/.test(head.rel)
  )
    return t
  return { ...t, first: Math.min(t.first, above.i), last: Math.max(t.last, above.i + 1), head: above.i }
}

function isPatient(doc: Doc, p: Phrase, trigger: Trigger): boolean {
  const r = relate(doc, p.head, trigger)
  return r.part === 'patient' && !r.owner
}

/** Nouns of harm whose number is one of people; "three wounds" may be one person's. */
const COUNTS_PEOPLE =
  /^(dead|death|fatality|casualty|injured|wounded|victim|body|mort|morte|morts|décès|blessé|blessée|victime|corps|cadavre)$/

function isPerson(doc: Doc, p: Phrase, kind: Kind): boolean {
  if (p.people || p.perpetrator || p.actor?.kind === 'person') return true
  const t = doc.tokens[p.head]!
  if (AGED.test(t.lower)) return true
  if (p.quantity === null || p.damaged !== null || p.weapon !== null) return false
  if (t.pos === 'NOUN')
    return (
      kind !== 'shot' &&
      !p.quantity.article &&
      !/^(shot|round|bullet|wound|time|hour|minute|day|year|injury|blessure|heure|jour|coup|tir)$/.test(t.lemma)
    )
  return /^(nsubj|obj|root|conj)/.test(t.rel)
}

/** "the boy, 9, was …", "ages 13, 17 and 19". */
function isAge(doc: Doc, p: Phrase): boolean {
  if (p.quantity === null || p.quantity.counted >= 0) return false
  for (let i = p.first - 1; i >= Math.max(0, p.first - 6); i--)
    if (/^(age|ages|aged|âge|âgé|âgés|âgées)$/.test(doc.tokens[i]!.lower)) return true
  return doc.tokens[p.first - 1]?.text === ',' && doc.tokens[p.last]?.text === ','
}

/** "three men and one woman": one number for those listed with the first. */
function together(doc: Doc, hurt: readonly Phrase[], lead: Phrase): Count {
  const count = countOf(lead)
  let at = hurt.indexOf(lead)
  while (at > 0 && isListed(doc, hurt[at - 1]!, hurt[at]!)) plus(count, hurt[--at]!)
  at = hurt.indexOf(lead)
  while (at >= 0 && at + 1 < hurt.length && isListed(doc, hurt[at]!, hurt[at + 1]!)) plus(count, hurt[++at]!)
  return { ...count, span: spanAt(doc, lead) }
}

function countOf(p: Phrase): Count {
  return p.quantity ? { ...p.quantity.count } : { min: 1, max: 1 }
}

function plus(sum: Count, p: Phrase): void {
  const { min, max } = countOf(p)
  sum.min = sum.min === null || min === null ? null : sum.min + min
  sum.max = sum.max === null || max === null ? null : sum.max + max
}

/** Only commas, ages and "and" part the two. */
function isListed(doc: Doc, a: Phrase, b: Phrase): boolean {
  if (b.first <= a.last || b.first - a.last > 4) return false
  let and = false
  for (let i = a.last; i < b.first; i++) {
    const t = doc.tokens[i]!
    if (/^(and|et|&)$/.test(t.lower)) and = true
    else if (t.pos !== 'PUNCT' && t.pos !== 'NUM' && t.pos !== 'DET') return false
  }
  return and
}

function isSingle(doc: Doc, p: Phrase): boolean {
  const t = doc.tokens[p.head]!
  if (p.group) return false
  return p.actor?.kind === 'person' || t.morph.number === 'sing' || (t.morph.number !== 'plur' && t.lemma === t.lower)
}

function isSetApart(doc: Doc, p: Phrase): boolean {
  for (let i = p.first; i < p.last; i++)
    if (/^(another|other|others|second|autre|autres|second|seconde|deuxième)$/.test(doc.tokens[i]!.lower)) return true
  return false
}

/** "three dead", "2 injured", "deux autres blessés": a bare number right before the word. */
function numberBefore(state: ReadingState, scan: Scan, hit: { first: number; last: number }, gap: number) {
  const { doc } = state
  return state.quantities.find((q) => {
    if (
      q.role !== 'count' ||
      q.last > hit.first ||
      hit.first - q.last > gap ||
      q.article ||
      doc.tokens[q.first]!.sentence !== doc.tokens[hit.first]!.sentence ||
      (gap > 1 && doc.tokens[q.first - 1]?.text === ',')
    )
      return false
    for (let i = q.last; i < hit.first; i++)
      if (
        !/^(ADJ|AUX|ADV|NOUN|PRON)$/.test(doc.tokens[i]!.pos) ||
        scan.words.killed.some((h) => h.first === i) ||
        scan.words.wounded.some((h) => h.first === i)
      )
        return false
    return (
      q.counted < 0 ||
      q.counted >= hit.first ||
      doc.tokens[q.counted]!.pos !== 'NOUN' ||
      scan.words.people.some((h) => h.first <= q.counted && q.counted < h.last)
    )
  })
}

/** "He died", "elle a été blessée". */
function pronounOf(doc: Doc, trigger: Trigger): number {
  for (const c of doc.children[trigger.head]!) {
    const t = doc.tokens[c]!
    if (!t.rel.startsWith('nsubj') || !/^(he|she|il|elle)$/.test(t.lower)) continue
    if (relate(doc, c, trigger).part === 'patient') return c
  }
  return -1
}

function spanAt(doc: Doc, p: Phrase) {
  return spanOf(doc.text, doc.tokens[p.first]!.start, doc.tokens[p.last - 1]!.end)
}

/** What a rule or the words around say became of the people hit. */
export function outcomeOf(scan: Scan, first: number, last: number, fallback: VictimOutcome): VictimOutcome {
  if (within(scan.words.killed, first, last).length > 0) return 'killed'
  if (within(scan.words.wounded, first, last).length > 0) return 'wounded'
  return fallback
}
