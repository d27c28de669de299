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
  const all = datingTimes(state, s.first, s.last)
  for (const t of all) {
    if (isFiled(doc, t) && all.some((x) => !isFiled(doc, x))) continue
    if (!modifies(doc, t, hit) && isOfElse(input, t, hit)) continue
    const from = t.last <= hit.first ? t.last : hit.last
    const to = t.last <= hit.first ? hit.first : t.first
    let cost = Math.max(0, to - from) + coarseness(t)
    const verb = governor(doc, t.last - 1)
    if (verb >= hit.first && verb < hit.last && doc.tokens[verb]!.pos === 'VERB') cost -= GOVERNED_GAIN
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

/** "who stabbed two men in 2022 was jailed on Monday": the time hangs on the verb of the act itself. */
const GOVERNED_GAIN = 10

/** "KABUL, March 3 (Agency) -": the day of a dateline dates nothing where another is told. */
function isFiled(doc: Doc, t: TimeMention): boolean {
  const s = doc.sentences[doc.tokens[t.first]!.sentence]!
  const before = doc.tokens.slice(s.first, t.first)
  const opens = before.length > 0 && before.length <= 6 && doc.sentences[s.index - 1]?.paragraph !== s.paragraph
  return (
    opens &&
    before[0]!.text.length > 2 &&
    before[0]!.text === before[0]!.text.toUpperCase() &&
    doc.tokens.slice(t.last, t.last + 8).some((x) => /^[-–—:]+$/.test(x.text))
  )
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
    isOfWhatFollowed(input, t, hit) ||
    isOfFinding(doc, scan, t, hit) ||
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

/** "Staff discovered the damage on Tuesday": when what was done was found, not when it was done. */
function isOfFinding(doc: Doc, { grammar }: Scan, t: TimeMention, hit: Hit<TriggerRule>): boolean {
  const noun = doc.tokens[hit.first]!
  if (noun.pos !== 'NOUN' || noun.rel !== 'obj' || hit.value.class === 'noun') return false
  const definite = doc.children[noun.i]!.some((c) => grammar.definites.has(doc.tokens[c]!.lower))
  return definite && t.first > hit.last && noun.head >= 0 && grammar.receiveVerbs.has(doc.tokens[noun.head]!.lemma)
}

/** "on 11 February, a week after the shooting": the day is a week off from that of the act so named. */
function isCountedFrom(
  { doc, times }: Pick<ReadingState, 'doc' | 'times'>,
  { grammar }: Scan,
  hit: Hit<TriggerRule>,
): boolean {
  let i = hit.first - 1
  while (i > 0 && /^(DET|ADJ|PROPN|NOUN)$/.test(doc.tokens[i]!.pos) && hit.first - i < 4) i--
  return grammar.follows.has(doc.tokens[i]?.lower ?? '') && times.some((t) => t.type === 'DURATION' && t.last === i)
}

/** "is to face court today over the firebombing": the time of what came of a known act. */
function isOfWhatFollowed({ state, scan }: MentionInput, t: TimeMention, hit: Hit<TriggerRule>): boolean {
  const { doc } = state
  if (doc.tokens[hit.first]!.pos === 'VERB') return false
  if (isCountedFrom({ doc, times: state.times }, scan, hit)) return true
  if (t.first > hit.first) return false
  const verb = governor(doc, hit.first)
  if (verb < 0 || governor(doc, t.last - 1) !== verb) return false
  if (doc.tokens[verb]!.pos !== 'VERB' && doc.tokens[verb]!.head >= 0) return false
  if (scan.triggers.some((x) => x.first <= verb && verb < x.last)) return false
  for (let at = hit.first, steps = 0; at >= 0 && at !== verb && steps < 8; at = doc.tokens[at]!.head, steps++)
    if (doc.children[at]!.some((c) => c < hit.first && scan.grammar.follows.has(doc.tokens[c]!.lower))) return true
  return false
}

/** "Engineers who came half an hour later found the cables cut", "in a video posted on Monday": the time of the clause that describes another noun is not the act's. */
function isOfWhom(doc: Doc, t: TimeMention, hit: Hit<TriggerRule>): boolean {
  const verb = governor(doc, t.last - 1)
  if (verb < 0 || !doc.tokens[verb]!.rel.startsWith('acl') || verb >= hit.first || t.first >= hit.first) return false
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

/** "Le sinistre s'est déclaré vers 3 heures": a reflexive verb of which the act is the subject tells how it came about. */
function isOwnVerb(doc: Doc, { grammar }: Scan, verb: number, hit: Hit<TriggerRule>): boolean {
  const own = (i: number) => i >= hit.first && i < hit.last
  const children = doc.children[verb]!
  return (
    children.some((c) => grammar.reflexives.has(doc.tokens[c]!.lower)) &&
    children.some((c) => own(c) && doc.tokens[c]!.rel.startsWith('nsubj'))
  )
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
    if (isSpeech(i) && /^(VERB|X)$/.test(doc.tokens[i]!.pos) && !isOwnVerb(doc, scan, i, hit)) return true
  }
  const verb = governor(doc, t.last - 1)
  if (verb < 0 || doc.tokens[verb]!.pos !== 'VERB' || !isSpeech(verb) || isOwnVerb(doc, scan, verb, hit)) return false
  const opensClause = doc.tokens.slice(t.last, verb).some((x) => x.pos === 'SCONJ' || x.pos === 'ADP')
  if (verb > t.last && verb - t.last <= 2 && !cut(doc, t.last, verb) && !opensClause) return true
  return t.first - s.first <= 2 && verb > t.last && hit.first > verb
}
