import type { Doc, Sentence } from '../../text/doc.ts'
import type { ReadingState } from '../state.ts'
import { anyWithin, type Hit, type Scan, within } from './lexicon.ts'

/** What the surroundings of each sentence say about whether its words tell of real attacks. */
export interface Context {
  /** Sentences of a drill, an exercise, a rehearsal. */
  readonly drill: readonly boolean[]
  /** Sentences in which fire, blast and harm had no author. */
  readonly accident: readonly boolean[]
  /** Sentences that name the accident themselves. */
  readonly mishap: readonly boolean[]
  /** Sentences about a false alarm. */
  readonly hoax: readonly boolean[]
  /** Sentences of sport, stage or market without hard evidence of violence. */
  readonly figurative: readonly boolean[]
  /** Token lies between quotation marks. */
  readonly quoted: (token: number) => boolean
}

/** So many sentences of sport or stage make the whole report one of a match or a show, where nothing hard is said. */
const MATCH_REPORT_SENTENCES = 4

export function contextOf(state: ReadingState, scan: Scan): Context {
  const { doc } = state
  const accident = spread(doc, scan.words.accidents, false)
  const another = doc.sentences.map((s) => isOfAnotherWorld(doc, scan, s))
  const match = another.filter(Boolean).length >= MATCH_REPORT_SENTENCES
  return {
    drill: rehearsed(doc, scan),
    accident,
    mishap: doc.sentences.map((s) => anyWithin(scan.words.accidents, s.first, s.last)),
    hoax: spread(doc, scan.words.hoaxes, true),
    figurative: doc.sentences.map((s, i) => (another[i] || match) && !hasHardEvidence(scan, s.first, s.last)),
    quoted: (token) => {
      const t = doc.tokens[token]!
      return doc.quotes.some((q) => t.start >= q.start && t.end <= q.end)
    },
  }
}

/** A drill that two sentences name is what the paragraphs around them tell too. */
function rehearsed(doc: Doc, scan: Scan): boolean[] {
  const out = spread(doc, scan.words.drills, true)
  const named = new Set(scan.words.drills.map((h) => doc.tokens[h.first]!.sentence))
  if (named.size < 2) return out
  const paragraphs = new Set([...named].map((s) => doc.sentences[s]!.paragraph))
  return out.map(
    (drill, s) =>
      drill || paragraphs.has(doc.sentences[s]!.paragraph + 1) || paragraphs.has(doc.sentences[s]!.paragraph - 1),
  )
}

/** A drill or an accident named in one sentence is what its paragraph tells; a title's or lead's is what the report tells. */
function spread(doc: Doc, hits: readonly Hit<true>[], neighbours: boolean): boolean[] {
  const out = doc.sentences.map(() => false)
  for (const h of hits) {
    const s = doc.sentences[doc.tokens[h.first]!.sentence]!
    for (const other of doc.sentences) {
      if (
        other.paragraph === s.paragraph ||
        (neighbours && other.paragraph === s.paragraph + 1 && s.index === other.index - 1)
      )
        out[other.index] = true
    }
    if (doc.paragraphs[s.paragraph]!.title) {
      for (const other of doc.sentences) if (other.paragraph <= s.paragraph + 1) out[other.index] = true
    }
  }
  return out
}

/** A word of sport or stage that says it all, two that hint at it, or the result of a match ("4-0"). */
function isOfAnotherWorld(doc: Doc, scan: Scan, s: Sentence): boolean {
  if (anyWithin(scan.words.figurative, s.first, s.last)) return true
  const hints = within(scan.words.leisure, s.first, s.last).length
  return hints >= 2 || (hints >= 1 && /\b\d{1,2}[-–]\d{1,2}\b/.test(doc.text.slice(s.start, s.end)))
}

/** Weapons (not bats and clubs), dead or wounded beside the trigger itself: a shooting at a match is no match report. */
function hasHardEvidence(scan: Scan, first: number, last: number): boolean {
  const inTrigger = (i: number) => scan.triggers.some((t) => i >= t.first && i < t.last)
  const beside = (h: { first: number }) => h.first >= first && h.first < last && !inTrigger(h.first)
  return (
    scan.weapons.some((w) => w.value !== 'blunt' && beside(w)) ||
    scan.words.killed.some(beside) ||
    scan.words.wounded.some(beside) ||
    scan.words.perpetrators.some(beside)
  )
}
