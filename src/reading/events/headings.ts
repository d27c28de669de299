import type { Sentence } from '../../text/doc.ts'
import type { PlaceMention, TimeMention } from '../state.ts'
import { inSentence } from './by-sentence.ts'
import { datingTimes } from './dating.ts'
import type { MentionInput } from './input.ts'
import { isDateline, isFine, type Locus } from './locus.ts'
import type { EventMention } from './mentions.ts'
import { unknownTown } from './unknown-towns.ts'

/** Words that may stand between a town at the head of a paragraph and its colon ("Also Lens, but not related:"). */
const HEADING_TOKENS_MAX = 6

/** What the head of a paragraph says of the acts in it. */
interface Heading {
  readonly place: Locus
  /** "27 mars, Kenscoff.": the day, where it stands beside the place; the hour of a live page is that of its writing. */
  readonly day: TimeMention | null
}

const memory = new WeakMap<MentionInput, ReadonlyMap<number, Heading>>()

/**
 * "BREDA - A man …", "10.05 Lens: …", "15.30 Lens now.": in a log, a round-up or a live page the head of a paragraph says
 * where what it tells took place. A lead's own dateline only says where the report was filed, unless others follow.
 */
export function takeHeading(input: MentionInput, m: EventMention): void {
  const heading = headingsOf(input).get(input.state.doc.sentences[m.sentence]!.paragraph)
  if (!heading) return
  m.time ??= heading.day
  if (m.loci.some(isFine)) return
  const [only] = m.loci
  m.loci = [only?.site && m.loci.length === 1 ? { ...heading.place, site: only.site } : heading.place]
}

function headingsOf(input: MentionInput): ReadonlyMap<number, Heading> {
  const known = memory.get(input)
  if (known) return known
  const { doc, places } = input.state
  const towns = places.filter((p) => p.kind === 'town' && !p.demonym)
  const filed = towns.filter((p) => isDateline(doc, p))
  const several = new Set(filed.map((p) => doc.sentences[doc.tokens[p.first]!.sentence]!.paragraph)).size > 1
  const out = new Map<number, Heading>()
  for (const s of doc.sentences) {
    const { title } = doc.paragraphs[s.paragraph]!
    if (title || doc.sentences[s.index - 1]?.paragraph === s.paragraph) continue
    const p = inSentence(doc, towns, s.index).find((x) => (several && filed.includes(x)) || headsParagraph(input, s, x))
    const place = p
      ? { site: null, town: p, region: null, country: null, first: p.first, last: p.last }
      : dayAndName(input, s)
    if (place) out.set(s.paragraph, { place, day: dayOf(input, s, place) })
  }
  memory.set(input, out)
  return out
}

/** "• 27 March, Kenscoff.": an item of a digest headed by a day and a name that no gazetteer holds. */
function dayAndName({ state }: MentionInput, s: Sentence): Locus | null {
  const { doc } = state
  const day = inSentence(doc, state.times, s.index).at(-1)
  if (!day || doc.tokens[day.last]?.text !== ',') return null
  const first = day.last + 1
  const last = doc.tokens[s.last - 1]?.text === '.' ? s.last - 1 : s.last
  const name = doc.tokens.slice(first, last)
  if (name.length === 0 || name.length > 3 || !name.every((t) => t.pos === 'PROPN')) return null
  return opensWithTime(doc.tokens.slice(s.first, day.first)) ? unknownTown(doc, first, last) : null
}

/** Nothing but the mark of a list before it. */
function opensWithTime(before: readonly { text: string }[]): boolean {
  return before.every((t) => /^[-–—•*·]$/.test(t.text))
}

/** The day that stands with the place at the head of the paragraph, before anything else is told. */
function dayOf({ state }: MentionInput, s: Sentence, place: Locus): TimeMention | null {
  const [day] = datingTimes(state, s.first, s.last)
  if (!day || day.precision === 'minute' || day.precision === 'hour' || day.first > place.last) return null
  return opensWithTime(state.doc.tokens.slice(s.first, day.first)) && place.first - day.last <= 1 ? day : null
}

/** The town opens the paragraph, behind nothing but the hour of a live page or the day of a digest, and a colon or the end of a sentence without verb follows. */
function headsParagraph({ state: { doc, times } }: MentionInput, s: Sentence, p: PlaceMention): boolean {
  const isTime = (i: number) => inSentence(doc, times, s.index).some((t) => t.first <= i && i < t.last)
  const before = doc.tokens.slice(s.first, p.first).filter((t) => !isTime(t.i) && !/^[-–—•*·,]$/.test(t.text))
  if (before.some((t) => !/^[\d:.h–-]+$/i.test(t.text) && !/^\p{Lu}/u.test(t.text))) return false
  if (before.filter((t) => /^\p{L}/u.test(t.text) && !/^h$/i.test(t.text)).length > 1) return false
  const after = doc.tokens.slice(p.last, Math.min(s.last, p.last + HEADING_TOKENS_MAX))
  if (after.some((t) => t.text === ':'))
    return !after
      .slice(
        0,
        after.findIndex((t) => t.text === ':'),
      )
      .some(isVerb)
  return s.last - p.last <= 3 && !after.some(isVerb)
}

function isVerb(t: { pos: string }): boolean {
  return t.pos === 'VERB' || t.pos === 'AUX'
}
