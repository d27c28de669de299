import type { TimesLocale } from '../locales/shape/times.ts'
import { type Atom, atomsOf } from '../text/atoms.ts'
import type { Doc } from '../text/doc.ts'
import type { TimeMention } from './state.ts'
import { isoMinute } from './times/calendar.ts'
import { type Cues, cuesOf } from './times/cues.ts'
import { groupItems, type Item, roleOf } from './times/group.ts'
import { matchAt } from './times/match.ts'
import { type Grammar, grammarOf } from './times/pattern.ts'
import { joinRanges } from './times/ranges.ts'
import { sceneOf } from './times/scene.ts'
import { type Told, tellAll } from './times/tell.ts'

/** A TIMEX3 annotation: every time expression by itself, whether or not of an incident. */
export interface Timex {
  readonly start: number
  readonly end: number
  readonly text: string
  readonly type: TimeMention['type']
  readonly value: string
}

/**
 * The times a report tells, in order, each the widest group of words that tells one time ("Monday evening, at 21.45").
 * `published`: local time of publication `YYYY-MM-DD[THH:mm…]`; when null, relative times have no interval.
 * Guidelines: docs/reading.schema.json (half-open local time; evening 18–24, night 21–6).
 */
export function findTimes(doc: Doc, locale: TimesLocale, published: string | null): TimeMention[] {
  const atoms = atomsOf(doc)
  const cues = cuesOf(locale)
  const told = read(doc, atoms, locale, cues, published)
  const mentions = told
    .filter((t) => t.group.items[0]!.rule.sense.kind !== 'ref')
    .map((t) => ({ mention: mentionOf(atoms, t), first: t.first, last: t.last, opening: t.group.items.at(-1)!.first }))
  return joinRanges(atoms, mentions, cues)
}

/** Every time expression as TIMEX3, the parts of one time apart ("mardi", "21 h 45"). */
export function findTimexes(doc: Doc, locale: TimesLocale, published: string | null): Timex[] {
  const atoms = atomsOf(doc)
  return read(doc, atoms, locale, cuesOf(locale), published).flatMap((t) =>
    t.group.items.map((item, k) => {
      const start = atoms[item.first]!.start
      const end = atoms[item.last - 1]!.end
      const { type, value } = t.answers[k]!
      return { start, end, text: doc.text.slice(start, end), type, value }
    }),
  )
}

function read(doc: Doc, atoms: readonly Atom[], locale: TimesLocale, cues: Cues, published: string | null): Told[] {
  const items = findItems(doc, atoms, grammarOf(locale))
  return tellAll(doc, atoms, groupItems(doc, atoms, items, cues), cues, sceneOf(published))
}

function findItems(doc: Doc, atoms: readonly Atom[], grammar: Grammar): Item[] {
  const items: Item[] = []
  let begin = 0
  let end = 0
  for (let i = 0; i < atoms.length; ) {
    if (i >= end) {
      begin = i
      end = sentenceEnd(doc, atoms, i)
    }
    const match = insideNumber(atoms, i) ? null : matchAt(grammar, { doc, atoms, i, begin, end })
    if (match && match.rule.sense.kind !== 'not-a-time') items.push({ ...match, role: roleOf(match) })
    i = match ? match.last : i + 1
  }
  return items
}

function sentenceEnd(doc: Doc, atoms: readonly Atom[], i: number): number {
  const sentence = doc.tokens[atoms[i]!.token]!.sentence
  let end = i + 1
  while (end < atoms.length && doc.tokens[atoms[end]!.token]!.sentence === sentence) end++
  return end
}

/** Digits after "12." or "4:" belong to the number before them, those after "MI-" to a code. */
function insideNumber(atoms: readonly Atom[], i: number): boolean {
  const atom = atoms[i]!
  if (atom.kind !== 'digits' || !atom.glued) return false
  const mark = atoms[i - 1]!
  const code = atoms[i - 2]
  if (mark.fold === '-' && mark.glued && code?.kind === 'word' && code.cap && code.fold.length <= 2) return true
  return mark.kind !== 'mark' || (/[.,:]/.test(mark.fold) && mark.glued && atoms[i - 2]?.kind === 'digits')
}

function mentionOf(atoms: readonly Atom[], told: Told): TimeMention {
  const { whole } = told
  const first = atoms[told.first]!
  const last = atoms[told.last - 1]!
  const { stretch } = whole
  return {
    start: first.start,
    end: last.end,
    first: first.token,
    last: last.token + 1,
    type: whole.type,
    value: whole.value,
    from: stretch ? isoMinute(stretch.from) : null,
    to: stretch ? isoMinute(stretch.to) : null,
    precision: stretch ? stretch.precision : 'unknown',
    approximate: whole.approximate ?? false,
    ...(whole.afterPrevious === undefined ? {} : { afterPrevious: whole.afterPrevious }),
    ...(whole.anchor === undefined ? {} : { anchor: whole.anchor }),
    ...(told.byline ? { byline: true as const } : {}),
    rule: told.group.items.map((i) => i.rule.name).join('+'),
  }
}
