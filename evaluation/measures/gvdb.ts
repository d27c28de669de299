import { existsSync } from 'node:fs'
import { join } from 'node:path'
import type { Incident, Reading, Span } from '../../src/index.ts'
import { jsonLines } from './lines.ts'
import { mainIncident } from './main-incident.ts'
import { Tally } from './tally.ts'
import type { EvaluationSet, Measure, Read, Roots } from './types.ts'

interface Article {
  readonly doc_key: string
  readonly date: string
  /** Sentences of tokens. */
  readonly full_text: readonly (readonly string[])[]
  /** First token, token after the last, slot, text, tokens; tokens are counted over the whole article. */
  readonly spans: readonly (readonly [number, number, string, string, readonly string[]])[]
}

export interface Range {
  readonly start: number
  readonly end: number
}

/** Slots that a reading has no field for: they are left out of the overall measure and named here. */
const UNMAPPED = new Set(['CIR-NUM-SHOTS', 'VIC-RACE', 'SHO-RACE'])
/** Published, for Flan-T5; over other articles and with its own matching. */
const OVERALL_TARGET = 0.67

/**
 * Gun Violence Database, 400 articles on shootings. A slot is filled from the report's main incident; a filled slot is
 * right when it shares a character with a gold span of that slot, a gold span is found when a filled slot touches it.
 */
export function gvdbSets(roots: Roots): EvaluationSet[] {
  const file = join(roots.corpora, 'gvdb', 'dev.json')
  return [
    {
      name: 'gvdb',
      title: 'articles on shootings with slots marked, Gun Violence Database',
      folder: join(roots.corpora, 'gvdb'),
      present: () => existsSync(file),
      run(read) {
        const tally = new Tally()
        for (const article of jsonLines<Article>(file)) scoreArticle(tally, article, read)
        return { measures: [overall(tally), ...tally.measures()], errors: tally.errors }
      },
    },
  ]
}

function overall(tally: Tally): Measure {
  const gold = tally.measures().find((measure) => measure.name === 'all slots F1')
  return { name: 'overall', value: gold?.value ?? 0, n: gold?.n ?? 0, target: OVERALL_TARGET, higherIsBetter: true }
}

function scoreArticle(tally: Tally, article: Article, read: Read): void {
  const { text, tokens } = joined(article.full_text)
  const reading = read({ text, published: article.date, ref: article.doc_key, language: 'en' })
  const found = slots(reading, text)
  const names = new Set([...found.keys(), ...article.spans.map(([, , slot]) => slot)])
  for (const slot of [...names].sort()) {
    if (UNMAPPED.has(slot)) continue
    const gold = article.spans
      .filter(([, , name]) => name === slot)
      .map(([first, last]) => ({ start: tokens[first]?.start ?? 0, end: tokens[last - 1]?.end ?? 0 }))
    const given = found.get(slot) ?? []
    const right = given.filter((a) => gold.some((b) => touch(a, b)))
    const hit = gold.filter((b) => given.some((a) => touch(a, b)))
    tally.count(slot, hit.length, given.length - right.length, gold.length - hit.length)
    tally.count('all slots', hit.length, given.length - right.length, gold.length - hit.length)
    const words = (ranges: readonly Range[]) => ranges.map((r) => text.slice(r.start, r.end)).join(' | ')
    if (hit.length < gold.length || right.length < given.length) {
      tally.fail(article.doc_key, `WRONG ${slot}`, `${words(given) || '-'}; gold ${words(gold) || '-'}`)
    }
  }
}

function touch(a: Range, b: Range): boolean {
  return a.start < b.end && b.start < a.end
}

/** Sentences of tokens as running text: no space before closing and after opening marks. */
export function joined(sentences: readonly (readonly string[])[]): { text: string; tokens: Range[] } {
  let text = ''
  const tokens: Range[] = []
  for (const sentence of sentences) {
    for (const [i, raw] of sentence.entries()) {
      const token = raw.trim()
      const glued = i === 0 || /^(?:[.,;:!?)\]%]|['’](?:s|re|ve|ll|d|m)?|n['’]t)$/i.test(token) || /[([$]$/.test(text)
      if (text !== '' && !glued) text += ' '
      tokens.push({ start: text.length, end: text.length + token.length })
      text += token
    }
    text += '\n'
  }
  return { text, tokens }
}

/** The slots that a reading fills, with the characters that say so. */
export function slots(reading: Reading, text: string): Map<string, Range[]> {
  const filled = new Map<string, Range[]>()
  const main = mainIncident(reading)
  if (!main) return filled
  const put = (slot: string, ranges: readonly Range[]) => {
    if (ranges.length > 0) filled.set(slot, [...(filled.get(slot) ?? []), ...ranges])
  }
  put('DAT-CITY', cityOf(main))
  put('DAT-LOC', main.where?.precision === 'site' ? [main.where.span] : [])
  put('DAT-CLOCK', inside(main.when?.span, /\d{1,2}(?::\d{2}| ?(?=[ap]\.?m))(?:\s?[ap]\.?m\.?)?|midnight|noon/gi))
  put('DAT-TIME', inside(main.when?.span, /morning|afternoon|evening|(?:over)?night|early|late|dawn/gi))
  put(
    'CIR-WEAPON',
    main.weapons.map((weapon) => weapon.span),
  )
  for (const victim of main.victims ?? []) {
    put('VIC-NAME', victim.name ? named(victim.name, victim.span) : [])
    put('VIC-AGE', agesNear(victim.span, text))
  }
  for (const perpetrator of main.perpetrators) {
    if (perpetrator.kind === 'organisation') continue
    put('SHO-NAME', perpetrator.name ? named(perpetrator.name, perpetrator.span) : [])
    put('SHO-AGE', agesNear(perpetrator.span, text))
  }
  return filled
}

function cityOf({ where }: Incident): Range[] {
  if (!where || (where.precision !== 'place' && where.precision !== 'site')) return []
  return named(where.name, where.span)
}

/** The name's own characters where the span holds them, else the span. */
function named(name: string, span: Span): Range[] {
  const at = span.text.indexOf(name)
  return [at < 0 ? span : { start: span.start + at, end: span.start + at + name.length }]
}

function inside(span: Span | undefined, pattern: RegExp): Range[] {
  if (!span) return []
  return [...span.text.matchAll(pattern)].map((m) => ({
    start: span.start + m.index,
    end: span.start + m.index + m[0].length,
  }))
}

/** "a 19-year-old man", "Ann Lee, 41,": within the words for a person or right after them. */
function agesNear(span: Span, text: string): Range[] {
  const within = inside(span, /\b\d{1,2}(?=[- ]years?[- ]old\b)|(?<=, )\d{1,2}\b/g)
  if (within.length > 0) return within
  const after = /^,? ?\(?(\d{1,2})(?=[,).]| years?)/.exec(text.slice(span.end, span.end + 12))
  if (!after) return []
  const start = span.end + after[0].length - (after[1]?.length ?? 0)
  return [{ start, end: span.end + after[0].length }]
}
