import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { type Timex, timesOf } from '../../src/index.ts'
import { Tally } from './tally.ts'
import type { EvaluationSet, Language, Roots } from './types.ts'

/** A TIMEX3 marked by hand. */
export interface GoldTime {
  readonly start: number
  readonly end: number
  readonly type: string
  readonly value: string
}

export interface TimedText {
  readonly text: string
  /** `YYYY-MM-DD`; null when the document names none. */
  readonly published: string | null
  readonly times: readonly GoldTime[]
}

/** HeidelTime 1.8 on French TimeBank's value F1, and what this reading should reach. */
const FRENCH_TARGET = 0.78
/** HeidelTime on the English of TempEval-3; other texts, so a mark only. */
const ENGLISH_TARGET = 0.776

/**
 * TIMEX3 as TempEval-3 scores it (UzZaman et al. 2013): a found expression is right (relaxed) when it shares a character
 * with a gold one, each used once; its value counts when it is the same string.
 */
export function timeSets(roots: Roots): EvaluationSet[] {
  const folder = join(roots.corpora, 'time')
  return [
    timeSet(
      'time-fr',
      'French TimeBank, 54 articles, TimeML',
      join(folder, 'fr-timebank-dev'),
      'fr',
      '.tml',
      parseTimeML,
      FRENCH_TARGET,
    ),
    timeSet(
      'time-en',
      'MEANTIME, 120 Wikinews articles',
      join(folder, 'meantime-en'),
      'en',
      '.xml',
      parseMeantime,
      ENGLISH_TARGET,
    ),
  ]
}

function timeSet(
  name: string,
  title: string,
  folder: string,
  language: Language,
  ending: string,
  parse: (xml: string) => TimedText,
  target: number,
): EvaluationSet {
  return {
    name,
    title,
    folder,
    present: () => existsSync(folder),
    run() {
      const tally = new Tally()
      for (const file of filesIn(folder, ending)) {
        const gold = parse(readFileSync(file, 'utf8'))
        scoreTimes(tally, basename(file), gold, timesOf({ text: gold.text, published: gold.published, language }))
      }
      return { measures: tally.measures({ 'value F1': target }), errors: tally.errors }
    },
  }
}

function filesIn(folder: string, ending: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith(ending) && !path.includes('instance'))
    .sort()
    .map((path) => join(folder, path))
}

/** Counts one text's expressions; differences are listed as MISSED, EXTRA or VALUE with the words around them. */
export function scoreTimes(tally: Tally, doc: string, gold: TimedText, found: readonly Timex[]): void {
  const free = new Set(found)
  for (const time of gold.times) {
    const match = found.find((f) => free.has(f) && f.start < time.end && time.start < f.end)
    const words = gold.text.slice(time.start, time.end)
    const right = match?.value === time.value
    tally.count('relaxed', match ? 1 : 0, 0, match ? 0 : 1)
    tally.count('value', right ? 1 : 0, match && !right ? 1 : 0, right ? 0 : 1)
    if (!match) tally.fail(doc, `MISSED ${time.type}`, `${around(gold.text, time)}: ${time.value}`)
    else {
      free.delete(match)
      tally.hit('type', match.type === time.type)
      if (!right) tally.fail(doc, `VALUE ${time.type}`, `${words}: gold ${time.value}, found ${match.value}`)
    }
  }
  tally.count('relaxed', 0, free.size, 0)
  tally.count('value', 0, free.size, 0)
  for (const extra of free) tally.fail(doc, `EXTRA ${extra.type}`, `${around(gold.text, extra)}: ${extra.value}`)
}

function around(text: string, range: { start: number; end: number }): string {
  const before = text.slice(Math.max(0, range.start - 20), range.start)
  return `${before}[${text.slice(range.start, range.end)}]${text.slice(range.end, range.end + 15)}`.replace(/\s+/g, ' ')
}

const ENTITIES: Readonly<Record<string, string>> = { lt: '<', gt: '>', quot: '"', apos: "'", amp: '&' }
const decoded = (s: string): string => s.replace(/&(lt|gt|quot|apos|amp);/g, (_, name: string) => ENTITIES[name]!)

function attribute(tag: string, name: string): string {
  return decoded(new RegExp(`\\b${name}="([^"]*)"`).exec(tag)?.[1] ?? '')
}

/** TimeML: the text of TEXT with its TIMEX3 elements; other elements are transparent. */
export function parseTimeML(xml: string): TimedText {
  const body = /<TEXT>([\s\S]*?)<\/TEXT>/.exec(xml)?.[1] ?? ''
  const times: GoldTime[] = []
  const open: { start: number; tag: string }[] = []
  let text = ''
  for (const [piece, slash, name] of body.matchAll(/<(\/?)(\w+)[^>]*>|[^<]+/g)) {
    if (name === undefined) text += decoded(piece)
    else if (name === 'TIMEX3') {
      const start = slash ? open.pop() : undefined
      if (start)
        times.push({
          start: start.start,
          end: text.length,
          type: attribute(start.tag, 'type'),
          value: attribute(start.tag, 'value'),
        })
      else if (!piece.endsWith('/>')) open.push({ start: text.length, tag: piece })
    }
  }
  const published = attribute(/<DCT>\s*(<TIMEX3[^>]*>)/.exec(xml)?.[1] ?? '', 'value')
  return { text, published: isoOrNull(published), times: times.sort((a, b) => a.start - b.start) }
}

/**
 * MEANTIME's CAT XML: tokens apart, expressions as lists of token ids. Only the title, the dateline and the first five
 * sentences were annotated, so the text ends where the annotation ends (NewsReader guidelines NWR-2014-2-2).
 */
export function parseMeantime(xml: string): TimedText {
  const tokens = [...xml.matchAll(/<token ([^>]*)>([^<]*)<\/token>/g)].map((m) => ({
    id: attribute(m[1]!, 't_id'),
    sentence: Number(attribute(m[1]!, 'sentence')),
    text: decoded(m[2]!),
  }))
  const sentenceOf = new Map(tokens.map((t) => [t.id, t.sentence]))
  const ids = (list: string) => [...list.matchAll(/t_id="(\d+)"/g)].map((m) => m[1]!)
  const marked = [...xml.matchAll(/<(?:TIMEX3|EVENT_MENTION) [^>]*>([\s\S]*?)<\/(?:TIMEX3|EVENT_MENTION)>/g)]
  const last = Math.min(6, Math.max(0, ...marked.flatMap((m) => ids(m[1]!)).map((id) => sentenceOf.get(id) ?? 0)))
  const places = new Map<string, { start: number; end: number }>()
  let text = ''
  let sentence = 0
  for (const token of tokens.filter((t) => t.sentence <= last)) {
    if (text !== '') text += token.sentence === sentence ? ' ' : token.sentence <= 2 ? '\n\n' : '\n'
    sentence = token.sentence
    places.set(token.id, { start: text.length, end: text.length + token.text.length })
    text += token.text
  }
  const times: GoldTime[] = []
  let published = ''
  for (const m of xml.matchAll(/<TIMEX3 ([^>]*)>([\s\S]*?)<\/TIMEX3>/g)) {
    const value = attribute(m[1]!, 'value')
    if (attribute(m[1]!, 'functionInDocument') === 'CREATION_TIME') published = value
    const at = ids(m[2]!).flatMap((id) => places.get(id) ?? [])
    if (at.length === 0) continue
    times.push({
      start: Math.min(...at.map((p) => p.start)),
      end: Math.max(...at.map((p) => p.end)),
      type: attribute(m[1]!, 'type'),
      value,
    })
  }
  times.sort((a, b) => a.start - b.start)
  const dateline = times.find((t) => /^\d{4}-\d\d-\d\d$/.test(t.value))
  return { text, published: isoOrNull(published) ?? dateline?.value ?? null, times }
}

function isoOrNull(value: string): string | null {
  if (/^\d{4}-\d\d-\d\d/.test(value)) return value.slice(0, 10)
  return /^\d\d-\d\d-\d{4}$/.test(value) ? value.split('-').reverse().join('-') : null
}
