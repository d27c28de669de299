import type { TriggerRule } from '../../locales/shape/events.ts'
import type { Doc } from '../../text/doc.ts'
import type { ReadingState, TimeMention } from '../state.ts'
import { inSentence } from './by-sentence.ts'
import { cut, type MentionInput } from './input.ts'
import type { Hit, Scan } from './lexicon.ts'
import { governor } from './tree.ts'

/** The times that may date an act: on the calendar or datable, no durations, none in the name of a site ("marché de Noël"). */
export function datingTimes(state: ReadingState, first: number, last: number): TimeMention[] {
  const { doc } = state
  const out: TimeMention[] = []
  for (let s = doc.tokens[first]?.sentence ?? 0; s < doc.sentences.length && doc.sentences[s]!.first < last; s++) {
    const sites = inSentence(doc, state.places, s).filter((p) => p.site)
    for (const t of inSentence(doc, state.times, s))
      if (t.first >= first && t.first < last && dates(t) && !sites.some((p) => p.start <= t.start && t.end <= p.end))
        out.push(t)
  }
  return out
}

function dates(t: TimeMention): boolean {
  const datable = t.type === 'DATE' || t.type === 'TIME' || t.afterPrevious !== undefined || isCounted(t)
  return datable && !t.byline && !/_REF$/.test(t.value)
}

/** "Five days later", counted from the day that the story has reached. */
function isCounted(t: TimeMention): boolean {
  return t.type === 'DURATION' && t.anchor === 'story' && t.from !== null
}

/** The time of the trigger's sentence that dates it: not one that hangs on a verb of speech or of the inquiry. */
export function timeFor(input: MentionInput, hit: Hit<TriggerRule>): TimeMention | null {
  const { state, scan } = input
  const { doc } = state
  const s = doc.sentences[doc.tokens[hit.first]!.sentence]!
  let best: TimeMention | null = null
  let bestCost = Number.POSITIVE_INFINITY
  for (const t of datingTimes(state, s.first, s.last)) {
    if (!modifies(doc, t, hit) && isOfElse(input, t, hit)) continue
    const from = t.last <= hit.first ? t.last : hit.last
    const to = t.last <= hit.first ? hit.first : t.first
    let cost = Math.max(0, to - from) + coarseness(t)
    if (t.first >= hit.last && doc.tokens.slice(from, to).some((x) => x.text === ';') && !goesOn(input, hit, t))
      continue
    for (let i = from; i < to; i++) {
      if (doc.tokens[i]!.text === ';' && t.first < hit.first) cost += 40
      if (scan.triggers.some((x) => x.first === i)) cost += 5
    }
    if (cost < bestCost) {
      best = t
      bestCost = cost
    }
  }
  return best
}

/** "last week's attacks", "l'attaque de lundi": the time is said of the act itself. */
function modifies(doc: Doc, t: TimeMention, hit: Hit<TriggerRule>): boolean {
  const top = doc.tokens.slice(t.first, t.last).find((x) => x.head < t.first || x.head >= t.last)
  return top?.rel.startsWith('nmod') === true && top.head >= hit.first && top.head < hit.last
}

/** The time of something else that its sentence tells. */
function isOfElse(input: MentionInput, t: TimeMention, hit: Hit<TriggerRule>): boolean {
  const { state, scan } = input
  const { doc } = state
  return (
    hangsOnSpeech(doc, scan, t, hit) ||
    isLimit(doc, scan, t) ||
    isOfNextStep(doc, scan, t, hit) ||
    isOfAnother(input, t, hit) ||
    isOfWhom(doc, t, hit)
  )
}

/** "until nightfall", "depuis lundi", "before Friday": how long something lasted, not when it was done. */
export function isLimit(doc: Doc, { grammar }: Scan, t: TimeMention): boolean {
  const exact = t.precision === 'minute' || t.precision === 'hour' || t.precision === 'part-of-day'
  const limit = (i: number) => {
    const word = doc.tokens[i]?.lower ?? ''
    return grammar.durationMarkers.has(word) || (!exact && grammar.beforeWords.has(word))
  }
  return limit(t.first) || limit(t.first - 1)
}

/** "a mast burned in Lens at 2, cables cut in Lille": the hour of the act in its own stretch between commas is not that of the next. */
function isOfAnother({ state: { doc }, scan, groups }: MentionInput, t: TimeMention, hit: Hit<TriggerRule>): boolean {
  if (t.precision !== 'minute' && t.precision !== 'hour') return false
  const s = doc.sentences[doc.tokens[t.first]!.sentence]!
  let first = t.first
  while (first > s.first && !/^[,;]$/.test(doc.tokens[first - 1]!.text)) first--
  let last = t.last
  while (last < s.last && !/^[,;]$/.test(doc.tokens[last]!.text)) last++
  if (hit.first >= first && hit.first < last) return false
  if (!groups[s.index]!.some((g) => g.first >= hit.first && !cut(doc, hit.first, g.first))) return false
  return scan.triggers.some((x) => x.value.class === 'act' && x.first >= first && x.first < t.first)
}

/** "Engineers who came half an hour later found the cables cut": the time of the relative clause is not the act's. */
function isOfWhom(doc: Doc, t: TimeMention, hit: Hit<TriggerRule>): boolean {
  const verb = governor(doc, t.last - 1)
  if (verb < 0 || doc.tokens[verb]!.rel !== 'acl:relcl' || verb >= hit.first || t.first >= hit.first) return false
  const noun = doc.tokens[verb]!.head
  return noun < verb && !doc.tokens.slice(hit.first, hit.last).some((x) => climbsTo(doc, x.i, verb))
}

function climbsTo(doc: Doc, i: number, verb: number): boolean {
  for (let at = i, steps = 0; at >= 0 && steps < 12; at = doc.tokens[at]!.head, steps++) if (at === verb) return true
  return false
}

/** "…; it happened early on Thursday": behind the semicolon no act and no place of its own. */
function goesOn({ state: { doc }, scan, groups }: MentionInput, hit: Hit<TriggerRule>, t: TimeMention): boolean {
  const s = doc.sentences[doc.tokens[hit.first]!.sentence]!
  const semicolon = doc.tokens.slice(hit.last, t.first).findIndex((x) => x.text === ';') + hit.last
  const behind = (x: { first: number }) => x.first > semicolon && x.first < s.last
  return (
    scan.grammar.resumptives.has(doc.tokens[semicolon + 1]?.lower ?? '') &&
    !scan.triggers.some(behind) &&
    !groups[s.index]!.some(behind)
  )
}

/** "before giving himself up on Wednesday evening": the time of what came after. */
function isOfNextStep(doc: Doc, { grammar }: Scan, t: TimeMention, hit: Hit<TriggerRule>): boolean {
  const verb = governor(doc, t.last - 1)
  if (verb <= hit.last || doc.tokens[verb]!.pos !== 'VERB') return false
  for (let i = verb - 1; i >= Math.max(hit.last, verb - 3); i--)
    if (grammar.beforeWords.has(doc.tokens[i]!.lower)) return true
  return false
}

function coarseness(t: TimeMention): number {
  return { minute: 0, hour: 0, 'part-of-day': 1, day: 3, days: 6, month: 8, year: 14, unknown: 2 }[t.precision]
}

/** "said on Monday", "On Tuesday, the minister visited …": the time is of what was said or done about it afterwards. */
function hangsOnSpeech(doc: Doc, scan: Scan, t: TimeMention, hit: Hit<TriggerRule>): boolean {
  const s = doc.sentences[doc.tokens[hit.first]!.sentence]!
  const speech = inSentence(doc, scan.words.speech, s.index)
  const triggers = inSentence(doc, scan.triggers, s.index)
  // "On Monday the mayor received a letter with a bullet": what comes with the act is no word about it.
  const carries = (i: number) => doc.tokens[hit.first]!.head === i && doc.tokens[hit.first]!.rel === 'obj'
  const isSpeech = (i: number) =>
    speech.some((h) => h.first <= i && i < h.last) && !(i >= hit.first && i < hit.last) && !carries(i)
  for (let i = t.first - 1; i >= Math.max(s.first, t.first - 5); i--) {
    if (doc.tokens[i]!.text === ',' || triggers.some((x) => x.first <= i && i < x.last)) break
    if (isSpeech(i) && /^(VERB|X)$/.test(doc.tokens[i]!.pos)) return true
  }
  const verb = governor(doc, t.last - 1)
  if (verb < 0 || doc.tokens[verb]!.pos !== 'VERB' || !isSpeech(verb)) return false
  if (verb > t.last && verb - t.last <= 2 && !cut(doc, t.last, verb)) return true
  return t.first - s.first <= 2 && verb > t.last && hit.first > verb
}
