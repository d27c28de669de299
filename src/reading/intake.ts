import { type ErrorCode, type Trouble, trouble } from '../model/errors.ts'
import { TEXT_CHARS_MAX } from '../model/limits.ts'
import type { Language, Note } from '../model/reading.ts'
import { findPublished, parseDate } from './intake/dates.ts'
import { decode } from './intake/decode.ts'
import { declaredCharset, pageArticle } from './intake/html.ts'
import { looksLikeMarkdown, markdownText } from './intake/markdown.ts'
import { guess, isRead } from './parts.ts'
import type { ReadInput } from './state.ts'

export type { ReadInput }

/** A document ready to be read. `unsupported` names the language when it is not one that Tocsin reads. */
export interface Intake {
  readonly input: ReadInput
  readonly unsupported: string | null
}

/** What the caller knows about a document, and today's date, which only the caller may know. */
export interface Hints {
  /** Path, `path:line`, or `-`: where trouble is reported. */
  readonly place: string
  /** The file's ending with its dot, lower case; '' when unknown. */
  readonly ending: string
  readonly published?: string | null
  readonly source?: { name: string; url?: string | null } | null
  readonly language?: Language | null
  /** `YYYY-MM-DD`; later publication dates get a note. */
  readonly today: string
}

export type Format = 'text' | 'html' | 'markdown'

/** A document as it came: its bytes and what was said about it. */
export interface RawDocument {
  readonly bytes: Uint8Array
  /** `document`: a whole file; `line`: one JSON report. */
  readonly form: 'document' | 'line'
  readonly hints: Hints
  /** The file it came from, absolute; null for standard input and pasted text. */
  readonly path: string | null
}

/** A document's bytes → what to read, or why not. */
export function take({ form, bytes, hints }: Pick<RawDocument, 'form' | 'bytes' | 'hints'>): Intake | Trouble {
  return form === 'document' ? takeDocument(bytes, hints) : takeLine(bytes, hints)
}

/** One document's bytes → what to read, or why not. */
export function takeDocument(bytes: Uint8Array, hints: Hints): Intake | Trouble {
  const decoded = decode(bytes, declaredCharset(bytes))
  if ('binary' in decoded) return trouble('binary', hints.place, { kind: decoded.binary, how: decoded.how })
  const format = formatOf(decoded.text, hints.ending)
  const found = extract(decoded.text, format)
  const source = hints.source
    ? { ...hints.source, url: hints.source.url ?? found.source?.url ?? null }
    : (found.source ?? null)
  return finish({ ...found, source, notes: [...decoded.notes, ...found.notes], ref: hints.place }, hints)
}

/** One line of JSON lines → what to read, or why not. `text` stays as it is given. */
export function takeLine(bytes: Uint8Array, hints: Hints): Intake | Trouble {
  const decoded = decode(bytes)
  if ('binary' in decoded) return trouble('binary', hints.place, { kind: decoded.binary, how: decoded.how })
  let value: unknown
  try {
    value = JSON.parse(decoded.text)
  } catch (error) {
    return trouble('line-not-json', hints.place, { reason: (error as Error).message.slice(0, 200) })
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    return trouble('line-not-object', hints.place)
  return takeFields(value as Record<string, unknown>, hints)
}

/** The fields of one JSON report (contract "Input by lines") → what to read, or why not. */
export function takeFields(fields: Readonly<Record<string, unknown>>, hints: Hints): Intake | Trouble {
  const { id, text } = fields
  if (typeof text !== 'string') return trouble('line-without-text', hints.place)
  const ref = typeof id === 'string' || typeof id === 'number' ? String(id) : hints.place
  const source = sourceOf(fields.source, string(fields.url)) ?? hints.source ?? null
  const published = string(fields.published) ?? hints.published ?? null
  const language = languageTag(string(fields.language)) ?? hints.language ?? null
  return finish({ text, ref, source, title: string(fields.title), notes: [] }, { ...hints, published, language })
}

/** HTML by its ending or its first tags, Markdown by its ending, front matter or headings; everything else is text. */
export function formatOf(text: string, ending: string): Format {
  if (/^\.(?:x?html?)$/.test(ending)) return 'html'
  if (ending === '.md' || ending === '.markdown') return 'markdown'
  const head = text.slice(0, 2000)
  if (/^\s*(?:<\?xml[^>]{0,200}>\s*)?(?:<!--[^>]{0,500}-->\s*)?<(?:!doctype html|html|head|body)[\s>]/i.test(head))
    return 'html'
  if (/^\s*</.test(head) && (head.match(/<\/?(?:p|div|span|article|section|h[1-3]|br|a)[\s>/]/gi)?.length ?? 0) >= 3)
    return 'html'
  return ending === '' && looksLikeMarkdown(text) ? 'markdown' : 'text'
}

interface Extracted {
  text: string
  title: string | null
  published?: string | null
  source?: { name: string; url?: string | null } | null
  ref?: string
  notes: Note[]
}

function extract(text: string, format: Format): Extracted {
  if (format === 'html') {
    const page = pageArticle(text)
    const told = page.title && !page.text.startsWith(page.title) ? `${page.title}\n\n${page.text}` : page.text
    const source = page.site ? { name: page.site, url: page.url } : null
    return { text: told, title: page.title, published: page.published, source, notes: page.notes }
  }
  if (format === 'markdown') {
    const { text: plain, front } = markdownText(text)
    const published = front.published ?? front.date ?? null
    return { text: plain, title: front.title ?? null, published: published && parseDate(published), notes: [] }
  }
  return { text, title: null, notes: [] }
}

function finish(found: Extracted, hints: Hints): Intake | Trouble {
  const problem = badText(found.text, hints.place)
  if (problem) return problem
  const notes = [...found.notes]
  const date = publication(found, hints, notes)
  const language = languageOf(found.text, hints.language ?? null, notes)
  const input: ReadInput = { text: found.text, title: found.title, source: found.source ?? null, notes, ...date }
  if (found.ref !== undefined) input.ref = found.ref
  if (!isRead(language)) return { input, unsupported: language }
  return { input: { ...input, language }, unsupported: null }
}

function badText(text: string, place: string): Trouble | null {
  const fail = (code: ErrorCode, values = {}): Trouble => trouble(code, place, values)
  if (!/\S/.test(text)) return fail('empty')
  if (text.length <= TEXT_CHARS_MAX) return null
  return fail('text-too-long', { size: text.length, limit: TEXT_CHARS_MAX })
}

function publication(found: Extracted, hints: Hints, notes: Note[]): Pick<ReadInput, 'published' | 'publishedFrom'> {
  const given = hints.published ? parseDate(hints.published) : null
  if (hints.published && !given) {
    notes.push({
      code: 'publication-date-unreadable',
      message: `publication date not understood: ${hints.published.slice(0, 60)}`,
    })
  }
  const published = given ?? found.published ?? findPublished(found.text)?.iso ?? null
  if (published && published.slice(0, 10) > hints.today) {
    notes.push({
      code: 'publication-date-in-future',
      message: `publication date ${published.slice(0, 10)} is after today, ${hints.today}`,
    })
  }
  return { published, publishedFrom: published ? (given ? 'given' : 'document') : null }
}

function languageOf(text: string, given: string | null, notes: Note[]): string {
  const { language, sure } = given ? { language: given, sure: true } : guess(text)
  if (!isRead(language)) {
    notes.push({ code: 'language-not-supported', message: `language not supported: ${language}` })
  } else if (!sure) notes.push({ code: 'language-unsure', message: `language guessed from little text: ${language}` })
  return language
}

/** "fr-BE" → fr. Tags of languages that are not read stay, so that they are named. */
function languageTag(tag: string | null): Language | null {
  const match = tag && /^([a-z]{2,3})(?:[-_]|$)/i.exec(tag)
  return match ? (match[1]!.toLowerCase() as Language) : null
}

function sourceOf(value: unknown, url: string | null): { name: string; url?: string | null } | null {
  if (typeof value === 'string' && value) return { name: value, url }
  if (typeof value !== 'object' || value === null) return url ? { name: hostOf(url), url } : null
  const { name, url: own } = value as Record<string, unknown>
  return typeof name === 'string' && name ? { name, url: string(own) ?? url } : null
}

function hostOf(url: string): string {
  return URL.canParse(url) ? new URL(url).hostname.replace(/^www\./, '') : url
}

function string(value: unknown): string | null {
  return typeof value === 'string' && value !== '' ? value : null
}
