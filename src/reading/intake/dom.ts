import { createRequire } from 'node:module'

/** What is used of the DOM; the compiler's own DOM types would let browser globals in everywhere. */
export interface PageNode {
  readonly nodeType: number
  readonly nodeValue: string | null
  readonly textContent: string | null
  readonly firstChild: PageNode | null
  readonly nextSibling: PageNode | null
  readonly previousSibling: PageNode | null
  readonly parentNode: PageNode | null
}

export interface PageElement extends PageNode {
  readonly tagName: string
  readonly className: string
  readonly id: string
  getAttribute(name: string): string | null
  querySelector(selector: string): PageElement | null
  querySelectorAll(selector: string): Iterable<PageElement>
  remove(): void
}

export interface PageDocument extends PageElement {
  readonly body: PageElement
}

export const ELEMENT_NODE = 1
export const TEXT_NODE = 3

export function isElement(node: PageNode): node is PageElement {
  return node.nodeType === ELEMENT_NODE
}

const require = createRequire(import.meta.url)

/** A page's tree. Loaded on first use: the parser takes some 40 ms to load, and plain text never needs it. */
export function parsePage(html: string): PageDocument {
  const { parseHTML } = require('linkedom') as { parseHTML(html: string): { document: PageDocument } }
  return parseHTML(html).document
}

/** The element that holds the article, found by Readability; it changes the document. Null when there is none. */
export function findArticle(document: PageDocument): PageElement | null {
  const { Readability } = require('@mozilla/readability') as {
    Readability: new (document: PageDocument, options: object) => { parse(): { content: PageElement } | null }
  }
  return (
    new Readability(document, { charThreshold: 250, serializer: (node: PageElement) => node }).parse()?.content ?? null
  )
}
