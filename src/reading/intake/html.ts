import type { Note } from '../../model/reading.ts'
import { findArticle, parsePage } from './dom.ts'
import { decodeEntities } from './entities.ts'
import { articleBlocks, removeFurniture } from './html-clean.ts'
import { linkedBody, pageFacts } from './html-facts.ts'
import { measurePage, stripTags } from './html-guard.ts'
import { blocksOf, joinBlocks } from './html-text.ts'

/** The article of a page, and what the page says about it. `from` tells where each fact was found. */
export interface PageArticle {
  readonly text: string
  readonly title: string | null
  readonly author: string | null
  /** ISO 8601. */
  readonly published: string | null
  /** The outlet's name. */
  readonly site: string | null
  /** The page's own address. */
  readonly url: string | null
  readonly from: { readonly title: string | null; readonly author: string | null; readonly published: string | null }
  readonly notes: Note[]
}

/** A page's article without menus and advertisements. Pages over the limits lose only their tags, with a note. */
export function pageArticle(html: string): PageArticle {
  const problem = measurePage(html)
  if (problem) return simplified(html, problem)
  try {
    return parsed(html)
  } catch (error) {
    return simplified(html, (error as Error).message)
  }
}

/** `charset` that a page declares in its first bytes; null when none is. */
export function declaredCharset(bytes: Uint8Array): string | null {
  const head = Buffer.from(bytes.subarray(0, 2048)).toString('latin1')
  return /<meta[^>]{0,200}charset\s*=\s*["']?\s*([\w-]{2,20})/i.exec(head)?.[1] ?? null
}

/** JSON-LD has the whole article where the page shows only its beginning; a little more is only other white space. */
const LINKED_BODY_FACTOR = 1.5

function parsed(html: string): PageArticle {
  const document = parsePage(
    /<html[\s>]/i.test(html) ? html : `<!doctype html><html><head></head><body>${html}</body></html>`,
  )
  const facts = pageFacts(document)
  const body = linkedBody(document)
  removeFurniture(document)
  const root = findArticle(document)
  const found = root ? joinBlocks(articleBlocks(blocksOf(root))) : ''
  const text = body && body.length > found.length * LINKED_BODY_FACTOR ? paragraphs(body) : found
  return { ...facts, text: text || stripTags(html).join('\n\n'), notes: [] }
}

function paragraphs(body: string): string {
  const lines = decodeEntities(body).split(/\s*\n\s*/)
  return lines
    .map((line) => line.replace(/\s+/g, ' ').trim())
    .filter((line) => line !== '')
    .join('\n\n')
}

function simplified(html: string, why: string): PageArticle {
  const title = /<title[^>]{0,200}>([^<]{1,500})/i.exec(html.slice(0, 100_000))?.[1]?.trim() ?? null
  const note = {
    code: 'page-simplified',
    message: `page too hard for a full parse (${why.slice(0, 120)}); tags stripped`,
  }
  const from = { title: title && 'title element', author: null, published: null }
  return {
    text: stripTags(html).join('\n\n'),
    title,
    author: null,
    published: null,
    site: null,
    url: null,
    from,
    notes: [note],
  }
}
