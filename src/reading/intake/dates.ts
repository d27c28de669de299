import { months } from '../parts.ts'
import { dateWords } from './words.ts'

/** A date as a document states it: `YYYY-MM-DD`, or with `THH:mm[:ss][offset]` when the time is told. */
export interface FoundDate {
  readonly iso: string
  readonly start: number
  readonly end: number
  /** Name of the rule that found it. */
  readonly rule: string
}

const MONTHS = new Map(Object.entries(months).map(([name, month]) => [fold(name).replace('.', ''), month]))

const MONTH = '(?<month>\\p{L}{3,9})\\.?'
const DAY = `(?<day>[0-3]?\\d)${dateWords('ordinals')}?`
const YEAR = '(?<year>(?:19|20)\\d\\d)'
const CLOCK = `(?:,?\\s*(?:${dateWords('clocks')}|-|–|\\|)?\\s*(?<hour>[0-2]?\\d)\\s?(?:[:.hH])\\s?(?<minute>[0-5]\\d)\\s?(?<half>[ap]\\.?m\\b)?)?`
const ISO =
  '(?<iso>(?:19|20)\\d\\d-[01]\\d-[0-3]\\d(?:[T ][0-2]\\d:[0-5]\\d(?::[0-5]\\d(?:\\.\\d{1,9})?)?(?:Z|[+-]\\d\\d:?\\d\\d)?)?)'
const DATE = `(?:${ISO}|${DAY} ${MONTH},? ${YEAR}${CLOCK})`
const DATE_US = `${MONTH} ${DAY},? ${YEAR}${CLOCK}`
const WEEKDAY = `(?:\\p{L}{3,9}\\.?,? )?(?:${dateWords('articles')} )?`
const LINK = `(?: ${dateWords('links')})?[ :]*`

/** Lines and openings that state when a document was published; the first that fires wins. */
const RULES: readonly { name: string; pattern: RegExp }[] = [
  ...both('published-line', `(?:^|\\n)[ \\t*_(]*${dateWords('published')}${LINK}`),
  ...both('dateline', "(?:^|\\n)[ \\t]{0,20}[\\p{Lu}][\\p{L}'’. ()/-]{1,60}, ", '(?=\\s*(?:[–—:(-]|\\.? *(?:\\n|$)))'),
  ...both('date-line', '(?:^|\\n)[ \\t]*', '[ \\t]*(?=\\n|$)'),
  ...both('updated-line', `(?:^|\\n)[ \\t*_(]*${dateWords('updated')}${LINK}`),
  {
    name: 'dateline-short-year',
    pattern:
      /(?:^|\n)[ \t]{0,20}[A-Z][A-Z'. ()/-]{1,60}, (?<day>[0-3]?\d) (?<month>[A-Z]{3,9}) (?<short>\d\d)(?= [([-])/u,
  },
]

function both(name: string, before: string, after = ''): { name: string; pattern: RegExp }[] {
  return [DATE, DATE_US].map((date) => ({ name, pattern: new RegExp(`${before}${WEEKDAY}${date}${after}`, 'iu') }))
}

const HEAD_LINES = 6
const TAIL_LINES = 3
const LINE_CHARS = 240

/** The publication date that a text itself states: in its first or last lines, never in the middle of the story. */
export function findPublished(text: string): FoundDate | null {
  for (const { start, end } of edges(text)) {
    const part = text.slice(start, end)
    for (const { name, pattern } of RULES) {
      const match = pattern.exec(part)
      const iso = match?.groups && toIso(match.groups)
      if (match && iso)
        return { iso, start: start + match.index, end: start + match.index + match[0].length, rule: name }
    }
  }
  return null
}

/** A date given by a person or a field, alone in its string, as ISO 8601; null when it is not understood. */
export function parseDate(given: string): string | null {
  const text = given.trim()
  for (const date of [DATE, DATE_US]) {
    const match = new RegExp(`^${WEEKDAY}${date}$`, 'iu').exec(text)
    const iso = match?.groups && toIso(match.groups)
    if (iso) return iso
  }
  const stamp = /^\p{L}{3}, \d\d? \p{L}{3} \d{4} \d\d:\d\d:\d\d (?:GMT|UTC|Z|[+-]\d{4})$/u.test(text)
    ? Date.parse(text)
    : Number.NaN
  return Number.isNaN(stamp) ? null : `${new Date(stamp).toISOString().slice(0, 19)}Z`
}

function toIso(groups: Record<string, string | undefined>): string | null {
  if (groups.iso) return valid(groups.iso.slice(0, 10)) ? groups.iso.replace(' ', 'T') : null
  const month = MONTHS.get(fold(groups.month ?? ''))
  if (!month) return null
  const date = `${groups.year ?? longYear(groups.short!)}-${two(month)}-${two(Number(groups.day))}`
  if (!valid(date)) return null
  if (groups.hour === undefined) return date
  const hour = groups.half ? (Number(groups.hour) % 12) + (/^p/i.test(groups.half) ? 12 : 0) : Number(groups.hour)
  return hour < 24 ? `${date}T${two(hour)}:${groups.minute}` : date
}

function fold(word: string): string {
  return word.toLowerCase().normalize('NFD').replace(/\p{M}/gu, '')
}

/** "89" in an agency's dateline: years 50–99 are 19.., years 00–49 are 20... */
function longYear(short: string): number {
  return Number(short) + (Number(short) >= 50 ? 1900 : 2000)
}

function valid(date: string): boolean {
  const stamp = Date.parse(`${date}T00:00:00Z`)
  return !Number.isNaN(stamp) && new Date(stamp).toISOString().slice(0, 10) === date
}

function two(n: number): string {
  return String(n).padStart(2, '0')
}

/** The first and the last lines of a text; long lines are cut, so that a text on one line costs no more. */
function edges(text: string): { start: number; end: number }[] {
  let head = 0
  for (let n = 0; n < HEAD_LINES && head < text.length; n++) {
    const next = text.indexOf('\n', head)
    const stop = next < 0 ? text.length : next + 1
    if (stop - head > LINE_CHARS) {
      head += LINE_CHARS
      break
    }
    head = stop
  }
  let tail = text.length
  for (let n = 0; n < TAIL_LINES && tail > head; n++) tail = Math.max(text.lastIndexOf('\n', tail - 2) + 1, 0)
  tail = Math.max(tail, text.length - TAIL_LINES * LINE_CHARS, head)
  return [
    { start: 0, end: head },
    { start: tail, end: text.length },
  ]
}
