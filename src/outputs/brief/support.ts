import type { Dossier } from '../../model/desk.ts'
import { fieldOf, resolve, sourceNumbers, waveOf } from './cites.ts'
import { CUT, clean } from './clean.ts'
import { BRIEF_WORDS, type Context, contextOf } from './context.ts'
import type { Brief, BriefSettings, Cite, Derivation, Part, SectionId, Sentence } from './shape.ts'
import { fragments } from './typeset.ts'
import { derive, type RuleName } from './values.ts'
import { headingsOf, sentencesOf } from './walk.ts'

export type SupportReason =
  /** The sentence cites nothing. */
  | 'no-citation'
  /** It cites a record that the dossier does not have. */
  | 'unknown-record'
  /** Its text is not what its parts say. */
  | 'other-text'
  /** It holds words that are neither of the language's table nor a value. */
  | 'foreign-words'
  /** The named rule gives another value from the cited records. */
  | 'not-derived'
  /** The words, numbers or days printed do not occur in the cited records. */
  | 'not-in-record'
  /** It is numbered with a source that its citations do not lead to. */
  | 'other-source'

/** Something that a brief says and its citations do not carry. */
export interface Unsupported {
  readonly section: SectionId
  readonly sentence: string
  /** The words at fault. */
  readonly part: string
  readonly reason: SupportReason
}

/**
 * Checks that each sentence of a brief is carried by what it cites: every number, date, name and quotation in it is made again, by
 * the rule it names, from the records cited; those that are taken over are also looked for in the record as they stand; and all
 * other words must be those of the language's table, which tells no facts. Empty when all is well.
 */
export function checkSupport(brief: Brief, dossier: Dossier, settings: BriefSettings): Unsupported[] {
  const context = contextOf(dossier, settings)
  const words = fragments(BRIEF_WORDS[brief.language], brief.language)
  const heads = headingsOf(brief)
    .filter(({ text }) => !words.has(text))
    .map(({ section, text }): Unsupported => ({ section, sentence: text, part: text, reason: 'foreign-words' }))
  const said = sentencesOf(brief).flatMap(({ section, sentence }) =>
    faults(sentence, words, context).map(([part, reason]) => ({ section, sentence: sentence.text, part, reason })),
  )
  return [...heads, ...said]
}

type Fault = readonly [part: string, reason: SupportReason]

function faults(sentence: Sentence, words: ReadonlySet<string>, context: Context): Fault[] {
  const { text, parts, cites, sources } = sentence
  const allowed = sourceNumbers(cites, context)
  const quoted = sentence.sources.length > 0 && sources.some((n) => !allowed.includes(n))
  return [
    ...(cites.length === 0 ? [[text, 'no-citation'] as const] : []),
    ...(parts.map((part) => part.text).join('') === text ? [] : [[text, 'other-text'] as const]),
    ...cites.filter((cite) => !exists(cite, context)).map((cite): Fault => [JSON.stringify(cite), 'unknown-record']),
    ...(quoted ? [[sources.join(), 'other-source'] as const] : []),
    ...parts.flatMap((part) => partFaults(part, words, context)),
  ]
}

/** A field that nobody tells is there to be cited as untold; its incident must be known. */
function exists(cite: Cite, context: Context): boolean {
  if (cite.kind === 'incident') return context.known.has(cite.id)
  if (cite.kind === 'wave') return waveOf(cite.id, context) !== undefined
  return resolve(cite, context) !== undefined
}

function partFaults({ text, value }: Part, words: ReadonlySet<string>, context: Context): Fault[] {
  if (!value) return words.has(text) ? [] : [[text, 'foreign-words']]
  if (derive(value, context) !== text) return [[text, 'not-derived']]
  const check = OCCURS[value.rule as RuleName]
  return check === undefined || check(text, value, context) ? [] : [[text, 'not-in-record']]
}

/** Does not use the rule that made the value: it looks at the record as it stands. */
type Occurs = (text: string, value: Derivation, context: Context) => boolean

const OCCURS: Partial<Record<RuleName, Occurs>> = {
  name: verbatim,
  quote: verbatim,
  own: verbatim,
  town: verbatim,
  count: numbers,
  range: numbers,
  number: numbers,
  offset: numbers,
  percent: numbers,
  degrees: numbers,
  time: days,
  incidentTime: days,
  periodTime: days,
}

function verbatim(text: string, value: Derivation, context: Context): boolean {
  const words = text.endsWith(CUT) ? text.slice(0, -CUT.length) : text
  return leaves(value, context).some((leaf) => typeof leaf === 'string' && clean(leaf).includes(words))
}

/** Spaces and signs that the language sets between digits. */
const GROUPS = /(?<=\d)[\s\u202f\u00a0,](?=\d{3}(?!\d))/gu

function numbers(text: string, value: Derivation, context: Context): boolean {
  const plain = text.replace(GROUPS, '').replace(/(?<=\d),(?=\d)/g, '.')
  const known = leaves(value, context).filter((leaf) => typeof leaf === 'number')
  return [...plain.matchAll(/\d+(?:\.\d+)?/g)].every(([digits]) =>
    known.some((n) => Math.abs(Math.abs(n) - Number(digits)) <= Math.abs(n) / 1000),
  )
}

/** Every day printed lies in an interval that the record tells, ends included. */
function days(text: string, value: Derivation, context: Context): boolean {
  const known = leaves(value, context).flatMap((leaf) =>
    typeof leaf === 'string' && /^\d{4}-\d{2}-\d{2}/.test(leaf) ? [leaf.slice(0, 10)] : [],
  )
  const [first = '', last = ''] = [known.toSorted()[0], known.toSorted().at(-1)]
  const printed = [...text.matchAll(/(\d{2})\/(\d{2})\/(\d{4})/g)].map(([, d, m, y]) => `${y}-${m}-${d}`)
  return printed.every((day) => day >= first && day <= last)
}

/** All texts and numbers of the cited records. */
function leaves({ cites }: Derivation, context: Context): unknown[] {
  return cites.flatMap((cite) =>
    inner(cite.kind === 'incident' && cite.field ? fieldOf(cite, context) : resolve(cite, context)),
  )
}

function inner(value: unknown): unknown[] {
  return value !== null && typeof value === 'object' ? Object.values(value).flatMap(inner) : [value]
}
