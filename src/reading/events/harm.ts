import type { Count } from '../../model/reading.ts'
import type { Doc } from '../../text/doc.ts'
import { spanOf } from '../../text/span.ts'
import type { ReadingState } from '../state.ts'
import { inSentence } from './by-sentence.ts'
import type { Hit, Scan } from './lexicon.ts'
import { type Fact, factsIn, isPatient, isUnreal, triggerFor } from './roles/harm-facts.ts'
import { areTwo, type HarmKind, isAttacker } from './roles/people.ts'
import { type Phrase, phrasesOf } from './roles/phrases.ts'
import { reachOf } from './roles/reach.ts'

export interface Harm {
  killed: Count | null
  wounded: Count | null
}

/**
 * Casualties told in the sentences given and those that go on with them. A number that is said stands before a person
 * described ("a man died"); the first said stands before later ones. "No one was hurt" is wounded 0. People told to be shot
 * and not told to be dead are wounded.
 */
export function harmIn(
  state: ReadingState,
  scan: Scan,
  sentences: readonly number[],
  taken: ReadonlySet<number>,
): Harm {
  const facts: Fact[] = []
  const zero: Harm = { killed: null, wounded: null }
  const own = reachOf(state, scan, sentences)
  const told = new Set(sentences)
  const titled = (i: number) => state.doc.paragraphs[state.doc.sentences[i]!.paragraph]!.title
  for (const index of [...own.filter((i) => !titled(i)), ...own.filter(titled)]) {
    const s = state.doc.sentences[index]!
    const none = inSentence(state.doc, scan.words.noVictims, index)[0]
    if (none) {
      zero.killed ??= zeroAt(state.doc, none)
      zero.wounded ??= zeroAt(state.doc, none)
      continue
    }
    const unharmed = inSentence(state.doc, scan.words.unharmed, index)[0]
    if (unharmed) zero.wounded ??= zeroAt(state.doc, unharmed)
    if (!told.has(index) && isRunning(state.doc, scan, s)) continue
    facts.push(...factsIn(state, scan, s, unharmed, taken))
  }
  if (facts.length === 0 && !zero.wounded) Object.assign(zero, zeroBehind(state, scan, told) ?? zeroOfAll(state, scan))
  const headline = facts.filter((f) => f.explicit && told.has(f.sentence) && titled(f.sentence))
  const killed = larger(pick(headline, 'killed'), pick(facts, 'killed'))
  const wounded = woundedOf(facts, killed)
  const said = headline.length === facts.length ? null : woundedOf(headline, killed)
  return {
    killed: killed?.count ?? zero.killed,
    wounded: (said && (said.min ?? 0) > (wounded?.min ?? 0) ? said : wounded) ?? zero.wounded,
  }
}

/** "Six shot at nightclub": the title sums up what the text tells one by one. */
function larger(headline: Fact | null, told: Fact | null): Fact | null {
  return headline && (headline.count.min ?? 0) > (told?.count.min ?? 0) ? headline : told
}

/** "1,500 people have been killed since January": a toll of many acts. */
function isRunning(doc: Doc, { grammar }: Scan, s: { first: number; last: number }): boolean {
  return doc.tokens.slice(s.first, s.last).some((t) => grammar.sinceWords.has(t.lower))
}

/** "… in Lens. … in Lille. Nobody was hurt.": the end of a paragraph that tells of several acts holds of each that says no other. */
function zeroBehind({ doc }: ReadingState, scan: Scan, told: ReadonlySet<number>): Partial<Harm> | null {
  for (const i of told) {
    const { paragraph } = doc.sentences[i]!
    if (doc.paragraphs[paragraph]!.title) continue
    const s = doc.sentences.findLast((x) => x.paragraph === paragraph)!
    if (s.index <= i) continue
    for (const kind of ['noVictims', 'unharmed'] as const) {
      const hit = inSentence(doc, scan.words[kind], s.index)[0]
      if (!hit || hit.first > s.first + ZERO_OPENS_WITHIN) continue
      return kind === 'noVictims'
        ? { killed: zeroAt(doc, hit), wounded: zeroAt(doc, hit) }
        : { wounded: zeroAt(doc, hit) }
    }
  }
  return null
}
/** "On ne déplore aucun blessé": words before those that say it, none of which names somebody. */
const ZERO_OPENS_WITHIN = 3

/** "No injuries were reported.", opening a paragraph or said of all: holds of every act of the report that says no other. */
function zeroOfAll({ doc }: ReadingState, scan: Scan): Partial<Harm> {
  for (const kind of ['noVictims', 'unharmed'] as const) {
    for (const hit of scan.words[kind]) {
      const s = doc.sentences[doc.tokens[hit.first]!.sentence]!
      const opens = s.index > 0 && doc.sentences[s.index - 1]!.paragraph !== s.paragraph
      const ofAll =
        inSentence(doc, scan.words.everywhere, s.index).length > 0 ||
        doc.tokens.slice(hit.last, hit.last + 4).some((t) => scan.grammar.anyWhere.has(t.lower))
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

function pick(facts: readonly Fact[], kind: HarmKind): Fact | null {
  const of = facts.filter((f) => f.kind === kind)
  return of.find((f) => f.explicit) ?? of.find((f) => !f.weak) ?? of[0] ?? null
}

function woundedOf(facts: readonly Fact[], killed: Fact | null): Count | null {
  const said = facts.filter((f) => f.kind === 'wounded')
  const explicit = said.find((f) => f.explicit && (!killed || isOther(f, facts)))
  const shot = pick(facts, 'shot')
  const dead = killed?.count.min ?? 0
  const hit = shot?.count.max ?? 0
  // "Four people were shot. … Both were taken to hospital.": some of those hit are told again.
  const some = explicit !== undefined && (!shot?.explicit || (explicit.count.max ?? 99) >= hit - dead)
  if (some) return explicit.count
  if (shot?.explicit && shot.count.min === hit && hit > dead) return { ...shot.count, min: hit - dead, max: hit - dead }
  if (explicit) return explicit.count
  const single = said.find((f) => !f.weak && (!killed || isOther(f, facts)))
  if (single) return single.count
  return killed ? null : ((shot ?? said[0])?.count ?? null)
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
    for (const kind of ['killed', 'wounded'] as const) {
      for (const hit of inSentence(state.doc, scan.words[kind], index)) {
        if (isUnreal(state.doc, scan, hit)) continue
        const trigger = triggerFor(state.doc, scan, hit, kind)
        for (const phrase of phrasesOf({ state, scan })[index]!) {
          if (
            !isAttacker(state.doc, scan, phrase) &&
            phrase.head !== trigger.head &&
            isPatient(state.doc, phrase, trigger)
          )
            out.push({ phrase, kind })
        }
      }
    }
  }
  return out
}
