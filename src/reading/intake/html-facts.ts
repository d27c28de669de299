import { parseDate } from './dates.ts'
import type { PageDocument } from './dom.ts'
import { BYLINES } from './words.ts'

/** What a page says about its article, and where each fact was found. */
export interface PageFacts {
  readonly title: string | null
  readonly author: string | null
  /** ISO 8601. */
  readonly published: string | null
  /** The outlet's name. */
  readonly site: string | null
  /** The page's own address. */
  readonly url: string | null
  readonly from: { readonly title: string | null; readonly author: string | null; readonly published: string | null }
}

type Found = { value: string; where: string } | null

const META_DATE = [
  'article:published_time',
  'datePublished',
  'og:article:published_time',
  'date',
  'pubdate',
  'publishdate',
  'publish-date',
  'publish_date',
  'dc.date',
  'dc.date.issued',
  'dcterms.created',
  'dcterms.date',
  'sailthru.date',
  'parsely-pub-date',
  'article.published',
  'cXenseParse:recs:publishtime',
  'rnews:datePublished',
  'article_date_original',
  'originalpublicationdate',
  'timestamp',
]
const META_TITLE = ['og:title', 'twitter:title', 'dc.title', 'parsely-title', 'sailthru.title']
const META_AUTHOR = ['author', 'article:author', 'dc.creator', 'parsely-author', 'sailthru.author', 'byl']

/** Title, author and publication date of a page; read before the article finder changes the tree. */
export function pageFacts(document: PageDocument): PageFacts {
  const linked = linkedArticle(document)
  const title = pageTitle(document, linked)
  const author = firstOf(metas(document, META_AUTHOR), authorOf(linked), byline(document))
  const published = publishedOf(document, linked)
  return {
    title: title?.value ?? null,
    author: author && !/^https?:/.test(author.value) ? author.value : (authorOf(linked)?.value ?? null),
    published: published?.value ?? null,
    site: siteOf(document, linked),
    url: addressOf(document) || null,
    from: { title: title?.where ?? null, author: author?.where ?? null, published: published?.where ?? null },
  }
}

/** A shorter `articleBody` is a summary. */
const LINKED_BODY_CHARS_MIN = 500

/** `articleBody` of the page's JSON-LD as plain text; null when there is none. */
export function linkedBody(document: PageDocument): string | null {
  const body = linkedArticle(document)?.articleBody
  return typeof body === 'string' && body.length >= LINKED_BODY_CHARS_MIN ? body.replace(/<[^>]{0,500}>/g, ' ') : null
}

type Linked = Record<string, unknown>

const ARTICLE_TYPE = /(?:Article|BlogPosting|Report|LiveBlog|Review)/

/** The first article among the page's JSON-LD blocks. Blocks that are broken JSON are passed over. */
function linkedArticle(document: PageDocument): Linked | null {
  for (const script of document.querySelectorAll('script[type="application/ld+json"]')) {
    try {
      const raw = (script.textContent ?? '')
        .replace(/^\s*(?:\/\/)?<!\[CDATA\[|(?:\/\/)?\]\]>\s*$/g, '')
        .replace(/[\n\r\t]/g, ' ')
      const found = articleIn(JSON.parse(raw), 0)
      if (found) return found
    } catch {}
  }
  return null
}

function articleIn(value: unknown, depth: number): Linked | null {
  if (depth > 4 || typeof value !== 'object' || value === null) return null
  if (Array.isArray(value))
    return value.slice(0, 50).reduce<Linked | null>((found, item) => found ?? articleIn(item, depth + 1), null)
  const object = value as Linked
  if (ARTICLE_TYPE.test(String(object['@type'] ?? ''))) return object
  return articleIn(object['@graph'] ?? object.mainEntity, depth + 1)
}

function pageTitle(document: PageDocument, linked: Linked | null): Found {
  const headline =
    typeof linked?.headline === 'string' && linked.headline
      ? { value: clean(linked.headline), where: 'JSON-LD headline' }
      : null
  const heads = [...document.querySelectorAll('h1')].map((h) => clean(h.textContent ?? '')).filter(Boolean)
  const meta = metas(document, META_TITLE)
  const h1 =
    heads.length === 1 || (heads[0] && (meta?.value ?? '').includes(heads[0]))
      ? { value: heads[0]!, where: 'h1' }
      : null
  const element = clean(document.querySelector('title')?.textContent ?? '')
  const own = element ? { value: element.replace(/\s+[|–—»-]\s+[^|–—»-]{1,60}$/, ''), where: 'title element' } : null
  return firstOf(h1, headline, meta, own)
}

function authorOf(linked: Linked | null): Found {
  const authors = [linked?.author].flat().map((a) => (typeof a === 'string' ? a : (a as Linked | undefined)?.name))
  const names = authors.filter((name): name is string => typeof name === 'string' && name !== '')
  return names.length > 0 ? { value: clean(names.join(', ')), where: 'JSON-LD author' } : null
}

const BYLINE = new RegExp(`^${BYLINES}\\s+`, 'i')

function byline(document: PageDocument): Found {
  const node = document.querySelector(
    '[rel="author"], [itemprop="author"], .byline-name, .author-name, .byline, .author',
  )
  const value = clean(node?.textContent ?? '').replace(BYLINE, '')
  return value && value.length < 100 ? { value, where: 'byline' } : null
}

function publishedOf(document: PageDocument, linked: Linked | null): Found {
  const told = [
    { value: String(linked?.datePublished ?? ''), where: 'JSON-LD datePublished' },
    ...META_DATE.map((name) => ({ value: meta(document, name), where: `meta ${name}` })),
    ...attribute(document, '[itemprop="datePublished"]', 'itemprop datePublished'),
    ...attribute(document, 'time[pubdate]', 'time element'),
    ...attribute(document, 'article time, header time, time', 'time element'),
    { value: urlDate(document), where: 'address' },
  ]
  for (const { value, where } of told) {
    const iso = value ? parseDate(value) : null
    if (iso) return { value: iso, where }
  }
  return null
}

function attribute(document: PageDocument, selector: string, where: string): { value: string; where: string }[] {
  const node = document.querySelector(selector)
  if (!node) return []
  const value = node.getAttribute('content') ?? node.getAttribute('datetime') ?? clean(node.textContent ?? '')
  return [{ value, where }]
}

/** Addresses of news pages often hold the day: `/2025/04/15/`. */
function urlDate(document: PageDocument): string {
  const match = /\/((?:19|20)\d\d)[/-]([01]?\d)[/-]([0-3]?\d)(?:\/|-|$)/.exec(addressOf(document))
  return match ? `${match[1]}-${match[2]!.padStart(2, '0')}-${match[3]!.padStart(2, '0')}` : ''
}

function addressOf(document: PageDocument): string {
  return document.querySelector('link[rel="canonical"]')?.getAttribute('href') || meta(document, 'og:url')
}

function siteOf(document: PageDocument, linked: Linked | null): string | null {
  const publisher = linked?.publisher as Linked | null | undefined
  const name = typeof publisher?.name === 'string' ? publisher.name : ''
  return clean(meta(document, 'og:site_name') || name) || null
}

function metas(document: PageDocument, names: readonly string[]): Found {
  for (const name of names) {
    const value = clean(meta(document, name))
    if (value) return { value, where: `meta ${name}` }
  }
  return null
}

function meta(document: PageDocument, name: string): string {
  for (const key of ['property', 'name', 'itemprop']) {
    const value = document.querySelector(`meta[${key}="${name}"]`)?.getAttribute('content')
    if (value) return value
  }
  return ''
}

function firstOf(...found: Found[]): Found {
  return found.find((one) => one !== null) ?? null
}

function clean(text: string): string {
  return text.replace(/\s+/g, ' ').trim()
}
