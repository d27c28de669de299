import type { FigureCue, FigureCueKind, FiguresLocale } from '../../locales/shape/figures.ts'
import type { Doc, Sentence, Token } from '../../text/doc.ts'
import { PhraseIndex } from '../../text/phrases.ts'
import type { Quantity, ReadingState, TimeMention } from '../state.ts'

/** A cue as it stands in the text: token range [first, last). */
export interface CueMatch {
  readonly cue: FigureCue
  readonly first: number
  readonly last: number
}

/** One sentence with the numbers and cues in it. */
export interface Scene {
  readonly doc: Doc
  readonly sentence: Sentence
  readonly tokens: readonly Token[]
  /** Numbers that are no date, age or article. */
  readonly numbers: readonly Quantity[]
  readonly cues: readonly CueMatch[]
  readonly times: readonly TimeMention[]
  /** Every number, dates and ages too. */
  readonly all: readonly Quantity[]
}

/** A locale's words, compiled once. */
export interface FigureWords {
  readonly locale: FiguresLocale
  readonly cues: PhraseIndex<FigureCue>
  readonly units: ReadonlyMap<string, { unit: string; factor: number }>
  readonly unitWordsMax: number
  readonly nouns: Readonly<Record<keyof FiguresLocale['nouns'], ReadonlySet<string>>>
  readonly leads: ReadonlySet<string>
  readonly stops: ReadonlySet<string>
  readonly directions: ReadonlySet<string>
  readonly labels: ReadonlySet<string>
}

const compiled = new WeakMap<FiguresLocale, FigureWords>()

export function figureWords(locale: FiguresLocale): FigureWords {
  const known = compiled.get(locale)
  if (known) return known
  const cues = new PhraseIndex<FigureCue>()
  for (const cue of locale.cues) for (const pattern of cue.patterns) cues.add(pattern, cue)
  const units = new Map<string, { unit: string; factor: number }>()
  for (const { unit, words, factor } of locale.units)
    for (const word of words) units.set(word, { unit, factor: factor ?? 1 })
  const nouns = Object.fromEntries(Object.entries(locale.nouns).map(([name, list]) => [name, new Set(list)]))
  const words: FigureWords = {
    locale,
    cues,
    units,
    unitWordsMax: Math.max(...[...units.keys()].map((word) => word.split(' ').length)),
    nouns: nouns as unknown as FigureWords['nouns'],
    leads: new Set(locale.leads),
    stops: new Set(locale.stops),
    directions: new Set(locale.directions),
    labels: new Set(locale.labels),
  }
  compiled.set(locale, words)
  return words
}

/** Sentences that hold a number which could be a figure; the others cost nothing. */
export function scenesOf(state: ReadingState, words: FigureWords): Scene[] {
  const { doc, quantities, times } = state
  const bySentence = new Map<number, Quantity[]>()
  for (const q of quantities) {
    const sentence = doc.tokens[q.first]!.sentence
    const list = bySentence.get(sentence)
    if (list) list.push(q)
    else bySentence.set(sentence, [q])
  }
  const scenes: Scene[] = []
  for (const [index, all] of bySentence) {
    if (!all.some(isNumber)) continue
    const sentence = doc.sentences[index]!
    const cues: CueMatch[] = []
    for (let i = sentence.first; i < sentence.last; i++) {
      for (const { value, first, last } of words.cues.matchesAt(doc, i)) cues.push({ cue: value, first, last })
    }
    const numbers = all
      .filter((q) => isNumber(q) && !isVague(doc, q) && !isLabel(doc, q, words))
      .flatMap((q) => fromAndTo(doc, q, cues, words))
    const here = times.filter((t) => t.start < sentence.end && sentence.start < t.end)
    scenes.push({ doc, sentence, tokens: doc.tokens, numbers, cues, times: here, all })
  }
  return scenes
}

/** "doubled from 210 to 420" is two numbers, where "from 210 to 420 people" is one range. */
function fromAndTo(doc: Doc, q: Quantity, cues: readonly CueMatch[], { locale }: FigureWords): Quantity[] {
  const { min, max } = q.count
  if (min === null || max === null || min === max) return [q]
  const changes = cues.some(({ cue, first, last }) => CHANGES.has(cue.kind) && gapBetween({ first, last }, q) <= 6)
  const to = doc.tokens.slice(q.first + 1, q.last).find((t) => locale.to.includes(t.lower))
  const opened = doc.tokens[q.first]!
  if (!changes || !to || !locale.from.includes(opened.lower)) return [q]
  const [before, after] = [doc.tokens[to.i - 1]!, doc.tokens[to.i + 1]!]
  const base = {
    ...q,
    first: opened.i + 1,
    last: to.i,
    start: doc.tokens[opened.i + 1]!.start,
    end: before.end,
    counted: -1,
  }
  const value = { ...q, first: after.i, start: after.start }
  return [
    { ...base, count: { min, max: min } },
    { ...value, count: { min: max, max } },
  ]
}

const CHANGES: ReadonlySet<FigureCueKind> = new Set(['change', 'multiple', 'reached'])

/** What is told by the value of a number: digits or words, no article, no date, no age. */
function isNumber(q: Quantity): boolean {
  return !q.article && q.role !== 'date' && q.role !== 'age' && numberOf(q) !== 0
}

/** "the 1500 block", "dialled 911": a number that only names. */
function isLabel({ tokens }: Doc, q: Quantity, { labels }: FigureWords): boolean {
  return isIn(labels, tokens[q.last]) || isIn(labels, tokens[q.first])
}

/** "dozens of", "des milliers": an open count in words is no statistic. */
function isVague({ text }: Doc, q: Quantity): boolean {
  return q.count.max === null && !/\d/.test(text.slice(q.start, q.end))
}

/** The number itself: the lower end of "at least six", the upper one of "up to six". */
export function numberOf(q: Quantity): number {
  return q.count.min ?? q.count.max ?? 0
}

export function cuesOf(scene: Scene, ...kinds: FigureCueKind[]): CueMatch[] {
  return scene.cues.filter(({ cue }) => kinds.includes(cue.kind))
}

/** Form or dictionary form of a token is in a list. */
export function isIn(set: ReadonlySet<string>, token: Token | undefined): boolean {
  return token !== undefined && (set.has(token.lower) || set.has(token.lemma))
}

/** Tokens between two ranges; 0 when they touch or overlap. */
export function gapBetween(a: { first: number; last: number }, b: { first: number; last: number }): number {
  return Math.max(0, b.first - a.last, a.first - b.last)
}

/** The thing that a number counts, as its locale's lists know it. */
export function countsOneOf(scene: Scene, q: Quantity, set: ReadonlySet<string>): boolean {
  if (q.counted >= 0 && isIn(set, scene.tokens[q.counted])) return true
  const next = scene.tokens[q.last]
  return next !== undefined && next.i < scene.sentence.last && isIn(set, next)
}
