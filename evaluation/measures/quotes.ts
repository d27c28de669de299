import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Statement } from '../../src/index.ts'
import { Tally } from './tally.ts'
import type { Evaluation, EvaluationSet, Read, Roots } from './types.ts'

interface Range {
  readonly start: number
  readonly end: number
}

/** One attribution of a PolNeAR file: fragments of what was said and of who said it, characters of the text. */
export interface Attribution {
  readonly content: readonly Range[]
  readonly source: readonly Range[]
  readonly cue: string
}

/** What a reader says of the same text: fragments of the content and the word that names the speaker. */
export interface Reported {
  readonly content: readonly Range[]
  readonly speaker: Range
}

export interface QuoteScore {
  readonly right: number
  readonly extra: readonly Reported[]
  readonly missed: readonly Attribution[]
  /** Matched pairs whose speaker shares a character with the gold source; only pairs whose gold names one. */
  readonly sourceRight: number
  readonly sourced: number
  readonly wrongSource: readonly (readonly [Reported, Attribution])[]
}

/** Least character overlap (2 · shared / sum of lengths) at which a content counts as found. */
export const OVERLAP_MIN = 0.6

/** Reads the brat standoff lines of a PolNeAR `.ann` file: `T` text bounds, `E` attributions over them. */
export function parseAttributions(ann: string): Attribution[] {
  const bounds = new Map<string, { ranges: Range[]; text: string }>()
  const out: Attribution[] = []
  const lines = ann.split('\n')
  for (const line of lines) {
    const m = /^(T\d+)\t\S+ ([\d ;]+)\t(.*)$/.exec(line)
    if (m) bounds.set(m[1]!, { ranges: m[2]!.split(';').map(toRange), text: m[3]! })
  }
  for (const line of lines) {
    const m = /^E\d+\t(.*)$/.exec(line)
    if (!m) continue
    const parts = m[1]!.split(' ').map((p) => p.split(':') as [string, string])
    const of = (role: string) => parts.filter(([k]) => k.replace(/\d+$/, '') === role).map(([, id]) => bounds.get(id))
    const ranges = (role: string) => of(role).flatMap((b) => b?.ranges ?? [])
    const content = ranges('Content')
    if (content.length)
      out.push({
        content,
        source: ranges('Source'),
        cue: of('Cue')
          .map((b) => b?.text ?? '')
          .join(' … '),
      })
  }
  return out
}

/** Matches one to one, best overlap first. */
export function scoreQuotes(found: readonly Reported[], gold: readonly Attribution[]): QuoteScore {
  const pairs: [number, number, number][] = []
  found.forEach((f, i) => {
    gold.forEach((g, j) => {
      const score = overlap(f.content, g.content)
      if (score >= OVERLAP_MIN) pairs.push([score, i, j])
    })
  })
  pairs.sort((a, b) => b[0] - a[0] || a[1] - b[1] || a[2] - b[2])
  const usedFound = new Set<number>()
  const usedGold = new Set<number>()
  const wrongSource: [Reported, Attribution][] = []
  let sourced = 0
  for (const [, i, j] of pairs) {
    if (usedFound.has(i) || usedGold.has(j)) continue
    usedFound.add(i)
    usedGold.add(j)
    const f = found[i]!
    const g = gold[j]!
    if (!g.source.length) continue
    sourced++
    if (!g.source.some((r) => r.start < f.speaker.end && f.speaker.start < r.end)) wrongSource.push([f, g])
  }
  return {
    right: usedGold.size,
    extra: found.filter((_, i) => !usedFound.has(i)),
    missed: gold.filter((_, j) => !usedGold.has(j)),
    sourceRight: sourced - wrongSource.length,
    sourced,
    wrongSource,
  }
}

/**
 * PolNeAR (Newell, Margolin and Ruths 2018): US political news with who said what. Each annotator's file is scored as a
 * document of its own. Attributions there are wider than speech: beliefs, wishes, support and refusals count too.
 */
export function quoteSets(roots: Roots): EvaluationSet[] {
  return [
    { part: 'polnear-dev', name: 'quotes', target: { 'content overlap F1': 0.75 } },
    { part: 'polnear-train-sample', name: 'quotes-train', target: {} },
  ].map(({ part, name, target }) => {
    const folder = join(roots.corpora, 'quotes', part)
    return {
      name,
      title: `PolNeAR ${part.slice(8)}: who said what, US political news`,
      folder,
      present: () => existsSync(join(folder, 'attributions')),
      run: (read: Read) => evaluate(folder, read, target),
    }
  })
}

/** The documents of a PolNeAR folder: one for each annotator's file. */
export function quoteDocuments(folder: string): { name: string; text: string; gold: Attribution[] }[] {
  return readdirSync(join(folder, 'attributions'))
    .filter((f) => f.endsWith('.ann'))
    .sort()
    .map((f) => ({
      name: f.slice(0, -4),
      text: readFileSync(join(folder, 'text', f.replace(/_[^_]*\.ann$/, '.txt')), 'utf8'),
      gold: parseAttributions(readFileSync(join(folder, 'attributions', f), 'utf8')),
    }))
}

function evaluate(folder: string, read: Read, target: Readonly<Record<string, number>>): Evaluation {
  const tally = new Tally()
  for (const d of quoteDocuments(folder)) {
    const { statements } = read({ text: d.text, language: 'en', ref: d.name })
    const score = scoreQuotes(speeches(statements), d.gold)
    tally.count('content overlap', score.right, score.extra.length, score.missed.length)
    const alone = statements.map((s) => ({ content: [s.content], speaker: s.speaker.span }))
    const single = scoreQuotes(alone, d.gold)
    tally.count('content overlap, each statement alone', single.right, single.extra.length, single.missed.length)
    for (let i = 0; i < score.sourced; i++) tally.hit('right source', i < score.sourceRight)
    const said = (r: Range) => d.text.slice(r.start, r.end)
    for (const x of score.extra) tally.fail(d.name, 'EXTRA', `${said(x.speaker)} → ${x.content.map(said).join(' … ')}`)
    for (const x of score.missed) {
      tally.fail(d.name, 'MISSED', `${x.source.map(said).join(' … ')} [${x.cue}] ${x.content.map(said).join(' … ')}`)
    }
    for (const [f, g] of score.wrongSource) {
      tally.fail(
        d.name,
        'SOURCE',
        `${said(f.speaker)} for ${g.source.map(said).join(' … ')}: ${f.content.map(said).join(' … ')}`,
      )
    }
  }
  return { measures: tally.measures(target), errors: tally.errors }
}

/** PolNeAR counts what a label is given to ("called the raid a trap") as content too. PolNeAR gives one attribution to a speech that its reporting clause interrupts: statements that go on are joined. */
export function speeches(statements: readonly Statement[]): Reported[] {
  const out: (Reported & { content: Range[] })[] = []
  const byId = new Map<string, Reported & { content: Range[] }>()
  for (const s of statements) {
    const before = s.continues === undefined ? undefined : byId.get(s.continues)
    const speech = before ?? { content: [], speaker: s.speaker.span }
    if (s.about) speech.content.push(s.about)
    speech.content.push(s.content)
    byId.set(s.id, speech)
    if (!before) out.push(speech)
  }
  return out
}

function toRange(text: string): Range {
  const [start, end] = text.split(' ').map(Number)
  return { start: start!, end: end! }
}

function overlap(found: readonly Range[], gold: readonly Range[]): number {
  let shared = 0
  for (const a of found)
    for (const b of gold) shared += Math.max(0, Math.min(a.end, b.end) - Math.max(a.start, b.start))
  return (2 * shared) / (length(found) + length(gold))
}

function length(ranges: readonly Range[]): number {
  return ranges.reduce((sum, r) => sum + r.end - r.start, 0)
}
