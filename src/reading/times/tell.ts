import type { Atom } from '../../text/atoms.ts'
import type { Doc, Quote } from '../../text/doc.ts'
import { isByline, isLine, opensStory } from './bylines.ts'
import { DAY } from './calendar.ts'
import { type ClockFrame, clockOn, led, rangeOf, valueOfClock } from './clock.ts'
import { behind, inPart, inSpan, reportDay } from './clock-day.ts'
import { type Cues, type Lead, leadBefore, tenseAt } from './cues.ts'
import type { Group, Item } from './group.ts'
import { clockStretch, partStretch, type Stretch } from './intervals.ts'
import { isReporting } from './reporting.ts'
import { hasNightCome, resolve } from './resolve.ts'
import { type Answer, type AskTense, isElsewhere, type Scene, type Story, tell } from './scene.ts'

/** A group on the calendar: what each item means, and what they mean together. */
export interface Told {
  readonly group: Group
  readonly answers: readonly Answer[]
  readonly whole: Answer
  /** First atom of the lead words ("about", "peu avant"), or of the group. */
  readonly first: number
  readonly last: number
  readonly lead: Lead | null
  /** It says when the report came out. */
  readonly byline: boolean
}

/** Shorter quotations are words of the sentence around them. */
const QUOTE_CHARS = 40

/** Times looked at after a bare one for its day. */
const LOOK_AHEAD = 8

/** Sentences for which a year or month holds that was told after a day. */
const IN_PASSING = 3

interface Place {
  readonly doc: Doc
  readonly atoms: readonly Atom[]
  readonly cues: Cues
  readonly groups: readonly Group[]
}

/** What has been told so far while the groups are gone through. */
interface Thread {
  readonly scene: Scene
  paragraph: number
  sentence: number
  quote: Quote | null
  /** The day beside a reporting verb, for what counts from it in its sentence ("said on Tuesday … the day before"). */
  said: { readonly sentence: number; readonly story: Story } | null
  /** The story within the quotation at hand: it does not go on outside it. */
  quoted: Story
}

/** Puts every group on the calendar in the order of the text; bare clock times take the day told before them. */
export function tellAll(doc: Doc, atoms: readonly Atom[], groups: readonly Group[], cues: Cues, scene: Scene): Told[] {
  const place: Place = { doc, atoms, cues, groups }
  const thread: Thread = { scene, paragraph: -1, sentence: -1, quote: null, said: null, quoted: scene.story }
  return groups.map((_, g) => tellNext(place, g, thread))
}

function tellNext(place: Place, g: number, thread: Thread): Told {
  const group = place.groups[g]!
  const { scene } = thread
  const quote = quoteAt(place.doc, place.atoms[group.items[0]!.first]!.start)
  if (quote !== thread.quote) {
    thread.quote = quote
    thread.quoted = scene.story
  }
  const goesOn = quote ? thread.quoted : storyFor(place, group, thread)
  const passed = goesOn.period !== null && goesOn.day !== null && group.sentence > thread.sentence + IN_PASSING
  const story = passed ? { ...goesOn, period: null } : goesOn
  const { paragraph } = place.doc.sentences[group.sentence]!
  const from = thread.said?.sentence === group.sentence && isRelative(group) ? thread.said.story : story
  const told = tellGroup(place, g, { ...scene, story: from }, thread.paragraph === paragraph)
  const next = spanning(place, g, thread, story, told)
  if (isReporting(place.doc, place.atoms, place.cues, group)) thread.said = { sentence: group.sentence, story: next }
  else if (!told.byline && !looksAway(told.lead) && !(told.lead === 'before' && isWholeDay(group)))
    goOn(thread, group, paragraph, next, story)
  return told
}

/** The story with the time told; after two clock times of two days, with the stretch between them too. */
function spanning({ atoms, cues, groups }: Place, g: number, thread: Thread, story: Story, told: Told): Story {
  const next = tell(story, told.whole)
  const before = groups[g - 1]
  const { stretch } = told.whole
  if (!told.group.day) return story.span && next !== story ? { ...next, span: story.span } : next
  if (!before?.clock || !told.group.clock || !stretch || !story.last || thread.sentence !== told.group.sentence)
    return next
  const end = before.items.at(-1)!.last
  const joined = told.first === end + 1 && cues.ranges.some((r) => r.middle === atoms[end]!.fold)
  const { from } = story.last
  const twoDays = stretch.from >= (Math.floor(from / DAY) + 1) * DAY && stretch.from - from <= DAY
  return joined && twoDays ? { ...next, span: { from, to: stretch.to } } : next
}

/** "The day before", "two days later", "la veille au soir": counted from the time told beside it. */
function isRelative(group: Group): boolean {
  const { slots } = group.items[0]!
  const { sense } = group.items[0]!.rule
  if (sense.kind === 'same') return sense.shift !== 0
  if (sense.kind === 'part') return sense.which === 'previous' || sense.which === 'next'
  return sense.kind === 'later' && (slots.unit === 'D' || slots.unit === 'W')
}

function goOn(thread: Thread, group: Group, paragraph: number, next: Story, before: Story): void {
  const { scene } = thread
  if (next !== before) thread.said = null
  if (thread.quote) thread.quoted = next
  else if (next !== before) {
    scene.story = next
    thread.paragraph = paragraph
    thread.sentence = group.sentence
    if (scene.published === null || next.day === null || next.day <= scene.published) scene.past = next
  }
}

/** A past verb goes on from what was told of the past, not from a day ahead told in another sentence. */
function storyFor(place: Place, group: Group, thread: Thread): Story {
  const { scene } = thread
  if (scene.story === scene.past || group.day || thread.sentence === group.sentence) return scene.story
  return asker(place, group, undefined)() === 'past' ? scene.past : scene.story
}

/** The longer quotation that a character lies in, or null. Quotations are in order: halving. */
function quoteAt(doc: Doc, at: number): Quote | null {
  let low = 0
  let high = doc.quotes.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (doc.quotes[middle]!.end <= at) low = middle + 1
    else high = middle
  }
  const quote = doc.quotes[low]
  return quote && quote.start <= at && quote.end - quote.start > QUOTE_CHARS ? quote : null
}

function tellGroup(place: Place, g: number, scene: Scene, sameParagraph: boolean): Told {
  const group = place.groups[g]!
  const { atoms, cues } = place
  const first = group.items[0]!.first
  const last = group.items.at(-1)!.last
  const lead = leadBefore(atoms, first, place.groups[g - 1]?.items.at(-1)?.last ?? 0, cues)
  const tense = asker(place, group, lead?.value)
  const frame = group.day ? null : borrowedDay(place, g, scene, sameParagraph)
  const answers = new Map<Item, Answer>()
  const dayAnswer = group.day ? resolve(group.day.rule.sense, group.day.slots, scene, tense) : null
  if (group.day) answers.set(group.day, dayAnswer!)
  if (group.part) answers.set(group.part, partAnswer(group.part, dayAnswer, frame, scene, tense))
  if (group.clock) {
    const before = place.groups[g - 1]
    // "On Friday until 5 p.m.": the day of the same sentence comes before any told earlier.
    const near = before?.day && before.sentence === group.sentence
    const told = near ? { ...scene, story: { ...scene.story, part: null } } : scene
    answers.set(group.clock, clockAnswer(group, dayAnswer, frame, told, leadOf(place, group, lead?.value), tense))
  }
  for (const item of group.items)
    if (!answers.has(item)) answers.set(item, resolve(item.rule.sense, item.slots, scene, tense))
  const main = group.clock ?? group.part ?? group.day ?? group.items[0]!
  const whole = answers.get(main)!
  const about = lead?.value === 'about'
  const within = lead?.value === 'under' ? soonAfter(whole, scene.story.last) : null
  return {
    group,
    answers: group.items.map((i) => answers.get(i)!),
    whole: within ?? (about ? { ...whole, approximate: true } : whole),
    first: lead ? lead.first : first,
    last,
    lead: lead?.value ?? null,
    byline: isByline(place.doc, atoms, first, last, cues) || isDateline(place, group, whole, scene),
  }
}

/** "Less than an hour later": some time between what was told before and that hour. */
function soonAfter(whole: Answer, before: Stretch | null): Answer | null {
  if (!before || !whole.stretch || !whole.afterPrevious || whole.afterPrevious < 0) return null
  const to = before.from + whole.afterPrevious
  const { afterPrevious: _, ...rest } = whole
  return {
    ...rest,
    stretch: { ...whole.stretch, from: Math.min(before.to, to - 1), to, precision: 'hour' },
    approximate: true,
  }
}

/** A line that holds nothing but the date of publication, or the head of a story. */
function isDateline(place: Place, group: Group, whole: Answer, scene: Scene): boolean {
  if (whole.day === null || whole.day !== scene.published || group.day?.slots.month === undefined) return false
  const [first, last] = [group.items[0]!.first, group.items.at(-1)!.last]
  return isLine(place.doc, place.atoms, first, last) || opensStory(place.doc, place.atoms, first, last)
}

/** "since", "until", "by": the time named is not the story's own. */
function looksAway(lead: Lead | null | undefined): boolean {
  return lead === 'until' || lead === 'by' || lead === 'since' || lead === 'onwards'
}

/** The nearest verb's tense; "until" looks ahead by itself, "à partir du" where no verb tells. */
function asker(place: Place, group: Group, lead: Lead | undefined): AskTense {
  const first = group.items[0]!.first
  const last = group.items.at(-1)!.last
  return () => {
    if (lead === 'until' || (lead === 'by' && group.day?.slots.weekday === undefined)) return 'future'
    const own = group.items.find((i) => i.rule.tense)?.rule.tense
    if (own) return own
    return (
      tenseAt(place.doc, place.atoms, first, last, place.cues) ??
      (lead === 'onwards' || lead === 'by' || (lead === 'before' && isWholeDay(group)) ? 'future' : null)
    )
  }
}

/** A day without its hour or part: "before Friday" is any day until then, "before dawn on Friday" is that day's. */
function isWholeDay(group: Group): boolean {
  return !group.clock && !group.part && group.items.every((i) => i.slots.part === undefined)
}

/** The lead of the clock time itself ("Sunday at about 11 p.m."), else that of the group. */
function leadOf(place: Place, group: Group, lead: Lead | undefined): Lead | undefined {
  return leadBefore(place.atoms, group.clock!.first, 0, place.cues)?.value ?? lead
}

/** A day told after a bare time in its sentence, when nothing in the paragraph told one before. */
function borrowedDay(place: Place, g: number, scene: Scene, sameParagraph: boolean): Answer | null {
  if (sameParagraph && scene.story.day !== null) return null
  const group = place.groups[g]!
  for (
    let k = g + 1;
    k < Math.min(g + LOOK_AHEAD, place.groups.length) && place.groups[k]!.sentence === group.sentence;
    k++
  ) {
    const next = place.groups[k]!
    if (!next.day || isReporting(place.doc, place.atoms, place.cues, next) || looksAway(leadOfGroup(place, next)))
      continue
    return resolve(next.day.rule.sense, next.day.slots, scene, asker(place, next, undefined))
  }
  return null
}

function leadOfGroup(place: Place, group: Group): Lead | undefined {
  return leadBefore(place.atoms, group.items[0]!.first, 0, place.cues)?.value
}

function partAnswer(part: Item, day: Answer | null, frame: Answer | null, scene: Scene, tense: AskTense): Answer {
  const base = day ?? frame
  if (!base) return resolve(part.rule.sense, part.slots, scene, tense)
  if (base.day === null)
    return { type: 'TIME', value: `${base.value}T${part.slots.part ?? 'NI'}`, stretch: null, day: null, night: null }
  const from = base.night !== null && part.slots.part !== 'NI' && part.slots.part !== 'EV' ? base.night + 1 : base.day
  const stretch = partStretch(from, part.slots.part, part.slots.edge)
  return { type: 'TIME', value: stretch.value, stretch, day: from, night: part.slots.part === 'NI' ? from : null }
}

function clockAnswer(
  group: Group,
  day: Answer | null,
  borrowed: Answer | null,
  scene: Scene,
  lead: Lead | undefined,
  tense: AskTense,
): Answer {
  const clock = group.clock!
  const named = frameOf(group, day ?? borrowed, scene)
  const ends = day !== null && clock.rule.name === 'midnight' && (lead === 'before' || lead === 'shortly-before')
  // "Just before midnight on Saturday" is the end of that Saturday.
  const late = day === null && borrowed === null && named !== null && endsDay(clock, lead, scene)
  const ended = named && (ends || late) && named.night === null ? { ...named, day: named.day + 1 } : named
  const bare = ended && !day && !borrowed
  const frame = bare
    ? (inSpan(clock.slots, ended, scene) ??
      inPart(clock.slots, ended, scene) ??
      behind(clock.slots, ended, scene, tense))
    : ended
  if (!frame) return resolve(clock.rule.sense, clock.slots, scene, () => null)
  const one = clockOn(clock.slots, frame)
  const value = valueOfClock(one.minute, clock.slots)
  const told = Math.floor(one.minute / DAY)
  const stretch =
    clock.slots.hour2 === undefined
      ? led(clockStretch(one.minute, one.precision), lead)
      : rangeOf(clock.slots, frame, one)
  const anchor = day ? {} : { anchor: borrowed || scene.story.day !== null ? ('story' as const) : ('report' as const) }
  return {
    type: 'TIME',
    value,
    stretch,
    day: told,
    night: frame.night ?? (group.part?.slots.part === 'NI' ? frame.day : null),
    approximate: lead !== undefined && !looksAway(lead),
    ...anchor,
  }
}

/** "On 20 June … Around midnight, …": the day told goes on to its end, when that had come by publication. */
function endsDay(clock: Item, lead: Lead | undefined, { story, published }: Scene): boolean {
  if (clock.rule.name !== 'midnight' || lead === 'after' || lead === 'shortly-after') return false
  if (story.day === null || story.night !== null || story.last?.precision !== 'day') return false
  return published === null || story.day < published
}

function frameOf(group: Group, day: Answer | null, scene: Scene): ClockFrame | null {
  const part = group.part?.slots.part ?? group.day?.slots.part
  if (day) return day.day === null ? null : { day: day.day, part, night: day.night, late: false }
  const { story } = scene
  if (story.day !== null) {
    // "Ce mardi … dans la nuit, vers 2 h 30": told on Tuesday, the night before.
    const eveningOfDay = story.day === scene.published && !hasNightCome(scene) ? story.day - 1 : story.day
    const ownNight = part === 'NI' && story.night === null ? eveningOfDay : story.night
    const evening = story.late && story.last !== null && story.last.to <= (story.day + 1) * DAY
    return { day: story.day, part, night: ownNight, late: story.late, evening }
  }
  if (scene.published === null || isElsewhere(scene)) return null
  return {
    day: reportDay(group.clock!.slots, scene),
    part,
    night: part === 'NI' ? scene.published - 1 : null,
    late: false,
  }
}
