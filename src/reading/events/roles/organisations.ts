import type { EventsLocale } from '../../../locales/shape/events.ts'
import type { Span } from '../../../model/reading.ts'
import { PhraseIndex } from '../../../text/phrases.ts'
import { spanOf } from '../../../text/span.ts'
import type { MentionInput } from '../input.ts'

/** An armed organisation named in the report: tokens [first, last). */
export interface ArmedGroup {
  readonly first: number
  readonly last: number
  readonly sentence: number
  readonly span: Span
  /** One for all namings of the organisation that the report makes known as one: "National Front (NF)". */
  readonly key: string
}

const indexes = new WeakMap<EventsLocale, PhraseIndex<true>>()
const memory = new WeakMap<object, readonly ArmedGroup[]>()

/** Every naming of an armed organisation, in order, the longest at each place; found once for a report. */
export function armedGroupsOf(input: MentionInput): readonly ArmedGroup[] {
  const known = memory.get(input.scan)
  if (known) return known
  const { doc } = input.state
  const out: ArmedGroup[] = []
  const hits = [...indexOf(input.locale).findAll(doc)].sort((a, b) => a.first - b.first || b.last - a.last)
  let end = 0
  const keys = new Map<string, string>()
  for (const { first, last } of hits) {
    if (first < end || !isNamed(input, first, last)) continue
    end = last
    const span = spanOf(doc.text, doc.tokens[first]!.start, doc.tokens[last - 1]!.end)
    const name = span.text.toLowerCase()
    const before = out.at(-1)
    const alias = before && before.last === first - 1 && doc.tokens[first - 1]!.text === '('
    const key = keys.get(name) ?? (alias ? before.key : name)
    keys.set(name, key)
    out.push({ first, last, sentence: doc.tokens[first]!.sentence, span, key })
  }
  memory.set(input.scan, out)
  return out
}

function indexOf(locale: EventsLocale): PhraseIndex<true> {
  const known = indexes.get(locale)
  if (known) return known
  const index = new PhraseIndex<true>()
  for (const words of locale.armedGroups) index.add(words, true)
  indexes.set(locale, index)
  return index
}

/** A name of one word is written as a name, where the report writes names with capitals: "ETA", not "eta". */
function isNamed(input: MentionInput, first: number, last: number): boolean {
  if (last - first > 1) return true
  const { text, tokens } = input.state.doc
  return /^\p{Lu}/u.test(tokens[first]!.text) || !/\p{Lu}/u.test(text.slice(0, CASE_SAMPLE))
}

/** Characters looked at to see whether a report has capitals at all. */
const CASE_SAMPLE = 400
