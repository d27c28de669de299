import type { Count, Span, VictimOutcome } from '../../model/reading.ts'
import type { Doc } from '../../text/doc.ts'
import { spanOf } from '../../text/span.ts'
import type { Quantity, ReadingState } from '../state.ts'
import { type Hit, type Scan, within } from './lexicon.ts'
import { isPassive } from './tree.ts'

export interface Harm {
  killed: Count | null
  wounded: Count | null
}

/** Casualties told in the sentences given, the first count of each kind first; "no one was hurt" is wounded 0. */
export function harmIn(state: ReadingState, scan: Scan, sentences: readonly number[]): Harm {
  const harm: Harm = { killed: null, wounded: null }
  for (const index of sentences) {
    const s = state.doc.sentences[index]!
    const none = within(scan.words.noVictims, s.first, s.last)[0]
    if (none) {
      harm.killed ??= zero(state.doc, none)
      harm.wounded ??= zero(state.doc, none)
      continue
    }
    const unharmed = within(scan.words.unharmed, s.first, s.last)[0]
    if (unharmed) harm.wounded ??= zero(state.doc, unharmed)
    for (const kind of ['killed', 'wounded'] as const) {
      for (const hit of within(scan.words[kind], s.first, s.last)) {
        if (unharmed && hit.first >= unharmed.first - 2 && hit.first < unharmed.last + 2) continue
        const count = countFor(state, scan, hit, kind)
        if (count && !harm[kind]) harm[kind] = count
      }
    }
  }
  return harm
}

function zero(doc: Doc, hit: Hit<true>): Count {
  return { min: 0, max: 0, span: spanOf(doc.text, doc.tokens[hit.first]!.start, doc.tokens[hit.last - 1]!.end) }
}

/** The number of people that a word of harm is said of. */
function countFor(state: ReadingState, scan: Scan, hit: Hit<true>, kind: 'killed' | 'wounded'): Count | null {
  const { doc } = state
  const s = doc.sentences[doc.tokens[hit.first]!.sentence]!
  const verb = hit.first
  const passive = isPassive(doc, verb) || isParticiple(doc, verb)
  const candidates = state.quantities.filter(
    (q) => q.role === 'count' && q.first >= s.first && q.first < s.last && !(q.first >= hit.first && q.last <= hit.last) && countsPeople(state, scan, q),
  )
  let best: Quantity | null = null
  let bestCost = 14
  for (const q of candidates) {
    const cost = distanceCost(doc, scan, q, hit, passive, kind)
    if (cost < bestCost) {
      best = q
      bestCost = cost
    }
  }
  if (best) return toCount(doc, best)
  return singlePerson(state, scan, hit)
}

function isParticiple(doc: Doc, i: number): boolean {
  const t = doc.tokens[i]!
  const before = doc.tokens[i - 1]
  return t.morph.form === 'part' && t.morph.tense !== 'pres' && before !== undefined && /^(was|were|been|été|being|be|and|et|or|,|dead)$/.test(before.lower)
}

function countsPeople(state: ReadingState, scan: Scan, q: Quantity): boolean {
  const { doc } = state
  if (q.counted < 0) return true
  const at = q.counted
  const t = doc.tokens[at]!
  if (scan.words.people.some((h) => h.first <= at && at < h.last)) return true
  if (scan.words.perpetrators.some((h) => h.first <= at && at < h.last)) return true
  if (scan.words.killed.some((h) => h.first <= at && at < h.last) || scan.words.wounded.some((h) => h.first <= at && at < h.last)) return true
  if (scan.targets.some((h) => h.first <= at && at < h.last && /^(police|military|prison-staff|civilians|religious|education|media|health|tourism|aid|government|diplomatic|political)$/.test(h.value))) return true
  return /^(others?|autres?|dead|injured|wounded|killed|hurt|life|lives|morts?|blessés?|vies?|them|eux|elles)$/.test(t.lower) || t.pos === 'VERB' || t.pos === 'PROPN'
}

/** A passive, a participle or an adjective counts what stands before it; an active verb what stands behind. */
function distanceCost(doc: Doc, scan: Scan, q: Quantity, hit: Hit<true>, passive: boolean, kind: 'killed' | 'wounded'): number {
  const before = q.first < hit.first
  const from = before ? q.last : hit.last
  const to = before ? hit.first : q.first
  let cost = Math.max(0, to - from)
  const word = doc.tokens[hit.first]!
  const activeVerb = !passive && word.pos === 'VERB' && !/^(die|mourir|décéder|succumb|perish|périr|succomber)$/.test(word.lemma)
  if (activeVerb === before) cost += 6
  const other = kind === 'killed' ? scan.words.wounded : scan.words.killed
  for (let i = from; i < to; i++) {
    if (/^[;:]$/.test(doc.tokens[i]!.text)) cost += 12
    if (other.some((h) => h.first === i)) cost += 8
  }
  if (q.article) cost += 1
  return cost
}

function toCount(doc: Doc, q: Quantity): Count {
  return { ...q.count, span: spanOf(doc.text, q.start, q.end) }
}

/** "The guard was killed", "John Smith died": one person when the noun is singular. */
function singlePerson(state: ReadingState, scan: Scan, hit: Hit<true>): Count | null {
  const { doc } = state
  const i = personOf(state, scan, hit)
  if (i < 0) return null
  const t = doc.tokens[i]!
  if (t.morph.number === 'plur' || (t.pos === 'NOUN' && /s$/.test(t.lower) && t.lemma !== t.lower)) return null
  return { min: 1, max: 1, span: spanOf(doc.text, t.start, t.end) }
}

function personOf(state: ReadingState, scan: Scan, hit: Hit<true>): number {
  const { doc } = state
  for (const c of doc.children[hit.first]!) {
    const t = doc.tokens[c]!
    const passiveSubject = t.rel === 'nsubj:pass' || (t.rel === 'nsubj' && /^(die|mourir|décéder|succumb|perish)$/.test(doc.tokens[hit.first]!.lemma))
    if (!passiveSubject && t.rel !== 'obj') continue
    if (t.pos === 'PROPN' && state.actors.some((a) => a.kind === 'person' && a.first <= c && c < a.last)) return c
    if (scan.words.people.some((h) => h.first <= c && c < h.last)) return c
  }
  return -1
}

/** What a rule or the words around say became of the people hit. */
export function outcomeOf(scan: Scan, first: number, last: number, fallback: VictimOutcome): VictimOutcome {
  if (within(scan.words.killed, first, last).length > 0) return 'killed'
  if (within(scan.words.wounded, first, last).length > 0) return 'wounded'
  return fallback
}

export type { Span }
