import type { TimeSlots } from '../../locales/shape/times.ts'
import type { Atom } from '../../text/atoms.ts'
import type { Doc, Quote } from '../../text/doc.ts'
import { isByline, isLine } from './bylines.ts'
import { DAY } from './calendar.ts'
import { type ClockFrame, clockOn, valueOfClock } from './clock.ts'
import { type Cues, type Lead, leadBefore, tenseAt } from './cues.ts'
import type { Group, Item } from './group.ts'
import { clockStretch, partStretch, type Stretch } from './intervals.ts'
import { isReporting } from './reporting.ts'
import { resolve } from './resolve.ts'
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
  /** The story within the quotation at hand: it does not go on outside it. */
  quoted: Story
}

/** Puts every group on the calendar in the order of the text; bare clock times take the day told before them. */
export function tellAll(doc: Doc, atoms: readonly Atom[], groups: readonly Group[], cues: Cues, scene: Scene): Told[] {
  const place: Place = { doc, atoms, cues, groups }
  const thread: Thread = { scene, paragraph: -1, sentence: -1, quote: null, quoted: scene.story }
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
  const told = tellGroup(place, g, { ...scene, story }, thread.paragraph === paragraph)
  if (told.byline || isReporting(place.doc, place.atoms, place.cues, group) || looksAway(told.lead)) return told
  const next = tell(story, told.whole)
  if (quote) thread.quoted = next
  else if (next !== story) {
    scene.story = next
    thread.paragraph = paragraph
    thread.sentence = group.sentence
    if (scene.published === null || next.day === null || next.day <= scene.published) scene.past = next
  }
  return told
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
  return {
    group,
    answers: group.items.map((i) => answers.get(i)!),
    whole: about ? { ...whole, approximate: true } : whole,
    first: lead ? lead.first : first,
    last,
    lead: lead?.value ?? null,
    byline: isByline(place.doc, atoms, first, last, cues) || isDateline(place, group, whole, scene),
  }
}

/** A line that holds nothing but the date of publication. */
function isDateline(place: Place, group: Group, whole: Answer, scene: Scene): boolean {
  if (whole.day === null || whole.day !== scene.published || group.day?.slots.month === undefined) return false
  return isLine(place.doc, place.atoms, group.items[0]!.first, group.items.at(-1)!.last)
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
      (lead === 'onwards' || lead === 'by' ? 'future' : null)
    )
  }
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
  const ended = named && ends && named.night === null ? { ...named, day: named.day + 1 } : named
  const bare = ended && !day && !borrowed
  const frame = bare ? (inPart(clock.slots, ended, scene) ?? behind(clock.slots, ended, scene, tense)) : ended
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

/** After "early Saturday … Friday's party", 2 a.m. is of the part of day told that it lies in, within a week. */
function inPart(slots: TimeSlots, frame: ClockFrame, scene: Scene): ClockFrame | null {
  const { day, last, part } = scene.story
  if (day === null || last?.precision !== 'day' || !part || Math.abs(part.from - day * DAY) > 7 * DAY) return null
  for (const on of [Math.floor(part.from / DAY), Math.floor((part.to - 1) / DAY)]) {
    const there = { ...frame, day: on, night: null, late: false, evening: false }
    const { minute } = clockOn(slots, there)
    if (minute >= part.from && minute < part.to) return there
  }
  return null
}

/** A clock time of the story that had not come by publication is of the day told before, or of the day before. */
function behind(slots: TimeSlots, frame: ClockFrame, scene: Scene, tense: AskTense): ClockFrame {
  const { published, publishedMinute, story } = scene
  if (published === null || story.day !== published || frame.night !== null) return frame
  const limit = publishedMinute ?? published * DAY + PUBLISHED_BEFORE
  if (clockOn(slots, frame).minute <= limit || tense() === 'future') return frame
  const { earlier } = story
  return { ...frame, day: earlier !== null && earlier < published && published - earlier < 7 ? earlier : published - 1 }
}

function rangeOf(slots: TimeSlots, frame: ClockFrame, one: { minute: number; precision: 'minute' | 'hour' }): Stretch {
  const two = clockOn(slots, frame, true)
  const to = two.minute > one.minute ? two.minute : two.minute + DAY
  return { from: one.minute, to, precision: two.precision === 'minute' ? 'minute' : one.precision, value: '' }
}

/** "shortly before" and "shortly after" reach to the next full hour on their side. */
function led(s: Stretch, lead: Lead | undefined): Stretch {
  if (lead === 'shortly-before' || lead === 'before') {
    const from = Math.floor((s.from - 1) / 60) * 60
    return { ...s, from, to: s.from, precision: 'hour' }
  }
  if (lead === 'shortly-after' || lead === 'after')
    return { ...s, to: (Math.floor(s.from / 60) + 1) * 60, precision: 'hour' }
  return s
}

function frameOf(group: Group, day: Answer | null, scene: Scene): ClockFrame | null {
  const part = group.part?.slots.part ?? group.day?.slots.part
  if (day) return day.day === null ? null : { day: day.day, part, night: day.night, late: false }
  const { story } = scene
  if (story.day !== null) {
    const ownNight = part === 'NI' && story.night === null ? story.day : story.night
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

/** A report whose hour of publication is not known is taken to come out before the evening. */
const PUBLISHED_BEFORE = 18 * 60

/** Without any day told: the report's day, or the day before when that time had not come yet. */
function reportDay(slots: TimeSlots, scene: Scene): number {
  const day = scene.published!
  const { minute } = clockOn(slots, { day, part: undefined, night: null, late: false })
  return minute >= (scene.publishedMinute ?? day * DAY + PUBLISHED_BEFORE) ? day - 1 : day
}
