import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { type Incident, mainIncident, type Reading, type Span } from '../../src/index.ts'
import { jsonLines } from './lines.ts'
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
  const main = mainIncident(reading.incidents)
  if (!main) return filled
  const put = (slot: string, ranges: readonly Range[]) => {
    if (ranges.length > 0) filled.set(slot, [...(filled.get(slot) ?? []), ...ranges])
  }
  put('DAT-CITY', cityOf(main, text))
  put('DAT-LOC', main.where?.precision === 'site' ? [main.where.span] : [])
  put('DAT-CLOCK', inside(main.when?.span, /\d{1,2}(?::\d{2}| ?(?=[ap]\.?m))(?:\s?[ap]\.?m\.?)?|midnight|noon/gi))
  put('DAT-TIME', inside(main.when?.span, /morning|afternoon|evening|(?:over)?night|early|late|dawn/gi))
  put(
    'CIR-WEAPON',
    main.weapons.filter((weapon) => !USE.test(weapon.span.text)).map((weapon) => weapon.span),
  )
  for (const victim of main.victims ?? []) {
    put('VIC-NAME', victim.name ? nameIn(text, victim.name, victim.span) : [])
    put('VIC-AGE', agesOf(victim, text))
  }
  for (const perpetrator of main.perpetrators) {
    if (perpetrator.kind === 'organisation') continue
    put('SHO-NAME', perpetrator.name ? nameIn(text, perpetrator.name, perpetrator.span) : [])
    put('SHO-AGE', agesOf(perpetrator, text))
  }
  return filled
}

/** Where the report first writes the town's name, in capitals or not. */
function cityOf({ where }: Incident, text: string): Range[] {
  if (!where || (where.precision !== 'place' && where.precision !== 'site')) return []
  const at = text.toLowerCase().indexOf(where.name.toLowerCase())
  return [at < 0 ? where.span : { start: at, end: at + where.name.length }]
}

function inside(span: Span | undefined, pattern: RegExp): Range[] {
  if (!span) return []
  return [...span.text.matchAll(pattern)].map((m) => ({
    start: span.start + m.index,
    end: span.start + m.index + m[0].length,
  }))
}

/** Words for the use of a weapon ("shots", "gunfire") fill no slot: the set marks the thing. */
const USE = /(?:shots?|shoot(?:ing|er|out)?s?|gunshots?|gunfire|gunm[ae]n|fire|bullets?|shells?|shot dead)$/i

/** Where the report first writes the name. */
function nameIn(text: string, name: string, span: Span): Range[] {
  const at = text.indexOf(name)
  return [at < 0 ? span : { start: at, end: at + name.length }]
}

/** Ages said of a person: beside the words for them, or beside the first writing of the name. */
function agesOf(person: { name?: string | null; span: Span }, text: string): Range[] {
  const near = agesNear(person.span, text)
  if (near.length > 0 || !person.name) return near
  const [first] = nameIn(text, person.name, person.span)
  return first ? agesNear({ ...first, text: text.slice(first.start, first.end) }, text) : []
}

/** "a 19-year-old man", "Ann Lee, 41,", "19-year-old Ann Lee": within the words for a person, right after or before. */
function agesNear(span: Span, text: string): Range[] {
  const within = inside(span, /\b\d{1,2}(?=\s?-\s?years?\b)|(?<=, )\d{1,2}\b/g)
  if (within.length > 0) return within
  const after = /^\s?,? ?\(?(\d{1,2})(?=\s?[,).]| years?)/.exec(text.slice(span.end, span.end + 12))
  if (after) {
    const start = span.end + after[0].length - (after[1]?.length ?? 0)
    return [{ start, end: span.end + after[0].length }]
  }
  const lead = text.slice(Math.max(0, span.start - 30), span.start)
  const before = /(\d{1,2})\s?-\s?years?\s?-\s?old(?: \w+)? $/.exec(lead)
  if (!before) return []
  const start = span.start - lead.length + before.index
  return [{ start, end: start + (before[1]?.length ?? 0) }]
}
