import type { Incident, Reading } from '../model/reading.ts'
import { type WordTable, wordsOf, wordWeight } from './words.ts'

/** Words kept of a mention: enough for two tellings to meet, small enough to keep for a million mentions. */
const WORDS_MAX = 64
/** Text looked at, UTF-16 units: a report's news stands at its start. */
const TEXT_MAX = 20_000
const SENTENCE_END = /[.!?…]["»”’)]*\s+|\n+/gu

export type WeighedWord = readonly [word: string, weight: number, name: 0 | 1]

/**
 * For each incident of a reading the words that tell it: term frequency times inverse frequency. A sentence that tells one
 * incident counts for that one; one that tells several, in parts; one that tells none, in parts for all.
 */
export function weighWords(reading: Reading, table: WordTable): WeighedWord[][] {
  const { incidents } = reading
  if (incidents.length === 0) return []
  const text = reading.report.text.slice(0, TEXT_MAX)
  const ends = sentenceEnds(text)
  const shares = sharesOf(incidents, ends)
  const counts = incidents.map(() => new Map<string, { n: number; name: 0 | 1 }>())
  let sentence = 0
  for (const { word, start, name } of wordsOf(text)) {
    while (sentence < ends.length - 1 && start >= ends[sentence]!) sentence++
    if (wordWeight(table, word) === 0) continue
    for (const [incident, share] of shares[sentence]!) count(counts[incident]!, word, share * nearness(start), name)
  }
  return counts.map((own) => heaviest(own, table))
}

/** News stands at the start; further down come the background, other stories, the page's own words. */
function nearness(start: number): number {
  return start < 1_200 ? 1 : start < 2_500 ? 0.5 : 0.25
}

function count(own: Map<string, { n: number; name: 0 | 1 }>, word: string, share: number, name: boolean): void {
  const had = own.get(word)
  if (!had) own.set(word, { n: share, name: name ? 1 : 0 })
  else {
    had.n += share
    // A name is always written as one; a word only at the start of a sentence.
    if (!name) had.name = 0
  }
}

function heaviest(own: ReadonlyMap<string, { n: number; name: 0 | 1 }>, table: WordTable): WeighedWord[] {
  return [...own]
    .map(
      ([word, { n, name }]): WeighedWord => [
        word,
        round((n > 1 ? 1 + Math.log(n) : n) * wordWeight(table, word)),
        name,
      ],
    )
    .filter(([, weight]) => weight > 0)
    .sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1))
    .slice(0, WORDS_MAX)
    .sort(([a], [b]) => (a < b ? -1 : 1))
}

const round = (x: number): number => Math.round(x * 100) / 100

function sentenceEnds(text: string): number[] {
  const ends = [...text.matchAll(SENTENCE_END)].map((match) => match.index + match[0].length)
  if (ends[ends.length - 1] !== text.length) ends.push(text.length)
  return ends
}

/** For each sentence, which incidents its words count for, and how much. */
function sharesOf(incidents: readonly Incident[], ends: readonly number[]): (readonly [number, number])[][] {
  const told: Set<number>[] = ends.map(() => new Set())
  incidents.forEach((incident, i) => {
    for (const { start } of incident.spans) told[sentenceAt(ends, start)]!.add(i)
  })
  const all = incidents.map((_, i) => [i, 1 / incidents.length] as const)
  return told.map((tellers) => (tellers.size === 0 ? all : [...tellers].map((i) => [i, 1 / tellers.size] as const)))
}

function sentenceAt(ends: readonly number[], offset: number): number {
  let low = 0
  let high = ends.length - 1
  while (low < high) {
    const middle = (low + high) >> 1
    if (ends[middle]! > offset) high = middle
    else low = middle + 1
  }
  return low
}
